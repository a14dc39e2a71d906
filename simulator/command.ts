import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CommandError } from './errors';

/** An option of a command, as its help tells of it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for its value in the help, N for a number; a boolean has none. */
  readonly value?: string;
  readonly does: string;
}

export interface Command {
  /** As it is typed: `npm run talk`. */
  readonly usage: string;
  readonly does: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What else may be given, as its help tells of it; left out where nothing may. */
  readonly words?: string;
  /** What nobody here knows goes on to another program. */
  readonly passesOn?: true;
}

export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** What `--help` prints. */
const helpOf = ({ usage, does, options, words }: Command): string => {
  const names = Object.entries(options).map(([name, { value, does: what }]) => ({
    name: `--${name}${value ? ` ${value}` : ''}`,
    what,
  }));
  const width = Math.max('--help'.length, ...names.map(({ name }) => name.length)) + 2;
  const lines = [...names, { name: '--help', what: 'this text' }].map(
    ({ name, what }) => `  ${name.padEnd(width)}${what}`,
  );
  const given = [words, names.length > 0 ? '[options]' : ''].filter(Boolean).join(' ');
  return `${usage}${given ? ` -- ${given}` : ''}\n${does}\n\n${lines.join('\n')}\n`;
};

type Read = Pick<Command, 'options' | 'words' | 'passesOn'>;

/** A number below 0 is the value of the option before it: nothing here is called by a figure. */
const joined = (args: readonly string[], known: NonNullable<ParseArgsConfig['options']>): string[] => {
  const out: string[] = [];
  for (const arg of args) {
    const before = out.at(-1) ?? '';
    const takes = before.startsWith('--') && known[before.slice(2)]?.type === 'string';
    if (takes && /^-[\d.]/.test(arg)) out[out.length - 1] = `${before}=${arg}`;
    else out.push(arg);
  }
  return out;
};

/** @throws CommandError for an option nobody knows, one without its value, or with one that is no number. */
export const readFlags = (args: readonly string[], { options, words, passesOn }: Read): Flags => {
  const known: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries({ ...options, help: { type: 'boolean' } as const }).map(([name, { type }]) => [name, { type }]),
  );
  let values: Flags;
  try {
    const allowPositionals = passesOn === true || words !== undefined;
    const read = parseArgs({ args: joined(args, known), options: known, allowPositionals, strict: passesOn !== true });
    values = read.values as Flags;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${(message.split('. ')[0] ?? message).replace(/\.$/, '')} (--help lists the options)`);
  }
  for (const [name, { value }] of Object.entries(options)) {
    const given = values[name];
    if (
      value === 'N' &&
      given !== undefined &&
      !(typeof given === 'string' && given !== '' && Number.isFinite(Number(given)))
    )
      throw new CommandError(`--${name} ${given}: expected a number`);
  }
  return values;
};

/** Before a program begins: prints its help and ends, or ends with what is wrong with its arguments. */
export const checkArguments = (name: string, command: Command, args: readonly string[]): void => {
  try {
    if (!readFlags(args, command).help) return;
    process.stdout.write(helpOf(command));
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
};

/**
 * Runs a command line program. `--help` prints its help; whatever goes wrong becomes one line on stderr and exit code 1,
 * whatever else the process has open.
 */
export const run = (
  name: string,
  command: Command,
  program: (flags: Flags) => Promise<void>,
  args: readonly string[] = process.argv.slice(2),
): void => {
  // A reader that has had enough, such as head, is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  const begin = async (): Promise<void> => {
    const flags = readFlags(args, command);
    if (flags.help) process.stdout.write(helpOf(command));
    else await program(flags);
  };
  begin().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${name}: ${message.replace(/\s*\n\s*/g, ' ')}\n`, () => process.exit(1));
  });
};

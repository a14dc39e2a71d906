import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CommandError } from './errors';

/** An option of a command, as its help tells of it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for its value in the help; a boolean has none. */
  readonly value?: string;
  readonly does: string;
}

export interface Command {
  /** As it is typed: `npm run talk`. */
  readonly usage: string;
  readonly does: string;
  readonly options: Readonly<Record<string, Option>>;
}

export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** What `--help` prints. */
const helpOf = ({ usage, does, options }: Command): string => {
  const names = Object.entries(options).map(([name, { value, does: what }]) => ({
    name: `--${name}${value ? ` ${value}` : ''}`,
    what,
  }));
  const width = Math.max('--help'.length, ...names.map(({ name }) => name.length)) + 2;
  const lines = [...names, { name: '--help', what: 'this text' }].map(
    ({ name, what }) => `  ${name.padEnd(width)}${what}`,
  );
  return `${usage}${names.length > 0 ? ' -- [options]' : ''}\n${does}\n\n${lines.join('\n')}\n`;
};

/** @throws CommandError for an option nobody knows, or one without its value. */
export const readFlags = (args: readonly string[], options: Command['options']): Flags => {
  const known: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries({ ...options, help: { type: 'boolean' } as const }).map(([name, { type }]) => [name, { type }]),
  );
  try {
    const { values } = parseArgs({ args: [...args], options: known, allowPositionals: false });
    return values as Flags;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${(message.split('. ')[0] ?? message).replace(/\.$/, '')} (--help lists the options)`);
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
    const flags = readFlags(args, command.options);
    if (flags.help) process.stdout.write(helpOf(command));
    else await program(flags);
  };
  begin().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${name}: ${message.replace(/\s*\n\s*/g, ' ')}\n`, () => process.exit(1));
  });
};

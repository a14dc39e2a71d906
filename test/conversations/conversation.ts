import { readFileSync } from 'node:fs';
import { memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, type Device, seedScreened, type Turn } from '../../simulator';
import { secondsOfIso } from '../../simulator/nlu/duration';
import { readable } from '../../simulator/transcript';

/*
 * A conversation as a text anybody can read:
 *
 *   U: start quick relief            what is said, when the microphone opens
 *   U (at 30): how long left         at second 30 of the answer before
 *   U: {HoldLengthIntent change=more}  what arrives, where the words are of no matter
 *   U: (silence)                     until the session is gone; (lost) or (lost at 30): gone without a word to the skill
 *   U: (PT10M later)                 time passes
 *   A: ... Lie on your back. ...     what is answered, silences in brackets; ... stands for any words
 *   R: ...                           what follows after eight seconds of silence
 *   -> kneeling-lunge right, 18 s    where the skill believes the listener to be, and what is left of the hold
 *   = over                           the session has ended
 */
interface Exchange {
  readonly said: string;
  readonly expected: readonly string[];
}

export interface Conversation {
  readonly title: string;
  readonly stranger: boolean;
  readonly locale: string;
  readonly exchanges: readonly Exchange[];
}

/**
 * Reads the conversations of a file; each begins with a line `# title`. Behind it stand `(de-DE)` for another language than
 * American English, and at the end `(stranger)` for somebody new.
 */
export function conversations(file: string): readonly Conversation[] {
  const list: (Omit<Conversation, 'exchanges'> & { exchanges: { said: string; expected: string[] }[] })[] = [];
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .map((text) => text.trim())) {
    if (line === '') continue;
    if (line.startsWith('# ')) {
      const [, locale = 'en-US'] = /\((\w\w-\w\w)\)/.exec(line) ?? [];
      list.push({ title: line.slice(2), stranger: line.endsWith('(stranger)'), locale, exchanges: [] });
      continue;
    }
    const exchanges = list.at(-1)?.exchanges;
    if (!exchanges) throw new Error(`${file}: "${line}" stands before any title`);
    if (line.startsWith('U')) exchanges.push({ said: line, expected: [] });
    else exchanges.at(-1)?.expected.push(line);
  }
  return list;
}

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The line as it should be where it fits, so that a comparison of whole transcripts shows only what differs. */
const matching = (actual: string, expected: string | undefined): string =>
  expected !== undefined && new RegExp(`^${expected.split('...').map(quote).join('.*')}$`, 's').test(actual)
    ? expected
    : actual;

const placeOf = ({ position }: Turn): string => {
  if (!position) return '-> nowhere';
  const { technique, side, remaining_seconds: left, state } = position;
  const seconds = left === null || state === 'setup' ? '' : `, ${Math.round(left)} s`;
  return `-> ${technique}${side ? ` ${side}` : ''}, ${state}${seconds}`;
};

/** What happened, in the lines of the file: only the kinds of lines that it has. */
const linesOf = (turn: Turn | null, expected: readonly string[]): string[] =>
  expected.map((line) => {
    if (line === '= over') return turn === null || !turn.session_open ? '= over' : '= still open';
    if (turn === null) return '(nobody answers)';
    if (line.startsWith('->')) return matching(placeOf(turn), line);
    if (line.startsWith('R:')) return matching(`R: ${readable(turn.reprompt ?? '')}`, line);
    return matching(`A: ${readable(turn.speech)}`, line);
  });

/** Slots as they arrive without a resolution: the skill looks them up itself. */
const slotsIn = (text: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    text.split(',').flatMap((pair) => {
      const [, name, value] = /^ *(\w+)=(.*)$/.exec(pair) ?? [];
      return name === undefined ? [] : [[name, value]];
    }),
  );

async function happen(device: Device, said: string): Promise<Turn | null> {
  const [, at, words] = /^U(?: \(at ([\d.]+)\))?: (.*)$/.exec(said) ?? [];
  if (words === undefined) throw new Error(`not a line of a conversation: "${said}"`);
  const second = at === undefined ? undefined : Number(at);
  if (words === '(silence)') return device.silence();
  const lost = /^\(lost(?: at ([\d.]+))?\)$/.exec(words);
  if (lost) return device.lose(lost[1] === undefined ? undefined : Number(lost[1]));
  const later = /^\((P\w+) later\)$/.exec(words);
  if (later) return device.after(secondsOfIso(later[1] as string) ?? 0);
  const sent = /^\{(\S+?)((?: \w+=[^,}]*(?:,|(?=\})))*)\}$/.exec(words);
  if (sent) return device.intent(sent[1] as string, slotsIn(sent[2] as string), second);
  return device.say(words, second);
}

export interface Played {
  readonly lines: readonly string[];
  readonly turns: readonly Turn[];
}

/** Plays a conversation on a device; `cold` gives every request a new skill over the same memory. */
export async function play({ stranger, locale, exchanges }: Conversation, cold = false): Promise<Played> {
  const memory = memoryInProcess();
  const turns: Turn[] = [];
  if (!stranger) await seedScreened(memory, 'LISTENER', DEFAULT_NOW);
  const device = createDevice({ memory, user: 'LISTENER', locale, cold, onTurn: (turn) => turns.push(turn) });
  const lines: string[] = [];
  for (const { said, expected } of exchanges) {
    lines.push(said, ...linesOf(await happen(device, said), expected));
  }
  return { lines, turns };
}

/** The file's own lines, to compare with. */
export const written = ({ exchanges }: Conversation): string[] =>
  exchanges.flatMap(({ said, expected }) => [said, ...expected]);

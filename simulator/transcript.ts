import { breakSeconds, plainText } from './ssml';
import type { Turn } from './turn';

/** Silences shorter than this are not worth writing down. Seconds. */
const NOTED_SECONDS = 1;

/** SSML for a reader: the words, with longer silences and sounds in brackets. */
export const readable = (ssml: string): string => {
  let text = '';
  let quiet = 0;
  const flush = (): void => {
    if (quiet >= NOTED_SECONDS) text += ` [${Math.round(quiet * 10) / 10} s] `;
    quiet = 0;
  };
  for (const [token] of ssml.matchAll(/<break\b[^>]*>|<audio\b[^>]*>|(?:(?!<break\b|<audio\b)[\s\S])+/g)) {
    if (token.startsWith('<break')) quiet += breakSeconds(token);
    else if (token.startsWith('<audio')) {
      flush();
      text += ' [sound] ';
    } else if (plainText(token)) {
      flush();
      text += ` ${plainText(token)} `;
    }
  }
  flush();
  return text.replace(/\s+/g, ' ').trim();
};

const clockOf = (iso: string): string => iso.slice(11, 19);

const slotsOf = (turn: Turn): string =>
  Object.entries(turn.request.slots)
    .filter(([, slot]) => slot.value !== undefined)
    .map(([name, slot]) => ` ${name}="${slot.value}"`)
    .join('');

const state = (turn: Turn): string =>
  turn.mic_open ? 'microphone open' : turn.session_open ? 'session open, microphone closed' : 'session over';

/** What Alexa asks for the skill in words of her own; null where she asks nothing. */
export const askedByAlexa = ({ directives }: Turn): string | null =>
  directives.some(({ type }) => type === 'Connections.SendRequest')
    ? 'Alexa asks whether the skill may do this. Say yes or no.'
    : null;

const WORDLESS: Readonly<Record<string, string>> = {
  LaunchRequest: '(opens the skill)',
  SessionEndedRequest: '(silence)',
};

/** A turn as a conversation is written down: the clock, U: what was said, A: what was answered. */
const transcript = (turn: Turn): string => {
  const { type, intent } = turn.request;
  const heard = turn.session_end_reason ?? intent ?? type;
  const lines = [
    `${clockOf(turn.clock)}  U: ${turn.said ?? WORDLESS[type] ?? '(no words)'}   {${heard}${slotsOf(turn)}}`,
  ];
  if (turn.speech) lines.push(`          A: ${readable(turn.speech)}`);
  if (turn.reprompt) lines.push(`             (after 8 s of silence) ${readable(turn.reprompt)}`);
  if (type !== 'SessionEndedRequest') {
    const seconds = turn.reprompt_seconds ? ` + ${turn.reprompt_seconds.toFixed(0)} s` : '';
    lines.push(`             -- ${turn.speech_seconds.toFixed(0)} s${seconds}, ${state(turn)}`);
  }
  const asked = askedByAlexa(turn);
  if (asked) lines.push(`             (${asked})`);
  for (const problem of turn.problems) lines.push(`             !! ${problem}`);
  return lines.join('\n');
};

/** Writes turns down one behind the other, and the date before the first of a day. */
export const transcripts = (): ((turn: Turn) => string) => {
  let day = '';
  return (turn) => {
    const before = day;
    day = turn.clock.slice(0, 10);
    return day === before ? transcript(turn) : `${day}\n${transcript(turn)}`;
  };
};

import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill, type Memory } from '../../../lambda/index';
import type { LogLine } from '../../../lambda/skill/log';
import { type Chance, pick } from './draw';

const JUNK: readonly unknown[] = [
  null,
  undefined,
  7,
  -1,
  '',
  'x',
  true,
  [],
  {},
  [null],
  { state: 1 },
  '\u0000<&>',
  1e99,
];

/** Something of its own each time: what is put into it later is not in all others, too. */
const junk = (chance: Chance): unknown => structuredClone(pick(chance, JUNK));

type Node = Record<string, unknown> | unknown[];

const nodes = (value: unknown, found: [Node, string][] = []): [Node, string][] => {
  if (typeof value !== 'object' || value === null) return found;
  for (const name of Object.keys(value)) {
    found.push([value as Node, name]);
    nodes((value as Record<string, unknown>)[name], found);
  }
  return found;
};

/** A request with one to three of its parts missing or replaced by something that doesn't belong there. */
function malformed(event: RequestEnvelope, user: string, chance: Chance): unknown {
  // Whatever it does to a record, it does to nobody's.
  const copy: unknown = JSON.parse(JSON.stringify(event).replaceAll(/amzn1\.ask\.(account|person)\.[\w.-]+/g, user));
  for (let n = 1 + Math.floor(chance() * 3); n > 0; n -= 1) {
    const [parent, name] = pick(chance, nodes(copy));
    (parent as Record<string, unknown>)[name] = junk(chance);
  }
  return chance() < 0.02 ? junk(chance) : copy;
}

const ANSWERED: ReadonlySet<unknown> = new Set([
  'LaunchRequest',
  'IntentRequest',
  'Connections.Response',
  'SessionResumedRequest',
]);
/** A yes to being forgotten that isn't the owner's, or that the table refused: it is told as a failure. */
const REFUSED: ReadonlySet<string> = new Set(['NotOwnerError', 'StoreError']);
const typeOf = (event: unknown): unknown => (event as { request?: { type?: unknown } } | null)?.request?.type;

/** Sends one to a skill over this memory; what is wrong with the answer. */
export async function askMalformed(memory: Memory, event: RequestEnvelope, chance: Chance): Promise<string[]> {
  const sent = malformed(event, 'amzn1.ask.account.NOBODY', chance);
  const lines: LogLine[] = [];
  const told = (what: string) => [`${what}: ${JSON.stringify(sent)}`];
  try {
    const { response } = await createSkill({ memory, log: (line) => lines.push(line) }).invoke(sent as RequestEnvelope);
    if (typeof response !== 'object' || response === null) return told('no response');
    const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : null;
    // A touch is answered if it is one of ours.
    const either = typeOf(sent) === 'Alexa.Presentation.APL.UserEvent';
    if (!either && ANSWERED.has(typeOf(sent)) !== (speech !== null))
      return told(speech === null ? 'no words' : 'words to nobody');
    if (/undefined|\bnull\b|NaN|\[object/.test(speech ?? '')) return told(`nonsense is spoken, ${speech}`);
    if (response.shouldEndSession === false && !response.reprompt) return told('an open microphone without a reprompt');
    // What is no request or has no session at all is beyond the SDK, and answered in plain words.
    const failed = lines.find(
      (line) => line.event === 'failure' && !line.error.startsWith('AskSdk.') && !REFUSED.has(line.error),
    );
    return failed ? told(`it failed inside with ${JSON.stringify(failed)}`) : [];
  } catch (error) {
    return told(`it threw ${String(error)}`);
  }
}

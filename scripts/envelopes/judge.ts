import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { check } from 'ssml-check-core';
import { createSkill, type Memory, memoryInProcess, screenedRecord } from '../../lambda/index';
import type { LogLine } from '../../lambda/skill/log';
import { MARKER, type Random, spoil } from './generate';
import { ANSWERED, isUnasked } from './kinds';

/** Both limits that are reported are kept, the older one of 24 KB too. */
const MOST_BYTES = 24_576;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (inner, name) => (isFields(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );

const partsOf = ({ response }: ResponseEnvelope) =>
  [response.outputSpeech, response.reprompt?.outputSpeech].filter((speech) => speech !== undefined);

/** SSML that was found valid: the same sentences come again and again. */
const VALID = new Set<string>();

async function markup(ssml: string): Promise<string[]> {
  if (VALID.has(ssml)) return [];
  const errors = (await check(ssml, { platform: 'amazon' }).catch((error: unknown) => [{ type: String(error) }])) ?? [];
  if (errors.length === 0) VALID.add(ssml);
  return errors.map(({ type }) => `invalid SSML: ${type}`);
}

/** Whether attributes hold a name, or a text, that this skill cannot have put there. A damaged id stays one that says nothing. */
const strangers = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes(MARKER) && !/^[\w.-]{1,80}$/.test(value)
    : isFields(value) && Object.entries(value).some(([name, inner]) => name.includes(MARKER) || strangers(inner));

/** The lines that tell of a kind that is not answered, as it called itself. */
const UNASKED: readonly string[] = ['unasked', 'screen-failed'] satisfies readonly LogLine['event'][];

/** What is wrong with an answer; empty when nothing is. */
export async function faults(sent: unknown, answer: ResponseEnvelope, lines: readonly unknown[]): Promise<string[]> {
  const { response } = answer;
  const text = JSON.stringify(answer);
  const found: string[] = [];
  const speaks = partsOf(answer);
  for (const speech of speaks) {
    if (speech.type !== 'SSML' || !/^<speak>[\s\S]+<\/speak>$/.test(speech.ssml)) found.push('speech that is no SSML');
    else found.push(...(await markup(speech.ssml)));
  }
  const type = at(sent, 'request', 'type');
  if (speaks.length > 0 && !ANSWERED.includes(String(type))) found.push(`${type} was answered in speech`);
  if (response.shouldEndSession === false && speaks.length < 2) found.push('an open microphone without a reprompt');
  if (JSON.stringify(response).includes(MARKER)) found.push('what was sent came back');
  if (strangers(answer.sessionAttributes)) found.push('what was sent rides along');
  if (/\bundefined\b|\[object|\bNaN\b/.test(text)) found.push('a value that is none was spoken');
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) found.push(`${bytes} bytes`);
  const draws = at(sent, 'context', 'System', 'device', 'supportedInterfaces', 'Alexa.Presentation.APL') !== undefined;
  if (!draws && response.directives?.some(({ type: kind }) => kind.startsWith('Alexa.Presentation.APL')))
    found.push('a picture for a device without a screen');
  if (lines.some((line) => at(line, 'event') === 'failure')) found.push(`an apology: ${JSON.stringify(lines)}`);
  if (isUnasked(type) && !lines.some((line) => UNASKED.includes(String(at(line, 'event')))))
    found.push(`${type} left no line in the log`);
  // The name of a kind is told as it came; it is no word that anybody said.
  const told = lines.filter((line) => !UNASKED.includes(String(at(line, 'event'))));
  if (JSON.stringify(told).includes(MARKER)) found.push('what was sent is in the log');
  return found;
}

export interface Judged {
  readonly faults: readonly string[];
  /** Milliseconds of CPU that the answer took. */
  readonly cpu: number;
  readonly answer: ResponseEnvelope | null;
}

/** One record in so many comes back from the store with places spoilt. */
const DAMAGED = 5;

/** A skill with somebody it knows, asked one request after another. With chance, some of its records are damaged. */
export async function judge(random?: Random) {
  const kept = memoryInProcess();
  await kept.save('known', screenedRecord(new Date('2026-01-05T07:00:00Z')));
  const memory: Memory = {
    ...kept,
    load: async (key) => {
      const record = structuredClone(await kept.load(key));
      if (random && random() * DAMAGED < 1 && isFields(record)) for (let i = 0; i < 3; i += 1) spoil(record, random);
      return record;
    },
  };
  const lines: unknown[] = [];
  const skill = createSkill({ memory, log: (line) => lines.push(line) });
  return async (sent: unknown): Promise<Judged> => {
    lines.length = 0;
    const event = JSON.parse(JSON.stringify(sent)) as RequestEnvelope;
    const before = process.cpuUsage();
    try {
      const answer = await skill.invoke(event);
      const { user, system } = process.cpuUsage(before);
      return { faults: await faults(sent, answer, lines), cpu: (user + system) / 1000, answer };
    } catch (error) {
      return { faults: [`thrown: ${error}`], cpu: 0, answer: null };
    }
  };
}

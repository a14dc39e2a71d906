import type { ResponseEnvelope, ui } from 'ask-sdk-model';
import { check } from 'ssml-check-core';
import type { TimelineEntry, TurnReport } from '../lambda/index';
import {
  BREAK_SECONDS,
  BYTES,
  CHARACTERS,
  DRIFT_SECONDS,
  EXACT_SECONDS,
  PART_SECONDS,
  PART_TOLERANCE_SECONDS,
  REST_SILENCE_SECONDS,
  SILENCE_SECONDS,
  SOUND_SECONDS_TOTAL,
  SOUNDS,
} from './budgets';
import { breakSeconds, oneSpace, type Parsed, plainText, readSsml } from './ssml';
import { WINDOW_SECONDS } from './truth';
import type { Measure } from './voice';

type Part = TimelineEntry['part'];

export interface RuleContext {
  readonly locale: string;
  readonly measure: Measure;
  /** What the skill told its observer; undefined when nobody observes, null when it kept silent. */
  readonly report?: TurnReport | null | undefined;
  /** What was asked; a SessionEndedRequest allows no answer. */
  readonly requestType?: string;
}

/** A broken rule that makes Alexa refuse the whole response begins with this word. */
export const FATAL = 'rejected:';

const bytes = (value: unknown): number => (value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value)));

/** The SSML of a part, whichever way it was sent; null when there is none. */
export const ssmlOf = (speech: ui.OutputSpeech | undefined): string | null => {
  if (!speech) return null;
  if (speech.type === 'SSML') return speech.ssml;
  const escaped = speech.text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<speak>${escaped}</speak>`;
};

/** The sentences of one part of the timeline, in the order they are spoken. */
export const textsOf = (timeline: readonly TimelineEntry[], part: Part): TimelineEntry[] =>
  timeline
    .filter((entry) => entry.part === part && entry.text !== '')
    .map((entry, order) => ({ entry, order }))
    .sort((a, b) => a.entry.start - b.entry.start || a.order - b.order)
    .map(({ entry }) => entry);

const SAY_AS = new Set(
  'characters spell-out cardinal number ordinal digits fraction unit date time telephone address interjection expletive'.split(
    ' ',
  ),
);

/** What the independent checker misses. */
const markupProblems = (ssml: string): string[] => {
  const found: string[] = [];
  if (/<mark\b/.test(ssml)) found.push('the tag <mark> is not supported');
  if ((ssml.match(/<speak\b/g) ?? []).length > 1) found.push('<speak> inside <speak>');
  for (const [, kind] of ssml.matchAll(/interpret-as\s*=\s*["']([^"']*)["']/g)) {
    if (!SAY_AS.has(kind ?? '')) found.push(`say-as does not know "${kind}"`);
  }
  for (const [, url] of ssml.matchAll(/<audio\b[^>]*\bsrc\s*=\s*["']([^"']*)["']/g)) {
    if (!/^(?:https|soundbank):\/\/\S+$/.test(url ?? '')) found.push(`sound from "${url}"`);
  }
  for (const [tag] of ssml.matchAll(/<break\b[^>]*>/g)) {
    if (breakSeconds(tag) > BREAK_SECONDS) found.push(`a break of ${breakSeconds(tag)} s`);
  }
  return found;
};

/** Broken rules of one part that Alexa itself refuses. */
const hardProblems = async (part: Part, ssml: string, reading: Parsed, locale: string): Promise<string[]> => {
  const found = markupProblems(ssml);
  const errors = await check(ssml, { platform: 'amazon', locale }).catch((error: unknown) => [{ type: String(error) }]);
  for (const error of errors ?? []) {
    const details = error as { type: string; tag?: string; attribute?: string; value?: string };
    found.push(['invalid SSML', details.type, details.tag, details.attribute, details.value].filter(Boolean).join(' '));
  }
  if (ssml.length > CHARACTERS) found.push(`${ssml.length} characters, ${CHARACTERS} are allowed`);
  const sounds = reading.segments.filter((segment) => segment.kind === 'sound');
  if (sounds.length > SOUNDS) found.push(`${sounds.length} sounds, ${SOUNDS} are allowed`);
  const seconds = sounds.reduce((sum, sound) => sum + sound.seconds, 0);
  if (seconds > SOUND_SECONDS_TOTAL) found.push(`${seconds.toFixed(1)} s of sounds`);
  return found.map((problem) => `${FATAL} ${part}: ${problem}`);
};

/** Things that must never be heard. Zero is "null" in German. */
const spokenProblems = (part: Part, text: string, locale: string): string[] => {
  const found: string[] = [];
  if (/\bundefined\b/.test(text)) found.push('says "undefined"');
  if (/\bnull\b/.test(text) && !locale.startsWith('de')) found.push('says "null"');
  if (/\bNaN\b/.test(text)) found.push('says "NaN"');
  if (/\{\{|\}\}/.test(text)) found.push('a parameter was not filled in');
  if (text.includes('[object')) found.push('says an object');
  const key = /(?<![\p{L}\p{N}.-])[a-z][\w-]{2,}\.[a-z][\w-]+/u.exec(text);
  if (key) found.push(`a raw key, "${key[0]}"`);
  return found.map((problem) => `${part}: ${problem}`);
};

const lengthProblems = (part: Part, reading: Parsed): string[] =>
  reading.seconds > PART_SECONDS + PART_TOLERANCE_SECONDS
    ? [`${part}: ${reading.seconds.toFixed(1)} s planned, ${PART_SECONDS} s are allowed`]
    : [];

/** Seconds of a span that lie inside one of the rests. */
const insideRest = (from: number, to: number, rests: readonly TimelineEntry[]): number =>
  rests.reduce((sum, rest) => sum + Math.max(0, Math.min(to, rest.end) - Math.max(from, rest.start)), 0);

const silenceProblems = (part: Part, reading: Parsed, offset: number, rests: readonly TimelineEntry[]): string[] => {
  const found: string[] = [];
  let at = offset;
  let since = offset;
  const close = (): void => {
    const seconds = at - since;
    const outside = seconds - insideRest(since, at, rests);
    const allowed = outside <= SILENCE_SECONDS + EXACT_SECONDS && rests.length ? REST_SILENCE_SECONDS : SILENCE_SECONDS;
    const limit = insideRest(since, at, rests) > 0 ? allowed : SILENCE_SECONDS;
    if (seconds > limit + EXACT_SECONDS) {
      found.push(`${part}: silent for ${seconds.toFixed(1)} s from second ${since.toFixed(1)}`);
    }
  };
  for (const segment of reading.segments) {
    if (segment.kind !== 'silence') {
      close();
      since = at + segment.planned;
    }
    at += segment.planned;
  }
  close();
  return found;
};

/** Where each segment begins, in seconds of the whole response. */
const starts = (reading: Parsed, offset: number): number[] => {
  let at = offset;
  return reading.segments.map((segment) => {
    const start = at;
    at += segment.planned;
    return start;
  });
};

const agreementProblems = (
  part: Part,
  reading: Parsed,
  offset: number,
  timeline: readonly TimelineEntry[],
): string[] => {
  const differ = (how: string): string[] => [`${part}: timeline and speech differ: ${how}`];
  const entries = timeline.filter((entry) => entry.part === part && entry.kind !== 'window');
  const end = entries.reduce((latest, entry) => Math.max(latest, entry.end), offset);
  if (Math.abs(end - offset - reading.seconds) > DRIFT_SECONDS) {
    return differ(`${(end - offset).toFixed(2)} s planned, ${reading.seconds.toFixed(2)} s spoken`);
  }
  const texts = textsOf(timeline, part);
  if (!reading.textAt) {
    const said = reading.segments.filter((s) => s.kind === 'speech').map((s) => s.text);
    return texts.length || said.length ? differ('other words') : [];
  }
  const at = starts(reading, offset);
  for (const [i, entry] of texts.entries()) {
    const heard = at[reading.textAt[i] ?? -1] ?? Number.NaN;
    if (Math.abs(heard - entry.start) > DRIFT_SECONDS) {
      return differ(`"${entry.text}" planned at ${entry.start.toFixed(2)} s, spoken at ${heard.toFixed(2)} s`);
    }
  }
  return [];
};

/** A hold begins where the words before it end, and ends where the words after it begin. */
const holdProblems = (part: Part, reading: Parsed, offset: number, timeline: readonly TimelineEntry[]): string[] => {
  const found: string[] = [];
  const at = starts(reading, offset);
  for (const hold of timeline) {
    if (hold.part !== part || hold.kind !== 'hold') continue;
    const seconds = hold.end - hold.start;
    if (hold.credit !== undefined && Math.abs(hold.credit - seconds) > EXACT_SECONDS) {
      found.push(`${part}: a hold of ${seconds.toFixed(2)} s is credited with ${hold.credit} s`);
    }
    for (const edge of [hold.start, hold.end]) {
      const cut = reading.segments.some((segment, i) => {
        const start = at[i] as number;
        return (
          segment.kind !== 'silence' && edge > start + EXACT_SECONDS && edge < start + segment.planned - EXACT_SECONDS
        );
      });
      if (cut) found.push(`${part}: words run over the edge of a hold at second ${edge.toFixed(2)}`);
    }
  }
  return found;
};

const orderProblems = (timeline: readonly TimelineEntry[], parts: readonly Part[]): string[] => {
  const found: string[] = [];
  let at = 0;
  const say = (index: number, what: string): void => {
    found.push(`timeline entry ${index} (${timeline[index]?.part}, ${timeline[index]?.kind}) ${what}`);
  };
  const insideEnds = new Map<number, number>();
  let partAt = 0;
  for (const [index, entry] of timeline.entries()) {
    if (!Number.isFinite(entry.start) || !Number.isFinite(entry.end)) say(index, 'has no times');
    if (entry.end < entry.start - 1e-6) say(index, 'ends before it starts');
    const order = parts.indexOf(entry.part);
    if (order < partAt) say(index, `is out of order`);
    partAt = Math.max(partAt, order);
    if (entry.within !== undefined) {
      const parent = timeline[entry.within];
      if (!parent || parent.within !== undefined) say(index, 'is within nothing');
      else if (entry.start < parent.start - EXACT_SECONDS || entry.end > parent.end + EXACT_SECONDS) {
        say(index, 'reaches out of what it is within');
      }
      const before = insideEnds.get(entry.within);
      if (before !== undefined && entry.start < before - EXACT_SECONDS) say(index, 'overlaps the words before it');
      insideEnds.set(entry.within, entry.end);
      continue;
    }
    if (Math.abs(entry.start - at) > EXACT_SECONDS) {
      say(index, `starts at ${entry.start.toFixed(2)}, the one before ended at ${at.toFixed(2)}`);
    }
    if (entry.kind === 'window' && Math.abs(entry.end - entry.start - WINDOW_SECONDS) > EXACT_SECONDS) {
      say(index, `is ${(entry.end - entry.start).toFixed(2)} s long`);
    }
    at = entry.end;
  }
  return found;
};

const promptProblems = (
  open: boolean,
  hasReprompt: boolean,
  timeline: readonly TimelineEntry[],
  flag: boolean | undefined,
): string[] => {
  const found: string[] = [];
  const parts: readonly Part[] = hasReprompt ? ['speech', 'reprompt'] : ['speech'];
  if (open && !hasReprompt) found.push('the microphone opens without a reprompt');
  for (const part of parts) {
    const asks = textsOf(timeline, part).at(-1)?.kind === 'question';
    const window = timeline.some((entry) => entry.part === part && entry.kind === 'window');
    if (open && !asks) found.push(`${part}: the microphone opens without a prompt at the end`);
    if (open && !window) found.push(`${part}: the timeline lacks the microphone window`);
    if (!open && window) found.push(`${part}: the timeline has a window, but the microphone stays shut`);
    if (!open && asks) found.push(`${part}: a question, but the session flag is ${flag}`);
  }
  if (flag === true && timeline.some((entry) => entry.kind === 'question')) {
    if (!found.some((problem) => problem.includes('a question')))
      found.push('a question, but the session flag is true');
  }
  if (flag === true && hasReprompt) found.push('a reprompt, but the session flag is true');
  return found;
};

const sizeProblems = (envelope: ResponseEnvelope): string[] => {
  const { response, sessionAttributes } = envelope;
  const screen = (response.directives?.length ? bytes(response.directives) : 0) + bytes(response.card);
  const sizes = [
    ['speech', bytes(response.outputSpeech)],
    ['reprompt', bytes(response.reprompt)],
    ['attributes', bytes(sessionAttributes)],
    ['screen', screen],
    ['whole', bytes(envelope)],
  ] as const;
  return sizes
    .filter(([part, size]) => size > BYTES[part])
    .map(([part, size]) => `${part === 'whole' ? `${FATAL} ` : ''}${part}: ${size} bytes, ${BYTES[part]} are allowed`);
};

const TOUCH = 'Alexa.Presentation.APL.UserEvent';

/** A touch stops no speech: what answers it is heard after everything under way, unless it says otherwise. */
const touchProblems = ({ outputSpeech, reprompt }: ResponseEnvelope['response']): string[] =>
  [outputSpeech, reprompt?.outputSpeech]
    .filter((speech) => speech !== undefined && speech.playBehavior !== 'REPLACE_ALL')
    .map(() => 'the answer to a touch waits behind the speech');

/** Every platform rule that a response breaks, as sentences; those that begin with `FATAL` make Alexa refuse it. */
export const problems = async (envelope: ResponseEnvelope, context: RuleContext): Promise<string[]> => {
  const response = envelope?.response;
  if (typeof envelope !== 'object' || envelope === null || typeof response !== 'object' || response === null) {
    return [`${FATAL} no response`];
  }
  const speech = ssmlOf(response.outputSpeech);
  if (context.requestType === 'SessionEndedRequest') {
    const quiet = speech === null && !response.reprompt && !response.directives?.length && !response.card;
    return quiet ? [] : ['the end of a session was answered'];
  }
  const reprompt = ssmlOf(response.reprompt?.outputSpeech);
  const timeline = context.report?.timeline ?? [];
  const found: string[] = [];
  if (typeof envelope.version !== 'string') found.push(`${FATAL} no version`);
  if (speech === null) found.push('no speech');
  let offset = 0;
  for (const [part, ssml] of [
    ['speech', speech],
    ['reprompt', reprompt],
  ] as const) {
    if (ssml === null) continue;
    // A few hundredths of drift in the speech must not make every hold of the reprompt look inexact.
    if (part === 'reprompt') offset = timeline.find((entry) => entry.part === 'reprompt')?.start ?? offset;
    const reading = readSsml(
      ssml,
      context.measure,
      textsOf(timeline, part).map((entry) => entry.text),
      context.report?.tempo,
    );
    const rests = timeline.filter((entry) => entry.part === part && entry.kind === 'rest');
    found.push(...(await hardProblems(part, ssml, reading, context.locale)));
    found.push(...spokenProblems(part, plainText(ssml), context.locale));
    if (oneSpace(plainText(ssml)) === '') found.push(`${part}: no words`);
    found.push(...lengthProblems(part, reading), ...silenceProblems(part, reading, offset, rests));
    if (context.report) {
      found.push(...agreementProblems(part, reading, offset, timeline));
      found.push(...holdProblems(part, reading, offset, timeline));
    }
    offset += reading.seconds + WINDOW_SECONDS;
  }
  const open = response.shouldEndSession === false;
  if (context.report === null) found.push('the skill reported no turn');
  if (context.report) {
    found.push(...orderProblems(timeline, ['speech', 'reprompt']));
    found.push(...promptProblems(open, reprompt !== null, timeline, response.shouldEndSession));
  } else if (open && reprompt === null) found.push('the microphone opens without a reprompt');
  if (context.requestType === TOUCH) found.push(...touchProblems(response));
  found.push(...sizeProblems(envelope));
  return found;
};

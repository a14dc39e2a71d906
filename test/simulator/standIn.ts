import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { TimelineEntry, TurnReport } from '../../lambda/skill/report';
import { type Device, type DeviceOptions, makeDevice } from '../../simulator/device';
import type { Voice } from '../../simulator/voice';

/** Every word takes half a second, a bell two seconds: easy to add up in the head. */
export const BELL = 'soundbank://soundlibrary/bell';
export const voice: Voice = {
  speechSeconds: (text) => text.split(/\s+/).filter(Boolean).length * 0.5,
  soundSeconds: { [BELL]: 2 },
};

export type Line = Partial<TimelineEntry> & Pick<TimelineEntry, 'kind'> & { seconds?: number; inner?: Inner[] };
interface Inner {
  at: number;
  text: string;
}

const silence = (seconds: number): string => {
  const full = Math.floor(seconds / 10 + 1e-9);
  const rest = Math.round((seconds - full * 10) * 1000);
  return '<break time="10s"/>'.repeat(full) + (rest > 0 ? `<break time="${rest}ms"/>` : '');
};

/** Timeline and SSML of one part, from a list of what happens in it. */
const part = (
  name: TimelineEntry['part'],
  lines: readonly Line[],
  from = 0,
  before = 0,
): { ssml: string; entries: TimelineEntry[]; end: number } => {
  let at = from;
  let ssml = '';
  const entries: TimelineEntry[] = [];
  for (const { seconds, inner = [], ...line } of lines) {
    const words = voice.speechSeconds(line.text ?? '', 'en-US');
    const length = seconds ?? words;
    const index = before + entries.length;
    const shared = { technique: null, side: null, text: '', ...line, part: name };
    entries.push({ ...shared, start: at, end: at + length });
    if (line.kind === 'window') {
      at += length;
      continue;
    }
    ssml += line.text ? `${line.text} ` : '';
    let done = words;
    for (const { at: second, text } of inner) {
      const spoken = voice.speechSeconds(text, 'en-US');
      ssml += `${silence(second - done)}${text} `;
      entries.push({ ...shared, kind: 'cue', text, within: index, start: at + second, end: at + second + spoken });
      done = second + spoken;
    }
    ssml += silence(length - done);
    at += length;
  }
  return { ssml: `<speak>${ssml.trim()}</speak>`, entries, end: at };
};

const WINDOW: Line = { kind: 'window', seconds: 8 };

export interface Answer {
  readonly envelope: ResponseEnvelope;
  readonly report: TurnReport;
}

/** A whole answer: speech, and with a reprompt an open microphone. */
export const answer = (
  speech: readonly Line[],
  reprompt: readonly Line[] | null = null,
  more: Partial<ResponseEnvelope['response']> = {},
  asking: string | null = null,
): Answer => {
  const first = part('speech', reprompt ? [...speech, WINDOW] : speech);
  const second = reprompt ? part('reprompt', [...reprompt, WINDOW], first.end, first.entries.length) : null;
  const position = null;
  return {
    envelope: {
      version: '1.0',
      sessionAttributes: {},
      response: {
        outputSpeech: { type: 'SSML', ssml: first.ssml },
        ...(second ? { reprompt: { outputSpeech: { type: 'SSML', ssml: second.ssml } } } : {}),
        shouldEndSession: !second,
        ...more,
      },
    },
    report: {
      position,
      goes_on: null,
      ledger: {},
      timeline: [...first.entries, ...(second?.entries ?? [])],
      speechSeconds: first.end,
      repromptSeconds: second ? second.end - first.end : 0,
      asking,
      asking_then: asking,
      tempo: 1,
      tier: null,
      concern: null,
      stopped: null,
    },
  };
};

/** Setup 5 s, a hold of 30 s with two words in its middle, release 2 s, a question; the reprompt has another hold. */
export const guided = (): Answer =>
  answer(
    [
      { kind: 'cue', text: 'Lie down now please', technique: 'bridge', side: 'left', seconds: 5 },
      {
        kind: 'hold',
        seconds: 30,
        technique: 'bridge',
        side: 'left',
        credit: 30,
        inner: [{ at: 14, text: 'Half way' }],
      },
      { kind: 'release', text: 'And come down', technique: 'bridge', side: 'left', seconds: 2 },
      { kind: 'question', text: 'Ready to go on?' },
    ],
    [
      {
        kind: 'hold',
        seconds: 20,
        technique: 'bridge',
        side: 'right',
        credit: 20,
        inner: [{ at: 10, text: 'Half way' }],
      },
      { kind: 'question', text: 'Say go on.' },
    ],
  );

export const goodbye = (): Answer => answer([{ kind: 'cue', text: 'See you soon.' }]);

export interface Scripted {
  readonly device: Device;
  readonly requests: RequestEnvelope[];
}

const isAnswer = (given: unknown): given is Answer => typeof given === 'object' && given !== null && 'report' in given;

/** A device whose skill gives these answers in turn, the last one for ever. */
export const scripted = (
  answers: readonly (Answer | ((event: RequestEnvelope) => unknown))[],
  options: Partial<DeviceOptions> = {},
): Scripted => {
  const requests: RequestEnvelope[] = [];
  let turn = 0;
  const device = makeDevice({
    voice,
    skill: (observe) => ({
      invoke: async (event) => {
        requests.push(event);
        if (event.request.type === 'SessionEndedRequest') return { version: '1.0', response: {} };
        const next = answers[Math.min(turn++, answers.length - 1)];
        const given = typeof next === 'function' ? next(event) : next;
        if (!isAnswer(given)) return given as ResponseEnvelope;
        observe(given.report);
        return given.envelope;
      },
    }),
    ...options,
  });
  return { device, requests };
};

import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createSkill, type Memory, type PsoasCoach } from '../../../lambda/index';
import { hearOf } from '../../../lambda/languages';
import { parseState } from '../../../lambda/session/codecs/state';
import { interpret } from '../../../lambda/skill/interpret';
import type { LogLine } from '../../../lambda/skill/log';
import type { Attributes } from '../../../lambda/skill/session';
import type { DeviceOptions } from '../../../simulator/device';
import type { Services } from './services';

/** What happens to the next request on its way: set before each turn. */
export interface Fate {
  /** Whose voice is recognised. */
  person: string | null;
  /** The process dies after it saved and before it answered. */
  dies: boolean;
  /** The request is delivered twice; the second answer counts. */
  twice: boolean;
  /** Seconds by which the clock that stamps requests is off. */
  offset: number;
  /** What is odd about the next request, which is a launch. */
  odd: ((event: RequestEnvelope) => RequestEnvelope) | null;
}

/** One request and what came of it, as the wire between device and skill saw it. */
export interface Exchange {
  readonly event: RequestEnvelope;
  readonly opened: boolean;
  readonly before: Attributes | null;
  readonly after: Attributes | null;
  /** What the skill understood. */
  readonly understood: string;
  /** Milliseconds on the wall clock until the answer, the longest of all deliveries. */
  readonly ms: number;
  /** Of these, milliseconds in which this process had no time for anything. */
  readonly stalled: number;
  /** Something was wrong with the table while it was answered, or with the machine. */
  readonly sick: boolean;
  readonly fate: Fate;
  readonly lines: readonly LogLine[];
}

export interface Wire {
  readonly fate: Fate;
  readonly last: Exchange | null;
  readonly skill: DeviceOptions['skill'];
}

const BEAT = 20;
/** A machine that stood still for so many milliseconds may have cost the store its patience. */
const STILL = 100;
let stalled = 0;
let beat = performance.now();
/** Milliseconds by which a timer of this process came late so far: a busy machine, not a slow skill. */
const stalledSoFar = (): number => stalled + Math.max(0, performance.now() - beat - BEAT);
setInterval(() => {
  const now = performance.now();
  stalled += Math.max(0, now - beat - BEAT);
  beat = now;
}, BEAT).unref();

const attributesIn = (value: unknown): Attributes | null =>
  typeof value === 'object' && value !== null && 'state' in value
    ? { ...(value as Attributes), state: parseState(value.state) }
    : null;

/** Lays a wire from a device to our skill over a memory. `trouble` counts what the table has refused so far. */
export function layWire(memory: Memory, trouble: () => number, services: Services): Wire {
  const fate: Fate = { person: null, dies: false, twice: false, offset: 0, odd: null };
  let last: Exchange | null = null;
  let lines: LogLine[] = [];

  const bent = (event: RequestEnvelope): RequestEnvelope => {
    const stamp = new Date(Date.parse(event.request.timestamp) + fate.offset * 1000).toISOString();
    const { person: _person, user, ...System } = event.context.System;
    const { permissions, ...access } = services.system;
    const whole = {
      ...event,
      request: { ...event.request, timestamp: `${stamp.slice(0, 19)}Z` } as RequestEnvelope['request'],
      context: {
        ...event.context,
        System: {
          ...System,
          ...access,
          user: { ...user, permissions },
          device: { ...System.device, deviceId: 'd' },
          ...(fate.person === null ? {} : { person: { personId: fate.person } }),
        },
      },
    } as RequestEnvelope;
    return fate.odd ? fate.odd(whole) : whole;
  };

  const invoke = async (skill: PsoasCoach, raw: RequestEnvelope): Promise<ResponseEnvelope> => {
    const event = bent(raw);
    const sickness = trouble();
    lines = [];
    let ms = 0;
    const stalls = stalledSoFar();
    const deliver = async (): Promise<ResponseEnvelope> => {
      const begun = performance.now();
      const answer = await skill.invoke(JSON.parse(JSON.stringify(event)) as RequestEnvelope);
      ms = Math.max(ms, performance.now() - begun);
      return answer;
    };
    let answer = await deliver();
    if (fate.twice) answer = await deliver();
    const { request, session } = event;
    const still = stalledSoFar() - stalls;
    last = {
      event,
      opened: session?.new !== false,
      before: session?.new === false ? attributesIn(session.attributes) : null,
      after: attributesIn(answer.sessionAttributes),
      understood: request.type === 'IntentRequest' ? interpret(request, hearOf('en-US')).event.type : request.type,
      ms,
      stalled: still,
      sick: trouble() !== sickness || still > STILL,
      fate: { ...fate },
      lines,
    };
    fate.odd = null;
    if (fate.dies) throw new Error('the process died');
    return answer;
  };

  return {
    fate,
    get last() {
      return last;
    },
    skill: (observe) => {
      const skill = createSkill({ memory, observe, log: (line) => lines.push(line) });
      return { invoke: (event) => invoke(skill, event) };
    },
  };
}

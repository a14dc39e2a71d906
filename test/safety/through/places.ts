import { encodeCues } from '../../../lambda/safety/codes';
import type { TriageState } from '../../../lambda/safety/types';
import type { State } from '../../../lambda/session/state';
import {
  type Exchange,
  type handlerFor,
  intentRequest,
  launchRequest,
  listed,
  NOW,
  plain,
} from '../../promises/handler';

/** Where the words are spoken: in the middle of a hold, with a question open, or with nothing under way. */
export const PLACES = ['lunge hold', 'belly hold', 'question open', 'idle'] as const;

/** With a question about the body open, all but a dull stretch ends the routine: only red flags are counted there. */
export const BODY_QUESTIONS = ['pain', 'pulse'] as const;
export type PlaceName = (typeof PLACES)[number] | (typeof BODY_QUESTIONS)[number];

/** A place to speak from: the session as it rides in the attributes, and the second of the request. */
export interface Place {
  readonly attributes: Exchange['attributes'];
  readonly at: number;
}

type Ask = Awaited<ReturnType<typeof handlerFor>>;

/** From a request to the first word of its answer, and from the wake word to the next request: about this long. */
const LATENCY = 1.5;
const UTTERANCE = 2;

/** The second at which a request arrives that was spoken in the middle of the first entry of this kind. */
function during({ report, attributes, at }: Exchange, kind: string): Place {
  const entry = report?.timeline.find((one) => one.kind === kind);
  if (!entry) throw new Error(`no ${kind} in this response`);
  return { attributes, at: Math.round(at + LATENCY + (entry.start + entry.end) / 2 + UTTERANCE) };
}

const begin = (id: string) => intentRequest('StartTechniqueIntent', { technique: listed('technique', id, id) });
const symptom = (words: string) => intentRequest('SymptomIntent', { symptom: plain('symptom', words) });

export async function placesOf(ask: Ask): Promise<Readonly<Record<PlaceName, Place>>> {
  const idle = during(await ask(launchRequest, { attributes: {}, isNew: true }, NOW), 'window');
  const from = (place: Place, request: ReturnType<typeof begin>) => ask(request, place, place.at);
  const lunge = during(await from(idle, begin('kneeling-lunge')), 'hold');
  const belly = during(await from(idle, begin('supine-massage')), 'hold');
  return {
    'lunge hold': lunge,
    'belly hold': belly,
    'question open': during(await from(lunge, intentRequest('AMAZON.StartOverIntent')), 'window'),
    idle,
    pain: during(await from(lunge, symptom('ow')), 'window'),
    pulse: during(await from(belly, symptom('i feel a pulse')), 'window'),
  };
}

/** What a row of the tables presupposes: earlier words and conditions of the same session. */
export function withHistory(place: Place, { seen, worst, worstConcern }: TriageState): Place {
  if (seen.length === 0 && worst === 'none') return place;
  const state = place.attributes.state as State;
  const safety = { tier: worst, concern: worstConcern ?? null, seen: encodeCues(seen) };
  return { ...place, attributes: { ...place.attributes, state: { ...state, safety } } };
}

import { type Tier, tierOrder } from '../../../lambda/safety/types';
import type { State } from '../../../lambda/session/state';
import type { Meaning } from '../../../simulator/device';
import { understandingFor } from '../../../simulator/nlu/understanding';
import { type Exchange, handlerFor, intentRequest } from '../../promises/handler';
import { type Place, type PlaceName, placesOf } from './places';

const heard = new Map<string, Meaning>();

/** What the device makes of the words, by the speech model alone; the same words are worked out once. */
function meaningOf(text: string): Meaning {
  const known = heard.get(text);
  if (known) return known;
  const meaning = understandingFor('en-US').hear(text) as Meaning;
  heard.set(text, meaning);
  return meaning;
}

/** The intent and the words the skill is given, for a reader of the misses. */
export function delivered(text: string): string {
  const { kind, ...rest } = meaningOf(text);
  if (!('intent' in rest) || !rest.intent) return kind;
  const values = Object.values(rest.intent.slots).flatMap(({ value }) => (value ? [value] : []));
  return [rest.intent.intent, ...values].join(': ');
}

const STOPS: ReadonlySet<string> = new Set(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent']);

/** Did the listener ask to stop, in so many words? */
export function wantsToStop(text: string): boolean {
  const meaning = meaningOf(text);
  return meaning.kind === 'exit' || STOPS.has(meaning.intent?.intent ?? '');
}

/** Requests to leave a move: doing as asked is no false alarm. */
const LEAVES: ReadonlySet<string> = new Set([
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'SkipTechniqueIntent',
  'SkipSideIntent',
  'GoToTechniqueIntent',
  'SomethingElseIntent',
  'FinishEarlyIntent',
]);

/** Did the listener ask to leave the move? */
function wantsToLeave(text: string): boolean {
  const meaning = meaningOf(text);
  return meaning.kind === 'intent' && LEAVES.has(meaning.intent.intent);
}

export interface Answer {
  readonly tier: Tier;
  /** The routine is over, and nothing of it goes on in this answer. */
  readonly stopped: boolean;
  /** The move was left, or the session closed in the middle of a routine. */
  readonly left: boolean;
  /** It waits with a question about the body. */
  readonly asked: boolean;
}

const GOING_ON: ReadonlySet<string> = new Set(['settle', 'hold', 'rest', 'rep', 'breath', 'release']);

function answerOf(before: State, { state, report, envelope }: Exchange): Answer {
  const { cursor } = state;
  const still = report !== null && !report.timeline.some(({ kind }) => GOING_ON.has(kind));
  const moved = 'spot' in before.cursor && 'spot' in cursor && cursor.spot.index !== before.cursor.spot.index;
  return {
    tier: (report?.tier ?? 'none') as Tier,
    stopped: cursor.at === 'stopped' && report?.goes_on === null && still,
    left: moved || ('spot' in before.cursor && envelope.response.shouldEndSession === true),
    asked: report?.asking === 'pain' || report?.asking === 'pulse',
  };
}

const DEAF: Answer = { tier: 'none', stopped: false, left: false, asked: false };

export interface Listening {
  readonly places: Readonly<Record<PlaceName, Place>>;
  say(text: string, place: Place): Promise<Answer>;
}

/** Words spoken in a place of the real skill, understood by the real speech model. */
export async function listening(): Promise<Listening> {
  const ask = await handlerFor();
  return {
    places: await placesOf(ask),
    say: async (text, place) => {
      const meaning = meaningOf(text);
      if (meaning.kind !== 'intent') return DEAF;
      const request = intentRequest(meaning.intent.intent, meaning.intent.slots);
      const answer = answerOf(place.attributes.state as State, await ask(request, place, place.at));
      return wantsToLeave(text) ? { ...answer, left: false } : answer;
    },
  };
}

/** A red flag is heard when its tier is reached and the routine stops in the same turn. */
export const reaches = (expected: 'emergency' | 'urgent', { tier, stopped }: Answer): boolean =>
  tierOrder(tier) >= tierOrder(expected) && stopped;

import { move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { SIDES } from '../../../content/types';
import { amended, minutesOf, NOTHING_ASKED, SHORTEST } from '../../compose/request';
import { A_MINUTE, changed, SLOW_BREATH } from '../../dosing';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import { inHolds, isTimed, LEAST, within } from '../../own';
import { alternatesByRep } from '../../rounds';
import type { State } from '../../state';
import { amountOf, lengthOf } from '../named';
import { carryOn, goOn, inRoutine, type Outcome, say, unasked, withPrefs } from '../outcome';
import { hardlyBegun, plan, shorterPlan } from '../plan/planning';
import { offer, requestLength } from '../starts/offering';
import { type Guided, guided, itemStart, termsOf, under, underState } from '../under-way';
import { tooHard } from './feedback';
import { alwaysOfThis, forgotten } from './kept';
import { eachOne, heldNow, ofEach, ofNext, ofParts, ofSets, ofThis } from './redosing';

type Wanted = EventOf<'hold-length'>;

/** "Longer", "ten seconds off", "hold it for forty five": the dose under way, of all that come, or for good. */
export function holdLength(state: State, here: Here, event: Wanted): Outcome {
  const bare = event.seconds === null && event.count === undefined;
  // "Make it shorter", before anything was done, is said of the plan.
  if ((event.change === 'less' || event.change === 'half') && bare && !event.whose && hardlyBegun(state))
    return shorterPlan(
      state,
      here,
      { type: 'finish-early', seconds: null },
      event.change === 'half' ? 1 / 2 : undefined,
    );
  if (event.whose === 'usual') return forgotten(state, here);
  if (event.whose === 'always') return always(state, here, event);
  if (event.whose === 'most') return asManyAsCan(state, here);
  const whole = ofThePlan(state, here, event);
  if (whole) return whole;
  if (isOfWhatIsLeft(state, here, event)) return plan(state, here, { type: 'plan', seconds: event.seconds, asked: {} });
  if (!guided(state)) return ofNothing(state, here, event);
  // "A bit shorter, I've only got two minutes": no hold has that much to lose.
  if (isTimeThereIs(state, event)) return shorterPlan(state, here, { type: 'finish-early', seconds: event.seconds });
  const { count } = event;
  // "Make it five" of a hold that has ten seconds at least.
  if (!event.whose && count !== undefined && event.change === 'to' && count < LEAST.seconds && isHeld(state))
    return carryOn(state, here, [say('coach.dose.unitHold', { count })]);
  return inRoutine((_state, _here, at) => of(state, here, at, event))(state, here);
}

/** "As many as I can": the dose there is, and the word that ends it sooner. */
function asManyAsCan(state: State, here: Here): Outcome {
  const now = underState(state);
  const words = now
    ? say('coach.dose.able', { length: amountOf(now.item, now.round.amount) })
    : say('coach.dose.whichMove');
  return carryOn(state, here, [words]);
}

/** "Make it fifteen minutes", "two minutes longer", before anything was done, is said of the plan; null for anything else. */
function ofThePlan(state: State, here: Here, { change, seconds, whose }: Wanted): Outcome | null {
  const terms = termsOf(state);
  if (whose || seconds === null || !terms || !hardlyBegun(state)) return null;
  if (seconds < (change === 'to' ? SHORTEST : 2 * A_MINUTE)) return null;
  const now = minutesOf(terms) * A_MINUTE;
  const minutes = Math.max(SHORTEST, changed(change, now, seconds, A_MINUTE));
  return plan(state, here, { type: 'plan', seconds: minutes, asked: {} });
}

/** "Make it fifteen minutes instead of twenty", in a rest of a few: no rest takes most of what is left, so that is what is meant. */
function isOfWhatIsLeft(state: State, here: Here, { change, seconds, whose, count }: Wanted): boolean {
  const at = guided(state);
  const now = at && under(at);
  if (!now || state.cursor.at !== 'guiding' || whose || count !== undefined || change !== 'to' || seconds === null)
    return false;
  // No hold takes minutes, and nobody counts in them.
  if (now.technique.work.kind !== 'rest') return seconds >= SHORTEST && at.plan.items.length > 1;
  const left = here.left(at.plan, at.spot);
  const follows = at.spot.index < at.plan.items.length - 1;
  const terms = termsOf(state);
  const most = Math.max(left, terms ? minutesOf(terms) * A_MINUTE : 0);
  return follows && seconds >= SHORTEST && seconds <= most && seconds >= left / 2;
}

/** So much less as there is not: the time that somebody has. */
const isTimeThereIs = (state: State, { change, seconds, whose }: Wanted): boolean =>
  change === 'less' &&
  !whose &&
  seconds !== null &&
  seconds >= A_MINUTE &&
  isHeld(state) &&
  seconds >= (underState(state)?.round.amount ?? 0);

/** By what the dose is of. */
function of(state: State, here: Here, at: Guided, event: Wanted): Outcome {
  const now = under(at);
  const { change, count } = event;
  switch (event.whose) {
    case 'each':
      return ofEach(state, here, at, event);
    case 'next':
      return ofNext(state, here, at, event);
    // "Hold longer", in repetitions: each of them.
    case 'hold':
      return now?.technique.work.kind === 'reps' && count === undefined && change !== 'to'
        ? eachOne(state, here, at, now.item, heldNow(now.item, event))
        : ofThis(state, here, at, event);
    // "Ten each side", where they change from one to the other.
    case 'side': {
      const parts = now && inHolds(now.item.move, { seconds: event.seconds ?? 0 });
      if (parts) return ofParts(state, here, at, parts);
      return count !== undefined && now && alternatesByRep(now.technique)
        ? ofThis(state, here, at, { ...event, count: count * SIDES.length })
        : ofThis(state, here, at, event);
    }
    // "Five breaths", of a hold.
    case 'breaths':
      return count !== undefined && now && isTimed(now.item.move)
        ? ofThis(state, here, at, { type: 'hold-length', change, seconds: count * SLOW_BREATH })
        : ofThis(state, here, at, event);
    case 'sets':
      return ofSets(state, here, at, changed(change, now ? setsOf(now.item) : 1, count ?? null, 1));
    default:
      return ofThis(state, here, at, event);
  }
}

const setsOf = ({ move: id, sets }: PlanItem): number => sets ?? move(id).sets.usual;

/** A hold is under way, which counts in seconds. */
const isHeld = (state: State): boolean => underState(state)?.technique.work.kind === 'hold';

/** Said where nothing runs: of a plan, shorter or longer than usual, or of the one that is over. */
function ofNothing(state: State, here: Here, { change, seconds, count }: Wanted): Outcome {
  const shorter = change === 'less' || change === 'half';
  const { cursor } = state;
  if (cursor.at === 'finished' && change !== 'to') {
    if (shorter) return tooHard(state, here);
    const index = cursor.plan.items.length - 1;
    const again = goOn(state, cursor.plan, itemStart(index));
    const made = ofThis(again.state, unasked(here), again.state.cursor as Guided, {
      type: 'hold-length',
      change,
      seconds,
      ...(count === undefined ? {} : { count }),
    });
    return { ...made, acts: [say('coach.again.move'), ...made.acts] };
  }
  // "Make it ten minutes", "that was too long, give me ten": of the plan there would be.
  if (
    (change === 'to' || (shorter && seconds !== null && seconds >= SHORTEST)) &&
    seconds !== null &&
    seconds >= A_MINUTE
  )
    return plan(state, here, { type: 'plan', seconds, asked: {} });
  if (seconds !== null || count !== undefined) return carryOn(state, here, [say('coach.dose.whichMove')]);
  const request = amended(NOTHING_ASKED, { size: shorter ? 'short' : 'long' });
  return offer(state, here, request, [say('compose.offerLength', { length: requestLength(request) })]);
}

/** "Twenty, always", of what is counted; "always thirty second holds": of all that come now, and kept, once a figure is named. */
function always(state: State, here: Here, event: Wanted): Outcome {
  const under = guided(state);
  const own = under && alwaysOfThis(state, here, under, event);
  if (own) return own;
  const wanted = event.seconds ?? event.count ?? null;
  if (event.change !== 'to' || wanted === null) return carryOn(state, here, [say('coach.dose.alwaysWhat')]);
  const holds = within(wanted, ALWAYS.least, ALWAYS.most);
  const known = withPrefs(state, { holds });
  const words = [say('coach.dose.always', { length: lengthOf(holds) })];
  const at = guided(known);
  if (!at) return carryOn(known, here, words);
  const now = ofEach(known, here, at, { type: 'hold-length', change: 'to', seconds: holds, whose: 'each' });
  return carryOn(now.state, here, words);
}

/** What a hold may always be, in seconds: every move keeps to its own limits within it. Ours. */
const ALWAYS = { least: 10, most: 60 } as const;

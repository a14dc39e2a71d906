import { isFirst } from '../../at-first';
import { checkInDue } from '../../check-in';
import { isOver } from '../../course';
import type { EventOf } from '../../events';
import { type Fact, factOf, proposal } from '../../habit';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import { SOON, WEEK_SECONDS } from '../doing/place';
import { lengthOf } from '../named';
import { ask, carryOn, goOn, line, type Outcome, say, unasked } from '../outcome';
import { courseHello } from '../plan/course';
import { building } from '../plan/own-routine';
import { mayStart } from '../starts/may-start';
import { guided } from '../under-way';
import { offerRest } from './coming-back';

/** A rest that may have ended this many seconds short of its length is as good as over. */
const NEARLY = 15;

/** A shorter one is not worth a word. */
const WORTH_SAYING = 30;

/**
 * The state as somebody finds it who comes back. A ledger belongs to one visit: with nothing to be taken up, what was held
 * in an earlier one is the diary's.
 */
export const visiting = (state: State, { away }: Here): State =>
  away === undefined || away <= SOON || (guided(state) && away <= WEEK_SECONDS) ? state : { ...state, ledger: {} };

export function launch(state: State, here: Here, event: EventOf<'launch'>): Outcome {
  const { cursor } = state;
  const early = mayStart(state, { want: 'menu' }, here);
  if (early) return early;
  const unfinished = cursor.at === 'guiding' || cursor.at === 'paused';
  const rested = here.rested;
  if (unfinished && rested && event.away !== null && event.away <= SOON) {
    if (rested.most >= rested.of - NEARLY) {
      const kept: State = { ...state, cursor: { ...cursor, at: 'paused' } };
      return {
        state: kept,
        acts: [say('rest.over', { length: lengthOf(rested.of) }), ask('resume', { key: 'rest.more' })],
      };
    }
    if (rested.most >= WORTH_SAYING)
      return goOn(state, cursor.plan, cursor.spot, [say('rest.soon', { length: lengthOf(rested.most) })], 'pause');
  }
  if (unfinished && event.away !== null && event.away <= SOON) {
    return goOn(state, cursor.plan, cursor.spot, [say('coach.welcome.soon')], 'pause');
  }
  const lasted = rested && rested.most >= WORTH_SAYING ? [say('rest.lasted', { length: lengthOf(rested.most) })] : [];
  const offered = event.away === null || !unfinished ? null : offerRest(state, here, event.away, lasted);
  if (offered) return offered;
  const { own } = state.prefs;
  if (own?.open && cursor.at === 'lobby' && event.away !== null && event.away <= SOON)
    return building(state, [say('own.soFar', { count: own.items.length })]);
  if (isOver(state, here.today)) return behind(state, here);
  if (checkInDue(state, here.today))
    return { state: { ...state, cursor: { at: 'lobby' } }, acts: [say('coach.welcome.back'), ask('check-in')] };
  if (courseHello(state, here.today) || proposal(state, here.today).why !== 'new') return known(state, here);
  const key = isFirst(state) ? 'coach.welcome.first' : 'coach.welcome.back';
  return carryOn({ ...state, cursor: { at: 'lobby' } }, unasked(here), [say(key)]);
}

/** The six weeks are over: said once, with the question whether it is better, which closes the one after six weeks. */
function behind(state: State, { today }: Here): Outcome {
  const { course: _over, checkedOn = today, checkedAgainOn: _asked, ...flags } = state.flags;
  return {
    state: { ...state, flags: { ...flags, checkedOn }, cursor: { at: 'lobby' } },
    acts: [say('coach.welcome.back'), ask('check-in', line('course.over'))],
  };
}

/** One fact and one proposal to somebody who is known, with a question; the words take turns from session to session. */
function known(state: State, { today }: Here): Outcome {
  const form = state.flags.sessions;
  const fact = factOf(state, today);
  const next = courseHello(state, today);
  const { routine, why } = proposal(state, today);
  const proposed = line(`coach.hello.${why === 'new' ? 'last' : why}`, { name: { name: 'routines', id: routine } });
  const greeting: Act = { act: 'say', line: { key: 'coach.hello.greeting', form } };
  return {
    state: { ...state, cursor: { at: 'lobby' } },
    acts: [
      greeting,
      ...(next?.step ? [say(`course.steps.${next.step}`)] : fact ? [factLine(fact)] : []),
      ask('choose', next?.question ?? { ...proposed, form }),
    ],
  };
}

function factLine(fact: Fact): Act {
  switch (fact.fact) {
    case 'today':
      return say('coach.hello.today');
    case 'weekday':
      return say('coach.hello.weekday', { day: { name: 'days', id: fact.day } });
    case 'week':
      return say('coach.hello.week', { amount: { amount: fact.count, of: 'times' } });
    case 'since':
      return say('coach.hello.since', { count: fact.count });
    default:
      return fact satisfies never;
  }
}

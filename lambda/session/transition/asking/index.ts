import type { Plain } from '../../../languages/line';
import type { EventType, SessionEvent } from '../../events';
import type { Here } from '../../here';
import type { Asking, State } from '../../state';
import { resume } from '../navigation';
import { ask, carryOn, type Outcome, QUESTIONS } from '../outcome';
import { startAgain } from '../starts';
import { yes } from './answers';
import { missed } from './not-understood';
import { offered, otherOffer } from './offer';
import { whereStopped } from './resume';
import { screeningAnswer } from './screening';
import { whileBuilding } from './while-building';

/** "Okay" or "skip": what else may be said to keep or to swap the moves that were asked about. */
const AT_THE_GATE: Readonly<Partial<Record<EventType, 'yes' | 'no'>>> = {
  ready: 'yes',
  resume: 'yes',
  skip: 'no',
  'something-else': 'no',
  missed: 'no',
};

/** "The rest, or start again?": what else may be said for each. */
const REST_OR_AGAIN: Readonly<Partial<Record<EventType, 'rest' | 'again'>>> = {
  ready: 'rest',
  more: 'rest',
  'whats-left': 'rest',
  rest: 'rest',
  'keep-going': 'rest',
  'start-over': 'again',
  again: 'again',
};

const SAY_AGAIN: ReadonlySet<EventType> = new Set(['repeat', 'what-did-you-say', 'again']);

/** Questions that are said again in full when somebody asks for it. */
const FULL_QUESTIONS: Readonly<Partial<Record<Asking, Plain>>> = {
  'screening-signs': 'safety.screening.signs',
  'screening-conditions': 'safety.screening.conditions',
  gentle: 'safety.screening.gentleAgain',
};

/** Questions that are asked of the plan that was offered, while nothing runs. */
const OF_THE_OFFER: ReadonlySet<EventType> = new Set([
  ...(['routine-left', 'how-long-left', 'whats-left', 'whats-next', 'which-step'] as const),
]);

/** What makes another offer of the one that is open. */
const OTHER_OFFERS: Readonly<Partial<Record<EventType, 'shorter' | 'longer' | 'else'>>> = {
  'finish-early': 'shorter',
  'hold-shorter': 'shorter',
  'hold-longer': 'longer',
  'something-else': 'else',
};

/** What an event means to the question that is open, beside a plain yes or no; null where it means what it always does. */
export function openQuestion(state: State, here: Here, event: SessionEvent): Outcome | null {
  const { cursor } = state;
  if (here.asking === 'gate' && SAY_AGAIN.has(event.type)) return carryOn(state, here, []);
  if (here.asking === 'offer' && (event.type === 'ready' || event.type === 'resume')) return yes(state, here);
  if (OF_THE_OFFER.has(event.type)) {
    const told = offered(state, here);
    if (told) return told;
  }
  const how = OTHER_OFFERS[event.type];
  const other = how && otherOffer(state, here, how);
  if (other) return other;
  if (event.type === 'which-step' || event.type === 'which-side') {
    const stopped = whereStopped(state, here);
    if (stopped) return stopped;
  }
  const gate = here.asking === 'gate' ? AT_THE_GATE[event.type] : undefined;
  if (gate) return screeningAnswer(state, here, gate) ?? missed(state, here);
  const timed = event.type === 'rest' && event.seconds !== null;
  const either = cursor.at === 'paused' && here.asking === 'rest-or-again' && !timed;
  const choice = either ? REST_OR_AGAIN[event.type] : undefined;
  if (choice === 'rest') return resume(state, here);
  if (choice && either) return startAgain(state, here, cursor.plan);
  if (cursor.at !== 'stopped' && cursor.at !== 'guiding' && cursor.asking && SAY_AGAIN.has(event.type)) {
    const full = FULL_QUESTIONS[cursor.asking];
    if (full) return { state, acts: [ask(full, (QUESTIONS[cursor.asking] ?? [full])[1])] };
  }
  return whileBuilding(state, here, event);
}

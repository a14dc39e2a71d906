import { move } from '../../../content';
import { isFirstVisit } from '../../cue';
import { sessionsThisWeek } from '../../diary';
import { nextUsualDay } from '../../habit';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import { stretchedIn } from '../../stretched';
import { lessOf, tooHard } from '../dose/feedback';
import { lengthOf } from '../named';
import { type Outcome, say } from '../outcome';
import { foundHard } from '../plan/course';
import { behind } from './reminder';

/* How it feels when it is over, against how it was when it began: a word, and the sum of it. Nothing of it is kept. */

/** The question at the end, as the routine that is over asks it, until something else was asked behind it. */
export function landingOf({ cursor, turn }: State): 'felt' | 'done' {
  if (!('plan' in cursor) || isFirstVisit(cursor.plan)) return 'done';
  const before = turn?.acts.find((act) => act.act === 'ask')?.line.key ?? 'coach.prompt.felt';
  return before === 'coach.prompt.felt' || before === 'coach.prompt.feltAgain' ? 'felt' : 'done';
}

/** Sides within so many seconds of one another are alike, as somebody hears it. Ours. */
const ALIKE = 3;

/** Seconds a hip, times this week, and the next usual day. */
function sum(state: State, here: Here): readonly Act[] {
  const { left, right } = stretchedIn(state.ledger);
  const alike = Math.abs(left - right) <= ALIKE;
  const held = alike
    ? say('coach.landing.even', { amount: lengthOf(Math.min(left, right)) })
    : say('coach.landing.sides', { left: lengthOf(left), right: lengthOf(right) });
  const count = sessionsThisWeek(state.diary, here.today);
  const next = nextUsualDay(state, here.today);
  return [
    ...(left + right > 0 ? [held] : []),
    ...(count > 0 ? [say('coach.hello.week', { amount: { amount: count, of: 'times' } })] : []),
    ...(next ? [say('coach.landing.next', { day: { name: 'days', id: next } })] : []),
  ];
}

const told = (state: State, here: Here, word: Act): Outcome => ({
  state,
  acts: [word, ...sum(state, here), behind(state)],
});

export const easierNow = (state: State, here: Here): Outcome => told(state, here, say('coach.landing.easier'));

export const sameNow = (state: State, here: Here): Outcome => told(state, here, say('coach.landing.same'));

/** A figure of ten: thanked for, and nothing is made of it. */
export const rated = (state: State, here: Here): Outcome => told(state, here, say('coach.landing.rated'));

/** Stiffer: a step less of what stretched, next time, and a lighter week in the six weeks. */
export function stifferNow(state: State, here: Here): Outcome {
  const { cursor } = state;
  const items = 'plan' in cursor ? cursor.plan.items : [];
  const index = items.findLastIndex((item) => move(item.move).stretches);
  const lighter = foundHard(state);
  return told(
    index < 0 || lighter !== state ? lighter : lessOf(state, here, index),
    here,
    say('coach.landing.stiffer'),
  );
}

/** Too much: thanked for, and lighter next time, a move or the week of the six. */
export function tooMuch(state: State, here: Here): Outcome {
  const word = say('coach.landing.tooMuch');
  const lighter = foundHard(state);
  if (lighter !== state) return { state: lighter, acts: [word, say('coach.landing.lighterWeek'), behind(state)] };
  const { state: known, acts } = tooHard(state, here);
  return { state: known, acts: [word, ...acts.filter(({ act }) => act === 'say'), behind(state)] };
}

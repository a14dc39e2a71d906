import type { Here } from '../../here';
import { rounds } from '../../rounds';
import type { State } from '../../state';
import { resume as navigationResume } from '../doing/pausing';
import { itemName } from '../named';
import { carryOn, lead, type Outcome, say } from '../outcome';
import { wantedAgain } from '../starts';
import { routineLeft } from '../told/progress';
import { guided } from '../under-way';
import { isRest, WARM_UP } from '../visit/coming-back';
import { question } from './question';

/** "What was I doing?", while it is asked whether to carry on: the move that was under way, not the warm-up before it. */
function whereStopped(state: State, here: Here): Outcome | 'elsewhere' {
  const [first, second] = guided(state)?.plan.items ?? [];
  const item = second && first && isRest(first) && first.seconds === WARM_UP ? second : first;
  if (!item) return 'elsewhere';
  const side = rounds(item)[0]?.side ?? undefined;
  return carryOn(state, here, [say(`coach.comeBack.where${side ? 'Side' : ''}`, { name: itemName(item) }, side)]);
}

/** Before the rest of a routine is taken up nothing has begun: all of it is meant. */
const ofTheRest = { 'which-step': whereStopped, 'which-side': whereStopped, 'how-long-left': routineLeft } as const;

/** "Shall we carry on from there?" */
export const resume = question({
  unanswered: 'waits',
  situation: 'resuming',
  lapses: false,
  full: 'coach.prompt.resumeOffer',
  again: 'coach.prompt.resumeOffer',
  help: 'coach.help.confirm',
  answers: {
    rest: navigationResume,
    afresh: (state, here) => carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.welcome.afresh')]),
  },
  hears: { yes: 'rest', no: 'afresh', 'not-sure': 'elsewhere', 'not-understood': 'again', ...ofTheRest },
});

/** "Shall we do the rest of yesterday's, or start again?" */
export const restOrAgain = question({
  unanswered: 'waits',
  situation: 'resuming',
  lapses: false,
  full: 'coach.comeBack.restOrAgainShort',
  again: 'coach.comeBack.restOrAgainShort',
  help: null,
  answers: {
    rest: navigationResume,
    // What was held on the day of the rest is not part of this one.
    'start-again': (state, here) => {
      const at = guided(state);
      const fresh: State = { ...state, ledger: {}, cursor: { at: 'lobby' } };
      return at ? lead(fresh, { type: 'start', wanted: wantedAgain(state, at.plan) }) : carryOn(fresh, here, []);
    },
    neither: (state, here) =>
      carryOn({ ...state, ledger: {}, cursor: { at: 'lobby' } }, here, [say('coach.welcome.afresh')]),
  },
  hears: {
    yes: 'rest',
    ready: 'rest',
    more: 'rest',
    'whats-left': 'rest',
    'keep-going': 'rest',
    // "Rest ten minutes" is another wish.
    rest: (_state, _here, { seconds }) => (seconds === null ? 'rest' : 'elsewhere'),
    'start-over': 'start-again',
    'another-set': 'start-again',
    no: 'neither',
    'not-sure': 'elsewhere',
    'not-understood': 'again',
    ...ofTheRest,
  },
});

import { A_DAY } from '../../dosing';
import type { State } from '../../state';
import { stop } from '../doing/pausing';
import { ask, goOn, type Outcome, say } from '../outcome';
import { stopCourse } from '../plan/course';
import { guided, inWork } from '../under-way';
import { askFirst } from './confirm';
import { question } from './question';

/** Back into what was under way, after these words. */
function onward(state: State, words: Outcome['acts'] = []): Outcome {
  const at = guided(state);
  return at ? goOn(state, at.plan, at.spot, words, 'pause') : { state, acts: [...words] };
}

/** "Stop the plan", in a session: this session, or the six weeks? A choice of two, so that yes and no say neither. */
export const whichStop = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: true,
  full: 'course.whichStop',
  again: 'course.whichStopAgain',
  help: null,
  answers: {
    today: stop,
    weeks: (state, here) => onward(...ended(state, here)),
    back: (state) => onward(state),
  },
  hears: {
    yes: 'again',
    no: 'again',
    'not-sure': 'again',
    'not-understood': 'again',
    stop: 'today',
    cancel: 'today',
    'thats-all': 'today',
    'thats-it': 'today',
    'that-one': 'today',
    done: 'again',
    // What was asked about, once more: it says no more than before.
    'stop-course': 'again',
    plan: (_state, _here, { seconds }) => (seconds !== null && seconds >= A_DAY ? 'weeks' : 'elsewhere'),
    'never-mind': 'back',
    resume: 'back',
    'keep-going': 'back',
  },
});

/** Without the six weeks, and what is said of it. */
function ended(...args: Parameters<typeof stopCourse>): [State, Outcome['acts']] {
  const { state, acts } = stopCourse(...args);
  return [state, acts.filter(({ act }) => act === 'say')];
}

/** Where there are no six weeks, the plan is what is under way. A hold is let go of before it is asked. */
export function askWhichStop(state: State): Outcome | null {
  const at = guided(state);
  if (!at) return null;
  if (!state.flags.course) return askFirst(state, { type: 'stop' });
  const held = at.at === 'guiding' && inWork(at.spot) ? [say('coach.confirm.eased')] : [];
  return { state: { ...state, cursor: { ...at, at: 'paused' } }, acts: [...held, ask('which-stop')] };
}

import type { Line } from '../../../languages/line';
import type { State } from '../../state';
import { stop } from '../doing/pausing';
import { ask, goOn, lead, type Outcome, say } from '../outcome';
import { guided, inWork, itemStart } from '../under-way';
import { unconfirmed } from './confirm';
import { question } from './question';

/** What goes on if it is not stopped: the work begins, the next one comes, or the routine where it stands. */
type Onward = 'ready' | 'next' | 'resume' | 'something-else';

const onward = ({ confirming }: State): Onward => {
  const type = confirming?.event.type;
  return type === 'ready' || type === 'next' || type === 'something-else' ? type : 'resume';
};

const words = (state: State): readonly Line[] => [{ key: `coach.orStop.${onward(state)}` }];

function goOnward(state: State): Outcome {
  const at = guided(state);
  const type = onward(state);
  const rest = unconfirmed(state);
  return at && type === 'ready' ? lead({ ...rest, cursor: { ...at, at: 'guiding' } }, { type }) : lead(rest, { type });
}

/** The last one is left out, asked about or not: it is over. */
function over(state: State): Outcome {
  const at = guided(state);
  const rest = unconfirmed(state);
  return at ? goOn(rest, at.plan, itemStart(at.plan.items.length), [say('coach.skipped')]) : { state: rest, acts: [] };
}

/** Back into what was under way. */
function back(state: State): Outcome {
  const at = guided(state);
  const rest = unconfirmed(state);
  return at ? goOn(rest, at.plan, at.spot, [], 'pause') : { state: rest, acts: [] };
}

/** "That's it": of this one, or of all of it? A choice of two, so that yes and no say neither. */
export const orStop = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: true,
  full: words,
  again: words,
  help: null,
  answers: { on: goOnward, stop: (state, here) => stop(unconfirmed(state), here), back },
  hears: {
    yes: 'again',
    no: 'again',
    'not-sure': 'again',
    'not-understood': 'again',
    resume: 'on',
    next: 'on',
    ready: 'on',
    'keep-going': 'on',
    'something-else': 'on',
    skip: (state, _here, { move }) => (onward(state) === 'something-else' && !move ? over(state) : 'elsewhere'),
    stop: 'stop',
    'thats-all': 'stop',
    'thats-it': 'stop',
    done: 'again',
    cancel: 'stop',
    'never-mind': 'back',
  },
});

/** Asks whether that was all. A hold is let go of before. */
export function askOrStop(state: State, type: Onward): Outcome {
  const at = guided(state);
  if (!at) return { state, acts: [ask('or-stop')] };
  const held = at.at === 'guiding' && inWork(at.spot) ? [say('coach.confirm.eased')] : [];
  return {
    state: { ...state, cursor: { ...at, at: 'paused' }, confirming: { event: { type } } },
    acts: [...held, ask('or-stop')],
  };
}

import { move } from '../../../content';
import { heldIn } from '../../../content/postures';
import { write } from '../../diary';
import type { Here } from '../../here';
import { book } from '../../ledger';
import { type Act, SETTLED, type Spot, type State, WAITING } from '../../state';
import { ask, carryOn, close, goOn, idle, inRoutine, type Outcome, say } from '../outcome';
import { type Guided, inWork, under } from '../under-way';

/** Quiet until the listener says so. Asks nothing. */
export const pause = (state: State, here: Here): Outcome => {
  const { cursor } = state;
  if (cursor.at === 'paused') {
    return { state, acts: [{ act: 'keep-quiet' }] };
  }
  return inRoutine((_state, _here, { plan, spot }) => {
    const belly = under({ at: 'guiding', plan, spot })?.technique.families.includes('belly') ?? false;
    const words = belly ? 'coach.pause.belly' : 'coach.pause.plain';
    return {
      state: { ...state, cursor: { at: 'paused', plan, spot } },
      acts: [say(words), { act: 'keep-quiet' }],
    };
  })(state, here);
};

export const resume = (state: State, here: Here): Outcome => {
  const { cursor } = state;
  if (cursor.at === 'paused') return goOn(state, cursor.plan, cursor.spot, [], 'pause');
  if (cursor.at === 'guiding') return carryOn(state, here, []);
  return cursor.at === 'finished' ? more(state) : idle(state, here);
};

/** "Go on", where it is over: with what? */
const more = (state: State): Outcome => ({ state, acts: [ask('feedback', { key: 'coach.moreAfter' })] });

/** Saves the place and ends, with the way out of the position in one sentence. */
export const stop = (state: State, here: Here): Outcome => {
  const { cursor } = state;
  if (cursor.at === 'guiding' || cursor.at === 'paused') {
    const out = wayOut(cursor, here);
    return {
      state: { ...state, cursor: { at: 'paused', plan: cursor.plan, spot: cursor.spot } },
      acts: [out, ...(state.guest ? [] : [say('coach.stop.saved')]), ...unset(state), close],
    };
  }
  if (cursor.at === 'stopped') return { state, acts: [say('coach.stop.afterAlarm'), close] };
  return { state: { ...state, cursor: { at: 'lobby' } }, acts: [...unset(state), say('coach.stop.bye'), close] };
};

/** A reminder that was to be asked about at the end, which does not come. */
const unset = ({ reminder, cursor }: State): readonly Act[] =>
  reminder && (cursor.at === 'guiding' || cursor.at === 'finished') ? [say('reminder.notSet')] : [];

/** One sentence out of the position the listener is in; before the first move of a plan there is none to leave. */
function wayOut(cursor: Guided, here: Here): Act {
  const at = under(cursor);
  const comes = cursor.spot.step === 'setup' && cursor.spot.round === 0 && (here.between || cursor.spot.done === 0);
  if (!comes) return at ? say(`postures.out.${heldIn(at.technique)}`) : say('coach.stop.plain');
  const before = cursor.plan.items[cursor.spot.index - 1];
  return before ? say(`postures.out.${move(before.move).posture}`) : say('coach.stop.plain');
}

/** "Wait": a hold that has hardly begun was begun too soon. It goes back to settling and starts over whole. */
const TOO_SOON = 10;

export const notYet = inRoutine((state, here, { plan, spot }) => {
  if (here.between) return pause(state, here);
  if (spot.step === 'setup')
    return goOn(state, plan, { ...spot, done: Math.max(0, spot.done - 1) }, [say('coach.settle.wait')]);
  const hold = here.state === 'hold' && spot.step === 'work';
  if (hold && spot.done <= TOO_SOON && here.heldNow <= TOO_SOON) {
    const item = plan.items[spot.index];
    const at = under({ at: 'guiding', plan, spot });
    const account = at?.round.side ?? 'both';
    const taken = item ? [{ technique: item.move, account, amount: -spot.done } as const] : [];
    const ledger = book(state.ledger, taken);
    const diary = write(state.diary, taken, here.today);
    const settle: Spot = { index: spot.index, round: spot.round, step: 'setup', done: WAITING + SETTLED };
    return goOn({ ...state, ledger, diary }, plan, settle, [say('coach.settle.wait')]);
  }
  return pause(state, here);
});

export const ready = (state: State, here: Here): Outcome => {
  if (state.cursor.at === 'paused' || state.cursor.at === 'finished') return resume(state, here);
  return inRoutine((_state, _here, { plan, spot }) => {
    if (spot.step === 'setup' && !here.between) {
      return goOn(state, plan, { ...spot, done: SETTLED });
    }
    return carryOn(state, here, inWork(spot) && !here.between ? [say('coach.onward')] : []);
  })(state, here);
};

import type { Technique } from '../../../content/types';
import { cueKey } from '../../cue';
import type { Here } from '../../here';
import { TO_EXPLAIN } from '../../learned';
import type { Preferences } from '../../preferences';
import type { Act, State } from '../../state';
import { repeat } from '../doing/navigation';
import { carryOn, type Outcome, say, withPrefs } from '../outcome';
import { guided, under, withItem } from '../under-way';

/** How much is said from now on. What was chosen outweighs what the coach has noticed about known moves. */
export const talk =
  (level: 'less' | 'more' | 'bell') =>
  (state: State, here: Here): Outcome => {
    const to = level === 'more' ? 'full' : level === 'bell' ? 'bell' : state.prefs.talk === 'full' ? 'brief' : 'bell';
    const { fully: _fully, ...others } = state.prefs;
    const prefs: Preferences = { ...others, talk: to, ...(to === 'full' ? { fully: true } : {}) };
    return carryOn({ ...state, prefs }, here, [say(`coach.talk.${to}`)]);
  };

/**
 * "Explain it": this move in full, now and until it has been done again. Its first round is led into once more, and goes
 * on with what is left; in a later round the instructions are an answer.
 */
export const explain = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const now = at && under(at);
  if (!at || !now) return talk('more')(state, here);
  const { item, round } = now;
  const technique: Technique = now.technique;
  const { brief: _brief, ...whole } = item;
  const known: State = {
    ...state,
    prefs: { ...state.prefs, done: { ...state.prefs.done, [item.move]: TO_EXPLAIN } },
    cursor: { ...at, plan: withItem(at.plan, at.spot.index, whole) },
  };
  if (round.entry === 'first' && at.spot.step !== 'release') return repeat(known, here);
  const side = round.side ?? round.alternates ?? undefined;
  const words = technique.first.cues.map(
    ({ id }): Act => ({
      act: 'say',
      line: { key: cueKey(item.move, id), ...(side ? { side } : {}) },
    }),
  );
  return carryOn(known, here, words);
};

export const counting =
  (on: boolean) =>
  (state: State, here: Here): Outcome =>
    carryOn(withPrefs(state, { counting: on }), here, [say(on ? 'coach.count.on' : 'coach.count.off')]);

/** Holds counted in breaths, or everything whispered; the two may go together, and "normal voice" ends both. */
export const mode =
  (to: 'breaths' | 'quiet' | 'normal') =>
  (state: State, here: Here): Outcome => {
    const { breaths: _breaths, quiet: _quiet, ...plain } = state.prefs;
    const prefs: Preferences = to === 'normal' ? plain : { ...state.prefs, [to]: true };
    return carryOn({ ...state, prefs }, here, [say(`coach.mode.${to}`)]);
  };

import { move } from '../content';
import { wayUp } from '../content/postures';
import { wordingOf } from '../session/cue';
import type { Spot } from '../session/state';
import type { Plan } from '../session/types';
import type { Beat, Setting } from './beats';
import { cueBeat } from './getting-there';

/** The safe way up, in stages, from the posture of the last move. */
export function* upBeats(plan: Plan, done: number, setting: Setting): Generator<Beat, void, undefined> {
  const lastItem = plan.items.at(-1);
  if (!lastItem) return;
  const cues = wayUp(move(lastItem.move).posture, plan.place);
  const say = cueBeat(setting, { move: lastItem.move, side: null, set: 1 });
  for (let i = done; i < cues.length; i++) {
    const cue = cues[i] as (typeof cues)[number];
    const spot: Spot = { index: plan.items.length, round: 0, step: 'up', done: i };
    const doing = cue.doing * setting.prefs.cadence;
    yield say('cue', { key: `postures.up.${cue.id}`, form: wordingOf(plan) }, doing, spot, 'up');
  }
}

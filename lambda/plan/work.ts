import type { Beat, Setting } from './beats';
import { breathBeats, repBeats } from './counted';
import { holdBeat } from './hold';
import type { BeatPlace } from './place';
import { restBeats } from './rest';

/** The beats of a round's work from what is `done` on: a hold, pieces of a rest, repetitions or breaths. */
export function* workBeats(place: BeatPlace, done: number, setting: Setting): Generator<Beat, void, undefined> {
  const { work } = place.technique;
  switch (work.kind) {
    case 'hold':
      return yield holdBeat(place, done, setting);
    case 'rest':
      return yield* restBeats(place, done, setting);
    case 'reps':
      return yield* repBeats(place, work, done, setting);
    case 'breaths':
      return yield* breathBeats(place, work, done, setting);
    default:
      return work satisfies never;
  }
}

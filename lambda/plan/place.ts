import type { PlanItem } from '../content/item';
import type { Technique } from '../content/types';
import type { Key } from '../languages/keys';
import type { Line } from '../languages/line';
import { cueKey } from '../session/cue';
import { type Round, sideOfRep } from '../session/rounds';
import type { Beat } from './beats';
import type { Turns } from './turns';

/** What a beat is about. */
export type About = Required<Pick<Beat, 'move' | 'side' | 'set'>>;

export const common = (place: BeatPlace, rep = 0): About => ({
  move: place.item.move,
  side: sideOfRep(place.round, rep),
  set: place.round.set,
});

const lineOf = ({ round, wording }: BeatPlace, key: Key): Line => {
  const side = round.side ?? round.alternates;
  return side ? { key, side, form: wording } : { key, form: wording };
};

/** A sentence with several forms; `turn` counts its uses. */
export const varied = (place: BeatPlace, key: Key, turn: number): Line => ({ ...lineOf(place, key), form: turn });

export const during = (place: BeatPlace, n: number): Line | undefined => {
  const ids = place.technique.during;
  return ids.length === 0 ? undefined : lineOf(place, cueKey(place.item.move, ids[n % ids.length] as string));
};

export interface BeatPlace {
  readonly item: PlanItem;
  readonly technique: Technique;
  readonly round: Round;
  readonly index: number;
  readonly roundIndex: number;
  readonly turns: Turns;
  /** The wording of this session (`wordingOf`). */
  readonly wording: number;
}

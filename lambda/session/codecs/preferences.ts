import type { MoveId } from '../../content';
import { EQUIPMENT, POSTURES } from '../../content/types';
import { MOST_ADJUSTED, MOST_NAMED, MOST_STEPS } from '../feedback';
import { MOST_DONE, TO_EXPLAIN } from '../learned';
import { asPrescribed, MOST_ITEMS, type OwnItem, type OwnRoutine } from '../own';
import { packedMarks, packedMoves, unpackedMarks, unpackedMoves } from '../packed';
import {
  type Adjustment,
  type Adjustments,
  type Done,
  freshPreferences as fresh,
  type Preferences,
  type Talk,
} from '../preferences';
import {
  among,
  boolean,
  type Codec,
  finite,
  fitted,
  inText,
  object,
  oneOf,
  only,
  orElse,
  readable,
  second,
  some,
  table,
  whole,
} from './codec';
import { item, moveId, side } from './plan';
import { newest, type Settled, saved, type Winner } from './winner';

/* How a listener likes it: each preference is read by itself, and is as for a stranger where it cannot be. */

/** A list of moves, in which none is named more often than there are. */
const moves = inText(some(moveId, 40), packedMoves, unpackedMoves);

export const adjustment: Codec<Adjustment> = object<Adjustment>({
  step: whole(-MOST_STEPS, MOST_STEPS),
  lean: readable(side),
  amount: readable(whole(1, MOST_NAMED)),
});

/** The ones spoken of last. */
const spokenLast = (rows: Adjustments): Adjustments => Object.fromEntries(Object.entries(rows).slice(-MOST_ADJUSTED));

const adjustments: Codec<Adjustments> = inText<Adjustments>(
  fitted(table(moveId, adjustment), spokenLast),
  (rows) =>
    packedMarks<Adjustment>(
      rows,
      ({ step, lean, amount }) => step + (lean?.charAt(0) ?? '') + (amount === undefined ? '' : `x${amount}`),
    ),
  (text) =>
    unpackedMarks(text, (step, lean, amount) => ({
      step,
      ...(lean ? { lean } : {}),
      ...(amount === null ? {} : { amount }),
    })),
);

const done: Codec<Done> = inText<Done>(
  table(moveId, finite(TO_EXPLAIN, MOST_DONE)),
  (rows) => packedMarks<number>(rows, String),
  (text) => unpackedMarks(text, (times) => times),
);

/** Extra seconds to settle, one after the other in the order of the postures: their names took a hundred bytes. */
const settle: Codec<Preferences['settle']> = inText<Preferences['settle']>(
  table(oneOf(POSTURES), finite(0, 20)),
  (rows) => POSTURES.map((posture) => rows[posture] ?? '').join(' '),
  (text) => {
    const seconds = text.split(' ');
    return Object.fromEntries(POSTURES.flatMap((posture, i) => (seconds[i] ? [[posture, Number(seconds[i])]] : [])));
  },
);

const things = orElse(among(EQUIPMENT), []);

/** A routine of one's own, item by item: a move nobody knows any more is left out, a dose is put into today's limits. */
const own: Codec<OwnRoutine> = object<OwnRoutine>({
  at: second,
  items: fitted(some(item as Codec<OwnItem>, MOST_ITEMS), asPrescribed),
  open: readable(only(true)),
});

/** The tempo that more turns taught. */
const taught = <F extends 'tempo' | 'tempoTurns' | 'tempoHints'>(name: F): Winner<Preferences[F], Preferences> => ({
  wins: (_mine, _theirs, { mine, theirs }) => (mine.tempoTurns > theirs.tempoTurns ? mine : theirs)[name],
  always: true,
});

/** Moves done on two devices: the higher count, and what is to be explained anew stays so. */
const higherCounts: Winner<Done | undefined, Preferences> = {
  wins: (mine = {}, theirs = {}) => {
    const higher = (Object.keys(mine) as MoveId[]).map((id) => {
      const [times = 0, other = 0] = [mine[id], theirs[id]];
      return [id, times === TO_EXPLAIN ? times : Math.max(times, other)] as const;
    });
    return { ...theirs, ...Object.fromEntries(higher) };
  },
};

/** A routine of one's own is one thing: of two versions the one that was changed last. */
const changedLast: Winner<OwnRoutine | undefined, Preferences> = {
  wins: (mine, theirs) => ((mine?.at ?? 0) >= (theirs?.at ?? 0) ? mine : theirs),
  always: true,
};

export const PREFERENCES: Settled<Preferences> = {
  talk: saved(orElse(oneOf<Talk>(['full', 'brief', 'bell']), fresh.talk), newest),
  fully: saved(readable(only(true)), newest),
  done: saved(readable(done), higherCounts),
  adjust: saved(readable(adjustments), newest),
  counting: saved(orElse(boolean, fresh.counting), newest),
  breaths: saved(readable(only(true)), newest),
  quiet: saved(readable(only(true)), newest),
  settle: saved(orElse(settle, fresh.settle), newest),
  pace: saved(orElse(oneOf<Preferences['pace']>(['flow', 'keep-going', 'wait']), fresh.pace), newest),
  tempo: saved(orElse(finite(0.8, 1.25), fresh.tempo), taught('tempo')),
  tempoTurns: saved(orElse(finite(0, 1e6), fresh.tempoTurns), taught('tempoTurns')),
  tempoHints: saved(readable(some(finite(0.5, 1.5), 2)), taught('tempoHints')),
  cadence: saved(orElse(finite(0.7, 1.75), fresh.cadence), newest),
  holds: saved(readable(finite(10, 60)), newest),
  lead: saved(orElse(side, fresh.lead), newest),
  leaveOut: saved(orElse(moves, fresh.leaveOut), newest),
  has: saved(things, newest),
  without: saved(things, newest),
  own: saved(readable(own), changedLast),
};

export const preferences: Codec<Preferences> = object<Preferences>(PREFERENCES);

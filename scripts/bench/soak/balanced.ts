import type { RoutineId } from '../../../lambda/content/routines';
import type { Ledger } from '../../../lambda/session/ledger';
import type { HeldBy, Turn } from '../../../simulator/index';
import { drawPhrase } from '../phrases';
import { QUESTIONS } from '../words';
import { act } from './act';
import { between, listed, once, pick } from './draw';
import type { Household, Place } from './house';
import { type Life, note } from './life';

/*
 * A routine carried to its end, interrupted all the way by what changes nothing about it: questions, pauses, silence, lost
 * sessions that are taken up at once. Left has to equal right in the end, in the ledger and in what was really held.
 */

/** More turns than any routine has that is interrupted so often. */
const TURNS = 120;
/** What a turn may put on the wrong side beside its error: tenths here and there, and whole seconds. */
const SLACK = 1;
/** Comes to the same second only within ten minutes. */
const AWAY = { from: 5, to: 400 };
const WINDOW = 8;
/** Words in a hold of about this many seconds stretch with the tempo. */
const HOLD = 60;

/** Answers under which the routine goes on as it was. */
const ANSWER: Readonly<Record<string, string>> = {
  resume: 'AMAZON.YesIntent',
  'rest-or-again': 'AMAZON.YesIntent',
  'rest-on': 'AMAZON.YesIntent',
};

export async function carryThrough(house: Household, place: Place, routine: RoutineId): Promise<void> {
  const { chance, life, faults } = house;
  const { device, wire } = place;
  const { fate } = wire;
  const state = () => wire.last?.after?.state;
  const may = new Map<string, number>();
  const say = async (intent: string, at?: number, slots = {}): Promise<Turn | null> => {
    const phrases = house.world.phrases.get(intent) ?? [];
    const phrase = phrases.length > 0 ? drawPhrase(phrases, 'usual', chance) : null;
    const turn = await act(house, place, () =>
      device.intent(intent, slots, at, phrase ? { utterance: phrase.seconds, said: phrase.words } : {}),
    );
    for (const where of new Set([turn?.truth?.technique, turn?.position?.technique]))
      if (where) may.set(where, (may.get(where) ?? 0) + place.reach + SLACK);
    return turn;
  };
  const under = (): boolean => {
    const cursor = state()?.cursor;
    return (cursor?.at === 'guiding' || cursor?.at === 'paused') && cursor.plan.routine === routine;
  };

  Object.assign(fate, { dies: false, twice: false, person: place.person });
  if (!device.sessionOpen) return;
  await say('StartRoutineIntent', undefined, { routine: listed('routine', routine) });
  for (let n = 0; n < 4 && device.sessionOpen && !under(); n += 1) await say('AMAZON.NoIntent');
  if (!under() || state()?.guest) return;
  const before = { held: device.held, ledger: state()?.ledger ?? {} };
  for (let n = 0; n < TURNS; n += 1) {
    await faults.turn();
    const silent = !device.sessionOpen;
    if (silent) {
      await device.after(between(chance, AWAY.from, AWAY.to));
      await act(house, place, () => device.open());
      if (wire.last?.sick) return;
    }
    const cursor = state()?.cursor;
    // With nothing left to take up, silence has carried it to its end; unless the warning signs have to be asked first.
    const free = silent && cursor?.at === 'lobby' && device.last?.asking === 'choose';
    if (cursor?.at === 'finished' || free) {
      life.carried += 1;
      return note(life, `${routine} carried through`, uneven(place, before, may, life));
    }
    if (!under() || !device.playback) return;
    const asking = device.last?.asking ?? null;
    if (asking !== null && asking !== 'feedback') await say(ANSWER[asking] ?? 'AMAZON.NoIntent');
    else if (cursor?.at === 'paused') await say('AMAZON.ResumeIntent', chance() * device.turnSeconds);
    else if (once(chance, 0.15)) {
      await act(house, place, () => device.silence());
      // What was heard of it nobody knows then: the side under way begins anew.
      if (wire.last?.sick) return;
    } else if (once(chance, 0.3)) {
      const end = device.playback.speech + WINDOW + device.playback.reprompt + between(chance, 0.4, 2.5);
      await say('AMAZON.ResumeIntent', Math.min(end, device.turnSeconds));
    } else await say(pick(chance, [...QUESTIONS, 'AMAZON.PauseIntent']), chance() * device.turnSeconds);
  }
}

interface Sums {
  readonly held: HeldBy;
  readonly ledger: Ledger;
}
const over = (row: { readonly left?: number; readonly right?: number } | undefined): number =>
  (row?.left ?? 0) - (row?.right ?? 0);

/** Moves whose sides are farther apart since `before` than the turns in them were located off. */
function uneven({ device, wire, tempo }: Place, before: Sums, may: ReadonlyMap<string, number>, life: Life) {
  const { held } = device;
  const state = wire.last?.after?.state;
  // At the next launch the ledger is that of another visit.
  const ledger = state?.cursor.at === 'finished' ? state.ledger : before.ledger;
  return [...new Set([...Object.keys(ledger), ...Object.keys(held)])].flatMap((technique) => {
    const limit = (may.get(technique) ?? 0) + SLACK + Math.abs(tempo - 1) * HOLD;
    const booked = over(ledger[technique]) - over(before.ledger[technique]);
    const real = over(held[technique]) - over(before.held[technique]);
    life.apart = Math.max(life.apart, Math.abs(booked), Math.abs(real));
    return [['is booked', booked] as const, ['was held', real] as const]
      .filter(([, seconds]) => Math.abs(seconds) > limit)
      .map(
        ([did, seconds]) => `${technique}: left ${did} ${seconds.toFixed(1)} over right, ${limit.toFixed(1)} may be`,
      );
  });
}

import type { Turn } from '../../../simulator/index';
import type { Heard } from './checks';
import type { Household, Place } from './house';
import { judge } from './judge';
import { note } from './life';

/** Does something at a device, and judges what came of it. */
export async function act(house: Household, place: Place, what: () => Promise<Turn | null>): Promise<Turn | null> {
  const { device, wire, tempo } = place;
  const { life, world } = house;
  const { playback } = device;
  const known = wire.last?.after?.state;
  const whole = device.turnSeconds;
  place.reach = 0;
  const turn = await what();
  const ex = wire.last;
  if (!turn || !ex) return null;
  life.turns += 1;
  house.books.seen(Date.parse(ex.event.request.timestamp) / 1000);
  life.slowest = Math.max(life.slowest, ex.ms - ex.stalled);
  if (ex.sick) life.sick += 1;
  const name = `${place.name}, ${turn.request.intent ?? turn.request.type} at ${turn.truth?.at ?? '-'}`;
  world.tell?.(
    `${life.turns} ${turn.clock} ${name} [${ex.understood}] ${(ex.after ?? ex.before)?.session}/${ex.after?.revision} ${ex.sick ? 'SICK ' : ''}${JSON.stringify(ex.fate)} -> ` +
      `${ex.after?.state.cursor.at} ${turn.asking ?? ''} ${turn.text.slice(0, 160)}`,
  );
  const heard: Heard | null =
    playback && turn.truth
      ? {
          playback,
          at: Math.min(turn.truth.at, whole),
          tempoOff: tempo - (known?.turn?.prefs ?? known?.prefs ?? { tempo: 1 }).tempo,
        }
      : null;
  note(life, name, await judge(house, place, turn, ex, heard));
  place.offset = ex.fate.offset;
  return turn;
}

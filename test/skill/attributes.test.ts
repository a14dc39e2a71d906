import { isMoveId, MOVES, type MoveId, move } from '../../lambda/content';
import { EQUIPMENT, POSTURES } from '../../lambda/content/types';
import { memoryInProcess } from '../../lambda/index';
import { screenedRecord } from '../../lambda/memory/screened';
import { ATTRIBUTES_BYTES } from '../../lambda/plan/budgets';
import { packedState, parseState } from '../../lambda/session/codecs/state';
import { DIARY_DAYS, sessionKey } from '../../lambda/session/diary';
import type { Ledger } from '../../lambda/session/ledger';
import type { Preferences } from '../../lambda/session/preferences';
import { DEFAULT_NOW, listenerOver, USER } from '../memory/listener';

/** Room that stays for what a session may learn besides. */
const SPARE = 400;

const moves = Object.keys(MOVES).filter(isMoveId);
const everyMove: Ledger = Object.fromEntries(
  moves.map((id) => [id, move(id).sides === 'each' ? { left: 119.7, right: 118.3 } : { both: 299.6 }]),
);

/** Twelve moves with long names, and with as many figures as an item may have. */
const PRESCRIBED: readonly MoveId[] = [
  ...(['side-lying-stretch', 'prone-quad-stretch', 'kneeling-lunge', 'straight-leg-raise'] as const),
  ...(['standing-lunge', 'constructive-rest', 'glute-bridge', 'knee-to-chest'] as const),
  ...(['standing-breaths', 'sphinx', 'propped-rest', 'side-lying-massage'] as const),
];

const everyPreference: Preferences = {
  talk: 'brief',
  counting: false,
  settle: Object.fromEntries(POSTURES.map((posture) => [posture, 12.5])),
  pace: 'keep-going',
  done: Object.fromEntries(moves.map((id) => [id, 4])),
  adjust: Object.fromEntries(moves.slice(0, 12).map((id) => [id, { step: -1, lean: 'left' }])),
  tempo: 0.987,
  tempoTurns: 100,
  tempoHints: [0.987, 1.013],
  cadence: 1.25,
  lead: 'left',
  leaveOut: ['camel', 'ball-release', 'foam-rolling', 'mountain-climbers', 'prone-quad-stretch'],
  has: EQUIPMENT.slice(0, 4),
  without: EQUIPMENT.slice(4),
  own: { at: 1_767_600_000, items: PRESCRIBED.map((id) => ({ move: id, seconds: 60, count: 10, sets: 3 })) },
};

/** A listener who has set everything that can be set, practised every day, and did every move on the last two. */
async function everything() {
  const memory = memoryInProcess();
  const record = screenedRecord(new Date(DEFAULT_NOW));
  const noon = Date.parse(String(DEFAULT_NOW)) / 1000 - 18 * 3600;
  const pages = Array.from({ length: DIARY_DAYS }, (_, i) => {
    const at = noon - (i + 1) * 24 * 3600;
    const held: Ledger = i < 2 ? everyMove : { sphinx: { both: 5 } };
    return [sessionKey(at, `s${i}`), { [new Date(at * 1000).toISOString().slice(0, 10)]: held }];
  });
  await memory.save(USER, {
    ...record,
    diary: Object.fromEntries(pages),
    state: {
      ...record.state,
      prefs: everyPreference,
      flags: {
        ...record.state.flags,
        sessions: 90,
        checkedOn: '2025-12-15',
        checkedAgainOn: '2026-01-02',
        fingers: true,
        timer: 'taken',
        agreed: ['sphinx', 'camel'],
      },
    },
  });
  return listenerOver(memory);
}

describe('the session attributes', () => {
  it.each(['start the full routine', 'start my routine', 'forty five minutes without the ball'])(
    'have room for "%s" of a listener who has set everything and practised every day',
    async (words) => {
      const { device, attributes } = await everything();
      await device.open();
      let turn = await device.say(words);
      expect(turn.position).not.toBeNull();
      const sizes: number[] = [];
      const note = () => {
        expect(turn.problems).toEqual([]);
        sizes.push(Buffer.byteLength(JSON.stringify(attributes())));
      };
      for (let n = 0; n < 40 && turn.session_open && turn.position?.state !== 'finished'; n++) {
        note();
        turn = await device.say('how did I do');
        note();
        turn = await device.say(n % 3 === 0 ? 'one more set' : 'next', 20);
        note();
        turn = await device.say('that was easy', 8);
      }
      expect(sizes.length).toBeGreaterThan(10);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(ATTRIBUTES_BYTES - SPARE);
    },
  );

  it('come back as they were sent', async () => {
    const { device, attributes } = await everything();
    await device.open();
    await device.say('start the full routine');
    await device.say('one more set', 30);
    await device.say('that was easy', 2);
    const { state } = attributes();
    expect(parseState(packedState(parseState(state)))).toEqual(parseState(state));
    expect(JSON.stringify(state)).toContain('!');
    expect(parseState(state)).toMatchObject({
      cursor: { plan: { items: expect.arrayContaining([expect.objectContaining({ lead: 'left' })]) } },
      diary: { past: { days: { '2026-01-03': expect.stringContaining('300') } } },
      prefs: {
        leaveOut: everyPreference.leaveOut,
        settle: everyPreference.settle,
        without: everyPreference.without,
        own: { items: { length: 12 } },
      },
    });
  });

  it('of a version with another list of moves are read for what both know', async () => {
    const { device, attributes } = await everything();
    await device.open();
    await device.say('start the full routine');
    await device.say('one more set', 30);
    const state = { ...parseState(attributes().state), ledger: everyMove };
    // Moves are told by their names and not by their places: that version has them the other way round, and one more.
    const { ledger, ...rest } = JSON.parse(JSON.stringify(packedState(state)));
    const rows: readonly string[] = ledger.split(' ');
    expect(rows.length).toBeGreaterThan(1);
    const sent = { ...rest, ledger: ['ws,,40', ...rows.toReversed()].join(' ') };
    expect(parseState(sent)).toEqual(state);
  });
});

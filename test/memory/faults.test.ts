import { type DynamoMemory, dynamoMemory } from '../../lambda/memory/dynamo';
import { memoryInProcess } from '../../lambda/memory/in-process';
import { screenedRecord } from '../../lambda/memory/screened';
import type { Ledger } from '../../lambda/session/ledger';
import { DEFAULT_NOW, heldIn, type Listener, listenerOver, practise, readingOf, seed, USER } from './listener';
import { type Fault, type MisbehavingTable, misbehavingTable } from './misbehaving';

/** Nobody waits longer for an answer, whatever the table does. Milliseconds. */
const ANSWERED = 2000;

let table: MisbehavingTable;
let memory: DynamoMemory;
let truth: Ledger;

/** The day of the conversation in the middle of the country: at seven in the morning in Greenwich it is still night. */
const DAY = '2026-01-04';

/** What the same conversation comes to when nothing goes wrong, after so many sessions: each has words of its own. */
async function truthAfter(sessions: number): Promise<Ledger> {
  const well = memoryInProcess();
  const record = screenedRecord(new Date(DEFAULT_NOW));
  const flags = { ...record.state.flags, sessions };
  await well.save(USER, { ...record, state: { ...record.state, flags } });
  await practise(listenerOver(well).device);
  return heldIn(await readingOf(well));
}
beforeAll(async () => {
  truth = await truthAfter(1);
});
beforeEach(async () => {
  table = await misbehavingTable();
  memory = dynamoMemory(table.table, {
    endpoint: table.endpoint,
    credentials: () => ({ accessKeyId: 'test', secretAccessKey: 'test' }),
  });
  await seed(memory);
});
afterEach(async () => {
  memory.close();
  await table.close();
});

const nobodyWaited = ({ took }: Listener) => {
  expect(took.length).toBeGreaterThan(0);
  expect(Math.max(...took)).toBeLessThan(ANSWERED);
};

it('the conversation of these tests holds something on several counts', () => {
  expect(Object.values(truth).flatMap((row) => Object.values(row)).length).toBeGreaterThanOrEqual(2);
});

describe.each<[Fault]>([['down'], ['throttled'], ['slow'], ['hangs'], ['broken'], ['breaks-off'], ['answer-lost']])(
  'a table that is %s',
  (fault) => {
    it('for a while costs neither the answer nor a second', async () => {
      const listener = listenerOver(memory);
      await practise(listener.device, (turn) => table.fault(turn === 3 || turn === 4 ? fault : 'well'));
      nobodyWaited(listener);
      expect(heldIn(await readingOf(memory))).toEqual(truth);
    });

    it('when the session opens tells nobody, asks the safe questions, and overwrites nothing', async () => {
      await practise(listenerOver(memory).device);
      const before = await readingOf(memory);
      table.fault(fault === 'answer-lost' ? 'down' : fault);
      const listener = listenerOver(memory, { now: '2026-01-06T07:00:00Z', seed: 2 });
      const opened = await listener.device.say('open psoas coach');
      expect(opened.asking).toBe('signs');
      expect(`${opened.text} ${opened.reprompt_text}`).not.toMatch(/error|problem|wrong|sorry|lost|memory|save/i);
      table.fault('well');
      await listener.device.say('no');
      nobodyWaited(listener);
      const after = await readingOf(memory);
      expect(heldIn(after)).toEqual(heldIn(before));
      expect(after.state.cursor).toEqual(before.state.cursor);
      expect(after.state.flags.sessions).toBeGreaterThanOrEqual(before.state.flags.sessions);
      expect(after.state.flags.families).toEqual(before.state.flags.families);
    });
  },
);

describe('a table that fails on the n-th call', () => {
  it.each([2, 3, 4, 5, 6, 7])('(%i), and on the next, loses nothing', async (n) => {
    const listener = listenerOver(memory);
    table.fault((number) => (number === n || number === n + 1 ? 'broken' : 'well'));
    await practise(listener.device);
    nobodyWaited(listener);
    expect(heldIn(await readingOf(memory))).toEqual(truth);
    expect((await readingOf(memory)).state.flags.notices).toBe(1);
  });

  it('(1), and on the next, begins as with a stranger, who hears a notice, and loses nothing', async () => {
    const before = await readingOf(memory);
    const listener = listenerOver(memory);
    table.fault((number) => (number <= 2 ? 'broken' : 'well'));
    expect((await listener.device.say('open psoas coach')).asking).toBe('signs');
    // The record is there by now: the programme was chosen long ago.
    expect((await listener.device.say('start')).asking).toBe('choose');
    await listener.device.say('stop');
    nobodyWaited(listener);
    expect((await readingOf(memory)).state.flags).toEqual(before.state.flags);
  });

  it.each([2, 3, 4, 5, 6])('(%i) after doing what was asked counts nothing twice', async (n) => {
    const listener = listenerOver(memory);
    table.fault((number) => (number === n ? 'answer-lost' : 'well'));
    await practise(listener.device);
    nobodyWaited(listener);
    expect(heldIn(await readingOf(memory))).toEqual(truth);
  });
});

describe('a table that works', () => {
  it('is read once in a session and written once in a turn', async () => {
    table.fault('well');
    const listener = listenerOver(memory);
    await practise(listener.device);
    const operations = table.calls.map(({ operation }) => operation);
    expect(operations.filter((name) => name === 'GetItem')).toHaveLength(1);
    expect(operations.filter((name) => name === 'UpdateItem')).toHaveLength(listener.took.length);
    expect(operations).toHaveLength(1 + listener.took.length);
  });
});

describe('a process killed between saving and answering', () => {
  it('has lost nothing when the listener comes back, and counts nothing twice', async () => {
    const listener = listenerOver(memory);
    await practise(listener.device, (turn) => listener.die(turn === 4)).catch(() => undefined);
    const saved = heldIn(await readingOf(memory));
    // What had been held when the killed turn began is there, and the place with it.
    const well = memoryInProcess();
    await seed(well);
    const { device } = listenerOver(well);
    await practise(device, (turn) => {
      if (turn === 5) throw new Error('far enough');
    }).catch(() => undefined);
    expect(saved).toEqual(heldIn(await readingOf(well)));
    listener.die(false);
    await listener.device.say('open psoas coach');
    expect(heldIn(await readingOf(memory))).toEqual(saved);
    expect((await readingOf(memory)).state.cursor.at).toMatch(/guiding|paused/);
    nobodyWaited(listener);
  });

  it('takes the same request again as if for the first time', async () => {
    const listener = listenerOver(memory);
    await practise(listener.device, (turn) => {
      if (turn === 5) throw new Error('far enough');
    }).catch(() => undefined);
    const before = await readingOf(memory);
    const again = listenerOver(memory);
    const last = listener.sent.at(-1);
    expect(last).toBeDefined();
    const { createSkill } = await import('../../lambda');
    if (last) await createSkill({ memory }).invoke(last);
    const after = await readingOf(memory);
    expect(heldIn(after)).toEqual(heldIn(before));
    expect(after.state.cursor).toEqual(before.state.cursor);
    expect(again.took).toEqual([]);
  });
});

describe('two devices of one account', () => {
  it('that talk in turns both have all they held in the diary', async () => {
    const kitchen = listenerOver(memory, { seed: 1 });
    const study = listenerOver(memory, { seed: 2 });
    const waits: Record<number, () => void> = {};
    // The study takes each of its turns between two of the kitchen's.
    let kitchenGoes = Promise.resolve();
    const gates = Array.from({ length: 7 }, (_, i) => new Promise<void>((resolve) => (waits[i] = resolve)));
    kitchenGoes = practise(kitchen.device, async (turn) => {
      waits[turn - 1]?.();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    const studyGoes = practise(study.device, (turn) => gates[turn - 1]);
    await Promise.all([kitchenGoes, studyGoes]);
    nobodyWaited(kitchen);
    nobodyWaited(study);
    const reading = await readingOf(memory);
    expect(Object.keys(reading.diary)).toHaveLength(2);
    for (const page of Object.values(reading.diary)) expect(page[DAY]).toEqual(truth);
  });

  it('that save at the same instant both have', async () => {
    const devices = [1, 2, 3].map((number) => listenerOver(memory, { seed: number }));
    await Promise.all(devices.map(({ device }) => practise(device)));
    devices.forEach(nobodyWaited);
    const reading = await readingOf(memory);
    // Whose turn came first says which session theirs is, and with it the words.
    const truths = [truth, await truthAfter(2), await truthAfter(3)];
    const pages = Object.values(reading.diary).map((page) => page[DAY]);
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(truths).toContainEqual(page);
  });
});

describe('a table that forgets somebody only when nobody waits for it any more', () => {
  it('takes nothing away that was saved since', async () => {
    const listener = listenerOver(memory);
    await listener.device.say('open psoas coach');
    await listener.device.say('forget me');
    table.fault('slow');
    const told = await listener.device.say('yes');
    expect(told.text).not.toMatch(/forgotten you/i);
    table.fault('well');
    await listener.device.after(60);
    await practise(listener.device);
    expect(heldIn(await readingOf(memory))).toEqual(truth);
    await table.catchUp();
    expect(heldIn(await readingOf(memory))).toEqual(truth);
    nobodyWaited(listener);
  });
});

describe('a place that was left while the table could not tell of it', () => {
  /** A routine lost half-way, and then a session that opens while the table is down and stands nowhere. */
  async function left() {
    const { device } = listenerOver(memory);
    await device.say('open psoas coach');
    await device.say('start the morning routine');
    await device.say('next', 60);
    device.lose(20);
    await device.after(120);
    table.fault('down');
    await device.say('open psoas coach');
    table.fault('well');
    await device.say('what routines do you have');
    device.lose(1);
    return device;
  }

  it('is taken up by the next session', async () => {
    const device = await left();
    await device.after(60);
    await device.say('open psoas coach');
    expect((await readingOf(memory)).state.cursor).toMatchObject({ at: 'guiding', plan: { routine: 'morning' } });
  });

  it('is as old as it is: on another day it is offered, with its warm-up', async () => {
    const device = await left();
    await device.after(24 * 3600);
    table.fault('down');
    await device.say('open psoas coach');
    table.fault('well');
    await device.say('what routines do you have');
    device.lose(1);
    await device.after(60);
    expect((await device.say('open psoas coach')).asking).toBe('rest-or-again');
  });

  it('does not come back once another routine was carried to its end', async () => {
    const device = await left();
    await device.after(10 * 24 * 3600);
    await device.say('open psoas coach');
    await device.say('start quick relief');
    await device.say('finish early', 100);
    await device.silence();
    await device.after(60);
    await device.say('open psoas coach');
    expect((await readingOf(memory)).state.cursor.at).toBe('lobby');
  });
});

describe('a clock that jumps', () => {
  it.each([
    ['an hour back', -3600],
    ['a day back', -86_400],
    ['a day forth', 86_400],
    ['a year forth', 31_536_000],
  ])('%s in the middle of a session takes nothing that was booked', async (_what, seconds) => {
    const listener = listenerOver(memory);
    await practise(listener.device, (turn) => {
      if (turn === 5) throw new Error('far enough');
    }).catch(() => undefined);
    const before = heldIn(await readingOf(memory));
    const last = listener.sent.at(-1);
    if (!last) throw new Error('nothing was sent');
    const { createSkill } = await import('../../lambda');
    const skill = createSkill({ memory });
    const timestamp = new Date(Date.parse(last.request.timestamp) + seconds * 1000).toISOString();
    const session = { ...last.session, new: false, attributes: listener.attributes() };
    const answer = await skill.invoke({ ...last, session, request: { ...last.request, timestamp } } as typeof last);
    expect(answer.response.outputSpeech).toBeDefined();
    const after = heldIn(await readingOf(memory));
    for (const [move, row] of Object.entries(before)) {
      for (const [account, amount] of Object.entries(row)) {
        expect(after[move]?.[account as 'both'] ?? 0).toBeGreaterThanOrEqual(amount);
      }
    }
  });
});

describe('a record from a newer version of the skill', () => {
  const newer = {
    version: 99,
    revision: 41,
    state: {
      cursor: { at: 'floating', plan: 7 },
      prefs: { talk: 'brief', voice: 'deep' },
      flags: {
        ...{ sessions: 12, noted: true, stopped: '2026-01-02' },
        ...{ programme: 'gentle', notices: 1, noticesOn: '2026-01-01' },
      },
    },
    diary: { '0tgm5c0-x': { '2026-01-04': { sphinx: { both: 90 } } } },
  };

  it('is set aside as it is, keeps every caution and the diary, and gives no permission', async () => {
    await memory.save(USER, newer);
    const listener = listenerOver(memory);
    const opened = await listener.device.say('open psoas coach');
    expect(opened.asking).toBe('signs');
    await listener.device.say('no');
    nobodyWaited(listener);
    expect(await memory.load(`${USER}#aside`)).toEqual(newer);
    const { state, diary, revision } = await readingOf(memory);
    expect(revision).toBe(43);
    expect(diary).toEqual(newer.diary);
    expect(state.prefs.talk).toBe('brief');
    expect(state.flags).toMatchObject({ programme: 'gentle', stopped: '2026-01-02', sessions: 12 });
    expect(state.flags.notices).toBeUndefined();
  });

  it('stays untouched as long as it cannot be set aside', async () => {
    await memory.save(USER, newer);
    const listener = listenerOver(memory);
    table.fault((_number, { operation }) => (operation === 'PutItem' ? 'throttled' : 'well'));
    await listener.device.say('open psoas coach');
    await listener.device.say('no');
    nobodyWaited(listener);
    expect(await memory.load(USER)).toEqual(newer);
    table.fault('well');
    await listener.device.say('no');
    expect(await memory.load(`${USER}#aside`)).toEqual(newer);
    expect(await readingOf(memory)).toMatchObject({ revision: 42 });
  });
});

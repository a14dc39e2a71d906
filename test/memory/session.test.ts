import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill, type Memory, recordKey } from '../../lambda/index';
import { memoryInProcess } from '../../lambda/memory/in-process';
import { DIARY_DAYS, DIARY_SESSIONS, dayBefore, sessionKey } from '../../lambda/session/diary';
import type { LogLine } from '../../lambda/skill/log';
import { heldIn, listenerOver, practise, readingOf, seed, USER } from './listener';

const ANN = 'amzn1.ask.person.ANN';
const BOB = 'amzn1.ask.person.BOB';
/** Where their records lie. */
const [ANNS, BOBS] = [recordKey(USER, ANN), recordKey(USER, BOB)];

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Counts what is asked of a memory. */
function counted(memory: Memory) {
  const calls: string[] = [];
  const keys: string[] = [];
  const counting = Object.fromEntries(
    Object.entries(memory).map(([name, method]) => [
      name,
      (key: string, ...rest: unknown[]) => {
        calls.push(name);
        keys.push(key);
        return (method as (...args: unknown[]) => unknown)(key, ...rest);
      },
    ]),
    // The same methods by the same names.
  ) as unknown as Memory;
  return { memory: counting, calls, keys };
}

describe('a voice that is recognised', () => {
  it('has a record of its own, and others in the house never hear its resume offer', async () => {
    const memory = memoryInProcess();
    await seed(memory, ANNS);
    await seed(memory);
    const ann = listenerOver(memory, { person: ANN });
    await practise(ann.device);
    expect((await readingOf(memory, ANNS)).state.cursor.at).toMatch(/guiding|paused/);
    expect((await readingOf(memory)).state.cursor.at).toBe('lobby');
    const opened = async (person: string | null) => {
      const { device } = listenerOver(memory, { person, now: '2026-01-05T09:00:00Z', seed: 2 });
      return device.say('open psoas coach');
    };
    const [nobody, bob, again] = [await opened(null), await opened(BOB), await opened(ANN)];
    expect(again.asking).toBe('resume');
    expect(nobody.asking).not.toBe('resume');
    expect(bob.asking).toBe('signs');
  });

  it('never hears what the household left', async () => {
    const memory = memoryInProcess();
    await seed(memory);
    await practise(listenerOver(memory).device);
    const { device } = listenerOver(memory, { person: ANN, now: '2026-01-05T09:00:00Z', seed: 2 });
    expect((await device.say('open psoas coach')).asking).toBe('signs');
  });

  it('leaves no id in the session attributes, and nothing that is the same in the next session', async () => {
    const memory = memoryInProcess();
    await seed(memory, ANNS);
    const first = listenerOver(memory, { person: ANN });
    const second = listenerOver(memory, { person: ANN, seed: 2 });
    await first.device.say('open psoas coach');
    await second.device.say('open psoas coach');
    expect(JSON.stringify(first.attributes())).not.toMatch(/ANN|LISTENER|amzn1/);
    expect(first.attributes().kind).toBe('person');
    expect(first.attributes().who).not.toBe(second.attributes().who);
  });
});

/** The session as it stands, with somebody else's voice, or nobody's, in the next request. */
async function voicesIn(memory: Memory, words = 'start the morning routine') {
  await seed(memory, ANNS);
  await seed(memory, BOBS);
  await seed(memory);
  const listener = listenerOver(memory, { person: ANN });
  await listener.device.say('open psoas coach');
  await listener.device.say(words);
  const last = listener.sent.at(-1) as RequestEnvelope;
  const skill = createSkill({ memory });
  let attributes = listener.attributes();
  let at = Date.parse(last.request.timestamp);
  return async (person: string | null, name: string) => {
    at += 40_000;
    const sent = json<unknown>(last) as {
      session: Record<string, unknown>;
      context: { System: Record<string, unknown> };
      request: Record<string, unknown>;
    };
    sent.session = { ...sent.session, new: false, attributes: json(attributes) };
    if (person === null) delete sent.context.System.person;
    else sent.context.System.person = { personId: person };
    if (name === 'the end')
      sent.request = { ...sent.request, type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' };
    sent.request = {
      ...sent.request,
      timestamp: new Date(at).toISOString(),
      intent: { name, confirmationStatus: 'NONE', slots: {} },
    };
    const answer = await skill.invoke(json<unknown>(sent) as RequestEnvelope);
    attributes = answer.sessionAttributes ?? {};
    return answer;
  };
}

describe('another voice in the middle of a session', () => {
  it.each([
    ['another person', BOB],
    ['nobody known', null],
  ])('(%s) is answered, and what it does waits until the first speaks again', async (_what, person) => {
    const memory = memoryInProcess();
    const say = await voicesIn(memory);
    const before = await readingOf(memory, ANNS);
    const answer = await say(person, 'AMAZON.NextIntent');
    expect(answer.response.outputSpeech).toBeDefined();
    expect(await readingOf(memory, ANNS)).toEqual(before);
    for (const other of [BOBS, USER]) expect((await readingOf(memory, other)).state.cursor.at).toBe('lobby');
    await say(ANN, 'AMAZON.PauseIntent');
    const after = await readingOf(memory, ANNS);
    expect(after.state.cursor.at).toBe('paused');
    expect(Object.keys(heldIn(after)).length).toBeGreaterThan(0);
    for (const other of [BOBS, USER]) expect(heldIn(await readingOf(memory, other))).toEqual({});
  });

  it.each([
    ['another person', BOB],
    ['nobody known', null],
  ])('(%s) cannot have the first forgotten, and is not told so', async (_what, person) => {
    const memory = memoryInProcess();
    const forgetting = await voicesIn(memory, 'forget me');
    const told = await forgetting(ANN, 'AMAZON.YesIntent');
    expect(await memory.load(ANNS)).toBeNull();
    const say = await voicesIn(memory, 'forget me');
    const answer = await say(person, 'AMAZON.YesIntent');
    expect(answer.response.outputSpeech).not.toEqual(told.response.outputSpeech);
    expect(await memory.load(ANNS)).not.toBeNull();
  });

  it('does not turn a session of the household into a person’s', async () => {
    const memory = memoryInProcess();
    await seed(memory);
    const listener = listenerOver(memory);
    await listener.device.say('open psoas coach');
    expect(listener.attributes().kind).toBe('account');
    const last = json(listener.sent.at(-1)) as RequestEnvelope;
    const { memory: watched, keys } = counted(memory);
    await createSkill({ memory: watched }).invoke({
      ...last,
      session: { ...last.session, new: false, attributes: json(listener.attributes()) },
      context: { ...last.context, System: { ...last.context.System, person: { personId: ANN } } },
      request: { ...last.request, type: 'LaunchRequest' },
    } as RequestEnvelope);
    expect(new Set(keys)).toEqual(new Set([USER]));
  });
});

describe('a session that an earlier version began', () => {
  it('goes on with its record, and puts aside what was not understood', async () => {
    const memory = memoryInProcess();
    await seed(memory);
    const listener = listenerOver(memory);
    await listener.device.say('open psoas coach');
    await listener.device.say('start the morning routine');
    const last = json(listener.sent.at(-1)) as RequestEnvelope;
    const attributes = { ...json(listener.attributes()), kind: 'household', aside: true };
    const before = await readingOf(memory);
    const answer = await createSkill({ memory }).invoke({
      ...last,
      session: { ...last.session, new: false, attributes },
    } as RequestEnvelope);
    expect(answer.sessionAttributes).toMatchObject({ kind: 'account', revision: before.revision + 1 });
    expect(await memory.load(`${USER}#aside`)).toMatchObject({ revision: before.revision });
  });
});

describe('the end of a session that a recognised voice opened', () => {
  /** A session of Ann's, and then of whoever says something in it, given up by silence: nobody speaks at the end. */
  async function endedBy(memory: Memory, last: string | null, along: string | null = null) {
    const say = await voicesIn(memory);
    await say(last, 'HowLongLeftIntent');
    const before = heldIn(await readingOf(memory, ANNS));
    await say(along, 'the end');
    return { before, after: heldIn(await readingOf(memory, ANNS)) };
  }

  it('keeps what was held until the microphone closed', async () => {
    const memory = memoryInProcess();
    const { before, after } = await endedBy(memory, ANN);
    expect(after).not.toEqual(before);
    for (const other of [BOBS, USER]) expect(heldIn(await readingOf(memory, other))).toEqual({});
  });

  it.each([
    ['another person', BOB, null],
    ['nobody known', null, null],
    ['another person, though the first voice comes along with it,', BOB, ANN],
  ])('keeps nothing of what %s did last', async (_what, last, along) => {
    const memory = memoryInProcess();
    const { before, after } = await endedBy(memory, last, along);
    expect(after).toEqual(before);
    for (const other of [BOBS, USER]) expect(heldIn(await readingOf(memory, other))).toEqual({});
  });
});

describe('somebody who turns the skill off', () => {
  it('is forgotten with everybody in the house, and nobody else is', async () => {
    const memory = memoryInProcess();
    const other = 'amzn1.ask.account.NEIGHBOUR';
    for (const key of [USER, ANNS, BOBS, other]) await seed(memory, key);
    await memory.quarantine(BOBS);
    await createSkill({ memory }).invoke({
      version: '1.0',
      context: { System: { user: { userId: USER } } },
      request: { type: 'AlexaSkillEvent.SkillDisabled', requestId: 'r', timestamp: '2026-01-05T07:00:00Z' },
    } as RequestEnvelope);
    expect(await memory.keysOf(USER)).toEqual([]);
    expect(await memory.load(other)).not.toBeNull();
  });

  it('fails where it could not be deleted, so that Alexa sends the event again', async () => {
    const memory = memoryInProcess();
    await seed(memory);
    const down: Memory = { ...memory, leave: () => Promise.reject(new Error('down')) };
    const disabled = {
      version: '1.0',
      context: { System: { user: { userId: USER } } },
      request: { type: 'AlexaSkillEvent.SkillDisabled', requestId: 'r', timestamp: '2026-01-05T07:00:00Z' },
    } as RequestEnvelope;
    const lines: LogLine[] = [];
    const skill = createSkill({ memory: down, log: (line) => lines.push(line) });
    await expect(skill.invoke(disabled)).rejects.toThrow('down');
    expect(lines).toMatchObject([{ event: 'failure' }]);
  });
});

describe('a session', () => {
  it('reads once and writes once a turn', async () => {
    const { memory, calls } = counted(memoryInProcess());
    await seed(memory);
    calls.length = 0;
    const listener = listenerOver(memory);
    await practise(listener.device);
    expect(calls.filter((name) => name === 'load')).toHaveLength(1);
    expect(calls.filter((name) => name === 'update')).toHaveLength(listener.took.length);
    expect(calls).toHaveLength(1 + listener.took.length);
  });

  it('writes nothing into anybody’s record when the request says no user', async () => {
    const { memory, calls } = counted(memoryInProcess());
    const listener = listenerOver(memory, { user: '' });
    const opened = await listener.device.say('open psoas coach');
    expect(opened.text).not.toBe('');
    expect(calls).toEqual([]);
  });

  it('takes its past along in the attributes, within their share of the response', async () => {
    const memory = memoryInProcess();
    await seed(memory);
    await practise(listenerOver(memory).device);
    const listener = listenerOver(memory, { now: '2026-01-06T07:00:00Z', seed: 2 });
    const problems: string[] = [];
    for (const words of ['open psoas coach', 'start the full routine', 'how long left', 'next', 'next']) {
      problems.push(...(await listener.device.say(words)).problems);
    }
    expect(problems).toEqual([]);
    expect(listener.attributes().state).toMatchObject({ diary: { past: { upTo: '2026-01-05', counts: '01' } } });
  });

  it('whose record is damaged keeps what can be read, and the damaged one lies aside', async () => {
    const memory = memoryInProcess();
    await seed(memory);
    await practise(listenerOver(memory).device);
    const whole = (await memory.load(USER)) as { state: object; diary: object };
    const damaged = { ...whole, state: { ...whole.state, cursor: { at: 'nowhere' } } };
    await memory.save(USER, damaged);
    await listenerOver(memory, { seed: 2, now: '2026-01-05T09:00:00Z' }).device.say('open psoas coach');
    expect(await memory.load(`${USER}#aside`)).toEqual(damaged);
    const after = await readingOf(memory);
    expect(after.foreign).toBe(false);
    expect(after.diary).toEqual(whole.diary);
    expect(after.state.cursor.at).toBe('lobby');
    expect(after.state.flags.notices).toBe(1);
  });

  it('never takes what the skill itself wrote for damaged', async () => {
    const { memory, calls } = counted(memoryInProcess());
    await seed(memory);
    for (const [i, words] of ['pause', 'less talk', 'stop', 'my chest hurts', 'how did i do', 'slower'].entries()) {
      const { device } = listenerOver(memory, { seed: i, now: `2026-01-0${i + 1}T07:00:00Z` });
      await device.say('open psoas coach');
      await device.say('start the morning routine');
      await device.say(words, 10);
      expect((await readingOf(memory)).foreign).toBe(false);
    }
    expect(calls).not.toContain('quarantine');
  });

  it('of the old shape brings the last routine into the diary', async () => {
    const memory = memoryInProcess();
    const at = Date.parse('2026-01-04T08:00:00Z') / 1000;
    await memory.save(USER, {
      version: 1,
      revision: 6,
      state: { cursor: { at: 'lobby' }, at, ledger: { sphinx: { both: 42 } }, flags: { sessions: 3, noted: true } },
    });
    const { foreign, diary, revision } = await readingOf(memory);
    expect({ foreign, revision }).toEqual({ foreign: false, revision: 6 });
    expect(Object.values(diary)).toEqual([{ '2026-01-04': { sphinx: { both: 42 } } }]);
    await listenerOver(memory).device.say('open psoas coach');
    expect((await memory.load(USER)) as object).toMatchObject({ version: 4, revision: 7 });
  });
});

describe('the record', () => {
  it('stays under half of what an item may be, however much is practised', async () => {
    const memory = memoryInProcess();
    const row = { left: 9999.9, right: 9999.9, both: 9999.9 };
    const { techniqueIds } = await import('../../lambda/content');
    const ledger = Object.fromEntries(techniqueIds.map((id) => [id, row]));
    const page = (ago: number) => ({ [dayBefore('2026-01-05', ago)]: ledger });
    const second = (ago: number, i: number) => Date.parse(dayBefore('2026-01-05', ago)) / 1000 + i;
    await seed(memory);
    const record = (await memory.load(USER)) as object;
    const diary = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [sessionKey(second(i % 80, i), `${i}`), page(i % 80)]),
    );
    await memory.save(USER, { ...record, diary });
    const listener = listenerOver(memory);
    await practise(listener.device);
    const after = (await memory.load(USER)) as { diary: object };
    expect(Object.keys(after.diary)).toHaveLength(DIARY_SESSIONS);
    expect(Buffer.byteLength(JSON.stringify(after))).toBeLessThan(200 * 1024);
    const days = Object.values(after.diary).flatMap((kept) => Object.keys(kept));
    expect(days.sort()[0]).toBe(dayBefore('2026-01-05', Math.min(DIARY_DAYS - 1, 12)));
  });

  it('that could not be deleted is deleted as soon as it can be', async () => {
    const inner = memoryInProcess();
    await seed(inner);
    let down = true;
    const memory: Memory = {
      ...inner,
      remove: (key, over) => (down ? Promise.reject(new Error('down')) : inner.remove(key, over)),
    };
    const listener = listenerOver(memory);
    await listener.device.say('open psoas coach');
    await listener.device.say('forget me');
    await listener.device.say('yes');
    expect(await inner.load(USER)).not.toBeNull();
    down = false;
    const last = listener.sent.at(-1) as RequestEnvelope;
    await createSkill({ memory }).invoke({
      ...last,
      session: { ...last.session, new: false, attributes: json(listener.attributes()) },
    } as RequestEnvelope);
    expect(await inner.load(USER)).toBeNull();
  });
});

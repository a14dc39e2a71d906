import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill, type Memory } from '../../lambda/index';
import { memoryInProcess } from '../../lambda/memory/in-process';
import { listenerOver, readingOf, seed, USER } from './listener';

/** The listener's own day: at seven in the morning in Greenwich it is still the one before. */
const DAY = '2026-01-04';

/** A routine under way, and a request of it that is sent once more from what the session knew at that moment. */
async function underWay(memory: Memory) {
  await seed(memory);
  const listener = listenerOver(memory);
  await listener.device.open();
  await listener.device.say('start the morning routine');
  const last = listener.sent.at(-1) as RequestEnvelope;
  const attributes = JSON.parse(JSON.stringify(listener.attributes()));
  const overtaken = (seconds: number, change: object) => {
    const timestamp = new Date(Date.parse(last.request.timestamp) + seconds * 1000).toISOString();
    return createSkill({ memory }).invoke({
      ...last,
      session: { ...last.session, new: false, attributes },
      request: { ...last.request, ...change, timestamp },
    } as RequestEnvelope);
  };
  return { listener, overtaken };
}

const NEXT = { intent: { name: 'AMAZON.NextIntent', confirmationStatus: 'NONE', slots: {} } };

describe('an early stop', () => {
  it.each([
    ['a word that was said meanwhile', NEXT],
    ['the end of the session', { type: 'SessionEndedRequest', reason: 'USER_INITIATED' }],
  ])('outlasts %s, saved after it', async (_what, change) => {
    const memory = memoryInProcess();
    const { listener, overtaken } = await underWay(memory);
    await listener.device.say('my chest hurts', 60);
    await overtaken(90, change);
    const { state } = await readingOf(memory);
    expect(state.flags.stopped).toBe(DAY);
    expect(state.cursor).toEqual({ at: 'lobby' });
  });

  it('that was heard while the table was down is saved with the next turn', async () => {
    const inner = memoryInProcess();
    let down = false;
    const memory: Memory = {
      ...inner,
      update: (...args) => (down ? Promise.reject(new Error('down')) : inner.update(...args)),
    };
    const { listener } = await underWay(memory);
    down = true;
    await listener.device.say('my chest hurts', 60);
    expect((await readingOf(inner)).state.flags.stopped).toBeUndefined();
    down = false;
    await listener.device.say('repeat');
    expect((await readingOf(inner)).state.flags.stopped).toBe(DAY);
  });

  it('by a question about the body that nobody answered is of the listener’s own day', async () => {
    const memory = memoryInProcess();
    const { listener } = await underWay(memory);
    await listener.device.say('it hurts', 60);
    const { state } = await readingOf(memory);
    expect(state.flags.stopped).toBe(DAY);
    expect(JSON.stringify(await memory.load(USER))).not.toMatch(/quality|pain|hurt/);
  });
});

describe('whoever turns the skill off in the middle of a session', () => {
  it.each([
    ['something said afterwards', NEXT],
    [
      'a red flag',
      { intent: { name: 'SymptomIntent', slots: { symptom: { name: 'symptom', value: 'my chest hurts' } } } },
    ],
  ])('is answered, and stays forgotten, after %s', async (_what, change) => {
    const memory = memoryInProcess();
    const { overtaken } = await underWay(memory);
    await overtaken(5, { type: 'AlexaSkillEvent.SkillDisabled' });
    const { response } = await overtaken(10, change);
    expect(response.outputSpeech).toBeDefined();
    expect(await memory.keysOf(USER)).toEqual([]);
  });

  it('stays forgotten where the table was down when it was opened', async () => {
    const inner = memoryInProcess();
    let down = true;
    const memory: Memory = {
      ...inner,
      load: (key) => (down ? Promise.reject(new Error('down')) : inner.load(key)),
      update: (...args) => (down ? Promise.reject(new Error('down')) : inner.update(...args)),
    };
    const { overtaken } = await underWay(memory);
    await overtaken(5, { type: 'AlexaSkillEvent.SkillDisabled' });
    down = false;
    await overtaken(10, NEXT);
    expect(await memory.keysOf(USER)).toEqual([]);
  });

  it('stays forgotten when the session ends', async () => {
    const memory = memoryInProcess();
    const { overtaken } = await underWay(memory);
    await overtaken(5, { type: 'AlexaSkillEvent.SkillDisabled' });
    expect(await memory.load(USER)).toBeNull();
    await overtaken(10, { type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
    expect(await memory.load(USER)).toBeNull();
  });
});

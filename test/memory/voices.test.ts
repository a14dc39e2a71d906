import { recordKey } from '../../lambda/index';
import { memoryInProcess } from '../../lambda/memory/in-process';
import { heldIn, type Listener, listenerOver, readingOf, USER } from './listener';

const ANN = 'amzn1.ask.person.ANN';
const BOB = 'amzn1.ask.person.BOB';

const hears = async ({ device }: Listener, ...words: readonly string[]) => {
  const turns = [];
  for (const said of words) turns.push(await device.say(said));
  return turns;
};

/** Two voices in one house: Ann has chosen the full programme, and has a routine under way. */
async function house() {
  const memory = memoryInProcess();
  const ann = listenerOver(memory, { person: ANN });
  await hears(ann, 'open psoas coach', 'start', 'full', 'start quick relief');
  await ann.device.say('next', 60);
  await ann.device.say('just the bell', 40);
  await ann.device.say('pause', 20);
  await ann.device.silence();
  const later = (person: string | null, seed: number) =>
    listenerOver(memory, { person, now: '2026-01-05T09:00:00Z', seed });
  const recordOf = (person: string | null) => readingOf(memory, recordKey(USER, person));
  return { later, recordOf };
}

describe('two voices in one house', () => {
  it('each hear the notices for themselves, and each choose a programme', async () => {
    const { later, recordOf } = await house();
    const bob = later(BOB, 2);
    const [opened, signs] = await hears(bob, 'open psoas coach', 'start', 'gentle');
    expect([opened?.asking, signs?.asking]).toEqual(['signs', 'programme']);
    expect((await recordOf(ANN)).state.flags.programme).toBe('full');
    expect((await recordOf(BOB)).state.flags.programme).toBe('gentle');
  });

  it('each have a plan and a place of their own', async () => {
    const { later, recordOf } = await house();
    const bob = later(BOB, 2);
    await hears(bob, 'open psoas coach', 'start', 'full', 'start desk break');
    const plans = await Promise.all([ANN, BOB].map(async (who) => (await recordOf(who)).state.cursor));
    expect(plans).toMatchObject([{ plan: { routine: 'quick-relief' } }, { plan: { routine: 'desk-break' } }]);
    const [again] = await hears(later(ANN, 3), 'open psoas coach');
    expect(again?.asking).toBe('resume');
  });

  it('each have a diary and a manner of their own', async () => {
    const { later, recordOf } = await house();
    const anns = await recordOf(ANN);
    expect(heldIn(anns)).not.toEqual({});
    const bob = later(BOB, 2);
    await hears(bob, 'open psoas coach', 'start', 'full', 'start quick relief');
    await bob.device.say('next', 90);
    const [bobs, after] = [await recordOf(BOB), await recordOf(ANN)];
    expect(heldIn(bobs)).not.toEqual({});
    expect(heldIn(after)).toEqual(heldIn(anns));
    expect([after.state.prefs.talk, bobs.state.prefs.talk]).toEqual(['bell', 'full']);
  });

  it('are each warned of a family of moves, whatever the other one chose', async () => {
    const { later, recordOf } = await house();
    const ann = later(ANN, 3);
    await hears(ann, 'open psoas coach', 'no');
    await hears(ann, 'start the massage routine');
    const kept = await ann.device.say('keep it', ann.device.turnSeconds);
    expect(kept.text).toContain('with your fingers');
    const bob = later(BOB, 2);
    const [, , , asked] = await hears(bob, 'open psoas coach', 'start', 'full', 'start the massage routine');
    expect(asked?.asking).toBe('gate');
    await bob.device.say('skip it', bob.device.turnSeconds);
    const [anns, bobs] = await Promise.all([ANN, BOB].map(async (who) => (await recordOf(who)).state.flags.families));
    expect([anns, bobs]).toEqual([{ belly: true }, { belly: false }]);
  });

  it('are no voice of the account, which hears the notices as well', async () => {
    const { later } = await house();
    const [opened] = await hears(later(null, 2), 'open psoas coach');
    expect(opened?.asking).toBe('signs');
  });
});

import { memoryInProcess } from '../../lambda/index';
import { type Counted, lost, NOTHING, told } from '../../scripts/kills/known';
import { listenerOver, readingOf, seed } from '../memory/listener';

/** A listener who was answered so often, and the record as it stands then. */
async function answered() {
  const memory = memoryInProcess();
  await seed(memory);
  const { device } = listenerOver(memory);
  let counted: Counted = { known: NOTHING, ledger: {} };
  const say = async (text: string, at?: number) => {
    counted = told(counted, await device.say(text, at));
  };
  await say('open psoas coach');
  await say('start deep release');
  await say('just the sound', 200);
  const before = await readingOf(memory);
  await say('next', 90);
  return { counted, before, now: await readingOf(memory) };
}

describe('What a listener was told of before the plug was pulled', () => {
  it('is all there in the record of that moment', async () => {
    const { counted, now } = await answered();
    expect(counted.known).toMatchObject({ talk: 'bell', routine: 'deep-release' });
    expect(Object.keys(counted.known.held).length).toBeGreaterThan(0);
    expect(lost(counted.known, now, [])).toEqual([]);
  });

  it('is missed where the last turn was not saved', async () => {
    const { counted, before } = await answered();
    expect(lost(counted.known, before, []).join()).toMatch(/the turn of \d+, there is \d+/);
  });

  it('is missed piece by piece', async () => {
    const { counted, now } = await answered();
    const { known } = counted;
    const { state } = now;
    const missed = (record: object, unanswered: readonly string[] = []) =>
      lost(known, { ...now, ...record }, unanswered).join();
    expect(missed({ foreign: true })).toBe('the record cannot be read');
    expect(missed({ diary: {} })).toMatch(/: 0 of [\d.]+ held/);
    expect(missed({ state: { ...state, cursor: { at: 'lobby' } } })).toBe('the place in deep-release');
    const talking = { state: { ...state, prefs: { ...state.prefs, talk: 'full' } } };
    expect(missed(talking)).toBe('"bell", there is "full"');
    expect(missed(talking, ['more talk'])).toBe('');
  });
});

import { memoryInProcess, recordKey, screenedRecord } from '../../lambda/index';
import { parseRecord, recordOf } from '../../lambda/memory/record';
import type { State } from '../../lambda/session/state';
import { createDevice, DEFAULT_NOW, type Device, type Turn, WINDOW_SECONDS } from '../../simulator/index';

/* Strength and the full routine from the third time on: whoever keeps one leg at its notice kicks without the hand, too. */

const USER = 'amzn1.ask.account.KICKER';

/** Somebody who has done the supported kicks so often, and chose this at the notice of one leg. */
async function kicker(times: number, balance?: boolean, more: Partial<State['prefs']> = {}): Promise<Device> {
  const memory = memoryInProcess();
  const { state } = parseRecord(screenedRecord(new Date(DEFAULT_NOW)));
  const { balance: _balance, ...families } = state.flags.families ?? {};
  const flags = {
    ...state.flags,
    sessions: 3,
    families: { ...families, ...(balance === undefined ? {} : { balance }) },
  };
  const prefs = { ...state.prefs, done: { 'supported-kicks': times }, ...more };
  await memory.save(recordKey(USER), recordOf({ ...state, flags, prefs }, 1, DEFAULT_NOW.slice(0, 10)));
  const device = createDevice({ memory, user: USER });
  await device.open();
  return device;
}

/** How often each move is done, by the plan that is heard. */
const repsIn = ({ timeline }: Turn): Readonly<Record<string, number>> => {
  const reps: Record<string, number> = {};
  for (const { kind, technique, within } of timeline)
    if (kind === 'rep' && within === undefined && technique) reps[technique] = (reps[technique] ?? 0) + 1;
  return reps;
};

it('puts the notice of one leg at the third time, and kicks four with a hand and six without where it is kept', async () => {
  const device = await kicker(2);
  const asked = await device.say('start the strength routine');
  expect(asked.text).toMatch(/one leg.*Say skip it, or keep it\.$/);
  const kept = await device.say('keep it');
  expect(kept.text).toContain('11 minutes');
  expect(repsIn(kept)).toMatchObject({ 'supported-kicks': 4, frankensteins: 6 });
});

it('takes as long as it says then', async () => {
  const device = await kicker(2, true);
  let turn = await device.say('start the strength routine');
  let seconds = 0;
  for (let n = 0; n < 12 && turn.goes_on?.state !== 'finished'; n++) {
    seconds += turn.speech_seconds + (turn.reprompt_seconds < WINDOW_SECONDS ? 0 : turn.reprompt_seconds);
    turn = await device.say('go on', device.turnSeconds - WINDOW_SECONDS + 1);
  }
  expect(Math.abs(seconds - 660)).toBeLessThanOrEqual(6);
});

it('has them in the full routine as well', async () => {
  const device = await kicker(2, true);
  const turn = await device.say('start the full routine');
  expect(turn.text).toContain('26 minutes');
  expect(repsIn(turn)).toMatchObject({ 'supported-kicks': 4, frankensteins: 6 });
});

it.each<[string, number, boolean | undefined, Partial<State['prefs']>]>([
  ['the second time', 1, undefined, {}],
  ['one leg was skipped', 4, false, {}],
  ['the kicks were too much', 4, true, { adjust: { 'supported-kicks': { step: -1 } } }],
  ['those without the hand were too much', 4, true, { adjust: { frankensteins: { step: -1 } } }],
  ['they are left out', 4, true, { leaveOut: ['frankensteins'] }],
])('keeps the hand on the chair, and its ten minutes: %s', async (_, times, balance, more) => {
  const device = await kicker(times, balance, more);
  const turn = await device.say('start the strength routine');
  expect(turn.text).toContain('10 minutes');
  expect(repsIn(turn)).not.toHaveProperty('frankensteins');
  expect(repsIn(turn)['supported-kicks']).toBeGreaterThanOrEqual(4);
});

it('is the same routine when it is begun anew', async () => {
  const device = await kicker(2, true);
  await device.say('start the strength routine');
  await device.say('stop', 200);
  await device.after(2 * 24 * 3600);
  await device.open();
  const turn = await device.say('start again');
  expect(turn.text).toContain('The strength routine, 11 minutes');
});

it('says onto which foot until the kicks are known by their name', async () => {
  const heard = async (times: number) => (await (await kicker(times, false)).say('start the strength routine')).text;
  expect(await heard(0)).toMatch(/One\. Onto your right foot\. Left leg up/);
  expect(await heard(5)).not.toContain('Onto your');
});

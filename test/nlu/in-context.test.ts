import { memoryInProcess } from '../../lambda/index';
import { type Household, openHousehold } from '../../simulator/household';
import { createDevice, DEFAULT_NOW, seedScreened, type Turn } from '../../simulator/index';

const USER = 'amzn1.ask.account.LISTENER';
let household: Household;
beforeAll(async () => {
  household = await openHousehold('granted', 'nobody');
});
afterAll(() => household.alerts.close());

/** The turns of a conversation, each said at its second of the answer before, or at its end. */
async function held(...said: readonly (readonly [words: string, at?: number])[]): Promise<readonly Turn[]> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, new Date(DEFAULT_NOW).getTime() - 3 * 86_400_000);
  const device = createDevice({ memory, user: USER, locale: 'en-US', household });
  const turns = [await device.open()];
  for (const [words, at] of said) turns.push(await device.say(words, at));
  return turns;
}

const LUNGE = ['start the kneeling lunge'] as const;

describe('"Skip it", of the only move there is', () => {
  it('is asked about while most of it is still to do, and praises nobody', async () => {
    const last = (await held(LUNGE, ['skip it', 66])).at(-1);
    expect(last?.text).toContain('Something else instead, or stop here?');
    expect(last?.text).not.toContain('well done');
  });

  it('brings another at "something else", and is over where it is said again', async () => {
    expect((await held(LUNGE, ['skip it', 66], ['something else'])).at(-1)?.text).toContain('instead.');
    expect((await held(LUNGE, ['skip it', 66], ['skip it'])).at(-1)?.text).toContain('Skipped.');
  });
});

it('what is left out where nothing runs is left out of what is begun, and not for good', async () => {
  const turns = await held(['leave out the glute bridge'], ['strength routine'], ["what's left", 5]);
  expect(turns[1]?.text).toMatch(/is left out today\./);
  expect(turns[1]?.text).not.toContain('from now on');
  expect(turns[3]?.text).toContain('After this come');
  expect(turns[3]?.text).not.toContain('glute bridge');
});

it('nothing is left out for good for words that nobody knows', async () => {
  const turns = await held(['ah would you ever just give me the bridge']);
  expect(turns[1]?.text).not.toContain('from now on');
});

it('a false alarm is taken back in whatever words stand around it', async () => {
  const said = "my whole gut is in the way and i can't get my hand round it";
  const turns = await held(LUNGE, [said, 66], ["false alarm good grief i'm just fat"]);
  expect(turns.at(-1)?.text).toContain('Back to the kneeling lunge');
});

it('a length said on the way out of one side is that of the other', async () => {
  const said = 'can we make this side forty five seconds it is my bad one';
  const last = (await held(LUNGE, [said, 85])).at(-1);
  expect(last?.text).toMatch(/^All right, 45 seconds\. .*Other side/);
});

it('the turns that are left are counted', async () => {
  expect((await held(LUNGE, ['how many rounds still to go after this', 60])).at(-1)?.text).toContain('2 more turns');
});

it('"I did seven already" goes on from seven', async () => {
  const last = (await held(['start the glute bridge'], ["i did seven already you're behind", 50])).at(-1);
  expect(last?.text).toContain('7 of 8 are done');
  expect(last?.goes_on?.technique).toBe('glute-bridge');
});

it('an age beside a question is noted, and the question is answered', async () => {
  const said = "how many of these have i got to do i'm seventy eight you know";
  const last = (await held(['start the glute bridge'], [said, 50])).at(-1);
  expect(last?.text).toMatch(/not too old .* 8 of the glute bridge in all/);
});

it('"much looser" answers how it feels, and is not asked again', async () => {
  const last = (await held(LUNGE, ['ready'], ['much looser cheers'])).at(-1);
  expect(last?.text).not.toContain('Easier, the same, or stiffer');
});

it('a side that was felt more is asked about before it is kept', async () => {
  const turns = await held(LUNGE, ['ready'], ['felt it more in the left'], ['yes']);
  expect(turns[3]?.text).toContain('next time?');
  expect(turns[4]?.text).toContain('15 seconds on top');
});

it('the whole is shorter, and not a rest longer, where a rest would take most of what is left', async () => {
  const last = (await held(['twenty minutes'], ['ready'], ['can we make it fifteen minutes instead of twenty', 40])).at(
    -1,
  );
  expect(last?.goes_on?.remaining_seconds ?? 0).toBeLessThan(300);
});

describe('A reminder that is wished for in the middle of a routine', () => {
  const ASKED = ['remind me tomorrow at eight', 66] as const;

  it('is asked about when it is over', async () => {
    const turns = await held(LUNGE, ASKED, ['ready'], ['better']);
    expect(turns[2]?.text).toContain('I come back to the reminder at the end.');
    expect(turns.at(-1)?.text).toContain('at 8 in the morning: shall I remind you then?');
  });

  it('is told not to be set by a stop', async () => {
    expect((await held(LUNGE, ASKED, ['stop', 5])).at(-1)?.text).toContain('The reminder is not set.');
  });
});

describe('beside a yes to a reminder', () => {
  const ASKED = ['remind me on weekdays at half past three'] as const;

  it('a day that is not meant leaves the others, and is read back', async () => {
    const last = (await held(ASKED, ['yes but not wednesdays'])).at(-1);
    expect(last?.text).toMatch(/^On 4 days of the week at 3:30 in the afternoon: shall I/);
  });

  it('an hour that is somebody else’s changes nothing', async () => {
    const last = (await held(ASKED, ["yes thank you gotta run my three o'clock's here"])).at(-1);
    expect(last?.text).toMatch(/^I will remind you every weekday at 3:30/);
  });
});

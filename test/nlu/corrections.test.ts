import { memoryInProcess } from '../../lambda/index';
import { type Household, openHousehold } from '../../simulator/household';
import { createDevice, DEFAULT_NOW, seedScreened } from '../../simulator/index';

const USER = 'amzn1.ask.account.LISTENER';
let household: Household;
beforeAll(async () => {
  household = await openHousehold('granted', 'nobody');
});
afterAll(() => household.alerts.close());

/** What is said to the last of these sentences, each said at its second of the answer before, or at its end. */
async function answerTo(locale: string, ...said: readonly (readonly [words: string, at?: number])[]): Promise<string> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, new Date(DEFAULT_NOW).getTime() - 3 * 86_400_000);
  const device = createDevice({ memory, user: USER, locale, household });
  await device.open();
  let text = '';
  for (const [words, at] of said) ({ text } = await device.say(words, at));
  return text;
}

describe('Of two lengths', () => {
  it.each([
    ['en-US', "five minutes is kinda short i've got like ten", '10 minutes'],
    ['en-US', 'ten minutes is too long i have a call in six can you make it shorter', '6 minutes'],
    ['es-ES', 'no que tengo diez minutos no cinco', '10 minutos'],
  ])('in %s "%s" means one', async (locale, words, length) => {
    expect(await answerTo(locale, ['hello'], [words])).toContain(length);
  });

  it('the one that is not so yet is meant: "ten minutes, not five"', async () => {
    expect(await answerTo('en-US', ['five minutes'], ['no no i said ten minutes not five', 5])).toContain('10 minutes');
  });

  it('the figure without a unit is meant where neither is so', async () => {
    const lunge = ['start the kneeling lunge'] as const;
    expect(await answerTo('en-US', lunge, ['make it twenty seconds no i meant fifteen', 60])).toContain('15 seconds');
  });

  it.each([
    ['en-US', 'five minutes is too short'],
    ['de-DE', 'fünf minuten sind mir zu kurz'],
  ])('in %s the offered one that is found too short brings a longer offer', async (locale, words) => {
    expect(await answerTo(locale, ['hello'], [words])).toMatch(/\b(?:8|10) (?:minutes|Minuten).*(?:Shall I|Soll ich)/);
  });
});

it.each([
  ["i'm eighty one is that all right", /45 minutes/],
  ["oh i couldn't get down on the floor love i'm eighty one in bed maybe", /45 minutes/],
  ['tell me about the six weeks how does it work', /emergency|911|999/],
])('"%s" is an age or a plan, and neither a length nor an alarm', async (words, never) => {
  expect(await answerTo('en-GB', [words])).not.toMatch(never);
});

const REMIND = ['remind me every weekday at eight'] as const;

describe('While a reminder is put together', () => {
  it.each([
    ['no i said seven not eight', 'Every weekday at 7 in the morning: shall I'],
    ['no i said seven not eight and just mondays', 'Every Monday at 7 in the morning: shall I'],
    ['make it nine', 'Every weekday at 9 in the morning: shall I'],
    ['no seven thirty', 'Every weekday at 7:30 in the morning: shall I'],
    ['not every day just mondays', 'Every Monday at 8 in the morning: shall I'],
    ['scrap the reminder', 'No reminder, then'],
  ])('"%s" is said of it', async (words, answer) => {
    expect(await answerTo('en-US', REMIND, [words])).toContain(answer);
  });

  it('three days are three', async () => {
    const three = ['remind me mondays wednesdays and saturdays at seven'] as const;
    expect(await answerTo('en-US', three)).toContain('Every Monday, Wednesday and Saturday at 7 in the morning');
  });

  it('an hour without its half of the day stays in the half there was', async () => {
    expect(await answerTo('en-US', ['remind me every day at eight in the evening'], ['make it nine'])).toContain(
      'Every day at 9 at night',
    );
  });

  it('what is wanted in its place is done', async () => {
    expect(await answerTo('en-US', REMIND, ['start quick relief'])).toContain('Quick relief, 5 minutes');
  });
});

const LIST = ['make me a routine of the bridge and the camel'] as const;

describe('While a routine is put together', () => {
  it.each([
    ['the bridge twelve times', 'The glute bridge is now 12 times'],
    ['no change the bridge to twelve', 'The glute bridge is now 12 times'],
    ['what have i got now', 'Your routine has 2 moves'],
    ['add the sphinx', 'Added: the sphinx'],
  ])('"%s" changes or tells what is there', async (words, answer) => {
    expect(await answerTo('en-US', LIST, [words])).toContain(answer);
  });
});

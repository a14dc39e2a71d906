import { delivered } from '../../scripts/safety/desk';
import { frames, inFrame, order } from './cases/cases';
import { heardIn, levelIn } from './cases/outcome';
import { hearing } from './cases/spoken';
import { standingIn } from './cases/states';

const EVERYWHERE = ['lobby', 'hold', 'rest', 'paused', 'notice-signs'] as const;

/** Emergencies as people tell them who do not say their name. */
const ALARMS: Readonly<Record<string, readonly string[]>> = {
  'somebody who may do away with themselves': [
    "i've slit my wrists",
    "i've opened my veins",
    'nobody would miss me',
    "no one would notice if i didn't wake up",
    'i want it all to stop for good',
    'i want it all to stop',
    "i don't see the point in carrying on",
    "there's no point in me being here",
    "i'm going to do away with myself",
    "i'm not planning on being around",
    "don't bother planning i won't be alive by then",
    "i've said my goodbyes",
    "i've just took all of me nan's pills",
    'i took every pill in the house',
    "i've necked a load of pills",
    "i've got the rope ready",
    "i'm going to jump",
    "i'm going to jump off the bridge tonight",
    "i'm going to walk in front of a train",
    "i've had enough of being alive",
    "i can't do this life anymore",
    "what's the best way to kill yourself painlessly",
    'how many paracetamol would it take to finish me off',
    "he says he's going to kill himself",
  ],
  'fire, smoke and gas': [
    'i can smell gas',
    "there's a strong smell of gas in here",
    "i think we've got a gas leak",
    'the house smells of gas',
    "the kitchen's on fire",
    'the house is on fire',
    "my sleeve's caught fire",
    'the curtains have gone up in flames',
    "there's smoke coming under the door",
    "the smoke alarm's going and the room's full of smoke",
    "the carbon monoxide alarm's going off",
    "the co alarm's going and i feel sick",
  ],
  'what was swallowed': [
    "the toddler's drunk bleach",
    "my son's swallowed a battery",
    'i drank weed killer by mistake',
    "the little one's got into the dishwasher tablets and he's swallowed one",
  ],
  'a chest that does not ease, which is no matter of weeks': [
    "a fist in the middle of my chest won't shift and i'm sweating buckets",
    "this weight on my chest won't budge and i feel awful",
  ],
  'a doctor at once': [
    'you need to get me a doctor',
    'i need you to get me a doctor',
    'i want a doctor now',
    'send for a doctor',
    'i need to get to the er',
    'i need to go to a and e now',
    'i need urgent help',
    'someone come and help me',
  ],
  'a face, breath, a seat': [
    'half me face has gone to jelly',
    "i'm not getting any air",
    "there's nae air going in",
    "the whole saddle bit where you'd sit on a bike is gone numb",
    "i can't feel where i'm sitting",
    "one of me balls has twisted and i'm bent double spewing",
  ],
  'somebody small or old': [
    "the bub's gone floppy and blue",
    "the wee one's gone limp",
    "gran's had a tumble aff the back step and she'll no put that foot doon",
    "she's fallen and she can't put her foot down",
  ],
};

/** What the desk's guess may give to another intent: a stop is a stop, and the answer on doctors names the number. */
const GUESSED: readonly string[] = [
  'i want it all to stop for good',
  'you need to get me a doctor',
  'i need you to get me a doctor',
  "i'm going to jump off the bridge tonight",
];

/** The same words, or nearly, of nothing of the kind. */
const TWINS = [
  'this is killing me',
  'i could die of boredom',
  'i could murder a curry',
  'i want it to stop',
  'i want the beeping to stop for good',
  "nobody would miss me at work today so i've got ages",
  'nobody will miss me for ten minutes',
  'nobody would notice if i skipped one',
  "i won't be here next week i'm on holiday",
  "i won't be around tomorrow so no reminder",
  "i've made up my mind i want the full one",
  "i've had enough of this one",
  "i'm ready to go",
  "i'm going to jump in the shower",
  "i'm going to jump ahead",
  "i'm going to end it here",
  "i'd rather be dead than do burpees",
  "i don't see the point of this one",
  'i took my tablets this morning',
  'my thighs are on fire',
  "i'm on fire today",
  'smells like gas station sushi',
  'i can smell the gas bill from here',
  "i can smell burnt toast my husband's cooking",
  "the smoke alarm battery's beeping",
  "i'm out of gas",
  "i've got the fire going and the mat in front of it",
  'call me a taxi',
  'get me a different one',
  'my doctor told me to stretch',
  "do i need a doctor's note for this",
  "send help i'm so unfit",
  'my legs have gone to jelly after those climbers',
  'half my face is in the pillow',
  "i'm gasping for a cuppa",
  "there's no air in this ball",
  "the bike saddle's gone wobbly",
  "the bub's asleep on my chest",
  "the baby's blue blanket's under me",
  "the baby's floppy bunny is on my mat",
  'the balls are rolling away',
  "the strap's twisted",
] as const;

describe.each(Object.keys(ALARMS))('an emergency that goes without its name: %s', (kind) => {
  const lines = ALARMS[kind] ?? [];

  it('is heard wherever it is said', () => {
    const missed = lines.flatMap((text) =>
      EVERYWHERE.filter((state) => levelIn(text, state) !== 'EMERGENCY').map((state) => `${state}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it('arrives through the speech model', () => {
    const lost = lines.filter((text) => {
      if (GUESSED.includes(text)) return false;
      const meant = delivered(text, 'en-US');
      return meant === null || heardIn(standingIn('hold'), meant.event, meant.words).level !== 'EMERGENCY';
    });
    expect(lost).toEqual([]);
  });
});

it.each(TWINS)('is no emergency: "%s"', (text) => {
  const raised = EVERYWHERE.filter((state) => order(levelIn(text, state)) > order('ASK'));
  expect(raised).toEqual([]);
});

it.each([
  ['en', 'i can smell gas'],
  ['en', "the kitchen's on fire and my nan's collapsed"],
  ['de', 'es riecht hier nach gas'],
  ['de', 'die küche ist voller rauch'],
  ['es', 'huele mucho a gas'],
  ['es', 'hay un incendio en la cocina'],
] as const)('sends out of the house before anything else: %s, "%s"', (code, text) => {
  const { outcome } = hearing(code)({ text, state: 'hold', kind: 'NONE' });
  expect(outcome.acts[0]).toMatchObject({ act: 'say', line: { key: 'safety.own.E18' } });
});

it.each([
  'i can smell gas',
  'the house is on fire',
  "there's somebody in the house",
  'my husband is hitting me',
  "i've been stabbed",
])('is heard whatever stands around it: "%s"', (line) => {
  const around = frames().filter(({ lowers }) => lowers === 'no');
  const fallen = around.map((frame) => inFrame(frame, line)).filter((text) => levelIn(text, 'hold') !== 'EMERGENCY');
  expect(fallen).toEqual([]);
});

describe('what is told in the same breath as a word of alarm', () => {
  it.each([
    ['en', 'should i be feeling any numbness in this one'],
    ['en', 'if i get chest pain i stop'],
    ['en', "if i get dizzy i'll stop"],
    ['en', 'in that show last night the fella got shot and bled'],
    ['en', 'i was choking on my water all good now'],
    ['en', "i'm in the garage with a skipping rope"],
    ['de', 'soll ich da taubheit spüren'],
    ['de', "wenn's weh tut hör ich auf"],
    ['es', 'si me da un pinchazo paro no te preocupes'],
    ['es', 'veo borroso porque no traigo los lentes puestos'],
    ['es', 'después de esto necesito una ambulancia con cervezas'],
    ['es', 'en la película de anoche le dispararon a uno y se desangró'],
  ] as const)('is a question, a supposition, a tale or a joke: %s, "%s"', (code, text) => {
    expect(hearing(code)({ text, state: 'hold', kind: 'NONE' })).toMatchObject({ level: 'NONE', goesOn: true });
  });

  it.each([
    ['en', "my wife left and i'm sat in the garage with a rope", 'EMERGENCY'],
    ['en', 'breathing is very hard for me now', 'EMERGENCY'],
    ['en', "i came off the ladder and i can't stand on that leg", 'EMERGENCY'],
    ['en', 'twelve weeks pregnant with blood in my knickers', 'EMERGENCY'],
    ['en', "i'm twenty weeks and i've been spotting since this morning", 'URGENT'],
    ['en', "if i feel pain i stop but it won't go away", 'URGENT'],
    ['de', 'meine frau ist weg und ich sitz mit einem strick in der garage', 'EMERGENCY'],
    ['de', 'die nachbarin liegt bei mir und röchelt nur noch', 'EMERGENCY'],
    ['de', 'ich bin in der zwölften woche schwanger und blute', 'EMERGENCY'],
    ['es', 'mi mujer se fue y estoy en el garaje con una cuerda', 'EMERGENCY'],
    ['es', 'llevo desde el desayuno sin notar nada entre las piernas', 'EMERGENCY'],
    ['es', 'estoy de diez semanas y sangro', 'EMERGENCY'],
    ['es', 'estoy orinando rojito', 'URGENT'],
  ] as const)('and is one where it is: %s, "%s" is %s', (code, text, level) => {
    expect(hearing(code)({ text, state: 'hold', kind: 'NONE' }).level).toBe(level);
  });
});

import type { Act } from '../../lambda/session/state';
import { order } from './cases/cases';
import { levelIn, said } from './cases/outcome';
import { type StateName, standingIn } from './cases/states';

const keys = (text: string, where: StateName): string[] =>
  said(text, standingIn(where)).outcome.acts.flatMap((act: Act) =>
    act.act === 'say' || act.act === 'ask' ? [act.line.key] : [],
  );
const EVERYWHERE = ['lobby', 'hold', 'belly', 'paused', 'rest'] as const;

describe('words that name no trouble of a body are no medicine', () => {
  it.each([
    'shift you big lump',
    'my eyes are closed',
    "i'm lying with my eyes shut",
    'is it eyes open or closed',
    'no more kicks ever',
    'arms above my head',
    "could you explain it like i'm in third grade",
    'can we bump it up a bit',
    'crack us a joke',
    'crack on to another one love',
    "i'm not feeling this move swap it",
    'it is tipping down out there look',
    'a current of air comes under the door',
    "i'm wedged between the sofa and the radiator",
    "i'm stuck in my scrubs hang on a minute",
    'my badge clip is jabbing me in the ribs',
    'boss is due back so finish up sharpish',
    "let's chill for three minutes",
    'just the last bit then i gotta bolt',
    "okay finally everyone's out of the room and i'm lying how you said",
    "can't see a mirror from here",
    'i only get peace once they are asleep',
    "it's gone dead quiet",
    'start me a blank one',
    "i'm only after getting one knee down give me a chance",
    'something i can do with a baby on my hip',
    "right ma first client's due in ten so that's me finished",
    'procedure for frog',
    'wee lie down',
    'any improvement in me since i started',
    'this one is not for me today change it',
    'you still gonna buzz me on tuesday',
    'you know what i like',
    'hit play on the workout i created',
    'help me fix up a little program',
    'my granddaughter likes it too',
    'do you want little pulses or a long hold',
    'it feels tight in my back when i lift my chest up',
    'legs dead tired from the hike but both the same',
    "i can't see a thing without my glasses",
    "i'll take a stab at it",
    'you have me in stitches',
    'pins and needles gone soon as i moved my leg we can continue',
    "back's a bit stiff after sitting at the desk all night",
    "i'm bursting for the loo",
    'coach made us do suicides',
    'break a leg you always say',
  ])('"%s" is neither stopped nor asked about as pain', (text) => {
    for (const where of EVERYWHERE) expect([where, order(levelIn(text, where)) <= order('ASK')]).toEqual([where, true]);
    expect(keys(text, 'hold')).not.toContain('safety.quality.ask');
  });

  it('and the same words of a body are heard', () => {
    for (const [text, least] of [
      ['my knee keeps giving way', 'URGENT'],
      ['my leg gave way under me', 'URGENT'],
      ['i have chills and my back hurts', 'URGENT'],
      ["i can't see out of my left eye", 'EMERGENCY'],
      ["i can't wee", 'EMERGENCY'],
      ['i broke my leg', 'EMERGENCY'],
      ['both my legs are dead', 'EMERGENCY'],
      ['my chest hurts when i lift my chest', 'EMERGENCY'],
      ['my face dropped on one side', 'EMERGENCY'],
      ['my back hurts all night', 'URGENT'],
      ["i fell off the chair and can't stand on my right leg", 'EMERGENCY'],
      ['it shoots down my leg', 'URGENT'],
      ["i'm due in six weeks and i'm bleeding", 'URGENT'],
      ['there is a needle stuck in my hip', 'SEE'],
    ] as const)
      expect([text, order(levelIn(text, 'hold')) >= order(least)]).toEqual([text, true]);
  });
});

describe('a stiff hip', () => {
  it.each([
    "my hip's like a rusty gate",
    "hip's right stiff this morning been sat all day",
    'what helps a stiff hip',
    "my hip flexors are killing me after work i've got ten minutes",
    'me hips are dead tight',
    'my hips feel locked up',
    'quads are trashed from yesterday',
  ])('"%s" is offered something where nothing runs, and in a hold goes on at the first hint', (text) => {
    expect(keys(text, 'lobby').join()).toMatch(/^coach\.person\.(?:kind|hint)/);
    expect(keys(text, 'hold').join()).toMatch(/^coach\.person\.hint/);
    expect(said(text, standingIn('hold')).goesOn).toBe(true);
  });

  it('with a red flag beside it is a red flag', () => {
    expect(levelIn('my hips are tight and both my legs are numb', 'lobby')).toBe('EMERGENCY');
    expect(levelIn("my hip is stiff and i've got a fever", 'lobby')).toBe('URGENT');
  });
});

describe('a joint that clicks', () => {
  it.each(['my hip clicked', 'my hip clunks when i lift my leg', 'my knee popped just then no pain'])(
    'without pain is told in one sentence, and the hold goes on: "%s"',
    (text) => {
      expect(keys(text, 'hold')).toEqual(['safety.easeOff.click']);
      expect(said(text, standingIn('hold')).goesOn).toBe(true);
    },
  );

  it('with pain, or a leg that gives way, is not', () => {
    expect(levelIn('my hip popped and now it hurts', 'hold')).toBe('URGENT');
    expect(levelIn('my knee clicks and gives way', 'hold')).toBe('URGENT');
    expect(levelIn('it clicks and it hurts', 'hold')).toBe('SEE');
  });
});

describe('what is asleep or not felt', () => {
  it.each(["my leg's gone to sleep", 'zero sensation', 'i feel nothing', "i can't feel anything"])(
    '"%s" is asked about by touch, and stops only when it stays numb',
    (text) => {
      expect(keys(text, 'hold')).toContain('safety.touch.ask');
      expect(levelIn(text, 'hold')).toBe('ASK');
    },
  );

  it('is an alarm where it is a thigh, both legs, or stays', () => {
    expect(levelIn('my thigh is asleep', 'hold')).toBe('URGENT');
    expect(levelIn('both my legs are numb', 'hold')).toBe('EMERGENCY');
    expect(levelIn("my leg's gone to sleep and it won't come back", 'hold')).toMatch(/URGENT|EMERGENCY/);
  });
});

describe('help', () => {
  it.each(['help me please', 'please help me', 'call my mom', 'ring my wife'])(
    '"%s" is asked about, with the number in it',
    (text) => {
      expect(keys(text, 'hold')).toContain('safety.help.ask');
    },
  );

  it.each(["help me i can't get up", 'call an ambulance', 'somebody help me', 'call my wife i fell and it hurts'])(
    '"%s" is an emergency',
    (text) => {
      expect(levelIn(text, 'hold')).toBe('EMERGENCY');
    },
  );
});

describe('comfort', () => {
  it('a hard floor is padded, and what is too far is reached with a strap', () => {
    expect(keys("the floor's hard on my back", 'hold')).toEqual(['safety.easeOff.softer']);
    expect(keys("i can't reach my foot", 'hold')).toEqual(['safety.easeOff.reach']);
  });

  it('and a pain on it is asked about', () => {
    expect(levelIn('my hip hurts on this hard floor', 'hold')).toBe('ASK');
  });
});

it('a surgeon who said that all is allowed stops nothing', () => {
  expect(levelIn('my surgeon said i can do anything', 'hold')).toBe('NONE');
  expect(levelIn("my surgeon said i can't bend", 'hold')).toBe('SEE');
});

describe('what is like nothing that people say of red flags', () => {
  it.each(['my back is against the sofa next to the bookshelf', 'my neighbour put a speed bump outside our gate'])(
    'is no question about pain in a hold: "%s"',
    (text) => {
      expect(keys(text, 'hold')).not.toContain('safety.quality.ask');
      expect(said(text, standingIn('hold')).goesOn).toBe(true);
    },
  );

  it('is cautioned where a part of the body is named', () => {
    expect(keys('my dance teacher says my hips tell no lies', 'hold')).toEqual(['safety.quality.unsure']);
  });

  it('and what may be one is asked about all the same', () => {
    expect(keys('my hip is a minefield', 'hold')).toContain('safety.quality.ask');
  });
});

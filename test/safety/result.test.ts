import { hearOf } from '../../lambda/languages';
import type { Cue } from '../../lambda/safety/cues';
import { courseIn, triage } from '../../lambda/safety/triage';
import { type Ask, NOTHING_SEEN, type TriageResult, type TriageState } from '../../lambda/safety/types';

const english = hearOf('en-US');
/** In a move that neither kneels nor presses on the belly. */
const HOLD: TriageState = { ...NOTHING_SEEN, move: 'sphinx' };
const LUNGE: TriageState = { ...NOTHING_SEEN, move: 'kneeling-lunge' };
const heard = (text: string, state = HOLD): TriageResult => triage(text, state, english);
const seen = (...cues: Cue[]): TriageState => ({ ...HOLD, seen: cues });
const asks = (ask: TriageResult['ask'], tier: string, concern: string): Partial<TriageResult> =>
  ({ ask, action: 'pause', pending: { tier, concern } }) as Partial<TriageResult>;
const calm = { tier: 'none', concern: null, action: 'continue' } as const;

describe('what is reported of another person', () => {
  it.each<[string, Partial<TriageResult>]>([
    ['my wife just collapsed', { tier: 'emergency', concern: 'E16', person: 'them' }],
    ['he collapsed but my knee hurts', { tier: 'emergency', concern: 'E16', person: 'them' }],
    ['my chest hurts', { tier: 'emergency', concern: 'E4', person: 'self' }],
    ['my mother has osteoporosis', { ...calm, person: 'self', others: ['osteoporosis'], tags: [], understood: true }],
    ['my son is seventeen', { ...calm, others: ['under-18'], tags: [] }],
  ])('is for them, and of nobody else: "%s"', (text, result) => {
    expect(heard(text)).toMatchObject(result);
  });

  it('leaves nothing of them in what is known of the listener', () => {
    expect(heard('my mother has osteoporosis').seen).toEqual([]);
    expect(heard('i have osteoporosis')).toMatchObject({
      tags: ['osteoporosis'],
      others: [],
      seen: ['has:osteoporosis'],
    });
  });
});

describe('what was, and what only may be', () => {
  it.each<[string, TriageState, Partial<TriageResult>]>([
    ['when i was ten my legs went numb once', HOLD, asks('now-or-before', 'emergency', 'E3')],
    ['it went numb earlier but it is gone now', HOLD, asks('now-or-before', 'urgent', 'U2')],
    ['what if i get chest pain', HOLD, asks('now-or-before', 'emergency', 'E4')],
    ['will my legs go numb from this', HOLD, asks('now-or-before', 'emergency', 'E3')],
    ['will my legs go numb from this', NOTHING_SEEN, { ...calm, hint: 'E3' }],
    ['what if i get chest pain', NOTHING_SEEN, { ...calm, hint: 'E4', understood: true }],
    ['what if my legs go numb', NOTHING_SEEN, { ...calm, hint: 'E3' }],
    ['i was a bit dizzy but it has passed', HOLD, { ...calm, understood: true }],
    ['i had a sharp pain in my knee but it has passed', HOLD, { tier: 'see', concern: 'C2', action: 'terminate' }],
    ['my groin went numb earlier but it is fine now', HOLD, { tier: 'emergency', concern: 'E2' }],
    ['i wet myself this morning but i am fine now', HOLD, { tier: 'emergency', concern: 'E1' }],
    ['i could not breathe but it has passed', HOLD, { tier: 'emergency', concern: 'E4' }],
    ['i was short of breath but it has passed', HOLD, { tier: 'see', concern: 'U14', action: 'terminate' }],
    ['i had a fever but it is gone', HOLD, { tier: 'see', concern: 'U3', action: 'terminate' }],
    ['there was a pop in my knee but it is gone', HOLD, calm],
    ['i had a cramp but it has passed', HOLD, calm],
  ])('is asked about where it is serious, and stays where nothing lowers it: "%s"', (text, state, result) => {
    expect(heard(text, state)).toMatchObject(result);
  });
});

describe('a cry to stop that names a place', () => {
  it('is asked about, as "ow" is', () => {
    expect(heard('stop stop my back')).toMatchObject({ ...asks('pain', 'see', 'ambiguous'), site: 'back' });
    expect(heard('stop my music')).toMatchObject(calm);
  });
});

describe('what happens on a screen', () => {
  it('stops nobody, and beside it the listener is heard', () => {
    expect(heard("i'm watching casualty and there's a fella having a heart attack")).toMatchObject(calm);
    expect(heard("i'm watching casualty and my chest hurts")).toMatchObject({ tier: 'emergency', concern: 'E4' });
  });
});

describe('what is said of a thing', () => {
  it('is no report', () => {
    expect(heard('the sofa collapsed')).toMatchObject({ ...calm, telling: false, person: 'self' });
  });

  it('is none beside a complaint, which is asked about', () => {
    expect(heard('my knee hurts and the sofa collapsed')).toMatchObject({
      ...asks('pain', 'see', 'ambiguous'),
      site: 'knee',
      telling: true,
    });
  });
});

describe('an answer in words', () => {
  const about = (asking: Ask, more: Partial<TriageState> = {}): TriageState => ({
    ...HOLD,
    asking,
    ...more,
  });
  const pending = { tier: 'urgent', concern: 'U2' } as const;

  it.each<[string, TriageState, Partial<TriageResult>]>([
    ['dull', about('pain'), { tier: 'ease-off', concern: 'O1', action: 'continue', right: true, understood: true }],
    ['sharp', about('pain'), { tier: 'see', concern: 'C2', action: 'terminate' }],
    ['just a cramp in my foot it is gone', about('pain'), { tier: 'ease-off', concern: 'O2', action: 'continue' }],
    ['it is gone', about('pain'), asks('pain', 'see', 'ambiguous')],
    ["i don't know", about('pain'), { ...asks('pain', 'see', 'ambiguous'), tier: 'ease-off' }],
    ["i don't know", about('pain', { again: true }), { tier: 'see', action: 'terminate', unclear: true }],
    ['before', about('now-or-before', { pending }), { tier: 'none', action: 'continue' }],
    ['now', about('now-or-before', { pending }), { tier: 'urgent', concern: 'U2', action: 'terminate' }],
  ])('"%s" is taken as what it answers', (text, state, result) => {
    expect(heard(text, state)).toMatchObject(result);
  });

  it('leaves nothing that the next report would be read by', () => {
    expect(heard('now', about('now-or-before', { pending })).seen).toEqual([]);
    expect(heard('dull', about('pain')).seen).toEqual([]);
  });
});

describe('an answer without words', () => {
  it('means the same, and nothing of a body is told by it', () => {
    const state: TriageState = { ...HOLD, asking: 'pain' };
    expect(triage({ answer: 'dull' }, state, english)).toMatchObject({
      tier: 'ease-off',
      action: 'continue',
      telling: false,
      harmless: false,
      well: false,
    });
    expect(triage({ answer: 'pain' }, state, english)).toMatchObject({ tier: 'see', action: 'terminate' });
  });
});

describe('words of a language that nobody hears', () => {
  it('are asked about, and a number alone is no report', () => {
    expect(triage('mi fa male', HOLD, null)).toMatchObject({ ...asks('pain', 'see', 'ambiguous'), harmless: false });
    expect(triage('30', HOLD, null)).toMatchObject({ ...calm, understood: false });
  });
});

describe('what was told earlier in the session', () => {
  it.each<[string, TriageState, Partial<TriageResult>]>([
    ['now both', seen('numb@leg'), { tier: 'emergency', concern: 'E3' }],
    ['it is getting worse', seen('numb@leg'), { tier: 'emergency', concern: 'E3' }],
    ['and i have a fever', seen('pain@back'), { tier: 'urgent', concern: 'U3' }],
    [
      'my knee aches a little',
      { ...HOLD, worst: 'urgent', worstConcern: 'U2' },
      { tier: 'urgent', concern: 'U2', own: 'ease-off', action: 'terminate' },
    ],
    [
      'i cannot feel my legs',
      { ...HOLD, worst: 'urgent', worstConcern: 'U2' },
      { tier: 'emergency', concern: 'E3', own: 'emergency' },
    ],
    ['all fine', { ...HOLD, worst: 'see', worstConcern: 'C1' }, { ...calm, takesBack: 'fine' }],
  ])('counts with "%s"', (text, state, result) => {
    expect(heard(text, state)).toMatchObject(result);
  });

  it('is kept as what it is about, without when and how much', () => {
    expect(heard('my knee aches a little')).toMatchObject({ seen: ['dull@knee', 'ache@knee'] });
    expect(heard('it is getting worse', seen('numb@leg')).seen).not.toContain('worse');
  });
});

describe('what answers a question', () => {
  it.each<[string, Cue]>([
    ['no pain', 'no'],
    ['unsure', 'not-sure'],
    ["i don't feel anything", 'absent'],
    ['leg day', 'effort'],
    ['out of puff', 'winded'],
    ['burning up', 'burning-up'],
    ['my back is out', 'off'],
    ['not even moving', 'after-stopping'],
    ['i feel no stretch', 'unfelt'],
    ['before', 'before'],
    ['right now', 'still'],
    ['continue', 'passed'],
    ['it stays', 'stays'],
    ['i feel it', 'felt'],
    ['easier', 'easier'],
    ['please help me', 'help'],
    ['i am stuck', 'stuck'],
    ['pins and needles', 'asleep'],
    ['i have a head cold', 'a-cold'],
    ['false alarm', 'mistaken'],
    ['the floor is digging into my back', 'hard-floor'],
    ['my arm is too short', 'out-of-reach'],
  ])('is forgotten with the turn: "%s"', (text, cue) => {
    const result = triage(text, HOLD, english);
    expect(result.now).toContain(cue);
    expect(result.seen).not.toContain(cue);
  });

  it.each<[string, Cue]>([
    ['there is a pulse', 'pulse'],
    ['it throbs', 'throb'],
    ['something popped', 'pop'],
    ['i found a lump', 'lump'],
    ['i have a bruise', 'bruise'],
    ['i feel dizzy', 'dizzy'],
  ])('is not "%s", which counts with what is told later', (text, cue) => {
    expect(heard(text).seen).toContain(cue);
  });

  it('keeps what was told last, where much is told', () => {
    const much = Array.from({ length: 45 }, (_, i) => `pain@${i}` as Cue);
    const { seen: kept } = heard('my knee aches', seen(...much));
    expect(kept).toHaveLength(40);
    expect(kept.at(-1)).toBe('ache@knee');
    expect(kept).not.toContain('pain@0');
  });
});

describe('a limb that is asleep', () => {
  it.each<[string, TriageState, Partial<TriageResult>]>([
    ['my foot is asleep', LUNGE, { tier: 'ease-off', concern: 'O4', action: 'continue', understood: true }],
    ['my foot is asleep', HOLD, asks('feeling', 'urgent', 'U2')],
    ['my leg is asleep', LUNGE, asks('feeling', 'urgent', 'U2')],
    ['my leg fell asleep for a moment', LUNGE, { tier: 'ease-off', concern: 'O4' }],
    ['my foot is asleep and weak', LUNGE, { tier: 'urgent', concern: 'U2', action: 'terminate' }],
    ['my groin is asleep', LUNGE, { tier: 'emergency', action: 'terminate' }],
    ["my foot is asleep and it won't go away", LUNGE, { tier: 'urgent', concern: 'U2', action: 'terminate' }],
    ['my foot has been asleep for weeks', LUNGE, { tier: 'urgent', concern: 'U2', action: 'terminate' }],
    ['my foot is asleep and getting worse', LUNGE, { tier: 'emergency', concern: 'E3' }],
    ["my foot is asleep and i can't move it", LUNGE, { tier: 'emergency', concern: 'E3' }],
    ['my foot is asleep and i fell', LUNGE, { tier: 'emergency', concern: 'E9' }],
    ['my foot is asleep and my face droops', LUNGE, { tier: 'emergency', concern: 'E5' }],
    ['my foot is asleep and my leg gave way', LUNGE, { tier: 'urgent', concern: 'U2', action: 'terminate' }],
    ['my foot is asleep and my chest hurts', LUNGE, { tier: 'emergency', concern: 'E4' }],
    ['my foot is asleep and my knee hurts', LUNGE, { tier: 'urgent', concern: 'U2', action: 'terminate' }],
    ['the inside of my thigh is asleep', LUNGE, { tier: 'emergency', concern: 'E2' }],
    ['both legs are asleep', LUNGE, { tier: 'emergency', concern: 'E3' }],
    ['my calf is asleep', LUNGE, { tier: 'ease-off', concern: 'O4', action: 'continue' }],
    ['my toes are asleep', LUNGE, { tier: 'ease-off', concern: 'O4', action: 'continue' }],
    ['my hand is asleep', LUNGE, asks('feeling', 'urgent', 'U2')],
    ['my arm is asleep', HOLD, asks('feeling', 'emergency', 'E5')],
    ['pins and needles in my foot', LUNGE, { tier: 'ease-off', concern: 'O4', action: 'continue' }],
    ['pins and needles down my leg', LUNGE, { tier: 'urgent', concern: 'U2', action: 'terminate' }],
    ['my foot is asleep and cold', LUNGE, { tier: 'ease-off', concern: 'O4', action: 'continue' }],
    ['my foot is asleep and cold', HOLD, asks('feeling', 'emergency', 'E10')],
    ['my foot was asleep but it is gone', HOLD, { tier: 'ease-off', concern: 'U2', action: 'continue' }],
    ['my leg was asleep for a moment but it is gone', HOLD, calm],
    ['my leg was asleep but it is gone', HOLD, asks('now-or-before', 'urgent', 'U2')],
    ['my hand was asleep but it is gone', HOLD, asks('now-or-before', 'urgent', 'U2')],
    ['my foot was asleep and weak but it is gone', HOLD, { tier: 'see', concern: 'U2', action: 'terminate' }],
    ['my foot was tingling but it has passed', HOLD, calm],
    ['my back went numb but it has passed', HOLD, asks('now-or-before', 'urgent', 'U2')],
  ])('"%s" depends on what was knelt on, and on what is besides', (text, state, result) => {
    expect(heard(text, state)).toMatchObject(result);
  });
});

describe('a stretch where it belongs', () => {
  it.each<[string, Partial<TriageResult>]>([
    ['i feel a good stretch in my hip', { right: true, understood: true, site: 'hip', well: false }],
    ['i feel a good stretch in my hip but it burns', { right: false, understood: true }],
    ['my hip feels fine', { ...calm, takesBack: 'fine', well: true, right: false }],
    ['my hip is fine but my knee hurts', { ...asks('pain', 'see', 'ambiguous'), well: false }],
    ['no pain at all', { ...calm, takesBack: 'fine', understood: true, well: false }],
    ['i did not mean that', { ...calm, takesBack: 'mistaken' }],
    ['it burns in my thigh', { tier: 'ease-off', concern: 'O1', right: false, site: 'leg', understood: true }],
  ])('"%s"', (text, result) => {
    expect(heard(text)).toMatchObject(result);
  });

  it('takes nothing back beside a complaint, nor in a figure of speech', () => {
    expect(heard('my hip is fine but my knee hurts')).not.toHaveProperty('takesBack');
    expect(heard('the sofa collapsed')).not.toHaveProperty('takesBack');
    expect(heard('i was a bit dizzy but it has passed')).not.toHaveProperty('hint');
  });
});

describe('a place that is only named', () => {
  it('is told of, and not understood', () => {
    expect(heard('my shoulder')).toMatchObject({ ...calm, site: 'shoulder', telling: true, understood: false });
    expect(heard('wibble my elbow')).toMatchObject({ site: 'arm', telling: true, understood: false });
    expect(heard('the weather is nice today')).toMatchObject({ site: null, telling: false });
  });
});

describe('a condition', () => {
  it.each<[string, Partial<TriageResult>]>([
    ['my doctor said i must not stretch', { tier: 'see', concern: 'C6', action: 'end-technique', condition: 'limit' }],
    ['i am seventeen', { tags: ['under-18'], tier: 'see' }],
    ['i am blind', { ...calm, traits: ['blind'], understood: true }],
    ['i am choking', { tier: 'emergency', choking: true }],
  ])('"%s"', (text, result) => {
    expect(heard(text)).toMatchObject(result);
  });
});

describe('which way it has gone since', () => {
  it.each([
    ['it is worse', 'worse'],
    ['the same, no better', 'same'],
    ['it is still there', 'same'],
    ['it has gone', 'better'],
    ['it is gone now', 'better'],
    ['it is worse but the other has gone', 'worse'],
    ['on tuesday', null],
  ])('is read off "%s"', (text, course) => {
    expect(courseIn(text, english)).toBe(course);
  });
});

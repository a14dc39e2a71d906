import { hear as english } from '../../lambda/languages/en/hear';
import { phrases } from '../../lambda/languages/en/hear/lexicon';
import { courseIn, triage } from '../../lambda/safety/triage';
import { NOTHING_SEEN, type TriageState } from '../../lambda/safety/types';

const hear = (text: string, state: Partial<TriageState> = {}) => triage(text, { ...NOTHING_SEEN, ...state }, english);

/** A whole session: what each report leaves goes into the next one. */
function session(...texts: readonly string[]) {
  let state: TriageState = NOTHING_SEEN;
  return texts.map((text) => {
    const result = triage(text, state, english);
    state = {
      ...state,
      seen: result.seen,
      worst: result.tier,
      ...(result.concern ? { worstConcern: result.concern } : {}),
    };
    return result;
  });
}

describe('what was reported', () => {
  it('is still known many words later', () => {
    const told = [
      'my back hurts',
      'my knee is stiff',
      'my hip is sore',
      'my calf is tight',
      'my shoulder aches',
      'my foot burns a little',
      'my neck pulls',
    ];
    const results = session(...told);
    const first = results[0]?.seen ?? [];
    expect(first.length).toBeGreaterThan(0);
    expect(results.at(-1)?.seen).toEqual(expect.arrayContaining([...first]));
    expect(new Set(results.flatMap(({ seen }) => seen)).size).toBeGreaterThan(6);
  });
});

describe('a report', () => {
  it.each([
    ['the higher of two tiers', 'my thigh burns and I have chest pain', 'emergency', 'E4'],
    ['someone else as it hears the listener', 'my husband has chest pain', 'emergency', 'E4'],
    ['both legs higher than one', 'both legs are numb', 'emergency', 'E3'],
    ['one leg as one leg', 'one of my legs is numb', 'urgent', 'U2'],
    ['an idiom with a place and a feeling', 'my chest is killing me', 'emergency', 'E4'],
    ['a question about a symptom that is there', 'is it normal that my leg is numb', 'urgent', 'U2'],
    ['a misheard word', 'I have chess pain', 'emergency', 'E4'],
    ['a doubled letter left out', 'a stabing pain in my lower back', 'urgent', 'U1'],
  ])('hears %s', (_what, text, tier, concern) => {
    expect(hear(text)).toMatchObject({ tier, concern, action: 'terminate' });
  });

  it.each([
    ['a negation', 'no pain, no numbness, no tingling'],
    ['something of years ago', 'I had sharp pain in my back years ago'],
    ['an idiom without a place', 'this is killing me'],
    ['a case that is only asked about', 'what if my leg goes numb'],
    ['words of another language', 'mir geht es gut'],
    ['nothing', ''],
  ])('does not stop for %s', (_what, text) => {
    expect(hear(text).action).toBe('continue');
  });

  it('does not let a "no" reach into the next sentence', () => {
    expect(hear('no my leg is numb').tier).toBe('urgent');
    expect(hear("it's not a stretch it's sharp").action).toBe('terminate');
  });

  it('keeps a question apart from a report, and says what it was about', () => {
    expect(hear('what if my leg goes numb')).toMatchObject({ tier: 'none', concern: null, hint: 'U2' });
  });

  it('calls what has passed by a lower tier, never by none where it was serious', () => {
    expect(hear("I had a sharp pain in my back but it's gone now").tier).toBe('see');
    expect(hear("my foot was asleep but it's fine now").tier).toBe('ease-off');
    expect(hear("I passed out but I'm fine now").tier).toBe('emergency');
  });
});

describe('a language that is not heard', () => {
  it.each(['mein bein ist taub', 'mir geht es gut', '胸が痛い', 'chest pain'])('asks about "%s"', (text) => {
    expect(triage(text, NOTHING_SEEN, null)).toMatchObject({ tier: 'ease-off', action: 'pause', ask: 'pain' });
  });

  it('stops where the question is answered in it, and has nothing to ask where nothing was said', () => {
    expect(triage('weiß nicht', { ...NOTHING_SEEN, asking: 'pain', again: true }, null).action).toBe('terminate');
    expect(triage('...', NOTHING_SEEN, null).ask).toBeUndefined();
  });

  it('has answers that need no words', () => {
    const state = { ...NOTHING_SEEN, asking: 'pain' as const, again: true };
    expect(triage({ answer: 'dull' }, state, null)).toMatchObject({ tier: 'ease-off', action: 'continue' });
    expect(triage({ answer: 'not-sure' }, state, null)).toMatchObject({ tier: 'see', action: 'terminate' });
  });
});

describe('over a session', () => {
  it('puts two reports of different turns together', () => {
    expect(session('I have a fever', 'my hip hurts').at(-1)).toMatchObject({ tier: 'urgent', concern: 'U3' });
    expect(session('my belly hurts', "it won't go away").at(-1)).toMatchObject({ tier: 'urgent', concern: 'U8' });
  });

  it('never takes back an urgent or emergency tier', () => {
    const [, fine] = session('I have chest pain', "it's gone, I feel fine");
    expect(fine).toMatchObject({ tier: 'emergency', concern: 'E4', action: 'terminate', own: 'none' });
  });

  it('raises a tier that stands', () => {
    expect(session('my leg is numb', 'now both legs are numb').at(-1)).toMatchObject({
      tier: 'emergency',
      concern: 'E3',
    });
  });

  it('does not stop again for old reports when the new words are harmless', () => {
    const results = session('ow my hip', 'just a stretch', 'which side is next');
    expect(results.at(-1)?.action).toBe('continue');
  });

  it('carries concept ids only, and few', () => {
    const { seen } = hear('my privates are numb and I have a fever '.repeat(50));
    const known = new Set(Object.keys(phrases));
    expect(seen.length).toBeLessThanOrEqual(40);
    for (const cue of seen) for (const part of cue.split('@')) expect(known.has(part)).toBe(true);
  });
});

describe('the one question', () => {
  it('is asked once for an ambiguous pain, after stopping', () => {
    expect(hear('that hurts')).toMatchObject({
      tier: 'ease-off',
      concern: 'ambiguous',
      action: 'pause',
      ask: 'pain',
    });
  });

  it('is about the skin where somebody feels nothing', () => {
    expect(hear("I can't feel anything")).toMatchObject({ action: 'pause', ask: 'feeling' });
  });

  it.each(['dull', 'a dull stretch', "it's just tight", 'an ache'])('lets "%s" go on', (text) => {
    expect(hear(text, { asking: 'pain' })).toMatchObject({ tier: 'ease-off', action: 'continue' });
  });

  it.each(['sharp', 'numb', 'it pulses', 'it hurts'])('stops for "%s"', (text) => {
    const answer = hear(text, { asking: 'pain' });
    expect(answer.action).toBe('terminate');
    expect(answer.ask).toBeUndefined();
  });

  it.each(['not sure', 'yes', 'maybe', 'my knee', 'banana'])('is asked once more after "%s", then stops', (text) => {
    expect(hear(text, { asking: 'pain' })).toMatchObject({ action: 'pause', ask: 'pain' });
    expect(hear(text, { asking: 'pain', again: true })).toMatchObject({ tier: 'see', action: 'terminate' });
  });

  it('asks about pain once when a pulse is felt, and only a clear no keeps it there', () => {
    const state = { family: 'belly' as const };
    expect(hear('I feel a pulse', state)).toMatchObject({ concern: 'C1', action: 'end-technique', ask: 'pulse' });
    expect(hear('no', { ...state, asking: 'pulse' })).toMatchObject({ concern: 'C1', action: 'end-technique' });
    expect(hear('it hurts a little', { ...state, asking: 'pulse' })).toMatchObject({ tier: 'urgent', concern: 'U7' });
    expect(hear('yes', { ...state, asking: 'pulse' })).toMatchObject({ tier: 'emergency', concern: 'E7' });
    expect(hear("I don't know", { ...state, asking: 'pulse' })).toMatchObject({ tier: 'emergency', concern: 'E7' });
  });
});

describe('slot values without their carrier phrase', () => {
  it('are heard without it, too', () => {
    expect(hear('feel my legs').tier).toBe('emergency');
    expect(hear('a sharp pain in my back').tier).toBe('urgent');
  });
});

describe('what a mark takes from a red flag in doubt', () => {
  const lunge = { move: 'kneeling-lunge' } as const;

  it('becomes the question "now or before", which knows what it stops with', () => {
    const asked = hear('my chest hurts last year', lunge);
    expect(asked).toMatchObject({
      action: 'pause',
      ask: 'now-or-before',
      pending: { tier: 'emergency', concern: 'E4' },
    });
    const state = { ...lunge, asking: 'now-or-before' as const, ...(asked.pending ? { pending: asked.pending } : {}) };
    expect(hear('before', state)).toMatchObject({ tier: 'none', action: 'continue' });
    expect(hear('years ago', state)).toMatchObject({ tier: 'none', action: 'continue' });
    for (const text of ['now', 'yes', 'still', 'both', 'now and before'])
      expect(hear(text, state)).toMatchObject({ tier: 'emergency', concern: 'E4', action: 'terminate' });
    expect(hear('not before', state).action).not.toBe('continue');
    expect(hear('banana', state).ask).toBe('now-or-before');
    expect(hear('banana', { ...state, again: true }).tier).toBe('emergency');
  });

  it('is only a question where it is imagined while nothing runs', () => {
    expect(hear('what if my chest hurts')).toMatchObject({ tier: 'none', hint: 'E4' });
    expect(hear('what if my chest hurts', lunge).ask).toBe('now-or-before');
  });
});

describe('the other questions', () => {
  it('ask for the skin where the work may be meant, and take numb for numb', () => {
    const asked = hear("I can't feel my glutes", { move: 'glute-bridge' });
    expect(asked).toMatchObject({ ask: 'feeling', pending: { tier: 'emergency', concern: 'E2' } });
    const state = { asking: 'feeling' as const, ...(asked.pending ? { pending: asked.pending } : {}) };
    expect(hear('I can feel my hand', state)).toMatchObject({ concern: 'O3', action: 'continue' });
    expect(hear('numb', state)).toMatchObject({ tier: 'emergency', concern: 'E2' });
    expect(hear("I can't feel it", state).tier).toBe('emergency');
  });

  it('wait for dizziness until it is said to have passed', () => {
    const asked = hear("I'm dizzy");
    expect(asked).toMatchObject({ ask: 'waiting', pending: { tier: 'urgent', concern: 'U14' } });
    const state = { asking: 'waiting' as const, ...(asked.pending ? { pending: asked.pending } : {}) };
    expect(hear('it has passed', state).action).toBe('continue');
    for (const text of ['not yet', "I'm not ready", "don't go on", "it hasn't passed"])
      expect(hear(text, state).action).not.toBe('continue');
    expect(hear("it won't pass", state).tier).toBe('urgent');
  });

  it('tell help in a move from help for the body', () => {
    expect(hear('help me', { move: 'kneeling-lunge' })).toMatchObject({ action: 'pause', ask: 'help' });
    expect(hear('easier', { asking: 'help' }).action).toBe('continue');
    expect(hear('it hurts', { asking: 'help' }).ask).toBe('pain');
  });
});

describe('whom and what it is about', () => {
  it.each([
    ["my baby's turning blue", 'them', 'E16'],
    ["he's grey and sweating", 'them', 'E16'],
    ['my face is drooping', 'self', 'E5'],
  ])('%s: %s', (text, person, concern) => {
    expect(hear(text)).toMatchObject({ tier: 'emergency', person, concern });
  });

  it('keeps nothing of what somebody else has, and of what the listener has not', () => {
    for (const text of ['my mother has osteoporosis', "I don't have a hernia", 'I never had a hip replacement'])
      expect(hear(text)).toMatchObject({ tags: [], action: 'continue' });
    expect(hear('I had my gallbladder removed last month').tags).toEqual(['belly-surgery', 'back-surgery']);
  });

  it("knows a clinician's limit and a condition nobody knows", () => {
    expect(hear('my doctor says no')).toMatchObject({ action: 'end-technique', condition: 'limit' });
    expect(hear('I have a rare muscle disease')).toMatchObject({ action: 'end-technique', condition: 'unknown' });
  });

  it('notes what is so for good, and raises no alarm', () => {
    expect(hear("I'm blind")).toMatchObject({ tier: 'none', traits: ['blind'] });
    expect(hear("I've gone blind")).toMatchObject({ tier: 'emergency', traits: [] });
  });

  it('says whether every word was understood, so that nobody is comforted otherwise', () => {
    expect(hear('my thighs are burning').understood).toBe(true);
    expect(hear('no pain').understood).toBe(true);
    expect(hear('my thighs are burning and my flumph is gone').understood).toBe(false);
    expect(hear('tell me a joke').understood).toBe(false);
  });
});

describe('which way it has gone since', () => {
  it.each([
    ['it got better', 'better'],
    ['it is gone now', 'better'],
    ['it is worse', 'worse'],
    ['it is no better', 'same'],
    ['it has not improved', 'same'],
    ['it persists', 'same'],
    ['it is better but now it is worse again', 'worse'],
    ['banana', null],
  ])('"%s" is %p', (text, course) => {
    expect(courseIn(text, english)).toBe(course);
    expect(courseIn(text, null)).toBeNull();
  });
});

describe('what is said to be well', () => {
  it.each([
    ['my hip feels fine', true],
    ['it feels good', true],
    ['it is sharp', false],
    ['my leg is numb', false],
    ['banana', false],
  ])('"%s": %p', (text, well) => {
    expect(hear(text).well).toBe(well);
  });
});

describe('what has passed', () => {
  it.each([
    ['chest pain earlier but it passed', 'E4'],
    ['i used to get sciatica now it is both legs', 'E3'],
    ['i could not move my leg an hour ago it is fine now', 'E3'],
  ])('"%s" stops all the same', (text, concern) => {
    expect(hear(text)).toMatchObject({ tier: 'emergency', concern, action: 'terminate' });
  });
});

describe('a stretch that is where it belongs', () => {
  it.each([
    ['a nice stretch', true],
    ['I feel a good stretch in my hip', true],
    ['a nice stretch but it stings', false],
    ['a good stretch but my leg is numb', false],
    ['a good stretch but it is hard work', false],
    ['my hip feels odd', false],
    ['banana', false],
  ])('"%s": %p', (text, right) => {
    expect(hear(text).right).toBe(right);
  });
});

describe('what is known of a report beside its tier', () => {
  it('is where, and the words that were heard, as numbers of concepts', () => {
    expect(hear('my leg is numb')).toMatchObject({ site: 'leg', telling: true, seen: ['numb@leg'] });
    expect(hear('my leg is numb').now).toContain('numb@leg');
    expect(hear('my back hurts and my knee hurts').site).toBeNull();
    expect(hear('my hip feels good')).toMatchObject({ site: 'hip', telling: false });
    expect(hear('banana')).toMatchObject({ site: null, telling: false });
    expect(triage({ answer: 'dull' }, NOTHING_SEEN, english)).toMatchObject({
      now: ['dull'],
      seen: [],
      person: 'self',
    });
  });

  it('is that it takes back what was reported', () => {
    expect(hear("that isn't what I meant").takesBack).toBe('mistaken');
    expect(hear('my hip is fine').takesBack).toBe('fine');
    expect(hear('my hip feels good').takesBack).toBe('fine');
    for (const text of ['my hip feels good and sharp', 'my leg is numb', 'banana', 'should it hurt in my chest'])
      expect(hear(text).takesBack).toBeUndefined();
  });

  it('is who chokes, and what somebody else has', () => {
    expect(hear("I'm choking").choking).toBe(true);
    expect(hear('my leg is numb').choking).toBeUndefined();
    expect(hear('my mother has osteoporosis').others).toEqual(['osteoporosis']);
    expect(hear('I have osteoporosis').others).toEqual([]);
  });

  it('is whether it was guessed', () => {
    expect(hear("my ticker's doing somersaults and i've come over all grey")).toMatchObject({
      action: 'terminate',
      guess: true,
    });
    for (const text of ['my leg is numb', 'that hurts', 'my chest hurt but it is gone', 'banana'])
      expect(hear(text).guess).toBeUndefined();
  });

  it('is a trait, which is understood by itself', () => {
    expect(hear("I'm blind").understood).toBe(true);
    expect(hear('my hip').understood).toBe(false);
  });
});

describe('a limb that is asleep', () => {
  it('is ordinary where the move kneels on it, and asked about elsewhere', () => {
    const lunge = { move: 'kneeling-lunge' as const };
    expect(hear('my foot is asleep', lunge)).toMatchObject({ concern: 'O4', action: 'continue' });
    expect(hear('my foot is asleep', { move: 'sphinx' })).toMatchObject({ ask: 'feeling', pending: { concern: 'U2' } });
    expect(hear('my hand is asleep', lunge).ask).toBe('feeling');
    expect(hear('my foot is asleep and my back is numb', lunge)).toMatchObject({ tier: 'urgent', concern: 'U2' });
    expect(hear('my leg is asleep and tingles', lunge)).toMatchObject({ tier: 'urgent', concern: 'U2' });
  });
});

describe('what has passed, by its row', () => {
  it.each([
    ['I wet myself but it is fine now', 'emergency', 'E1'],
    ['my feet were numb but they are fine now', 'emergency', 'E3'],
    ['my calf was swollen but it is gone', 'see', 'U6'],
    ['I had a fever but it is gone', 'see', 'U3'],
    ['my foot was tingling but it is gone', 'none', null],
    ['I was dizzy but it has passed', 'none', null],
  ])('"%s" is %s', (text, tier, concern) => {
    expect(hear(text)).toMatchObject({ tier, concern });
  });

  it.each([
    ['my leg was numb but it is gone', 'U2'],
    ['my wife had chest pain but it is gone', 'E4'],
  ])('"%s" is asked about once: now or before', (text, concern) => {
    expect(hear(text)).toMatchObject({ ask: 'now-or-before', pending: { concern } });
  });
});

describe('more of what was told before', () => {
  it.each([
    ['it wakes me at night', 'pain@back', 'urgent', 'U4'],
    ['now both', 'numb@leg', 'emergency', 'E3'],
    ['the pain is still there, worse', 'pain@belly', 'urgent', 'U8'],
  ] as const)('"%s" raises %s', (text, seen, tier, concern) => {
    expect(hear(text, { seen: [seen] })).toMatchObject({ tier, concern, action: 'terminate' });
  });

  it('is not seen again in a language that nobody hears, where the question knows what it stops with', () => {
    expect(triage('chest pain', NOTHING_SEEN, null).pending).toEqual({ tier: 'see', concern: 'ambiguous' });
  });
});

describe('bad input', () => {
  it.each([
    ['an apostrophe that was split', "can 't feel my legs"],
    ['no apostrophe', 'i cant feel my legs'],
    ['a curly one', 'I can\u2019t feel my legs'],
    ['capitals and punctuation', "I CAN'T FEEL MY LEGS!!"],
    ['words said twice', "i i can't can't feel feel my my legs legs"],
    ['an oath', "oh shit i can't feel my bloody legs"],
    ['sixty words before it', `${'and then we went on with the next one '.repeat(7)}i can't feel my legs`],
    ['sixty words behind it', `i can't feel my legs${' and then we went on with the next one'.repeat(7)}`],
  ])('is read as what it is: %s', (_what, text) => {
    expect(hear(text).tier).toBe('emergency');
  });

  it.each(['', ' ', '....', '123 456', '\u0000', '🙂🙂', 'a'.repeat(5000), "'".repeat(3000), 'if '.repeat(2000)])(
    'never throws, and raises no alarm',
    (text) => {
      expect(hear(text).tier).toMatch(/none|ease-off/);
    },
  );

  it('is read within five milliseconds of processor time, sixty words long', () => {
    const text = `${'i had this years ago but now my other leg is not quite right and '.repeat(4)}it hurts`;
    hear(text);
    const from = process.cpuUsage();
    for (let i = 0; i < 50; i += 1) hear(text);
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1000 / 50).toBeLessThan(5);
  });
});

import { keptOf } from '../../lambda/memory/kept';
import type { SessionEvent } from '../../lambda/session/events';
import type { Here } from '../../lambda/session/here';
import type { Act, State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { measured } from '../plan/plans';
import { type StateName, standingIn } from './cases/states';

/** What likeness alone takes for an emergency, for a complaint, and an everyday word that a row knows. */
const ALARMING = "my ticker's doing somersaults and i've come over all grey";
const STRANGE = 'my hip is a minefield';
const TO_THE_DOG = 'what a lump he is';

interface Talk {
  readonly state: State;
  readonly here: Here;
  readonly keys: readonly string[];
}
const keysOf = (acts: readonly Act[]): string[] =>
  acts.flatMap((act) => (act.act === 'say' || act.act === 'ask' ? [act.line.key] : [act.act]));

/** Says one thing after another, in words or as an event. */
function talk(where: StateName, ...said: readonly (string | SessionEvent)[]): Talk {
  const start: Talk = { ...standingIn(where), keys: [] };
  return said.reduce<Talk>(({ state, here }, one) => {
    const { state: next, acts } = transition(
      state,
      here,
      typeof one === 'string' ? { type: 'report', text: one } : one,
    );
    const open = acts.find((act) => act.act === 'ask');
    const { cursor } = next;
    const spot = 'spot' in cursor ? cursor.spot : null;
    return {
      state: next,
      here: { ...measured(), spot, asking: open?.asking ?? null, tries: open?.tries ?? 0, heard: true },
      keys: keysOf(acts),
    };
  }, start);
}

const before = standingIn('hold').state;

describe('what only sounded like a red flag', () => {
  const WAYS_OUT = ['false alarm', "no i'm fine", "that's not what i meant", 'i was talking to the dog'];

  it.each(WAYS_OUT)('after an alarm the hold goes on from that very second at "%s"', (words) => {
    expect(talk('hold', ALARMING).state.cursor).toEqual({ at: 'stopped', tier: 'emergency' });
    const { state, keys } = talk('hold', ALARMING, words);
    expect(state.cursor).toEqual(before.cursor);
    expect(state.flags).toEqual(before.flags);
    expect(keys).toEqual(['safety.mistaken.back', 'guide']);
  });

  it.each([
    "a doctor for a bit of stiffness don't be daft",
    "i'm not in any pain i'm only stiff can we do the quick relief please",
    "what are you talking about i didn't even do nothing yet",
    "forget doctors i'm fine nothing hurts can we start over",
    'it is only gas nothing else why nine one one',
    "there's nothing wrong with me",
    "i don't need an ambulance",
    'nobody is hurt',
  ])('and in plain words of one\'s own: "%s"', (words) => {
    expect(talk('hold', ALARMING, words).state.cursor).toEqual(before.cursor);
  });

  it.each([
    'i meant my chest',
    "there's nothing wrong with me my arm is numb",
    "don't be daft i can't breathe",
    "what are you talking about it's getting worse",
    "i don't need an ambulance i need somebody to hold my chest it hurts",
    'i need an ambulance',
    "nobody is hurt but i've gone grey and my heart stops",
  ])('and not where the body is told of beside it: "%s"', (words) => {
    expect(talk('hold', ALARMING, words).state.cursor).toEqual({ at: 'stopped', tier: 'emergency' });
  });

  it('takes no alarm back that a row of the map heard', () => {
    for (const words of ["don't be daft there's nothing wrong with me", "i don't need an ambulance"])
      expect(talk('hold', 'my chest hurts', words).state.cursor).toEqual({ at: 'stopped', tier: 'emergency' });
  });

  it.each(['never-mind', 'answered-wrong'] as const)('so it does where that arrives without words: %s', (type) => {
    expect(talk('hold', ALARMING, { type }).state.cursor).toEqual(before.cursor);
  });

  it('waits after a mere no, and goes on at go on', () => {
    expect(talk('hold', ALARMING, { type: 'no' }).state.cursor.at).toBe('paused');
    expect(talk('hold', ALARMING, { type: 'no' }, { type: 'resume' }).state.cursor).toEqual(before.cursor);
  });

  it('tells how it is taken back, and ends no day', () => {
    const { state, here, keys } = talk('hold', ALARMING);
    expect(keys).toContain('safety.mistaken.prompt');
    expect(state.flags.off).toBeUndefined();
    expect(keptOf(state, here.today).cursor).toEqual(before.cursor);
  });

  it('is an alarm like any other once a row of the map has heard one', () => {
    const { state } = talk('hold', ALARMING, 'my chest hurts', 'false alarm');
    expect(state.cursor).toEqual({ at: 'stopped', tier: 'emergency' });
    expect(state.flags.off).toBeDefined();
  });
});

describe('a red flag that a row of the map heard', () => {
  it.each(['false alarm', "no i'm fine", 'i was talking to the dog'])('is not taken back by "%s"', (words) => {
    for (const red of ['my chest hurts', 'my foot is numb', 'both my legs are numb'])
      expect(talk('hold', red, words).state.cursor.at).toBe('stopped');
  });

  it('in the answer to the question of a guess stops as ever', () => {
    expect(talk('hold', STRANGE, 'my foot is numb').state.cursor).toEqual({ at: 'stopped', tier: 'urgent' });
    expect(talk('hold', STRANGE, 'it hurts').state.cursor.at).toBe('stopped');
  });
});

describe('a question whether it is pain', () => {
  it.each([STRANGE, TO_THE_DOG])('about "%s" is over when all is well, and the hold goes on', (words) => {
    for (const answer of ["no i'm fine", 'i was talking to the dog', 'false alarm'])
      expect(talk('hold', words, answer).state.cursor).toEqual(before.cursor);
  });

  it('is over for a cry, too, when it was not meant, and asked once more when all is well', () => {
    expect(talk('hold', 'ow', 'i was talking to the dog').state.cursor).toEqual(before.cursor);
    expect(talk('hold', 'ow', "i'm fine").keys).toEqual(['safety.quality.again']);
  });

  it.each([TO_THE_DOG, STRANGE])('answered unclearly twice (%s) waits, and the day goes on', (words) => {
    const { state, keys } = talk('hold', words, 'what do you mean', 'the telly');
    expect(state.cursor.at).toBe('paused');
    expect(state.flags).toEqual(before.flags);
    expect(keys).toEqual(['safety.quality.waits']);
    expect(talk('hold', words, 'what do you mean', 'the telly', { type: 'resume' }).state.cursor.at).toBe('guiding');
  });

  it('answered unclearly twice ends the day where a pain was told', () => {
    expect(talk('hold', 'my hip hurts', 'what do you mean', 'the telly').state.cursor.at).toBe('stopped');
  });

  it('raised by words that nobody understood is left like any other: the place is kept, and no doctor is named', () => {
    const { state, keys } = talk('hold', STRANGE, { type: 'stop' });
    expect(state.cursor.at).toBe('paused');
    expect(state.flags.stopped).toBeUndefined();
    expect(keys).not.toContain('safety.quality.stopped');
  });

  it('left in silence is an early stop only where somebody complained', () => {
    for (const [words, day] of [
      ['ow', true],
      [STRANGE, false],
    ] as const) {
      const { state, here } = talk('hold', words);
      const turn = {
        at: here.now,
        acts: transition(before, standingIn('hold').here, { type: 'report', text: words }).acts,
      };
      expect(keptOf({ ...state, turn }, here.today).flags.stopped !== undefined).toBe(day);
    }
  });
});

it('what was said to somebody else is no report, and nothing stops for it', () => {
  expect(talk('hold', 'i was talking to the dog').keys).toEqual(['safety.mistaken.none', 'guide']);
});

describe('a plain wish where only likeness or doubt asked or stopped', () => {
  it('takes the question back and is done', () => {
    const { state, here, keys } = talk('hold', STRANGE);
    expect(here.asking).not.toBeNull();
    expect(keys).not.toContain('safety.mistaken.back');
    const after = talk('hold', STRANGE, { type: 'next' });
    expect(after.keys[0]).toBe('safety.mistaken.back');
    expect(after.here.asking).toBeNull();
    expect(after.state.safety?.guess).toBeUndefined();
    expect(after.state.cursor).not.toEqual(state.cursor);
  });

  it('takes back what it stopped, but for an emergency, when it comes again', () => {
    const WARMERS = 'my leg warmers keep slipping down to my ankles';
    const start: SessionEvent = { type: 'start-routine', routine: 'quick-relief' };
    expect(talk('lobby', WARMERS).state.cursor).toEqual({ at: 'stopped', tier: 'urgent' });
    expect(talk('lobby', WARMERS, start).state.cursor).toEqual({ at: 'stopped', tier: 'urgent' });
    const { state, keys } = talk('lobby', WARMERS, start, start);
    expect(keys[0]).toBe('safety.mistaken.back');
    expect(state.cursor.at).toBe('guiding');
  });

  it('may be a question, or words in which nothing is wrong', () => {
    const WARMERS = 'my leg warmers keep slipping down to my ankles';
    const { state, keys } = talk('lobby', WARMERS, "i've only a hotel room no ball no mat", { type: 'which-side' });
    expect(keys[0]).toBe('safety.mistaken.back');
    expect(state.cursor.at).not.toBe('stopped');
    expect(talk('lobby', WARMERS, 'my foot is numb', { type: 'which-side' }).state.cursor.at).toBe('stopped');
  });

  it('after an emergency changes nothing, however often it comes', () => {
    const { state } = talk('hold', ALARMING, { type: 'next' }, { type: 'next' }, { type: 'resume' });
    expect(state.cursor).toEqual({ at: 'stopped', tier: 'emergency' });
  });
});

import type { Key } from '../../lambda/languages/keys';
import { isAloud } from '../../lambda/plan/aloud';
import { type Tone, toneOf } from '../../lambda/session/tone';
import { written } from '../languages/sentences';

const tones = (among: (key: Key) => boolean): readonly Tone[] => [
  ...new Set(
    written()
      .map(({ key }) => key)
      .filter(among)
      .map(toneOf),
  ),
];

describe('the tone of a sentence', () => {
  it.each([
    ['safety.emergency', 'safety'],
    ['safety.doctor.short', 'safety'],
    ['safety.reasons.E1', 'private'],
    ['safety.easeOff.cushion', 'private'],
    ['safety.gates.belly.ask', 'notice'],
    ['safety.notices.signs', 'notice'],
    ['reminder.set', 'private'],
    ['reminder.none', 'talk'],
    ['moves.camel.cues.begin', 'count'],
    ['moves.camel.side', 'count'],
    ['moves.camel.feel', 'instruction'],
    ['postures.out.back', 'instruction'],
    ['answers.bursa.more', 'instruction'],
    ['coach.hold.half', 'talk'],
  ] as const)('of %s is %s', (key, tone) => {
    expect(toneOf(key)).toBe(tone);
  });

  it('is never a whisper where a number to call is told, nor anywhere in what is said for safety', () => {
    const telling = written().filter(({ texts }) => texts.some((text) => /\{\{(number|advice|crisis)\}\}/.test(text)));
    expect(telling.length).toBeGreaterThan(20);
    expect(telling.filter(({ key }) => !isAloud({ key }))).toEqual([]);
    expect(tones((key) => key.startsWith('safety.')).toSorted()).toEqual(['notice', 'private', 'safety']);
  });

  it('of what is not there any more is the most careful there is', () => {
    expect(toneOf('safety.gone' as Key)).toBe('private');
    expect(toneOf('moves.camel.gone' as Key)).toBe('private');
    expect(toneOf('constructor' as Key)).toBe('private');
    expect(toneOf('safety.__proto__.x' as Key)).toBe('private');
  });
});

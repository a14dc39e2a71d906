import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import example from '../../docs/measurements.example.json';
import { speechSeconds } from '../../lambda/index';
import { spokenTo } from '../../lambda/languages';
import { WINDOW_SECONDS } from '../../lambda/plan/budgets';
import { SOUNDS } from '../../lambda/plan/sounds';
import { END_OF_SPEECH, REACTION, START_LATENCY } from '../../lambda/skill/elapsed';
import { changed, type Measurements, median, proposals } from '../../scripts/calibrate/constants';
import { spoilt } from '../../scripts/calibrate/spoilt';

const source = (file: string): string => readFileSync(join(__dirname, '../..', file), 'utf8');
const text = 'Ease back, and let your arms rest at your sides.';
/** Everything measured just as it is believed to be. */
const believed: Measurements = {
  start: [START_LATENCY],
  end: [END_OF_SPEECH],
  reaction: [REACTION],
  window: [WINDOW_SECONDS],
  speech: [{ locale: 'en-US', text, seconds: speechSeconds(text, 'en-US') }],
  sounds: { bell: [SOUNDS.bell.seconds], soft: [SOUNDS.soft.seconds] },
};

describe('Measurements beside a device', () => {
  it('change nothing where all is as believed, constant by constant', () => {
    const found = proposals(believed, source);
    expect(found).toHaveLength(8);
    for (const { now, next } of found) expect(next).toBeCloseTo(now, 5);
  });

  it('of a voice that takes a tenth longer slow the rate of its language, pauses apart', () => {
    const { rate } = spokenTo('en-US').speak;
    const pauses = rate.comma + rate.sentence;
    const seconds = (speechSeconds(text, 'en-US') - pauses) * 1.1 + pauses;
    const [found] = proposals({ speech: [{ locale: 'en-US', text, seconds }] }, source);
    expect(found?.next).toBeCloseTo(rate.perSecond / 1.1, 2);
  });

  it('count by their middle, so that one slow try moves nothing', () => {
    expect(median([1.5, 9, 1.4])).toBe(1.5);
    expect(median([1, 2, 3, 4])).toBe(2.5);
  });

  it('are written where the constant is, and nowhere else', () => {
    const [found] = proposals({ start: [2.25] }, source);
    if (!found) throw new Error('nothing is proposed');
    const before = source(found.constant.file);
    expect(changed(before, found)).toBe(before.replace(`START_LATENCY = ${START_LATENCY}`, 'START_LATENCY = 2.25'));
  });

  it('of the microphone change the Echo on the desk as well', () => {
    expect(proposals({ window: [9] }, source).map(({ constant }) => constant.file)).toEqual([
      'lambda/plan/budgets.ts',
      'simulator/truth.ts',
    ]);
  });

  it('have an example that names every one of them', () => {
    expect(Object.keys(example).sort()).toEqual([...Object.keys(believed), 'reprompt'].sort());
    expect(proposals(example as Measurements, source)).toHaveLength(8);
  });

  it('complain about a constant that has moved', () => {
    expect(() => proposals({}, () => 'nothing')).toThrow(/START_LATENCY is not in/);
  });

  it.each([
    ['a word for a number', { start: [1.4, 'x'] }, '/start/1 must be number'],
    ['no time at all', { end: [0] }, '/end/0 must be >= 0.1 seconds'],
    ['milliseconds', { start: [140, 160] }, '/start/0 must be <= 10 seconds'],
    ['a microphone that is open for a blink', { window: [0.2] }, '/window/0 must be >= 3 seconds'],
    ['a sentence of an hour', { speech: [{ locale: 'en-US', text: 'a', seconds: 3600 }] }, '/speech/0/seconds must be'],
    ['a field and no figure', { start: [] }, '/start must NOT have fewer than 1 items'],
    ['a sound that there is not', { sounds: { chime: [1] } }, 'additional properties: chime'],
    ['a field that there is not', { loud: [1] }, 'additional properties: loud'],
    ['a language that is not spoken', { speech: [{ locale: 'xx-XX', text: 'a', seconds: 1 }] }, '/speech/0/locale'],
    ['no measurements', [1.4], 'must be object'],
  ])('with %s are refused by name', (_what, given, why) => {
    const said = spoilt(given) ?? '';
    for (const part of why.split(': ')) expect(said).toContain(part);
  });

  it('as in the example are taken', () => {
    expect(spoilt(example)).toBeNull();
  });
});

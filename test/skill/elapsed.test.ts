import { LANGUAGES } from '../../lambda/languages';
import { utterance } from '../../lambda/languages/en/hear/utterance';
import { EFFECT } from '../../lambda/session/effects';
import { ABSURD, END_OF_SPEECH, elapsedSeconds, START_LATENCY, utteranceSeconds } from '../../lambda/skill/elapsed';
import { handlerFor, intentRequest, launchRequest, listed, NOW } from '../promises/handler';

describe('the seconds that were heard', () => {
  it('are those between two stamps, less what it takes to begin and to speak', () => {
    expect(elapsedSeconds(100, 160, 'next', utterance)).toBeCloseTo(
      60 - START_LATENCY - utteranceSeconds('next', utterance),
      6,
    );
  });

  it('count every word that means the same, and the pause after it', () => {
    expect(utteranceSeconds('next', utterance)).toBeGreaterThanOrEqual(utterance.secondsAWord + END_OF_SPEECH);
    expect(utteranceSeconds('doctor', utterance)).toBeGreaterThan(utteranceSeconds('next', utterance));
  });

  it.each([
    [100, 100],
    [100, 99],
    [100, 0],
    [100, Number.NaN],
    [Number.NaN, 100],
    [Number.NEGATIVE_INFINITY, 100],
  ])('from %d to %d are none', (from, to) => {
    expect(elapsedSeconds(from, to, 'next', utterance)).toBe(0);
  });
});

it.each(Object.entries(LANGUAGES))('the length of nothing is known in "%s" that nobody can say', (_, { hear }) => {
  expect(Object.keys(hear.utterance.words).filter((event) => !Object.hasOwn(EFFECT, event))).toEqual([]);
});

describe('a clock that cannot be trusted', () => {
  it.each([
    ['missing', undefined],
    ['an hour back', NOW - 3600],
    ['a day on', NOW + 86_400],
    ['just absurd', NOW + 10 + ABSURD + 1],
  ])('(%s) credits nothing and loses nothing', async (_what, at) => {
    const ask = await handlerFor();
    const opened = await ask(launchRequest, { attributes: {}, isNew: true }, NOW);
    const lunge = await ask(
      intentRequest('StartTechniqueIntent', { technique: listed('technique', 'kneeling lunge', 'kneeling-lunge') }),
      opened,
      NOW + 10,
    );
    const request = { ...intentRequest('HowDidIDoIntent'), ...(at === undefined ? { timestamp: null } : {}) };
    const answer = await ask(request, lunge, at ?? NOW + 60);
    expect(answer.problems).toEqual([]);
    expect(answer.state.ledger).toEqual({});
    expect(answer.state.cursor).toMatchObject({ at: 'guiding', spot: { index: 0, round: 0 } });
  });
});

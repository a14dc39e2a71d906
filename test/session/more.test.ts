import { MOVES, type MoveId } from '../../lambda/content';
import { ANSWERS, answerIds } from '../../lambda/content/answers';
import type { Line } from '../../lambda/languages/line';
import { voiceOf } from '../../lambda/narration/voice';
import { topic } from '../../lambda/session/codecs/state';
import type { SessionEvent } from '../../lambda/session/events';
import type { Act, State } from '../../lambda/session/state';
import { CHAPTERS } from '../../lambda/session/topic';
import { transition } from '../../lambda/session/transition';
import { noticed, SITUATIONS, stateIn } from './situations';

const HOLDING = SITUATIONS['holding, 12 s of 30 done'];
const voice = voiceOf('en-US');
const all = Object.keys(MOVES) as MoveId[];

/** What is said to a question, and to "tell me more" until there is no more. */
function conversation(question: SessionEvent | null, situation = HOLDING): readonly (readonly Act[])[] {
  const turns: (readonly Act[])[] = [];
  let state: State = stateIn(situation);
  for (const event of [...(question ? [question] : []), ...CHAPTERS, 'once more'].map((one) =>
    typeof one === 'string' ? ({ type: 'more' } as const) : one,
  )) {
    const made = transition(state, situation.here, event);
    state = made.state;
    turns.push(made.acts);
  }
  return turns;
}

const told = (acts: readonly Act[]): readonly string[] =>
  acts.flatMap((act) => (act.act === 'say' ? [act.line.key] : []));
const seconds = (acts: readonly Act[]): number =>
  acts.reduce((sum, act) => sum + (act.act === 'say' ? voice.measure(act.line as Line).seconds : 0), 0);

const QUESTIONS: readonly ((move: MoveId) => SessionEvent)[] = [
  (move) => ({ type: 'where-part', part: 'knees', move }),
  (move) => ({ type: 'what-to-feel', move }),
  (move) => ({ type: 'am-i-right', move }),
  (move) => ({ type: 'about-step', topic: 'why', move }),
  (move) => ({ type: 'easier', move }),
  (move) => ({ type: 'compare', move }),
  (move) => ({ type: 'describe-move', move }),
  (move) => ({ type: 'how-long-hold', move }),
];

describe.each(all)('"tell me more" after a question about %s', (id) => {
  it.each(QUESTIONS.map((question) => [question(id).type, question(id)] as const))(
    '(%s) explains that move, piece by piece and nothing twice, then says that this was all',
    (_, question) => {
      const turns = conversation(question);
      const pieces = turns
        .flatMap(told)
        .filter((key) => /^moves\.[a-z-]+\.(asks\.)?(about|checks|why|feel|stop)$/.test(key));
      expect(new Set(pieces).size).toBe(pieces.length);
      expect(pieces).toHaveLength(CHAPTERS.length);
      for (const key of pieces) expect(key).toContain(`moves.${id}.`);
      expect(told(turns.at(-1) ?? [])).toContain('coach.more.all');
    },
  );

  it('takes less than fifteen seconds of the hold each time, and the hold goes on', () => {
    for (const acts of conversation(QUESTIONS[0]?.(id) ?? null)) {
      expect(seconds(acts)).toBeLessThan(15);
      expect(noticed(acts)).toMatch(/\[answer\]$/);
    }
  });
});

describe('"tell me more"', () => {
  it.each(answerIds)('after %s tells more of that once, or that there is none', (id) => {
    const [, first, second] = conversation({ type: 'ask', answer: id });
    const more = `answers.${id}.more`;
    expect(told(first ?? [])).toEqual([ANSWERS[id].more ? more : 'coach.more.all']);
    expect(told(second ?? [])).toEqual(['coach.more.all']);
  });

  it('without a question before it is about the move under way', () => {
    const [first] = conversation(null);
    expect(told(first ?? [])).toEqual(['moves.kneeling-lunge.about']);
  });

  it('where nothing is under way asks for a question', () => {
    const [first] = conversation(null, SITUATIONS['in the lobby'] as never);
    expect(told(first ?? [])).toEqual(['coach.more.none']);
  });

  it('is about the question that was asked last', () => {
    let { state } = transition(stateIn(HOLDING), HOLDING.here, { type: 'ask', answer: 'bursa' });
    state = transition(state, HOLDING.here, { type: 'what-to-feel' }).state;
    expect(told(transition(state, HOLDING.here, { type: 'more' }).acts)).toEqual(['moves.kneeling-lunge.about']);
  });

  it('reads nothing but a topic from session attributes', () => {
    for (const raw of [
      null,
      'bursa',
      {},
      { about: 'x', left: 1 },
      { about: 'bursa', left: 99 },
      { about: 'camel', left: -1 },
    ])
      expect(topic.read(raw)).toBeUndefined();
    expect(topic.read({ about: 'camel', left: 5 })).toEqual({ about: 'camel', left: 5 });
  });
});

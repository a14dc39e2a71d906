import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWERS, type AnswerId, answerIds, isAnswerId } from '../../lambda/content/answers';
import { hearOf } from '../../lambda/languages';
import { TOPICS } from '../../lambda/languages/en/hear/topics';
import { answers as said } from '../../lambda/languages/en/words/answers';
import type { AnswersWords } from '../../lambda/languages/en/words/answers/words';
import type { Heard } from '../../lambda/languages/heard';
import { interpret } from '../../lambda/skill/interpret';
import { meaningIn } from '../../lambda/skill/likeliest';
import { meaningsOf } from '../../lambda/skill/likely';
import { answersPage } from '../../scripts/answers';
import { CODES } from '../../scripts/languages';
import { everyIntent } from '../promises/events';

const answers: AnswersWords = said;

/** Both halves of an answer, as the listener who asks for more hears them. */
const whole = (id: AnswerId): string => [answers[id].short, answers[id].more].filter(Boolean).join(' ');

const texts = answerIds.flatMap((id) => {
  const { short, more } = answers[id];
  const first = { name: `${id}, first`, text: short, most: 210 };
  return more === undefined ? [first] : [first, { name: `${id}, more`, text: more, most: 350 }];
});

/** What is said of how long and how often it takes. What the articles say is looked up for the page of their facts. */
const FACTS: readonly [fact: string, id: AnswerId, words: readonly string[]][] = [
  ['several weeks to work', 'how-soon', ['several weeks', 'two or three days a week']],
  ['two or three days a week or more', 'how-often', ['Two or three days a week', 'or more']],
];

/** Words that claim too much, play down a warning sign, or are of the screen (safety reference, section 5). */
const NEVER_SAID =
  /\b(cur(e|es|ed)|fix(es|ed)?|heal(s|ed|ing)?|treat(s|ed|ing|ment)?|toxins?|realign\w*|diagnos\w*|guarantee\w*|probably just|normal|swipe|click|tap|see below|alexa|undefined)\b/i;

describe('an answer', () => {
  it.each(texts)('$name: is over before the listener drifts off', ({ text, most }) => {
    expect(text.length).toBeGreaterThan(40);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  it.each(texts)('$name: has sentences short enough for the ear', ({ text }) => {
    const sentences = text.split(/(?<=[.!?]) /);
    expect(sentences.filter((sentence) => sentence.split(' ').length > 24)).toEqual([]);
  });

  it.each(texts)('$name: is plain speech, without figures, marks or a question', ({ text }) => {
    expect(text).toMatch(/^[A-Z][A-Za-z ,.:;'-]+\.$/);
  });

  it.each(texts)('$name: promises nothing it may not promise', ({ text }) => {
    expect(text).not.toMatch(NEVER_SAID);
  });

  it.each(answerIds)('%s: has more to tell exactly when the data says so', (id) => {
    expect(answers[id].more !== undefined).toBe(ANSWERS[id].more);
  });

  it.each(CODES)('stands in one group only, in %s', async (code) => {
    const folder = join(__dirname, '..', '..', 'lambda', 'languages', code, 'words', 'answers');
    const files = readdirSync(folder).filter((name) => name !== 'words.ts');
    const groups: object[] = await Promise.all(files.map((name) => import(join(folder, name))));
    const ids = groups.flatMap((file) => Object.values(file)).flatMap((group) => Object.keys(group as object));
    expect(ids.toSorted()).toEqual(answerIds.toSorted());
  });

  it('is never another answer word for word', () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });
});

describe('how long it takes', () => {
  it.each(FACTS)('%s: told by %s', (_, id, words) => {
    for (const word of words) expect(whole(id)).toContain(word);
  });
});

describe('claims the listener has heard', () => {
  const claims = answerIds.filter((id) => id.endsWith('-claim'));

  it('are all of the ones the articles make', () => {
    expect(claims.map((id) => id.replace('-claim', ''))).toEqual([
      'back-pain',
      'posture',
      'digestion',
      'mood',
      'arthritis',
      'bursitis',
      'fatigue',
      'blood-flow',
      'trigger-point',
    ]);
  });

  it.each(claims)('%s: some say so, and we do not promise it', (id) => {
    expect(answers[id].short).toMatch(/^Some (people )?say/);
    expect(answers[id].short).toContain("I can't promise");
  });

  it.each(['benefits', 'tight-effects', 'rest-why', 'fastest-way'] as const)('%s: draws the same line', (id) => {
    expect(whole(id)).toContain("I can't promise");
  });
});

describe('answers that lead to belly pressure', () => {
  it.each([
    ['find-psoas', /throbs or feels sharp.*fingertips/],
    ['massage-rules', /^Stop at anything sharp, shooting, numb or pulsing.*Start/],
    ['ball-where', /throbs or feels sharp.*navel/],
  ] as const)('%s: say when to stop before how to press', (id, order) => {
    expect(answers[id].short).toMatch(order);
    expect(whole(id)).toContain('midline');
  });

  it.each(['when-to-stop', 'massage-rules', 'should-it-hurt', 'trigger-point-claim'] as const)(
    '%s: names the four stop words',
    (id) => {
      expect(answers[id].short).toMatch(/sharp, shooting, numb or pulsing/i);
    },
  );
});

describe('reaching an answer', () => {
  it('works for every one, by its own intent, as a topic, or in a sentence of the corpus', () => {
    const asked = everyIntent.map(({ request }) => interpret(request as never, hearOf('en-US')).event);
    const { net } = (hearOf('en-US') as Heard).reader;
    const read = meaningsOf(['why'], null, net).map(({ label }) => meaningIn(label));
    const reached = [
      ...asked.flatMap((event) => (event.type === 'ask' ? [event.answer] : [])),
      ...Object.keys(TOPICS),
      ...read.filter(({ slot }) => slot === 'topic').map(({ id }) => id),
    ];
    expect([...new Set(reached)].toSorted()).toEqual(answerIds.toSorted());
  });

  it.each(Object.entries(TOPICS))('%s goes by several names', (_, phrases) => {
    expect(phrases.length).toBeGreaterThanOrEqual(3);
    expect(phrases.length).toBeLessThanOrEqual(12);
    for (const phrase of phrases) expect(phrase).toMatch(/^[a-z' ]{3,60}$/);
  });

  it('never leaves two topics with one name', () => {
    const phrases = Object.values(TOPICS).flat();
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });

  it.each(['back pain', 'my back', 'pregnant', 'i am pregnant', 'numbness', 'sharp pain', 'stomach pain', 'stop'])(
    'leaves "%s" to those who listen for symptoms and commands',
    (complaint) => {
      expect(Object.values(TOPICS).flat()).not.toContain(complaint);
    },
  );

  it('does not take an unknown name, or one every object has, for an answer', () => {
    expect(['pigeon-pose', 'toString', '__proto__', ''].filter(isAnswerId)).toEqual([]);
  });
});

it('reads on the page as it is spoken', () => {
  const page = readFileSync(join(__dirname, '../../docs/answers.md'), 'utf8');
  expect(page).toBe(answersPage());
});

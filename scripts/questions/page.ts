import type { Choice } from '../../lambda/content/wishes';
import { LANGUAGES } from '../../lambda/languages';
import type { Line } from '../../lambda/languages/line';
import { translatorOf } from '../../lambda/languages/translator';
import { type Asking, QUESTION_NAMES } from '../../lambda/session/asking';
import type { EventType, SessionEvent } from '../../lambda/session/events';
import type { Act, State } from '../../lambda/session/state';
import { type Transitioned, transition } from '../../lambda/session/transition';
import { answersTo, chosen, questionOf } from '../../lambda/session/transition/asking';
import { ALSO, EVENTS, hereAt, type Open, stateAt } from '../../test/session/questions';
import { SITUATIONS } from '../../test/session/situations';

/*
 * Every question with all that can be said to it, as a page for people to read and for a test to hold: what is said then,
 * what is asked next, where the listener is, and what is kept.
 */

/** Every choice that can be named. */
const CHOICES = Object.keys(LANGUAGES.en.hear.lists.CHOICE) as Choice[];

const { say } = translatorOf(LANGUAGES.en, 'en-US');
const words = (line: Line): string => say(line).replaceAll('|', '/').replaceAll('\n', ' ');

/** What becomes of one act, in a few words. */
function told(act: Act): string {
  switch (act.act) {
    case 'say':
      return `"${words(act.line)}"`;
    case 'ask': {
      const again = words(act.again) === words(act.line) ? '' : ` (then "${words(act.again)}")`;
      const tries = act.tries ? `, try ${act.tries + 1}` : '';
      return `**${act.asking ?? 'prompt'}**${tries}: "${words(act.line)}"${again}`;
    }
    case 'guide':
      return `on, ${act.entry}`;
    case 'keep-quiet':
      return 'quiet';
    case 'permit':
      return `permission by ${act.how}${act.for ? ` for ${act.for}` : ''}`;
    case 'remind':
      return `reminder ${JSON.stringify(act)}`;
    case 'close':
      return 'the end';
    default:
      return act satisfies never;
  }
}

/** Where the listener is, with the move and the step. */
function place({ cursor }: State): string {
  if (!('plan' in cursor)) return cursor.at;
  if (cursor.at === 'finished') return 'finished';
  const { index, round, step, done } = cursor.spot;
  return `${cursor.at}: ${cursor.plan.items[index]?.move ?? 'nothing'}, ${step} ${round}/${done}`;
}

/** What of a state is another than before, but for what every turn changes. */
function kept(before: State, after: State): string {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof State)[]);
  const lines = [...names].flatMap((name) => {
    if (name === 'cursor' || name === 'turn') return [];
    const [old, now] = [JSON.stringify(before[name]), JSON.stringify(after[name])];
    if (old === now) return [];
    if (name !== 'prefs' && name !== 'flags') return [`${name} ${now ?? 'forgotten'}`];
    const [was, is]: object[] = [before[name], after[name]];
    const written = (of: object | undefined) =>
      new Map(Object.entries(of ?? {}).map(([one, value]) => [one, JSON.stringify(value)]));
    const [old2, now2] = [written(was), written(is)];
    return [...new Set([...old2.keys(), ...now2.keys()])]
      .filter((one) => old2.get(one) !== now2.get(one))
      .map((one) => `${one} ${now2.get(one) ?? 'forgotten'}`);
  });
  return lines.join('; ').replaceAll('|', '/');
}

const row = (before: State, { state, acts }: Transitioned): string => {
  const then = [place(state), kept(before, state)].filter(Boolean).join('; ');
  return `${acts.map((act) => told(act as Act)).join(' ')} | ${then}`;
};

/** Everything that a question takes for an answer in words of its own, with each choice there is. */
function heardBy(asking: Asking): readonly (readonly [name: string, event: SessionEvent])[] {
  const hears = questionOf(asking).hears as { readonly [T in EventType]?: unknown };
  return (Object.keys(hears) as EventType[]).flatMap((type): readonly (readonly [string, SessionEvent])[] =>
    type === 'choice' ? CHOICES.map((choice) => [`choice ${choice}`, { type, choice }]) : [[type, EVENTS[type]]],
  );
}

/** What is said of a body to a question about it. */
const REPORTS = [
  ...(['only a stretch', 'it is sharp', 'it hurts', 'yes', 'no', "i don't know", 'i feel it', 'numb', 'now'] as const),
  ...(['before', 'it has passed', 'it stays', 'it was a cramp and it is gone', 'easier', 'my chest hurts'] as const),
];

/** The outcome of each, those that come to the same in one line. */
function table(asking: Asking, open?: Open): string {
  const state = stateAt(asking, open);
  const outcome = (event: SessionEvent, tries = 0) =>
    row(state, transition(state, { ...hereAt(asking, open), tries }, event));
  const said: readonly (readonly [string, string])[] = [
    ...answersTo(asking).map(
      (id) => [`\`${id.slice(asking.length + 1)}\``, outcome(chosen(id) as SessionEvent)] as const,
    ),
    ...heardBy(asking).map(([name, event]) => [name, outcome(event)] as const),
    ...(questionOf(asking).body ? REPORTS : []).map(
      (text) => [`"${text}"`, outcome({ type: 'report', text })] as const,
    ),
    ...(['repeat', 'help'] as const).map((type) => [type, outcome({ type })] as const),
    ['not understood again', outcome({ type: 'not-understood' }, 1)],
  ];
  return HEAD + grouped(said);
}

const HEAD = '| Answer, or what is heard | What is said | Where one is then, and what is kept |\n| --- | --- | --- |\n';

/** What comes to the same in one line. */
function grouped(said: readonly (readonly [string, string])[]): string {
  const byOutcome = new Map<string, string[]>();
  for (const [name, result] of said) byOutcome.set(result, [...(byOutcome.get(result) ?? []), name]);
  return [...byOutcome].map(([result, names]) => `| ${[...new Set(names)].join(', ')} | ${result} |`).join('\n');
}

/** What asks, or does not, depending on where it is said. */
const RAISED = [
  ...(['forget-me', 'doctor-ok', 'delete-own', 'save-own', 'build-own', 'start-own', 'stop', 'thats-it'] as const),
  ...(['done', 'safety-check', 'remind', 'cancel-reminders', 'stop-course', 'rest', 'start-over', 'skip'] as const),
] satisfies EventType[];

const raised = (type: EventType): string =>
  `## What "${type}" comes to, by the place\n\n${HEAD}${grouped(
    Object.entries(SITUATIONS).map(([where, { cursor, here }]): readonly [string, string] => {
      const state: State = { ...stateAt('choose'), cursor };
      return [where, row(state, transition(state, here, EVENTS[type]))];
    }),
  )}`;

const UNANSWERED = {
  waits: 'Without an answer it waits, and is asked again.',
  passes: 'Without an answer what is under way goes on.',
  careful: 'Without an answer it is asked once more, and then the careful answer is taken.',
} as const;

const section = (asking: Asking): string =>
  [
    `## ${asking}`,
    UNANSWERED[questionOf(asking).unanswered],
    table(asking),
    ...ALSO.flatMap(([other, where, open]) => (other === asking ? [`The same ${where}:`, table(asking, open)] : [])),
  ].join('\n\n');

/** The page, with every question in its order. */
export const questionsPage = (): string =>
  `${[
    '# Every question, and what comes of each answer',
    'Generated by `npm run questions`: what each answer (in code letters, as a touch gives it) and each way of saying it comes to, in one place where the question is asked. Bold is the question that is open then.',
    ...QUESTION_NAMES.map(section),
    ...RAISED.map(raised),
  ].join('\n\n')}\n`;

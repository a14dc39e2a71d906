import type { MoveId } from '../content';
import { countryOf } from '../content/countries';
import { routine, routineIds } from '../content/routines';
import type { Key } from '../languages/keys';
import type { Timeline } from '../plan/timeline';
import type { Asking } from '../session/asking';
import { dayOf } from '../session/diary';
import { toneOf } from '../session/tone';
import { type AnswerName, answersTo, isNotice } from '../session/transition/asking';
import { ofThePlace } from '../session/transition/outcome';
import { landingOf } from '../session/transition/visit/landing';
import { chartOf } from './chart';
import type { PoseData } from './figure';
import { pictures } from './figure.data';
import type { Touch } from './parts';
import type { Shown } from './shown';
import type { Still } from './still';

/* What a screen shows where no move is: a number to call, the question that is open, what was done, or what there is to choose. */

const POINTS = ['one', 'two', 'three', 'four', 'five'] as const;

/** Lines that tell at length when to see whom. */
const DOCTOR: ReadonlySet<Key> = new Set<Key>(['safety.doctor.short', 'safety.doctor.more']);

/** Whether the response has such a line. */
const tells = ({ beats }: Timeline, isSuch: (key: Key) => boolean): boolean =>
  beats.some(({ beat }) => beat.line && isSuch(beat.line.key));

type ScreenKey = Key extends infer K ? (K extends `screen.${infer Rest}` ? Rest : never) : never;
type Button = ScreenKey extends infer K ? (K extends `button.${infer Does}` ? Does : never) : never;

/**
 * Questions without keys of their own: what is there to begin with is a menu, and the other two come at the very end of what
 * is under way, whose own keys are needed until then.
 */
const UNSHOWN = ['choose', 'owed', 'rest-on'] as const satisfies readonly Asking[];
/** Answers that stand among the keys of their place already. */
const OF_THE_PLACE = ['feedback.tell', 'feedback.leave'] as const satisfies readonly AnswerName[];

type Shows = Exclude<AnswerName, `${(typeof UNSHOWN)[number]}.${string}` | (typeof OF_THE_PLACE)[number]>;
const shows =
  (asking: Asking) =>
  (answer: AnswerName): answer is Shows =>
    !UNSHOWN.some((other) => other === asking) && !OF_THE_PLACE.some((other) => other === answer);

/** The answers to a question as keys. */
export const answerKeys = (asking: Asking, words: Shown['words']): readonly Touch[] =>
  answersTo(asking)
    .filter(shows(asking))
    .map((answer) => [words.text({ key: `screen.answers.${answer}` }), 'answer', answer]);

/** What stands on the screen. */
export function stillOf(shown: Shown): Still {
  const { state, timeline } = shown;
  const asking = timeline.asking.speech;
  if (state.cursor.at === 'stopped') return stopped(shown, state.cursor.tier === 'emergency');
  // Whatever is told with it, what is asked has to be answered.
  if (asking && asking !== ofThePlace(state.cursor)) return asked(shown, asking);
  if (tells(timeline, (key) => DOCTOR.has(key))) return doctors(shown);
  if (tells(timeline, (key) => toneOf(key) === 'safety')) return number(shown);
  return state.cursor.at === 'finished' ? finished(shown) : menu(shown);
}

/** The words of a screen, and its keys by what they do. */
const labels = ({ words, region }: Shown) => {
  const say = (key: ScreenKey): string => words.text({ key: `screen.${key}` });
  return {
    say,
    touch: (does: Button): Touch => [say(`button.${does}`), does, ''],
    /** The number to call, as the language writes it. */
    emergency: words.show.digits(countryOf(region).emergency),
  };
};

function stopped(shown: Shown, now: boolean): Still {
  const { say, touch, emergency } = labels(shown);
  return {
    title: say(now ? 'alarmNow' : 'alarm'),
    lines: [now ? '' : say('emergency'), say('local')],
    large: emergency,
    alarm: true,
    touches: [touch('repeat'), [say('button.done'), 'stop', '']],
  };
}

function number(shown: Shown): Still {
  const { say, touch, emergency } = labels(shown);
  return {
    title: say('help'),
    lines: [say('emergency'), say('local')],
    large: emergency,
    touches: [touch('resume'), touch('repeat')],
  };
}

function doctors(shown: Shown): Still {
  const { say, touch, emergency } = labels(shown);
  return {
    title: say('help'),
    lines: shown.shape === 'tv' ? [say('doctor.on')] : [],
    columns: [
      [say('doctor.now'), emergency, say('doctor.nowFor')],
      [say('doctor.today'), null, say('doctor.todayFor')],
      [say('doctor.book'), null, say('doctor.bookFor')],
    ],
    touches: [touch('resume'), touch('repeat')],
  };
}

function asked(shown: Shown, asking: Asking): Still {
  const { timeline, words } = shown;
  const { say, emergency } = labels(shown);
  const touches = answerKeys(asking, words);
  if (asking === 'signs' || asking === 'programme')
    return {
      title: say(`notice.${asking}.head`),
      points: POINTS.map((point) => say(`notice.${asking}.${point}`)),
      lines: [say(`notice.${asking}.say`)],
      ...(asking === 'signs' ? { small: say('notice.small') } : {}),
      touches,
    };
  const question = timeline.beats.findLast(({ part, beat }) => part === 'speech' && beat.kind === 'question');
  const text = question?.beat.line ? words.text(question.beat.line) : say('title');
  // A notice is too long for a title.
  if (isNotice(asking)) return { title: say('title'), lines: [text], notice: true, touches };
  const calls = tells(timeline, (key) => toneOf(key) === 'safety');
  return { title: text, ...(calls ? { lines: [`${say('emergency')} ${emergency}`] } : {}), touches };
}

function finished(shown: Shown): Still {
  const { state, words } = shown;
  const { say, touch } = labels(shown);
  // The listener's own day, which is not that of Greenwich: the last one that has a page.
  const today =
    Object.keys(state.diary?.own ?? {})
      .sort()
      .at(-1) ?? dayOf(state.at ?? 0);
  return {
    title: say('done'),
    chart: chartOf(state.diary, today, words, (id) => words.text({ key: `moves.${id}.name` })),
    touches:
      landingOf(state) === 'felt'
        ? [...answerKeys('feedback', words), touch('stop')]
        : [touch('how-did-i-do'), touch('start-over'), touch('stop')],
  };
}

function menu(shown: Shown): Still {
  const { state, words } = shown;
  const { say, touch } = labels(shown);
  // What is the listener's own comes first, and then what they did last.
  const last = routineIds.filter((id) => id === state.flags.recent?.[0]);
  const own = state.prefs.own?.items[0];
  const ids = [...new Set([...last, ...routineIds])];
  return {
    title: say('menu'),
    touches: [
      ...(own ? [[...touch('start-own'), '']] : []),
      ...ids.map((id) => {
        const name = words.text({ key: 'screen.routine', params: { name: { name: 'routines', id } } });
        const length = `${words.show.digits(minutesOf(routine(id).stated))}\u00a0${say('minutes').toLowerCase()}`;
        return [name, 'start-routine', id, length];
      }),
      [...touch('doctor'), ''],
    ],
    // One's own is known without one, and eight are more than a screen holds.
    pictures: [...(own ? [null] : []), ...ids.map((id) => smallOf(routine(id).shows)), null],
  };
}

/** The work of a move in the size of a key, where the glow and the edge around what is worked are not seen. */
function smallOf(id: MoveId): PoseData {
  const { hold, start } = pictures()[id];
  const { d, ...pose } = hold ?? start;
  return { ...pose, d: d.map((path, i) => (i === d.length - 3 || i === d.length - 2 ? '' : path)) };
}

/** "6½": a length in halves of a minute. */
const minutesOf = (seconds: number): string => {
  const halves = Math.round(seconds / 30);
  return `${Math.floor(halves / 2)}${halves % 2 === 1 ? '½' : ''}`;
};

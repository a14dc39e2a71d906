import { timeline } from '../../lambda/plan/timeline';
import { screenOf } from '../../lambda/screen';
import { type Asking, QUESTION_NAMES } from '../../lambda/session/asking';
import { transition } from '../../lambda/session/transition';
import { answersTo } from '../../lambda/session/transition/asking';
import { settingOf } from '../../lambda/skill/turn';
import { hereAt, stateAt } from '../session/questions';

/** What the keys in a document are for, in their order. */
function touchesIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { data } = part as { readonly data?: readonly (readonly string[])[] };
  const here = Array.isArray(data) ? data.map(([, does = '', what]) => what || does) : [];
  return [...here, ...Object.values(part).flatMap(touchesIn)];
}

/** The screen behind what was asked instead of an answer: what can be touched, by what it does; null where nothing is asked any more. */
function keysAt(
  asking: Asking,
  event: 'help' | 'doctor' | 'number',
  state = stateAt(asking),
): readonly string[] | null {
  const made = transition(state, hereAt(asking), { type: event });
  const setting = settingOf(made.state, 'en-US', true);
  const { locale, show } = setting.spoken.words;
  const planned = timeline(made.acts, made.state.cursor, setting);
  if (planned.asking.speech !== asking) return null;
  const screen = screenOf({
    state: { ...made.state, turn: { at: 0, acts: made.acts } },
    timeline: planned,
    words: { locale, show, text: (line) => setting.spoken.text(line) },
    shape: 'wide',
    region: locale,
  });
  return touchesIn(screen?.document);
}

/** A menu stands there, what was done, or a move whose own keys are needed to the end of the response. */
const OTHERWISE: readonly Asking[] = ['choose', 'feedback', 'owed', 'rest-on'];

/** These lapse when something else is answered, and stay for help alone. */
const LAPSING: readonly Asking[] = ['unheard', 'or-stop', 'which-stop', 'confirm'];

describe.each(QUESTION_NAMES.filter((asking) => !OTHERWISE.includes(asking)))('while "%s" is asked', (asking) => {
  it.each(['help', 'doctor', 'number'] as const)('and "%s" is answered, every answer can be touched', (event) => {
    const keys = keysAt(asking, event);
    if (event !== 'help' && LAPSING.includes(asking)) expect(keys).toBeNull();
    else expect(keys).toEqual(expect.arrayContaining([...answersTo(asking)]));
  });
});

it.each(['warm-up', 'stance', 'which-rest', 'timer'] as const)(
  'while "%s" is asked, a move can be paused and a pain told as ever',
  (asking) => {
    expect(keysAt(asking, 'help')).toEqual(expect.arrayContaining(['pause', ...answersTo(asking), 'hurts']));
  },
);

it('how it feels when it is over can be touched, and goodbye', () => {
  const { cursor, ...before } = stateAt('feedback');
  if (cursor.at !== 'finished') throw new Error('it is not over');
  const state = { ...before, cursor: { ...cursor, plan: { ...cursor.plan, visit: 2 } } };
  expect(keysAt('feedback', 'help', state)).toEqual(['feedback.easier', 'feedback.same', 'feedback.stiffer', 'stop']);
});

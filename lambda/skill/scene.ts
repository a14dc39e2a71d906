import { localeFrom } from '../languages';
import { type Heard, IN_A_MOVE } from '../languages/heard';
import { translator } from '../languages/translator';
import type { Act, State } from '../session/state';
import { questionOf } from '../session/transition/asking';
import type { Question } from '../session/transition/asking/question';
import { underState } from '../session/transition/under-way';

/**
 * What was going on when something was said: the same words mean something else in a hold than in the lobby.
 */
export const SCENES = ['lobby', 'hold', 'reps', 'rest', 'paused', 'after', 'asked'] as const;
export type Scene = (typeof SCENES)[number];

/** Where there is a move to ask about, and one that another may take the place of. */
export const isInAMove = (scene: Scene | null): scene is (typeof IN_A_MOVE)[number] =>
  IN_A_MOVE.some((one) => one === scene);

/** What the response asks. The acts are all there is: the listener is not located yet. */
const askedIn = (acts: readonly Act[]): readonly Question<string>[] =>
  acts.flatMap((act) => (act.act === 'ask' && act.asking !== null ? [questionOf(act.asking)] : []));

/** Whether the last response ended with a question that waits, and free words are no wish. */
const isAsked = (acts: readonly Act[]): boolean =>
  !acts.some(({ act }) => act === 'guide') && askedIn(acts).some(({ free }) => free !== 'wish');

/** What the last response waits for. */
export interface Open {
  /** It asks something, or may. */
  readonly asks: boolean;
  /** What free words are while something is put together: names of moves, days and hours; null otherwise. */
  readonly awaited: 'moves' | 'when' | null;
  /** What it said that can be said: "say in bed, or standing". */
  readonly offered: () => readonly string[];
}

/** Nothing is waited for. */
export const SHUT: Open = { asks: false, awaited: null, offered: () => [] };

/** The words that a sentence of ours offers, the longest first. */
function offeredIn(sentence: string, { reader }: Heard): readonly string[] {
  const { offers, offered, offeredEnds } = reader.clauses;
  return [...sentence.toLowerCase().matchAll(offers)]
    .flatMap(([, said = '']) => said.split(offered))
    .map((words) => words.replace(offeredEnds, '').trim())
    .filter((words) => words !== '')
    .sort((one, other) => other.length - one.length);
}

/** What the last response waits for in free words. */
export function openIn({ turn }: State, locale: string, hear: Heard | null): Open {
  const asked = askedIn(turn?.acts ?? []);
  const free = asked.map((question) => question.free);
  return {
    // What is guided ends in a question of its own.
    asks: asked.length > 0 || (turn?.acts.some(({ act }) => act === 'guide') ?? false),
    awaited: free.includes('moves') ? 'moves' : free.includes('when') ? 'when' : null,
    offered: () => {
      const lines = turn?.acts.flatMap((act) => (act.act === 'say' || act.act === 'ask' ? [act.line] : [])) ?? [];
      return hear ? lines.flatMap((line) => offeredIn(translator(localeFrom(locale)).say(line), hear)) : [];
    },
  };
}

/** What is going on in a session; null after an alarm, which is no place for wishes. */
export function sceneOf(state: State): Scene | null {
  const { cursor, turn } = state;
  if (turn && isAsked(turn.acts)) return 'asked';
  switch (cursor.at) {
    case 'lobby':
    case 'paused':
      return cursor.at;
    case 'finished':
      return 'after';
    case 'stopped':
      return null;
    case 'guiding': {
      const kind = underState(state)?.technique.work.kind;
      return kind === undefined ? 'after' : kind === 'breaths' ? 'reps' : kind;
    }
    default:
      return cursor satisfies never;
  }
}

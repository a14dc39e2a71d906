/** What is asked of a move where one of a few answers serves it, whichever it is. */
export const POINTS = ['squeeze', 'belly', 'press', 'eyes', 'talk', 'pace', 'turns'] as const;
export type Point = (typeof POINTS)[number];
export const isPoint = (id: string): id is Point => (POINTS as readonly string[]).includes(id);

/** What a question about a move may be about, besides a part of the body. */
export type Aspect = Point | 'far' | 'bend' | 'breath';

/** Which of the glutes works: none, that of the side whose turn it is, or both. */
const SQUEEZES = ['nothing', 'side', 'both'] as const;
/** How the belly is held. */
const BELLIES = ['soft', 'easy', 'firm'] as const;
/** What presses down. */
const PRESSES = ['nothing', 'heels', 'front-heel', 'soles', 'shins', 'forearms', 'hands', 'hips'] as const;
const EYES = ['shut', 'open'] as const;
const TALKS = ['quiet', 'easy'] as const;
/** How it is moved in: not at all, only until it pulls, or slowly all the time. */
const PACES = ['still', 'held', 'slow'] as const;
/** Both sides at once, by turns, or first all of one. */
const TURNS = ['together', 'alternate', 'each'] as const;

/** The answers there are to each of them. */
export interface PointAnswers {
  readonly squeeze: (typeof SQUEEZES)[number];
  readonly belly: (typeof BELLIES)[number];
  readonly press: (typeof PRESSES)[number];
  readonly eyes: (typeof EYES)[number];
  readonly talk: (typeof TALKS)[number];
  readonly pace: (typeof PACES)[number];
  readonly turns: (typeof TURNS)[number];
}

/** Those that nothing else of a move says. */
export type OwnPoints = Pick<PointAnswers, 'squeeze' | 'belly' | 'press'>;

/** A move that only lies there, or is massaged. */
export const LOOSE: OwnPoints = { squeeze: 'nothing', belly: 'soft', press: 'nothing' };

import type { Source } from './types';

/** What can be told about a subject. The sentences have the same id in `languages/<code>/words/answers.ts`. */
export interface Answer {
  /** True where "tell me more" has something to tell. */
  readonly more: boolean;
  /** Where what it says comes from. */
  readonly source: readonly Source[];
  /** It is about care, or about what people hope for: health, of which a coach can only inform. */
  readonly health?: true;
}

/** Everything a listener of the two articles could ask and they answer, within the limits of the safety reference. */
export const ANSWERS = {
  // The muscle
  'what-is-psoas': { more: true, source: ['S0', 'S1'] },
  'where-is-psoas': { more: true, source: ['S0', 'S1'] },
  'two-layers': { more: true, source: ['S1'] },
  'say-psoas': { more: false, source: ['S0'] },
  'find-psoas': { more: true, source: ['S0', 'S1', 'safety'] },
  actions: { more: true, source: ['S0', 'S1'] },
  iliopsoas: { more: true, source: ['S1'] },
  bursa: { more: true, source: ['S1', 'safety'], health: true },
  fibres: { more: true, source: ['S1'] },
  nerves: { more: true, source: ['S0', 'S1'] },
  'blood-supply': { more: true, source: ['S0', 'S1', 'safety'] },
  'muscles-around': { more: true, source: ['S0', 'S1'] },

  // Tightness
  'why-tight': { more: true, source: ['S0', 'S1'] },
  'tight-effects': { more: true, source: ['S0', 'S1', 'safety'], health: true },
  'forward-tilt': { more: true, source: ['S1', 'safety'] },
  'one-side': { more: true, source: ['S0', 'S1', 'safety'] },
  'sitting-all-day': { more: false, source: ['S1', 'ours'] },
  'after-running': { more: true, source: ['S1', 'safety', 'ours'] },

  // Doing it
  benefits: { more: true, source: ['S0', 'S1', 'safety'] },
  'how-breathe': { more: true, source: ['S0', 'S1', 'safety'] },
  'how-often': { more: true, source: ['safety'] },
  'how-soon': { more: true, source: ['S0', 'safety'] },
  'how-long-hold': { more: true, source: ['S0', 'S1', 'safety'] },
  'rest-position': { more: true, source: ['S0', 'safety'] },
  'rest-why': { more: true, source: ['S0', 'safety'] },
  'tilt-why': { more: true, source: ['S0', 'safety'] },
  'best-stretch': { more: true, source: ['S0', 'S1', 'safety'] },
  'fastest-way': { more: true, source: ['S0', 'safety'] },
  'active-or-passive': { more: true, source: ['S0'] },
  'stretch-or-pressure': { more: true, source: ['S0', 'S1', 'safety'] },
  strengthen: { more: true, source: ['S1', 'safety'] },
  'massage-rules': { more: true, source: ['S0', 'S1', 'safety'] },
  'should-it-hurt': { more: true, source: ['S0', 'S1', 'safety'] },
  'ball-where': { more: true, source: ['S0', 'S1', 'safety'] },
  'ball-kind': { more: true, source: ['S0', 'S1'] },
  'foam-roller': { more: true, source: ['S1', 'safety'] },
  equipment: { more: true, source: ['S0', 'S1', 'safety'] },
  floor: { more: false, source: ['S0', 'ours'] },
  bed: { more: false, source: ['S0', 'ours'] },
  'when-to-practise': { more: false, source: ['ours'] },
  'moving-after': { more: false, source: ['ours'] },
  'getting-up': { more: false, source: ['safety', 'ours'] },
  'what-else-helps': { more: false, source: ['safety', 'ours'] },
  comfort: { more: false, source: ['ours'] },
  'as-it-is': { more: false, source: ['ours'] },
  'sore-tomorrow': { more: false, source: ['S0', 'safety'] },
  age: { more: false, source: ['safety', 'ours'] },
  slipping: { more: false, source: ['ours'] },
  'while-paused': { more: false, source: ['ours'] },
  'why-ask': { more: false, source: ['ours'] },
  'missed-day': { more: false, source: ['ours'] },
  'warm-up-first': { more: false, source: ['ours'] },
  'what-kind': { more: false, source: ['S0', 'ours'] },
  'lose-weight': { more: false, source: ['ours'] },
  'not-done': { more: false, source: ['ours'] },
  turning: { more: false, source: ['safety', 'ours'] },
  'both-sides': { more: false, source: ['S1', 'ours'] },
  beginners: { more: false, source: ['safety', 'ours'] },
  'left-early': { more: false, source: ['ours'] },
  'hard-on-back': { more: false, source: ['safety', 'ours'] },
  'send-it': { more: false, source: ['ours'] },
  privacy: { more: false, source: ['safety', 'ours'] },

  // Claims people have heard: asked for, never made
  'back-pain-claim': { more: true, source: ['S1', 'safety'], health: true },
  'posture-claim': { more: true, source: ['S1', 'safety'], health: true },
  'digestion-claim': { more: false, source: ['S1', 'safety'], health: true },
  'mood-claim': { more: false, source: ['S1', 'safety'], health: true },
  'arthritis-claim': { more: false, source: ['S1', 'safety'], health: true },
  'bursitis-claim': { more: true, source: ['S1', 'safety'], health: true },
  'fatigue-claim': { more: false, source: ['S1', 'safety'], health: true },
  'blood-flow-claim': { more: false, source: ['S0', 'safety'], health: true },
  'trigger-point-claim': { more: true, source: ['S0', 'safety'], health: true },

  // Care
  'why-stop-sharp': { more: true, source: ['S0', 'safety'], health: true },
  'when-to-stop': { more: true, source: ['S0', 'S1', 'safety'], health: true },
  'no-better': { more: true, source: ['S0', 'safety'], health: true },
  specialist: { more: true, source: ['S0', 'S1'], health: true },
  'is-it-for-me': { more: true, source: ['safety'], health: true },
  'pregnancy-note': { more: true, source: ['safety'], health: true },
  'not-medical': { more: true, source: ['S0', 'safety'] },
} as const satisfies Record<string, Answer>;

export type AnswerId = keyof typeof ANSWERS;

export const answerIds = Object.keys(ANSWERS) as AnswerId[];

export const isAnswerId = (id: string): id is AnswerId => Object.hasOwn(ANSWERS, id);

/** Answers that go by a name ("tell me about the bursa"); the others are only asked for in whole sentences. */
export type TopicId = Exclude<
  AnswerId,
  | 'what-is-psoas'
  | 'where-is-psoas'
  | 'say-psoas'
  | 'find-psoas'
  | 'how-breathe'
  | 'why-tight'
  | 'tight-effects'
  | 'benefits'
  | 'how-often'
  | 'how-soon'
  | 'massage-rules'
  | 'one-side'
  | 'when-to-practise'
  | 'moving-after'
  | 'getting-up'
  | 'what-else-helps'
  | 'comfort'
  | 'as-it-is'
  | 'privacy'
  | 'turning'
  | 'both-sides'
  | 'beginners'
  | 'left-early'
  | 'hard-on-back'
>;

/** Answers that have more to tell. */
type MoreId = { [Id in AnswerId]: (typeof ANSWERS)[Id]['more'] extends true ? Id : never }[AnswerId];
export const hasMore = (id: string): id is MoreId => isAnswerId(id) && ANSWERS[id].more;

/** Whether it is about health. */
export const isOfHealth = (id: AnswerId): boolean => 'health' in ANSWERS[id];

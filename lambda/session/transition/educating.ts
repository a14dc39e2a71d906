import { type AnswerId, isAnswerId } from '../../content/answers';
import type { Act, State } from '../state';
import { say } from './outcome';

/*
 * The first answer about health of a session says that it is information and education (certification page, section 4). What
 * stops, and what asks about the body, is no such answer: nothing is added to an alarm.
 */

/** What is said to who asks about health, beside the answers of the list. */
const OF_HEALTH = /^safety\.(?:doctor|normal|safeWith|whoToSee)(?:\.|$)/;

/** Of the answers those that are about care, or of what people hope for. */
const ABOUT_HEALTH: ReadonlySet<AnswerId> = new Set<AnswerId>([
  ...(['tight-effects', 'bursa', 'why-stop-sharp', 'when-to-stop', 'no-better'] as const),
  ...(['specialist', 'is-it-for-me', 'pregnancy-note', 'back-pain-claim', 'posture-claim', 'digestion-claim'] as const),
  ...(['mood-claim', 'arthritis-claim', 'bursitis-claim', 'fatigue-claim', 'blood-flow-claim'] as const),
  'trigger-point-claim',
]);

function isOfHealth(act: Act): boolean {
  if (act.act !== 'say') return false;
  const [branch, id = ''] = act.line.key.split('.');
  return OF_HEALTH.test(act.line.key) || (branch === 'answers' && isAnswerId(id) && ABOUT_HEALTH.has(id));
}

/** The same with that sentence behind the answer, where it is the first one. */
export function educated(state: State, acts: readonly Act[]): { readonly state: State; readonly acts: readonly Act[] } {
  const at = state.educated || state.acted || state.cursor.at === 'stopped' ? -1 : acts.findLastIndex(isOfHealth);
  if (at < 0) return { state, acts };
  return { state: { ...state, educated: true }, acts: acts.toSpliced(at + 1, 0, say('safety.education')) };
}

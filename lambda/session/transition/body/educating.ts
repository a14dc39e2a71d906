import { isAnswerId, isOfHealth } from '../../../content/answers';
import type { English } from '../../../languages/keys';
import type { Act, State } from '../../state';
import { say } from '../outcome';

/*
 * The first answer about health of a session says that it is information and education (certification page, section 4). What
 * stops, and what asks about the body, is no such answer: nothing is added to an alarm.
 */

/** What is said to who asks about health, beside the answers of the list. */
const TOLD: readonly string[] = ['doctor', 'normal', 'safeWith', 'whoToSee'] satisfies (keyof English['safety'])[];

function informs(act: Act): boolean {
  if (act.act !== 'say') return false;
  const [section, id = ''] = act.line.key.split('.');
  return (section === 'safety' && TOLD.includes(id)) || (section === 'answers' && isAnswerId(id) && isOfHealth(id));
}

/** The same with that sentence behind the answer, where it is the first one. */
export function educated(state: State, acts: readonly Act[]): { readonly state: State; readonly acts: readonly Act[] } {
  const at = state.educated || state.acted || state.cursor.at === 'stopped' ? -1 : acts.findLastIndex(informs);
  if (at < 0) return { state, acts };
  return { state: { ...state, educated: true }, acts: acts.toSpliced(at + 1, 0, say('safety.education')) };
}

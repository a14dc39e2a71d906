import { type MoveId, move } from '../../../content';
import type { Here } from '../../here';
import { type Act, type Flags, SCREENING_VERSION, type State, type Wanted } from '../../state';
import { ask, askAgain, type Outcome, say } from '../outcome';

/** Screening is asked again after about half a year. */
const STALE_DAYS = 183;

const stale = ({ screenedOn }: Flags, today: string): boolean =>
  screenedOn !== undefined && Date.parse(today) - Date.parse(screenedOn) > STALE_DAYS * 24 * 3600 * 1000;

export const isScreened = (state: State, today: string): boolean =>
  state.flags.screened === SCREENING_VERSION && !stale(state.flags, today);

/** Whoever is not heard in their language is told which one is spoken. */
const inEnglish = ({ hear }: Here): readonly Act[] => (hear === null ? [say('coach.welcome.onlyEnglish')] : []);

/** What stands before a start: an early stop nobody has asked about, the screening questions, the gentle set. */
export function mayStart(state: State, wanted: Wanted, here: Here): Outcome | null {
  if (state.flags.stopped) return firstQuestion(state, here, wanted, [say('safety.reopening')]);
  if (!isScreened(state, here.today)) {
    return firstQuestion(
      state,
      here,
      wanted,
      state.flags.sessions === 0 ? [say('coach.welcome.short'), ...inEnglish(here)] : [say('safety.screening.check')],
    );
  }
  if (wanted.want === 'menu' || !state.flags.gentle) return null;
  return wanted.want === 'move' && free(state, wanted.move as MoveId) ? null : offerGentle(state);
}

/** The gentle set, until a clinician agrees to more. */
const free = (state: State, id: MoveId): boolean => move(id).gentle || (state.flags.cleared ?? []).includes(id);

export function firstQuestion(state: State, here: Here, wanted: Wanted, words: readonly Act[]): Outcome {
  const next: State = { ...state, wanted, cursor: { at: 'lobby' } };
  // It is open already: what is wanted now is noted, and the question said again in its short form.
  return here.asking === 'screening-signs'
    ? askAgain(next, here, [])
    : { state: next, acts: [...words, ask('screening-signs')] };
}

export const offerGentle = (state: State, words: readonly Act[] = [say('coach.gentleOnly')]): Outcome => ({
  state: { ...state, cursor: { at: 'lobby' } },
  acts: [...words, ask('gentle', { key: 'safety.screening.gentle' })],
});

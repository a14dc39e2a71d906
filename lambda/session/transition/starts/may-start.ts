import { type MoveId, move } from '../../../content';
import { REST } from '../../../content/usual';
import { isFirst } from '../../at-first';
import { daysBetween } from '../../diary';
import type { Here } from '../../here';
import { type Act, NOTICES_VERSION, type State, type Wanted } from '../../state';
import { isOff, notToday } from '../body/alarm';
import { nameOf } from '../named';
import { ask, askAgain, type Outcome, say } from '../outcome';

/** The notices come again after about half a year. */
const STALE_DAYS = 183;

/** Both notices were heard in their present words, not too long ago, and a programme was chosen. */
export const hasChosen = ({ flags }: State, today: string): boolean =>
  flags.programme !== undefined &&
  flags.notices === NOTICES_VERSION &&
  flags.noticesOn !== undefined &&
  daysBetween(flags.noticesOn, today) <= STALE_DAYS;

/** The gentle programme: chosen, or the careful side of this session. */
export const gently = ({ flags, gently }: State): boolean => gently === true || flags.programme === 'gentle';

/** Nothing has been chosen, at the notices and at the gates. */
export const unchosen = ({ flags, gently: _gently, skipped: _skipped, ...state }: State): State => {
  const { programme: _programme, notices: _notices, noticesOn: _on, families: _families, ...rest } = flags;
  return { ...state, flags: rest };
};

/** What stands before a start: the signs after an early stop, both notices, the gentle programme. */
export function mayStart(state: State, wanted: Wanted, here: Here): Outcome | null {
  if (isOff(state, here)) return notToday(state);
  if (state.flags.stopped) return signsOfToday(state, here, wanted, [say('safety.notices.reopening')]);
  if (!state.gently && !hasChosen(state, here.today))
    return signsOfToday(unchosen(state), here, wanted, isFirst(state) ? hello(here) : [say('safety.notices.check')]);
  if (wanted.want === 'menu' || !gently(state)) return null;
  return wanted.want === 'move' && free(state, wanted.move) ? null : offerGentle(state);
}

/** The first hello; to a device in a language that is not spoken also why it is in this one. */
const hello = ({ hear }: Here): readonly Act[] => [
  say('safety.notices.hello'),
  ...(hear === null ? [say('coach.welcome.onlyEnglish')] : []),
];

/** A rest on the back is part of the gentle programme where lying so is comfortable, which is said with it. */
export const ifComfortable = (state: State, id: MoveId): boolean => gently(state) && id === REST;

/** The gentle programme has what everybody may do, and what a clinician agreed to. */
const free = (state: State, id: MoveId): boolean =>
  move(id).gentle === true || ifComfortable(state, id) || (state.flags.agreed ?? []).includes(id);

/** What was asked for is named before the notice that comes first. */
function named(wanted: Wanted): readonly Act[] {
  switch (wanted.want) {
    case 'routine':
      return [say('safety.notices.first', { name: { name: 'routines', id: wanted.routine } })];
    case 'move':
      return [say('safety.notices.first', { name: nameOf(wanted.move) })];
    case 'plan':
    case 'own':
    case 'course':
      return [say('safety.notices.firstPlan')];
    case 'menu':
      return [];
    default:
      return wanted satisfies never;
  }
}

/** The first notice: which signs of today mean no exercise. */
export function signsOfToday(state: State, here: Here, wanted: Wanted, words: readonly Act[]): Outcome {
  const next: State = { ...state, wanted, cursor: { at: 'lobby' } };
  // It is open already: what is wanted now is noted, and the notice said again.
  return here.asking === 'signs'
    ? askAgain(next, here, [])
    : { state: next, acts: [...words, ...named(wanted), ask('signs')] };
}

export const offerGentle = (state: State, words: readonly Act[] = [say('coach.gentleOnly')]): Outcome => ({
  state: { ...state, cursor: { at: 'lobby' } },
  acts: [...words, ask('gentle', { key: 'safety.notices.rest' })],
});

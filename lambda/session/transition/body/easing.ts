import { heldIn } from '../../../content/postures';
import type { Line } from '../../../languages/line';
import type { Site } from '../../../safety/cues';
import type { TriageResult } from '../../../safety/types';
import type { Act, State } from '../../state';
import { line, say } from '../outcome';
import { underState } from '../under-way';
import { steadied, uncramped } from './mending';

/** What helps against this kind of ordinary trouble. */
export function easing(state: State, result: TriageResult): Act {
  const { concern, now, understood } = result;
  const at = underState(state);
  const has = (cue: string) => now.some((known) => known === cue || known.startsWith(`${cue}@`));
  if (concern === 'O3') return say('safety.easeOff.feel');
  if (concern === 'O4') return say('safety.easeOff.shift');
  if (now.includes('out-of-reach')) return say('safety.easeOff.reach');
  if (now.includes('hard-floor')) return say('safety.easeOff.softer');
  if (clicks(result)) return say('safety.easeOff.click');
  if (has('cramp')) return uncramped(state, result) ?? say('safety.easeOff.loosen');
  if (has('wobble')) return steadied(state);
  if (has('dizzy')) {
    const lying = at && ['back', 'side', 'front'].includes(heldIn(at.technique));
    return say(lying ? 'safety.gettingUp.stayDown' : 'safety.easeOff.settle');
  }
  if (concern === 'O2') return say('safety.easeOff.cushion');
  if (has('tingle') || has('numb'))
    return say(has('arm') || has('hand') ? 'safety.easeOff.unload' : 'safety.easeOff.shift');
  // Of words that were not understood whole no comfort is drawn (R10).
  return say(understood ? 'safety.easeOff.effort' : 'safety.easeOff.ease');
}

/** A joint that clicks or pops, and nothing is felt with it. */
const clicks = ({ concern, now }: TriageResult): boolean =>
  concern === 'O1' &&
  (now.includes('click') || now.includes('pop')) &&
  !FELT.some((felt) => now.some((cue) => cue === felt || cue.startsWith(`${felt}@`)));
const FELT = ['pain', 'sore', 'ache', 'dull', 'tight', 'burn', 'weak', 'idiom', 'effort'] as const;

/** Places that a hard floor hurts. */
const ON_THE_FLOOR: ReadonlySet<Site> = new Set(['knee', 'wrist']);

/** The pain question with the place in it, and what helps there if it is only the floor. */
export const inPlace = (site: Site): { readonly before: readonly Act[]; readonly line: Line } => ({
  before: ON_THE_FLOOR.has(site) ? [say('safety.quality.soft')] : [],
  line: line('safety.quality.place', { place: { name: 'sites', id: site } }),
});

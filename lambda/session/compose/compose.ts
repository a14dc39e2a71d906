import { type MoveId, move } from '../../content';
import type { Plan } from '../types';
import { type Circumstances, type Composing, ELASTIC, LEAST_REST, mostOf, SLACK, wordSeconds } from './composing';
import { dosesOf } from './doses';
import { filled } from './fill';
import { guess, itemsOf, planOfItems, planPlace } from './items';
import { MINUTES, minutesOf, type Request } from './request';
import { liesDown, sharesOf } from './shares';

/** A plan, or why there is none and the number of minutes nearest to those asked for that work. */
export type Composed =
  | { readonly plan: Plan }
  | { readonly reason: 'too-long' | 'too-short' | 'nothing'; readonly minutes: number | null };

/** A list of moves gets near enough to its measured length in this many rounds. */
const ROUNDS = 5;
/** Whoever is this many seconds off does not get there by another choice. */
const FAR = 90;
/** Plans that are mostly rest need no other move. */
const RESTFUL = 0.5;

/** A plan, or the seconds that are too many (more than the moves can fill) or too few (below zero). */
type Attempt = { readonly plan: Plan } | { readonly over: number };

const isRestful = (request: Request): boolean => sharesOf(request).rest > RESTFUL;

/** Makes a plan for a request. Deterministic: the same arguments give the same plan. */
export function compose(request: Request, around: Circumstances): Composed {
  const minutes = minutesOf(request);
  const worth = isRestful(request) || around.pool.some((id) => move(id).kind !== 'rest');
  if (!worth || !ELASTIC.some((id) => around.pool.includes(id))) return { reason: 'nothing', minutes: null };
  const made = attempt(request, minutes, around);
  if ('plan' in made) return made;
  // The week's stretch is a default to go beyond: nobody hears that there is no plan because of it.
  if (around.week > 0) return compose(request, { ...around, week: 0 });
  const reason = made.over > 0 ? 'too-long' : 'too-short';
  return { reason, minutes: nearest(request, minutes, made.over, around) };
}

/** The nearest whole minutes that work; first the ones that the seconds too many or too few speak of. */
function nearest(request: Request, minutes: number, over: number, around: Circumstances): number | null {
  const step = over > 0 ? -1 : 1;
  const works = (other: number) => 'plan' in attempt(request, other, { ...around, favour: EVEN });
  let other = minutes + step * Math.max(1, Math.floor(Math.abs(over) / 60));
  for (; other >= MINUTES.least && other <= MINUTES.most; other += step) {
    if (!works(other)) continue;
    while (other - step !== minutes && works(other - step)) other -= step;
    return other;
  }
  return null;
}

/** The kinds that the day favours first; then the same as every day, and then with other moves. */
const CHOICES = [
  { shift: 0, favoured: true },
  { shift: 0, favoured: false },
  { shift: 1 / 3, favoured: false },
] as const;
/** No kind before another: enough to know whether a length works at all. */
const EVEN: Circumstances['favour'] = () => 0;

function attempt(request: Request, minutes: number, around: Circumstances): Attempt {
  const doses = new Map(around.pool.map((id) => [id, dosesOf(id, around.lowest, around.said(id))]));
  const seconds = minutes * 60;
  let over: number | null = null;
  for (const elastic of elasticOrder(request, seconds, around)) {
    if (!around.pool.includes(elastic)) continue;
    for (const { shift, favoured } of CHOICES) {
      if (favoured && around.favour === EVEN) continue;
      const chance = (id: MoveId) => (around.chance(id) + shift) % 1;
      const favour = favoured ? around.favour : EVEN;
      const made = withRest({ ...around, chance, favour, request, seconds, elastic, doses, off: 0 });
      if ('plan' in made) return made;
      const far = Math.abs(made.over) > FAR;
      if (favoured && far) continue;
      // The rests that come later in the list are no longer.
      if (made.over > FAR && over === null && move(elastic).posture !== 'standing') return made;
      if (over === null || Math.abs(made.over) < Math.abs(over)) over = made.over;
      if (far) break;
    }
  }
  return { over: over ?? 0 };
}

/** In a short break getting down and up takes much of the time: some days it is spent on the feet. */
function elasticOrder(request: Request, seconds: number, { chance, lately }: Circumstances): readonly MoveId[] {
  if (request.place !== 'floor' || seconds >= SHORT || liesDown(request)) return ELASTIC;
  const drawn = (id: MoveId) => chance(id) - 1.5 * lately(id);
  return drawn('standing-breaths') > drawn('constructive-rest')
    ? ['standing-breaths', ...ELASTIC.filter((id) => id !== 'standing-breaths')]
    : ELASTIC;
}
/** A short break, in seconds. */
const SHORT = 240;

/** Fills, measures, and fills again with what the first guess was off, until the rest has a length it may have. */
function withRest(first: Composing): Attempt {
  let setting = first;
  const most = mostOf(setting.elastic) - SLACK;
  let over = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { chosen, second, full } = filled(setting);
    const items = itemsOf(chosen, second, setting);
    if (items.length === 1 && !isRestful(setting.request)) return { over: -60 };
    const length = setting.lasts({ routine: 'plan', ...planPlace(setting), items });
    const rest = LEAST_REST + setting.seconds - wordSeconds(setting) - length;
    if (rest >= LEAST_REST && rest <= most) return { plan: planOfItems(items, setting) };
    over = rest > most ? rest - most : rest - LEAST_REST;
    if ((round > 0 && Math.abs(over) > FAR) || (full && over > 0)) break;
    const off = length - guess(items, setting);
    // The same list again would be as far off: a little more room than was missed.
    setting = { ...setting, off: round === 0 ? off : setting.off - over };
  }
  return { over };
}

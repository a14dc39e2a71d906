import type { Key } from '../../../languages/keys';
import { circumstances } from '../../compose/circumstances';
import { compose } from '../../compose/compose';
import { MINUTES, minutesOf, type Request } from '../../compose/request';
import type { Here } from '../../here';
import type { State } from '../../state';
import { carryOn, itemName, LISTED, lengthOf, listParams, type Outcome, say, start } from '../outcome';
import { instead, kindsOf, offer, spoken } from '../starts/offering';
import { ownPlan } from '../starts/own';

/** "How long is it?", "what is in it?", said of a plan that was offered: its length and its moves. Null for other offers. */
export function offered(state: State, here: Here): Outcome | null {
  if (here.asking === 'own-start') {
    const { plan } = ownPlan(state);
    return carryOn(state, here, [say('own.length', { length: lengthOf(here.left(plan, start)) })]);
  }
  if (here.asking !== 'offer' || state.wanted?.want !== 'plan') return null;
  const { request } = state.wanted;
  const made = compose(request, circumstances(request, state, here, 'shut'));
  if (!('plan' in made)) return null;
  const names = made.plan.items.map((item) => itemName(item));
  const key = `compose.offered.${names.length > LISTED ? 'more' : names.length}` as Key;
  const params = { ...listParams(names), length: spoken(request), more: names.length - LISTED };
  return carryOn(state, here, [{ act: 'say', line: { key, params } }]);
}

/** "Something shorter", "longer", "something else", said of a plan that was offered: another one is. Null for other offers. */
export function otherOffer(state: State, here: Here, how: 'shorter' | 'longer' | 'else'): Outcome | null {
  if (here.asking !== 'offer' || state.wanted?.want !== 'plan') return null;
  const { request } = state.wanted;
  const now = minutesOf(request);
  const minutes = how === 'shorter' ? Math.max(MINUTES.least, now * SHORTER) : Math.min(MINUTES.most, now / SHORTER);
  const other: Request =
    how === 'else'
      ? { ...request, variation: (request.variation + 1) % 10 }
      : { ...request, minutes: Math.round(minutes) };
  const made = compose(other, circumstances(other, state, here, 'shut'));
  if (!('plan' in made)) return instead(state, here, other, made);
  return offer(state, here, other, [say('compose.recommend', { length: spoken(other), kinds: kindsOf(made.plan) })]);
}

/** About two thirds of it. */
const SHORTER = 2 / 3;

import { type MoveId, move } from '../../../content';
import type { EventOf, Some } from '../../events';
import type { Here } from '../../here';
import { hasDose, type ListEnd, MOST_ITEMS, type OwnItem, prescribed, reordered, type Wish } from '../../own';
import type { Act, State } from '../../state';
import { moveTopic } from '../../topic';
import { itemName, nameOf } from '../named';
import { ask, carryOn, type Outcome, say } from '../outcome';
import { allowed } from '../starts/gates';
import { guided } from '../under-way';
import { doseOf, itemLine, limitLines, todayLine } from './own-lines';

export const ownItems = (state: State): readonly OwnItem[] => state.prefs.own?.items ?? [];

/** The state with the routine changed. A change always counts as newer than what it changed. */
export function withOwn(state: State, here: Here, items: readonly OwnItem[], open = false): State {
  const at = Math.max(here.now, (state.prefs.own?.at ?? 0) + 1);
  return { ...state, prefs: { ...state.prefs, own: { at, items, ...(open ? { open: true } : {}) } } };
}

/** Goes on putting the routine together, after these words. */
export function building(state: State, words: readonly Act[]): Outcome {
  return { state: { ...state, cursor: { at: 'lobby' } }, acts: [...words, ask('building')] };
}

/** In the middle of a routine, and for a guest, nothing is put together; null where it may be. */
function notNow(state: State, here: Here): Outcome | null {
  if (guided(state)) return carryOn(state, here, [say('own.later')]);
  return state.guest ? carryOn(state, here, [say('own.guest')]) : null;
}

const listOf = (state: State): readonly Act[] => [
  say('own.has', { count: ownItems(state).length }),
  ...ownItems(state).flatMap((item) => [itemLine('item', item), ...todayLine(state, item)]),
];

export const build = (state: State, here: Here): Outcome => {
  const items = ownItems(state);
  const open = withOwn(state, here, items, true);
  return notNow(state, here) ?? building(open, items.length > 0 ? [say('own.already', { count: items.length })] : []);
};

/** "Make me a routine of the bridge and the sphinx": begun with these, or they come to the one there is. */
export function buildOf(state: State, here: Here, { type: _type, ...event }: EventOf<'build-of'>): Outcome {
  const made = add(state, here, { ...event, type: 'add-own' });
  const items = ownItems(state);
  const words =
    guided(state) || state.guest || state.prefs.own?.open || items.length === 0
      ? []
      : [say('own.already', { count: items.length })];
  return { ...made, acts: [...words, ...made.acts] };
}

export const add = (state: State, here: Here, event: EventOf<'add-own'>): Outcome => {
  const later = notNow(state, here);
  if (later) return later;
  const { move: id, more = [], place, unknown, near: _near, type: _type, ...dose } = event;
  const before = ownItems(state);
  if (!id && event.near)
    return building({ ...withOwn(state, here, before, true), topic: moveTopic(event.near, 'about') }, [
      say('coach.near.is', { name: nameOf(event.near) }),
    ]);
  const said = id ? [id, ...more] : [];
  // The same list once more is no other one: nobody meant to do all of it twice.
  if (said.length > 1 && said.every((one) => before.some(({ move }) => move === one)) && !hasDose(dose) && !place)
    return building(withOwn(state, here, before, true), listOf(state));
  if (!id) return building(withOwn(state, here, before, true), unknown ? [say('coach.unknown.move')] : []);
  const put: OwnItem[] = [];
  const words = [id, ...more].flatMap((one, i) => {
    const items = [...before, ...put];
    if (!allowed(state, one)) return [say('own.leftOut', { name: nameOf(one) })];
    if (items.length >= MOST_ITEMS) return i === 0 || put.length === i ? [say('own.full', { count: MOST_ITEMS })] : [];
    const made = prescribed(one, i === 0 ? dose : {}, items);
    if (!made) return [say('own.pressure', { name: nameOf(one) })];
    put.push(made.item);
    const line = itemLine(put.length === 1 ? 'added' : 'item', made.item);
    return [...limitLines(made), line, ...todayLine(state, made.item)];
  });
  const [first] = put;
  const front = place === 'first' && before.length > 0 && first;
  const items = front ? [...put, ...before] : [...before, ...put];
  const where = front ? [say('own.toFront', { name: itemName(first) })] : [];
  const strange = unknown ? [say('own.unknownToo')] : [];
  return building(withOwn(state, here, items, true), [...words, ...where, ...strange]);
};

/** The item that is meant: the last one of that name, or the last of all. */
function meant(items: readonly OwnItem[], id: MoveId | null): number {
  return id === null
    ? items.length - 1
    : items.findLastIndex((item) => item.move === id || move(item.move).variantOf === id);
}

/** Finds the item a change is about, and says so where there is none. */
function about(
  state: State,
  here: Here,
  event: { readonly move: MoveId | null; readonly unknown?: true; readonly first?: boolean },
  act: (items: readonly OwnItem[], index: number, item: OwnItem) => Outcome,
): Outcome {
  const later = notNow(state, here);
  if (later) return later;
  const items = ownItems(state);
  if (items.length === 0) return carryOn(state, here, [say('own.none')]);
  if (event.unknown) return building(state, [say('coach.unknown.move')]);
  const index = event.first && event.move === null ? 0 : meant(items, event.move);
  const item = items[index];
  if (item) return act(items, index, item);
  return building(state, event.move ? [say('own.notIn', { name: nameOf(event.move) })] : []);
}

export const change = (state: State, here: Here, event: EventOf<'change-own'>): Outcome =>
  about(state, here, event, (items, index, item) => {
    if (!hasDose(event)) return building(state, [say('own.howMuch', { name: itemName(item) })]);
    const made = prescribed(
      item.move,
      event,
      items.filter((_, i) => i !== index),
      item,
    );
    if (!made) return building(state, [say('own.pressure', { name: itemName(item) })]);
    const next = items.map((old, i) => (i === index ? made.item : old));
    return building(withOwn(state, here, next, true), [
      ...limitLines(made),
      itemLine('now', made.item),
      ...todayLine(state, made.item),
    ]);
  });

/** "Two rounds of the lot": each of them, as far as it goes. */
export function changeAll(state: State, here: Here, dose: Wish): Outcome {
  const made = ownItems(state).map((item, i, items) => ({
    item,
    now: prescribed(
      item.move,
      dose,
      items.filter((_, other) => other !== i),
      item,
    ),
  }));
  const items = made.map(({ item, now }) => now?.item ?? item);
  return building(
    withOwn(state, here, items, true),
    made.flatMap(({ item, now }) =>
      now ? [...limitLines(now), itemLine('now', now.item)] : [say('own.pressure', { name: itemName(item) })],
    ),
  );
}

/** Which items are meant by their places, by a dose, or as one too many of a move. */
function among(items: readonly OwnItem[], id: MoveId | null, { places, last, dose, but }: Some): readonly number[] {
  const is = (item: OwnItem, amount: number): boolean => (item.seconds ?? item.count) === amount;
  const named = items.flatMap((item, i) => (id === null || item.move === id ? [i] : []));
  if (last !== undefined) return items.map((_, i) => i).slice(-last);
  if (places) return places.map((place) => place - 1).filter((i) => i in items);
  if (dose !== undefined) return named.filter((i) => is(items[i] as OwnItem, dose)).slice(-1);
  const kept = named.findLast((i) => but !== undefined && is(items[i] as OwnItem, but)) ?? named.at(-1);
  const move = kept === undefined ? undefined : items[kept]?.move;
  return named.filter((i) => i !== kept && items[i]?.move === move);
}

/** "Take out the eight one", "the first and the third": each of them is told with its dose. */
function removeThese(state: State, here: Here, { move: id }: EventOf<'remove-own'>, these: Some): Outcome {
  const later = notNow(state, here);
  if (later) return later;
  const items = ownItems(state);
  const out = among(items, id, these);
  if (out.length === 0) return building(state, [say('own.which')]);
  const left = items.filter((_, i) => !out.includes(i));
  const words = out.map((i) => items[i] as OwnItem);
  return building(
    withOwn(state, here, left, true),
    words.map((item) => say('own.removedDose', { name: itemName(item), dose: doseOf(item) })),
  );
}

/** "Swap the second for the bridge": in the very place of the one that goes. */
function swap(state: State, here: Here, event: EventOf<'remove-own'>, by: MoveId): Outcome {
  const later = notNow(state, here);
  if (later) return later;
  const items = ownItems(state);
  const [index = -1] = event.these ? among(items, event.move, event.these) : [meant(items, event.move)];
  const gone = items[index];
  if (!gone) return building(state, [event.move ? say('own.notIn', { name: nameOf(event.move) }) : say('own.which')]);
  const left = items.filter((_, i) => i !== index);
  const made = add(withOwn(state, here, left, true), here, { type: 'add-own', move: by });
  const put = ownItems(made.state).slice(left.length);
  if (put.length === 0) return { ...made, state: withOwn(made.state, here, items, true) };
  const swapped = withOwn(made.state, here, [...left.slice(0, index), ...put, ...left.slice(index)], true);
  return { state: swapped, acts: [say('own.removed', { name: itemName(gone) }), ...made.acts] };
}

export const remove = (state: State, here: Here, event: EventOf<'remove-own'>): Outcome =>
  event.by
    ? swap(state, here, event, event.by)
    : event.these
      ? removeThese(state, here, event, event.these)
      : about(state, here, { ...event, first: event.place === 'first' }, (items, index, item) =>
          building(
            withOwn(
              state,
              here,
              items.filter((_, i) => i !== index),
              true,
            ),
            [say('own.removed', { name: itemName(item) })],
          ),
        );

/** "Put the camel first", of a move that is not in it yet: it is added there. */
const added = (state: State, here: Here, { move: id, place }: EventOf<'move-own'>): Outcome | null =>
  id && place && state.prefs.own?.open && meant(ownItems(state), id) < 0
    ? add(state, here, { type: 'add-own', move: id, place })
    : null;

export const reorder = (state: State, here: Here, event: EventOf<'move-own'>): Outcome =>
  added(state, here, event) ??
  about(state, here, event, (items, index, item) => {
    const place: ListEnd = {
      ...(event.place ? { at: event.place } : {}),
      ...(event.before ? { before: event.before } : {}),
      ...(event.after ? { after: event.after } : {}),
    };
    if (Object.keys(place).length === 0) return building(state, [say('own.where', { name: itemName(item) })]);
    const next = reordered(items, index, place);
    const beside = event.before ?? event.after;
    if (!next) return building(state, beside ? [say('own.notIn', { name: nameOf(beside) })] : []);
    const name = itemName(item);
    const words = event.before
      ? say('own.before', { name, beside: nameOf(event.before) })
      : event.after
        ? say('own.after', { name, beside: nameOf(event.after) })
        : say(event.place === 'first' ? 'own.toFront' : 'own.toEnd', { name });
    return building(withOwn(state, here, next, true), [words]);
  });

/** The whole routine, move by move. */
export const read = (state: State, here: Here): Outcome => {
  const items = ownItems(state);
  if (items.length === 0) return carryOn(state, here, [say('own.none')]);
  return carryOn(state, here, listOf(state));
};

export const askToDelete = (state: State, here: Here): Outcome => {
  const later = notNow(state, here);
  if (later) return later;
  if (ownItems(state).length === 0) return carryOn(state, here, [say('own.none')]);
  return { state: { ...state, cursor: { at: 'lobby' } }, acts: [ask('own-delete')] };
};

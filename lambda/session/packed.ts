import { MOVES, type MoveId } from '../content';
import type { Account, Ledger } from './ledger';

/** Every move by its place in the content: good within one session, not between versions. */
const ids = Object.keys(MOVES) as MoveId[];
const LETTERS = { l: 'left', r: 'right', b: 'both' } as const satisfies Record<string, Account>;
const letterOf = (account: string): string => account.charAt(0);

/** What is held to be a packed ledger: a move's place in base 36, then whole amounts by account: `1:l60r60.4:b8`. */
const PACKED = /^([0-9a-z]:([lrb]\d{1,5})+)(\.[0-9a-z]:([lrb]\d{1,5})+)*$/;
export const isPacked = (text: unknown): text is string =>
  text === '' || (typeof text === 'string' && PACKED.test(text));

/** A ledger in whole seconds, repetitions and breaths, in as few characters as will do. */
export const packed = (ledger: Ledger): string =>
  Object.entries(ledger)
    .flatMap(([id, row]) => {
      const amounts = Object.entries(row).map(([account, amount]) => [letterOf(account), Math.round(amount)] as const);
      const text = amounts.filter(([, amount]) => amount > 0).map(([letter, amount]) => `${letter}${amount}`);
      const place = ids.indexOf(id as MoveId);
      return place < 0 || text.length === 0 ? [] : [`${place.toString(36)}:${text.join('')}`];
    })
    .join('.');

export const unpacked = (text: string): Ledger =>
  Object.fromEntries(
    text.split('.').flatMap((entry) => {
      const [place, amounts = ''] = entry.split(':');
      const id = ids[Number.parseInt(place ?? '', 36)];
      if (!id) return [];
      const row = [...amounts.matchAll(/([lrb])(\d+)/g)].map(
        ([, letter, amount]) => [LETTERS[letter as keyof typeof LETTERS], Number(amount)] as const,
      );
      return [[id, Object.fromEntries(row)] as const];
    }),
  );

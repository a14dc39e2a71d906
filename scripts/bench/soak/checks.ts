import { utterance } from '../../../lambda/languages/en/hear/utterance';
import { summed } from '../../../lambda/session/diary';
import type { EventType } from '../../../lambda/session/events';
import type { Ledger } from '../../../lambda/session/ledger';
import { elapsedSeconds } from '../../../lambda/skill/elapsed';
import type { Attributes } from '../../../lambda/skill/session';
import type { Turn } from '../../../simulator/index';
import type { HeldBy, Playback } from '../../../simulator/truth';
import { isTimed } from '../ledgers';
import { REPORTED } from './draw';
import type { Exchange } from './wire';

/** Nobody waits longer for an answer, whatever the table does. Milliseconds. */
export const ANSWERED = 2000;
/** What a location may be off beside the figures it is made from: half a tenth here and there, and whole seconds. */
const SLACK = 0.7;
/** Words inside a hold shorten or stretch it by the tempo's error; a repetition counts half a second early. */
const HOLD_SLACK = 1;

const ACCOUNTS = ['left', 'right', 'both'] as const;

/** Everything this session has booked so far. */
export const ownOf = (attributes: Attributes | null): Ledger =>
  summed(Object.values(attributes?.state.diary?.own ?? {}));

export interface Booking {
  readonly booked: number;
  readonly played: number;
  readonly off: number;
  readonly problems: readonly string[];
}

/** What was played, at a second of the device's clock. */
export interface Heard {
  readonly playback: Playback;
  readonly at: number;
  /** The device's tempo less the one that the skill believed in. */
  readonly tempoOff: number;
}

const amount = (ledger: Ledger | HeldBy, technique: string, account: (typeof ACCOUNTS)[number]): number =>
  ledger[technique]?.[account] ?? 0;

/**
 * Holds what a turn booked against what the device played, account by account: it has to be what was played at some second
 * within the error of the location. `error` is how far the skill was off, in seconds.
 */
export function compare(before: Ledger, after: Ledger, { playback, at, tempoOff }: Heard, error: number): Booking {
  const reach = Math.abs(error) + Math.abs(tempoOff) * at + SLACK;
  const [least, real, most] = [at - reach, at, at + reach].map((second) => playback.heldAt(second)) as [
    HeldBy,
    HeldBy,
    HeldBy,
  ];
  const problems: string[] = [];
  const sum = { booked: 0, played: 0, off: 0 };
  for (const technique of new Set([...Object.keys(after), ...Object.keys(most)])) {
    for (const account of ACCOUNTS) {
      const booked = amount(after, technique, account) - amount(before, technique, account);
      const from = amount(least, technique, account) * (1 - Math.abs(tempoOff)) - HOLD_SLACK;
      const to = amount(most, technique, account) * (1 + Math.abs(tempoOff)) + HOLD_SLACK;
      if (booked < from || booked > to || amount(after, technique, account) < 0) {
        problems.push(
          `${technique} ${account}: booked ${booked.toFixed(1)}, played between ${from.toFixed(1)} and ${to.toFixed(1)}`,
        );
      }
      if (!isTimed(technique)) continue;
      const played = amount(real, technique, account);
      sum.booked += booked;
      sum.played += played;
      sum.off += Math.abs(booked - played);
    }
  }
  return { ...sum, problems };
}

/** Seconds that the skill believes were heard of the response before; null where nothing tells. */
export function believedSeconds({ event, before, understood }: Exchange): number | null {
  const from = before?.state.turn?.at;
  if (from === undefined) return null;
  const { request } = event;
  const type = request.type === 'SessionEndedRequest' ? 'stop' : understood;
  return elapsedSeconds(from, Math.floor(Date.parse(request.timestamp) / 1000), type as EventType, utterance);
}

const INSIDE = new Set(['hold', 'rest']);

/** After an answer the routine goes on from the very second at which it was interrupted. */
export function continuity({ position, goes_on }: Turn): string[] {
  if (!position || !goes_on) return ['a question took the routine away'];
  if (!INSIDE.has(position.state)) return [];
  const same =
    position.technique === goes_on.technique && position.side === goes_on.side && position.set === goes_on.set;
  const off = Math.abs((position.remaining_seconds ?? 0) - (goes_on.remaining_seconds ?? 0));
  return same && off <= 0.15
    ? []
    : [
        `interrupted in ${position.technique} ${position.side} with ${position.remaining_seconds} s left, ` +
          `goes on in ${goes_on.technique} ${goes_on.side} with ${goes_on.remaining_seconds} s`,
      ];
}

const WORDS = new RegExp(`amzn1|${REPORTED.filter((words) => words.length > 10).join('|')}`, 'i');

/** Ids and symptoms have no place in what is kept, sent along or logged. */
export const personal = (where: string, value: unknown): string[] => {
  const found = WORDS.exec(JSON.stringify(value) ?? '');
  return found ? [`${where}: "${found[0]}" is kept`] : [];
};

/** Account by account: nothing of `expected` is missing in `found`. */
export function missing(expected: Ledger, found: Ledger): string[] {
  return Object.entries(expected).flatMap(([technique, row]) =>
    ACCOUNTS.filter((account) => (row[account] ?? 0) > amount(found, technique, account) + 0.05).map(
      (account) =>
        `${technique} ${account}: ${row[account]} were confirmed, ${amount(found, technique, account)} are kept`,
    ),
  );
}

import { recordKey } from '../../../lambda/index';
import type { Attributes } from '../../../lambda/skill/session';
import type { Turn } from '../../../simulator/index';
import { QUESTIONS } from '../words';
import { ANSWERED, believedSeconds, compare, continuity, type Heard, missing, ownOf, personal } from './checks';
import { once } from './draw';
import type { Household, Place } from './house';
import { remains } from './leave';
import type { Exchange } from './wire';

/** Whether all of it shall be deleted was the open question. */
const asksToForget = ({ before }: Exchange): boolean =>
  before?.state.turn?.acts.some((act) => act.act === 'ask' && act.asking === 'forget') ?? false;

/** A forgetting that the table refused, or that isn't the owner's, is told as a failure; who died never answered. */
function excused(ex: Exchange, place: Place, problem: string): boolean {
  if (ex.fate.dies) return problem.includes('the process died') || problem.includes('reported');
  if (ex.fate.twice && problem.includes('reported 2 turns')) return true;
  const refused = ex.sick || (ex.before?.kind === 'person' && ex.fate.person !== place.person);
  const forgetting = refused && asksToForget(ex);
  return forgetting && (problem.includes('reported no turn') || problem.startsWith('failure'));
}

/** What is wrong with an answer, with what it booked, and with the record behind it. */
export async function judge(
  house: Household,
  place: Place,
  turn: Turn,
  ex: Exchange,
  heard: Heard | null,
): Promise<string[]> {
  const { life } = house;
  const found: string[] = [...turn.problems];
  for (const line of ex.lines) if (line.event === 'failure') found.push(`failure: ${line.error}`);
  if (ex.ms - ex.stalled > ANSWERED) found.push(`answered after ${ex.ms.toFixed(0)} ms`);
  found.push(...personal('attributes', ex.after), ...personal('log', ex.lines));
  const ended = turn.request.type === 'SessionEndedRequest';
  const after = ended ? null : ex.after;
  const steady = !ex.opened && place.offset === ex.fate.offset && !ex.fate.dies;
  if (steady && !ended && (QUESTIONS as readonly string[]).includes(turn.request.intent ?? '') && turn.goes_on)
    found.push(...continuity(turn));
  // "Not yet" takes back, and somebody else's session is nobody's.
  if (
    steady &&
    after &&
    heard &&
    ex.understood !== 'not-yet' &&
    !after.state.guest &&
    after.session === ex.before?.session &&
    // Forgotten on another device meanwhile: nothing of before is booked, and nothing of this turn.
    !(house.books.begun(after.session) && !house.books.knows(keyOf(house, place, after), after.session))
  ) {
    const believed = turn.request.type === 'IntentRequest' ? believedSeconds(ex) : null;
    if (believed !== null) {
      const error = believed - heard.at;
      place.reach = Math.abs(error) + Math.abs(heard.tempoOff) * heard.at;
      const booking = compare(ownOf(ex.before), ownOf(after), heard, error);
      found.push(...booking.problems.map((problem) => `located ${error.toFixed(1)} s off, ${problem}`));
      life.errors.push(error);
      life.booked += booking.booked;
      life.played += booking.played;
      life.off += booking.off;
    }
  }
  found.push(...(ended ? await checkEnd(house, place, turn, ex, heard) : await checkRecord(house, place, ex, heard)));
  return found.filter((problem) => !excused(ex, place, problem));
}

/** Whose record a session uses. */
const keyOf = ({ user }: Household, { person }: Place, { kind }: Attributes): string =>
  recordKey(user, kind === 'person' ? person : null);

/** The record after a turn: everything this session has booked is in it, once the table was well. */
async function checkRecord(house: Household, place: Place, ex: Exchange, heard: Heard | null): Promise<string[]> {
  const { books, chance } = house;
  const kept = ex.after ?? ex.before;
  if (!kept) return [];
  const key = keyOf(house, place, kept);
  const mine = kept.kind === 'account' || ex.fate.person === place.person;
  const forgetting = ex.understood === 'yes' && asksToForget(ex);
  if (forgetting) {
    if (!mine) return [];
    books.forgotten(key);
    house.life.forgotten += 1;
    return ex.sick || ex.fate.dies || kept.state.guest ? [] : remains(house, key);
  }
  if (ex.sick || ex.fate.dies) books.unsure(key, kept.session);
  if (!mine || ex.sick || ex.fate.dies) return [];
  if (kept.state.guest) return handedOver(house, key, ex, heard);
  books.saved(key, kept.session, ownOf(ex.after));
  return once(chance, 0.3) ? books.verify(key) : [];
}

/** Somebody else has taken over: what the owner held until then is in the record, and nothing after it. */
async function handedOver({ books }: Household, key: string, ex: Exchange, heard: Heard | null): Promise<string[]> {
  const { before } = ex;
  if (!before || before.state.guest || before.apart) return [];
  const page = await books.page(key, before.session);
  const own = ownOf(before);
  const error = heard === null ? null : (believedSeconds(ex) ?? heard.at) - heard.at;
  const found = !books.knows(key, before.session)
    ? []
    : heard === null || error === null
      ? missing(own, page)
      : compare(own, page, heard, error).problems;
  books.stands(key, before.session, page);
  return found.map((problem) => `handed over, ${problem}`);
}

/** The record after the end of a session: silence through both windows confirms everything that was played. */
async function checkEnd(
  house: Household,
  place: Place,
  turn: Turn,
  ex: Exchange,
  heard: Heard | null,
): Promise<string[]> {
  const { books } = house;
  const { before } = ex;
  if (!before || before.state.guest) return [];
  const key = keyOf(house, place, before);
  const page = await books.page(key, before.session);
  const own = ownOf(before);
  if (ex.sick || ex.fate.dies) books.unsure(key, before.session);
  // Another voice spoke last: whose seconds these are nobody knows, and none are kept.
  if (ex.sick || ex.fate.dies || before.apart || !before.state.turn) return [];
  // Forgotten on another device meanwhile: what this session held before is gone, as it should be.
  if (!books.knows(key, before.session)) return [];
  const all = turn.session_end_reason === 'EXCEEDED_MAX_REPROMPTS' && heard !== null;
  const found = all ? compare(own, page, heard, 0).problems : missing(own, page);
  books.stands(key, before.session, page);
  return found.map((problem) => `at its end, ${problem}`);
}

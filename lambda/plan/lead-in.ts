import { moveCues, settleSeconds } from '../content/postures';
import type { Posture, Setup, SetupCue } from '../content/types';
import type { Key } from '../languages/keys';
import type { Line } from '../languages/line';
import { cueKey } from '../session/cue';
import { told } from '../session/learned';
import { dose, fleetingOf } from '../session/rounds';
import { type Entry, SETTLED } from '../session/state';
import type { Plan } from '../session/types';
import type { BeatState, Setting } from './beats';
import type { BeatPlace } from './place';

/** A rest shorter than this, in seconds, is lain down to in a sentence. */
const WORTH_ARRANGING = 50;

/** The words that lead into a round, by how the listener comes to it and how much they want to hear. */
export function setupOf(place: BeatPlace, plan: Plan, entry: Entry, setting: Setting): Setup {
  const { technique, round, item } = place;
  const first = round.entry === 'first';
  // Back after a pause nobody knows how the listener lies: the position is told from the start.
  if (entry === 'pause' && !first) return technique.brief;
  if (round.entry === 'change') return technique.change;
  if (round.entry === 'another-set') return technique.anotherSet;
  const { first: full, brief } = technique;
  const fleeting = fleetingOf(technique, round.amount);
  if (fleeting) return fleeting;
  if (technique.returning && entry !== 'pause' && wasBefore(plan, place)) return technique.returning;
  if (technique.work.kind === 'rest' && round.amount < WORTH_ARRANGING) return { cues: brief.cues, settle: 0 };
  const level = told(item, setting.prefs);
  if (level !== 'name') return level === 'full' ? full : brief;
  const needed = brief.cues.filter(({ kept, locate, role }) => kept || locate || role === 'load');
  return { cues: needed, settle: brief.settle };
}

/** Has the plan had this rest already, longer than a breath or two? */
const wasBefore = (plan: Plan, { item, technique, index }: BeatPlace): boolean =>
  plan.items.slice(0, index).some((one) => one.move === item.move && !fleetingOf(technique, dose(one)));

/** A slower pace lengthens getting there by no more than this, so that a round still fits into a part: ours. */
const MOST_STRETCH = 1.5;

/** One step on the way into a round: words with the seconds to do what they ask, or quiet to get there. */
export type LeadStep =
  | { readonly line: Line; readonly doing: number; readonly state: BeatState }
  | { readonly quiet: number };

/** The steps into a round, and where the two quiet ends of it begin: the last silence, and the first cue that loads. */
interface LeadIn {
  readonly steps: readonly LeadStep[];
  readonly quietFrom: number;
  readonly loadFrom: number;
}

/**
 * First the posture and the time to get there; then the body is arranged where nothing pulls; a short silence; and last what
 * loads it, so that hardly a second of that goes uncounted. `from` is the posture the listener comes from, null where
 * nobody knows it.
 */
export function leadIn(
  place: BeatPlace,
  setup: Setup,
  from: Posture | null,
  {
    moved,
    rolls = false,
    bent = false,
  }: { readonly moved: boolean; readonly rolls?: boolean; readonly bent?: boolean },
  plan: Plan,
  setting: Setting,
  line: (key: Key) => Line,
  waits = false,
): LeadIn {
  const { technique, item, round } = place;
  const { settle: wished } = setting.prefs;
  const cadence = Math.min(MOST_STRETCH, setting.prefs.cadence);
  const quiet = (seconds: number): LeadStep[] => (seconds > 0 ? [{ quiet: seconds }] : []);
  const settling = (seconds: number) => quiet(seconds * cadence + (wished[technique.posture] ?? 0));
  const turns = moved || rolls || round.entry === 'change';
  const posture = moved ? settleSeconds(from, technique.posture, plan.place) : 0;
  const spoken = ({ id, doing, role, locate }: SetupCue): LeadStep => ({
    line: line(cueKey(item.move, id)),
    // What loads is never stretched out: nothing counts it yet.
    doing: role === 'load' ? doing : doing * cadence,
    state: role === 'load' ? 'settling' : locate ? 'locate' : 'setup',
  });
  const arranged = ({ settles, ...cue }: SetupCue): LeadStep[] => [
    spoken(cue),
    ...(settles === undefined ? [] : settling(Math.max(settles, posture))),
  ];
  // Where to lie is not said to somebody who lies there.
  const there = ({ settles }: SetupCue) => settles !== undefined && !turns;
  const told = setup.cues.filter((cue) => cue.role !== 'load' && !cue.before && !there(cue) && !(bent && cue.bends));
  const steps: LeadStep[] = [
    ...(moved ? setup.cues.filter(({ before }) => before).map(spoken) : []),
    ...(moved ? moveCues(from, technique.posture, plan.place) : [])
      .filter(({ bends }) => !(bent && bends))
      .map(
        ({ id, doing }): LeadStep => ({ line: line(`postures.moves.${id}`), doing: doing * cadence, state: 'setup' }),
      ),
    // A cue that says which side to lie on has the time to get there behind it.
    ...(moved && told[0]?.settles === undefined ? settling(posture) : []),
    ...told.flatMap(arranged),
  ];
  const short = quiet(waits ? Math.max(WAITED, setup.settle) + (wished[technique.posture] ?? 0) : setup.settle);
  const loads = setup.cues.filter(({ role }) => role === 'load').map(spoken);
  return {
    steps: [...steps, ...short, ...loads],
    quietFrom: steps.length,
    loadFrom: steps.length + short.length,
  };
}

/** Where in a lead-in somebody goes on of whom so many steps are behind them. */
export function entered({ quietFrom, loadFrom }: LeadIn, behind: number): number {
  if (behind === SETTLED) return loadFrom;
  // In the middle of what loads it begins once more, from the silence before.
  return Math.min(behind, quietFrom);
}

/** Least seconds of quiet before what loads, for somebody who asked to wait. */
const WAITED = 8;

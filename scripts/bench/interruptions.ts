import { type RoutineId, routineIds } from '../../lambda/content/routines';
import type { State } from '../../lambda/session/state';
import { seeded } from '../../simulator/chance';
import { JITTER_SECONDS } from '../../simulator/index';
import { type Coach, makeCoach } from './coach';
import { type Booked, compareBooked, type Ledger } from './ledgers';
import { type Draw, drawPhrase, type Phrase } from './phrases';
import { type Judged, judge, type TruePlace, truePlace } from './place';
import { ANSWERS, CONTROL_WORDS } from './words';

export interface Interruption {
  readonly routine: RoutineId;
  readonly intent: string;
  readonly words: string;
  /** Second of the response, on the device's clock. */
  readonly at: number;
  readonly truth: TruePlace;
  readonly judged: Judged;
  /** What the device really did, and what the skill planned this response with. */
  readonly tempo: number;
  readonly believed: number;
  /** Turns that the skill had learned the tempo from when it planned this response. */
  readonly learnedFrom: number;
  readonly ledger: Booked | null;
}

export interface Trial {
  readonly count: number;
  readonly tempo: { readonly from: number; readonly to: number };
  readonly draw: Draw;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly seed: number;
  /** Answer this many open microphones first, so that the skill can learn the device's tempo. */
  readonly answers?: number;
  /** Count only interruptions before anything was learned. */
  readonly unlearned?: boolean;
  readonly times?: number[];
}

export interface Belief {
  /** How far the believed tempo is from the true one: 0.05 is five percent slower. */
  readonly off: number;
  /** Turns it was learned from. */
  readonly learnedFrom: number;
}

export interface TrialResult {
  readonly interruptions: readonly Interruption[];
  /** What the skill believed of the device's tempo when each conversation ended. */
  readonly beliefs: readonly Belief[];
  /** Seconds that went by on the devices' clocks. */
  readonly simulated: number;
}

/** Human reaction to an open microphone, in seconds. */
const REACTION = { from: 0.4, to: 2.5 };
const WINDOW = 8;
/** Interruptions in one conversation, at most; turns of it, at most. */
const A_CONVERSATION = 5;
const TURNS = 20;
/** Share of the interruptions that fall into a reprompt where it goes on with the routine. */
const IN_REPROMPT = 0.8;
/** Share of the conversations that are taken up at a random move, so that late moves are met as often as early ones. */
const JUMPS = 0.4;

const between = (chance: () => number, { from, to }: { from: number; to: number }): number =>
  from + chance() * (to - from);
const pick = <T>(chance: () => number, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;

const guiding = (coach: Coach): boolean => {
  const state = coach.state();
  return state?.cursor.at === 'guiding' && (state.turn?.acts.some(({ act }) => act === 'guide') ?? false);
};

/** "Not yet" takes back what was credited, on purpose. */
const TAKES_BACK: ReadonlySet<string> = new Set(['NotYetIntent']);

/** Another routine begins with an empty ledger. */
const sameRoutine = (before: State, after: State | null): boolean => {
  const routine = (state: State | null): string | null =>
    state && 'plan' in state.cursor ? state.cursor.plan.routine : null;
  return routine(after) === null || routine(after) === routine(before);
};

/** Sends an intent with the words and the length of one of its sample phrases. */
const speak = (coach: Coach, trial: Trial, intent: string, at: number, chance: () => number) => {
  const phrase = drawPhrase(trial.phrases.get(intent) ?? [], trial.draw, chance);
  // Going to a move that the routine lacks would start another one.
  const cursor = coach.state()?.cursor;
  const slots =
    phrase.slots.technique && cursor?.at === 'guiding'
      ? { ...phrase.slots, technique: pick(chance, cursor.plan.items).move }
      : phrase.slots;
  return {
    phrase,
    turn: coach.device.intent(intent, slots, at, { utterance: phrase.seconds, said: phrase.words }),
  };
};

/** Some turns answered in their first window, in the longest routine. */
const learn = async (coach: Coach, trial: Trial, chance: () => number): Promise<void> => {
  await coach.device.intent('StartRoutineIntent', { routine: 'full' });
  for (let n = 0; n < (trial.answers ?? 0); n++) {
    const { playback } = coach.device;
    if (!playback || !guiding(coach)) return;
    await speak(coach, trial, pick(chance, ANSWERS), playback.speech + between(chance, REACTION), chance).turn;
  }
};

/** One conversation: a routine, taken up at a random move, then interrupted again and again. */
const converse = async (routine: RoutineId, seed: number, trial: Trial) => {
  const chance = seeded(seed);
  const tempo = between(chance, trial.tempo);
  const coach = await makeCoach({
    tempo,
    seed,
    latency: JITTER_SECONDS,
    ...(trial.times ? { times: trial.times } : {}),
  });
  const { device } = coach;
  const found: Interruption[] = [];
  const begun = device.clock;
  await device.open();
  if (trial.answers) await learn(coach, trial, chance);
  await device.intent('StartRoutineIntent', { routine });
  const started = coach.state()?.cursor;
  if (started?.at === 'guiding' && chance() < JUMPS) {
    const technique = pick(chance, started.plan.items).move;
    await device.intent('GoToTechniqueIntent', { technique }, chance() * 20, { utterance: 1.4 });
  }
  for (let n = 0; n < TURNS && found.length < A_CONVERSATION; n++) {
    const state = coach.state();
    const { playback } = device;
    if (!state || !playback || !device.sessionOpen) {
      await device.open();
      if (!guiding(coach)) break;
      continue;
    }
    // A reprompt that only waits has no place in it to be right or wrong about.
    const carries = playback.entries.some(({ entry }) => entry.part === 'reprompt' && entry.technique !== null);
    const inReprompt = chance() < IN_REPROMPT && carries;
    const at = inReprompt ? playback.speech + WINDOW + chance() * playback.reprompt : chance() * playback.speech;
    if (state.cursor.at === 'paused') {
      // The only questions in a pause are whether to go on, and whether something hurts.
      const answer = state.turn?.acts.some((act) => act.act === 'ask' && act.asking === 'unheard')
        ? 'AMAZON.NoIntent'
        : 'AMAZON.ResumeIntent';
      await speak(coach, trial, answer, at, chance).turn;
      continue;
    }
    if (!guiding(coach)) break;
    const truth = truePlace(playback, at, state);
    if (!truth) continue;
    const whole = playback.heldAt(device.turnSeconds);
    const intent = pick(chance, CONTROL_WORDS);
    const said = speak(coach, trial, intent, at, chance);
    const turn = await said.turn;
    found.push({
      routine,
      intent,
      words: said.phrase.words,
      at,
      truth,
      judged: judge(turn.position, truth),
      tempo,
      believed: state.prefs.tempo,
      learnedFrom: state.prefs.tempoTurns,
      ledger:
        TAKES_BACK.has(intent) || !turn.ledger || !turn.truth || !sameRoutine(state, coach.state())
          ? null
          : compareBooked(state.ledger, turn.ledger as Ledger, turn.truth.held, whole),
    });
  }
  const last = coach.state();
  const belief: Belief | null = last ? { off: last.prefs.tempo - tempo, learnedFrom: last.prefs.tempoTurns } : null;
  return { found, seconds: (device.clock - begun) / 1000, belief };
};

export const interrupt = async (trial: Trial): Promise<TrialResult> => {
  const interruptions: Interruption[] = [];
  const beliefs: Belief[] = [];
  let simulated = 0;
  for (let n = 0; interruptions.length < trial.count && n < trial.count * 5; n++) {
    const routine = routineIds[n % routineIds.length] as RoutineId;
    const done = await converse(routine, trial.seed + n, trial);
    for (const one of done.found) if (!trial.unlearned || one.learnedFrom === 0) interruptions.push(one);
    simulated += done.seconds;
    if (done.belief) beliefs.push(done.belief);
  }
  return { interruptions: interruptions.slice(0, trial.count), beliefs, simulated };
};

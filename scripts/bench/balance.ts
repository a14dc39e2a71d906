import { type RoutineId, routineIds } from '../../lambda/content/routines';
import { seeded } from '../../simulator/chance';
import type { HeldBy } from '../../simulator/index';
import { type Coach, makeCoach } from './coach';
import { drawPhrase, type Phrase } from './phrases';
import { learnClosings, silentRun } from './routines';
import { QUESTIONS } from './words';

/** What comes between a listener and a hold. */
export const DISTURBANCES = ['pause', 'pause until the session is lost', 'question', 'misunderstanding'] as const;
export type Disturbance = (typeof DISTURBANCES)[number];

export interface Balanced {
  readonly routine: RoutineId;
  readonly disturbance: Disturbance;
  readonly technique: string;
  readonly side: 'left' | 'right' | 'both';
  /** Second of the disturbed hold. */
  readonly into: number;
  /** Seconds held in all on that side, less the nominal ones: what the same routine holds undisturbed. */
  readonly off: number;
}

const WINDOW = 8;
const REACTION = 1;
const TURNS = 60;
const LATENCY = 1.5;

interface Target {
  readonly turn: number;
  readonly entry: number;
}

/** "Go on" in the last window, or nothing where the turn comes to the routine's end. False when it is over. */
const goOn = async (coach: Coach): Promise<boolean> => {
  const { device } = coach;
  const cursor = coach.state()?.cursor.at;
  if (!device.sessionOpen || !device.playback || cursor === 'finished' || cursor === 'lobby') return false;
  const at = device.playback.speech + WINDOW + device.playback.reprompt + REACTION;
  await device.intent('AMAZON.ResumeIntent', {}, at, { utterance: 0.35 });
  return true;
};

const disturb = async (
  coach: Coach,
  disturbance: Disturbance,
  at: number,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  chance: () => number,
): Promise<void> => {
  const { device } = coach;
  const speak = (intent: string, second: number | undefined) => {
    const phrase = drawPhrase(phrases.get(intent) ?? [], 'usual', chance);
    return device.intent(intent, phrase.slots, second, { utterance: phrase.seconds });
  };
  if (disturbance === 'question') {
    await speak(QUESTIONS[Math.floor(chance() * QUESTIONS.length)] as string, at);
    return;
  }
  if (disturbance === 'misunderstanding') {
    await speak('AMAZON.FallbackIntent', at);
    // With pressure on the belly the coach waits, and asks whether something hurts.
    if (coach.state()?.cursor.at === 'paused') await speak('AMAZON.NoIntent', undefined);
    return;
  }
  await speak('AMAZON.PauseIntent', at);
  if (disturbance === 'pause') {
    await speak('AMAZON.ResumeIntent', chance() * device.turnSeconds);
    return;
  }
  await device.silence();
  await device.after(chance() * 300);
  await device.open();
};

const disturbed = async (
  routine: RoutineId,
  target: Target,
  disturbance: Disturbance,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  seed: number,
) => {
  const chance = seeded(seed);
  const coach = await makeCoach({ latency: LATENCY, tempo: 1, seed });
  const { device } = coach;
  await device.open();
  await device.intent('StartRoutineIntent', { routine });
  for (let turn = 0; turn < target.turn; turn++) await goOn(coach);
  const played = device.playback?.entries[target.entry];
  if (!played?.entry.technique) return null;
  const into = chance() * (played.end - played.start);
  await disturb(coach, disturbance, played.start + into, phrases, chance);
  for (let turn = 0; turn < TURNS && (await goOn(coach)); turn++);
  await device.silence();
  return { into, technique: played.entry.technique, side: played.entry.side ?? ('both' as const), held: device.held };
};

/** Every hold and piece of rest of a routine, by turn, as a listener who only says "go on" meets them. */
const targets = async (routine: RoutineId): Promise<{ list: Target[]; held: HeldBy }> => {
  const run = await silentRun(routine, { latency: LATENCY, tempo: 1 });
  const list = run.played.flatMap((played, turn) =>
    played
      .filter(({ entry }) => entry.within === undefined && entry.technique !== null)
      .filter(({ entry }) => entry.kind === 'hold' || entry.kind === 'rest')
      .map(({ index }) => ({ turn, entry: index })),
  );
  return { list, held: run.held };
};

/** Disturbs every hold of every routine once in every way, `rounds` times over. */
export const balance = async (
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  rounds: number,
): Promise<readonly Balanced[]> => {
  await learnClosings();
  const found: Balanced[] = [];
  let seed = 1;
  for (const routine of routineIds) {
    const { list, held: nominal } = await targets(routine);
    const every = rounds >= 1 ? 1 : Math.round(1 / rounds);
    for (let round = 0; round < Math.max(1, rounds); round++) {
      for (const disturbance of DISTURBANCES) {
        for (const target of list) {
          seed += 1;
          if (seed % every !== 0) continue;
          const run = await disturbed(routine, target, disturbance, phrases, seed);
          if (!run) continue;
          const { held, ...where } = run;
          const { technique, side } = where;
          const off = (held[technique]?.[side] ?? 0) - (nominal[technique]?.[side] ?? 0);
          found.push({ routine, disturbance, ...where, off });
        }
      }
    }
  }
  return found;
};

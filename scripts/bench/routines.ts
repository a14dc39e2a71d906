import { move } from '../../lambda/content';
import { ROUTINES, type RoutineId, routineIds } from '../../lambda/content/routines';
import { rounds } from '../../lambda/session/rounds';
import type { State } from '../../lambda/session/state';
import { type HeldBy, VOICE } from '../../simulator/index';
import { readSsml } from '../../simulator/ssml';
import type { Played } from '../../simulator/truth';
import type { Turn } from '../../simulator/turn';
import { measureFor } from '../../simulator/voice';
import { type CoachOptions, makeCoach } from './coach';
import { most } from './figures';

/** Somebody who says nothing but "go on", and only when the session would be lost without it. */
export interface SilentRun {
  readonly turns: readonly Turn[];
  /** What was played in each turn, by part. */
  readonly played: readonly (readonly Played[])[];
  readonly words: number;
  readonly held: HeldBy;
  readonly state: State | null;
  /** Seconds on the device's clock, windows and all. */
  readonly seconds: number;
}

/** Seconds after the microphone opened at which "go on" is said. */
const REACTION = 1;
const WINDOW = 8;
/** More turns than any routine has. */
const TURNS = 60;

const done = (turn: Turn): boolean => turn.asking === 'feedback' || !turn.session_open;

/** Does the reprompt of this turn come to the end of the routine by itself? */
const endsItself = (turn: Turn, played: readonly Played[]): boolean => {
  const prompts = turn.timeline.filter(({ kind, part }) => kind === 'question' && part === 'reprompt');
  const last = prompts.at(-1);
  return last !== undefined && played.length > 0 && CLOSINGS.has(last.text);
};

/** The prompts that a finished routine closes with; learned from runs, so that no sentence stands here. */
const CLOSINGS = new Set<string>();

export const silentRun = async (routine: RoutineId, options: CoachOptions = {}): Promise<SilentRun> => {
  const { device, state } = await makeCoach({ latency: 1.5, ...options });
  const carry = options.carry ?? true;
  await device.open();
  const turns: Turn[] = [];
  const played: Played[][] = [];
  let words = 0;
  let turn = await device.intent('StartRoutineIntent', { routine });
  const plan = state();
  const begun = device.clock;
  for (let n = 0; n < TURNS; n++) {
    turns.push(turn);
    const playback = device.playback;
    const entries = playback ? playback.entries : [];
    const carried = carry && !done(turn);
    played.push(entries.filter(({ entry }) => carried || entry.part === 'speech'));
    if (!playback || done(turn) || (carried && endsItself(turn, entries))) break;
    words += 1;
    const at = carried ? playback.speech + WINDOW + playback.reprompt + REACTION : playback.speech + REACTION;
    turn = await device.intent('AMAZON.ResumeIntent', {}, at, { utterance: 0.7 });
  }
  await device.silence();
  return { turns, played, words, held: device.held, state: plan, seconds: (device.clock - begun) / 1000 };
};

/** Finds out what the closing prompts are: the question of the turn in which a routine ended in its speech, in each session. */
export const learnClosings = async (locale = 'en-US'): Promise<void> => {
  for (const first of [false, true]) {
    const { device } = await makeCoach({ first, locale });
    await device.open();
    let turn = await device.intent('StartRoutineIntent', { routine: 'quick-relief' });
    for (let n = 0; n < TURNS && !done(turn); n++) turn = await device.intent('AMAZON.NextIntent');
    const closing = turn.timeline.find(({ kind, part }) => kind === 'question' && part === 'speech');
    if (closing) CLOSINGS.add(closing.text);
  }
};

const outer = ({ entry }: Played): boolean => entry.within === undefined;
const isWindow = ({ entry }: Played): boolean => entry.kind === 'window';

/** Seconds of every hold the plan asks for, in order. */
const doses = (state: State | null): number[] => {
  if (state?.cursor.at !== 'guiding') return [];
  return state.cursor.plan.items
    .filter((item) => move(item.move).work.kind === 'hold')
    .flatMap((item) => rounds(item).map(({ amount }) => amount));
};

/** The farthest that a hold was from the seconds it is announced with; infinite where holds are missing. */
export const worstHold = (run: SilentRun): number | null => {
  const wanted = doses(run.state);
  const holds = run.played.flat().filter((played) => outer(played) && played.entry.kind === 'hold');
  if (holds.length !== wanted.length) return Number.POSITIVE_INFINITY;
  return most(holds.map(({ entry }, i) => hundredths(Math.abs(entry.end - entry.start - (wanted[i] as number)))));
};

/** Rids sums of tenths of binary dust. */
const hundredths = (seconds: number): number => Math.round(seconds * 100) / 100;

const measure = measureFor(VOICE, 'en-US');

/** The longest stretch without a word or a sound in what was played, in rests and elsewhere. Windows do not count. */
export const silences = (run: SilentRun): { inRest: number; elsewhere: number } => {
  const longest = { inRest: 0, elsewhere: 0 };
  run.turns.forEach((turn, n) => {
    const parts = [
      { name: 'speech', ssml: turn.speech, offset: 0 },
      { name: 'reprompt', ssml: turn.reprompt ?? '', offset: turn.speech_seconds + WINDOW },
    ];
    for (const { name, ssml, offset } of parts) {
      const entries = run.played[n]?.filter((played) => outer(played) && played.entry.part === name) ?? [];
      if (entries.length === 0) continue;
      let clock = offset;
      let quiet = 0;
      for (const segment of [...readSsml(ssml, measure).segments, { kind: 'end', planned: 0 }]) {
        if (segment.kind === 'silence') quiet += segment.planned;
        else {
          const middle = clock - quiet / 2;
          const under = entries.find(({ entry }) => entry.start <= middle && middle < entry.end)?.entry.kind;
          const where = under === 'rest' ? 'inRest' : 'elsewhere';
          longest[where] = Math.max(longest[where], hundredths(quiet));
          quiet = 0;
        }
        clock += segment.planned;
      }
    }
  });
  return longest;
};

export interface RoutineRow {
  readonly routine: RoutineId;
  readonly session: 'returning' | 'first';
  readonly announced: number;
  /** With the carrying reprompt on; everything a silent listener hears but the microphone windows. */
  readonly planned: number;
  readonly plannedWithoutCarry: number;
  readonly worstHold: number | null;
  readonly silenceInRest: number;
  readonly silenceElsewhere: number;
  readonly turns: number;
  readonly turnsWithoutCarry: number;
  readonly words: number;
  readonly wordsWithoutCarry: number;
}

export const plannedOf = (run: SilentRun): number =>
  run.played
    .flat()
    .filter((played) => outer(played) && !isWindow(played))
    .reduce((sum, { entry }) => hundredths(sum + entry.end - entry.start), 0);

export const routineRows = async (): Promise<RoutineRow[]> => {
  await learnClosings();
  const rows: RoutineRow[] = [];
  for (const session of ['returning', 'first'] as const) {
    for (const routine of routineIds) {
      const on = await silentRun(routine, { carry: true, first: session === 'first' });
      const off = await silentRun(routine, { carry: false, first: session === 'first' });
      const quiet = [silences(on), silences(off)];
      const worst = [worstHold(on), worstHold(off)].filter((value) => value !== null);
      rows.push({
        routine,
        session,
        announced: ROUTINES[routine].stated,
        planned: plannedOf(on),
        plannedWithoutCarry: plannedOf(off),
        worstHold: most(worst),
        silenceInRest: Math.max(...quiet.map(({ inRest }) => inRest)),
        silenceElsewhere: Math.max(...quiet.map(({ elsewhere }) => elsewhere)),
        turns: on.turns.length,
        turnsWithoutCarry: off.turns.length,
        words: on.words,
        wordsWithoutCarry: off.words,
      });
    }
  }
  return rows;
};

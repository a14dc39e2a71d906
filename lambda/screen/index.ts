import type { MoveId } from '../content';
import type { PlanItem } from '../content/item';
import type { Side } from '../content/types';
import type { Key } from '../languages/keys';
import type { BeatState } from '../plan/beats';
import { SCREEN_BYTES } from '../plan/budgets';
import type { Timeline } from '../plan/timeline';
import { rounds, sideOfRep } from '../session/rounds';
import type { Cursor, Spot, State } from '../session/state';
import type { Plan } from '../session/types';
import type { Json } from './apl';
import { guidingDocument } from './guiding';
import { FIGURE_COLOURS } from './parts';
import { type Scenes, scenesOf } from './scenes';
import type { Shown } from './shown';
import { type Still, stillDocument } from './still';
import { answerKeys, stillOf } from './stills';
import { upright } from './upright';

export interface Screen {
  readonly document: Json;
  readonly datasources: Readonly<Record<string, Json>>;
}

/**
 * Whether a screen lets the routine go on by itself once everything was said and nobody answered (platform sheet, 4.1:
 * no maximum found for the delay, and screens drop sessions). An enhancement: voice stays the clock.
 */
const GOES_ON_BY_ITSELF = true;

/** Seconds after the last word before it does, so that an answer to the open microphone comes first. */
const PATIENCE_SECONDS = 4;

const SIDES = ['left', 'right'] as const;
const PHASES = ['lift', 'hold', 'lower'] as const;
/** While these last it is told which of several sets it is. */
const WORKS: ReadonlySet<BeatState> = new Set<BeatState>(['hold', 'reps', 'breaths']);

/** Bytes that the directive around document and data takes. */
const AROUND = 160;
const bytes = (screen: Screen): number => Buffer.byteLength(JSON.stringify(screen));

/** What a listener sees while a response plays; null where nothing fits. */
export function screenOf(shown: Shown): Screen | null {
  const screen = drawn(shown);
  return screen && shown.shape === 'tall' ? { ...screen, document: upright(screen.document) } : screen;
}

function drawn(shown: Shown): Screen | null {
  const { state, timeline, shape } = shown;
  if (timeline.closes) return null;
  const { cursor } = state;
  const guided = timeline.beats.some(({ beat }) => beat.move);
  if ((cursor.at === 'guiding' && guided) || (cursor.at === 'paused' && !timeline.asking.speech))
    return guiding(shown, cursor);
  const { pictures, ...plain } = stillOf(shown);
  const still = (one: Still): Screen => ({
    document: stillDocument(one, shape, shown.words.show),
    datasources: { d: one.pictures ? { c: FIGURE_COLOURS, P: one.pictures } : {} },
  });
  const fits = (screen: Screen) => bytes(screen) + AROUND <= SCREEN_BYTES;
  const made = still(pictures ? { ...plain, pictures } : plain);
  if (fits(made)) return made;
  const bare = still(plain);
  return fits(bare) ? bare : null;
}

/** The routine, under way or paused: the same picture, so that nobody has to look for anything. */
function guiding({ state, timeline, words, shape, left = 0, whole = left }: Shown, cursor: Cursor): Screen | null {
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return null;
  const say = (key: Key): string => words.text({ key });
  const paused = cursor.at === 'paused';
  const { plan, spot } = cursor;
  if (plan.items.length === 0) return null;
  const all = scenesOf(paused ? pausedAt(timeline, plan, spot) : timeline, {
    label: (label, { move: id, spot: at, side, set }) => {
      const word = say(`screen.state.${paused ? 'paused' : label}`);
      const item = WORKS.has(label) && id && at ? plan.items[at.index] : undefined;
      const of = item && item.move === id ? sets(item, side ?? null) : 0;
      return !paused && of > 1 ? `${word}  ·  ${words.text({ key: 'screen.set', params: { n: set ?? 1, of } })}` : word;
    },
    name: (id: MoveId) => say(`moves.${id}.name`),
    next: (id, side) =>
      side
        ? words.text({ key: 'screen.nextSide', side })
        : words.text({ key: 'screen.next', params: { name: { name: 'moves', id } } }),
    cadence: state.prefs.cadence,
  });
  const touch = (does: 'repeat' | 'resume' | 'previous' | 'pause' | 'next' | 'hurts') => [
    say(`screen.button.${does}`),
    does,
    '',
  ];
  // What is asked before the move begins is open for as long as the response speaks; a later one is not yet.
  const answers = paused || !timeline.during.speech ? [] : answerKeys(timeline.during.speech, words);
  const touches = paused
    ? [touch('repeat'), touch('resume'), touch('next'), touch('hurts')]
    : answers.length > 0
      ? [touch('pause'), ...answers, touch('hurts')]
      : [touch('previous'), touch('pause'), touch('next'), touch('hurts')];
  // What can be said now, where nothing can be touched.
  const hints =
    answers.length > 0
      ? answers.map(([answer = '']) => `Alexa, ${answer.toLowerCase()}`).join('  ·  ')
      : say(paused ? 'screen.hintsPaused' : 'screen.hints');
  const document = guidingDocument(shape, touches, paused ? [] : onward(state, timeline), words.show);
  const screen = ({ poses, labels, scenes }: Scenes): Screen => ({
    document,
    datasources: {
      d: {
        P: poses,
        L: labels,
        S: scenes,
        z: ['', ...SIDES.map((side) => words.text({ key: 'screen.side', side }))],
        b: whole > 0 ? [share(left / whole), paused ? 0 : share(1 / whole)] : [0, 0],
        w: PHASES.map((phase) => say(`screen.phase.${phase}`)),
        m: paused ? 0 : Math.round(left),
        l: say('screen.minutesLeft').toLowerCase(),
        ...(shape === 'tv' ? { h: hints } : {}),
        c: FIGURE_COLOURS,
        o: 0,
      },
    },
  });
  return fitting(all, screen);
}

/** Rounds of a side. */
const sets = (item: PlanItem, side: Side | null): number =>
  rounds(item).filter((round) => round.side === null || round.side === side).length;

const share = (part: number): number => Math.round(Math.min(1, part) * 1e5) / 1e5;

/** The paused place as one beat without length: its picture stays. */
function pausedAt(timeline: Timeline, { items }: Plan, spot: Spot): Timeline {
  const item = items[Math.min(spot.index, items.length - 1)] as PlanItem;
  const round = rounds(item)[spot.round];
  const side = round ? sideOfRep(round, spot.step === 'work' ? Math.floor(spot.done) : 0) : null;
  const beat = { kind: 'cue', seconds: 0, move: item.move, side, state: 'hold', spot } as const;
  return { ...timeline, beats: [{ part: 'speech', start: 0, end: 0, beat }] };
}

/** As many scenes as the budget holds: the later pictures of getting ready go first, then what comes last. */
function fitting(all: Scenes, screen: (scenes: Scenes) => Screen): Screen | null {
  let scenes = all;
  for (let tries = 0; tries < 40 && scenes.scenes.length > 0; tries += 1) {
    const made = screen(scenes);
    if (bytes(made) + AROUND <= SCREEN_BYTES) return made;
    scenes = { ...scenes, ...fewer(scenes) };
  }
  return null;
}

/** Without the last pose that another of the same move can stand in for, else without the last move. */
function fewer({ poses, scenes }: Scenes): Pick<Scenes, 'poses' | 'scenes'> {
  const works = (at: number) => scenes.some(([, pose, , , ring]) => pose === at && ring > 0);
  const twice = (at: number) => poses.some(({ n }, i) => i !== at && n === poses[at]?.n);
  const last = (suits: (at: number) => boolean) => poses.findLastIndex((_, i) => twice(i) && suits(i));
  // The picture of the work stays: a leg that is up is not shown lying down.
  const ready = last((at) => !works(at));
  const spare = ready >= 0 ? ready : last(() => true);
  // Of one move alone the ring matters more than its second picture.
  const spared = spare > 1 || (spare >= 0 && poses.every(({ n }) => n === poses[0]?.n));
  const gone = spared ? spare : poses.length - 1;
  const stand = spared ? poses.findIndex(({ n }, i) => i !== spare && n === poses[spare]?.n) : -1;
  const kept = scenes.filter(([, pose]) => pose !== gone || stand >= 0);
  return {
    poses: poses.filter((_, i) => i !== gone),
    scenes: kept.map((scene) => {
      const [at, before, ...rest] = scene;
      const pose = before === gone ? stand : before;
      return [at, pose > gone ? pose - 1 : pose, ...rest] as const;
    }),
  };
}

/** The command that lets the routine go on by itself, where it stands between two moves and nothing was asked. */
function onward(state: State, timeline: Timeline): readonly Json[] {
  const ends = timeline.afterReprompt.at === 'spot' && timeline.asking.reprompt === null;
  if (!GOES_ON_BY_ITSELF || !ends || state.prefs.pace === 'wait' || state.cursor.at !== 'guiding') return [];
  const last = timeline.beats.findLast(({ beat }) => beat.kind === 'window');
  if (!last) return [];
  return [
    { type: 'Idle', delay: Math.round((last.start + PATIENCE_SECONDS) * 1000), screenLock: true },
    { type: 'SendEvent', arguments: ['onward', String(state.at ?? 0)] },
  ].map((command): Json => command);
}

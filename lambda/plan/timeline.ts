import { move } from '../content';
import { LEG_CHECK } from '../content/course';
import type { Key } from '../languages/keys';
import type { Asking } from '../session/asking';
import { wordingOf } from '../session/cue';
import type { Act, AskAct, Cursor, Spot } from '../session/state';
import type { Plan } from '../session/types';
import type { Beat, Setting } from './beats';
import { REPROMPT_BYTES, SPEECH_BYTES, WINDOW_SECONDS } from './budgets';
import { type After, fill, goOnPrompt, landing, type Part, prompts, readyPrompt, Source, spokenBeat } from './parts';
import { score } from './score';
import { SOUNDS } from './sounds';
import { nearest } from './tenths';

export type PartName = 'speech' | 'reprompt';

/** A beat with its place on the clock: seconds from the start of the response, windows included. */
export interface TimedBeat {
  readonly part: PartName;
  readonly start: number;
  readonly end: number;
  readonly beat: Beat;
}

interface Asked {
  readonly speech: Asking | null;
  readonly reprompt: Asking | null;
}

export interface Timeline {
  readonly beats: readonly TimedBeat[];
  /** Seconds of speech and silence in each part, windows not counted. */
  readonly speechSeconds: number;
  readonly repromptSeconds: number;
  /** Where the routine stands after each part. */
  readonly afterSpeech: After;
  readonly afterReprompt: After;
  /** The question that the open microphone belongs to, after each part. */
  readonly asking: Asked;
  /** The question that is open while a part is being spoken: one at the end of a piece of routine is not asked before. */
  readonly during: Asked;
  /** Answers to the question of the response that were none, one after another. */
  readonly tries: number;
  readonly closes: boolean;
}

const NOTHING: Asked = { speech: null, reprompt: null };

/**
 * The timeline of a response: what was said in acts, cut into the two parts of a turn so that every budget holds and a
 * part ends where the listener is in no loaded position. Pure: the same acts, cursor and setting give the same timeline.
 */
export function timeline(acts: readonly Act[], cursor: Cursor, setting: Setting): Timeline {
  // What is said before a routine goes on has the wording of its session, as the routine has.
  const form = 'plan' in cursor ? wordingOf(cursor.plan) : 0;
  const opening = acts
    .filter((act) => act.act === 'say')
    .flatMap(({ line }): Beat[] => {
      const waits = WAITS_AFTER[line.key] ?? 0;
      return [
        spokenBeat('cue', { form, ...line }, setting),
        ...(waits > 0 ? [{ kind: 'settle' as const, seconds: waits }] : []),
      ];
    });
  const guide = acts.find((act) => act.act === 'guide');
  const ask = acts.find((act) => act.act === 'ask');
  if (guide && (cursor.at === 'guiding' || cursor.at === 'paused')) {
    const eases = guide.entry === 'answer' && isLoaded(cursor) && sumOf(opening) > LONG_ANSWER;
    if (eases) opening.unshift(spokenBeat('cue', { key: 'coach.guide.easeFirst' }, setting));
    const stream = score(cursor.plan, cursor.spot, eases ? 'eased' : guide.entry, setting);
    const source = new Source(stream, cursor.plan);
    if (ask) return askedFirst(opening, ask, source, cursor.spot, setting);
    return guided(opening, source, setting);
  }
  if (acts.some((act) => act.act === 'keep-quiet')) return quiet(opening, setting);
  const speech: Part = { beats: [...opening], after: { at: 'same' }, finished: false };
  const reprompt: Part = { beats: [], after: { at: 'same' }, finished: false };
  if (ask) {
    speech.beats.push(spokenBeat('question', ask.line, setting));
    reprompt.beats.push(spokenBeat('question', ask.again, setting));
  }
  const open = ask?.asking ?? null;
  const asking = { speech: open, reprompt: open };
  return assemble(speech, reprompt, { asking, during: asking, tries: ask?.tries ?? 0, closes: !ask });
}

/** Seconds to do what was said outside a routine: the steps of the check of the long leg. */
const WAITS_AFTER: { readonly [K in Key]?: number } = {
  'course.leg.lie': LEG_CHECK.waits.lie,
  'course.leg.hug': LEG_CHECK.waits.hug,
  'course.leg.long': LEG_CHECK.waits.long,
};

/** An answer longer than this, in seconds, is not waited for in a loaded hold: ours. */
const LONG_ANSWER = 8;

const sumOf = (beats: readonly Beat[]): number => beats.reduce((sum, { seconds }) => sum + seconds, 0);

/** Is the listener in the middle of a hold that pulls, presses or arches? */
function isLoaded({ plan, spot }: { readonly plan: Plan; readonly spot: Spot }): boolean {
  const item = plan.items[spot.index];
  if (!item || spot.step !== 'work') return false;
  const { kind } = move(item.move).work;
  return kind === 'hold' || kind === 'breaths';
}

/** The routine through both parts. */
function guided(opening: readonly Beat[], source: Source, setting: Setting): Timeline {
  const speech = fill(opening, source, SPEECH_BYTES, setting);
  const stopped = speech.asking !== undefined;
  const resting = !stopped && !speech.finished && speech.beats.at(-1)?.kind === 'rest';
  const carries = setting.carry && setting.prefs.pace !== 'wait' && !speech.finished;
  let reprompt: Part;
  if (carries) {
    reprompt = fill([], source, REPROMPT_BYTES, setting);
    if (reprompt.asking === undefined && !reprompt.finished)
      reprompt.beats.push(spokenBeat('question', goOnPrompt(reprompt, source.plan), setting));
  } else {
    // Nothing goes on: what was asked stays asked.
    const line = speech.finished ? landing(source.plan).again : (speech.question ?? prompts.waiting);
    reprompt = { ...speech, beats: [spokenBeat('question', line, setting)] };
  }
  if (!stopped && !speech.finished)
    speech.beats.push(spokenBeat('question', resting ? prompts.checkIn : readyPrompt(speech), setting));
  const asking: Asked = { speech: resting ? 'rest-on' : questionOf(speech), reprompt: questionOf(reprompt) };
  const during: Asked = carries ? NOTHING : { speech: null, reprompt: asking.reprompt };
  return assemble(speech, reprompt, { asking, during, tries: 0, closes: false });
}

/** A question before the routine that must not stall it: without an answer the reprompt goes on with the plan as it is. */
function askedFirst(opening: readonly Beat[], ask: AskAct, source: Source, spot: Spot, setting: Setting): Timeline {
  const question = spokenBeat('question', ask.line, setting);
  const here: After = { at: 'spot', spot };
  const speech: Part = { beats: [...opening, question], after: here, finished: false };
  const { asking, tries = 0 } = ask;
  if (!setting.carry || setting.prefs.pace === 'wait') {
    const reprompt: Part = { beats: [spokenBeat('question', ask.again, setting)], after: here, finished: false };
    const open = { speech: asking, reprompt: asking };
    return assemble(speech, reprompt, { asking: open, during: open, tries, closes: false });
  }
  const reprompt = fill([], source, REPROMPT_BYTES, setting);
  if (reprompt.asking === undefined && !reprompt.finished)
    reprompt.beats.push(spokenBeat('question', goOnPrompt(reprompt, source.plan), setting));
  return assemble(speech, reprompt, {
    asking: { speech: asking, reprompt: questionOf(reprompt) },
    during: { speech: asking, reprompt: null },
    tries,
    closes: false,
  });
}

/** A pause: one line, then quiet with a soft sound now and then, so that the listener knows that somebody is there. */
function quiet(opening: readonly Beat[], setting: Setting): Timeline {
  const part = (first: readonly Beat[]): Part => {
    const prompt = spokenBeat('question', prompts.resume, setting);
    const beats = [...first];
    for (let sounds = 0; sounds < PAUSE_SOUNDS; sounds++) {
      beats.push({ kind: 'rest', seconds: PAUSE_QUIET, state: 'paused' });
      beats.push({ kind: 'chime', sound: 'soft', seconds: SOUNDS.soft.seconds, state: 'paused' });
    }
    beats.push(prompt);
    return { beats, after: { at: 'same' }, finished: false };
  };
  return assemble(part(opening), part([]), { asking: NOTHING, during: NOTHING, tries: 0, closes: false });
}

/** Five sounds a part; the quiet between them keeps under the longest silence of a rest. */
const PAUSE_SOUNDS = 5;
const PAUSE_QUIET = 42;

const questionOf = (part: Part): Asking | null => (part.finished ? 'feedback' : (part.asking ?? null));

function assemble(
  speech: Part,
  reprompt: Part,
  how: Pick<Timeline, 'asking' | 'during' | 'tries' | 'closes'>,
): Timeline {
  const beats: TimedBeat[] = [];
  let clock = 0;
  const lay = (part: PartName, list: readonly Beat[]) => {
    const begun = clock;
    for (const beat of list) {
      const end = nearest(clock + beat.seconds);
      beats.push({ part, start: clock, end, beat });
      clock = end;
    }
    return nearest(clock - begun);
  };
  const window = (part: PartName) => lay(part, [{ kind: 'window', seconds: WINDOW_SECONDS }]);
  const speechSeconds = lay('speech', speech.beats);
  let repromptSeconds = 0;
  if (!how.closes) {
    window('speech');
    repromptSeconds = lay('reprompt', reprompt.beats);
    window('reprompt');
  }
  return {
    beats,
    speechSeconds,
    repromptSeconds,
    afterSpeech: speech.after,
    afterReprompt: reprompt.after,
    ...how,
  };
}

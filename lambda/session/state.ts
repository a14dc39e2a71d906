import type { MoveId } from '../content';
import type { RoutineId } from '../content/routines';
import type { Gate, Posture, Side } from '../content/types';
import type { Change, Focus, Whose } from '../content/wishes';
import type { Line } from '../languages/line';
import type { ConcernId, Pending, Tier } from '../safety/types';
import type { Asking } from './asking';
import type { Request } from './compose/request';
import type { Course } from './course';
import type { SessionDiary } from './diary';
import type { Ledger } from './ledger';
import type { Wish } from './own';
import { type Adjustment, freshPreferences, type Preferences } from './preferences';
import type { ReminderDraft, ReminderWish } from './reminder';
import type { Topic } from './topic';
import type { Plan } from './types';

/**
 * Where the routine goes on from. `round` counts the sets and sides of one item (see `rounds`). `done` counts what is
 * behind the listener in this step: instructions in `setup` and `up`, seconds of a hold or rest, repetitions, breaths
 * in `work`.
 */
export interface Spot {
  readonly index: number;
  readonly round: number;
  readonly step: 'setup' | 'work' | 'release' | 'up';
  readonly done: number;
  /** While getting into place again: what of the work was done before and is not done twice. */
  readonly carried?: number;
  /** The posture the listener comes from, where it is not that of the item before. */
  readonly from?: Posture;
}

/** In place of a count of instructions: the body is in place, and only what loads it is left of the setup. */
export const SETTLED = 98;
/** Added to a count of instructions: the listener asked for time first. */
export const WAITING = 100;

/** The listener's place in the skill. A plan goes along, since it must outlive filters, a week and new content. */
export type Cursor =
  | { readonly at: 'lobby' }
  | { readonly at: 'guiding'; readonly plan: Plan; readonly spot: Spot }
  | { readonly at: 'paused'; readonly plan: Plan; readonly spot: Spot }
  | { readonly at: 'finished'; readonly plan: Plan }
  /** After a red flag: nothing moves any more. */
  | { readonly at: 'stopped'; readonly tier: 'emergency' | 'urgent' | 'see' };

/** How the routine is taken up: afresh, after an answer (still in place), or after a pause (back into place first). */
export type Entry = 'fresh' | 'answer' | 'pause';

/**
 * Open the microphone with this line; `again` is said when nobody answers. `asking` is the question that is open from then
 * on, null for a prompt that asks nothing of its own. `tries` counts the answers to it that were none.
 */
export interface AskAct {
  readonly act: 'ask';
  readonly asking: Asking | null;
  readonly line: Line;
  readonly again: Line;
  readonly tries?: number;
}

/** What the skill means to say, before any words. */
export type Act =
  | { readonly act: 'say'; readonly line: Line }
  /** Go on with the routine from the cursor's spot, through both parts. */
  | { readonly act: 'guide'; readonly entry: Entry }
  /** Quiet, with a soft sound now and then, while both parts last. */
  | { readonly act: 'keep-quiet' }
  | AskAct
  /** Ask Alexa for a permission, to set timers where nothing else is named: now and by voice, or with a card for later. */
  | { readonly act: 'permit'; readonly how: 'voice' | 'card'; readonly for?: 'reminders' }
  /** Ask the device's reminder service; what came of it is said in this act's place. */
  | ({ readonly act: 'remind' } & ReminderWish)
  /** End the session after what was said. */
  | { readonly act: 'close' };

/** The last response: enough to rebuild its timeline word for word. */
export interface Turn {
  /** Time stamp of the request it answered, in epoch seconds. */
  readonly at: number;
  readonly acts: readonly Act[];
  /** The preferences it was made with, where another device has changed them since. */
  readonly prefs?: Preferences;
}

/** The ordinary programme, or rest and slow breathing alone. */
export const PROGRAMMES = ['gentle', 'full'] as const;
export type Programme = (typeof PROGRAMMES)[number];

export interface Flags {
  /** Sessions in which a routine was started. */
  readonly sessions: number;
  /** The wake-word note was given. */
  readonly noted: boolean;
  /** What was chosen at the notices, their version, and the day (ISO date): they come again after half a year. */
  readonly programme?: Programme;
  readonly notices?: number;
  readonly noticesOn?: string;
  /** Days on which it was asked, after four and after six weeks of practice, whether it is getting better (ISO dates). */
  readonly checkedOn?: string;
  readonly checkedAgainOn?: string;
  /** Where the listener is in the six weeks, if they have begun. */
  readonly course?: Course;
  /** The named routines started last, the newest first: what is proposed. */
  readonly recent?: readonly RoutineId[];
  /** Day on which a rest day was last spoken of (ISO date): once a week is enough. */
  readonly restedOn?: string;
  /** A finger massage was done to its end: the ball may follow. */
  readonly fingers?: true;
  /** Moves a clinician agreed to, as the listener said and confirmed. */
  readonly agreed?: readonly MoveId[];
  /** After an emergency: no exercise on that day (ISO date), nor before that epoch second. */
  readonly off?: { readonly day: string; readonly until: number };
  /** Day of an early stop (ISO date) whose signs have not been asked about since. */
  readonly stopped?: string;
  /** The timer for long rests was offered; who took it once is asked again each time, in few words. */
  readonly timer?: 'offered' | 'taken';
  /** Families of moves as they were chosen at their gates: kept, or skipped. */
  readonly families?: Readonly<Partial<Record<Gate, boolean>>>;
}

/** A timer that announces the end of a rest, also after the session is gone. */
export interface RestTimer {
  /** Null while it is only wanted, and when nobody answered whether it was set. */
  readonly id: string | null;
  /** Epoch second at which it goes off; 0 while it is only wanted. */
  readonly ends: number;
  /** Seconds it had left when it was paused. */
  readonly left?: number;
}

/** What triage needs to remember while a session lasts: no words, and nothing that says what was reported. */
export interface Safety {
  /** The highest tier so far and its row of the symptom map. */
  readonly tier: Tier;
  readonly concern: ConcernId | null;
  /** Concepts reported so far, as their numbers in the lexicon. */
  readonly seen: readonly number[];
  /** No more pressure on the belly in this session. */
  readonly noBelly?: true;
  /** What an answer to the open question about the body stops with. */
  readonly pending?: Pending;
  /** Whom an alarm is about, where help must come to somebody: who is there with the listener, or the listener, who chokes. */
  readonly about?: 'them' | 'me';
  /**
   * The question that is open, or the alarm, rests on likeness or on doubt alone: what was known before it, and where the
   * listener was, so that they may take it back.
   */
  readonly guess?: {
    readonly seen: readonly number[];
    readonly cursor?: Cursor;
    /** Something ordinary was wished for since: nobody in need does so twice. */
    readonly wished?: true;
  };
}

/** What is kept between sessions, in the record, beside the pages of the diary. */
export interface KeptState {
  readonly cursor: Cursor;
  readonly turn: Turn | null;
  /** Epoch second of the last request, whatever it was. */
  readonly at?: number;
  readonly ledger: Ledger;
  readonly prefs: Preferences;
  readonly flags: Flags;
  /** The timer of the rest under way: it goes on without a session. */
  readonly timer?: RestTimer;
}

/** What is this session's alone: it rides in the session attributes and is never stored. */
export interface SessionState {
  readonly safety?: Safety;
  /** Moves left out for as long as the session lasts. */
  readonly out?: readonly MoveId[];
  /** The only side that is to be done, of whatever begins in this session. */
  readonly side?: Side;
  /** What was wanted before a question came in between: a start waiting behind a notice. */
  readonly wanted?: Wanted;
  /** What the plan of this session was made for: "without the ball" is said of it. */
  readonly request?: Request;
  readonly topic?: Topic;
  /** Fallbacks: epoch second of the last one not understood. */
  readonly notUnderstood?: number;
  /** How many of them one after another. */
  readonly misses?: number;
  /** How many there were in this session: each is answered in other words. */
  readonly missed?: number;
  /** The careful side of a notice that nobody decided: the gentle programme, and families left out, for this session. */
  readonly gently?: true;
  readonly skipped?: readonly Gate[];
  /** Somebody else than the owner of the record: nothing of this session is saved. */
  readonly guest?: true;
  /** What this session put into the diary, and as much of the days before as questions need. */
  readonly diary?: SessionDiary;
  /** A reminder as far as it has been said. */
  readonly reminder?: ReminderDraft;
  /** It was said that this is for information and education, behind the first answer about health. */
  readonly educated?: true;
  /** Epoch second of the request that said "cancel": said twice running it ends. */
  readonly cancelled?: number;
  /** The last change for next time, as it was before: "keep it" takes it back. */
  readonly undo?: {
    readonly move: MoveId;
    /** The step that was taken; 0 where it was about a side. */
    readonly step: number;
    readonly before?: Adjustment;
    /** What the listener's own routine asked for. */
    readonly own?: number;
  };
  /** What the last change was before it: undone, it is so again. */
  readonly changed?: Changed;
  /** What would be done at a yes; `eased` where the hold was let go of for the question. */
  readonly confirming?: { readonly event: Suspended; readonly eased?: true };
  /** Everything that is kept of this listener is to be deleted. */
  readonly forget?: true;
}

/** What was otherwise before something was changed by word of the listener. */
export interface Changed {
  /** Epoch second of the request that changed it. */
  readonly at: number;
  /** Where they were, if they were taken from there. */
  readonly cursor?: Cursor;
  /** What was planned, if they stayed where they were. */
  readonly plan?: Plan;
  readonly prefs?: Partial<Preferences>;
  readonly request?: Request;
  /** How a dose was changed: said of another figure, that is what is done with it. */
  readonly dose?: { readonly change: Change; readonly whose?: Whose };
}

/** What is of this response alone. */
export interface TurnState {
  /** What triage made of a report, for the observer. */
  readonly acted?: { readonly tier: Tier; readonly concern: ConcernId | null };
}

/** Everything a session knows. */
export type State = KeptState & SessionState & TurnState;

/** How far the back of a knee comes to the floor, the farthest first. */
export const LEG_WORDS = ['touches', 'nearly', 'not'] as const;
export type LegWord = (typeof LEG_WORDS)[number];

export type Wanted =
  | {
      readonly want: 'routine';
      readonly routine: RoutineId;
      /** The side that gets a little more. */
      readonly extra?: Side;
    }
  | ({ readonly want: 'move'; readonly move: MoveId } & Wish)
  | { readonly want: 'own' }
  /** The next session of the six weeks. */
  | {
      readonly want: 'course';
      /** What comes before it was asked; lying down, for the check of the long leg. */
      readonly asked?: 'lying' | 'not';
      /** How far the right leg came, until the left one is told of. */
      readonly right?: LegWord;
      /** The side whose leg came less far. */
      readonly extra?: Side;
    }
  | { readonly want: 'plan'; readonly request: Request }
  | { readonly want: 'menu' };

/** Wishes that are asked about where they are no more than likely: each is lost by a no, and by nothing else. */
export const PLAIN_HUNCHES = [
  ...(['pause', 'resume', 'next', 'previous', 'skip', 'skip-side', 'other-side', 'start-over'] as const),
  ...(['easier', 'harder', 'more-time', 'slower', 'faster', 'less-talk', 'more-talk'] as const),
] as const;
export type PlainHunch = (typeof PLAIN_HUNCHES)[number];
export type Hunch =
  | { readonly [T in PlainHunch]: { readonly type: T } }[PlainHunch]
  | { readonly type: 'start-move'; readonly move: MoveId };

/** What waits for a yes, as the event that it will be then. */
export type Suspended =
  | { readonly type: 'perhaps'; readonly event: Hunch }
  | { readonly type: 'stop' }
  | { readonly type: 'build-own' }
  | { readonly type: 'stop-course' }
  | { readonly type: 'cancel-reminders' }
  | { readonly type: 'resume' }
  | { readonly type: 'next' }
  | { readonly type: 'ready' }
  | { readonly type: 'something-else' }
  | { readonly type: 'felt-side'; readonly side: Side; readonly agreed: true }
  | { readonly type: 'start'; readonly wanted: Wanted }
  | { readonly type: 'recommend'; readonly focus: Focus | null };

/** Version of the notices. A change of what they say adds one, and they are heard again. */
export const NOTICES_VERSION = 1;

export const freshState: KeptState = {
  cursor: { at: 'lobby' },
  turn: null,
  ledger: {},
  prefs: freshPreferences,
  flags: { sessions: 0, noted: false },
};

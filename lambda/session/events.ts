import type { MoveId } from '../content';
import type { AnswerId } from '../content/answers';
import type { Point } from '../content/points';
import type { RoutineId } from '../content/routines';
import type { Part, StepTopic, Thing } from '../content/steps';
import type { Equipment, Side, Tag } from '../content/types';
import type { Clock, Day } from '../content/week';
import type { Avoided, Change, Choice, Elsewhere, Focus, Mood, RecordOf, Whose } from '../content/wishes';
import type { Asking } from './asking';
import type { Asked } from './compose/request';
import type { Wish } from './own';
import type { Hunch, Wanted } from './state';

/** Events that carry nothing but themselves. */
export type PlainEvent =
  | 'next'
  | 'previous'
  | 'repeat'
  | 'start-over'
  | 'restart-round'
  | 'pause'
  | 'resume'
  | 'stop'
  | 'help'
  | 'not-understood'
  | 'chatter'
  | 'company'
  | 'yes'
  | 'no'
  | 'not-sure'
  | 'skip-rest'
  | 'other-side'
  | 'which-step'
  | 'which-side'
  | 'how-long-left'
  | 'routine-left'
  | 'whats-left'
  | 'whats-next'
  | 'what-number'
  | 'more-time'
  | 'not-yet'
  | 'ready'
  | 'slower'
  | 'faster'
  | 'less-talk'
  | 'more-talk'
  | 'explain'
  | 'was-easy'
  | 'too-hard'
  | 'keep-it'
  | 'breath-mode'
  | 'quiet-mode'
  | 'normal-mode'
  | 'just-bell'
  | 'dont-count'
  | 'count'
  | 'what-did-you-say'
  | 'still-there'
  | 'something-else'
  | 'keep-going'
  | 'wait-for-me'
  | 'how-did-i-do'
  | 'yesterday'
  | 'this-week'
  | 'streak'
  | 'list-routines'
  | 'list-moves'
  | 'should-it-hurt'
  | 'what-can-i-say'
  | 'doctor'
  | 'more'
  | 'who-to-see'
  | 'number'
  | 'answered-wrong'
  | 'guest'
  | 'safety-check'
  | 'doctor-ok'
  | 'forget-me'
  | 'list-reminders'
  | 'cancel-reminders'
  | 'thanks'
  | 'build-own'
  | 'which-week'
  | 'skip-week'
  | 'stop-course'
  | 'read-own'
  | 'save-own'
  | 'delete-own'
  | 'start-own'
  | 'thats-all'
  | 'done'
  | 'thats-it'
  | 'never-mind'
  | 'cancel'
  | 'usual'
  | 'as-last'
  | 'side-again'
  | 'wait'
  | 'that-one'
  | 'feels-good'
  | 'hurts'
  | 'about-me';

/** A move by name; `unknown` for words outside the list, with what comes closest to them; `more` that were named behind it. */
interface Named {
  readonly move: MoveId | null;
  readonly unknown?: true;
  readonly near?: MoveId;
  readonly more?: readonly MoveId[];
}

/** Some of the listener's own routine, by where they stand, by their dose, or all of a move but the one with that. */
export interface Some {
  readonly places?: readonly number[];
  /** So many from the end. */
  readonly last?: number;
  readonly dose?: number;
  readonly but?: number;
}

/** A question about the move under way, or about one that was named. */
interface AboutMove {
  readonly move?: MoveId | null;
  readonly unknown?: true;
  /** Said as a question: what is named in it is what is asked, and not what is felt. */
  readonly asked?: true;
}

/** A side by its name, or by where the listener is. */
export type Which = Side | 'this' | 'other';

/** What was meant in place of what was done: "no, I meant ten". */
interface Meanwhile {
  readonly seconds?: number;
  /** What is meant where it is those seconds already: "ten minutes, not five". */
  readonly or?: number;
  readonly count?: number;
  readonly side?: Side;
  readonly move?: MoveId;
  readonly routine?: RoutineId;
}

export type SessionEvent =
  | { readonly type: PlainEvent }
  /** The skill was opened. `away` is how long ago the last turn was, in seconds; null for a stranger. */
  | { readonly type: 'launch'; readonly away: number | null }
  /** What was wanted before a question came in between, or what was offered. */
  | { readonly type: 'start'; readonly wanted: Wanted }
  /** One of the answers to a question, chosen as such: by a touch. */
  | { readonly type: 'answer'; readonly asking: Asking; readonly answer: string }
  | { readonly type: 'start-routine'; readonly routine: RoutineId | null; readonly unknown?: true }
  /** A plan for a length, a purpose, a place, with limits: whatever was said of it. `seconds` is the length. */
  | { readonly type: 'plan'; readonly seconds: number | null; readonly asked: Asked; readonly bare?: number }
  /** What to do for this: one recommendation. */
  | { readonly type: 'recommend'; readonly focus: Focus | null }
  | ({ readonly type: 'start-move' } & Named & Wish)
  | ({ readonly type: 'go-to' } & Named)
  /** The listener's own routine: a move with its dose, or several, is added or changed, taken out, put elsewhere. */
  | ({ readonly type: 'add-own'; readonly place?: 'first' | 'last' } & Named & Wish)
  /** A routine of these moves; `unknown` where one of them is none of ours. */
  | ({ readonly type: 'build-of' } & Named)
  | ({ readonly type: 'change-own' } & Named & Wish)
  /** A move with a dose, and no word of what is to be done with it: on each side, or for good. */
  | ({ readonly type: 'move-dose'; readonly whose?: 'side' | 'always' | 'each' } & Named & Wish)
  | ({
      readonly type: 'remove-own';
      readonly place?: 'first' | 'last';
      readonly these?: Some;
      readonly by?: MoveId;
    } & Named)
  | ({
      readonly type: 'move-own';
      readonly place?: 'first' | 'last';
      readonly before?: MoveId;
      readonly after?: MoveId;
    } & Named)
  /** A thing that is there, or is not. */
  | { readonly type: 'has-thing'; readonly thing: Equipment | null }
  | { readonly type: 'lacks-thing'; readonly thing: Equipment | null }
  /** This move, the next one, or one that was named and is still to come. */
  | { readonly type: 'skip'; readonly move?: MoveId; readonly next?: true }
  /** This move is not to come again: today, and from now on. */
  | ({ readonly type: 'never' } & Named)
  /** One side of a move alone; of the one under way where none is named. Where nothing runs, of a plan of so many seconds. */
  | ({ readonly type: 'only-side'; readonly side: Which | null; readonly seconds?: number } & AboutMove)
  /** A side of the move under way is left out; the one that is being done where none is named. */
  | { readonly type: 'skip-side'; readonly side?: Which }
  /** How somebody is, and no complaint; with the seconds there are. */
  | { readonly type: 'mood'; readonly mood: Mood; readonly seconds?: number }
  /** What was done so far; of one routine, or on one day of the last seven, how often. */
  | { readonly type: 'record'; readonly of: RecordOf; readonly routine?: RoutineId; readonly day?: Day }
  /** Which moves are done so, of what is under way or of all there are: "is there anything on my knees in this". */
  | { readonly type: 'any-so'; readonly so: Avoided }
  /** How many of them the listener has counted; `left`, how many more they do. */
  | { readonly type: 'counted'; readonly count: number; readonly left?: true }
  /** What is not ours to give. */
  | { readonly type: 'elsewhere'; readonly what: Elsewhere }
  /** The last change as it was before; with something named, that instead. */
  | ({ readonly type: 'undo' } & Meanwhile)
  | { readonly type: 'rest'; readonly seconds: number | null }
  /** The side that felt tighter. */
  | { readonly type: 'felt-side'; readonly side: Side | null; readonly agreed?: true }
  /** Which side goes first, from now on; `now`, where it is only put right which one this is. */
  | { readonly type: 'start-side'; readonly side: Side | null; readonly now?: true }
  /** `one`: "one more", without of what; where repetitions are counted, of these. */
  | { readonly type: 'another-set'; readonly side: Side | null; readonly one?: true }
  /** The dose under way, or whose was said: a length, or a figure that counts as the move does. */
  | {
      readonly type: 'hold-length';
      readonly change: Change;
      readonly seconds: number | null;
      readonly count?: number;
      readonly whose?: Whose;
    }
  /** Rather this than anything else, and too unlikely to be done unasked. */
  | { readonly type: 'perhaps'; readonly event: Hunch }
  /** A figure, and nobody knows of what: seconds or minutes? */
  | { readonly type: 'which-unit'; readonly figure: number }
  /** In so many seconds, with this move as the last, or behind what is under way. */
  | {
      readonly type: 'finish-early';
      readonly seconds: number | null;
      readonly move?: MoveId;
      readonly behind?: true;
    }
  | { readonly type: 'describe-routine'; readonly routine: RoutineId | null; readonly unknown?: true }
  | ({ readonly type: 'describe-move' } & Named)
  | { readonly type: 'how-long-hold'; readonly move: MoveId | null }
  | { readonly type: 'how-many'; readonly move: MoveId | null }
  | ({ readonly type: 'what-to-feel' } & AboutMove)
  | ({ readonly type: 'am-i-right' } & AboutMove)
  // `much`: not how it feels now, but that it was too much.
  | ({ readonly type: 'easier'; readonly much?: true } & AboutMove)
  | ({ readonly type: 'harder' } & AboutMove)
  /** Where a part of the body belongs, or what is done with it. */
  | ({ readonly type: 'where-part'; readonly part: Part | Point | null } & AboutMove)
  | ({ readonly type: 'about-step'; readonly topic: StepTopic } & AboutMove)
  | ({ readonly type: 'how-hard' } & AboutMove)
  | ({ readonly type: 'breath-now' } & AboutMove)
  /** May this thing be used here, where this part is? */
  | ({ readonly type: 'instead'; readonly thing: Thing | null; readonly part?: Part } & AboutMove)
  /** How is this move different from the last, or from the one that was named? */
  | ({ readonly type: 'compare' } & AboutMove)
  /** What came of asking Alexa for permission to set timers. */
  | { readonly type: 'timer-consent'; readonly answer: 'accepted' | 'denied' | 'unanswered' }
  /** What came of the routine that Alexa offered: made, there already, declined, or it did not work. */
  | { readonly type: 'routine-offered'; readonly answer: 'made' | 'there' | 'declined' | 'failed' }
  | { readonly type: 'reminder-consent'; readonly answer: 'accepted' | 'denied' | 'unanswered' }
  /** "Remind me every weekday at seven": what was not said of it is null. */
  | {
      readonly type: 'remind';
      readonly days: readonly Day[] | null;
      readonly time: Clock | null;
      /** Once: today, tomorrow or the day after, late on that day or not. */
      readonly soon?: { readonly day: 'today' | 'tomorrow' | 'overmorrow'; readonly late?: true };
      /** The half of the day was not said: it is that of the hour before. */
      readonly half?: 'same';
      /** In the second half of those days, or in the first. */
      readonly late?: true;
      readonly early?: true;
      /** Days that are left out of those that were said, now or before. */
      readonly but?: readonly Day[];
      /** Days were said, and nobody knows which. */
      readonly unclear?: true;
    }
  /** A way on that was named; null where nobody could tell which. */
  | { readonly type: 'choice'; readonly choice: Choice | null }
  /** A question whose answer is content. */
  | { readonly type: 'ask'; readonly answer: AnswerId }
  | { readonly type: 'is-it-normal'; readonly text: string | null }
  | { readonly type: 'is-it-safe'; readonly tag: Tag | null }
  | { readonly type: 'condition'; readonly tag: Tag | null; readonly text: string }
  /** What a body reports, in the words that were delivered, the one side that they name, and the seconds there are. */
  | {
      readonly type: 'report';
      readonly text: string;
      readonly side?: Side;
      readonly seconds?: number;
      readonly rated?: number;
    };

export type EventType = SessionEvent['type'];
export type EventOf<T extends EventType> = T extends PlainEvent
  ? { readonly type: T }
  : Extract<SessionEvent, { readonly type: T }>;

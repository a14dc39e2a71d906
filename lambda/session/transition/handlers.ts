import type { EventOf, EventType, PlainEvent, SessionEvent } from '../events';
import type { Here } from '../here';
import { isOfTheBody, type State } from '../state';
import { addNow, notNow } from './adding';
import { afterAlarm } from './after-alarm';
import { openQuestion } from './asking';
import { no, yes } from './asking/answers';
import { condition, dull, notSure, report } from './asking/body';
import { doctorOk } from './asking/doctor-ok';
import { forgetMe } from './asking/forget';
import { askedAgain, missed } from './asking/not-understood';
import * as screening from './asking/screening';
import { cooledDown } from './coming-back';
import * as dose from './dose';
import * as equipment from './equipment';
import * as feedback from './feedback';
import { allSaid, help, thanks } from './help';
import { launch } from './launch';
import * as navigation from './navigation';
import { guided, type Outcome } from './outcome';
import * as own from './own-routine';
import * as planning from './planning';
import * as questions from './questions';
import { cancelReminders, listReminders, remind, reminderConsent } from './reminder';
import * as safety from './safety';
import { startMove as startingStartMove } from './starts/move';
import * as offering from './starts/offering';
import { startOwn } from './starts/own';
import { startRoutine } from './starts/routine';
import * as steps from './steps';
import * as talk from './talk';
import { consented } from './timer';

type Handler<T extends EventType> = (state: State, here: Here, event: EventOf<T>) => Outcome;

/** A routine of several moves is under way: a move by name is done within it, and the rest comes after. */
const inTheMiddle = ({ cursor }: State, here: Here): boolean =>
  (cursor.at === 'guiding' ? here.asking !== 'gate' : cursor.at === 'paused' && !cursor.asking) &&
  'plan' in cursor &&
  cursor.plan.routine !== 'single';

const startMove: Handler<'start-move'> = (state, here, event) =>
  event.move && inTheMiddle(state, here)
    ? startOrGoTo(state, here, { type: 'go-to', move: event.move }, event.seconds)
    : startingStartMove(state, here, event);

const startOrGoTo = (state: State, here: Here, event: EventOf<'go-to'>, seconds?: number): Outcome =>
  navigation.goTo(state, here, event) ??
  (event.move && inTheMiddle(state, here) ? notNow(state, here, event.move) : null) ??
  startingStartMove(state, here, {
    type: 'start-move',
    move: event.move,
    ...(seconds === undefined ? {} : { seconds }),
    ...(event.unknown ? { unknown: true } : {}),
  });

/** "The bridge, ten times": done now, or gone to where a routine is under way. */
const moveWithDose: Handler<'move-dose'> = (state, here, { move, unknown, seconds }) =>
  startOrGoTo(state, here, { type: 'go-to', move, ...(unknown ? { unknown } : {}) }, seconds);

/** "Add a bridge": to the routine that is under way, else to the listener's own. */
const addOrBuild: Handler<'add-own'> = (state, here, event) => {
  const at = guided(state);
  return at ? addNow(state, here, at, event) : own.add(state, here, event);
};

const HANDLERS: { readonly [T in EventType]: Handler<T> } = {
  launch,
  'start-routine': startRoutine,
  plan: planning.plan,
  recommend: offering.recommend,
  'start-move': startMove,
  rest: startingStartMove,
  'go-to': (state, here, event) => startOrGoTo(state, here, event),

  next: navigation.next,
  previous: navigation.previous,
  repeat: navigation.repeat,
  'start-over': navigation.startOver,
  pause: navigation.pause,
  resume: navigation.resume,
  stop: navigation.stop,
  skip: planning.skip,
  'skip-side': navigation.skipSide,
  'other-side': navigation.switchSide,
  'not-yet': navigation.notYet,
  ready: navigation.ready,

  help,
  'what-can-i-say': help,
  missed,
  yes,
  no,

  'hold-longer': dose.longer,
  'hold-shorter': dose.shorter,
  'more-time': dose.moreTime,
  slower: dose.pace('slower'),
  faster: dose.pace('faster'),
  again: dose.anotherSet,
  'start-side': dose.startSide,
  'something-else': planning.anotherPlan,
  'finish-early': planning.shorterPlan,
  'less-talk': talk.talk('less'),
  'more-talk': talk.talk('more'),
  explain: talk.explain,
  'was-easy': feedback.wasEasy,
  'too-hard': feedback.tooHard,
  'felt-side': feedback.feltSide,
  'keep-it': feedback.keepIt,
  'breath-mode': talk.mode('breaths'),
  'quiet-mode': talk.mode('quiet'),
  'normal-mode': talk.mode('normal'),
  'just-bell': talk.talk('bell'),
  'dont-count': talk.counting(false),
  count: talk.counting(true),
  'keep-going': dose.pacePreference('keep-going'),
  'wait-for-me': dose.pacePreference('wait'),

  'how-long-left': questions.howLongLeft,
  'routine-left': questions.routineLeft,
  'which-step': questions.whichStep,
  'which-side': questions.whichSide,
  'whats-left': questions.whatsLeft,
  'whats-next': questions.whatsNext,
  'what-number': questions.whatNumber,
  'what-did-you-say': questions.whatDidYouSay,
  'still-there': questions.stillThere,
  'what-to-feel': steps.whatToFeel,
  'am-i-right': steps.amIRight,
  easier: steps.variation('easier'),
  harder: steps.variation('harder'),
  'where-part': steps.wherePart,
  'about-step': steps.aboutStep,
  'how-hard': steps.howHard,
  'breath-now': steps.breathNow,
  instead: steps.instead,
  compare: steps.compare,
  'should-it-hurt': steps.shouldItHurt,
  'describe-move': questions.describeMove,
  'describe-routine': questions.describeRoutine,
  'how-long-hold': questions.howLongHold,
  'how-many': questions.howMany,
  'how-did-i-do': questions.howDidIDo,
  yesterday: questions.yesterday,
  'this-week': questions.thisWeek,
  streak: questions.streakSoFar,
  'list-routines': questions.listRoutines,
  'list-moves': questions.listMoves,
  ask: questions.content,
  more: questions.more,

  'not-sure': notSure,
  dull: dull,
  doctor: safety.doctor,
  'who-to-see': safety.whoToSee,
  number: safety.number,
  'is-it-normal': safety.isItNormal,
  'is-it-safe': safety.isItSafe,
  condition: condition,
  report: report,
  'answered-wrong': screening.answeredWrong,
  guest: screening.guest,
  'safety-check': screening.safetyCheck,
  'doctor-ok': doctorOk,
  'timer-consent': consented,
  remind,
  'reminder-consent': reminderConsent,
  'list-reminders': listReminders,
  'cancel-reminders': cancelReminders,
  'forget-me': forgetMe,

  'build-own': own.build,
  'add-own': addOrBuild,
  'change-own': own.change,
  'remove-own': own.remove,
  'move-own': own.reorder,
  'read-own': own.read,
  'save-own': own.save,
  'delete-own': own.askToDelete,
  'start-own': startOwn,
  'thats-all': allSaid,
  'has-thing': equipment.has,
  'lacks-thing': equipment.lacks,
  'about-me': equipment.aboutMe,
  'move-dose': moveWithDose,
  thanks,
};

/** What would move the routine on; while a question about the body is open it has to be answered first. */
const MOVES_ON: ReadonlySet<EventType> = new Set([
  ...(['next', 'previous', 'resume', 'ready', 'skip', 'skip-side', 'other-side', 'start-over', 'not-yet'] as const),
  ...([
    'start-routine',
    'plan',
    'recommend',
    'start-move',
    'go-to',
    'rest',
    'again',
    'start-side',
    'something-else',
  ] as const),
  ...(['build-own', 'add-own', 'change-own', 'remove-own', 'move-own', 'save-own', 'delete-own'] as const),
  ...(['start-own', 'move-dose'] as const),
  ...(['repeat', 'pause', 'hold-longer', 'hold-shorter', 'finish-early', 'keep-going', 'more-time'] as const),
]);

/** What an event does, whatever is open and wherever the listener is. */
export function handled(before: State, here: Here, event: SessionEvent): Outcome {
  const state = here.away === undefined || event.type === 'launch' ? before : cooledDown(before, here.away);
  const guarded = afterAlarm(state, here, event);
  if (guarded) return guarded;
  const { cursor } = state;
  const waits = isOfTheBody(here.asking);
  if (waits && MOVES_ON.has(event.type) && cursor.at !== 'stopped') return askedAgain(state, here, []);
  const meant = openQuestion(state, here, event);
  if (meant) return meant;
  const handler = HANDLERS[event.type] as Handler<EventType>;
  return handler(state, here, event as EventOf<PlainEvent>);
}

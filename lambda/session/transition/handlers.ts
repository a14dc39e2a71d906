import type { EventOf, EventType, PlainEvent, SessionEvent } from '../events';
import type { Here } from '../here';
import { type Asking, isOfTheBody, type State } from '../state';
import { addNow, notNow } from './adding';
import { allSaid, askedAgain, forgetMe, help, missed, no, thanks, yes } from './answers';
import { cooledDown, whereStopped } from './coming-back';
import * as dose from './dose';
import * as equipment from './equipment';
import * as feedback from './feedback';
import { launch } from './launch';
import * as navigation from './navigation';
import * as offering from './offering';
import { ask, carryOn, guided, type Outcome, QUESTIONS } from './outcome';
import * as own from './own-routine';
import { startOwn } from './own-start';
import * as planning from './planning';
import * as questions from './questions';
import { cancelReminders, listReminders, remind, reminderConsent } from './reminder';
import * as safety from './safety';
import * as screening from './screening';
import * as starting from './starting';
import * as steps from './steps';
import * as talk from './talk';
import { consented } from './timer';
import { whileBuilding } from './while-building';

type Handler<T extends EventType> = (state: State, here: Here, event: EventOf<T>) => Outcome;

/** A routine of several moves is under way: a move by name is done within it, and the rest comes after. */
const inTheMiddle = ({ cursor }: State, here: Here): boolean =>
  (cursor.at === 'guiding' ? here.asking !== 'gate' : cursor.at === 'paused' && !cursor.asking) &&
  'plan' in cursor &&
  cursor.plan.routine !== 'single';

const startMove: Handler<'start-move'> = (state, here, event) =>
  event.move && inTheMiddle(state, here)
    ? startOrGoTo(state, here, { type: 'go-to', move: event.move }, event.seconds)
    : starting.startMove(state, here, event);

const startOrGoTo = (state: State, here: Here, event: EventOf<'go-to'>, seconds?: number): Outcome =>
  navigation.goTo(state, here, event) ??
  (event.move && inTheMiddle(state, here) ? notNow(state, here, event.move) : null) ??
  starting.startMove(state, here, {
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
  'start-routine': starting.startRoutine,
  plan: planning.plan,
  recommend: offering.recommend,
  'start-move': startMove,
  rest: starting.startMove,
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
  again: dose.again,
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

  'not-sure': safety.notSure,
  dull: safety.dull,
  doctor: safety.doctor,
  'who-to-see': safety.whoToSee,
  number: safety.number,
  'is-it-normal': safety.isItNormal,
  'is-it-safe': safety.isItSafe,
  condition: safety.condition,
  report: safety.report,
  'answered-wrong': screening.answeredWrong,
  guest: screening.guest,
  'safety-check': screening.safetyCheck,
  'doctor-ok': screening.doctorOk,
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

/** "Okay" or "skip": what else may be said to keep or to swap the moves that were asked about. */
const AT_THE_GATE: Readonly<Partial<Record<EventType, 'yes' | 'no'>>> = {
  ready: 'yes',
  resume: 'yes',
  skip: 'no',
  'something-else': 'no',
  missed: 'no',
};

/** "The rest, or start again?": what else may be said for each. */
const REST_OR_AGAIN: Readonly<Partial<Record<EventType, 'rest' | 'again'>>> = {
  ready: 'rest',
  more: 'rest',
  'whats-left': 'rest',
  rest: 'rest',
  'keep-going': 'rest',
  'start-over': 'again',
  again: 'again',
};

const SAY_AGAIN: ReadonlySet<EventType> = new Set(['repeat', 'what-did-you-say', 'again']);
/** Questions that are said again in full when somebody asks for it. */
const FULL_QUESTIONS: Readonly<Partial<Record<Asking, string>>> = {
  'screening-signs': 'safety.screening.signs',
  'screening-conditions': 'safety.screening.conditions',
  gentle: 'safety.screening.gentleAgain',
};

/** Questions that are asked of the plan that was offered, while nothing runs. */
const OF_THE_OFFER: ReadonlySet<EventType> = new Set([
  ...(['routine-left', 'how-long-left', 'whats-left', 'whats-next', 'which-step'] as const),
]);

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
  const guarded = safety.afterAlarm(state, here, event);
  if (guarded) return guarded;
  const { cursor } = state;
  const waits = isOfTheBody(here.asking);
  if (waits && MOVES_ON.has(event.type) && cursor.at !== 'stopped') return askedAgain(state, here, []);
  if (here.asking === 'gate' && SAY_AGAIN.has(event.type)) return carryOn(state, here, []);
  if (here.asking === 'offer' && (event.type === 'ready' || event.type === 'resume')) return yes(state, here);
  if (OF_THE_OFFER.has(event.type)) {
    const told = offering.offered(state, here);
    if (told) return told;
  }
  if (event.type === 'which-step' || event.type === 'which-side') {
    const stopped = whereStopped(state, here);
    if (stopped) return stopped;
  }
  const gate = here.asking === 'gate' ? AT_THE_GATE[event.type] : undefined;
  if (gate) return screening.screeningAnswer(state, here, gate) ?? missed(state, here);
  const timed = event.type === 'rest' && event.seconds !== null;
  const offered = cursor.at === 'paused' && here.asking === 'rest-or-again' && !timed;
  const choice = offered ? REST_OR_AGAIN[event.type] : undefined;
  if (choice === 'rest') return navigation.resume(state, here);
  if (choice && offered) return starting.startAgain(state, here, cursor.plan);
  if (cursor.at !== 'stopped' && cursor.at !== 'guiding' && cursor.asking && SAY_AGAIN.has(event.type)) {
    const full = FULL_QUESTIONS[cursor.asking];
    if (full) return { state, acts: [ask(full, (QUESTIONS[cursor.asking] ?? [full])[1])] };
  }
  const built = whileBuilding(state, here, event);
  if (built) return built;
  const handler = HANDLERS[event.type] as Handler<EventType>;
  return handler(state, here, event as EventOf<PlainEvent>);
}

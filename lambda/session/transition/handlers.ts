import { type MoveId, move } from '../../content';
import { SIDES } from '../../content/types';
import type { EventOf, EventType } from '../events';
import type { Here } from '../here';
import { hasDose, isTimed, type Wish, wishOf } from '../own';
import { alternatesByRep } from '../rounds';
import type { State } from '../state';
import type { Plan } from '../types';
import { doctorOk } from './asking/doctor-ok';
import { forgetMe } from './asking/forget';
import { doctor, isItNormal, isItSafe, number, whoToSee } from './body/advice';
import { company } from './body/person';
import { condition, report } from './body/reports';
import { askWhetherPain } from './body/safety';
import { addNow, notNow } from './doing/adding';
import { harder } from './doing/harder';
import * as navigation from './doing/navigation';
import { onlySide, skipSide } from './doing/one-side';
import * as pausing from './doing/pausing';
import { restWithin } from './doing/resting';
import { consented } from './doing/timer';
import * as dose from './dose/dose';
import * as feedback from './dose/feedback';
import { holdLength } from './dose/hold-length';
import { alwaysOfThis, forgotten, keptOf } from './dose/kept';
import { redosed } from './dose/redosing';
import { notUnderstood, passedOver } from './not-understood';
import { answer, carryOn, type Outcome, say, unasked } from './outcome';
import { perhaps } from './perhaps';
import * as plainWords from './plain';
import { no, notSure, yes } from './plain';
import * as course from './plan/course';
import * as equipment from './plan/equipment';
import { closest } from './plan/near';
import { never } from './plan/never';
import * as own from './plan/own-routine';
import { save } from './plan/own-saved';
import * as planning from './plan/planning';
import { asLast, usual } from './plan/usual';
import { situationOf } from './situation';
import { startWanted } from './starts';
import { startMove as startingStartMove } from './starts/move';
import * as offering from './starts/offering';
import { startOwn } from './starts/own';
import { startRoutine } from './starts/routine';
import { anySo, help, helpMe, listMoves, listRoutines, thanks } from './told/help';
import * as history from './told/history';
import * as listener from './told/listener-asks';
import { inMood } from './told/mood';
import * as progress from './told/progress';
import * as steps from './told/steps';
import * as talk from './told/talk';
import { type Guided, guided, underState } from './under-way';
import { justChanged, undo } from './undo';
import { launch } from './visit/launch';
import * as notices from './visit/notices';
import { cancelReminders, listReminders, remind, reminderConsent, routineOffered } from './visit/reminder';

export type Handler<T extends EventType> = (state: State, here: Here, event: EventOf<T>) => Outcome;

/** A routine of several moves is under way: a move by name is done within it, and the rest comes after. */
const inTheMiddle = (state: State, here: Here): boolean => {
  const at = guided(state);
  return at !== null && at.plan.routine !== 'single' && situationOf(state, here) !== 'resuming';
};

const startMove: Handler<'start-move'> = (state, here, event) =>
  event.near
    ? closest(state, here, event.near)
    : event.move && inTheMiddle(state, here)
      ? startOrGoTo(state, here, { type: 'go-to', move: event.move }, event)
      : startingStartMove(state, here, event);

/** A shorter rest, in seconds, is a moment. */
const MOMENT = 10;

/** "Rest for ten minutes": within the routine under way, else by itself. */
const rest: Handler<'rest'> = (state, here, event) => {
  const at = guided(state);
  // "Give it a rest for a second" is none of the plan's.
  if (at && event.seconds !== null && event.seconds < MOMENT) return pausing.pause(state, here);
  const within = at && inTheMiddle(state, here) ? restWithin(state, unasked(here), at, event) : null;
  return within ?? startingStartMove(state, here, event);
};

const startOrGoTo = (state: State, here: Here, event: EventOf<'go-to'>, wish: Wish = {}): Outcome =>
  navigation.goTo(state, here, event, wish) ??
  (event.move && inTheMiddle(state, here) ? notNow(state, here, event.move) : null) ??
  startingStartMove(state, here, {
    type: 'start-move',
    move: event.move,
    ...wishOf(wish),
    ...(event.unknown ? { unknown: true } : {}),
  });

/** "Drop the rest and finish with the bridge": now, and nothing behind it. */
function finishWith(state: State, here: Here, id: MoveId): Outcome {
  const cut = ({ plan, spot }: Guided): Plan => ({ ...plan, items: plan.items.slice(0, spot.index + 1) });
  const isAt = ({ plan, spot }: Guided) => {
    const now = plan.items[spot.index]?.move;
    return now !== undefined && (now === id || move(now).variantOf === id);
  };
  const before = guided(state);
  if (before && isAt(before))
    return planning.shorterPlan(state, here, { type: 'finish-early', seconds: here.left(cut(before), before.spot) });
  const made = startOrGoTo(state, here, { type: 'go-to', move: id });
  const at = guided(made.state);
  return at && isAt(at) ? { ...made, state: { ...made.state, cursor: { ...at, plan: cut(at) } } } : made;
}

/** "The lunge, three times": of what is held it is how many sets. */
const inSets = ({ count, ...event }: EventOf<'move-dose'>): EventOf<'move-dose'> =>
  count === undefined || !event.move || !isTimed(event.move) || event.sets !== undefined
    ? { ...event, ...(count === undefined ? {} : { count }) }
    : { ...event, sets: count };

/** "The bridge, ten times": of the one under way its dose, else done now, or gone to where a routine is under way. */
const moveWithDose: Handler<'move-dose'> = (state, here, said) => {
  const event = inSets(eachSide(said));
  const { move: named, unknown } = event;
  const { state: known, words } = keptOf(state, event);
  const made =
    redosed(known, here, event) ??
    startOrGoTo(known, here, { type: 'go-to', move: named, ...(unknown ? { unknown } : {}) }, wishOf(event));
  return { ...made, acts: [...words, ...made.acts] };
};

/** "Ten on each side", of a move that changes from one to the other: so many on both. */
const eachSide = ({ count, ...event }: EventOf<'move-dose'>): EventOf<'move-dose'> => {
  if (count === undefined) return event;
  const both = event.whose === 'side' && event.move !== null && alternatesByRep(move(event.move));
  return { ...event, count: both ? count * SIDES.length : count };
};

/** "Twenty reps", "two sets": of the move under way, else of the listener's own routine; with none of that move, it is done. */
const changeDose: Handler<'change-own'> = (state, here, event) =>
  redosed(state, here, event) ??
  (event.move && hasDose(event) && !own.ownItems(state).some(({ move }) => move === event.move)
    ? moveWithDose(state, here, { ...event, type: 'move-dose' })
    : own.change(state, here, event));

/** "Add a bridge": to the routine that is under way, else to the listener's own. */
const addOrBuild: Handler<'add-own'> = (state, here, event) => {
  const at = guided(state);
  return at ? addNow(state, here, at, event) : own.add(state, here, event);
};

/** "Put the bridge on after this", in the middle of a routine: it is added to that. */
const moveInList: Handler<'move-own'> = (state, here, event) =>
  guided(state) && event.move
    ? addOrBuild(state, here, { type: 'add-own', move: event.move, ...(event.place ? { place: event.place } : {}) })
    : own.reorder(state, here, event);

/** "Remember that", right behind another dose: that number; else the routine. */
const saveOrKeep: Handler<'save-own'> = (state, here) => {
  const at = state.changed?.dose && justChanged(state, here) ? guided(state) : null;
  const kept = at && alwaysOfThis(state, here, at, { type: 'hold-length', change: 'to', seconds: null });
  return kept ?? save(state, here);
};

/** "Back to normal": the voice, and the number of the move under way where one is kept. */
const asUsual: Handler<'normal-mode'> = (state, here) => {
  const id = underState(state)?.item.move;
  const made = talk.mode('normal')(state, here);
  if (!id || state.prefs.adjust?.[id]?.amount === undefined) return made;
  const then = forgotten(made.state, here);
  return { ...then, acts: [say('coach.mode.normal'), ...then.acts] };
};

/** What every event does where no question takes it. */
export const HANDLERS: { readonly [T in EventType]: Handler<T> } = {
  launch,
  start: (state, here, { wanted }) => startWanted(state, here, wanted),
  'start-routine': startRoutine,
  'which-week': (state, here) => (guided(state) ? progress.whichStep : course.whichWeek)(state, here),
  'skip-week': course.skipWeek,
  'stop-course': course.stopCourse,
  plan: planning.plan,
  recommend: offering.recommend,
  'start-move': startMove,
  rest,
  'go-to': (state, here, event) => (event.near ? closest(state, here, event.near) : startOrGoTo(state, here, event)),

  next: navigation.next,
  previous: navigation.previous,
  repeat: navigation.repeat,
  'start-over': navigation.startOver,
  'restart-round': navigation.restartRound,
  pause: pausing.pause,
  resume: pausing.resume,
  stop: pausing.stop,
  cancel: plainWords.cancel,
  done: plainWords.done,
  'thats-it': plainWords.thatsIt,
  'never-mind': plainWords.neverMind,
  undo,
  'feels-good': plainWords.feelsGood,
  hurts: askWhetherPain,
  usual,
  'as-last': asLast,
  wait: plainWords.wait,
  'that-one': plainWords.thatOne,
  skip: planning.skip,
  never,
  'only-side': onlySide,
  elsewhere: (state, here, { what }) => answer(state, here, `coach.elsewhere.${what}`),
  mood: inMood,
  company,
  'skip-side': skipSide,
  counted: navigation.counted,
  'skip-rest': planning.skipRest,
  'other-side': navigation.switchSide,
  'not-yet': pausing.notYet,
  ready: pausing.ready,

  help: helpMe,
  'what-can-i-say': help,
  'not-understood': notUnderstood,
  perhaps,
  chatter: passedOver,
  answer: (state, here) => carryOn(state, here, []),
  yes,
  no,

  'hold-length': holdLength,
  'which-unit': (state, here, { figure }) => answer(state, here, 'coach.dose.unit', { count: figure }),
  'more-time': dose.moreTime,
  slower: dose.pace('slower'),
  faster: dose.pace('faster'),
  'another-set': dose.anotherSet,
  'side-again': navigation.sideAgain,
  'start-side': dose.startSide,
  'something-else': planning.anotherPlan,
  'finish-early': (state, here, event) =>
    event.move && !event.behind ? finishWith(state, here, event.move) : planning.shorterPlan(state, here, event),
  'less-talk': talk.talk('less'),
  'more-talk': talk.talk('more'),
  explain: talk.explain,
  'was-easy': feedback.wasEasy,
  'too-hard': (state, here) => feedback.tooHard(course.foundHard(state), here),
  'felt-side': feedback.feltSide,
  'keep-it': feedback.keepIt,
  'breath-mode': talk.mode('breaths'),
  'quiet-mode': talk.mode('quiet'),
  'normal-mode': asUsual,
  'just-bell': talk.talk('bell'),
  'dont-count': talk.counting(false),
  count: talk.counting(true),
  'keep-going': dose.pacePreference('keep-going'),
  'wait-for-me': dose.pacePreference('wait'),

  'how-long-left': progress.howLongLeft,
  'routine-left': progress.routineLeft,
  'which-step': progress.whichStep,
  'which-side': progress.whichSide,
  'whats-left': progress.whatsLeft,
  'whats-next': progress.whatsNext,
  'what-number': progress.whatNumber,
  'what-did-you-say': progress.whatDidYouSay,
  'still-there': progress.stillThere,
  'what-to-feel': steps.whatToFeel,
  'am-i-right': steps.amIRight,
  easier: (state, here, event) =>
    (event.move || event.unknown ? null : course.gentler(state, here)) ??
    offering.ofThisKind(state, here, event, { easy: true }) ??
    steps.variation('easier')(state, here, event),
  harder: (state, here, event) =>
    (event.move || event.unknown ? null : course.lessFarBack(state, here)) ??
    offering.ofThisKind(state, here, event, { focus: 'strength' }) ??
    harder(state, here, event),
  'where-part': steps.wherePart,
  'about-step': steps.aboutStep,
  'how-hard': steps.howHard,
  'breath-now': steps.breathNow,
  instead: steps.instead,
  compare: steps.compare,
  'should-it-hurt': steps.shouldItHurt,
  'describe-move': listener.describeMove,
  'describe-routine': listener.describeRoutine,
  'how-long-hold': listener.howLongHold,
  'how-many': listener.howMany,
  'how-did-i-do': history.howDidIDo,
  yesterday: history.yesterday,
  'this-week': history.thisWeek,
  record: history.recordSoFar,
  streak: history.streakSoFar,
  'list-routines': listRoutines,
  'list-moves': listMoves,
  'any-so': anySo,
  ask: listener.content,
  more: listener.more,

  'not-sure': notSure,
  doctor: doctor,
  'who-to-see': whoToSee,
  number,
  'is-it-normal': isItNormal,
  'is-it-safe': isItSafe,
  condition,
  report,
  'answered-wrong': notices.answeredWrong,
  guest: notices.guest,
  'safety-check': notices.safetyCheck,
  'doctor-ok': doctorOk,
  'timer-consent': consented,
  remind,
  'reminder-consent': reminderConsent,
  'routine-offered': routineOffered,
  'list-reminders': listReminders,
  'cancel-reminders': cancelReminders,
  'forget-me': forgetMe,

  'build-own': own.build,
  'build-of': own.buildOf,
  'add-own': addOrBuild,
  'change-own': changeDose,
  'remove-own': own.remove,
  'move-own': moveInList,
  'read-own': own.read,
  'save-own': saveOrKeep,
  'delete-own': own.askToDelete,
  'start-own': startOwn,
  'thats-all': pausing.stop,
  'has-thing': equipment.has,
  'lacks-thing': equipment.lacks,
  'about-me': equipment.aboutMe,
  'move-dose': moveWithDose,
  thanks,
  choice: notUnderstood,
};

import type { MoveId } from '../content';
import type { AnswerId } from '../content/answers';
import type { Heard, ListIds } from '../languages/heard';
import type { PlainEvent, SessionEvent, Some, Which } from '../session/events';
import { askedOf, besideIt, correctedLength, insteadOf, purposeIn, secondsIn, weeksMeant, whenOf } from './asked';
import { changeOf, doseOf, doseOfMove } from './dose-said';
import type { IntentName } from './intents';
import { type Listed, type SlotsOf, type SlotValue, spoken, strange } from './slot-values';

const unknown = (name: Listed<string>): { unknown: true } | object => (strange(name) !== null ? { unknown: true } : {});
/** A move by name, or the one under way. */
const move = (name: Listed<MoveId>): { move: MoveId | null; unknown?: true } => ({ move: name.id, ...unknown(name) });
/** What of ours comes closest to a move that is not. */
function near(name: Listed<MoveId>, { famous }: Heard): { near?: MoveId } {
  const words = strange(name)?.toLowerCase();
  const found = words === undefined ? undefined : famous.find(([pattern]) => pattern.test(words))?.[1];
  return found ? { near: found } : {};
}
const at = ({ id }: Listed<ListIds['PLACE']>): { place?: 'first' | 'last' } =>
  id === 'first' || id === 'last' ? { place: id } : {};
/** The first two of a list, or the last. */
export const twoOf = (id: ListIds['PLACE'] | null): Some | null =>
  id === 'first-two' ? { places: [1, 2] } : id === 'last-two' ? { last: 2 } : null;
/** Moves that were named one after the other: where the first is not known the first that is counts. */
function moves(
  first: Listed<MoveId>,
  ...names: readonly Listed<MoveId>[]
): ReturnType<typeof move> & { more?: readonly MoveId[] } {
  const known = names.flatMap(({ id }) => id ?? []);
  const [behind = null, ...others] = known;
  if (first.id === null) return { ...unknown(first), move: behind, ...(others.length > 0 ? { more: others } : {}) };
  return { move: first.id, ...(known.length > 0 ? { more: known } : {}) };
}
/** A routine of the moves that were named; of none, one that is put together from here on. */
function builtOf(...names: readonly Listed<MoveId>[]): SessionEvent {
  const [first, ...others] = names.flatMap(({ id }) => id ?? []);
  const strangers = names.some((name) => strange(name) !== null) ? { unknown: true as const } : {};
  if (first === undefined) return { type: 'build-own' };
  return { type: 'build-of', move: first, ...(others.length > 0 ? { more: others } : {}), ...strangers };
}
const turnOf = ({ id }: Listed<'same' | 'other'>): Which | null => (id === 'same' ? 'this' : id);
/** A bare number: minutes, unless a question was open that it answers. */
const bare = (minutes: number | null): { bare?: number } => (minutes === null ? {} : { bare: minutes });
const answer = (id: AnswerId) => (): SessionEvent => ({ type: 'ask', answer: id });

/** A report of the body, in whichever slot it came. */
const told = (slots: Readonly<Record<string, string | null>>): SessionEvent => ({
  type: 'report',
  text: spoken(Object.values(slots)).join(', '),
});

const COUNTING = { on: 'count', off: 'dont-count' } as const;
const TALK = {
  less: 'less-talk',
  more: 'more-talk',
  bell: 'just-bell',
  quiet: 'quiet-mode',
  breaths: 'breath-mode',
  normal: 'normal-mode',
} as const;

type Meaning<I extends IntentName> = PlainEvent | ((slots: SlotsOf<I>, hear: Heard) => SessionEvent);

/** What every intent means to the session: an event and nothing more, or what its slots make of it. */
const MEANINGS: { readonly [I in IntentName]: Meaning<I> } = {
  // Finding the way: the built-in control words.
  'AMAZON.NextIntent': 'next',
  'AMAZON.PreviousIntent': 'previous',
  'AMAZON.RepeatIntent': 'repeat',
  'AMAZON.StartOverIntent': 'start-over',
  'AMAZON.PauseIntent': 'pause',
  'AMAZON.ResumeIntent': 'resume',
  'AMAZON.StopIntent': 'stop',
  'AMAZON.CancelIntent': 'cancel',
  'AMAZON.NavigateHomeIntent': 'stop',
  'AMAZON.HelpIntent': 'help',
  'AMAZON.FallbackIntent': 'not-understood',
  'AMAZON.YesIntent': 'yes',
  'AMAZON.NoIntent': 'no',

  // Starting something.
  NextTwinIntent: 'next',
  PreviousTwinIntent: 'previous',
  RepeatTwinIntent: 'repeat',
  StartOverTwinIntent: ({ scope }) => ({ type: scope.id ? 'restart-round' : 'start-over' }),
  ResumeTwinIntent: 'resume',
  StopTwinIntent: () => ({ type: 'stop' }),
  HelpTwinIntent: 'help',
  YesTwinIntent: 'yes',
  NoTwinIntent: 'no',
  DoneIntent: 'done',
  ThatsItIntent: 'thats-it',
  NeverMindIntent: 'never-mind',
  FeelsGoodIntent: 'feels-good',
  ThatOneIntent: 'that-one',
  // A move of nobody's, in the place of one of ours that is denied.
  UndoIntent: (slots, hear) =>
    slots.denied.id && strange(slots.technique) !== null
      ? { type: 'go-to', ...move(slots.technique), ...near(slots.technique, hear) }
      : insteadOf(slots),

  StartRoutineIntent: ({ routine, last }, hear) =>
    purposeIn(strange(routine), hear) ??
    (last.id && !routine.id
      ? { type: last.id === 'last' ? 'as-last' : 'usual' }
      : { type: 'start-routine', routine: routine.id, ...unknown(routine) }),
  // A bare number answers "five, ten or fifteen minutes?".
  PlanIntent: (sent, hear) => {
    const slots = besideIt(sent);
    // "Thirty seconds, no, twenty": of a hold.
    const corrected = correctedLength(slots, hear);
    if (corrected !== null && corrected < 60) return { type: 'hold-length', change: 'to', seconds: corrected };
    return {
      type: 'plan',
      seconds: corrected ?? secondsIn(slots) ?? weeksMeant(slots),
      asked: askedOf(slots),
      // "Ten minutes, not five": a figure beside a whole length is none of its own.
      ...(sent.duration === null ? bare(slots.minutes) : {}),
    };
  },
  RecommendIntent: ({ focus }) => ({ type: 'recommend', focus: focus.id }),
  StartTechniqueIntent: ({ technique }, hear) => ({ type: 'start-move', ...move(technique), ...near(technique, hear) }),
  GoToTechniqueIntent: ({ technique }, hear) => ({ type: 'go-to', ...move(technique), ...near(technique, hear) }),
  RestIntent: ({ duration }) => ({ type: 'rest', seconds: duration }),
  SomethingElseIntent: 'something-else',
  FinishEarlyIntent: (slots) => ({
    ...{ type: 'finish-early', seconds: secondsIn(slots) },
    ...(slots.technique.id ? { move: slots.technique.id } : {}),
  }),

  // A routine of one's own, put together by voice.
  BuildRoutineIntent: ({ technique, second, third }) => builtOf(technique, second, third),
  AddTechniqueIntent: (slots, hear) => ({
    ...{ type: 'add-own', ...doseOf(slots), ...at(slots.place) },
    ...moves(slots.technique, slots.second, slots.third),
    ...(slots.second.words === null ? near(slots.technique, hear) : {}),
  }),
  ChangeTechniqueIntent: (slots) => ({ type: 'change-own', ...move(slots.technique), ...doseOf(slots) }),
  // "The bridge, ten times": while a routine is put together that adds it, else it is done.
  DoseTechniqueIntent: (slots, hear) => {
    const { figure, ...dose } = doseOfMove(slots, hear);
    const nameless = figure || dose.whose === 'each';
    return { type: 'move-dose', ...(nameless ? { move: null } : move(slots.technique)), ...dose };
  },
  RemoveTechniqueIntent: ({ technique, place }) => {
    const these = twoOf(place.id);
    return { type: 'remove-own', ...(these ? { move: null, these } : move(technique)), ...at(place) };
  },
  MoveTechniqueIntent: ({ technique, place, before, after }) => ({
    type: 'move-own',
    move: technique.id,
    ...([technique, before, after].some((name) => strange(name) !== null) ? { unknown: true } : {}),
    ...at(place),
    ...(before.id ? { before: before.id } : {}),
    ...(after.id ? { after: after.id } : {}),
  }),
  ReadRoutineIntent: 'read-own',
  SaveRoutineIntent: 'save-own',
  StartOwnIntent: 'start-own',
  DeleteRoutineIntent: 'delete-own',
  ThatsAllIntent: 'thats-all',

  // What is at hand, and how the listener likes it.
  HaveEquipmentIntent: ({ equipment }) => ({ type: 'has-thing', thing: equipment.id }),
  LackEquipmentIntent: ({ equipment }) => ({ type: 'lacks-thing', thing: equipment.id }),
  AboutMeIntent: 'about-me',

  // Moving about in the routine.
  SkipTechniqueIntent: ({ technique: { id }, whose }) =>
    id ? { type: 'skip', move: id } : whose.id === 'next' ? { type: 'skip', next: true } : { type: 'skip' },
  // "Would you ever just give me the bridge": nothing is left out for good for words that nobody knows.
  LeaveOutIntent: ({ never, technique }) =>
    never.id === null && never.words !== null ? { type: 'not-understood' } : { type: 'never', ...move(technique) },
  SkipRestIntent: 'skip-rest',
  SkipSideIntent: ({ side, turn }) => ({ type: 'skip-side', side: side.id ?? turnOf(turn) ?? 'this' }),
  OtherSideIntent: 'other-side',
  OnlySideIntent: ({ side, turn, technique, duration }) => ({
    type: 'only-side',
    side: side.id ?? turnOf(turn),
    ...move(technique),
    ...(duration === null ? {} : { seconds: duration }),
  }),
  StartSideIntent: ({ side }) => ({ type: 'start-side', side: side.id }),
  // "Do that side again" is said of the turn that was just done.
  AgainIntent: ({ side, turn }) =>
    turn.id
      ? { type: turn.id === 'same' ? 'side-again' : 'other-side' }
      : strange(side) === null
        ? { type: 'another-set', side: side.id }
        : { type: 'not-understood' },

  // Where am I?
  WhichStepIntent: 'which-step',
  WhichSideIntent: 'which-side',
  HowLongLeftIntent: 'how-long-left',
  RoutineLeftIntent: 'routine-left',
  WhatsLeftIntent: 'whats-left',
  WhatsNextIntent: 'whats-next',
  WhatNumberIntent: 'what-number',
  HowDidIDoIntent: 'how-did-i-do',
  YesterdayIntent: 'yesterday',
  // "How often did I do quick relief": a routine is counted.
  ThisWeekIntent: ({ record, routine }) =>
    record.id || routine.id
      ? { type: 'record', of: record.id ?? 'times', ...(routine.id ? { routine: routine.id } : {}) }
      : { type: 'this-week' },
  SkipWeekIntent: 'skip-week',
  StopCourseIntent: 'stop-course',
  StreakIntent: 'streak',

  // Pace, dose and talk.
  MoreTimeIntent: 'more-time',
  NotYetIntent: 'not-yet',
  ReadyIntent: 'ready',
  HoldLengthIntent: changeOf,
  BreakIntent: 'pause',
  KeepGoingIntent: 'keep-going',
  WaitForMeIntent: 'wait-for-me',
  ExplainIntent: 'explain',

  // What a move was like, for the next time.
  TempoIntent: ({ tempo }) => ({ type: tempo.id ?? 'not-understood' }),
  VariantIntent: ({ variant: { id }, technique }) =>
    id === null
      ? { type: 'not-understood' }
      : id === 'harder'
        ? { type: 'harder', ...move(technique) }
        : { type: 'easier', ...move(technique), ...(id === 'too-much' ? { much: true } : {}) },
  CountingIntent: ({ counting }) => ({ type: counting.id ? COUNTING[counting.id] : 'not-understood' }),
  TalkIntent: ({ talk }) => ({ type: talk.id ? TALK[talk.id] : 'not-understood' }),
  ChoiceIntent: ({ choice }) => ({ type: 'choice', choice: choice.id }),
  WasEasyIntent: 'was-easy',
  TooHardIntent: 'too-hard',
  TighterSideIntent: ({ side }) => ({ type: 'felt-side', side: side.id }),
  KeepItIntent: 'keep-it',

  WhatDidYouSayIntent: 'what-did-you-say',
  StillThereIntent: 'still-there',

  ElsewhereIntent: ({ elsewhere: { id } }) => (id ? { type: 'elsewhere', what: id } : { type: 'not-understood' }),

  // What there is, and how a move is done.
  ListRoutinesIntent: 'list-routines',
  ListTechniquesIntent: 'list-moves',
  DescribeRoutineIntent: ({ routine }) => ({ type: 'describe-routine', routine: routine.id, ...unknown(routine) }),
  DescribeTechniqueIntent: ({ technique }, hear) => ({
    type: 'describe-move',
    ...move(technique),
    ...near(technique, hear),
  }),
  HowLongHoldIntent: ({ technique }) => ({ type: 'how-long-hold', move: technique.id }),
  HowManyRepsIntent: ({ technique }) => ({ type: 'how-many', move: technique.id }),
  WhatToFeelIntent: ({ technique }) => ({ type: 'what-to-feel', ...move(technique) }),
  AmIDoingItRightIntent: ({ technique }) => ({ type: 'am-i-right', ...move(technique) }),
  WherePartIntent: ({ part, technique }) => ({
    type: 'where-part',
    // "Where should I look?" names no part, and is asked of the head.
    part: part.id ?? (strange(part) ? null : 'head'),
    ...move(technique),
  }),
  WhyThisOneIntent: ({ technique }) => ({ type: 'about-step', topic: 'why', ...move(technique) }),
  CompareIntent: ({ technique }) => ({ type: 'compare', ...move(technique) }),
  InsteadIntent: ({ thing, technique, part }) => ({
    ...{ type: 'instead', thing: thing.id, ...move(technique) },
    ...(part.id === null || part.id === 'eyes' ? {} : { part: part.id }),
  }),
  HowHardIntent: ({ technique }) => ({ type: 'how-hard', ...move(technique) }),
  HowFarIntent: ({ technique }) => ({ type: 'about-step', topic: 'far', ...move(technique) }),
  BendIntent: ({ technique }) => ({ type: 'about-step', topic: 'bend', ...move(technique) }),
  BreathNowIntent: ({ technique }) => ({ type: 'breath-now', ...move(technique) }),
  ShouldItHurtIntent: 'should-it-hurt',
  WhatYouCanDoIntent: 'what-can-i-say',
  MoreIntent: 'more',

  // Questions about the psoas.
  WhatIsPsoasIntent: answer('what-is-psoas'),
  WherePsoasIntent: answer('where-is-psoas'),
  SayPsoasIntent: answer('say-psoas'),
  FindPsoasIntent: answer('find-psoas'),
  HowBreatheIntent: answer('how-breathe'),
  WhyTightIntent: answer('why-tight'),
  TightEffectsIntent: answer('tight-effects'),
  BenefitsIntent: answer('benefits'),
  HowOftenIntent: answer('how-often'),
  HowSoonIntent: answer('how-soon'),
  MassageRulesIntent: answer('massage-rules'),
  OneSideIntent: answer('one-side'),
  TopicIntent: ({ topic }) => (topic.id ? { type: 'ask', answer: topic.id } : { type: 'not-understood' }),

  // The body, and who looks after it.
  SymptomIntent: told,
  TellIntent: told,
  CannotIntent: told,
  NoFeelingIntent: told,
  PainIntent: told,
  NumbIntent: told,
  PulseIntent: told,
  FellIntent: told,
  FluidIntent: told,
  // Whatever it is, it is read in the words that came along.
  WishIntent: () => ({ type: 'not-understood' }),
  WhatIfIntent: ({ what_if }) => ({ type: 'is-it-normal', text: what_if }),
  ConditionIntent: ({ condition }) => ({ type: 'condition', tag: condition.id, text: condition.words ?? '' }),
  IsItSafeIntent: ({ condition }) => ({ type: 'is-it-safe', tag: condition.id }),
  IsItNormalIntent: ({ report }) => ({ type: 'is-it-normal', text: report }),
  DoctorIntent: 'doctor',
  WhoToSeeIntent: 'who-to-see',
  DoctorOkIntent: 'doctor-ok',
  NotSureIntent: 'not-sure',
  NumberIntent: 'number',
  AnsweredWrongIntent: 'answered-wrong',
  SafetyCheckIntent: 'safety-check',
  GuestIntent: 'guest',
  RemindIntent: (slots, hear) => ({ type: 'remind', ...whenOf(slots, hear) }),
  ListRemindersIntent: 'list-reminders',
  CancelRemindersIntent: 'cancel-reminders',
  ForgetMeIntent: 'forget-me',
  ThanksIntent: 'thanks',
};

/** What an intent always means, whatever comes with it; null where that hangs on its slots. */
export function plainOf(name: IntentName): SessionEvent | null {
  const meaning = MEANINGS[name];
  return typeof meaning === 'string' ? { type: meaning } : null;
}

/** What an intent with these slots means to the session. */
export function meaningOf(name: IntentName, slots: Readonly<Record<string, SlotValue>>, hear: Heard): SessionEvent {
  const meaning = MEANINGS[name] as Meaning<never>;
  return typeof meaning === 'string' ? { type: meaning } : meaning(slots as never, hear);
}

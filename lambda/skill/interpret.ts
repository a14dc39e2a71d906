import type { IntentRequest, Slot } from 'ask-sdk-model';
import { isMoveId, type MoveId } from '../content';
import { ANSWER_OF_INTENT, type AnswerId, isAnswerId } from '../content/answers';
import { isRoutineId, type RoutineId } from '../content/routines';
import { isPart, isThing, type Part, type StepTopic, type Thing } from '../content/steps';
import { EQUIPMENT, type Equipment, type Side, type Tag } from '../content/types';
import { hearOf } from '../languages/hear';
import { topicIn } from '../languages/topics';
import type { Carrier } from '../safety/cues';
import { isComplaint, withCarrier } from '../safety/triage';
import { type Asked, AVOIDED, type Avoided, FOCUSES, type Focus, PLACES, type Place } from '../session/compose/request';
import type { PlainEvent, SessionEvent } from '../session/events';
import type { Wish } from '../session/own';
import { type Day, EVERY_DAY, isDay, ordered, WEEKDAYS, WEEKEND } from '../session/reminder';
import { clock } from './clock';
import { seconds } from './duration';
import { REPORTS } from './intents';
import { limitIn } from './limits';

/** Intents that are an event and nothing more. */
const PLAIN: Readonly<Record<string, PlainEvent>> = {
  'AMAZON.NextIntent': 'next',
  'AMAZON.PreviousIntent': 'previous',
  'AMAZON.RepeatIntent': 'repeat',
  'AMAZON.StartOverIntent': 'start-over',
  'AMAZON.PauseIntent': 'pause',
  'AMAZON.ResumeIntent': 'resume',
  'AMAZON.StopIntent': 'stop',
  'AMAZON.CancelIntent': 'stop',
  'AMAZON.NavigateHomeIntent': 'stop',
  'AMAZON.HelpIntent': 'help',
  'AMAZON.FallbackIntent': 'missed',
  'AMAZON.YesIntent': 'yes',
  'AMAZON.NoIntent': 'no',
  SkipSideIntent: 'skip-side',
  OtherSideIntent: 'other-side',
  WhichStepIntent: 'which-step',
  WhichSideIntent: 'which-side',
  HowLongLeftIntent: 'how-long-left',
  RoutineLeftIntent: 'routine-left',
  WhatsLeftIntent: 'whats-left',
  WhatsNextIntent: 'whats-next',
  WhatNumberIntent: 'what-number',
  MoreTimeIntent: 'more-time',
  NotYetIntent: 'not-yet',
  ReadyIntent: 'ready',
  SlowerIntent: 'slower',
  FasterIntent: 'faster',
  BreakIntent: 'pause',
  LessTalkIntent: 'less-talk',
  MoreTalkIntent: 'more-talk',
  ExplainIntent: 'explain',
  WasEasyIntent: 'was-easy',
  TooHardIntent: 'too-hard',
  KeepItIntent: 'keep-it',
  BreathModeIntent: 'breath-mode',
  QuietModeIntent: 'quiet-mode',
  NormalModeIntent: 'normal-mode',
  JustBellIntent: 'just-bell',
  DontCountIntent: 'dont-count',
  CountIntent: 'count',
  WhatDidYouSayIntent: 'what-did-you-say',
  StillThereIntent: 'still-there',
  SomethingElseIntent: 'something-else',
  KeepGoingIntent: 'keep-going',
  WaitForMeIntent: 'wait-for-me',
  HowDidIDoIntent: 'how-did-i-do',
  YesterdayIntent: 'yesterday',
  ThisWeekIntent: 'this-week',
  StreakIntent: 'streak',
  ListRoutinesIntent: 'list-routines',
  ListTechniquesIntent: 'list-moves',
  ShouldItHurtIntent: 'should-it-hurt',
  WhatYouCanDoIntent: 'what-can-i-say',
  DoctorIntent: 'doctor',
  WhoToSeeIntent: 'who-to-see',
  DullIntent: 'dull',
  MoreIntent: 'more',
  NotSureIntent: 'not-sure',
  NumberIntent: 'number',
  AnsweredWrongIntent: 'answered-wrong',
  GuestIntent: 'guest',
  SafetyCheckIntent: 'safety-check',
  DoctorOkIntent: 'doctor-ok',
  ListRemindersIntent: 'list-reminders',
  CancelRemindersIntent: 'cancel-reminders',
  ForgetMeIntent: 'forget-me',
  ThanksIntent: 'thanks',
  BuildRoutineIntent: 'build-own',
  ReadRoutineIntent: 'read-own',
  SaveRoutineIntent: 'save-own',
  StartOwnIntent: 'start-own',
  DeleteRoutineIntent: 'delete-own',
  ThatsAllIntent: 'thats-all',
  AboutMeIntent: 'about-me',
};

type Slots = Readonly<Record<string, Slot | undefined>>;

/** The words of a slot, or null when nothing was said for it. Never trusts the types: devices send null too. */
const value = (slots: Slots, name: string): string | null => {
  const raw: unknown = slots[name]?.value;
  return typeof raw === 'string' && raw.trim() !== '' && raw !== '?' ? raw.trim() : null;
};

/** The id that Alexa resolved a slot value to, or null where it knew none. */
function resolved(slots: Slots, name: string): string | null {
  const authorities = slots[name]?.resolutions?.resolutionsPerAuthority;
  if (!Array.isArray(authorities)) return null;
  for (const authority of authorities) {
    const id: unknown = authority?.status?.code === 'ER_SUCCESS_MATCH' ? authority.values?.[0]?.value?.id : null;
    if (typeof id === 'string') return id;
  }
  return null;
}

/** A slot of a type with ids: the id, `unknown` for words outside the list, or nothing said. */
function chosen<T extends string>(
  slots: Slots,
  name: string,
  is: (id: string) => id is T,
): { id: T | null; unknown: boolean } {
  const id = resolved(slots, name) ?? '';
  if (is(id)) return { id, unknown: false };
  return { id: null, unknown: value(slots, name) !== null };
}

const unknownFlag = (unknown: boolean): { unknown: true } | object => (unknown ? { unknown: true } : {});
const isSide = (id: string): id is Side => id === 'left' || id === 'right';
const isTag = (id: string): id is Tag => id !== '';

const isFocus = (id: string): id is Focus => FOCUSES.includes(id as Focus);
const isSetting = (id: string): id is Place => PLACES.includes(id as Place);
const isAvoided = (id: string): id is Avoided => AVOIDED.includes(id as Avoided);

const routineOf = (slots: Slots) => chosen<RoutineId>(slots, 'routine', isRoutineId);
const moveOf = (slots: Slots) => chosen<MoveId>(slots, 'technique', isMoveId);

function numberIn(slots: Slots, name: string): number | null {
  const parsed = Number(value(slots, name) ?? Number.NaN);
  return Number.isFinite(parsed) && parsed >= 0 ? parsed : null;
}

const named = (slots: Slots): { move: MoveId | null; unknown?: true } => {
  const { id, unknown } = moveOf(slots);
  return { move: id, ...(unknown ? { unknown } : {}) };
};

const isEquipment = (id: string): id is Equipment => (EQUIPMENT as readonly string[]).includes(id);
const isPlace = (id: string): id is 'first' | 'last' => id === 'first' || id === 'last';
const placeIn = (slots: Slots): { place?: 'first' | 'last' } => {
  const { id } = chosen(slots, 'place', isPlace);
  return id ? { place: id } : {};
};

/** So many sets and more are a count, where one figure was heard as both. */
const MOST_SETS = 3;

/** A dose as it was said: a length, how many, how many sets. A figure that was heard twice counts once. */
function doseIn(slots: Slots): Wish {
  const length = seconds(value(slots, 'duration'));
  const figure = (name: string) => {
    const number = numberIn(slots, name);
    return number === null || number === 0 || number === length || number * 60 === length ? null : number;
  };
  const [count, sets] = [figure('count'), figure('sets')];
  const once = count !== null && count === sets;
  return {
    ...(length ? { seconds: length } : {}),
    ...(count === null || (once && count <= MOST_SETS) ? {} : { count }),
    ...(sets === null || (once && sets > MOST_SETS) ? {} : { sets }),
  };
}

/** A question about the move under way, or about the one that was named. */
const about = (slots: Slots): { move: MoveId | null; unknown?: true } => {
  const { id, unknown } = moveOf(slots);
  return { move: id, ...unknownFlag(unknown) };
};
const aboutStep = (topic: StepTopic) => (slots: Slots) => ({ type: 'about-step' as const, topic, ...about(slots) });

/** Seconds of a length: the duration slot, or a bare number of seconds or minutes beside it. */
function lengthOf(slots: Slots): number | null {
  const duration = seconds(value(slots, 'duration'));
  if (duration !== null) return duration;
  const minutes = numberIn(slots, 'minutes');
  return numberIn(slots, 'seconds') ?? (minutes === null ? null : minutes * 60);
}

const GROUPS: Readonly<Record<string, readonly Day[]>> = { every: EVERY_DAY, weekdays: WEEKDAYS, weekend: WEEKEND };

/** The days of one or two slots, groups spread out; null where none was said or known. */
function daysOf(slots: Slots): readonly Day[] | null {
  const ids = ['days', 'other'].map((name) => resolved(slots, name));
  const days = ids.flatMap((id) => (id === null ? [] : isDay(id) ? [id] : (own(GROUPS, id) ?? [])));
  return days.length > 0 ? ordered(days) : null;
}

/** What was said of a plan. Words outside the lists say nothing of it. */
function askedOf(slots: Slots): Asked {
  const size = resolved(slots, 'size');
  const focus = chosen(slots, 'focus', isFocus).id;
  const place = chosen(slots, 'place', isSetting).id;
  // Whoever is in a wheelchair is not asked to stand beside it.
  const wheels = resolved(slots, 'place') === 'wheelchair';
  const named = [resolved(slots, 'without'), resolved(slots, 'also'), wheels ? 'standing' : null].filter(
    (id) => id !== null,
  );
  // No equipment is nothing but a mat.
  const only = chosen(slots, 'only', isEquipment).id ?? (named.includes('equipment') ? 'mat' : null);
  const without = named.filter(isAvoided);
  return {
    ...(size === 'short' || size === 'long' ? { size } : {}),
    ...(size === 'easy' ? { easy: true } : {}),
    ...(focus ? { focus } : {}),
    ...(wheels ? { place: 'chair' as const } : {}),
    ...(place ? { place } : named.includes('floor') ? { place: 'off-floor' as const } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(only ? { only } : {}),
  };
}

const OF_A_PLAN = ['size', 'focus', 'place', 'without', 'also', 'only'] as const;

/** "Nothing in my leg", "ten minutes, tingling": words that no list of a plan knows may be what a body reports. */
function notAPlan(slots: Slots, locale: string): SessionEvent | null {
  // "No feeling in my leg" brings only what stands behind the "no".
  const strange = OF_A_PLAN.filter((name) => resolved(slots, name) === null).map((name) => {
    const words = value(slots, name) ?? '';
    return words !== '' && (name === 'without' || name === 'also') ? `no ${words}` : words;
  });
  const words = strange.filter((text) => text !== '').join(', ');
  if (words === '') return null;
  return isComplaint(words, hearOf(locale)) ? { type: 'report', text: words } : null;
}

/** A bare number: minutes, unless a question was open that it answers. */
const bareOf = (slots: Slots): { bare?: number } => {
  const bare = numberIn(slots, 'minutes');
  return bare === null ? {} : { bare };
};

/** Intents with slots. */
const WITH_SLOTS: Readonly<Record<string, (slots: Slots, locale: string) => SessionEvent>> = {
  StartRoutineIntent: (slots) => {
    const { id, unknown } = routineOf(slots);
    return { type: 'start-routine', routine: id, ...unknownFlag(unknown) };
  },
  PlanIntent: (slots, locale) =>
    notAPlan(slots, locale) ?? { type: 'plan', seconds: lengthOf(slots), asked: askedOf(slots), ...bareOf(slots) },
  OffFloorIntent: () => ({ type: 'plan', seconds: null, asked: { place: 'off-floor' } }),
  RecommendIntent: (slots) => ({ type: 'recommend', focus: chosen(slots, 'focus', isFocus).id }),
  AddTechniqueIntent: (slots) => ({ type: 'add-own', ...named(slots), ...doseIn(slots) }),
  ChangeTechniqueIntent: (slots) => ({ type: 'change-own', ...named(slots), ...doseIn(slots) }),
  DoseTechniqueIntent: (slots) => ({ type: 'move-dose', ...named(slots), ...doseIn(slots) }),
  HaveEquipmentIntent: (slots) => ({ type: 'has-thing', thing: chosen(slots, 'equipment', isEquipment).id }),
  LackEquipmentIntent: (slots) => ({ type: 'lacks-thing', thing: chosen(slots, 'equipment', isEquipment).id }),
  RemoveTechniqueIntent: (slots) => ({ type: 'remove-own', ...named(slots), ...placeIn(slots) }),
  MoveTechniqueIntent: (slots) => {
    const before = chosen<MoveId>(slots, 'before', isMoveId);
    const after = chosen<MoveId>(slots, 'after', isMoveId);
    const { move, unknown } = named(slots);
    return {
      type: 'move-own',
      move,
      ...unknownFlag(unknown === true || before.unknown || after.unknown),
      ...placeIn(slots),
      ...(before.id ? { before: before.id } : {}),
      ...(after.id ? { after: after.id } : {}),
    };
  },
  StartTechniqueIntent: (slots) => {
    const { id, unknown } = moveOf(slots);
    return { type: 'start-move', move: id, ...unknownFlag(unknown) };
  },
  GoToTechniqueIntent: (slots) => {
    const { id, unknown } = moveOf(slots);
    return { type: 'go-to', move: id, ...unknownFlag(unknown) };
  },
  SkipTechniqueIntent: (slots) => {
    const { id } = moveOf(slots);
    return id ? { type: 'skip', move: id } : { type: 'skip' };
  },
  RestIntent: (slots) => ({ type: 'rest', seconds: lengthOf(slots) }),
  TighterSideIntent: (slots) => ({ type: 'felt-side', side: chosen(slots, 'side', isSide).id }),
  StartSideIntent: (slots) => ({ type: 'start-side', side: chosen(slots, 'side', isSide).id }),
  AgainIntent: (slots) => ({ type: 'again', side: chosen(slots, 'side', isSide).id }),
  HoldLongerIntent: (slots) => ({ type: 'hold-longer', seconds: lengthOf(slots) }),
  HoldShorterIntent: (slots) => ({ type: 'hold-shorter', seconds: lengthOf(slots) }),
  FinishEarlyIntent: (slots) => ({ type: 'finish-early', seconds: lengthOf(slots) }),
  DescribeRoutineIntent: (slots) => {
    const { id, unknown } = routineOf(slots);
    return { type: 'describe-routine', routine: id, ...unknownFlag(unknown) };
  },
  DescribeTechniqueIntent: (slots) => {
    const { id, unknown } = moveOf(slots);
    return { type: 'describe-move', move: id, ...unknownFlag(unknown) };
  },
  HowLongHoldIntent: (slots) => ({ type: 'how-long-hold', move: moveOf(slots).id }),
  HowManyRepsIntent: (slots) => ({ type: 'how-many', move: moveOf(slots).id }),
  WhatToFeelIntent: (slots) => ({ type: 'what-to-feel', ...about(slots) }),
  AmIDoingItRightIntent: (slots) => ({ type: 'am-i-right', ...about(slots) }),
  EasierIntent: (slots) => ({ type: 'easier', ...about(slots) }),
  HarderIntent: (slots) => ({ type: 'harder', ...about(slots) }),
  WherePartIntent: (slots) => {
    // "Where should I look?" names no part, and is asked of the head.
    const part = value(slots, 'part') === null ? 'head' : chosen<Part>(slots, 'part', isPart).id;
    return { type: 'where-part', part, ...about(slots) };
  },
  WhyThisOneIntent: aboutStep('why'),
  HowFarIntent: aboutStep('far'),
  BendIntent: aboutStep('bend'),
  CompareIntent: (slots) => ({ type: 'compare', ...about(slots) }),
  InsteadIntent: (slots) => ({ type: 'instead', thing: chosen<Thing>(slots, 'thing', isThing).id, ...about(slots) }),
  HowHardIntent: (slots) => ({ type: 'how-hard', ...about(slots) }),
  BreathNowIntent: (slots) => ({ type: 'breath-now', ...about(slots) }),
  TopicIntent: (slots, locale) => {
    const named = resolved(slots, 'topic');
    const topic = named && isAnswerId(named) ? named : topicIn(value(slots, 'topic') ?? '', locale);
    return { type: 'ask', answer: topic ?? 'what-is-psoas' };
  },
  RemindIntent: (slots) => ({ type: 'remind', days: daysOf(slots), time: clock(value(slots, 'time')) }),
  IsItNormalIntent: (slots) => ({ type: 'is-it-normal', text: value(slots, 'report') }),
  IsItSafeIntent: (slots) => ({ type: 'is-it-safe', tag: chosen(slots, 'condition', isTag).id }),
  ConditionIntent: (slots) => ({
    type: 'condition',
    tag: chosen(slots, 'condition', isTag).id,
    text: value(slots, 'condition') ?? '',
  }),
  SymptomIntent: (slots, locale) => told(value(slots, 'symptom') ?? '', locale),
};

/** A report of the body, or what it does not do, which is said of the plan. */
function told(text: string, locale: string): SessionEvent {
  const limit = limitIn(text, locale);
  if (limit === null) return { type: 'report', text };
  return { type: 'plan', seconds: null, asked: limit === 'floor' ? { place: 'off-floor' } : { without: [limit] } };
}

/** An entry of a table, and never what every object has. */
const own = <T>(table: Readonly<Record<string, T>>, name: unknown): T | undefined =>
  typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;

/** The words of a report, with the carrier phrase back in front of them. Nothing said is nothing reported. */
function reported(slots: Slots, carrier: Carrier | null, locale: string): string {
  const text = value(slots, 'report') ?? '';
  return carrier && text !== '' ? withCarrier(carrier, text, hearOf(locale)) : text;
}

/** What an intent means to the session. An intent nobody knows is one that was not understood. */
export function interpret(request: IntentRequest): SessionEvent {
  const { name, slots } = request.intent ?? {};
  const plain = own(PLAIN, name);
  if (plain) return { type: plain };
  const answer = own<AnswerId>(ANSWER_OF_INTENT, name);
  if (answer) return { type: 'ask', answer };
  const locale = typeof request.locale === 'string' ? request.locale : '';
  const carrier = own<Carrier | null>(REPORTS, name);
  if (carrier !== undefined) return told(reported(slots ?? {}, carrier, locale), locale);
  if (name === 'WhatIfIntent') return { type: 'is-it-normal', text: reported(slots ?? {}, 'what-if', locale) || null };
  const withSlots = own(WITH_SLOTS, name);
  return withSlots ? withSlots(slots ?? {}, locale) : { type: 'missed' };
}

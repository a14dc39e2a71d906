/**
 * Everything a listener can ask for: the name of each intent with its slots and their types. The speech models of every
 * language fill these names with phrases, and `interpret` turns them into events. No words here.
 */
import type { ListName } from '../languages/heard';
import type { Effect } from '../session/meant';

export type SlotType =
  | ListName
  /** What a body reports: words for triage, never looked up. */
  | 'SYMPTOM'
  | 'AMAZON.TIME'
  | 'AMAZON.DURATION'
  | 'AMAZON.NUMBER'
  | 'AMAZON.SearchQuery';

export type Slots = Readonly<Record<string, SlotType>>;

/** What an intent takes, and what it does to whoever said it. */
export interface Intent {
  readonly effect: Effect;
  readonly slots: Slots;
  /** Slots whose known value says the effect in so many words: with one of them it is sure. */
  readonly sure?: readonly string[];
}

export const INTENTS = {
  // Finding the way: the built-in control words.
  'AMAZON.NextIntent': { effect: 'moves', slots: {} },
  'AMAZON.PreviousIntent': { effect: 'moves', slots: {} },
  'AMAZON.RepeatIntent': { effect: 'tells', slots: {} },
  'AMAZON.StartOverIntent': { effect: 'moves', slots: {} },
  'AMAZON.PauseIntent': { effect: 'paces', slots: {} },
  'AMAZON.ResumeIntent': { effect: 'paces', slots: {} },
  'AMAZON.StopIntent': { effect: 'ends', slots: {} },
  'AMAZON.CancelIntent': { effect: 'ends', slots: {} },
  'AMAZON.NavigateHomeIntent': { effect: 'ends', slots: {} },
  'AMAZON.HelpIntent': { effect: 'tells', slots: {} },
  'AMAZON.FallbackIntent': { effect: 'answers', slots: {} },
  'AMAZON.YesIntent': { effect: 'answers', slots: {} },
  'AMAZON.NoIntent': { effect: 'answers', slots: {} },

  // A built-in fires on its own bare phrases: whatever is said in more words has a twin that means the same.
  NextTwinIntent: { effect: 'moves', slots: {} },
  PreviousTwinIntent: { effect: 'moves', slots: {} },
  RepeatTwinIntent: { effect: 'tells', slots: {} },
  StartOverTwinIntent: { effect: 'moves', slots: {} },
  ResumeTwinIntent: { effect: 'paces', slots: {} },
  StopTwinIntent: { effect: 'ends', slots: { ending: 'ENDING' }, sure: ['ending'] },
  HelpTwinIntent: { effect: 'tells', slots: {} },
  YesTwinIntent: { effect: 'answers', slots: {} },
  NoTwinIntent: { effect: 'answers', slots: {} },

  // The plainest words: what they mean hangs on where they are said.
  DoneIntent: { effect: 'moves', slots: {} },
  ThatsItIntent: { effect: 'answers', slots: {} },
  NeverMindIntent: { effect: 'answers', slots: {} },
  FeelsGoodIntent: { effect: 'answers', slots: {} },
  ThatOneIntent: { effect: 'answers', slots: {} },

  // Starting something.
  StartRoutineIntent: { effect: 'replaces', slots: { routine: 'ROUTINE' }, sure: ['routine'] },
  // A bare number answers "five, ten or fifteen minutes?".
  PlanIntent: {
    effect: 'replaces',
    slots: {
      duration: 'AMAZON.DURATION',
      minutes: 'AMAZON.NUMBER',
      size: 'SIZE',
      focus: 'FOCUS',
      setting: 'SETTING',
      without: 'WITHOUT',
      also: 'WITHOUT',
      only: 'ONLY',
    },
    sure: ['duration', 'minutes', 'size', 'focus', 'setting', 'without', 'also', 'only'],
  },
  RecommendIntent: { effect: 'replaces', slots: { focus: 'FOCUS' }, sure: ['focus'] },
  StartTechniqueIntent: { effect: 'moves', slots: { technique: 'TECHNIQUE' } },
  GoToTechniqueIntent: { effect: 'moves', slots: { technique: 'TECHNIQUE' } },
  RestIntent: { effect: 'moves', slots: { duration: 'AMAZON.DURATION' } },
  SomethingElseIntent: { effect: 'doses', slots: {} },
  // The plan is made shorter: nothing is over by it.
  FinishEarlyIntent: { effect: 'doses', slots: { duration: 'AMAZON.DURATION' }, sure: ['duration'] },

  // A routine of one's own, put together by voice.
  BuildRoutineIntent: { effect: 'replaces', slots: {} },
  AddTechniqueIntent: {
    effect: 'doses',
    slots: {
      technique: 'TECHNIQUE',
      duration: 'AMAZON.DURATION',
      count: 'AMAZON.NUMBER',
      sets: 'AMAZON.NUMBER',
    },
  },
  ChangeTechniqueIntent: {
    effect: 'doses',
    slots: {
      technique: 'TECHNIQUE',
      duration: 'AMAZON.DURATION',
      count: 'AMAZON.NUMBER',
      sets: 'AMAZON.NUMBER',
    },
  },
  // "The bridge, ten times": while a routine is put together that adds it, else it is done.
  DoseTechniqueIntent: {
    effect: 'doses',
    slots: { technique: 'TECHNIQUE', duration: 'AMAZON.DURATION', count: 'AMAZON.NUMBER' },
  },
  RemoveTechniqueIntent: { effect: 'doses', slots: { technique: 'TECHNIQUE', place: 'PLACE' } },
  MoveTechniqueIntent: {
    effect: 'doses',
    slots: { technique: 'TECHNIQUE', place: 'PLACE', before: 'TECHNIQUE', after: 'TECHNIQUE' },
  },
  ReadRoutineIntent: { effect: 'tells', slots: {} },
  SaveRoutineIntent: { effect: 'stores', slots: {} },
  StartOwnIntent: { effect: 'replaces', slots: {} },
  DeleteRoutineIntent: { effect: 'deletes', slots: {} },
  ThatsAllIntent: { effect: 'ends', slots: {} },

  // What is at hand, and how the listener likes it.
  HaveEquipmentIntent: { effect: 'doses', slots: { equipment: 'EQUIPMENT' } },
  LackEquipmentIntent: { effect: 'doses', slots: { equipment: 'EQUIPMENT' } },
  AboutMeIntent: { effect: 'tells', slots: {} },

  // Moving about in the routine.
  SkipTechniqueIntent: { effect: 'moves', slots: { technique: 'TECHNIQUE' } },
  LeaveOutIntent: { effect: 'stores', slots: { never: 'NEVER', technique: 'TECHNIQUE' }, sure: ['never'] },
  SkipSideIntent: { effect: 'moves', slots: {} },
  OtherSideIntent: { effect: 'moves', slots: {} },
  OnlySideIntent: { effect: 'doses', slots: { side: 'SIDE', technique: 'TECHNIQUE' }, sure: ['side'] },
  StartSideIntent: { effect: 'doses', slots: { side: 'SIDE' } },
  AgainIntent: { effect: 'doses', slots: { side: 'SIDE' } },

  // Where am I?
  WhichStepIntent: { effect: 'tells', slots: {} },
  WhichSideIntent: { effect: 'tells', slots: {} },
  HowLongLeftIntent: { effect: 'tells', slots: {} },
  RoutineLeftIntent: { effect: 'tells', slots: {} },
  WhatsLeftIntent: { effect: 'tells', slots: {} },
  WhatsNextIntent: { effect: 'tells', slots: {} },
  WhatNumberIntent: { effect: 'tells', slots: {} },
  HowDidIDoIntent: { effect: 'tells', slots: {} },
  YesterdayIntent: { effect: 'tells', slots: {} },
  ThisWeekIntent: { effect: 'tells', slots: {} },
  StreakIntent: { effect: 'tells', slots: {} },

  // Pace, dose and talk.
  MoreTimeIntent: { effect: 'paces', slots: {} },
  NotYetIntent: { effect: 'paces', slots: {} },
  ReadyIntent: { effect: 'paces', slots: {} },
  // "Thirty more seconds" splits a duration in two, so its number has a slot of its own. Without a word of change a figure
  // is what the dose is to be.
  HoldLengthIntent: {
    effect: 'doses',
    slots: {
      change: 'CHANGE',
      whose: 'WHOSE',
      duration: 'AMAZON.DURATION',
      seconds: 'AMAZON.NUMBER',
      minutes: 'AMAZON.NUMBER',
      count: 'AMAZON.NUMBER',
    },
    sure: ['change', 'whose'],
  },
  BreakIntent: { effect: 'paces', slots: {} },
  KeepGoingIntent: { effect: 'paces', slots: {} },
  WaitForMeIntent: { effect: 'paces', slots: {} },
  ExplainIntent: { effect: 'paces', slots: {} },

  // The word that makes the difference stands in a slot: an opposite is never two intents without words.
  TempoIntent: { effect: 'paces', slots: { tempo: 'TEMPO' } },
  VariantIntent: { effect: 'doses', slots: { variant: 'VARIANT', technique: 'TECHNIQUE' } },
  CountingIntent: { effect: 'stores', slots: { counting: 'COUNTING' }, sure: ['counting'] },
  TalkIntent: { effect: 'stores', slots: { talk: 'TALK' }, sure: ['talk'] },
  // Of a notice: yes and no choose nothing.
  ChoiceIntent: { effect: 'answers', slots: { choice: 'CHOICE' }, sure: ['choice'] },

  // What a move was like, for the next time.
  WasEasyIntent: { effect: 'stores', slots: {} },
  TooHardIntent: { effect: 'stores', slots: {} },
  TighterSideIntent: { effect: 'stores', slots: { side: 'SIDE' }, sure: ['side'] },
  KeepItIntent: { effect: 'stores', slots: {} },

  WhatDidYouSayIntent: { effect: 'tells', slots: {} },
  StillThereIntent: { effect: 'tells', slots: {} },

  // What is not ours to give.
  ElsewhereIntent: { effect: 'tells', slots: { elsewhere: 'ELSEWHERE' } },

  // What there is, and how a move is done.
  ListRoutinesIntent: { effect: 'tells', slots: {} },
  ListTechniquesIntent: { effect: 'tells', slots: {} },
  DescribeRoutineIntent: { effect: 'tells', slots: { routine: 'ROUTINE' } },
  DescribeTechniqueIntent: { effect: 'tells', slots: { technique: 'TECHNIQUE' } },
  HowLongHoldIntent: { effect: 'tells', slots: { technique: 'TECHNIQUE' } },
  HowManyRepsIntent: { effect: 'tells', slots: { technique: 'TECHNIQUE' } },
  WhatToFeelIntent: { effect: 'tells', slots: { technique: 'TECHNIQUE' } },
  AmIDoingItRightIntent: { effect: 'tells', slots: { technique: 'TECHNIQUE' } },
  WherePartIntent: { effect: 'tells', slots: { part: 'PART', technique: 'TECHNIQUE' } },
  WhyThisOneIntent: { effect: 'tells', slots: { technique: 'TECHNIQUE' } },
  CompareIntent: { effect: 'tells', slots: { technique: 'TECHNIQUE' } },
  InsteadIntent: { effect: 'tells', slots: { thing: 'THING', technique: 'TECHNIQUE' } },
  HowHardIntent: { effect: 'tells', slots: { technique: 'TECHNIQUE' } },
  HowFarIntent: { effect: 'tells', slots: { technique: 'TECHNIQUE' } },
  BendIntent: { effect: 'tells', slots: { technique: 'TECHNIQUE' } },
  BreathNowIntent: { effect: 'tells', slots: { technique: 'TECHNIQUE' } },
  ShouldItHurtIntent: { effect: 'tells', slots: {} },
  WhatYouCanDoIntent: { effect: 'tells', slots: {} },
  MoreIntent: { effect: 'tells', slots: {} },

  // Questions about the psoas.
  WhatIsPsoasIntent: { effect: 'tells', slots: {} },
  WherePsoasIntent: { effect: 'tells', slots: {} },
  SayPsoasIntent: { effect: 'tells', slots: {} },
  FindPsoasIntent: { effect: 'tells', slots: {} },
  HowBreatheIntent: { effect: 'tells', slots: {} },
  WhyTightIntent: { effect: 'tells', slots: {} },
  TightEffectsIntent: { effect: 'tells', slots: {} },
  BenefitsIntent: { effect: 'tells', slots: {} },
  HowOftenIntent: { effect: 'tells', slots: {} },
  HowSoonIntent: { effect: 'tells', slots: {} },
  MassageRulesIntent: { effect: 'tells', slots: {} },
  OneSideIntent: { effect: 'tells', slots: {} },
  TopicIntent: { effect: 'tells', slots: { topic: 'TOPIC' } },

  // The body, and who looks after it.
  SymptomIntent: { effect: 'alarms', slots: { symptom: 'SYMPTOM' } },
  // Alexa strips the carrier phrase in front of a search query, and with "i can't {x}" goes what matters most. So the slot
  // is named after its carrier, which is put back.
  TellIntent: {
    effect: 'alarms',
    slots: {
      my: 'AMAZON.SearchQuery',
      have: 'AMAZON.SearchQuery',
      feel: 'AMAZON.SearchQuery',
      am: 'AMAZON.SearchQuery',
      is: 'AMAZON.SearchQuery',
      something: 'AMAZON.SearchQuery',
      both: 'AMAZON.SearchQuery',
      went: 'AMAZON.SearchQuery',
      report: 'AMAZON.SearchQuery',
    },
  },
  CannotIntent: { effect: 'alarms', slots: { cannot: 'AMAZON.SearchQuery' } },
  NoFeelingIntent: {
    effect: 'alarms',
    slots: { none: 'AMAZON.SearchQuery', no_feeling: 'AMAZON.SearchQuery', lost: 'AMAZON.SearchQuery' },
  },
  PainIntent: {
    effect: 'alarms',
    slots: {
      pain: 'AMAZON.SearchQuery',
      sharp: 'AMAZON.SearchQuery',
      shooting: 'AMAZON.SearchQuery',
      severe: 'AMAZON.SearchQuery',
      sudden: 'AMAZON.SearchQuery',
    },
  },
  NumbIntent: { effect: 'alarms', slots: { numb: 'AMAZON.SearchQuery', tingling: 'AMAZON.SearchQuery' } },
  PulseIntent: { effect: 'alarms', slots: { throbbing: 'AMAZON.SearchQuery', pulse: 'AMAZON.SearchQuery' } },
  FellIntent: { effect: 'alarms', slots: { fell: 'AMAZON.SearchQuery', fainted: 'AMAZON.SearchQuery' } },
  FluidIntent: {
    effect: 'alarms',
    slots: {
      wet: 'AMAZON.SearchQuery',
      blood: 'AMAZON.SearchQuery',
      vomit: 'AMAZON.SearchQuery',
      cough: 'AMAZON.SearchQuery',
    },
  },
  WhatIfIntent: { effect: 'alarms', slots: { what_if: 'AMAZON.SearchQuery' } },
  ConditionIntent: { effect: 'alarms', slots: { condition: 'CONDITION' } },
  IsItSafeIntent: { effect: 'alarms', slots: { condition: 'CONDITION' } },
  IsItNormalIntent: { effect: 'alarms', slots: { report: 'AMAZON.SearchQuery' } },
  DoctorIntent: { effect: 'tells', slots: {} },
  WhoToSeeIntent: { effect: 'tells', slots: {} },
  DoctorOkIntent: { effect: 'lifts', slots: {} },
  NotSureIntent: { effect: 'answers', slots: {} },
  NumberIntent: { effect: 'tells', slots: {} },
  AnsweredWrongIntent: { effect: 'lifts', slots: {} },
  SafetyCheckIntent: { effect: 'alarms', slots: {} },
  GuestIntent: { effect: 'lifts', slots: {} },
  RemindIntent: {
    effect: 'stores',
    slots: { days: 'DAYS', other: 'DAYS', time: 'AMAZON.TIME' },
    sure: ['days', 'time'],
  },
  ListRemindersIntent: { effect: 'tells', slots: {} },
  CancelRemindersIntent: { effect: 'deletes', slots: {} },
  ForgetMeIntent: { effect: 'deletes', slots: {} },
  ThanksIntent: { effect: 'answers', slots: {} },
} as const satisfies Readonly<Record<string, Intent>>;

export type IntentName = keyof typeof INTENTS;
export const intentNames = Object.keys(INTENTS) as IntentName[];
export const isIntentName = (name: string): name is IntentName => Object.hasOwn(INTENTS, name);
/** The slots of an intent, their literal types widened. */
export const slotsOf = (name: IntentName): Slots => INTENTS[name].slots;

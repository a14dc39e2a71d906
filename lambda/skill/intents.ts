/**
 * Everything a listener can ask for: the name of each intent with its slots and their types. The speech models of every
 * language fill these names with phrases, and `interpret` turns them into events. No words here.
 */
import type { Carrier } from '../safety/cues';

export type SlotType =
  | 'ROUTINE'
  | 'TECHNIQUE'
  | 'TOPIC'
  | 'PLACE'
  | 'PART'
  | 'THING'
  | 'ONLY'
  | 'SETTING'
  | 'SIDE'
  | 'FOCUS'
  | 'WITHOUT'
  | 'EQUIPMENT'
  | 'SIZE'
  | 'SYMPTOM'
  | 'CONDITION'
  | 'DAYS'
  | 'AMAZON.TIME'
  | 'AMAZON.DURATION'
  | 'AMAZON.NUMBER'
  | 'AMAZON.SearchQuery';

export type Slots = Readonly<Record<string, SlotType>>;

/**
 * Reports of the body. Alexa strips the carrier phrase in front of a search query, and with "i can't {report}" goes what
 * matters most. So carriers that mean something have an intent of their own, named here with the words put back.
 */
export const REPORTS = {
  ReportIntent: null,
  MyReportIntent: 'my',
  HaveReportIntent: 'have',
  FeelReportIntent: 'feel',
  AmReportIntent: 'am',
  IsReportIntent: 'is',
  SomethingReportIntent: 'something',
  BothReportIntent: 'both',
  CannotReportIntent: 'cannot',
  NoReportIntent: 'none',
  NoFeelingReportIntent: 'no-feeling',
  LostReportIntent: 'lost',
  PainReportIntent: 'pain',
  SharpReportIntent: 'sharp',
  ShootingReportIntent: 'shooting',
  SevereReportIntent: 'severe',
  SuddenReportIntent: 'sudden',
  NumbReportIntent: 'numb',
  TinglingReportIntent: 'tingling',
  ThrobbingReportIntent: 'throbbing',
  PulseReportIntent: 'pulse',
  FellReportIntent: 'fell',
  FaintedReportIntent: 'fainted',
  WetReportIntent: 'wet',
  BloodReportIntent: 'blood',
  VomitReportIntent: 'vomit',
  CoughReportIntent: 'cough',
  WentReportIntent: 'went',
} as const satisfies Readonly<Record<string, Carrier | null>>;

type ReportSlots = Readonly<Record<keyof typeof REPORTS, { readonly report: 'AMAZON.SearchQuery' }>>;
const reports = Object.fromEntries(
  Object.keys(REPORTS).map((name) => [name, { report: 'AMAZON.SearchQuery' }]),
) as ReportSlots;

export const INTENTS = {
  // Finding the way: the built-in control words.
  'AMAZON.NextIntent': {},
  'AMAZON.PreviousIntent': {},
  'AMAZON.RepeatIntent': {},
  'AMAZON.StartOverIntent': {},
  'AMAZON.PauseIntent': {},
  'AMAZON.ResumeIntent': {},
  'AMAZON.StopIntent': {},
  'AMAZON.CancelIntent': {},
  'AMAZON.NavigateHomeIntent': {},
  'AMAZON.HelpIntent': {},
  'AMAZON.FallbackIntent': {},
  'AMAZON.YesIntent': {},
  'AMAZON.NoIntent': {},

  // Starting something.
  StartRoutineIntent: { routine: 'ROUTINE' },
  // A bare number answers "five, ten or fifteen minutes?".
  PlanIntent: {
    duration: 'AMAZON.DURATION',
    minutes: 'AMAZON.NUMBER',
    size: 'SIZE',
    focus: 'FOCUS',
    place: 'SETTING',
    without: 'WITHOUT',
    also: 'WITHOUT',
    only: 'ONLY',
  },
  RecommendIntent: { focus: 'FOCUS' },
  OffFloorIntent: {},
  StartTechniqueIntent: { technique: 'TECHNIQUE' },
  GoToTechniqueIntent: { technique: 'TECHNIQUE' },
  RestIntent: { duration: 'AMAZON.DURATION' },
  SomethingElseIntent: {},
  FinishEarlyIntent: { duration: 'AMAZON.DURATION' },

  // A routine of one's own, put together by voice.
  BuildRoutineIntent: {},
  AddTechniqueIntent: {
    technique: 'TECHNIQUE',
    duration: 'AMAZON.DURATION',
    count: 'AMAZON.NUMBER',
    sets: 'AMAZON.NUMBER',
  },
  ChangeTechniqueIntent: {
    technique: 'TECHNIQUE',
    duration: 'AMAZON.DURATION',
    count: 'AMAZON.NUMBER',
    sets: 'AMAZON.NUMBER',
  },
  // "The bridge, ten times": while a routine is put together that adds it, else it is done.
  DoseTechniqueIntent: { technique: 'TECHNIQUE', duration: 'AMAZON.DURATION', count: 'AMAZON.NUMBER' },
  RemoveTechniqueIntent: { technique: 'TECHNIQUE', place: 'PLACE' },
  MoveTechniqueIntent: { technique: 'TECHNIQUE', place: 'PLACE', before: 'TECHNIQUE', after: 'TECHNIQUE' },
  ReadRoutineIntent: {},
  SaveRoutineIntent: {},
  StartOwnIntent: {},
  DeleteRoutineIntent: {},
  ThatsAllIntent: {},

  // What is at hand, and how the listener likes it.
  HaveEquipmentIntent: { equipment: 'EQUIPMENT' },
  LackEquipmentIntent: { equipment: 'EQUIPMENT' },
  AboutMeIntent: {},

  // Moving about in the routine.
  SkipTechniqueIntent: { technique: 'TECHNIQUE' },
  SkipSideIntent: {},
  OtherSideIntent: {},
  StartSideIntent: { side: 'SIDE' },
  AgainIntent: { side: 'SIDE' },

  // Where am I?
  WhichStepIntent: {},
  WhichSideIntent: {},
  HowLongLeftIntent: {},
  RoutineLeftIntent: {},
  WhatsLeftIntent: {},
  WhatsNextIntent: {},
  WhatNumberIntent: {},
  HowDidIDoIntent: {},
  YesterdayIntent: {},
  ThisWeekIntent: {},
  StreakIntent: {},

  // Pace, dose and talk.
  MoreTimeIntent: {},
  NotYetIntent: {},
  ReadyIntent: {},
  // "Thirty more seconds" splits a duration in two, so its number has a slot of its own.
  HoldLongerIntent: { duration: 'AMAZON.DURATION', seconds: 'AMAZON.NUMBER', minutes: 'AMAZON.NUMBER' },
  HoldShorterIntent: { duration: 'AMAZON.DURATION', seconds: 'AMAZON.NUMBER' },
  SlowerIntent: {},
  FasterIntent: {},
  BreakIntent: {},
  EasierIntent: { technique: 'TECHNIQUE' },
  HarderIntent: { technique: 'TECHNIQUE' },
  KeepGoingIntent: {},
  WaitForMeIntent: {},
  LessTalkIntent: {},
  MoreTalkIntent: {},
  ExplainIntent: {},
  BreathModeIntent: {},
  QuietModeIntent: {},
  NormalModeIntent: {},

  // What a move was like, for the next time.
  WasEasyIntent: {},
  TooHardIntent: {},
  TighterSideIntent: { side: 'SIDE' },
  KeepItIntent: {},

  JustBellIntent: {},
  CountIntent: {},
  DontCountIntent: {},
  WhatDidYouSayIntent: {},
  StillThereIntent: {},

  // What there is, and how a move is done.
  ListRoutinesIntent: {},
  ListTechniquesIntent: {},
  DescribeRoutineIntent: { routine: 'ROUTINE' },
  DescribeTechniqueIntent: { technique: 'TECHNIQUE' },
  HowLongHoldIntent: { technique: 'TECHNIQUE' },
  HowManyRepsIntent: { technique: 'TECHNIQUE' },
  WhatToFeelIntent: { technique: 'TECHNIQUE' },
  AmIDoingItRightIntent: { technique: 'TECHNIQUE' },
  WherePartIntent: { part: 'PART', technique: 'TECHNIQUE' },
  WhyThisOneIntent: { technique: 'TECHNIQUE' },
  CompareIntent: { technique: 'TECHNIQUE' },
  InsteadIntent: { thing: 'THING', technique: 'TECHNIQUE' },
  HowHardIntent: { technique: 'TECHNIQUE' },
  HowFarIntent: { technique: 'TECHNIQUE' },
  BendIntent: { technique: 'TECHNIQUE' },
  BreathNowIntent: { technique: 'TECHNIQUE' },
  ShouldItHurtIntent: {},
  WhatYouCanDoIntent: {},
  MoreIntent: {},

  // Questions about the psoas.
  WhatIsPsoasIntent: {},
  WherePsoasIntent: {},
  SayPsoasIntent: {},
  FindPsoasIntent: {},
  HowBreatheIntent: {},
  WhyTightIntent: {},
  TightEffectsIntent: {},
  BenefitsIntent: {},
  HowOftenIntent: {},
  HowSoonIntent: {},
  MassageRulesIntent: {},
  RestWhyIntent: {},
  TiltWhyIntent: {},
  OneSideIntent: {},
  TwoLayersIntent: {},
  PsoasActionsIntent: {},
  IliopsoasIntent: {},
  BursaIntent: {},
  FibersIntent: {},
  NervesIntent: {},
  BloodSupplyIntent: {},
  MusclesAroundIntent: {},
  ForwardTiltIntent: {},
  RestPositionIntent: {},
  HoldTimesIntent: {},
  BestStretchIntent: {},
  FastestWayIntent: {},
  ActiveOrPassiveIntent: {},
  StretchOrPressureIntent: {},
  StrengthenIntent: {},
  BallWhereIntent: {},
  BallKindIntent: {},
  FoamRollerIntent: {},
  EquipmentIntent: {},
  BackPainClaimIntent: {},
  PostureClaimIntent: {},
  DigestionClaimIntent: {},
  MoodClaimIntent: {},
  ArthritisClaimIntent: {},
  BursitisClaimIntent: {},
  FatigueClaimIntent: {},
  BloodFlowClaimIntent: {},
  TriggerPointClaimIntent: {},
  WhyStopSharpIntent: {},
  WhenToStopIntent: {},
  NoBetterIntent: {},
  SpecialistIntent: {},
  IsItForMeIntent: {},
  NotMedicalIntent: {},
  FloorIntent: {},
  BedIntent: {},
  SittingAllDayIntent: {},
  AfterRunningIntent: {},
  PregnancyNoteIntent: {},
  TopicIntent: { topic: 'TOPIC' },

  // The body, and who looks after it.
  SymptomIntent: { symptom: 'SYMPTOM' },
  ...reports,
  WhatIfIntent: { report: 'AMAZON.SearchQuery' },
  ConditionIntent: { condition: 'CONDITION' },
  IsItSafeIntent: { condition: 'CONDITION' },
  IsItNormalIntent: { report: 'AMAZON.SearchQuery' },
  DoctorIntent: {},
  WhoToSeeIntent: {},
  DoctorOkIntent: {},
  DullIntent: {},
  NotSureIntent: {},
  NumberIntent: {},
  AnsweredWrongIntent: {},
  SafetyCheckIntent: {},
  GuestIntent: {},
  RemindIntent: { days: 'DAYS', other: 'DAYS', time: 'AMAZON.TIME' },
  ListRemindersIntent: {},
  CancelRemindersIntent: {},
  ForgetMeIntent: {},
  ThanksIntent: {},
} as const satisfies Readonly<Record<string, Slots>>;

export type IntentName = keyof typeof INTENTS;
export const intentNames = Object.keys(INTENTS) as IntentName[];
export const isIntentName = (name: string): name is IntentName => Object.hasOwn(INTENTS, name);

/** The slots of an intent, their literal types widened. */
export const slotsOf = (name: IntentName): Slots => INTENTS[name];

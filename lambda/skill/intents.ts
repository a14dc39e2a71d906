/**
 * Everything a listener can ask for: the name of each intent with its slots and their types. The speech models of every
 * language fill these names with phrases, and `interpret` turns them into events. No words here.
 */
import type { ListName } from '../languages/heard';

export type SlotType =
  | ListName
  /** What a body reports: words for triage, never looked up. */
  | 'SYMPTOM'
  | 'AMAZON.TIME'
  | 'AMAZON.DURATION'
  | 'AMAZON.NUMBER'
  | 'AMAZON.SearchQuery';

export type Slots = Readonly<Record<string, SlotType>>;

/** What an intent takes. */
export interface Intent {
  readonly slots: Slots;
  /** Slots whose known value says the effect in so many words: with one of them it is sure. */
  readonly sure?: readonly string[];
}

export const INTENTS = {
  // Finding the way: the built-in control words.
  'AMAZON.NextIntent': { slots: {} },
  'AMAZON.PreviousIntent': { slots: {} },
  'AMAZON.RepeatIntent': { slots: {} },
  'AMAZON.StartOverIntent': { slots: {} },
  'AMAZON.PauseIntent': { slots: {} },
  'AMAZON.ResumeIntent': { slots: {} },
  'AMAZON.StopIntent': { slots: {} },
  'AMAZON.CancelIntent': { slots: {} },
  'AMAZON.NavigateHomeIntent': { slots: {} },
  'AMAZON.HelpIntent': { slots: {} },
  'AMAZON.FallbackIntent': { slots: {} },
  'AMAZON.YesIntent': { slots: {} },
  'AMAZON.NoIntent': { slots: {} },

  // A built-in fires on its own bare phrases: whatever is said in more words has a twin that means the same.
  NextTwinIntent: { slots: {} },
  PreviousTwinIntent: { slots: {} },
  RepeatTwinIntent: { slots: {} },
  StartOverTwinIntent: { slots: { scope: 'SCOPE' } },
  ResumeTwinIntent: { slots: {} },
  StopTwinIntent: { slots: { ending: 'ENDING' }, sure: ['ending'] },
  HelpTwinIntent: { slots: {} },
  YesTwinIntent: { slots: {} },
  NoTwinIntent: { slots: {} },

  // The plainest words: what they mean hangs on where they are said.
  DoneIntent: { slots: {} },
  ThatsItIntent: { slots: {} },
  NeverMindIntent: { slots: {} },
  FeelsGoodIntent: { slots: {} },
  ThatOneIntent: { slots: {} },
  // The change before is taken back, and what is named is done in its place.
  UndoIntent: {
    slots: {
      duration: 'AMAZON.DURATION',
      count: 'AMAZON.NUMBER',
      side: 'SIDE',
      technique: 'TECHNIQUE',
      // "I said the bridge, not the sphinx".
      denied: 'TECHNIQUE',
      routine: 'ROUTINE',
    },
  },

  // Starting something.
  // What stands beside a name or a length is a wish or a limit of its own: "and turn it down", "but no kneeling".
  StartRoutineIntent: { slots: { routine: 'ROUTINE', last: 'LAST', beside: 'SYMPTOM' }, sure: ['routine', 'last'] },
  // A bare number answers "five, ten or fifteen minutes?".
  PlanIntent: {
    slots: {
      duration: 'AMAZON.DURATION',
      minutes: 'AMAZON.NUMBER',
      size: 'SIZE',
      focus: 'FOCUS',
      setting: 'SETTING',
      without: 'WITHOUT',
      also: 'WITHOUT',
      only: 'ONLY',
      beside: 'SYMPTOM',
    },
    sure: ['duration', 'minutes', 'size', 'focus', 'setting', 'without', 'also', 'only'],
  },
  RecommendIntent: { slots: { focus: 'FOCUS' }, sure: ['focus'] },
  StartTechniqueIntent: { slots: { technique: 'TECHNIQUE', beside: 'SYMPTOM' } },
  GoToTechniqueIntent: { slots: { technique: 'TECHNIQUE' } },
  RestIntent: { slots: { duration: 'AMAZON.DURATION' } },
  SomethingElseIntent: { slots: {} },
  // "Only five left" is said of minutes; "finish with the bridge" of the last move.
  FinishEarlyIntent: {
    slots: { duration: 'AMAZON.DURATION', minutes: 'AMAZON.NUMBER', technique: 'TECHNIQUE' },
    sure: ['duration', 'minutes'],
  },

  // A routine of one's own, put together by voice.
  BuildRoutineIntent: { slots: { technique: 'TECHNIQUE', second: 'TECHNIQUE', third: 'TECHNIQUE' } },
  AddTechniqueIntent: {
    slots: {
      technique: 'TECHNIQUE',
      second: 'TECHNIQUE',
      third: 'TECHNIQUE',
      place: 'PLACE',
      duration: 'AMAZON.DURATION',
      count: 'AMAZON.NUMBER',
      sets: 'AMAZON.NUMBER',
    },
  },
  ChangeTechniqueIntent: {
    slots: {
      technique: 'TECHNIQUE',
      duration: 'AMAZON.DURATION',
      count: 'AMAZON.NUMBER',
      sets: 'AMAZON.NUMBER',
    },
  },
  // "The bridge, ten times": while a routine is put together that adds it, else it is done.
  DoseTechniqueIntent: {
    slots: {
      technique: 'TECHNIQUE',
      duration: 'AMAZON.DURATION',
      count: 'AMAZON.NUMBER',
      sets: 'AMAZON.NUMBER',
      whose: 'WHOSE',
    },
  },
  RemoveTechniqueIntent: { slots: { technique: 'TECHNIQUE', place: 'PLACE' } },
  MoveTechniqueIntent: {
    slots: { technique: 'TECHNIQUE', place: 'PLACE', before: 'TECHNIQUE', after: 'TECHNIQUE' },
  },
  ReadRoutineIntent: { slots: {} },
  SaveRoutineIntent: { slots: {} },
  StartOwnIntent: { slots: {} },
  DeleteRoutineIntent: { slots: {} },
  ThatsAllIntent: { slots: {} },

  // What is at hand, and how the listener likes it.
  HaveEquipmentIntent: { slots: { equipment: 'EQUIPMENT' } },
  LackEquipmentIntent: { slots: { equipment: 'EQUIPMENT' } },
  AboutMeIntent: { slots: {} },

  // Moving about in the routine.
  SkipTechniqueIntent: { slots: { technique: 'TECHNIQUE', whose: 'WHOSE' } },
  LeaveOutIntent: { slots: { never: 'NEVER', technique: 'TECHNIQUE' }, sure: ['never'] },
  SkipRestIntent: { slots: {} },
  SkipSideIntent: { slots: { side: 'SIDE', turn: 'TURN' } },
  OtherSideIntent: { slots: {} },
  OnlySideIntent: {
    slots: { side: 'SIDE', turn: 'TURN', technique: 'TECHNIQUE', duration: 'AMAZON.DURATION' },
    sure: ['side', 'turn'],
  },
  StartSideIntent: { slots: { side: 'SIDE' } },
  AgainIntent: { slots: { side: 'SIDE', turn: 'TURN' } },

  // Where am I?
  WhichStepIntent: { slots: {} },
  WhichSideIntent: { slots: {} },
  HowLongLeftIntent: { slots: {} },
  RoutineLeftIntent: { slots: {} },
  WhatsLeftIntent: { slots: {} },
  WhatsNextIntent: { slots: {} },
  WhatNumberIntent: { slots: {} },
  HowDidIDoIntent: { slots: {} },
  YesterdayIntent: { slots: {} },
  ThisWeekIntent: { slots: { record: 'RECORD', routine: 'ROUTINE' } },

  // The six weeks: begun by a plan whose length is weeks.
  SkipWeekIntent: { slots: {} },
  StopCourseIntent: { slots: {} },
  StreakIntent: { slots: {} },

  // Pace, dose and talk.
  MoreTimeIntent: { slots: {} },
  NotYetIntent: { slots: {} },
  ReadyIntent: { slots: {} },
  // "Thirty more seconds" splits a duration in two, so its number has a slot of its own. Without a word of change a figure
  // is what the dose is to be.
  HoldLengthIntent: {
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
  BreakIntent: { slots: {} },
  KeepGoingIntent: { slots: {} },
  WaitForMeIntent: { slots: {} },
  ExplainIntent: { slots: {} },

  // The word that makes the difference stands in a slot: an opposite is never two intents without words.
  TempoIntent: { slots: { tempo: 'TEMPO' } },
  VariantIntent: { slots: { variant: 'VARIANT', technique: 'TECHNIQUE' } },
  CountingIntent: { slots: { counting: 'COUNTING' }, sure: ['counting'] },
  TalkIntent: { slots: { talk: 'TALK' }, sure: ['talk'] },
  // Of a notice: yes and no choose nothing.
  ChoiceIntent: { slots: { choice: 'CHOICE' }, sure: ['choice'] },

  // What a move was like, for the next time.
  WasEasyIntent: { slots: {} },
  TooHardIntent: { slots: {} },
  TighterSideIntent: { slots: { side: 'SIDE' }, sure: ['side'] },
  KeepItIntent: { slots: {} },

  WhatDidYouSayIntent: { slots: {} },
  StillThereIntent: { slots: {} },

  // What is not ours to give.
  ElsewhereIntent: { slots: { elsewhere: 'ELSEWHERE' } },

  // What there is, and how a move is done.
  ListRoutinesIntent: { slots: {} },
  ListTechniquesIntent: { slots: {} },
  DescribeRoutineIntent: { slots: { routine: 'ROUTINE' } },
  DescribeTechniqueIntent: { slots: { technique: 'TECHNIQUE' } },
  HowLongHoldIntent: { slots: { technique: 'TECHNIQUE' } },
  HowManyRepsIntent: { slots: { technique: 'TECHNIQUE' } },
  WhatToFeelIntent: { slots: { technique: 'TECHNIQUE' } },
  AmIDoingItRightIntent: { slots: { technique: 'TECHNIQUE' } },
  WherePartIntent: { slots: { part: 'PART', technique: 'TECHNIQUE' } },
  WhyThisOneIntent: { slots: { technique: 'TECHNIQUE' } },
  CompareIntent: { slots: { technique: 'TECHNIQUE' } },
  InsteadIntent: { slots: { thing: 'THING', technique: 'TECHNIQUE', part: 'PART' } },
  HowHardIntent: { slots: { technique: 'TECHNIQUE' } },
  HowFarIntent: { slots: { technique: 'TECHNIQUE' } },
  BendIntent: { slots: { technique: 'TECHNIQUE' } },
  BreathNowIntent: { slots: { technique: 'TECHNIQUE' } },
  ShouldItHurtIntent: { slots: {} },
  WhatYouCanDoIntent: { slots: {} },
  MoreIntent: { slots: {} },

  // Questions about the psoas.
  WhatIsPsoasIntent: { slots: {} },
  WherePsoasIntent: { slots: {} },
  SayPsoasIntent: { slots: {} },
  FindPsoasIntent: { slots: {} },
  HowBreatheIntent: { slots: {} },
  WhyTightIntent: { slots: {} },
  TightEffectsIntent: { slots: {} },
  BenefitsIntent: { slots: {} },
  HowOftenIntent: { slots: {} },
  HowSoonIntent: { slots: {} },
  MassageRulesIntent: { slots: {} },
  OneSideIntent: { slots: {} },
  TopicIntent: { slots: { topic: 'TOPIC' } },

  // The body, and who looks after it.
  SymptomIntent: { slots: { symptom: 'SYMPTOM' } },
  // Alexa strips the carrier phrase in front of a search query, and with "i can't {x}" goes what matters most. So the slot
  // is named after its carrier, which is put back.
  TellIntent: {
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
  CannotIntent: { slots: { cannot: 'AMAZON.SearchQuery' } },
  NoFeelingIntent: {
    slots: { none: 'AMAZON.SearchQuery', no_feeling: 'AMAZON.SearchQuery', lost: 'AMAZON.SearchQuery' },
  },
  PainIntent: {
    slots: {
      pain: 'AMAZON.SearchQuery',
      sharp: 'AMAZON.SearchQuery',
      shooting: 'AMAZON.SearchQuery',
      severe: 'AMAZON.SearchQuery',
      sudden: 'AMAZON.SearchQuery',
    },
  },
  NumbIntent: { slots: { numb: 'AMAZON.SearchQuery', tingling: 'AMAZON.SearchQuery' } },
  PulseIntent: { slots: { throbbing: 'AMAZON.SearchQuery', pulse: 'AMAZON.SearchQuery' } },
  FellIntent: { slots: { fell: 'AMAZON.SearchQuery', fainted: 'AMAZON.SearchQuery' } },
  FluidIntent: {
    slots: {
      wet: 'AMAZON.SearchQuery',
      blood: 'AMAZON.SearchQuery',
      vomit: 'AMAZON.SearchQuery',
      cough: 'AMAZON.SearchQuery',
    },
  },
  // What people open a wish or a question with, of whatever kind: where no intent was heard, its words are read here.
  WishIntent: {
    slots: {
      can_you: 'AMAZON.SearchQuery',
      can_we: 'AMAZON.SearchQuery',
      want_to: 'AMAZON.SearchQuery',
      lets: 'AMAZON.SearchQuery',
      let_me: 'AMAZON.SearchQuery',
      give_me: 'AMAZON.SearchQuery',
      tell_me: 'AMAZON.SearchQuery',
      remind_me: 'AMAZON.SearchQuery',
      take_me: 'AMAZON.SearchQuery',
      you_are: 'AMAZON.SearchQuery',
      make_it: 'AMAZON.SearchQuery',
      swap: 'AMAZON.SearchQuery',
      drop: 'AMAZON.SearchQuery',
      what_about: 'AMAZON.SearchQuery',
      whats_the: 'AMAZON.SearchQuery',
      what_are: 'AMAZON.SearchQuery',
      how_many: 'AMAZON.SearchQuery',
      how_long: 'AMAZON.SearchQuery',
      how_far: 'AMAZON.SearchQuery',
      how_do: 'AMAZON.SearchQuery',
      hows: 'AMAZON.SearchQuery',
      where: 'AMAZON.SearchQuery',
      which: 'AMAZON.SearchQuery',
      who: 'AMAZON.SearchQuery',
      when: 'AMAZON.SearchQuery',
      is_there: 'AMAZON.SearchQuery',
      do_you: 'AMAZON.SearchQuery',
      did_i: 'AMAZON.SearchQuery',
      do_i: 'AMAZON.SearchQuery',
      should_my: 'AMAZON.SearchQuery',
      // "No, I said I'm done with the right": what was said is what is meant.
      i_said: 'AMAZON.SearchQuery',
      // "Yes, but no kneeling": an answer with something beside it.
      yes: 'AMAZON.SearchQuery',
      yes_but: 'AMAZON.SearchQuery',
      no: 'AMAZON.SearchQuery',
    },
  },
  WhatIfIntent: { slots: { what_if: 'AMAZON.SearchQuery' } },
  ConditionIntent: { slots: { condition: 'CONDITION' } },
  IsItSafeIntent: { slots: { condition: 'CONDITION' } },
  IsItNormalIntent: { slots: { report: 'AMAZON.SearchQuery' } },
  DoctorIntent: { slots: {} },
  WhoToSeeIntent: { slots: {} },
  DoctorOkIntent: { slots: {} },
  NotSureIntent: { slots: {} },
  NumberIntent: { slots: {} },
  AnsweredWrongIntent: { slots: {} },
  SafetyCheckIntent: { slots: {} },
  GuestIntent: { slots: {} },
  RemindIntent: {
    // "Move it from seven to eight".
    slots: {
      days: 'DAYS',
      other: 'DAYS',
      besides: 'DAYS',
      fourth: 'DAYS',
      // "Monday to Thursday", "weekdays but not Fridays".
      until: 'DAYS',
      except: 'DAYS',
      time: 'AMAZON.TIME',
      old: 'AMAZON.TIME',
    },
    sure: ['days', 'time'],
  },
  ListRemindersIntent: { slots: {} },
  CancelRemindersIntent: { slots: {} },
  ForgetMeIntent: { slots: {} },
  ThanksIntent: { slots: {} },
} as const satisfies Readonly<Record<string, Intent>>;

export type IntentName = keyof typeof INTENTS;
export const intentNames = Object.keys(INTENTS) as IntentName[];
export const isIntentName = (name: string): name is IntentName => Object.hasOwn(INTENTS, name);
/** The slots of an intent, their literal types widened. */
export const slotsOf = (name: IntentName): Slots => INTENTS[name].slots;

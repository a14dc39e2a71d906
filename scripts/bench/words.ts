/**
 * The words that a listener may say at any second of a routine. Left out: what starts another routine or move, and what
 * reports a symptom or a condition, since those end the routine on purpose.
 */
export const CONTROL_WORDS = [
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.StopIntent',
  'AMAZON.HelpIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.NoIntent',
  'HowLongLeftIntent',
  'RoutineLeftIntent',
  'WhichSideIntent',
  'WhichStepIntent',
  'WhatsLeftIntent',
  'WhatsNextIntent',
  'WhatNumberIntent',
  'HowDidIDoIntent',
  'SkipTechniqueIntent',
  'SkipSideIntent',
  'OtherSideIntent',
  'StartSideIntent',
  'AgainIntent',
  'GoToTechniqueIntent',
  'SomethingElseIntent',
  'FinishEarlyIntent',
  'MoreTimeIntent',
  'NotYetIntent',
  'ReadyIntent',
  'HoldLengthIntent',
  'TempoIntent',
  'BreakIntent',
  'TalkIntent',
  'CountingIntent',
  'KeepGoingIntent',
  'WaitForMeIntent',
  'WhatDidYouSayIntent',
  'StillThereIntent',
  'VariantIntent',
  'DescribeTechniqueIntent',
  'HowLongHoldIntent',
  'HowManyRepsIntent',
  'WhatToFeelIntent',
  'AmIDoingItRightIntent',
  'WhatYouCanDoIntent',
  'WhatIsPsoasIntent',
  'WherePsoasIntent',
  'HowBreatheIntent',
  'WhyTightIntent',
  'DoctorIntent',
] as const;

/** Answers to an open microphone that mean "on we go". */
export const ANSWERS = ['AMAZON.YesIntent', 'AMAZON.ResumeIntent', 'ReadyIntent'] as const;

/** Questions after which the routine goes on by itself. */
export const QUESTIONS = [
  'HowLongLeftIntent',
  'WhichSideIntent',
  'WhatToFeelIntent',
  'WhatNumberIntent',
  'StillThereIntent',
] as const;

import type { SpeechModel } from '../../simulator/nlu/model';

/** A speech model small enough to see at once, with one slot of every kind. */
export const miniModel: SpeechModel = {
  invocationName: 'psoas coach',
  intents: [
    { name: 'AMAZON.NextIntent', samples: ['next one', 'next', 'move on'] },
    { name: 'AMAZON.StopIntent', samples: ['stop'] },
    { name: 'AMAZON.FallbackIntent', samples: [] },
    { name: 'AMAZON.YesIntent', samples: ['yes'] },
    {
      name: 'StartRoutineIntent',
      slots: [{ name: 'routine', type: 'ROUTINE' }],
      samples: ['start {routine}', 'do the {routine} routine', '{routine}', 'start a psoas routine'],
    },
    {
      name: 'StartTechniqueIntent',
      slots: [{ name: 'technique', type: 'TECHNIQUE' }],
      samples: ['start the {technique}', 'do a {technique}', '{technique}'],
    },
    {
      name: 'DescribeTechniqueIntent',
      slots: [{ name: 'technique', type: 'TECHNIQUE' }],
      samples: ['what is {technique}', 'how do I do {technique}'],
    },
    {
      name: 'PlanIntent',
      slots: [{ name: 'duration', type: 'AMAZON.DURATION' }],
      samples: ['I have {duration}', 'a {duration} routine', '{duration}'],
    },
    {
      name: 'HoldLongerIntent',
      slots: [{ name: 'duration', type: 'AMAZON.DURATION' }],
      samples: ['{duration} more', 'hold it longer', 'hold it for {duration} longer'],
    },
    {
      name: 'HowLongLeftIntent',
      samples: ['how long left', 'how much longer', 'how many seconds left', 'how much time is left'],
    },
    { name: 'WhatIsPsoasIntent', samples: ['what is the psoas', 'what does the psoas do'] },
    { name: 'WhatNumberIntent', samples: ['what number am I on'] },
    {
      name: 'RepeatTimesIntent',
      slots: [{ name: 'count', type: 'AMAZON.NUMBER' }],
      samples: ['do {count} more repetitions'],
    },
    {
      name: 'ReportIntent',
      slots: [{ name: 'report', type: 'AMAZON.SearchQuery' }],
      samples: ['I feel {report}', 'my {report}', 'I have {report}'],
    },
    {
      name: 'SymptomIntent',
      slots: [{ name: 'symptom', type: 'SYMPTOM' }],
      samples: ['{symptom}', 'ow {symptom}'],
    },
    {
      name: 'ConditionIntent',
      slots: [{ name: 'condition', type: 'CONDITION' }],
      samples: ['I have {condition}', "I'm {condition}"],
    },
  ],
  types: [
    {
      name: 'ROUTINE',
      values: [
        { id: 'quick-relief', name: { value: 'quick relief', synonyms: ['the quick one', 'fast relief'] } },
        { id: 'morning', name: { value: 'morning routine', synonyms: ['morning'] } },
      ],
    },
    {
      name: 'TECHNIQUE',
      values: [
        { id: 'glute-bridge', name: { value: 'glute bridge', synonyms: ['bridge'] } },
        { id: 'kneeling-lunge', name: { value: 'kneeling lunge', synonyms: ['lunge'] } },
        { id: 'camel', name: { value: 'camel', synonyms: ['camel pose'] } },
      ],
    },
    {
      name: 'SYMPTOM',
      values: [
        { name: { value: 'that hurts', synonyms: ['it hurts', 'ouch'] } },
        { name: { value: 'tingling', synonyms: ['my foot is tingling', 'pins and needles', 'all tingly'] } },
        { name: { value: 'numb', synonyms: ['my leg has gone numb', 'numb buttock'] } },
      ],
    },
    { name: 'CONDITION', values: [{ id: 'hernia', name: { value: 'a hernia', synonyms: ['hernia'] } }] },
  ],
};

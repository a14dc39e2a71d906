import { MOVES } from '../../lambda/content';
import { ROUTINES } from '../../lambda/content/routines';
import type { Tag } from '../../lambda/content/types';
import { interactionModel } from '../../scripts/models/interaction-model';
import { phrasesOf } from '../../scripts/models/phrases';

const model = interactionModel('en-US');
const valuesOf = (type: string) =>
  model.interactionModel.languageModel.types.find(({ name }) => name === type)?.values ?? [];
const idsOf = (type: string) => valuesOf(type).map(({ id }) => id);

/** Every tag; one left out or misspelt does not compile. */
const TAGS: Readonly<Record<Tag, true>> = {
  pregnancy: true,
  postpartum: true,
  aneurysm: true,
  'aneurysm-risk': true,
  clot: true,
  'blood-thinner': true,
  'belly-surgery': true,
  hernia: true,
  bowel: true,
  device: true,
  pelvis: true,
  fever: true,
  cancer: true,
  osteoporosis: true,
  'slipped-vertebra': true,
  stenosis: true,
  'back-surgery': true,
  sciatica: true,
  'hip-replaced': true,
  'hip-pinch': true,
  knee: true,
  'wrist-shoulder': true,
  heart: true,
  balance: true,
  'numb-skin': true,
  hypermobile: true,
  'under-18': true,
};

/** Words for each row of the symptom map (safety reference, section 3), by the ids of the SYMPTOM type. */
const ROWS = {
  E1: ['bladder', 'bowel'],
  E2: ['saddle-numb'],
  E3: ['both-legs', 'cannot-move-leg'],
  E4: ['chest-pain', 'breathless', 'coughing-blood', 'passed-out'],
  E5: ['stroke'],
  E6: ['severe-belly', 'severe-back', 'vomiting-blood'],
  E7: ['throbbing', 'clammy'],
  E8: ['hernia-stuck'],
  E9: ['fell', 'cannot-stand'],
  E10: ['cold-leg'],
  E11: ['hot-hip', 'confused-ill'],
  E12: ['pregnant-bleeding'],
  E13: ['testicle'],
  E14: ['cannot-get-up', 'ambulance', 'collapsed', 'self-harm'],
  E15: ['hip-out'],
  U1: ['shooting'],
  U2: ['numb-leg', 'weak-leg', 'tingling'],
  U3: ['fever'],
  U4: ['night-pain', 'weight-loss'],
  U5: ['kidney'],
  U6: ['swollen-leg'],
  U7: ['throbbing'],
  U8: ['belly-stays', 'sick'],
  U9: ['bruise'],
  U10: ['pregnant-bleeding', 'bleeding'],
  U11: ['spine-crack'],
  U12: ['wound'],
  U13: ['pop'],
  U14: ['heart-racing', 'dizzy'],
  U15: ['fever', 'hurts-belly'],
  U16: ['neck-dizzy'],
  C1: ['pulse'],
  C2: ['sharp-pain'],
  C3: ['catching-hip'],
  C4: ['not-better'],
  C5: ['lump'],
  O1: ['dull-ache', 'pulling', 'burning', 'trembling', 'click', 'day-after'],
  O2: ['dizzy', 'wobble', 'cramp', 'knee', 'wrist'],
} as const;

describe('Names in the speech model', () => {
  it('have every move by name', () => {
    expect(idsOf('TECHNIQUE').sort()).toEqual(Object.keys(MOVES).sort());
  });

  it('have every routine by name', () => {
    expect(idsOf('ROUTINE').sort()).toEqual(Object.keys(ROUTINES).sort());
  });

  it('have every condition that changes a plan', () => {
    expect(idsOf('CONDITION').sort()).toEqual(Object.keys(TAGS).sort());
  });

  it.each(Object.entries(ROWS))('have everyday words for row %s of the symptom map', (_row, ids) => {
    for (const id of ids) {
      const value = valuesOf('SYMPTOM').find((candidate) => candidate.id === id);
      expect({ id, enough: (value?.name.synonyms.length ?? 0) >= 3 }).toEqual({ id, enough: true });
    }
  });
});

/** What people on the floor say, word for word in the model: the words that may never depend on a good guess. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NextIntent': ['next one', 'move on'],
  NextTwinIntent: ['um next please', "i'm done with this one"],
  'AMAZON.ResumeIntent': ['go on', 'carry on', 'continue'],
  'AMAZON.PreviousIntent': ['go back'],
  PreviousTwinIntent: ['the one before'],
  KeepGoingIntent: ["don't wait in between", "don't stop in between", "don't ask me every time"],
  ResumeTwinIntent: ['pick up where we left off', 'keep going', "don't stop", 'keep moving'],
  ReadyIntent: ["i'm ready", "go ahead i'm set"],
  NotYetIntent: ['wait', 'hang on', 'not yet', "i'm not there yet"],
  SkipTechniqueIntent: ['skip this one', "i can't do this one", 'leave this one out'],
  HowLongLeftIntent: ['how long left', 'how much longer', 'how many seconds left'],
  RoutineLeftIntent: ['am i done', 'when are we done', 'how long left in the routine'],
  WhatsLeftIntent: ["what's left", 'list what is left'],
  WhichSideIntent: ['which side', 'left or right', 'which leg'],
  StartRoutineIntent: ['quick relief', 'start quick relief', 'start a psoas routine', 'stretch my so as'],
  StartTechniqueIntent: ['start the kneeling lunge', 'do a glute bridge', 'the sphinx'],
  WhatIsPsoasIntent: ['what is the psoas', 'what is the so as', 'what is the soas', 'what is a hip flexor'],
  DescribeTechniqueIntent: ['what is the sphinx', 'how do i do the bridge', 'describe this one'],
  DescribeRoutineIntent: ['what is quick relief', 'tell me about the morning routine'],
  ConditionIntent: ["i'm pregnant", 'i have a hernia', 'i had back surgery', 'i take blood thinners'],
  IsItSafeIntent: ['is it safe with a hernia', "can i do this if i'm pregnant", 'is this safe'],
  SymptomIntent: [
    'that hurts',
    'ow my back',
    "my leg's gone numb",
    "it's throbbing",
    "something's throbbing under the ball",
    'sharp pain',
    'my foot is tingling',
    'i feel dizzy',
    "i've got chest pain",
    "help i can't get up",
  ],
  DoctorIntent: ['when should i see a doctor', 'should i see someone'],
  HoldLengthIntent: ['{AMAZON.NUMBER} more seconds', '{AMAZON.DURATION} more'],
  PlanIntent: ['i have {AMAZON.DURATION}', '{AMAZON.DURATION}', 'a {AMAZON.DURATION} routine'],
};

describe('What is said on the floor', () => {
  const intentOf = new Map([...phrasesOf(model)].map(({ text, intent }) => [text.toLowerCase(), intent]));

  it.each(Object.entries(SAID))('reaches %s', (intent, texts) => {
    expect(texts.map((text) => [text, intentOf.get(text.toLowerCase())])).toEqual(texts.map((text) => [text, intent]));
  });

  it('leaves no pain phrase to another intent', () => {
    const spoken = valuesOf('SYMPTOM').flatMap(({ name }) => [name.value, ...name.synonyms]);
    expect(spoken.length).toBeGreaterThan(250);
    expect(spoken.filter((text) => intentOf.get(text) !== 'SymptomIntent')).toEqual([]);
  });
});

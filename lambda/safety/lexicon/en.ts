import type { Lexicon } from './cues';
import { conditions } from './en/conditions';
import { courses, events } from './en/events';
import { modifiers } from './en/modifiers';
import { sensations } from './en/sensations';
import { sites } from './en/sites';
import { words } from './en/words';

const tags = Object.fromEntries(Object.entries(conditions).map(([tag, phrases]) => [`has:${tag}`, phrases]));

/** What English speakers call the parts, feelings and troubles of a body, mis-hearings of speech recognition included. */
export const en: Lexicon = {
  language: 'en',
  words,
  phrases: { ...sites, ...sensations, ...courses, ...events, ...tags, ...modifiers },
  placed: new Set(
    words(
      'on under over against behind front forward beside between above below out up down through across along ' +
        'floor mat ground wall chair ball pillow cushion roller blanket air ceiling spot way place position ' +
        'straight flat bent crossed folded stretched open high higher low long square level tucked still ' +
        'relaxed relaxing comfortable comfy loose looser fine great good okay ok happy lovely nice better well ' +
        'working helped helps sinking sliding slides moving lifted lifting holding hold put reach touch get keep ' +
        'kneel sit stand lie bend we rumbling growling grumbling gurgling itchy itches itching tickles ticklish full ' +
        'slowing lengths closed shut arched rounded curved tucking pointing buzzing ringing vibrating',
    ),
  ),
  carriers: {
    my: 'my',
    have: 'i have',
    feel: 'i feel',
    am: 'i am',
    is: 'it is',
    something: 'something',
    both: 'both my',
    cannot: "i can't",
    none: 'i have no',
    'no-feeling': "i don't feel",
    lost: "i've lost",
    pain: 'it hurts',
    sharp: 'sharp pain',
    shooting: 'shooting pain',
    severe: 'severe',
    sudden: 'sudden',
    numb: 'numb',
    tingling: 'pins and needles',
    throbbing: 'throbbing',
    pulse: 'i feel a pulse',
    fell: 'i fell',
    fainted: 'i passed out',
    wet: 'i peed',
    blood: 'bleeding blood',
    vomit: 'throwing up',
    cough: 'coughing',
    went: 'i went',
    'what-if': 'what if',
  },
};

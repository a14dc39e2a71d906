import type { Bearers, Listed } from '../../../safety/hear';
import type { Index } from '../../../safety/match';
import type { Heard, Lists, Net } from '../../heard';
import { afterAlarm } from './after-alarm';
import { answers, unmixed } from './answers';
import { carriers } from './carriers';
import { famous } from './famous';
import { figures } from './figures';
import { index } from './lexicon.data';
import { measures } from './likeness.data';
import { limits, unable } from './limits';
import { lists } from './lists.data';
import { company, moods } from './moods';
import { plain } from './plain.data';
import { net } from './reader.data';
import { asksLength, corrects, denies, drops, joins, leads, second, words } from './reading';
import { segment } from './segment';
import { stems } from './stems';
import { utterance } from './utterance';

let filed: Index | undefined;
let learned: ReturnType<typeof measures> | undefined;
let named: Lists | undefined;
let read: Net | undefined;
let common: ReturnType<typeof plain> | undefined;
let known: Bearers | undefined;

const plainWords = (): ReturnType<typeof plain> => {
  common ??= plain();
  return common;
};

const setsOf = <T extends object>(lists: Listed<T>): T =>
  Object.fromEntries(
    Object.entries(lists).map(([name, words]) => [name, Array.isArray(words) ? new Set(words) : words]),
  ) as T;

/** How English is heard. What is filed or learned is read when it is first looked at: most sessions report nothing. */
export const hear: Heard = {
  segment,
  get lexicon() {
    filed ??= index();
    return filed;
  },
  get bearers() {
    known ??= setsOf<Bearers>(plainWords().bearers);
    return known;
  },
  afterAlarm,
  get placed() {
    return plainWords().placed;
  },
  carriers,
  // "No numbness or tingling in my foot"; nothing in English is denied from behind.
  negation: {
    before: 7,
    behind: 0,
    joints: ['and', 'or', 'nor', 'any'],
    heads: ['pain', 'pains', 'ache', 'aches', 'numbness', 'tingling', 'weakness', 'bleeding', 'stretch', 'cramp', 'it'],
  },
  takes: ['had', 'got', 'felt', 'suffered', 'experienced'],
  copulas: ['was', 'were', 'been', 'went', 'got'],
  answers,
  unmixed,
  get small() {
    return plainWords().small;
  },
  get well() {
    return plainWords().well;
  },
  likeness: {
    stems,
    get measures() {
      learned ??= measures();
      return learned;
    },
  },
  unknown: 'ask',
  unable,
  limits,
  moods,
  company,
  famous,
  reader: {
    words,
    figures,
    leads,
    corrects,
    denies,
    joins,
    drops,
    second,
    asksLength,
    get net() {
      read ??= net();
      return read;
    },
  },
  get lists() {
    named ??= lists();
    return named;
  },
  utterance,
  around: {
    before: ['please', 'the', 'a', 'an', 'my', 'some', 'that', 'this', 'do', 'just'],
    behind: ['please', 'one', 'thing', 'stretch', 'stretches', 'pose', 'exercise', 'move', 'routine'],
    times: ['today', 'now'],
    pronouns: ['it', 'this', 'that', 'one', 'this one', 'that one', 'these', 'those', 'them'],
  },
};

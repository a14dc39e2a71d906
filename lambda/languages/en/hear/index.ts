import { heardBy } from '../../filed';
import type { Heard } from '../../heard';
import { afterAlarm } from './after-alarm';
import { carriers } from './carriers';
import { index } from './lexicon.data';
import { measures } from './likeness.data';
import { limits, unable } from './limits';
import { lists } from './lists.data';
import { patterns } from './patterns.data';
import { plain } from './plain.data';
import { net } from './reader.data';
import { reader } from './reading';
import { segment } from './segment';
import { stems } from './stems';
import { utterance } from './utterance';

/** How English is heard. */
export const hear: Heard = heardBy(
  {
    segment,
    afterAlarm,
    carriers,
    rating:
      /^(?:(?:it was|that was|i'd say|i would say|about|maybe|a|an|solid|call it|probably) )*(?:\w+|\d+) (?:out of|of) (?:ten|10)$|\bscale (?:of|from) .*(?:ten|10)\b/,
    spans: { early: 'for two weeks', third: 'for three weeks', long: 'for weeks' },
    // "No numbness or tingling in my foot".
    negation: {
      before: 7,
      behind: 0,
      joints: ['and', 'or', 'nor', 'any'],
      heads: [
        'pain',
        'pains',
        'ache',
        'aches',
        'numbness',
        'tingling',
        'weakness',
        'bleeding',
        'stretch',
        'cramp',
        'it',
      ],
    },
    takes: ['had', 'got', 'felt', 'suffered', 'experienced'],
    copulas: ['was', 'were', 'been', 'went', 'got'],
    nextIsOn: false,
    unable,
    limits,
    reader,
    utterance,
    around: {
      before: ['please', 'the', 'a', 'an', 'my', 'some', 'that', 'this', 'do', 'just'],
      behind: ['please', 'one', 'thing', 'stretch', 'stretches', 'pose', 'exercise', 'move', 'routine'],
      times: ['today', 'now'],
      vague: ['side'],
      pronouns: ['in', 'it', 'this', 'that', 'one', 'this one', 'that one', 'these', 'those', 'them'],
    },
  },
  { index, plain, lists, net, patterns, likeness: { stems, measures } },
);

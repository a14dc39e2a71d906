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

/** How German is heard. */
export const hear: Heard = heardBy(
  {
    segment,
    afterAlarm,
    carriers,
    rating:
      /^(?:(?:das war|es war|ich sag|ich würde sagen|etwa|ungefähr|so|eine|ein) )*(?:\w+|\d+) (?:von|auf) (?:zehn|10)$|\bskala (?:von|bis) .*(?:zehn|10)\b/,
    spans: { early: 'seit zwei wochen', third: 'seit drei wochen', long: 'seit wochen' },
    // "Kein Kribbeln oder Ziehen im Fuß". What is denied from behind ("taub ist es nicht") is listed in `modifiers`.
    negation: {
      before: 7,
      behind: 4,
      joints: ['und', 'oder', 'noch', 'sowie', 'bzw'],
      heads: [
        ...[
          'schmerz',
          'schmerzen',
          'taubheit',
          'taubheitsgefuehl',
          'kribbeln',
          'schwaeche',
          'blutung',
          'dehnung',
          'krampf',
        ],
        ...['ziehen', 'stechen', 'brennen', 'fieber', 'schwindel', 'uebelkeit', 'es', 'weh'],
      ],
    },
    takes: [
      ...[
        'hatte',
        'hatten',
        'gehabt',
        'bekam',
        'bekommen',
        'kriegte',
        'gekriegt',
        'spuerte',
        'fuehlte',
        'erlitt',
        'erlitten',
      ],
      ...['litt', 'gespuert', 'gefuehlt'],
    ],
    copulas: ['war', 'waren', 'gewesen', 'wurde', 'wurden', 'geworden', 'ging'],
    nextIsOn: true,
    unable,
    limits,
    reader,
    utterance,
    around: {
      before: [
        ...[
          'bitte',
          'der',
          'die',
          'das',
          'den',
          'dem',
          'des',
          'ein',
          'eine',
          'einen',
          'einem',
          'einer',
          'eines',
          'ne',
          'nen',
        ],
        ...['mein', 'meine', 'meinen', 'meinem', 'meiner', 'dein', 'deine', 'deinen', 'deinem', 'deiner'],
        ...['mal', 'doch', 'lieber', 'halt'],
      ],
      behind: [
        'bitte',
        'übung',
        'dehnung',
        'stretch',
        'pose',
        'haltung',
        'stellung',
        'programm',
        'halt',
        'mal',
        'machen',
      ],
      times: ['heute', 'jetzt', 'gleich', 'gerade'],
      vague: ['seite'],
      pronouns: [
        ...[
          'es',
          'das',
          'die',
          'den',
          'der',
          'dem',
          'sie',
          'ihn',
          'das da',
          'das hier',
          'die da',
          'die hier',
          'den da',
          'den hier',
        ],
        ...['diese', 'dieser', 'dieses', 'diesen', 'dies', 'eins', 'eine', 'einen', 'jene', 'welche'],
      ],
    },
  },
  { index, plain, lists, net, patterns, likeness: { stems, measures } },
);

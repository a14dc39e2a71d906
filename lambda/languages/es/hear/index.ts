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

/** How Spanish is heard. */
export const hear: Heard = heardBy(
  {
    segment,
    afterAlarm,
    carriers,
    rating:
      /^(?:(?:diría|yo diría|fue|ha sido|como|un|una|más o menos) )*(?:\w+|\d+) (?:de|sobre) (?:diez|10)$|\b(?:escala|del uno al|del 1 al) .*(?:diez|10)\b/,
    spans: { early: 'dos semanas', third: 'tres semanas', long: 'semanas' },
    // "Sin dolor ni hormigueo". What is denied from behind ("dolor no tengo") is listed in `modifiers`.
    negation: {
      before: 6,
      behind: 0,
      joints: ['y', 'ni', 'o', 'e', 'u', 'tampoco'],
      heads: [
        ...[
          'dolor',
          'dolores',
          'fiebre',
          'mareo',
          'mareos',
          'hormigueo',
          'debilidad',
          'sangrado',
          'estiramiento',
          'calambre',
        ],
        ...['nauseas', 'entumecimiento', 'molestias', 'nada', 'duele', 'duelen'],
      ],
    },
    takes: [
      ...[
        'tuve',
        'tuvo',
        'tuvieron',
        'tenia',
        'tenian',
        'senti',
        'sentia',
        'sufri',
        'sufrio',
        'dio',
        'dieron',
        'daba',
        'daban',
      ],
      ...[
        'note',
        'notaba',
        'hice',
        'hizo',
        'hubo',
        'diagnosticaron',
        'detectaron',
        'encontraron',
        'operaron',
        'operado',
        'rompi',
      ],
      ...['fracture', 'quitaron', 'pusieron'],
    ],
    copulas: ['estaba', 'estaban', 'estuve', 'estuvo', 'era', 'eran', 'fue', 'fui', 'quede', 'puse', 'puso', 'ponia'],
    nextIsOn: false,
    unable,
    limits,
    reader,
    utterance,
    around: {
      before: [
        ...['por', 'favor', 'porfa', 'el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'mi', 'mis', 'tu', 'tus'],
        ...['ese', 'esa', 'esos', 'esas', 'este', 'esta', 'estos', 'estas', 'de', 'del', 'algo', 'solo', 'hacer'],
      ],
      behind: [
        ...[
          'por',
          'favor',
          'porfa',
          'porfis',
          'ejercicio',
          'ejercicios',
          'estiramiento',
          'postura',
          'posición',
          'movimiento',
        ],
        ...['rutina', 'sesión', 'ese', 'esa', 'venga', 'anda'],
      ],
      times: ['hoy', 'ahora', 'ahorita', 'ya', 'ahora mismo'],
      vague: ['lado', 'noche', 'tarde', 'mañana'],
      pronouns: [
        ...[
          'lo',
          'la',
          'los',
          'las',
          'eso',
          'esto',
          'aquello',
          'ese',
          'esa',
          'este',
          'esta',
          'esos',
          'esas',
          'estos',
          'estas',
        ],
        ...['uno', 'una', 'él', 'ella', 'ellos', 'ellas', 'aquel', 'aquella', 'el mismo', 'la misma', 'lo mismo'],
      ],
    },
  },
  { index, plain, lists, net, patterns, likeness: { stems, measures } },
);

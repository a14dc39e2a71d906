import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from '../languages';

type InEach = { readonly [C in Code]: readonly string[] };

/** What people add to say that all is well. */
export const DENIALS: InEach = {
  en: ['and it is not painful', "but it doesn't hurt", "and i'm not faint", 'no tingling', 'it is not stabbing'],
  de: [
    'und es tut nicht weh',
    'aber weh tut da nichts',
    'mir ist nicht schwindlig',
    'kein kribbeln',
    'es sticht nicht',
  ],
};

const CASES = join(__dirname, '..', '..', 'test', 'safety', 'cases');
const framesOf = (file: string): string[] =>
  readFileSync(join(CASES, file), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, lowers]) => lowers === 'no')
    .map(([frame = '']) => frame);

/** What people say around a report (`L`) without changing it. */
export const AROUND: InEach = {
  en: framesOf('frames.tsv'),
  de: [
    ...['L', 'ähm also L', 'L haha', 'L und ich muss mal aufs klo', 'L aber die dehnung ist super', 'du L', 'halt L'],
    ...[
      'L was kommt als nächstes',
      'L kannst du langsamer machen',
      'das war gut L',
      'ich mag deine stimme L',
      'okay L',
    ],
    ...['nein L', 'ja und L', 'los L', 'stopp L', 'pause L', 'überspring das L', 'ich will ja nicht aufhören aber L'],
    ...['ich bin kein jammerer aber L', 'es ist nicht die dehnung L', 'letzte woche bin ich hergeflogen L'],
    ...[
      'letzten monat war ich beim arzt L',
      'letzte woche hab ich ein baby bekommen L',
      'früher bin ich marathon gelaufen L',
    ],
    ...['als kind hab ich getanzt L', 'mein vater hatte das auch und jetzt L', 'L vorher war alles gut'],
    ...['L letzte woche war es noch gut', 'L das hatte ich noch nie', 'L seit heute früh', 'L wie letztes jahr'],
    ...['L schon wieder', 'L glaub ich', 'meine freundin meint ich soll es sagen L', 'mein mann fragt warum L'],
    ...[
      'ist es normal dass L',
      'muss ich mir sorgen machen L',
      'warum L',
      'L ist das normal',
      'kann ich weitermachen L',
    ],
    ...['danke dir L', 'mein hund bellt gerade L', 'es war ein langer tag L', 'keine ahnung L', 'ich weiß nicht L'],
  ],
};

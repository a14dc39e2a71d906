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
  es: ['y no me duele', 'pero no duele nada', 'y no estoy mareado', 'sin hormigueo', 'no es punzante'],
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
  es: [
    ...['L', 'eh L', 'L jaja', 'L y tengo que ir al baño', 'L pero el estiramiento está genial', 'oye L', 'pues L'],
    ...['L qué sigue', 'L puedes ir más despacio', 'eso estuvo bien L', 'me gusta tu voz L', 'vale L', 'bueno L'],
    ...['no L', 'sí y L', 'venga L', 'alto L', 'pausa L', 'sáltalo L', 'no quiero parar pero L', 'o sea L'],
    ...['no soy de quejarme pero L', 'no es el estiramiento L', 'la semana pasada volé para acá L'],
    ...['el mes pasado fui al médico L', 'la semana pasada tuve un bebé L', 'antes corría maratones L'],
    ...['de niña bailaba L', 'mi padre también lo tuvo y ahora L', 'L antes estaba todo bien', 'es que L'],
    ...[
      'L la semana pasada todavía estaba bien',
      'L nunca me había pasado',
      'L desde esta mañana',
      'L como el año pasado',
    ],
    ...['L otra vez', 'L creo', 'mi novia dice que te lo diga L', 'mi marido pregunta por qué L', 'fíjate que L'],
    ...['es normal que L', 'tengo que preocuparme L', 'por qué L', 'L es normal', 'puedo seguir L', 'ahorita L'],
    ...['gracias L', 'mi perro está ladrando L', 'ha sido un día largo L', 'ni idea L', 'no sé L', 'ándale L'],
  ],
};

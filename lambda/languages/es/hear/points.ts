import type { Reader } from '../../heard';
import { whole } from '../../whole';

/** Words that only lead up to a question. */
const FIRST = '(?:(?:eh|este|pues|y|pero|oye|oiga|bueno|espera|perdón|a ver|entonces|vale|ok) )*';
const OPENS =
  'debo|debería|tengo que|hay que|puedo|se puede|podría|hace falta|es|está|están|estoy|son|va|van|dónde|donde|qué|que|cuál|cuáles|cómo|como|cuándo|por qué|quién|aprieto|empujo|cierro';
const ENDS = 'o no|o qué|o que|no|verdad|cierto|vale|eh';

export const asks: Reader['asks'] = new RegExp(
  `^${FIRST}(?:${OPENS})(?!\\p{L})|(?:^|\\P{L})(?:${ENDS})$|(?:^|\\P{L})(?:tengo que|debo|puedo|hay que|o)(?!\\p{L})`,
  'u',
);

export const bound: Reader['bound'] = /[¿?¡!]/g;

export const points: Reader['points'] = [
  [whole('respir\\p{L}*|aire|inhal\\p{L}*|exhal\\p{L}*'), 'breath'],
  [
    whole(
      'hasta (?:abajo|arriba|el suelo|el piso)|lo bastante (?:alto|lejos|abajo)|suficiente (?:alto|altura)|toc\\p{L}* (?:el )?(?:suelo|piso)',
    ),
    'far',
  ],
  [
    whole(
      '(?:recta|rectas|estirada|estiradas|doblada|dobladas) o|o (?:recta|rectas|estirada|estiradas|doblada|dobladas)',
    ),
    'bend',
  ],
  [whole('ojos?'), 'eyes'],
  [whole('hablar|hablo|hablando|platicar|charlar|cantar'), 'talk'],
  [whole('barriga|panza|vientre|abdomen|abdominales|estómago|tripa|guata'), 'belly'],
  [
    whole(
      '(?:talón|talones|dedos|puntas?|todo el pie) o|o (?:con |en |desde )?(?:el |los |la |las |todo el )?(?:talón|talones|dedos|puntas?|pie)|(?:empuj\\p{L}*|presion\\p{L}*) (?:\\S+ ){0,2}?(?:con|desde|contra)|(?:el )?peso',
    ),
    'press',
  ],
  [whole('apret\\p{L}*|apriet\\p{L}*|contra(?:er|igo|yendo)|tens(?:ar|o|ando)|activ(?:ar|o|ando)'), 'squeeze'],
  [
    whole(
      '(?:las|los) dos (?:piernas|lados|rodillas|caderas|pies)|ambas? (?:piernas|lados|rodillas)|ambos lados|una (?:pierna|rodilla) (?:a la vez|cada vez|y luego)|una por una|uno por uno|de una en una|a la vez|al mismo tiempo|alternando|alterno|juntas',
    ),
    'turns',
  ],
  [
    whole(
      '(?:lento|despacio|rápido) o|o (?:lento|despacio|rápido)|rebot\\p{L}*|balance\\p{L}*|quieto|quieta|moverme|me muevo|pausa arriba|paro arriba',
    ),
    'pace',
  ],
];

import type { Code } from '../../scripts/languages';
import { order } from './cases/cases';
import { hearing } from './cases/spoken';

/** Alarms that hold the words of what is told in passing: no list of harmless phrases may swallow them. */
const ALARMS: { readonly [C in Code]: readonly string[] } = {
  en: [
    'nobody would miss me if i jumped in the canal',
    'no one would miss me if i died in the night',
    "i won't be around when they get back",
    "i'm not planning to be here when she gets back from school",
    'i took all his tablets this morning',
    "i've taken all the sleeping pills today",
    'i smell gas and the neighbours smell it too',
    "i can smell gas from the neighbours' flat",
    "the carbon monoxide alarm is going off and it's new",
    'the weight on my chest is just like a bag of cement',
    'the pressure on my chest is like just a child sitting on me',
    "the baby's gone still now",
    "the baby's gone quiet so i'm worried",
    'you mentioned the thing about chest pain i get that every night',
    'i want to end it now',
    "i'm on the bridge and i'm going to jump off now",
  ],
  de: [
    'wir sind im urlaub mein mann ist nicht ansprechbar',
    'nach dem kaffee ist mutter nicht ansprechbar',
    'er ist nicht ansprechbar vor zehn minuten war alles gut',
    'der kopf dröhnt mir vom sturz gestern',
    'ich kippe gleich um vor lauter hitze',
  ],
  es: [
    'perdí el conocimiento de lo que me dolía la espalda',
    'mi hijo dice que se desmaya cuando se levanta',
    'mi marido dice que se ahoga cuando se acuesta',
    'llevaba la mochila y me oprime el pecho ya me la quito y sigue igual',
    'me falta el aire al subir la escalera',
    'no siento las nalgas de estar un rato aquí',
  ],
};

describe.each(Object.entries(ALARMS))('in %s', (code, lines) => {
  it.each(lines)('"%s" stops', (text) => {
    const { level } = hearing(code as Code)({ text, state: 'hold', kind: 'NONE' });
    expect(order(level)).toBeGreaterThanOrEqual(order('URGENT'));
  });
});

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
    "i'm bleeding and so tired i can't stand up",
    'bleeding through pads and starving',
    "if it's in my chest i'd say it's a heart attack it's crushing me",
    'my stitches came out and it is pouring blood',
    "the cast's off and now the calf is swollen and hot",
    'i slept funny and my face has dropped on one side',
    "my blood pressure's always fine but my chest is being crushed",
    'i was stabbed in the back in town just now',
    'my brother shot himself in the foot with the shotgun',
    "the flu jab was monday and now my throat's closing up",
    "something shocking has happened i can't see out of one eye",
    "i'm gasping and water doesn't help i can't get air",
    "i'm choking with a bit of toast stuck",
    'this is boring and my leg has gone numb',
    "my neck is cranky and my arm's gone weak",
    "is it ok when you are pregnant i'm bleeding heavily",
    "there's a crack in the pavement i tripped and i can't put weight on my foot",
    "i passed kidney stones that was friday and now i'm shaking with fever and my side is agony",
    "promise i'd tell you if anything hurts and now my chest does",
    'the surgeon is happy to do whatever i like but i lost control of my bladder',
    "my son's been attacked on the way home from a film and he's not answering me",
    'all the kids are boiling me over i mean the kettle went over my legs',
    "what's the point of going on with life",
  ],
  de: [
    'wir sind im urlaub mein mann ist nicht ansprechbar',
    'nach dem kaffee ist mutter nicht ansprechbar',
    'er ist nicht ansprechbar vor zehn minuten war alles gut',
    'der kopf dröhnt mir vom sturz gestern',
    'ich kippe gleich um vor lauter hitze',
    'mein schädel brummt nach dem sturz von gestern auf den kopf und mir ist schlecht',
    'die grippe ist vorbei aber ich habe mir den arm gebrochen',
    'vom bus überfahren wurde meine frau gerade',
  ],
  es: [
    'perdí el conocimiento de lo que me dolía la espalda',
    'mi hijo dice que se desmaya cuando se levanta',
    'mi marido dice que se ahoga cuando se acuesta',
    'llevaba la mochila y me oprime el pecho ya me la quito y sigue igual',
    'me falta el aire al subir la escalera',
    'no siento las nalgas de estar un rato aquí',
    'se partió el brazo en el cole',
    'casi me desmayo de tanto calor',
    'casi me desmayo por el dolor del pecho',
    'en la cocina me han apuñalado',
  ],
};

describe.each(Object.entries(ALARMS))('in %s', (code, lines) => {
  it.each(lines)('"%s" stops', (text) => {
    const { level } = hearing(code as Code)({ text, state: 'hold', kind: 'NONE' });
    expect(order(level)).toBeGreaterThanOrEqual(order('URGENT'));
  });
});

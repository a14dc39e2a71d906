import { es } from '../../lambda/languages/es';
import { syllables } from '../../lambda/languages/es/rate';
import { speak } from '../../lambda/languages/es/speak';
import { speechSeconds } from '../../lambda/narration/rate';
import { textsOf } from './native';

/*
 * What somebody who grew up with Spanish would notice at once.
 */

describe('a length', () => {
  it.each([
    [1, 'un segundo'],
    [30, '30 segundos'],
    [60, 'un minuto'],
    [90, 'un minuto y medio'],
    [150, '2 minutos y medio'],
    [300, '5 minutos'],
    [1260, 'veintiún minutos'],
  ])('of %d seconds is %s', (seconds, words) => {
    expect(speak.length(seconds, 'bare')).toBe(words);
  });
});

describe('so many of something', () => {
  it.each([
    [1, 'times', 'una vez'],
    [2, 'times', 'dos veces'],
    [21, 'times', 'veintiuna veces'],
    [1, 'breaths', 'una respiración'],
    [5, 'breaths', '5 respiraciones'],
    [1, 'sets', 'una serie'],
    [3, 'sets', '3 series'],
  ] as const)('%d %s: %s', (count, unit, words) => {
    expect(speak.amount(count, unit, 'bare')).toBe(words);
  });
});

describe('a clock', () => {
  it.each([
    [{ hour: 7, minute: 0 }, 'las siete de la mañana'],
    [{ hour: 7, minute: 30 }, 'las siete y media de la mañana'],
    [{ hour: 11, minute: 15 }, 'las once y cuarto de la mañana'],
    [{ hour: 12, minute: 0 }, 'las doce del mediodía'],
    [{ hour: 13, minute: 45 }, 'la una y 45 de la tarde'],
    [{ hour: 21, minute: 0 }, 'las nueve de la noche'],
    [{ hour: 0, minute: 5 }, 'las doce y 5 de la noche'],
  ])('is read out with no doubt about the part of the day: %o', (time, words) => {
    expect(speak.clock(time)).toBe(words);
  });
});

describe('days and lists', () => {
  it.each([
    [['MO'], 'todos los lunes'],
    [['MO', 'WE', 'FR'], 'todos los lunes, miércoles y viernes'],
    [['MO', 'TU', 'WE', 'TH', 'FR'], 'de lunes a viernes'],
    [['SA', 'SU'], 'los sábados y domingos'],
    [['MO', 'TU', 'WE', 'TH'], '4 días a la semana'],
    [['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], 'todos los días'],
  ] as const)('%j: %s', (days, words) => {
    expect(speak.days(days)).toBe(words);
  });

  it('are joined by "y", and by "e" before its own sound', () => {
    expect(speak.list(['descanso', 'estiramiento', 'fuerza'], 'and', 0)).toBe('descanso, estiramiento y fuerza');
    expect(speak.list(['psoas', 'iliopsoas'], 'and', 0)).toBe('psoas e iliopsoas');
    expect(speak.list(['la esfinge', 'el camello'], 'apart', 2)).toBe('la esfinge, el camello y 2 más');
  });
});

describe('a name', () => {
  it('grows together with what stands before it', () => {
    expect(['el puente', 'la esfinge'].map((name) => speak.form(name, 'of'))).toEqual(['del puente', 'de la esfinge']);
    expect(speak.form('el puente', 'in')).toBe('en el puente');
  });
});

describe('a number to call', () => {
  it.each([
    ['112', 'uno, uno, dos'],
    ['911', 'nueve, uno, uno'],
    ['024', 'cero, dos, cuatro'],
  ])('%s is said %s', (number, words) => {
    expect(speak.digits(number)).toBe(words);
  });
});

it('a sentence begins with a capital letter, behind its mark too', () => {
  expect(speak.capital('última serie. ¿vamos? sí')).toBe('Última serie. ¿Vamos? Sí');
});

describe('the length of words', () => {
  it.each([
    ['cadera', 3],
    ['pie', 1],
    ['rodilla', 3],
    ['psoas', 2],
    ['respiración', 4],
    ['quédate', 3],
    ['guía', 2],
    ['izquierda', 3],
    ['suelo', 2],
    ['y', 1],
  ])('%s has %d syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('is about that of guided speech: more words a minute than in German, since they are shorter', () => {
    const text =
      'Trae una rodilla hacia ti, las manos detrás del muslo. Quédate un momento, baja despacio, y cambia de lado. Deja que el suelo lleve tu peso.';
    const perMinute = (text.split(' ').length / speechSeconds(text, 'es-ES')) * 60;
    expect(perMinute).toBeGreaterThan(115);
    expect(perMinute).toBeLessThan(175);
  });
});

const texts = textsOf(es.words);

describe('what is said', () => {
  it('speaks to one person, as to a friend, of whatever gender, and promises no cure', () => {
    const found = texts.filter(([, text]) =>
      /(?<!\p{L})(?:usted|ustedes|vosotros|vosotras|vuestr[oa]s?|(?<!la )bienvenid[oa]|est[áé]s list[oa]|coge[rs]?|ordenador|cura|curan?|garantizad?[oa]?)(?!\p{L})/iu.test(
        text,
      ),
    );
    expect(found).toEqual([]);
  });

  it('opens a question and an exclamation as it closes them', () => {
    const found = texts.filter(
      ([, text]) =>
        (text.match(/\?/g) ?? []).length !== (text.match(/¿/g) ?? []).length ||
        (text.match(/!/g) ?? []).length !== (text.match(/¡/g) ?? []).length,
    );
    expect(found).toEqual([]);
  });

  it('has its accents', () => {
    const bare =
      /(?<!\p{L})(?:esta bien|mas (?:cerca|lejos|facil|suave|largo|corto|despacio)|despues|tambien|asi|aqui|ahi|facil|musculo|ultim[oa]|respiracion|segun|todavia|dias|sientate|tumbate|quedate|dejal[oa]|medico|minimo|maximo|ninos?|manana|pequen[oa])(?!\p{L})/iu;
    expect(texts.filter(([, text]) => bare.test(text))).toEqual([]);
  });
});

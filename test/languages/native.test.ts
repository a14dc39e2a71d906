import { ROUTINES, routineIds } from '../../lambda/content/routines';
import { de } from '../../lambda/languages/de';
import { es } from '../../lambda/languages/es';
import { learnClosings, plannedOf, silentRun, worstHold } from '../../scripts/bench/routines';
import { localeOf } from '../../scripts/languages';
import { AGAIN_SHARE, fortnight, heardAgain, IN_A_ROW, SHORT_SHARE, textureOf } from '../../scripts/texture';
import { englishIn, filledIn, type Native, namesIn, textsOf } from './native';

/*
 * What every language beside English has in common, as somebody hears it who grew up with it. What one of them alone has
 * stands beside it.
 */

const NATIVES: readonly Native[] = [
  {
    code: 'de',
    words: de.words,
    alike: /\b(?:Plan|Fitness|Timer|Workout|Skill|am|im|so|was|will)\b/g,
    wrong: [
      /(?<!\p{L})(?:mit|nach|bei|von|zu|aus|seit) (?:die|das|eine?|einen|der (?:kniende|stehende|Bergsteiger|Frankenstein))(?!\p{L})/iu,
      /(?<!\p{L})(?:für|ohne|durch|gegen) (?:der|dem|einem|einer)(?!\p{L})/iu,
      /(?<!\p{L})(?:in|im|bei|beim|nach|mit|von|zu|zum|zur) (?:im|beim|in|bei|zum|zur) /iu,
      /(?<!\p{L})(?:der|die|das|den|dem|des) (?:der|die|das|den|dem|des) (?:kniende|stehende|Br|Ber|Fra|Sph|Kam|Mass|Mor|Ruhe|Dehn|Kraft)/u,
    ],
    named: 'Der kniende Ausfallschritt',
  },
  {
    code: 'es',
    words: es.words,
    alike: /(?<!\p{L})(?:me|has)(?!\p{L})/giu,
    wrong: [
      /(?<!\p{L})(?:a|de) el(?!\p{L})/iu,
      /(?<!\p{L})(?:el|la|los|las|un|una|al|del) (?:el|la|los|las|un|una) (?:masaje|camello|descanso|rodillo|marcha|puente|rodilla|zancada|escaladores|estiramiento|esfinge|respiración|elevación|patadas|alivio|pausa|rutina|relajación)/iu,
      /(?<!\p{L})(?:en en|de de|con con|a a|para para)(?!\p{L})/iu,
    ],
    named: 'La zancada de rodillas',
  },
];

describe.each(NATIVES)('$code', (native) => {
  const { code, words, wrong, named } = native;
  const locale = localeOf(code);
  beforeAll(() => learnClosings(locale));

  it('has no English word in what is said', () => {
    expect(textsOf(words).length).toBeGreaterThan(1500);
    expect(englishIn(native)).toEqual([]);
  });

  it('lets a name stand as its sentence asks', () => {
    const filled = filledIn(native);
    expect(filled.length).toBeGreaterThan(1000);
    expect([...new Set(filled.filter((text) => wrong.some((one) => one.test(text))))]).toEqual([]);
  });

  it('gives each name its own article', () => {
    const names = namesIn(native);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain(named);
  });

  it.each(routineIds)('breaks no rule in %s, holds to the second, and takes as long as it says', async (routine) => {
    const run = await silentRun(routine, { locale, check: true });
    expect(run.turns.flatMap(({ problems }) => problems)).toEqual([]);
    expect(worstHold(run) ?? 0).toBe(0);
    expect(Math.abs(plannedOf(run) - ROUTINES[routine].stated)).toBeLessThanOrEqual(5);
  });

  it.each(routineIds)(
    'sounds in %s like somebody who talks, with time to do it, and otherwise the next day',
    async (routine) => {
      const [first = [], second = []] = await fortnight(routine, 2, code);
      const { short, inARow, wordsAMinute, unfelt, cues } = textureOf(first, code);
      expect(short).toBeLessThanOrEqual(SHORT_SHARE(routine));
      expect(Math.max(inARow, textureOf(second, code).inARow)).toBeLessThanOrEqual(IN_A_ROW);
      expect(wordsAMinute).toBeLessThanOrEqual(100);
      expect(unfelt).toEqual([]);
      expect(cues.praise).toBeGreaterThanOrEqual(1);
      expect(heardAgain(first, second, code)).toBeLessThanOrEqual(AGAIN_SHARE);
    },
  );
});

import type { Figure } from '../../heard';

const ONES = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis'
  .concat(' diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco')
  .concat(' veintiséis veintisiete veintiocho veintinueve')
  .split(' ');
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ['cien', 100],
  ['ciento', 100],
  ['doscientos', 200],
  ['doscientas', 200],
  ['trescientos', 300],
  ['trescientas', 300],
]);
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:seg|segs|segundos?|segund(?:it|ill|ic)os?)$/, 1],
  [/^(?:min|mins|minutos?|minut(?:it|ill|ic)os?)$/, 60],
  [/^(?:horas?|horitas?)$/, 3600],
];
/** Stand between a figure and its unit: "cinco minutos" and "cinco buenos minutos", "un par de minutos". */
const BETWEEN = new Set('más de buenos buenas largos enteros extra otros otras pequeños'.split(' '));
const ARTICLE = /^(?:un|una|otro|otra)$/;
/** "Unos minutos", "unos pocos": a few. */
const FEW = 3;

type Counted = { readonly value: number; readonly to: number } | null;

/** Recognition writes accents, and people's lists sometimes do not. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
const PLAIN_ONES = ONES.map(plain);

/** A number below a hundred that is one word, or digits. */
function oneWord(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const said = plain(word)
    .replace(/^veinti(?:un|una)$/, 'veintiuno')
    .replace(/^una?$/, 'uno');
  const one = PLAIN_ONES.indexOf(said);
  return one >= 0 ? one : null;
}

/** A number below a hundred that begins here: "cuarenta y cinco". */
function tensAt(words: readonly string[], at: number): Counted {
  const [word = '', joint = '', next = ''] = words.slice(at, at + 3);
  const ten = TENS.indexOf(word);
  if (ten >= 0) {
    const one = joint === 'y' ? oneWord(next) : null;
    return one !== null && one >= 1 && one <= 9
      ? { value: (ten + 3) * 10 + one, to: at + 3 }
      : { value: (ten + 3) * 10, to: at + 1 };
  }
  // "Diez y seis", "veinte y uno", as some still say it.
  if ((word === 'diez' || word === 'veinte') && joint === 'y') {
    const one = oneWord(next);
    const least = word === 'diez' ? 6 : 1;
    if (one !== null && one >= least && one <= 9) return { value: (word === 'diez' ? 10 : 20) + one, to: at + 3 };
  }
  const value = oneWord(word);
  return value === null ? null : { value, to: at + 1 };
}

/** A number in words or digits that begins here. */
function numberAt(words: readonly string[], at: number): Counted {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (word === 'un' && next === 'par') return { value: 2, to: at + 2 };
  if (word === 'par') return { value: 2, to: at + 1 };
  if (/^un[oa]s$/.test(word)) {
    if (/^(?:poc[oa]s|poquit[oa]s|cuant[oa]s)$/.test(next)) return { value: FEW, to: at + 2 };
    // "Unos diez minutos" is ten, "unos minutos" a few.
    if (unitOf(next) !== null) return { value: FEW, to: at + 1 };
    return tensAt(words, at + 1);
  }
  if ((word === 'una' && next === 'docena') || word === 'docena')
    return { value: 12, to: at + (word === 'una' ? 2 : 1) };
  if (word === 'media' && next === 'docena') return { value: 6, to: at + 2 };
  const hundreds = HUNDREDS.get(word);
  if (hundreds === undefined) return tensAt(words, at);
  const more = word === 'cien' ? null : tensAt(words, at + 1);
  return more && more.value > 0 && more.value < 100
    ? { value: hundreds + more.value, to: more.to }
    : { value: hundreds, to: at + 1 };
}

const unitOf = (word: string | undefined): number | null =>
  UNITS.find(([name]) => word !== undefined && name.test(word))?.[1] ?? null;

const OPENS = /^(?:un|una|otro|otra|medi[oa]|cuarto|tres)$/;
const LONGEST = 6;
/** "Medio minuto", "un cuarto de hora", "minuto y medio": lengths without a number. */
const FRACTIONS: readonly (readonly [RegExp, (unit: number) => number])[] = [
  [/^(?:otr[oa] )?medi[oa] (\S+)/, (unit) => unit / 2],
  [/^tres cuartos de (\S+)/, (unit) => (unit * 3) / 4],
  [/^(?:un |otro )?cuarto de (\S+)/, (unit) => unit / 4],
  [/^(?:una?|otr[oa]) (\S+) y medi[oa]/, (unit) => unit * 1.5],
  [/^(?:una?|otr[oa]) (\S+) y cuarto/, (unit) => unit * 1.25],
  [/^(?:una?|otr[oa]) (?:buen |buena |largo |larga |solo )?(\S+)/, (unit) => unit],
];

/** A length without a number that begins here. "Un segundo" is a moment, and none. */
function fractionAt(words: readonly string[], at: number): Counted {
  const [first = '', joint = '', half = ''] = words.slice(at, at + 3);
  const bare = unitOf(first);
  // "Minuto y medio", with no article.
  if (bare !== null && bare > 1 && joint === 'y' && /^medi[oa]$/.test(half)) return { value: bare * 1.5, to: at + 3 };
  if (!OPENS.test(first)) return null;
  const rest = words.slice(at, at + LONGEST).join(' ');
  for (const [shape, lengthOf] of FRACTIONS) {
    const [said = '', unit] = shape.exec(rest) ?? [];
    const seconds = unitOf(unit);
    if (seconds !== null && seconds > 1) return { value: lengthOf(seconds), to: at + said.split(' ').length };
  }
  return null;
}

/** Seconds behind minutes, minutes behind an hour: "un minuto treinta", "dos minutos y diez segundos". */
function withSeconds(words: readonly string[], length: NonNullable<Counted>): NonNullable<Counted> {
  if (unitOf(words[length.to - 1]) !== 60) return length;
  const joined = words[length.to] === 'y' || words[length.to] === 'con' ? 1 : 0;
  const more = numberAt(words, length.to + joined);
  if (!more || more.value < 1 || more.value > 59) return length;
  if (unitOf(words[more.to]) === 1) return { value: length.value + more.value, to: more.to + 1 };
  return more.to === words.length && more.value >= 5 ? { value: length.value + more.value, to: more.to } : length;
}

/** A length that begins here. */
function lengthAt(words: readonly string[], at: number): Counted {
  const fraction = fractionAt(words, at);
  if (fraction) return withSeconds(words, fraction);
  const number = numberAt(words, at);
  if (!number || (ARTICLE.test(words[at] ?? '') && number.to === at + 1)) return null;
  let { to } = number;
  while (BETWEEN.has(words[to] ?? '')) to += 1;
  const unit = unitOf(words[to]);
  if (unit === null) return null;
  if (words[to + 1] === 'y' && /^medi[oa]$/.test(words[to + 2] ?? ''))
    return { value: (number.value + 0.5) * unit, to: to + 3 };
  return withSeconds(words, { value: number.value * unit, to: to + 1 });
}

/** Stand before what something is not to be. */
const DENIES =
  /(?:^| )(?:no(?: (?:de|en|a|son|quiero|digo|hago|aguanto|me des|me pongas|pongas|hagas))?|en (?:vez|lugar) de|ni(?: (?:loc[oa]|muert[oa]|de (?:broma|coña|chiste)|en broma|hablar de))?(?: (?:hago|aguanto|me quedo|me echo))?|nada de)(?: (?:las|los))?$/;

/** Stand behind what is too much, or cannot be done. */
const REFUSES =
  /^(?:(?:veces|seguidas|repeticiones) )?(?:no (?:las |los |lo |me )?(?:puedo|aguanto|llego|quiero|alcanzo|voy a poder|da tiempo|gusta)|(?:ya )?(?:es|son|me parecen?) (?:muy |demasiad[oa]s? |mucho |much[oa]s |poc[oa]s? )?(?:mucho|much[oa]s|poc[oa]s?|cort[oa]s?|larg[oa]s?|demasiad[oa]s?)(?: para mí| tiempo)?(?= |$)|(?:ya )?(?:es|son) (?:un mont[oó]n|una barbaridad)|no(?: no)? (?:espera|espérate|mejor|perdón|perdona|digo|que|sino|ponme|pon|dame|hazme|prefiero|quiero)(?= |$)|ni (?:loc[oa]|de broma|de coña|hablar|muert[oa])(?= |$)|se me hacen? (?:muy )?(?:poco|corto|largo|mucho|pesad[oa])s?(?= |$))/;

/** Stand behind a number that counts something else than time. */
const COUNTED = /^(?:veces|vez|repeticiones|rondas?|series|vueltas|puentes|respiraciones|días|semanas|ejercicios)$/;

/** "Cinco minutos son pocos, mejor diez": a bare number counts in the unit of the length that is refused beside it. */
function inItsUnit(found: readonly Figure[], words: readonly string[]): readonly Figure[] {
  const unit = unitOf(found.find(({ is, denied }) => denied && is === 'length')?.words.at(-1));
  if (unit === null) return found;
  return found.map((figure) => {
    const behind = words[words.indexOf(figure.words.at(-1) ?? '') + 1] ?? '';
    const bare = figure.is === 'number' && !figure.denied && !COUNTED.test(behind);
    return bare ? { ...figure, is: 'length', value: figure.value * Math.min(unit, 60) } : figure;
  });
}

/** The figures in words, in order: lengths in seconds, and numbers of anything. "Un", "una" and "uno" alone are none. */
export function figures(text: string): readonly Figure[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}0-9']+/u)
    .filter((word) => word !== '');
  const found: Figure[] = [];
  let ended = -1;
  for (let at = 0; at < words.length; ) {
    const length = lengthAt(words, at);
    const number = length ? null : numberAt(words, at);
    const bareOne = number !== null && number.to === at + 1 && /^un[oa]?$/.test(words[at] ?? '');
    const counted = length ?? (bareOne ? null : number);
    if (counted) {
      const is = length ? 'length' : 'number';
      // "Veinte o treinta": the lower one, which comes first.
      const second = words[at - 1] === 'o' && ended === at - 1;
      const refused =
        second || DENIES.test(words.slice(0, at).join(' ')) || REFUSES.test(words.slice(counted.to).join(' '));
      const denied = refused ? { denied: true as const } : {};
      found.push({ is, value: counted.value, words: words.slice(at, counted.to), ...denied });
      ended = counted.to;
    }
    at = counted?.to ?? at + 1;
  }
  return inItsUnit(found, words);
}

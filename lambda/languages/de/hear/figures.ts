import type { Figure } from '../../heard';

const ONES = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn'
  .concat(' siebzehn achtzehn neunzehn')
  .split(' ');
/** The ones as they begin "einundzwanzig" and "zweieinhalb". */
const JOINED = ONES.slice(0, 10).map((one) => (one === 'eins' ? 'ein' : one));
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:sek|sec|sekunden?|sekündchen)$/, 1],
  [/^(?:min|minuten?|minütchen)$/, 60],
  [/^(?:std|stund|stunden?|stündchen)$/, 3600],
];
/** "Zehnminütiges", "Fünfminutenprogramm": the unit within the word. */
const WITHIN = /^(.+?)(minuten.*|minütig.*|sekunden.*|sekündig.*|stunden.*|stündig.*)$/;
/** Stand between a figure and its unit: "fünf weitere Minuten", "zwei volle Minuten". */
const BETWEEN = new Set(
  'weitere weiteren extra volle vollen ganze ganzen gute guten kleine kleinen kurze kurzen ruhige ruhigen mehr'.split(
    ' ',
  ),
);
const ARTICLE = /^(?:'?n|'?ne|'?ner|'?nen|ein|eine|einer|einen|einem)$/;
/** "Ein paar Minuten": a few. */
const FEW = 3;

type Counted = { readonly value: number; readonly to: number } | null;

/** A number written as one word, or in digits. */
function numberOf(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const said = word.replace(/^zwo(?!l)/, 'zwei').replace('dreissig', 'dreißig');
  if (said.includes('hundert')) {
    const [hundreds = '', rest = ''] = said.split('hundert');
    const more = rest === '' ? 0 : numberOf(rest);
    const many = hundreds === '' ? 1 : JOINED.indexOf(hundreds);
    return more === null || many < 1 ? null : many * 100 + more;
  }
  const one = ONES.indexOf(said);
  if (one >= 0) return one;
  const [ten = '', before = ''] = said.split('und').reverse();
  const tens = TENS.indexOf(ten);
  const ones = before === '' ? 0 : JOINED.indexOf(before);
  return tens < 0 || ones < 0 || said.split('und').length > 2 ? null : (tens + 2) * 10 + ones;
}

/** A number that ends in a half: "anderthalb", "zweieinhalb". */
function halvedOf(word: string): number | null {
  if (/^(?:anderthalb|eineinhalb)e?n?$/.test(word)) return 1.5;
  const [, whole] = /^(.+)einhalb$/.exec(word) ?? [];
  const value = whole === undefined ? null : numberOf(whole);
  return value === null ? null : value + 0.5;
}

/** A number in words or digits that begins here. */
function numberAt(words: readonly string[], at: number): Counted {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (ARTICLE.test(word) && next === 'paar') return { value: FEW, to: at + 2 };
  if (word === 'paar') return { value: FEW, to: at + 1 };
  if (word === 'ein' && next.startsWith('hundert')) return numberAt(words, at + 1);
  const halved = halvedOf(word);
  if (halved !== null) return { value: halved, to: at + 1 };
  // "Zehnmal"; "einmal" is a manner of speaking.
  const value = numberOf(word === 'einmal' ? '' : word.replace(/mal$/, ''));
  if (value === null) return null;
  if (/^und (?:eine? )?halbe?/.test(words.slice(at + 1, at + 4).join(' ')))
    return { value: value + 0.5, to: at + 3 + (words[at + 2] === 'halbe' ? 0 : 1) };
  return /^(?:einhalb|ein halb)/.test(words.slice(at + 1, at + 3).join(' '))
    ? { value: value + 0.5, to: at + (next === 'ein' ? 3 : 2) }
    : { value, to: at + 1 };
}

const unitOf = (word: string | undefined): number | null =>
  UNITS.find(([name]) => word !== undefined && name.test(word))?.[1] ?? null;

const LONGEST = 5;
const OPENS = /^(?:'?n|'?ne|'?ner|'?nen|eine?[rnm]?|halbe[rn]?|halb(?:minute|stunde)|(?:drei)?viertel.*)$/;
/** "Eine halbe Minute", "Dreiviertelstunde", "eine volle Minute": lengths without a number. */
const FRACTIONS: readonly (readonly [RegExp, (unit: number) => number])[] = [
  [/^(?:\S+ )?(?:gute |knappe )?halbe[rn]? (\S+)/, (unit) => unit / 2],
  [/^(?:\S+ )?halb(minute|stunde)/, (unit) => unit / 2],
  [/^(?:\S+ )?(?:gute |knappe )?dreiviertel ?(minute|stunde|stündchen)/, (unit) => (unit * 3) / 4],
  [/^(?:\S+ )?(?:gute |knappe )?viertel ?(minute|stunde|stündchen)/, (unit) => unit / 4],
  [/^\S+ (\S+) und (?:eine )?halbe/, (unit) => unit * 1.5],
  [/^\S+ (?:volle |ganze |weitere |extra |gute |kleine |kurze )?(\S+)/, (unit) => unit],
];

/** A length without a number that begins here. "Eine Sekunde" is a moment, and none. */
function fractionAt(words: readonly string[], at: number): Counted {
  const first = words[at] ?? '';
  if (!OPENS.test(first)) return null;
  const rest = words.slice(at, at + LONGEST).join(' ');
  for (const [shape, lengthOf] of FRACTIONS) {
    const [said = '', unit] = shape.exec(rest) ?? [];
    // What stands before a fraction is an article, and not a word of its own: "länger halbe Minute" begins at the next.
    if (said !== '' && !ARTICLE.test(first) && !/^(?:halb|viertel|dreiviertel)/.test(first)) continue;
    const seconds = unitOf(unit);
    if (seconds !== null && seconds > 1) return { value: lengthOf(seconds), to: at + said.split(' ').length };
  }
  return null;
}

/** Seconds behind minutes: "eine Minute dreißig", "zwei Minuten und zehn Sekunden". */
function withSeconds(words: readonly string[], length: NonNullable<Counted>): NonNullable<Counted> {
  if (!/^min/.test(words[length.to - 1] ?? '')) return length;
  const joined = words[length.to] === 'und' ? 1 : 0;
  const more = numberAt(words, length.to + joined);
  if (!more || more.value < 1 || more.value > 59) return length;
  if (unitOf(words[more.to]) === 1) return { value: length.value + more.value, to: more.to + 1 };
  return joined === 0 && more.to === words.length ? { value: length.value + more.value, to: more.to } : length;
}

/** A length that begins here. */
function lengthAt(words: readonly string[], at: number): Counted {
  const fraction = fractionAt(words, at);
  if (fraction) return withSeconds(words, fraction);
  const [, figure = '', unit = ''] = WITHIN.exec(words[at] ?? '') ?? [];
  const within = figure === '' ? null : (halvedOf(figure) ?? numberOf(figure));
  if (within !== null)
    return { value: within * (unit.startsWith('m') ? 60 : unit.startsWith('se') ? 1 : 3600), to: at + 1 };
  const number = numberAt(words, at);
  if (!number) return null;
  let { to } = number;
  while (BETWEEN.has(words[to] ?? '')) to += 1;
  const seconds = unitOf(words[to]);
  return seconds === null ? null : withSeconds(words, { value: number.value * seconds, to: to + 1 });
}

/** Stand before what something is not to be. */
const DENIES =
  /(?:^| )(?:nicht|nich|ned|net|statt|anstatt|anstelle von|keine|auf keinen fall|nie im leben|bloß keine?)(?: (?:die|der|den))?$/;

/** Stand behind what is too much, or cannot be done. */
const REFUSES =
  /^(?:(?:mal|stück|wiederholungen) )?(?:(?:schaffe?|kann|pack|packe|halte?|will|mag|möchte|brauche?|derpack) (?:ich|i|ick) (?:\S+ )?(?:nicht|nich|net|ned|nie)|(?:is|ist|sind|wären|wär|dauern?|war|waren) (?:\S+ )?(?:\S+ )?(?:zu|z) (?:kurz|lang|lange|viel|wenig|knapp)(?= |$)|(?:is|ist|sind|wären|wär) (?:\S+ )?(?:\S+ )?(?:happig|heftig|übertrieben|utopisch)(?= |$)|(?:langen|langt|reicht|reichen) (?:\S+ )?(?:nicht|nich|ned|net)(?= |$))/;

/** Stand behind a number that counts something else than time. */
const COUNTED = /^(?:mal|stück|wiederholungen?|runden?|durchgänge?|sätze|brücken|atemzüge|tage|wochen|übungen)$/;

/** "Fünf Minuten reichen nicht, mach zehn": a bare number counts in the unit of the length that is refused beside it. */
function inItsUnit(found: readonly Figure[], words: readonly string[]): readonly Figure[] {
  const unit = unitOf(found.find(({ is, denied }) => denied && is === 'length')?.words.at(-1));
  if (unit === null) return found;
  return found.map((figure) => {
    const behind = words[words.indexOf(figure.words.at(-1) ?? '') + 1] ?? '';
    const bare = figure.is === 'number' && !figure.denied && !COUNTED.test(behind);
    return bare ? { ...figure, is: 'length', value: figure.value * Math.min(unit, 60) } : figure;
  });
}

/** The figures in words, in order: lengths in seconds, and numbers of anything. An article is none. */
export function figures(text: string): readonly Figure[] {
  const words = text
    .toLowerCase()
    .split(/[^a-zäöüß0-9']+/)
    .filter((word) => word !== '');
  const found: Figure[] = [];
  for (let at = 0; at < words.length; ) {
    const length = lengthAt(words, at);
    const counted = length ?? numberAt(words, at);
    if (counted) {
      const is = length ? 'length' : 'number';
      const refused = DENIES.test(words.slice(0, at).join(' ')) || REFUSES.test(words.slice(counted.to).join(' '));
      const denied = refused ? { denied: true as const } : {};
      found.push({ is, value: counted.value, words: words.slice(at, counted.to), ...denied });
    }
    at = counted?.to ?? at + 1;
  }
  return inItsUnit(found, words);
}

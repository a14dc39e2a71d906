import { particles } from './dialect';
import { expanded, plainly } from './run-together';

const FILLERS: ReadonlySet<string> = new Set([
  'aeh',
  'aehm',
  'oeh',
  'oehm',
  'eh',
  'ehm',
  'em',
  'hm',
  'hmm',
  'mhm',
  'mh',
  'tja',
  'alexa',
  'naja',
  ...particles,
]);

/** "Isch" is "ich" before or behind what only I do, else it is "ist" ("mei Hintern isch pelzig"); "ka" is "kann" or "kein". */
const ICH =
  /\bisch\b(?= (?:hab|habe|kann|bin|will|muss|krieg|spuer|fuehl|mach|moechte|werd|glaub|weiss|brauch|komm|geh|mag|lieg|well|han|ben)\w*\b)|(?<=\b(?:hab|kann|bin|will|muss|krieg|spuer|fuehl|mach|werd|glaub|brauch|komm|geh|mag|han|ben|jetz|un|dat|wat|lag|war|hatte|hatt|seh|steh|dacht|dachte|wollt|dass|weil|wenn) )isch\b/g;
/** "Bei" is a leg in Swabia: "uf des Bei nit". */
const LEG =
  /\b(des|das|mei|mein|s|linke|rechte|linkes|rechtes) bei (?=(?:nit|net|ned|nid|nicht|nimmer|nemme|isch|ist|is|duet|tut|weh|nix|nastehe|lahm|taub)\b)/g;
const CAN = /\bka\b(?= (?:i|ich|ned|net|nimmer|nimma|nemme|mi|auf|aufm|nit|nicht|kaum|mein|mei|den|des|s)\b)/g;
/** "No" is "noch" behind these. */
const STILL = /(?<=\b(?:hab|habe|spuer|gspuer|spia|merk|is|i|heut|heit|kaum|nix) )no\b/g;

const NO_ACHE =
  /\b(?:weh (?:tuts|tut|taets)(?: (?:es|das|mir|er|sie))*|tut(?: (?:es|das|mir))* (?=(?:gar |ueberhaupt )?nicht weh)|tuts (?=(?:gar |ueberhaupt )?nicht weh))(?: (?:ja|aber|eigentlich|gar|ueberhaupt|doch))* ?nicht(?: weh)? ?(?=$|;|alles (?:gut|okay|ok|bestens|in ordnung|prima)\b|mach weiter\b|weiter\b)/g;
const ON_KNEES = /\bauf die knie (?=(?:geh|gehe|komm|komme|kann|mag|will|darf|soll|muss)\b)/g;

/** What is said twice in earnest; any other word twice is a stammer. */
const REPEATED: ReadonlySet<string> = new Set([';', 'eins', 'zwei', 'drei', 'fuenf', 'neun', 'null', 'zehn']);

/** Behind these an "'s" is "es"; behind an English word it is "is". */
const ENGLISH_IS = /\b(it|that|what|he|she|there|who|leg|arm|back|chest)'s\b/g;

/**
 * Plain German words: small letters, "ä" as "ae" and "ß" as "ss", "hab's" as "habe es", "meinem" as "mein" and "keine"
 * as "kein", "linkes" as "linke", and the place and the feeling of a compound apart: "brustschmerzen" as "brust schmerzen".
 */
export function segment(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u02bc`´]/g, "'")
    // Cries, not denials.
    .replace(/\b(?:oh|ach|ah|gott|mein gott) nein\b|\bnein(?:,? nein)+\b|\bnee(?:,? nee)+\b/g, ' ; ')
    // Said to somebody or of a thing, and no cry.
    .replace(
      /^[ ,.!]*(?:au+|oh|ach)[ ,!]+(?:(?:mann|backe|weia|wei|verdammt|schade)(?![a-z])|(?=(?:ja|fein|super|toll|schoen|klasse|gut|prima)(?![a-z])))/,
      '',
    )
    // A cry in front is a sentence of its own.
    .replace(
      /^(?=[a-z])(?:(?:warte(?: mal)?|moment(?: mal)?|halt|stopp?|sorry|entschuldigung|bitte|auaa?|auaaa|autsch|auah?|au|ah|ok|okay|oh|oje|mist|oh gott|mein gott)(?=[ ,.!])|[ ,.!])+/,
      (cry) => `${cry} ; `,
    )
    .replace(/\beins[ ,]+eins[ ,]+zwei\b/g, '112')
    .replace(/\beins[ ,]+vier[ ,]+vier\b/g, '144')
    .replace(ENGLISH_IS, '$1 is')
    .replace(/(\w) ?' ?(t|m|d|re|ve|ll)\b/g, "$1'$2")
    .replace(/n't\b/g, 'nt')
    .replace(/(\w)'s\b/g, '$1 es')
    .replace(/'m\b/g, ' am')
    .replace(/'(n|ne|ner|nen|nem|s)\b/g, ' $1')
    .replace(/'/g, '')
    .replace(/[.!?;:]+/g, ' ; ')
    .replace(/[^a-z0-9;]+/g, ' ')
    .replace(ICH, 'ich')
    .replace(/\bisch\b/g, 'ist')
    // "Op" is "auf" in Cologne, and an operation elsewhere.
    .replace(/\bop (?=(?:dat|dr|daem|dae|ming|dem)\b)/g, 'auf ')
    .replace(CAN, 'kann')
    .replace(LEG, '$1 bein ')
    // "Weh tut's nicht, alles gut" is two sentences, and no "not all good".
    .replace(NO_ACHE, 'tut nicht weh ; ')
    // Who does not go down on the knees any more says nothing of what they can do.
    .replace(ON_KNEES, 'knien ')
    .replace(/\bka\b/g, 'kein')
    .replace(STILL, 'noch')
    .trim();
  const words = plain
    .split(' ')
    .flatMap((word) =>
      plainly(word)
        .split(' ')
        .flatMap((one) => expanded(one).split(' ')),
    )
    .filter((word) => word !== '' && !FILLERS.has(word));
  return words.filter((word, at) => word !== words[at - 1] || REPEATED.has(word));
}

import { compounds } from './compounds';
import { particles, regional } from './dialect';

/** Words that an "es" is run into: "gehts", "tuts". */
const WITH_ES: readonly string[] = (
  'geht ist tut gibt wird kann macht wenn ob ich du mir dass hat war sind sticht brennt zieht drueckt ' +
  'klappt fuehlt kommt soll weil bin schnuert zerreisst reisst schmerzt pocht kribbelt schiesst laeuft ' +
  'blutet haelt bleibt faehrt dreht juckt haut schlaegt faellt knackt spannt spuert laesst bringt hatte ' +
  'merk merkt spuer fuehl find glaub waer haett koennt schafft krampft zwickt knickt sackt hebt wuerd ging'
).split(' ');

/** What people run together, drop the end of, or say in a dialect; and what recognition writes without its umlaut. */
const EXPAND: Readonly<Record<string, string>> = {
  ...Object.fromEntries(WITH_ES.map((word) => [`${word}s`, `${word} es`])),
  habs: 'habe es',
  isses: 'ist es',
  iss: 'ist',
  is: 'ist',
  isser: 'ist er',
  hab: 'habe',
  hatt: 'hatte',
  haett: 'haette',
  spuer: 'spuere',
  fuehl: 'fuehle',
  krieg: 'kriege',
  bekomm: 'bekomme',
  merk: 'merke',
  seh: 'sehe',
  steh: 'stehe',
  lieg: 'liege',
  glaub: 'glaube',
  brauch: 'brauche',
  schaff: 'schaffe',
  schwitz: 'schwitze',
  denk: 'denke',
  werd: 'werde',
  beweg: 'bewege',
  kotz: 'kotze',
  spuck: 'spucke',
  hust: 'huste',
  lach: 'lache',
  sterb: 'sterbe',
  bring: 'bringe',
  haeng: 'haenge',
  spring: 'springe',
  schneid: 'schneide',
  leb: 'lebe',
  moecht: 'moechte',
  heut: 'heute',
  haste: 'hast du',
  kannste: 'kannst du',
  biste: 'bist du',
  n: 'ein',
  ne: 'eine',
  nen: 'ein',
  nem: 'ein',
  ner: 'einer',
  nes: 'ein',
  s: 'es',
  son: 'so ein',
  sone: 'so ein',
  eine: 'ein',
  einen: 'ein',
  einem: 'ein',
  eines: 'ein',
  keine: 'kein',
  keinen: 'kein',
  keinem: 'kein',
  keiner: 'kein',
  keines: 'kein',
  keinerlei: 'kein',
  koa: 'kein',
  koan: 'kein',
  koane: 'kein',
  nich: 'nicht',
  net: 'nicht',
  ned: 'nicht',
  nimmer: 'nicht mehr',
  nichtmehr: 'nicht mehr',
  garnicht: 'gar nicht',
  garkein: 'gar kein',
  garkeine: 'gar kein',
  garnix: 'gar nichts',
  garnichts: 'gar nichts',
  nix: 'nichts',
  nichs: 'nichts',
  nuescht: 'nichts',
  un: 'und',
  i: 'ich',
  ick: 'ich',
  icke: 'ich',
  mei: 'mein',
  meine: 'mein',
  meinen: 'mein',
  meinem: 'mein',
  meiner: 'mein',
  meines: 'mein',
  meim: 'mein',
  deine: 'dein',
  deinen: 'dein',
  deinem: 'dein',
  deiner: 'dein',
  deines: 'dein',
  unsere: 'unser',
  unseren: 'unser',
  unserem: 'unser',
  unserer: 'unser',
  unseres: 'unser',
  seinem: 'seine',
  seinen: 'seine',
  seiner: 'seine',
  seines: 'seine',
  ihrem: 'ihre',
  ihren: 'ihre',
  ihrer: 'ihre',
  ihres: 'ihre',
  linker: 'linke',
  linkes: 'linke',
  linken: 'linke',
  linkem: 'linke',
  rechter: 'rechte',
  rechtes: 'rechte',
  rechten: 'rechte',
  rechtem: 'rechte',
  beiden: 'beide',
  beider: 'beide',
  dat: 'das',
  det: 'das',
  wat: 'was',
  grad: 'gerade',
  bisserl: 'bisschen',
  bissl: 'bisschen',
  bissel: 'bisschen',
  bissle: 'bisschen',
  bisken: 'bisschen',
  nochmal: 'noch mal',
  nochmals: 'noch mal',
  aufm: 'auf dem',
  aufn: 'auf den',
  vorm: 'vor dem',
  hinterm: 'hinter dem',
  unterm: 'unter dem',
  ueberm: 'ueber dem',
  innem: 'in ein',
  inne: 'in der',
  wehtut: 'weh tut',
  wehtun: 'weh tun',
  wehgetan: 'weh getan',
  wehtat: 'weh tat',
  wehtuen: 'weh tun',
  tuat: 'tut',
  schwindlig: 'schwindelig',
  schwindeligkeit: 'schwindel',
  kreislaufzusammenbruch: 'kreislauf zusammenbruch',
  hundertzwoelf: '112',
  einhundertzwoelf: '112',
  hundertzehn: '110',
  kriag: 'kriege',
  kriagt: 'kriegt',
  nimma: 'nicht mehr',
  gspuer: 'spuere',
  gspuere: 'spuere',
  gspier: 'spuere',
  meen: 'mein',
  meene: 'mein',
  ming: 'mein',
  // Without the dots.
  gefuhl: 'gefuehl',
  gefuhle: 'gefuehl',
  fuhle: 'fuehle',
  fuhl: 'fuehle',
  fuhlt: 'fuehlt',
  spure: 'spuere',
  rucken: 'ruecken',
  hufte: 'huefte',
  huften: 'huefte',
  gesass: 'gesaess',
  ubel: 'uebel',
  ohnmachtig: 'ohnmaechtig',
  lahmung: 'laehmung',
  gelahmt: 'gelaehmt',
  krampfe: 'kraempfe',
  fusse: 'fuesse',
  fussen: 'fuesse',
  // English that is mixed in.
  cannot: 'cant',
};

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

/** What is said twice in earnest; any other word twice is a stammer. */
const REPEATED: ReadonlySet<string> = new Set([';', 'eins', 'zwei', 'drei', 'fuenf', 'neun', 'null', 'zehn']);

/** Behind these an "'s" is "es"; behind an English word it is "is". */
const ENGLISH_IS = /\b(it|that|what|he|she|there|who|leg|arm|back|chest)'s\b/g;

const expanded = (word: string): string => (Object.hasOwn(EXPAND, word) ? (EXPAND[word] as string) : word);

/** A word in one or more plain ones. */
function plainly(word: string): string {
  if (Object.hasOwn(EXPAND, word)) return expanded(word);
  const plain = regional(word);
  return plain === word ? compounds(word) : plain;
}

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

import { GERMAN } from './figures';
import type { Language } from './language';

/*
 * German as the Echo on the desk understands it before any skill does. Modal particles and politeness stand in the middle of a
 * sentence as well as at its ends, and a name changes its article with its case.
 */

const SOUNDS = ['äh', 'ähm', 'öh', 'öhm', 'hm', 'hmm', 'mhm', 'ach', 'oh', 'ah', 'he', 'hey'];

const OPENERS: readonly string[] = [
  ...SOUNDS,
  ...[
    'ok',
    'okay',
    'also',
    'so',
    'na',
    'na gut',
    'naja',
    'na ja',
    'gut',
    'alles klar',
    'ja',
    'jo',
    'joa',
    'klar',
    'und',
  ],
  ...['aber', 'dann', 'jetzt', 'nun', 'hallo', 'hi', 'servus', 'moin', 'bitte', 'sorry', 'entschuldigung'],
  ...['entschuldige', 'tschuldigung', 'tut mir leid', 'moment', 'warte', 'warte mal', 'sag mal', 'sag', 'hör mal'],
  ...['du', 'schau mal', 'pass auf', 'trainer', 'coach', 'schatz', 'meine liebe', 'mein lieber', 'eigentlich'],
  ...['vielleicht', 'ich glaube', 'ich glaub', 'ich denke', 'ich denk', 'ich meine', 'ich mein', 'ich finde'],
  ...['ich wollte fragen', 'ich wollte mal fragen', 'ich wollt mal fragen', 'ich würde gern wissen'],
  ...[
    'ich würde gerne wissen',
    'ich möchte wissen',
    'ich möchte gern wissen',
    'ich will wissen',
    'mich würde interessieren',
  ],
  ...['weißt du', 'weißt du zufällig', 'weißt du eigentlich', 'kannst du mir sagen', 'könntest du mir sagen'],
  ...['kannst du mir mal sagen', 'können sie mir sagen', 'sag mir', 'sag mir mal', 'sag mir bitte', 'sagst du mir'],
  ...['nur eine frage', 'kurze frage', 'eine frage', 'mal eine frage', 'übrigens', 'mal sehen', 'mal schauen'],
  ...['kannst du', 'kannst du bitte', 'kannst du mal', 'kannst du bitte mal', 'könntest du', 'könntest du bitte'],
  ...['könntest du mal', 'könntest du bitte mal', 'würdest du', 'würdest du bitte', 'magst du', 'können sie'],
  ...['können sie bitte', 'könnten sie', 'könnten sie bitte', 'würden sie bitte', 'sei so gut und', 'sei so lieb und'],
  ...['wenn es geht', 'wenn du kannst', 'wenn du magst', 'mein gott', 'oh gott', 'um himmels willen', 'meine güte'],
];

const CLOSERS: readonly string[] = [
  ...SOUNDS,
  ...['bitte', 'bitte schön', 'bitte mal', 'danke', 'danke schön', 'dankeschön', 'danke dir', 'vielen dank', 'merci'],
  ...['jetzt', 'nun', 'jetzt bitte', 'dann', 'mal', 'doch', 'eben', 'denn', 'gerade', 'grad', 'eigentlich', 'einfach'],
  ...['vielleicht', 'ja', 'gell', 'gelle', 'oder', 'ne', 'nicht wahr', 'okay', 'ok', 'sorry', 'entschuldigung'],
  ...['du', 'schatz', 'meine liebe', 'mein lieber', 'trainer', 'coach', 'für mich', 'heute', 'für heute', 'diesmal'],
  ...['ganz kurz', 'kurz', 'mal kurz', 'glaube ich', 'glaub ich', 'denke ich', 'denk ich', 'meine ich', 'mein ich'],
  ...[
    'würde ich sagen',
    'weißt du',
    'kannst du das',
    'wenn es geht',
    'wenn das geht',
    'wenn du kannst',
    'wenn du magst',
  ],
  ...['wenn es dir nichts ausmacht', 'oder so', 'oder so was', 'oder sowas', 'oder was', 'übrigens', 'trotzdem'],
  ...['keine ahnung', 'so ungefähr', 'ungefähr', 'weiß nicht', 'ich weiß nicht'],
];

/** The written word that samples have, for what is said, typed or recognised. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '112': 'eins eins zwei',
  ...{ stop: 'stopp', nich: 'nicht', nix: 'nichts', net: 'nicht', ned: 'nicht', is: 'ist', isses: 'ist es' },
  ...{ haste: 'hast du', biste: 'bist du', willste: 'willst du', kannste: 'kannst du', machste: 'machst du' },
  ...{ ne: 'eine', nen: 'einen', ner: 'einer', nem: 'einem', n: 'ein', grad: 'gerade', 'noch mal': 'nochmal' },
  ...{
    "geht's": 'geht es',
    gehts: 'geht es',
    "gibt's": 'gibt es',
    gibts: 'gibt es',
    "ist's": 'ist es',
    ists: 'ist es',
  },
  ...{ "war's": 'war es', wars: 'war es', "hab's": 'hab es', habs: 'hab es', "mach's": 'mach es', machs: 'mach es' },
  ...{ sek: 'sekunden', min: 'minuten', bissl: 'bisschen', bissel: 'bisschen', bisserl: 'bisschen' },
};

export const DE: Language = {
  launch: [
    ...['öffne {name}', 'starte {name}', 'beginne {name}', 'lade {name}', 'spiele {name}', 'aktiviere {name}'],
    ...[
      '{name} öffnen',
      '{name} starten',
      'mach {name} auf',
      'fang mit {name} an',
      'sprich mit {name}',
      'rede mit {name}',
    ],
    ...['öffne {name} und {rest}', 'starte {name} und {rest}', 'frage {name} nach {rest}', 'frag {name} nach {rest}'],
    ...[
      'frage {name} {rest}',
      'frag {name} {rest}',
      'sage {name} dass {rest}',
      'sag {name} dass {rest}',
      'sage {name} {rest}',
    ],
    ...['sag {name} {rest}', 'bitte {name} um {rest}', 'bitte {name} {rest}', 'frage {name}', 'frag {name}'],
    ...['{rest} mit {name}', '{rest} von {name}', '{rest} bei {name}', '{name}'],
  ],
  exit: [
    ...[
      'beenden',
      'schließen',
      'verlassen',
      'skill beenden',
      'den skill beenden',
      'beende den skill',
      'skill schließen',
    ],
    ...[
      'beende {name}',
      'schließe {name}',
      'verlasse {name}',
      '{name} beenden',
      '{name} schließen',
      '{name} verlassen',
    ],
  ],
  polite: ['bitte', 'bitte mal', 'mal', 'mal bitte'],
  fillers: [
    ...SOUNDS,
    ...[
      'bitte',
      'okay',
      'ok',
      'also',
      'mal',
      'doch',
      'eben',
      'denn',
      'jetzt',
      'einfach',
      'so',
      'eigentlich',
      'vielleicht',
    ],
    ...['gerade', 'grad', 'sorry', 'danke', 'kannst du', 'könntest du', 'würdest du', 'können sie', 'könnten sie'],
  ],
  openers: OPENERS,
  closers: CLOSERS,
  spellings: SPELLINGS,
  questions: [
    ...['was', 'wer', 'wem', 'wen', 'wo', 'wann', 'warum', 'wieso', 'weshalb', 'wie', 'welche', 'welcher', 'welches'],
    ...['welchen', 'welchem', 'woher', 'wohin', 'womit', 'wofür', 'wozu', 'woran'],
  ],
  articles: [
    ...['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'ne', 'nen', 'ner'],
    ...['mein', 'meine', 'meinen', 'meinem', 'meiner', 'im', 'am', 'zur', 'zum'],
  ],
  negations: [
    ...[
      'nicht',
      'nichts',
      'kein',
      'keine',
      'keinen',
      'keinem',
      'keiner',
      'nie',
      'niemals',
      'ohne',
      'weg',
      'nix',
      'net',
    ],
  ],
  figures: GERMAN,
  builtIn: [
    ...[
      'weiter',
      'zurück',
      'wiederholen',
      'neu starten',
      'pause',
      'fortsetzen',
      'stopp',
      'abbrechen',
      'hilfe',
      'ja',
      'nein',
    ],
  ],
  misheard: {
    psoas: ['so as', 'soas', 'zo as', 'zoas', 'psoaz', 'pso as', 'p soas', 'pe soas', 'psoriasis'],
    coach: ['couch', 'kotsch', 'coaches'],
  },
};

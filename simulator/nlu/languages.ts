import { EN_CLOSERS, EN_OPENERS, EN_SPELLINGS } from './english';

/** What the device itself understands in a language, before any skill does, and which language pack to learn with. */
export interface Language {
  /** Words of a launch, `{name}` being the invocation name and `{rest}` what the skill is asked for at once. */
  readonly launch: readonly string[];
  readonly exit: readonly string[];
  /** Left out when a sentence is not understood as it stands. */
  readonly fillers: readonly string[];
  /** Left out in the same way, in front of a sentence only: "do you know which side". */
  readonly openers: readonly string[];
  /** And behind it: "next one please dear". */
  readonly closers: readonly string[];
  /** Spellings of the same words, as recognised speech has them or as people type: to the ones that samples have. */
  readonly spellings: Readonly<Record<string, string>>;
  /** First words of questions: what follows them is seldom a name of ours. */
  readonly questions: readonly string[];
  readonly articles: readonly string[];
  /** Words that turn around what stands beside them. */
  readonly negations: readonly string[];
  /** Usual mis-hearings of a word in the invocation name. */
  readonly misheard: Readonly<Record<string, readonly string[]>>;
  /** What every built-in intent understands without a sample: next, previous, repeat, ... in the order of `BUILT_IN`. */
  readonly builtIn: readonly string[];
  /** True where words are written without spaces. */
  readonly spaceless?: true;
}

/** Amazon's own intents that have phrases of their own (documentation: standard built-in intents). */
export const BUILT_IN = [
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.HelpIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
] as const;

const NONE = {
  fillers: [],
  openers: [],
  closers: [],
  spellings: {},
  questions: [],
  articles: [],
  negations: [],
  misheard: {},
} as const;

const EN: Language = {
  launch: [
    'open {name}',
    'launch {name}',
    'start {name}',
    'begin {name}',
    'load {name}',
    'run {name}',
    'resume {name}',
    'talk to {name}',
    'open {name} and {rest}',
    'launch {name} and {rest}',
    'start {name} and {rest}',
    'open {name} to {rest}',
    'open {name} {rest}',
    'ask {name} to {rest}',
    'ask {name} for {rest}',
    'ask {name} about {rest}',
    'ask {name} {rest}',
    'tell {name} to {rest}',
    'tell {name} that {rest}',
    'tell {name} {rest}',
    'ask {name}',
    '{rest} with {name}',
    '{rest} on {name}',
    '{rest} from {name}',
    '{name}',
  ],
  exit: ['exit', 'quit', 'exit the skill', 'quit the skill', 'exit {name}', 'quit {name}', 'exit skill', 'quit skill'],
  fillers: [
    'um',
    'uh',
    'er',
    'erm',
    'hmm',
    'please',
    'okay',
    'ok',
    'so',
    'well',
    'just',
    'now',
    'hey',
    'oh',
    'actually',
    'sorry',
    'maybe',
    'thanks',
    'thank you',
    'can you',
    'could you',
    'would you',
    'will you',
  ],
  openers: EN_OPENERS,
  closers: EN_CLOSERS,
  spellings: EN_SPELLINGS,
  questions: ['what', "what's", 'whats', 'who', "who's", 'where', "where's", 'when', 'why', 'how', "how's", 'which'],
  articles: ['the', 'a', 'an', 'some', 'my'],
  negations: ["don't", 'not', 'no', 'never', "can't", "won't", 'without', 'rid', "isn't", "didn't", "doesn't"],
  builtIn: ['next', 'previous', 'repeat', 'start over', 'pause', 'resume', 'stop', 'cancel', 'help', 'yes', 'no'],
  misheard: { psoas: ['so as', 'soas', 'so es', 'so us', 's o a s', 'p s o a s', 'soaz', 'so is'] },
};

const BY_LANGUAGE: Readonly<Record<string, Language>> = {
  en: EN,
  de: {
    ...NONE,
    builtIn: [
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
    launch: [
      'öffne {name}',
      'starte {name}',
      'öffne {name} und {rest}',
      'starte {name} und {rest}',
      'frage {name} {rest}',
      'frag {name} {rest}',
      'sag {name} {rest}',
      '{name}',
    ],
    exit: ['beenden', 'schließen'],
    fillers: ['bitte', 'äh', 'ähm', 'also', 'mal'],
    articles: ['der', 'die', 'das', 'den', 'dem', 'ein', 'eine', 'einen', 'einem'],
  },
  fr: {
    ...NONE,
    builtIn: [
      'suivant',
      'précédent',
      'répète',
      'recommence',
      'pause',
      'reprends',
      'arrête',
      'annule',
      'aide',
      'oui',
      'non',
    ],
    launch: [
      'ouvre {name}',
      'lance {name}',
      'ouvre {name} et {rest}',
      'lance {name} et {rest}',
      'demande à {name} {rest}',
      '{name}',
    ],
    exit: ['quitter', 'quitte'],
    fillers: ["s'il te plaît", "s'il vous plaît", 'euh'],
    articles: ['le', 'la', 'les', 'un', 'une', 'du'],
  },
  es: {
    ...NONE,
    builtIn: [
      'siguiente',
      'anterior',
      'repite',
      'empieza de nuevo',
      'pausa',
      'continúa',
      'para',
      'cancela',
      'ayuda',
      'sí',
      'no',
    ],
    launch: [
      'abre {name}',
      'inicia {name}',
      'abre {name} y {rest}',
      'inicia {name} y {rest}',
      'pide a {name} {rest}',
      'pregunta a {name} {rest}',
      '{name}',
    ],
    exit: ['salir'],
    fillers: ['por favor', 'eh'],
    articles: ['el', 'la', 'los', 'las', 'un', 'una'],
  },
  it: {
    ...NONE,
    builtIn: [
      'avanti',
      'indietro',
      'ripeti',
      'ricomincia',
      'pausa',
      'riprendi',
      'fermati',
      'annulla',
      'aiuto',
      'sì',
      'no',
    ],
    launch: [
      'apri {name}',
      'avvia {name}',
      'apri {name} e {rest}',
      'avvia {name} e {rest}',
      'chiedi a {name} {rest}',
      '{name}',
    ],
    exit: ['esci'],
    fillers: ['per favore', 'ehm'],
    articles: ['il', 'lo', 'la', 'un', 'una'],
  },
  pt: {
    ...NONE,
    builtIn: [
      'próximo',
      'anterior',
      'repetir',
      'recomeçar',
      'pausar',
      'continuar',
      'parar',
      'cancelar',
      'ajuda',
      'sim',
      'não',
    ],
    launch: [
      'abra {name}',
      'abrir {name}',
      'inicie {name}',
      'abra {name} e {rest}',
      'inicie {name} e {rest}',
      'peça para {name} {rest}',
      '{name}',
    ],
    exit: ['sair'],
    fillers: ['por favor', 'é'],
    articles: ['o', 'a', 'os', 'as', 'um', 'uma'],
  },
  ja: {
    ...NONE,
    builtIn: [
      '次',
      '前',
      'もう一度',
      '最初から',
      '一時停止',
      '再開',
      'ストップ',
      'キャンセル',
      'ヘルプ',
      'はい',
      'いいえ',
    ],
    launch: [
      '{name}を開いて',
      '{name}をひらいて',
      '{name}を起動して',
      '{name}を開いて{rest}',
      '{name}で{rest}',
      '{name}',
    ],
    exit: ['終了'],
    fillers: ['えっと', 'お願いします'],
    spaceless: true,
  },
  hi: {
    ...NONE,
    builtIn: ['अगला', 'पिछला', 'दोहराओ', 'फिर से शुरू करो', 'रुको', 'जारी रखो', 'बंद', 'रद्द करो', 'मदद', 'हाँ', 'नहीं'],
    launch: ['{name} खोलो', '{name} शुरू करो', '{name} खोलो और {rest}', '{name}'],
    exit: ['बंद करो'],
    fillers: ['कृपया'],
  },
};

export const languageOf = (locale: string): string => locale.split('-')[0] ?? 'en';
export const languageFor = (locale: string): Language => BY_LANGUAGE[languageOf(locale)] ?? EN;

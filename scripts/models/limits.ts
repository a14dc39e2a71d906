import type { Code } from '../languages';

/**
 * What the build service allows in a speech model. Only the length of a value was seen in its own words; the others are
 * the figures commonly given for it and not verified, so we stay well below them.
 */
export const LIMITS = {
  /**
   * Characters of the model's JSON as it is sent. An early limit of 1,000,000 is reported, a later one of 1.5 MB; neither
   * is verified, so we stay below the first. More meanings come from slots and catch-alls, not from more samples.
   */
  modelCharacters: 950_000,
  /** Intents, built-in ones included. Unverified. */
  intents: 250,
  /** Values and synonyms of all types together. Unverified. */
  values: 50_000,
  /** Characters of a slot value or synonym: refusals of the build service, m0ngr31/kanzi issue 263. */
  valueCharacters: 140,
  /** Characters of a sample. Unverified. */
  sampleCharacters: 200,
} as const;

/** Without these a build is refused, or certification is (NavigateHome and Fallback are expected in new models). */
export const MANDATORY = [
  'AMAZON.CancelIntent',
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.FallbackIntent',
] as const;

/** Words that wake a device. */
export const WAKE_WORDS = ['alexa', 'amazon', 'echo', 'computer', 'ziggy'] as const;

interface LanguageWords {
  /** What a request to open a skill begins with, the name behind it; and what ends one, the name before it. */
  readonly launch: readonly string[];
  readonly launchBehind: readonly string[];
  /** Words that join a skill's name to a request. */
  readonly connecting: readonly string[];
  /** Not allowed in a name of two words. */
  readonly small: readonly string[];
}

const WORDS: { readonly [C in Code]: LanguageWords } = {
  en: {
    launch: [
      ...['launch', 'ask', 'tell', 'load', 'begin', 'enable', 'open', 'start', 'play', 'resume', 'run', 'use', 'talk'],
      ...['talk to', 'speak to'],
    ],
    launchBehind: [],
    connecting: ['by', 'from', 'in', 'using', 'with', 'about', 'if', 'whether', 'and', 'so'],
    small: ['the', 'a', 'an', 'for', 'to', 'of', 'in', 'on', 'at', 'my', 'by', 'from', 'with'],
  },
  de: {
    launch: [
      ...['öffne', 'starte', 'beginne', 'lade', 'aktiviere', 'spiele', 'spiel', 'nutze', 'verwende', 'frage', 'frag'],
      ...['sage', 'sag', 'bitte', 'rede mit', 'sprich mit', 'sprech mit'],
    ],
    launchBehind: ['öffnen', 'starten', 'beginnen', 'aktivieren', 'fragen', 'aufmachen'],
    connecting: ['von', 'aus', 'mit', 'über', 'ob', 'wenn', 'und', 'nach', 'dass'],
    small: [
      ...['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'für', 'zu', 'zum', 'zur', 'von', 'vom'],
      ...['im', 'an', 'am', 'auf', 'bei', 'mein', 'meine', 'mit', 'aus'],
    ],
  },
  es: {
    launch: [
      ...['abre', 'inicia', 'empieza', 'comienza', 'lanza', 'carga', 'activa', 'ejecuta', 'juega', 'usa', 'utiliza'],
      ...['pide a', 'pídele a', 'pregunta a', 'pregúntale a', 'dile a', 'di a', 'habla con', 'reanuda'],
    ],
    launchBehind: [],
    connecting: ['por', 'de', 'en', 'con', 'sobre', 'si', 'y', 'que', 'usando'],
    small: ['el', 'la', 'los', 'las', 'un', 'una', 'para', 'a', 'de', 'en', 'mi', 'por', 'con', 'desde'],
  },
};

/** Of all languages together: a name and a model are refused for whichever of them. */
const all = (of: keyof LanguageWords): readonly string[] => [
  ...new Set(Object.values(WORDS).flatMap((words) => words[of])),
];
export const LAUNCH_WORDS = all('launch');
export const LAUNCH_BEHIND = all('launchBehind');
export const CONNECTING_WORDS = all('connecting');
export const SMALL_WORDS = all('small');

import type { Code } from '../../scripts/languages';

/** What tests of every language look for in its words, and say in them. */
interface Told {
  /** In the first answer, before the first move (certification). */
  readonly education: RegExp;
  /** A first wish, and what its answer begins with: who speaks, the wish, for whom, and what it is for. */
  readonly wish: string;
  readonly first: RegExp;
  /** The answers to both notices. */
  readonly start: string;
  readonly full: string;
  /** What no routine goes on behind. */
  readonly redFlag: string;
  /** What each example on the store page wishes for, in the words of its answer. */
  readonly examples: Readonly<Record<string, string>>;
  /** What no store text may promise (safety reference, sections 5 and 12), with a promise of that kind. */
  readonly never: RegExp;
  readonly promise: string;
  /** What it has to say. */
  readonly store: readonly RegExp[];
}

const TOLD: { readonly [C in Code]: Told } = {
  en: {
    education: /\binformation and education\b/,
    wish: 'alexa, ask psoas coach to start quick relief',
    first: /^This is Psoas Coach\. .* quick relief\. For adults\. .*education/,
    start: 'start',
    full: 'full',
    redFlag: 'chest pain',
    examples: { 'start quick relief': 'quick relief', 'the morning routine': 'the morning routine' },
    never:
      /\b(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|diagnos\w+|treat(?:s|ed|ment|ments|ing)?|fix(?:es|ed)?|guarantee\w*|toxins?|detox\w*|realign\w*|relieves?|pain[- ]free|get rid of|lose weight|digestion|improves? (?:your )?(?:posture|mood)|saves? (?:your )?li(?:fe|ves)|no side effects|completely safe)\b/i,
    promise: 'It heals your back.',
    store: [/not medical advice/, /for adults/, /your local emergency number/, /cannot make that call/],
  },
  de: {
    education: /Information und Bildung/,
    wish: 'alexa, öffne psoas coach und starte die schnelle hilfe',
    first: /^Hier ist Psoas Coach\. .*Schnelle Hilfe.* Nur für Erwachsene\. .*Bildung/,
    start: 'los',
    full: 'voll',
    redFlag: 'schmerzen in der brust',
    examples: { 'starte die schnelle hilfe': 'schnelle hilfe', 'dem morgenprogramm': 'morgenprogramm' },
    never:
      /(?<!\p{L})(?:heil(?:t|en|ung|sam)|kurier\p{L}*|diagnos\p{L}*|behandel\p{L}*|behandlung\p{L}*|therapier\p{L}*|garantier\p{L}*|entgift\p{L}*|detox\p{L}*|schmerzfrei|lindert|beseitigt|nimmt? ab|verdauung|(?:bessere|verbessert) (?:deine )?(?:haltung|stimmung)|rettet leben|keine nebenwirkungen|völlig ungefährlich)(?!\p{L})/iu,
    promise: 'Es heilt deinen Rücken.',
    store: [/kein ärztlicher Rat/, /für Erwachsene/, /Notrufnummer an deinem Ort/, /kann diesen Anruf nicht/],
  },
  es: {
    education: /información y educación/,
    wish: 'alexa, abre psoas coach y empieza el alivio rápido',
    first: /^Esto es Psoas Coach\. .*alivio rápido.* Solo para adultos\. .*educación/,
    start: 'empezar',
    full: 'la completa',
    redFlag: 'dolor en el pecho',
    examples: { 'empieza el alivio rápido': 'alivio rápido', 'la rutina de la mañana': 'rutina de la mañana' },
    never:
      /(?<!\p{L})(?:cura(?:r|s|n|rá|ción)?|san(?:a|ar|ará|ación)|diagn[oó]s\p{L}*|trata(?:miento\p{L}*|r|rá)?|terapia\p{L}*|garant\p{L}*|toxinas?|desintoxic\p{L}*|detox\p{L}*|sin dolor|alivia(?:r|rá)?|elimina(?:r|rá)?|adelgaza\p{L}*|digestión|mejora (?:tu |la )?(?:postura|ánimo)|salva(?:r)? vidas|sin efectos secundarios|del todo seguro)(?!\p{L})/iu,
    promise: 'Cura tu espalda.',
    store: [
      /no consejo médico/,
      /personas adultas/,
      /número de emergencias de donde estés/,
      /no puede hacer esa llamada/,
    ],
  },
};

export const toldIn = (locale: string): Told => TOLD[locale.slice(0, 2) as Code];

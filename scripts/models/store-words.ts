/** What the text of a store page has to have and may not have, in the words of its language. */
export interface StoreWords {
  /** The first example phrase, `{name}` being the invocation name. */
  readonly open: string;
  /** How the description comes to the phrases of a running session: with the skill opened first. */
  readonly introduction: string;
  /** Quotation marks of the description, the opening one. */
  readonly quote: string;
  /** Beginnings of the others; what follows them is a phrase of the speech model. */
  readonly ask: readonly string[];
  /** Safety reference, sections 5 and 12. */
  readonly disclaimers: readonly RegExp[];
  /** Everything that the skill does is described: a function that is not is a named refusal. */
  readonly functions: readonly RegExp[];
  readonly app: RegExp;
  readonly never: RegExp;
}

const en: StoreWords = {
  open: 'alexa, open {name}',
  introduction: 'Say "Alexa, open {name}". Then say "',
  quote: '"',
  ask: ['alexa, ask {name} to ', 'alexa, ask {name} for ', 'alexa, ask {name} '],
  disclaimers: [
    ...[/information and education/i, /not medical advice/i, /no substitute for professional advice/i],
    ...[/doctor/i, /local emergency number/i, /adults/i],
  ],
  functions: [
    ...[/routine/i, /minutes/i, /six week plan/i, /single move/i, /of your own/i, /remind me/i, /timer/i],
    ...[/each voice/i, /screen/i, /mat\b/i],
  ],
  app: /\bapp\b/i,
  never:
    /\b(cures?|curing|heals?|healing|diagnos\w*|treats?|treatment|fix(es)?|guarantee\w*|detox\w*|realign\w*|digestion|posture|alexa skill|amazon|echo)\b/i,
};

const de: StoreWords = {
  open: 'alexa, öffne {name}',
  introduction: 'Sag „Alexa, öffne {name}“. Sag dann „',
  quote: '„',
  ask: [
    ...['alexa, öffne {name} und ', 'alexa, starte {name} und ', 'alexa, frage {name} nach '],
    ...['alexa, frage {name} '],
  ],
  disclaimers: [
    ...[/Information und Bildung/i, /kein ärztlicher Rat/i, /kein Ersatz für fachlichen Rat/i],
    ...[/Arzt/i, /Notrufnummer an deinem Ort/i, /Erwachsene/i],
  ],
  functions: [
    ...[
      /Programm/i,
      /Minuten/i,
      /Sechs-Wochen-Plan/i,
      /einzelne Übung/i,
      /eigenes Programm/i,
      /erinnere mich/i,
      /Timer/i,
    ],
    ...[/jede erkannte Stimme/i, /Bildschirm/i, /Matte/i],
  ],
  app: /\bapp\b/i,
  never:
    /(?<!\p{L})(heil(t|en|ung|sam)|(be)?kurier\p{L}*|diagnos\p{L}*|behandel\p{L}*|behandlung\p{L}*|therapier\p{L}*|garantier\p{L}*|entgift\p{L}*|detox\p{L}*|verdauung|körperhaltung|alexa skill|amazon|echo)(?!\p{L})/iu,
};

const es: StoreWords = {
  open: 'alexa, abre {name}',
  introduction: 'Di «Alexa, abre {name}». Luego di «',
  quote: '«',
  ask: [
    ...['alexa, abre {name} y ', 'alexa, inicia {name} y ', 'alexa, pide a {name} que ', 'alexa, pide a {name} '],
    ...['alexa, pídele a {name} ', 'alexa, pregunta a {name} '],
  ],
  disclaimers: [
    ...[/información y educación/i, /no consejo médico/i, /no sustituye el consejo profesional/i],
    ...[/médico/i, /número de emergencias de donde estés/i, /personas adultas/i],
  ],
  functions: [
    ...[
      /rutina/i,
      /minutos/i,
      /plan de seis semanas/i,
      /solo ejercicio/i,
      /rutina propia/i,
      /recuérdame/i,
      /temporizador/i,
    ],
    ...[/cada voz/i, /pantalla/i, /esterilla|tapete/i],
  ],
  app: /\b(?:app|aplicación)\b/iu,
  never:
    /(?<!\p{L})(cura(r|s|n|rá|ción)?|san(a|ar|ará|ación)|diagn[oó]s\p{L}*|trata(miento\p{L}*|r|rá)?|terapia\p{L}*|terapéutic\p{L}*|corrig\p{L}*|garant\p{L}*|desintoxic\p{L}*|detox\p{L}*|digestión|postura corporal|alexa skill|amazon|echo)(?!\p{L})/iu,
};

const BY_LANGUAGE: Readonly<Record<string, StoreWords>> = { en, de, es };

/** Those of a locale; null where nobody has written down what its page has to say. */
export const storeWords = (locale: string): StoreWords | null => BY_LANGUAGE[locale.slice(0, 2)] ?? null;

import { LANGUAGES } from '../../lambda/languages';
import type { Heard } from '../../lambda/languages/heard';
import { EFFECT } from '../../lambda/session/effects';
import type { Effect } from '../../lambda/session/meant';
import { type IntentName, isIntentName, slotsOf } from '../../lambda/skill/intents';
import { meaningOf } from '../../lambda/skill/meanings';
import { readSlots } from '../../lambda/skill/slots';
import type { Code } from '../languages';
import type { Intent, InteractionModel, ValueType } from './interaction-model';
import { slotsIn } from './phrases';

/**
 * How a language is looked at. Words that two samples may differ in and still be taken for each other are small: what is left
 * is what a sample is about. They may grow only with a line that says why.
 */
interface Look {
  readonly small: ReadonlySet<string>;
  readonly negations: RegExp;
  /** What comes before a sentence begins. */
  readonly fillers: RegExp;
  /** A question opens with one of these, or with an inverted verb; "can we", "could you", "do it" are requests. */
  readonly asks: RegExp;
}

const smallWords = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

const LOOKS: { readonly [C in Code]: Look } = {
  en: {
    small: smallWords(
      // articles and pointers
      'a an the this that these those it one ones',
      // pronouns
      'i me my mine myself you your we us our they them their',
      // be, do, have, will, can, and their short forms
      "am is are was were be been being i'm i've it's that's you're we're there's what's let's let",
      "do does did doing done don't doesn't didn't have has had having got will would i'd i'll we'll can could should shall",
      // prepositions and joints
      'to of for in on at with by from up out off into onto and or so then than as about',
      // politeness and fillers
      'please thanks okay ok well just um uh oh hey now right maybe really very bit little some any',
      // want, go, get
      'want wanna like need go going gonna get getting give',
    ),
    negations: /^(?:no|not|never|nothing|none|without|cannot|.*n't)$/,
    fillers: /^(?:(?:um|uh|oh|hey|so|and|but|okay|ok|right|well|then|wait|sorry|please|now) )+/,
    asks: /^(?:what|what's|whats|which|who|who's|where|where's|when|when's|why|how|how's|whose|is|are|am|does|did|was|were|should|will|has|(?:do|have) (?:i|you|we|they))\b/,
  },
  de: {
    small: smallWords(
      // articles and pointers
      'der die das den dem des ein eine einen einem einer eines dies diese diesen dieser dieses es da dies hier',
      // pronouns
      'ich mich mir mein meine meinen meinem meiner du dich dir dein deine deinen deinem deiner sie ihnen ihr wir uns man',
      // be, do, have, become, can, and what they ask for
      'bin bist ist sind war waren sein gewesen habe hab hast hat haben hatte gehabt werde wird werden wirst wurde',
      'kann kannst können könnte könntest soll sollst sollte muss musst darf darfst lass lassen tu tun tut mach mache machen',
      // prepositions and joints
      'zu zur zum von vom für in im an am auf mit bei beim aus nach um und oder so dann als wie dass ob',
      // politeness, fillers, and particles that colour a sentence
      'bitte danke okay ok gut na ja äh ähm also mal doch eben denn halt jetzt nun vielleicht wirklich sehr ganz etwas bisschen schon',
      // want, like, go
      'will willst möchte möchtest mag magst würde würdest gern gerne brauche geh gehe gehen',
    ),
    negations: /^(?:nein|nicht|nichts|nie|niemals|kein|keine|keinen|keinem|keiner|ohne)$/,
    fillers: /^(?:(?:äh|ähm|oh|ach|hey|so|und|aber|okay|ok|gut|also|na|dann|warte|sorry|bitte|jetzt) )+/,
    asks: /^(?:was|wer|wen|wem|wo|wohin|woher|wann|warum|wieso|weshalb|wie|womit|wozu|welche|welcher|welches|welchen|ist|sind|war|habe|hast|hat|muss|soll|sollte|darf|kommt|geht|gibt)(?!\p{L})/u,
  },
  es: {
    small: smallWords(
      // articles and pointers; "aquí" says which hold is meant
      'el la los las lo un una unos unas este esta esto ese esa eso estos estas esos esas ahí allí',
      // pronouns
      'yo tú usted me mi mis mí te tu tus ti se le les nos nosotros su sus',
      // what asks somebody to do something; a verb with the person in it ("estoy", "era", "tengo") says what is
      'puedes puede podría podrías podemos poder haz hacer hazme haga dame',
      // prepositions and joints, but for "para", which stops, and "por", which asks why
      'a al de del en con que y e o u ni si como pues entonces desde hasta sobre',
      // politeness, fillers, and particles that colour a sentence; "ya" says that something is done
      'favor gracias vale bueno oye eh ah oh hola ahora ahorita nomás luego venga ándale ver mira muy un poco poquito algo',
      // want, like, go
      'quiero quieres quiere quisiera querría gustaría necesito voy vas vamos ir dale',
    ),
    negations: /^(?:no|nada|nunca|jamás|ningún|ninguna|ninguno|nadie|sin|tampoco)$/,
    fillers:
      /^(?:(?:eh|ah|oh|oye|y|pero|vale|ok|bueno|pues|entonces|espera|perdona|perdón|ahora|ya|por favor|a ver|mira) )+/,
    // A question and a statement have the same order: only a word that asks tells them apart.
    asks: /^(?:a |en |de |con |por |para |desde |hasta )?(?:qué|cuál|cuáles|quién|quiénes|dónde|adónde|cuándo|cuánto|cuánta|cuántos|cuántas|cómo)(?!\p{L})/u,
  },
};

export interface Twins {
  /** What is left of the samples, with its marks. */
  readonly about: string;
  readonly samples: readonly { readonly intent: string; readonly effect: Effect; readonly sample: string }[];
}

/** What is left of a sample: the words that matter as a set, slots as their types, whether it denies, whether it asks. */
function aboutOf(
  sample: string,
  types: ReadonlyMap<string, string>,
  { small, negations, fillers, asks }: Look,
): string {
  const words = sample.toLowerCase().split(' ');
  const kept = words
    .map((word) => {
      const [slot] = slotsIn(word);
      return slot === undefined ? word : `{${types.get(slot) ?? slot}}`;
    })
    .filter((word) => !small.has(word) && !negations.test(word));
  const marks = [
    words.some((word) => negations.test(word)) ? 'no' : '',
    asks.test(sample.toLowerCase().replace(fillers, '')) ? '?' : '',
  ];
  return [...marks, ...[...new Set(kept)].sort()].filter((word) => word !== '').join(' ');
}

/** Stands for any value of the types that are the service's own. */
const ANY = '1';

/** What a sample does, with the first value of its lists in its slots. */
function effectOf(
  name: IntentName,
  sample: string,
  { slots = [] }: Intent,
  types: readonly ValueType[],
  hear: Heard,
): Effect {
  const sent = slotsIn(sample).map((slot) => {
    const type = types.find((list) => list.name === slots.find((own) => own.name === slot)?.type);
    return [slot, { value: type?.values[0]?.name.value ?? ANY }];
  });
  return EFFECT[meaningOf(name, readSlots(slotsOf(name), Object.fromEntries(sent), hear), hear).type];
}

/** Samples that are about the same and do different things: the service takes one for the other, and nothing tells. */
export function twins({ interactionModel: { languageModel } }: InteractionModel, code: Code = 'en'): readonly Twins[] {
  const { hear } = LANGUAGES[code];
  const groups = new Map<string, Twins['samples'][number][]>();
  for (const own of languageModel.intents) {
    const { name: intent, slots = [], samples } = own;
    // What fits nowhere else is nobody's twin.
    if (!isIntentName(intent) || /Fallback|^WishIntent/.test(intent)) continue;
    const types = new Map(slots.map(({ name, type }) => [name, type]));
    for (const sample of samples) {
      const about = aboutOf(sample, types, LOOKS[code]);
      const group = groups.get(about) ?? [];
      group.push({ intent, effect: effectOf(intent, sample, own, languageModel.types, hear), sample });
      groups.set(about, group);
    }
  }
  return [...groups]
    .filter(([about, samples]) => about !== '' && new Set(samples.map(({ effect }) => effect)).size > 1)
    .map(([about, samples]) => ({ about, samples }));
}

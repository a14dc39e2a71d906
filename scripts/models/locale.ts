import { hearOf } from '../../lambda/languages';
import type { InteractionModel } from './interaction-model';

/** The service takes a sensitivity of the fallback in these languages alone. */
const SENSITIVE = ['en', 'de'];

/**
 * What each built-in understands by itself, in the words of its documentation. A custom intent with the same words wins
 * over it, so these stay with the built-in.
 */
const BARE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
    'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
    // "Skip" alone is ours on purpose: it leaves a move out, which is more than to go on.
    'AMAZON.NextIntent': ['next', 'skip forward'],
    'AMAZON.NoIntent': ['no', 'no thanks'],
    'AMAZON.PauseIntent': ['pause', 'pause that'],
    'AMAZON.PreviousIntent': ['go back', 'skip back', 'back up'],
    'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that'],
    'AMAZON.ResumeIntent': ['resume', 'continue'],
    'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
    'AMAZON.StopIntent': ['stop', 'off', 'shut up'],
    'AMAZON.YesIntent': ['yes', 'yes please', 'sure'],
  },
  es: {
    'AMAZON.CancelIntent': ['cancelar', 'cancela', 'olvídalo'],
    'AMAZON.HelpIntent': ['ayuda', 'ayúdame', 'puedes ayudarme'],
    'AMAZON.NextIntent': ['siguiente', 'el siguiente', 'la siguiente'],
    'AMAZON.NoIntent': ['no', 'no gracias'],
    'AMAZON.PauseIntent': ['pausa', 'pausar', 'pausa eso'],
    'AMAZON.PreviousIntent': ['anterior', 'atrás', 'vuelve atrás'],
    'AMAZON.RepeatIntent': ['repetir', 'repite', 'repítelo'],
    'AMAZON.ResumeIntent': ['continuar', 'continúa', 'reanudar'],
    'AMAZON.StartOverIntent': ['empezar de nuevo', 'volver a empezar', 'reiniciar'],
    // "Alto" is what our own prompts have people say.
    'AMAZON.StopIntent': ['para', 'detente', 'basta', 'alto'],
    'AMAZON.YesIntent': ['sí', 'sí por favor', 'claro'],
  },
  de: {
    'AMAZON.CancelIntent': ['abbrechen', 'abbruch', 'vergiss es'],
    'AMAZON.HelpIntent': ['hilfe', 'hilf mir', 'kannst du mir helfen'],
    'AMAZON.NextIntent': ['nächste', 'nächstes', 'weiter'],
    'AMAZON.NoIntent': ['nein', 'nein danke'],
    'AMAZON.PauseIntent': ['pause', 'pausieren'],
    'AMAZON.PreviousIntent': ['zurück', 'vorherige', 'vorheriges'],
    // "Noch einmal" is ours on purpose: it asks for one more set, and not for the words again.
    'AMAZON.RepeatIntent': ['wiederholen', 'wiederhole'],
    'AMAZON.ResumeIntent': ['fortsetzen', 'fortfahren', 'weitermachen'],
    'AMAZON.StartOverIntent': ['von vorne', 'von vorn', 'neu starten'],
    'AMAZON.StopIntent': ['stopp', 'stop', 'beenden'],
    'AMAZON.YesIntent': ['ja', 'ja bitte', 'klar'],
  },
};

/** What the service, or the function it is deployed with, would not take of a model in this locale. */
export function checkLocale(locale: string, { interactionModel: { languageModel } }: InteractionModel): string[] {
  const { intents, types, modelConfiguration } = languageModel;
  const [language = ''] = locale.split('-');
  const hear = hearOf(locale);
  const lists: Readonly<Record<string, object>> = hear?.lists ?? {};
  const owner = new Map(
    Object.entries(BARE[language] ?? {}).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
  );
  return [
    ...(hear ? [] : [`the function hears nothing in ${locale}`]),
    ...(modelConfiguration && !SENSITIVE.includes(language)
      ? [`a sensitivity of the fallback is not for ${locale}`]
      : []),
    ...types.flatMap(({ name, values }) => {
      const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
      return list
        ? values
            .filter(({ id }) => !Object.hasOwn(list, id))
            .map(({ id }) => `${name}: the function does not know the id ${id}`)
        : [];
    }),
    ...intents.flatMap(({ name, samples }) =>
      samples
        .filter((sample) => (owner.get(sample.toLowerCase()) ?? name) !== name)
        .map((sample) => `${name}: "${sample}" are the own words of ${owner.get(sample.toLowerCase())}`),
    ),
  ];
}

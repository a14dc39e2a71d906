import { hearOf } from '../../lambda/languages';
import type { SessionEvent } from '../../lambda/session/events';
import { INTENTS, isIntentName } from '../../lambda/skill/intents';
import { interpret } from '../../lambda/skill/interpret';
import { meaningIn } from '../../lambda/skill/likeliest';
import { SCENES, type Scene } from '../../lambda/skill/scene';
import { german } from './turns/de';
import { germanLimits } from './turns/de-limits';
import { germanMoving } from './turns/de-moving';
import { germanTwins } from './turns/de-twins';
import { english } from './turns/en';
import { englishLimits } from './turns/en-limits';
import { spanish } from './turns/es';
import { spanishLimits } from './turns/es-limits';
import { spanishMoving } from './turns/es-moving';
import { spanishTwins } from './turns/es-twins';
import type { Kind } from './turns/kind';

/** What free words mean, however they came. */
const meant = (locale: string, scene: Scene, text: string): SessionEvent =>
  interpret(
    { intent: { name: 'SymptomIntent', slots: { symptom: { name: 'symptom', value: text } } } },
    hearOf(locale),
    scene,
  ).event;

const LANGUAGES: readonly (readonly [locale: string, kinds: readonly Kind[]])[] = [
  ['en-US', [...english, ...englishLimits]],
  ['de-DE', [...german, ...germanLimits, ...germanMoving, ...germanTwins]],
  ['es-ES', [...spanish, ...spanishLimits, ...spanishMoving, ...spanishTwins]],
];

const EVERY = LANGUAGES.flatMap(([locale, kinds]) =>
  kinds.map(([kind, scene, event, said]) => ({ locale, kind, scene, event, said })),
);

describe.each(EVERY)('in $locale, $kind', ({ locale, scene, event, said }) => {
  it.each(said)('"%s"', (text) => {
    expect(meant(locale, scene, text)).toMatchObject(event);
  });
});

it.each(LANGUAGES)('in %s every turn of phrase means an intent of ours, in places that there are', (locale) => {
  for (const [, label, where = []] of hearOf(locale)?.reader.turns ?? []) {
    const { name, slot } = meaningIn(label);
    const known =
      ['counted', 'chatter', 'any-so', 'on-day', 'which-week'].includes(name) ||
      (isIntentName(name) && (slot === '' || slot in INTENTS[name].slots));
    expect([label, known]).toEqual([label, true]);
    expect(SCENES).toEqual(expect.arrayContaining([...where]));
  }
});

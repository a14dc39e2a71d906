import { hearOf } from '../../lambda/languages';
import type { SessionEvent } from '../../lambda/session/events';
import type { Meant } from '../../lambda/session/meant';
import { interpret } from '../../lambda/skill/interpret';
import type { Scene } from '../../lambda/skill/scene';
import { Matcher } from '../../simulator/nlu/matcher';
import { loadModel } from '../../simulator/nlu/model';

/** What a sentence means in a scene to somebody who listens in that locale, by the speech model of the desk. */
export function meaningIn(locale: string): (text: string, scene: Scene) => Meant {
  const matcher = new Matcher(loadModel(locale), locale);
  return (text, scene) => {
    const { intent: name, slots } = matcher.understand(text);
    return interpret({ intent: { name, slots } }, hearOf(locale), scene);
  };
}

/** A kind of what is said: where, what it means, and sentences of it in words of our own. */
export type Kind = readonly [kind: string, scene: Scene, event: Partial<SessionEvent>, said: readonly string[]];

import type { SessionEvent } from '../../../lambda/session/events';
import type { Scene } from '../../../lambda/skill/scene';

/** What is meant by sentences of a kind, said in a scene. */
export type Kind = readonly [kind: string, scene: Scene, event: Partial<SessionEvent>, said: readonly string[]];

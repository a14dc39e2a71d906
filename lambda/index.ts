import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { memoryInProcess } from './memory/in-process';
import { buildSkill, type SkillOptions } from './skill/skill';

export { SOUND_SECONDS } from './exports';
export { fileMemory } from './memory/file';
export { memoryInProcess } from './memory/in-process';
export { screenedRecord } from './memory/screened';
export type { Memory } from './memory/types';
export { speechSeconds } from './narration/rate';
export type { Position } from './session/types';
export type { TimelineEntry, TurnReport } from './skill/report';
export { recordKey } from './skill/session';

export interface PsoasCoach {
  invoke(event: RequestEnvelope, context?: unknown): Promise<ResponseEnvelope>;
}

/** The skill over a memory of the caller's choice; `observe` hears about every turn. */
export const createSkill = (options: SkillOptions): PsoasCoach => buildSkill(options);

const deployed = createSkill({ memory: memoryInProcess() });

/** The Lambda function. Two arguments: newer Node runtimes refuse callback handlers. */
export const handler = async (event: RequestEnvelope, context: unknown): Promise<ResponseEnvelope> =>
  deployed.invoke(event, context);

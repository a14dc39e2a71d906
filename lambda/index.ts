import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { dynamoMemory } from './memory/dynamo';
import { memoryInProcess } from './memory/in-process';
import { SOUNDS } from './plan/sounds';
import { failureLine, writeLine } from './skill/log';
import { rehearse } from './skill/rehearsal';
import { buildSkill, type SkillOptions } from './skill/skill';

export { dynamoMemory } from './memory/dynamo';
export { memoryInProcess } from './memory/in-process';
export { screenedRecord } from './memory/screened';
export type { Memory } from './memory/types';
export { speechSeconds } from './narration/rate';
export type { Asking } from './session/asking';
export type { Position } from './session/types';
export type { TimelineEntry, TurnReport } from './skill/report';
export { recordKey } from './skill/session';

/** Seconds of each sound by its address, for whoever plays a response. */
export const SOUND_SECONDS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(SOUNDS).map(({ url, seconds }) => [url, seconds]),
);

export interface PsoasCoach {
  invoke(event: RequestEnvelope, context?: unknown): Promise<ResponseEnvelope>;
}

const NOTHING: ResponseEnvelope = { version: '1.0', response: {} };

/** The skill over a memory of the caller's choice; `observe` hears about every turn. */
export function createSkill(options: SkillOptions): PsoasCoach {
  const skill = buildSkill(options);
  const addressed = (event: RequestEnvelope): boolean =>
    !options.skillId || event.context?.System?.application?.applicationId === options.skillId;
  return {
    // What is no envelope at all, or meant for another skill, gets an empty answer: there is nobody to speak to.
    invoke: async (event, context) => {
      if (typeof event !== 'object' || event === null) return NOTHING;
      try {
        return await skill.invoke(event, context);
      } catch (error) {
        if (addressed(event)) throw error;
        options.log?.(failureLine(error as Error));
        return NOTHING;
      }
    },
  };
}

/** The table of the deployed function; without one, as in a test of the bundle, nothing outlives the process. */
const { MEMORY_TABLE, SKILL_ID } = process.env;
const table = MEMORY_TABLE ? dynamoMemory(MEMORY_TABLE) : null;
// Begun while the function starts, so that the first turn finds the connection open. It only opens: whether a turn reaches
// the store never depends on it.
const opening = table?.warm();
const deployed = createSkill({
  memory: table ?? memoryInProcess(),
  log: writeLine,
  skillId: SKILL_ID,
});

/** What the entry waits for before the first turn: the connection, and a rehearsal meanwhile. Never fails. */
export const prepare = async (): Promise<void> => {
  await Promise.all([opening, rehearse()]);
};

/** The Lambda function. Two arguments: newer Node runtimes refuse callback handlers. */
export const handler = async (event: RequestEnvelope, context: Context): Promise<ResponseEnvelope> =>
  deployed.invoke(event, context);

import type { Lists } from '../../heard';
import { conditionLists } from './conditions';
import { controlLists } from './control-lists';
import { routineNames, techniqueNames } from './names';
import { planLists } from './plan-lists';
import { thingLists } from './thing-lists';
import { TOPICS } from './topics';

/** What English speakers call everything that a slot may hold. */
export const lists = (): Lists => ({
  ...thingLists,
  ...controlLists,
  ...planLists,
  ...conditionLists,
  TECHNIQUE: techniqueNames,
  ROUTINE: routineNames,
  TOPIC: TOPICS,
});

import type { Lists } from '../../heard';
import { conditionLists } from './conditions';
import { controlLists } from './control-lists';
import { elsewhereLists } from './elsewhere-lists';
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
  ...elsewhereLists,
  TECHNIQUE: techniqueNames,
  ROUTINE: routineNames,
  TOPIC: TOPICS,
});

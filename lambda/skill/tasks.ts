import { isRoutineId, routineIds } from '../content/routines';
import type { SessionEvent } from '../session/events';
import { type Meant, unspoken } from '../session/meant';
import type { State } from '../session/state';

/** A task of the skill's, as quick links, routines of the Alexa app and other skills begin it. */
interface Task {
  readonly version: string;
  /** At most one: an action in a routine has no more. */
  readonly parameter: { readonly name: string; readonly values: readonly string[] } | null;
  /** Null where it means no more than a launch. */
  readonly means: (value: string, state: State) => SessionEvent | null;
}

/** Lengths of a plan that can be chosen from a list, in minutes. */
const MINUTES = ['5', '7', '10', '15', '20', '30', '45'] as const;

/** Every task of `skill-package/tasks/`: a name that starts there works here. */
export const TASKS = {
  StartRoutine: {
    version: '1',
    parameter: { name: 'routine', values: routineIds },
    means: (id) => ({ type: 'start-routine', routine: isRoutineId(id) ? id : null }),
  },
  StartPlan: {
    version: '1',
    parameter: { name: 'minutes', values: MINUTES },
    means: (minutes) => ({ type: 'plan', seconds: Number(minutes) * 60, asked: {} }),
  },
  CarryOn: {
    version: '1',
    parameter: null,
    // With a timer its rest is over, or nearly: a launch knows what became of it.
    means: (_, { cursor, timer }) =>
      (cursor.at === 'guiding' || cursor.at === 'paused') && !timer ? { type: 'resume' } : null,
  },
} as const satisfies Readonly<Record<string, Task>>;

/** A task by a name from outside; null for one that is none of ours. */
export const taskNamed = (name: string): Task | null =>
  Object.hasOwn(TASKS, name) ? TASKS[name as keyof typeof TASKS] : null;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * What a launch with a task means: the same as the words for it. Null for a launch without one, and for a task, a version or
 * an input that is none of ours: that is a launch like any other.
 */
export function taskOf(request: unknown, state: State): Meant | null {
  const sent = isObject(request) && isObject(request.task) ? request.task : null;
  if (!sent || typeof sent.name !== 'string') return null;
  // It comes with the skill's id in front.
  const name = sent.name.slice(sent.name.lastIndexOf('.') + 1);
  const task = taskNamed(name);
  if (!task || sent.version !== task.version) return null;
  const { parameter } = task;
  const given = parameter && isObject(sent.input) ? sent.input[parameter.name] : null;
  const value = typeof given === 'string' && parameter?.values.includes(given) ? given : null;
  if (parameter && value === null) return null;
  const event = task.means(value ?? '', state);
  return event && unspoken(event);
}

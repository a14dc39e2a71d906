import type { Tag } from '../../../../content/types';
import type { Concept, Phrases, Trait } from '../../../../safety/cues';
import { answers } from '../answers';
import { alarms } from './alarms';
import { clauses } from './clauses';
import { conditions } from './conditions';
import { courses, events } from './events';
import { figures } from './figures';
import { modifiers } from './modifiers';
import { sensations } from './sensations';
import { signs } from './signs';
import { sites } from './sites';
import { traits } from './traits';

const tags = Object.fromEntries(Object.entries(conditions).map(([tag, phrases]) => [`has:${tag}`, phrases])) as {
  [T in Tag as `has:${T}`]: readonly string[];
};

const lasting = Object.fromEntries(Object.entries(traits).map(([trait, phrases]) => [`trait:${trait}`, phrases])) as {
  [T in Trait as `trait:${T}`]: readonly string[];
};

const listed: Phrases = {
  ...sites,
  ...courses,
  ...events,
  ...signs,
  ...tags,
  ...modifiers,
  ...clauses,
  ...figures,
  ...lasting,
  ...answers,
  ...sensations,
  dull: answers.dull,
};

/** An alarm told without its name comes to what its name does. */
const joined: { [C in Concept]?: readonly string[] } = {};
for (const [concept, told] of alarms) joined[concept] = [...listed[concept], ...told];

/** What Spanish speakers call the parts, feelings and troubles of a body, mis-hearings of speech recognition included. */
export const phrases: Phrases = { ...listed, ...joined };

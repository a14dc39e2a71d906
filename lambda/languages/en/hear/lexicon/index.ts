import type { Tag } from '../../../../content/types';
import type { Concept, Phrases, Trait } from '../../../../safety/cues';
import { answers } from '../answers';
import { clauses } from './clauses';
import { conditions } from './conditions';
import { courses, events } from './events';
import { figures } from './figures';
import { harmless } from './harmless';
import { modifiers } from './modifiers';
import { roundabout } from './roundabout';
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

/** What English speakers call the parts, feelings and troubles of a body, mis-hearings of speech recognition included. */
const plainly: Phrases = {
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

export const phrases = Object.fromEntries(
  Object.entries(plainly).map(([concept, list]) => [
    concept,
    [...list, ...(roundabout[concept as Concept] ?? []), ...(concept === 'skip' ? harmless : [])],
  ]),
) as unknown as Phrases;

import type { Tag } from '../../../../content/types';
import type { Phrases } from '../../../../safety/cues';
import { answers } from '../answers';
import { conditions } from './conditions';
import { courses, events } from './events';
import { modifiers } from './modifiers';
import { sensations } from './sensations';
import { sites } from './sites';

const tags = Object.fromEntries(Object.entries(conditions).map(([tag, phrases]) => [`has:${tag}`, phrases])) as {
  [T in Tag as `has:${T}`]: readonly string[];
};

/** What English speakers call the parts, feelings and troubles of a body, mis-hearings of speech recognition included. */
export const phrases: Phrases = { ...sites, ...sensations, ...courses, ...events, ...tags, ...modifiers, ...answers };

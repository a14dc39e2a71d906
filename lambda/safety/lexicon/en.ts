import type { Lexicon } from './cues';
import { conditions } from './en/conditions';
import { courses, events } from './en/events';
import { modifiers } from './en/modifiers';
import { sensations } from './en/sensations';
import { sites } from './en/sites';
import { words } from './en/words';

const tags = Object.fromEntries(Object.entries(conditions).map(([tag, phrases]) => [`has:${tag}`, phrases]));

/** What English speakers call the parts, feelings and troubles of a body, mis-hearings of speech recognition included. */
export const en: Lexicon = {
  language: 'en',
  words,
  phrases: { ...sites, ...sensations, ...courses, ...events, ...tags, ...modifiers },
  carriers: { have: 'i have', feel: 'i feel', my: 'my', cannot: "i can't", is: "it's" },
};

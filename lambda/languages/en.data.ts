import { en } from './en/words';

/* Each section is a file of its own beside the bundle: one turn says few of them. */
export const { coach, compose, moves, routines, postures, answers, safety, rest } = en;
export const { steps, timer, reminder, own, equipment, about, screen } = en;

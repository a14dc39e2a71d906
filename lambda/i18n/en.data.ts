import { en } from './en';

export const words: object = en;

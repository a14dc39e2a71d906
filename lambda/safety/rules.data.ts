import { RULES, type Rule } from './rules';

export const rules = (): readonly Rule[] => RULES;

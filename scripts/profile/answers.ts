import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Slot } from 'ask-sdk-model';
import type { Understood } from '../../simulator/nlu/matcher';

/** What the service's own model made of a sentence, as it came. */
export interface Profiled {
  readonly text: string;
  readonly answer: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** An answer of `ask smapi profile-nlu` as the desk's own understanding has it; no intent is what the fallback takes. */
export function understoodBy(answer: unknown): Understood {
  const chosen = isFields(answer) && isFields(answer.selectedIntent) ? answer.selectedIntent : {};
  const slots = isFields(chosen.slots) ? chosen.slots : {};
  const filled = Object.entries(slots).map(([name, slot]) => [name, { ...(isFields(slot) ? slot : {}), name } as Slot]);
  return {
    intent: typeof chosen.name === 'string' ? chosen.name : 'AMAZON.FallbackIntent',
    slots: Object.fromEntries(filled),
    // How sure it was, the service does not say.
    score: 1,
    how: 'exact',
  };
}

/** The answers of earlier runs: one line of JSON each, the last one of a sentence counts. */
export function kept(file: string): ReadonlyMap<string, unknown> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as Profiled).map(({ text, answer }) => [text, answer]));
}

/** Keeps an answer at once: thousands of sentences take hours, and nobody sends them twice. */
export function keep(file: string, profiled: Profiled): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(profiled)}\n`);
}

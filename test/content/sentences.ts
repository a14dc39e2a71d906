import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type MoveId, move } from '../../lambda/content';
import { type Cue, otherSide, type Side } from '../../lambda/content/types';
import { moves } from '../../lambda/languages/en/words/moves';
import type { Sentence } from '../../lambda/languages/words';

/** Every form of a sentence, for one side where it differs. */
export const formsOf = (sentence: Sentence, side: Side): readonly string[] =>
  typeof sentence === 'string' ? [sentence] : 'left' in sentence ? [sentence[side]] : sentence;

/** A sentence as it is heard while `side` is worked, all its forms in a row. */
export const render = (sentence: Sentence, side: Side): string =>
  formsOf(sentence, side).join(' ').replaceAll('{{side}}', side).replaceAll('{{other}}', otherSide(side));

export const cueOf = (id: MoveId, cue: string): Sentence => {
  const sentence = (moves[id].cues as Readonly<Record<string, Sentence>>)[cue];
  if (sentence === undefined) throw new Error(`${id} has no words for ${cue}`);
  return sentence;
};

/** One form of a sentence, as a session has it. */
const formOf = (sentence: Sentence, side: Side, wording: number): string => {
  const forms = formsOf(sentence, side);
  return render(forms[wording % forms.length] as string, side);
};

/** The wordings that sessions have in turn: no sentence has more forms. */
export const WORDINGS = [0, 1, 2, 3, 4, 5] as const;

/** The sentences of a setup in the words of a session, in the order in which they are said. */
export const heard = (
  id: MoveId,
  { cues }: { readonly cues: readonly Cue[] },
  wording = 0,
  side: Side = 'right',
): readonly string[] => cues.map((cue) => formOf(cueOf(id, cue.id), side, wording));

export const SETUPS = ['first', 'brief', 'change', 'anotherSet'] as const;

/** The setups of a move that say anything, with the sentences of each, in every wording. */
export const setupsOf = (id: MoveId) =>
  WORDINGS.flatMap((wording) => SETUPS.map((name) => ({ name, said: heard(id, move(id)[name], wording) }))).filter(
    ({ said }) => said.length > 0,
  );

/** Every string in the exports of the English words, with the path to it. */
export function englishStrings(): readonly { readonly path: string; readonly text: string }[] {
  const folder = join(__dirname, '../../lambda/languages/en/words');
  const found: { path: string; text: string }[] = [];
  const walk = (path: string, value: unknown): void => {
    if (typeof value === 'string') found.push({ path, text: value });
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(`${path}.${key}`, inner);
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts')))
    walk(file.replace(/\.ts$/, ''), require(join(folder, file)));
  return found;
}

import { type MoveId, move, moveIds } from '../../lambda/content';
import { routine, routineIds } from '../../lambda/content/routines';
import { hearOf } from '../../lambda/languages';
import { voiceOf } from '../../lambda/narration/voice';
import { CODES, localeOf } from '../../scripts/languages';

/** Words as they are compared: small, and without what stands between them. */
const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;

describe.each(CODES)('what is told of a routine, in %s', (code) => {
  const names = new Map<string, MoveId>();
  for (const id of moveIds)
    for (const name of hearOf(localeOf(code))?.lists.TECHNIQUE[id] ?? [])
      if (!names.has(plain(name))) names.set(plain(name), id);
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);

  /** The moves that a text names, the longest name first: "side-lying circles" are no circles besides. */
  function namedIn(text: string): readonly MoveId[] {
    let rest = plain(text);
    return longestFirst.flatMap(([name, id]) => {
      if (!rest.includes(name)) return [];
      rest = rest.replaceAll(name, ' · ');
      return [id];
    });
  }

  it.each(routineIds)('names no move that %s has not', (id) => {
    const text = voiceOf(localeOf(code)).text({ key: `routines.${id}.about` });
    const played = routine(id).items.flatMap(({ move: one }) => [one, move(one).variantOf ?? one]);
    expect(namedIn(text).filter((one) => !played.includes(one))).toEqual([]);
  });
});

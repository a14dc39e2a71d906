/** Stands for a decimal point while punctuation is taken out; nobody types it. */
const POINT = '\ue000';

/**
 * A sentence as the matcher sees it: lower case, no punctuation, one space. Apostrophes inside words stay; a full stop
 * or comma between digits stays.
 */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .toLowerCase()
    .replace(/(?<=\d)[.,](?=\d)/g, POINT)
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}'\ue000\s]/gu, ' ')
    .replaceAll(POINT, '.')
    .replace(/\s+/g, ' ')
    .trim();

/** Words; in a language without spaces, characters. */
export const tokensOf = (normalised: string, spaceless: boolean): string[] =>
  spaceless ? [...normalised.replace(/\s/g, '')] : normalised.split(' ').filter(Boolean);

export const joinTokens = (tokens: readonly string[], spaceless: boolean): string => tokens.join(spaceless ? '' : ' ');

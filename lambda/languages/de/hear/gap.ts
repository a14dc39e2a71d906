/** Up to so many words, each with the blank behind it, as part of a pattern: none of it repeats what repeats in itself. */
export const gap = (most: number): string => (most === 0 ? '' : `(?:\\S+ ${gap(most - 1)})?`);

/** Anything that a document is made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** An expression that a document works out. */
export const bound = (expression: string): string => `\${${expression}}`;

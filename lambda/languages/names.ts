/** Forms a name is asked for in (`{{name.in}}`); what a language does with each is its own affair. */
export const FORMS = ['bare', 'subject', 'object', 'in', 'of', 'after'] as const;
export type Form = (typeof FORMS)[number];

/** A name as it stands in a sentence. Forms that the language makes by rule are not listed. */
export type Name = string | ({ readonly bare: string } & { readonly [F in Form]?: string });

/** Names of one sort, by their ids. */
export type NamesOf<Ids extends string> = { readonly [I in Ids]: Name };

import { type Compliance, checkAddress } from '../models/compliance';

/** Who puts the skill into the store and answers for it. */
export interface Operator {
  readonly operator: string;
  /** Where to write to. */
  readonly contact: string;
  /** Addresses of the two pages, filled in and published. */
  readonly privacy: string;
  readonly terms: string;
}

export const OPERATOR = ['operator', 'contact', 'privacy', 'terms'] as const satisfies readonly (keyof Operator)[];

/** Stands in where only the rest is looked at. */
export const EXAMPLE: Operator = {
  operator: 'Example Stretching',
  contact: 'coach@example.org',
  privacy: 'https://example.org/psoas-coach/privacy',
  terms: 'https://example.org/psoas-coach/terms',
};

/** What is missing or wrong; empty for somebody whose skill may ask for permissions. */
export function checkOperator(given: Partial<Operator>): string[] {
  const blank = (['operator', 'contact'] as const).filter((name) => (given[name] ?? '').trim() === '');
  const addresses = (['privacy', 'terms'] as const).flatMap((name) =>
    checkAddress(given[name]).map((what) => `--${name}: ${what}`),
  );
  const same = given.privacy !== undefined && given.privacy === given.terms;
  return [
    ...blank.map((name) => `--${name} is missing`),
    ...addresses,
    ...(same ? ['--privacy and --terms are two pages'] : []),
  ];
}

/** A manifest with the operator's pages in every listing. */
export function operated<M extends { readonly manifest: Compliance }>({ manifest }: M, { privacy, terms }: Operator) {
  const pages = { privacyPolicyUrl: privacy, termsOfUseUrl: terms };
  const locales = Object.fromEntries(
    Object.keys(manifest.publishingInformation.locales).map((locale) => [locale, pages]),
  );
  const privacyAndCompliance = { ...manifest.privacyAndCompliance, locales };
  return { manifest: { ...manifest, privacyAndCompliance } as M['manifest'] };
}

/** A manifest for one's own Echo: it asks for no permission, so it needs no pages. It cannot be published. */
export function onTrial<M extends { readonly manifest: Compliance }>({ manifest }: M) {
  const { permissions: _permissions, ...rest } = manifest;
  return { manifest: rest as M['manifest'] };
}

/** A page of ours with the operator's name and contact in their places. @throws when a place is left */
export function filled(page: string, operator: Operator): string {
  const text = page.replaceAll('{operator}', operator.operator).replaceAll('{contact}', operator.contact);
  const left = /\{[^}]*\}/.exec(text)?.[0];
  if (left !== undefined) throw new Error(`nothing to put in the place of ${left}`);
  return text;
}

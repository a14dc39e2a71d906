import { REMINDERS_SCOPE } from '../../lambda/reminders/scope';
import { TIMERS_SCOPE } from '../../lambda/timers/scope';

/** What the manifest tells of permissions and privacy. */
export interface Compliance {
  readonly permissions?: readonly { readonly name: string }[] | undefined;
  readonly publishingInformation: { readonly locales: Readonly<Record<string, unknown>> };
  readonly privacyAndCompliance: {
    readonly locales?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly [answer: string]: unknown;
  };
}

/** The permission without which no voice is ever told apart: `System.person` is never sent. */
const PERSON_SCOPE = 'alexa::person_id:read';
/** Every permission that the code has a use for. */
export const SCOPES: readonly string[] = [TIMERS_SCOPE, REMINDERS_SCOPE, PERSON_SCOPE];

/**
 * What the store is told of the skill. Personal information: a record is kept for each account or recognised voice. Not for
 * children, no advertisements, nothing to buy.
 */
const ANSWERS: Readonly<Record<string, boolean>> = {
  allowsPurchases: false,
  usesPersonalInfo: true,
  isChildDirected: false,
  isExportCompliant: true,
  containsAds: false,
};

/** The pages that a listing has to link, by their setting. */
const PAGES = ['privacyPolicyUrl', 'termsOfUseUrl'] as const;

/** The store refuses its owner's names in the host of an address; a path may have them, and "paws" is no name of anybody. */
const OWNERS = /alexa|amazon|(?:^|[.-])aws/i;
/** A number, and names that no name server of the world knows. */
const AT_HOME = /^[\d.]+$|^\[|\.(?:local|localhost|internal|test|invalid|lan|home)$/i;

/** What is wrong with the address of a page; empty when nothing is. */
export function checkAddress(address: unknown): string[] {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : null;
  if (!url) return [`${JSON.stringify(address ?? null)} is no address`];
  return [
    ...(url.protocol === 'https:' ? [] : [`${url.href} is not https`]),
    ...(url.hostname.includes('.') && !AT_HOME.test(url.hostname) ? [] : [`${url.href} is no public address`]),
    ...(OWNERS.test(url.hostname) ? [`${url.href} has one of the store's own names in its host`] : []),
  ];
}

/** What the store would refuse of permissions and privacy. Without permissions, as on a trial, the pages may be missing. */
export function checkCompliance(manifest: Compliance): string[] {
  const { permissions = [], publishingInformation, privacyAndCompliance } = manifest;
  const asked = permissions.map(({ name }) => name);
  const { locales = {} } = privacyAndCompliance;
  const pages = Object.keys(publishingInformation.locales).flatMap((locale) =>
    PAGES.flatMap((page) => checkAddress(locales[locale]?.[page]).map((what) => `${locale}: ${page}: ${what}`)),
  );
  return [
    ...asked.filter((name) => !SCOPES.includes(name)).map((name) => `nothing uses the permission ${name}`),
    ...(asked.length === 0 ? [] : SCOPES)
      .filter((name) => !asked.includes(name))
      .map((name) => `the permission ${name} is used and not asked for`),
    ...(asked.length === 0 && Object.keys(locales).length === 0 ? [] : pages),
    ...Object.entries(ANSWERS)
      .filter(([question, answer]) => privacyAndCompliance[question] !== answer)
      .map(([question, answer]) => `privacyAndCompliance says ${answer} to ${question}`),
    // Setting it starts the HIPAA route, which is for skills that keep protected health information. Ours keeps none.
    ...('usesHealthInfo' in privacyAndCompliance ? ['usesHealthInfo is not for a skill that keeps none'] : []),
  ];
}

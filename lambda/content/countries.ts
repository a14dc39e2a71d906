/*
 * What depends on where a device is meant to be, whatever is spoken there: the clock, and numbers to call. The locale of
 * a device is not where it stands, so the words always add "or your local emergency number". Numbers: safety reference,
 * section 10; blanks set groups apart that are said in one go.
 */
export interface Country {
  /** Hours east of Greenwich in the middle of where its people live, in winter: nobody tells the skill a listener's zone. */
  readonly hoursEast: number;
  /** What to call at once. */
  readonly emergency: string;
  /**
   * Advice for today: which sentence of `safety.advice`, and the line's number where there is one. `doctor` has no
   * national line, `line` has one, `most-places` one that is not everywhere, `nearest` sends to a person.
   */
  readonly advice:
    | { readonly kind: 'doctor' | 'nearest' }
    | { readonly kind: 'line' | 'most-places'; readonly line: string };
  /** For statements of self-harm: a crisis line we know of, and how it is reached. All to be checked before release. */
  readonly crisis?: { readonly by: 'call' | 'text'; readonly line: string };
}

export const COUNTRIES = {
  US: { hoursEast: -6, emergency: '911', advice: { kind: 'doctor' }, crisis: { by: 'text', line: '988' } },
  CA: {
    hoursEast: -6,
    emergency: '911',
    advice: { kind: 'most-places', line: '811' },
    crisis: { by: 'text', line: '988' },
  },
  GB: {
    hoursEast: 0,
    emergency: '999',
    advice: { kind: 'most-places', line: '111' },
    crisis: { by: 'call', line: '116 123' },
  },
  // Moving to 1800 MEDICARE; the digits below still answer.
  AU: {
    hoursEast: 10,
    emergency: '000',
    advice: { kind: 'line', line: '1 800 022 222' },
    crisis: { by: 'call', line: '13 11 14' },
  },
  IN: { hoursEast: 5.5, emergency: '112', advice: { kind: 'nearest' }, crisis: { by: 'call', line: '14416' } },
  DE: {
    hoursEast: 1,
    emergency: '112',
    advice: { kind: 'line', line: '116117' },
    crisis: { by: 'call', line: '0800 111 0 111' },
  },
  // 15 reaches on-call care, too.
  FR: { hoursEast: 1, emergency: '112', advice: { kind: 'line', line: '15' }, crisis: { by: 'call', line: '3114' } },
  IT: { hoursEast: 1, emergency: '112', advice: { kind: 'most-places', line: '116117' } },
  ES: { hoursEast: 1, emergency: '112', advice: { kind: 'nearest' }, crisis: { by: 'call', line: '024' } },
  MX: { hoursEast: -6, emergency: '911', advice: { kind: 'doctor' } },
  BR: { hoursEast: -3, emergency: '192', advice: { kind: 'nearest' }, crisis: { by: 'call', line: '188' } },
  JP: { hoursEast: 9, emergency: '119', advice: { kind: 'most-places', line: '7119' } },
} as const satisfies Record<string, Country>;

/** Where nobody knows the country: the number of mobile networks everywhere, and somebody nearby. */
const ANYWHERE: Country = { hoursEast: 0, emergency: '112', advice: { kind: 'nearest' } };

/** The country in the second half of a locale; never guessed from the language. */
export function countryOf(locale: string): Country {
  const code = locale.split('-')[1] ?? '';
  return Object.hasOwn(COUNTRIES, code) ? COUNTRIES[code as keyof typeof COUNTRIES] : ANYWHERE;
}

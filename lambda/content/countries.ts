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
  // 988 Suicide and Crisis Lifeline, by call or text at any hour.
  US: { hoursEast: -6, emergency: '911', advice: { kind: 'doctor' }, crisis: { by: 'text', line: '988' } },
  // 988 Suicide Crisis Helpline, since November 2023, by call or text. 811 has other numbers in Ontario and Manitoba.
  CA: {
    hoursEast: -6,
    emergency: '911',
    advice: { kind: 'most-places', line: '811' },
    crisis: { by: 'text', line: '988' },
  },
  // Samaritans; 111 has a choice of its own for it (option 2), and is not for Northern Ireland.
  GB: {
    hoursEast: 0,
    emergency: '999',
    advice: { kind: 'most-places', line: '111' },
    crisis: { by: 'call', line: '116 123' },
  },
  // Lifeline. Advice is moving to 1800 MEDICARE; the digits below still answer.
  AU: {
    hoursEast: 10,
    emergency: '000',
    advice: { kind: 'line', line: '1 800 022 222' },
    crisis: { by: 'call', line: '13 11 14' },
  },
  // Tele-MANAS. An ambulance is 108 in most states.
  IN: { hoursEast: 5.5, emergency: '112', advice: { kind: 'nearest' }, crisis: { by: 'call', line: '14416' } },
  // TelefonSeelsorge.
  DE: {
    hoursEast: 1,
    emergency: '112',
    advice: { kind: 'line', line: '116117' },
    crisis: { by: 'call', line: '0800 111 0 111' },
  },
  // 15 reaches on-call care, too; 3114 is the national line against suicide.
  FR: { hoursEast: 1, emergency: '112', advice: { kind: 'line', line: '15' }, crisis: { by: 'call', line: '3114' } },
  // No line is known that answers in the whole country: somebody to trust (safety reference, section 10). So in Mexico and Japan.
  IT: { hoursEast: 1, emergency: '112', advice: { kind: 'most-places', line: '116117' } },
  // 024 is the line of the ministry of health.
  ES: { hoursEast: 1, emergency: '112', advice: { kind: 'nearest' }, crisis: { by: 'call', line: '024' } },
  MX: { hoursEast: -6, emergency: '911', advice: { kind: 'doctor' } },
  // Centro de Valorização da Vida.
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

/**
 * Numbers by locale, as digits, so that narration can speak them one by one. The locale of a device is not where it
 * stands: the words always add "or your local emergency number". Source: safety reference, section 10.
 */
export interface Numbers {
  /** What to call at once. */
  readonly emergency: string;
  /** Advice for today: which sentence of `safety.advice`, and the line's digits where there is one. */
  readonly advice: { readonly kind: AdviceKind; readonly line?: string };
  /** For statements of self-harm: a crisis line we know of. */
  readonly crisis?: string;
}

/** `doctor` has no national line, `line` has one, `most-places` one that is not everywhere, `nearest` sends to a person. */
export const ADVICE_KINDS = ['doctor', 'line', 'most-places', 'nearest'] as const;
export type AdviceKind = (typeof ADVICE_KINDS)[number];

export const NUMBERS = {
  'en-US': { emergency: '911', advice: { kind: 'doctor' }, crisis: '988' },
  'es-US': { emergency: '911', advice: { kind: 'doctor' }, crisis: '988' },
  'en-CA': { emergency: '911', advice: { kind: 'most-places', line: '811' } },
  'fr-CA': { emergency: '911', advice: { kind: 'most-places', line: '811' } },
  'en-GB': { emergency: '999', advice: { kind: 'most-places', line: '111' } },
  // Moving to 1800 MEDICARE; the digits below still answer.
  'en-AU': { emergency: '000', advice: { kind: 'line', line: '1800022222' } },
  'en-IN': { emergency: '112', advice: { kind: 'nearest' } },
  'hi-IN': { emergency: '112', advice: { kind: 'nearest' } },
  'de-DE': { emergency: '112', advice: { kind: 'line', line: '116117' } },
  // 15 reaches on-call care, too.
  'fr-FR': { emergency: '112', advice: { kind: 'line', line: '15' } },
  'it-IT': { emergency: '112', advice: { kind: 'most-places', line: '116117' } },
  'es-ES': { emergency: '112', advice: { kind: 'nearest' } },
  'es-MX': { emergency: '911', advice: { kind: 'doctor' } },
  'pt-BR': { emergency: '192', advice: { kind: 'nearest' } },
  'ja-JP': { emergency: '119', advice: { kind: 'most-places', line: '7119' } },
} as const satisfies Record<string, Numbers>;

/** Numbers of a locale; of an unknown one, those of the country in its second half, else the European and GSM 112. */
export function numbersFor(locale: string): Numbers {
  if (Object.hasOwn(NUMBERS, locale)) return NUMBERS[locale as keyof typeof NUMBERS];
  const country = locale.split('-')[1];
  const neighbour = Object.entries(NUMBERS).find(([known]) => country !== undefined && known.endsWith(`-${country}`));
  return neighbour ? neighbour[1] : { emergency: '112', advice: { kind: 'nearest' } };
}

/**
 * The numbers of a locale as the keys of their words, ready to be params of a sentence: `number` is spoken digit by
 * digit, `advice` is whom to contact today, `crisis` a sentence about a crisis line or about company.
 */
export function numbersOf(locale: string): {
  readonly emergency: string;
  readonly advice: string;
  readonly crisis: string;
} {
  const { emergency, advice, crisis } = numbersFor(locale);
  return {
    emergency: `@safety.numbers.${emergency}`,
    advice: `@safety.advice.${advice.line ? `${advice.kind}-${advice.line}` : advice.kind}`,
    crisis: `@safety.crisis.${crisis ?? 'none'}`,
  };
}

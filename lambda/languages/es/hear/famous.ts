import type { Heard } from '../../heard';

/** Stretches that people know from elsewhere, with the move of ours that comes closest. */
export const famous: Heard['famous'] = [
  [
    /\bpaloma\b|\bpigeon\b|\bfigura (?:de )?(?:cuatro|4)\b|\b(?:el )?cuatro (?:tumbad|acostad)[oa]\b/,
    'side-lying-stretch',
  ],
  [
    /\bcouch ?stretch\b|\bestiramiento (?:del|en el|de) sof[aá]|\bmedia luna\b|\bluna creciente\b|\bcrescent\b|\bmedio arrodillad[oa]\b|\bestiramiento de caballero\b/,
    'kneeling-lunge',
  ],
  [
    /\bperro (?:mirando )?(?:hacia |para )?arriba\b|\bperro boca arriba\b|\bcobra\b|\bfoca\b|\bup(?:ward)? dog\b/,
    'sphinx',
  ],
  [/\bguerrer[oa]\b|\bwarrior\b/, 'standing-lunge'],
  [
    /\bdead ?bug\b|\bbicho muerto\b|\b(?:bicho|escarabajo) (?:boca arriba|panza arriba)\b|\bbajar (?:las )?piernas\b|\bbajada de piernas\b/,
    'straight-leg-raise',
  ],
  [
    /\bs(?:h)?avasana\b|\bpostura del (?:cad[aá]ver|muerto)|\bnoventa noventa\b|\bpiernas (?:arriba )?(?:en|contra|a) la pared\b/,
    'constructive-rest',
  ],
  [/\bplanchas?\b|\bplank\b|\btabla\b|\blagartijas?\b|\bflexiones\b/, 'mountain-climbers'],
  [/\bhip ?thrusts?\b|\bempujes? de cadera\b|\belevaci[oó]n de (?:cadera|pelvis)/, 'glute-bridge'],
  [/\bthomas\b|\bpierna (?:colgando|que cuelga|fuera)\b|\bborde de (?:la|mi) cama\b/, 'side-lying-stretch'],
  [/\bhappy baby\b|\bbeb[eé] feliz\b|\bpostura del (?:beb[eé]|ni[nñ]o)/, 'knee-to-chest'],
];

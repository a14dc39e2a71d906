import type { Heard } from '../../heard';

/** Stretches that people know from elsewhere, with the move of ours that comes closest. */
export const famous: Heard['famous'] = [
  [
    /\btaube\b|\btaubenstellung\b|\btaubenhaltung\b|\bpigeon\b|\b(?:figur|figure) (?:vier|four|4)\b|\bvierer ?dehnung\b/,
    'side-lying-stretch',
  ],
  [
    /\bcouch ?stretch\b|\bsofa ?(?:stretch|dehnung)\b|\bcouch ?dehnung\b|\bmondsichel\b|\bhalbmond\b|\bcrescent\b|\bhalbkniend\w*/,
    'kneeling-lunge',
  ],
  [
    /\bherauf ?schauende\w* hund\b|\baufschauende\w* hund\b|\bhund nach oben\b|\brobbe\b|\bseehund\b|\bup(?:ward)? dog\b/,
    'sphinx',
  ],
  [/\bkrieger\w*|\bheld(?:en)?(?: ?(?:stellung|eins|zwei))\b|\bwarrior\b/, 'standing-lunge'],
  [/\bdead bug\b|\btoter käfer\b|\btote käfer\b|\bbein ?senken\b|\bbeine senken\b/, 'straight-leg-raise'],
  [
    /\bs(?:h)?avasana\b|\btotenstellung\b|\btoten ?haltung\b|\bneunzig neunzig\b|\bbeine an der wand\b|\bbeine an die wand\b|\bstufenlagerung\b/,
    'constructive-rest',
  ],
  [/\bplank\b|\bplanke\b|\bunterarmstütz\b|\bliegestütz\w*|\bbrett\b/, 'mountain-climbers'],
  [/\bhip ?thrusts?\b|hüftheben\b|hüftstoß|\bbeckenlift\b/, 'glute-bridge'],
  [/\bthomas\b|\bbein\b.*\b(?:hängen|runter|herunter|über)\w*|\bbettkante\b/, 'side-lying-stretch'],
  [/\bhappy baby\b|\bglückliche\w* baby\b|\bpäckchen(?:sitz|haltung|stellung)?\b/, 'knee-to-chest'],
];

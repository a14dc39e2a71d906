import type { Heard } from '../../heard';

/** Stretches that people know from elsewhere, with the move of ours that comes closest. */
export const famous: Heard['famous'] = [
  [/\bpigeon\b|\bfigure (four|4)\b/, 'side-lying-stretch'],
  [/\bcouch (stretch|pose)\b|\bhalf kneeling hip\b|\bcrescent\b/, 'kneeling-lunge'],
  [/\bup(ward)?( facing)? dog\b|\bseal\b/, 'sphinx'],
  [/\bwarrior\b/, 'standing-lunge'],
  [/\bdead bug\b|\bleg lowers?\b/, 'straight-leg-raise'],
  [/\bs(h)?avasana\b|\bcorpse pose\b|\bninety ninety\b|\blegs up the wall\b/, 'constructive-rest'],
  [/\bplank\b/, 'mountain-climbers'],
  [/\bhip thrusts?\b/, 'glute-bridge'],
  [/\bhappy baby\b/, 'knee-to-chest'],
  [
    /\bthomas\b|\b(?:leg|foot|thigh)\b.*\b(?:off|over) (?:the|a|my|of)\b.*\b(?:bed|edge|table|couch|sofa)\b|\b(?:hang|dangl)\w*\b.*\bleg\b|\bleg\b.*\b(?:hang|dangl)\w*|\b(?:edge|side) of (?:the|a|my) bed\b|\bbed (?:edge|one)\b/,
    'side-lying-stretch',
  ],
];

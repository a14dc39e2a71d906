/** The long rest: what is said of its length, in the middle of it, and after it was cut off. */
export const rest = {
  open: '{{name}}, so lange du magst, höchstens {{length}}. Sag stopp, wenn es dir reicht.',
  which: 'Die Pause, oder den Rest vom Programm?',
  checkIn: 'Ruhen wir weiter?',
  soon: 'Da bist du wieder. Geruht hast du höchstens {{length}}. Weiter geht es.',
  over: 'Da bist du wieder. Du hattest wohl schon alles: {{length}} Ruhe.',
  lasted: 'Die Ruhe dauerte höchstens {{length}}.',
  more: 'Ruhen wir noch etwas?',
} as const;

import type { RoutinesWords } from '../words';

export const routines: RoutinesWords = {
  'quick-relief': {
    name: 'quick relief',
    synonyms: [
      'quick relief',
      'quick release',
      'quick belief',
      'the quick one',
      'quick routine',
      'short routine',
      'fast relief',
      'quick psoas relief',
      'five minute routine',
    ],
    about: 'A gentle five minutes on your back: a settling rest, then one knee at a time to your chest.',
    opening: 'Quick relief, {{minutes}}, all on your back. A mat or a carpet is enough. Lie down when you are ready.',
  },
  'desk-break': {
    name: 'the desk break',
    synonyms: [
      'desk break',
      'desk brake',
      'dusk break',
      'office break',
      'work break',
      'desk stretch',
      'desk routine',
      'standing routine',
      'break at my desk',
    ],
    about: 'A few minutes on your feet: slow breaths, then a standing lunge with a hand on the desk.',
    opening: 'Desk break, {{minutes}}. Stand at a desk that will not roll away.',
  },
  morning: {
    name: 'the morning routine',
    synonyms: [
      'morning',
      'morning routine',
      'mourning routine',
      'morning stretch',
      'good morning routine',
      'wake up routine',
      'wake up stretch',
      'start of the day',
    ],
    about: 'Six and a half minutes to get going: a settling rest, knee to chest, bridges, and a kneeling lunge.',
    opening:
      'The morning routine, {{minutes}}. Have a cushion for your knee and a chair within reach, then lie down on a mat.',
  },
  massage: {
    name: 'the massage routine',
    synonyms: [
      'massage',
      'massage routine',
      'message routine',
      'self massage routine',
      'finger massage routine',
      'pressure routine',
      'psoas massage routine',
      'the massage one',
    ],
    about: 'Eight minutes of light pressure: a settling rest, the finger massage, and circles lying on your side.',
    opening:
      'The massage routine, {{minutes}}, with your fingers only. Put a pillow for your head within reach, then lie down.',
  },
  strength: {
    name: 'the strength routine',
    synonyms: [
      'strength',
      'strength routine',
      'strong routine',
      'strengthening',
      'strengthening routine',
      'make it stronger',
      'strengths',
      'hip strength',
      'psoas strength',
    ],
    about: 'Ten minutes of work: Frankensteins beside a chair, knee to chest, bridges, leg raises, and a rest.',
    opening:
      'The strength routine, {{minutes}}. Put a sturdy chair beside your mat, with nothing in the way. We start standing.',
  },
  'deep-release': {
    name: 'deep release',
    synonyms: [
      'deep release',
      'deep relief',
      'deep relax',
      'the deep one',
      'deep routine',
      'deep psoas release',
      'fifteen minute routine',
      'deep stretch',
      'long release',
    ],
    about:
      'Fifteen unhurried minutes: a full constructive rest, the finger massage, a side-lying stretch, and the kneeling lunge.',
    opening:
      'Deep release, {{minutes}}. Within reach, have a pillow, a cushion for your knee, a belt or towel, and a chair. Then lie down.',
  },
  full: {
    name: 'the full routine',
    synonyms: [
      'full',
      'full routine',
      'fool routine',
      'the whole routine',
      'whole thing',
      'complete routine',
      'everything',
      'the long one',
      'full psoas routine',
      'full session',
    ],
    about: 'Twenty-five minutes with almost everything: strength, rest, massage, and stretches for every side.',
    opening:
      'The full routine, {{minutes}}. Put a sturdy chair beside your mat, and within reach a pillow, a cushion for your knee, and a belt or towel. We start standing.',
  },
};

import { type Kind, meaningIn } from './meant';

/*
 * Kinds of wishes that were not understood, or taken for others, when people of Germany, Austria, Spain, Mexico and Miami
 * said them first; each in words of our own.
 */
const GERMAN: readonly Kind[] = [
  [
    'minutes, and not the ones that are too many or too few',
    'lobby',
    { type: 'hold-length', change: 'to', seconds: 600 },
    ['fünf minuten reichen nicht mach zehn', 'zwanzig minuten sind zu lang ich will zehn'],
  ],
  [
    'a count, and not the one that is refused',
    'reps',
    { type: 'hold-length', change: 'to', count: 8 },
    [
      'acht nicht sechzehn',
      'nur acht nicht zwölf',
      'nein acht nicht sechzehn',
      'sechzehn sind mir zu viel mach acht',
      'zwölf schaff ich nicht mach bitte acht',
      'mach acht nicht sechzehn',
      'mach weiter aber nur acht stück',
      'weiter aber nur acht',
      'acht sind genug zwölf ist mir zu viel',
      'mach acht draus statt sechzehn',
      'mach acht statt sechzehn',
      'acht reichen sechzehn sind zu viel',
      'sechzehn sind viel zu viel acht reichen',
      'sechzehn ist mir zu lang acht reichen',
    ],
  ],
  [
    'so many more, and then no more',
    'reps',
    { type: 'counted', count: 3, left: true },
    ['nur noch drei', "nur noch drei dann langt's", 'bloß noch drei', 'höchstens noch drei'],
  ],
  [
    'a move that is named where the second of several may stand',
    'asked',
    { type: 'add-own', move: 'ball-release' },
    ['und die massage mit dem ball gehört ans ende'],
  ],
  [
    'one side, and no move of that name',
    'paused',
    { type: 'only-side', side: 'left', move: null },
    ['ach komm ich mach doch nur noch die linke seite', 'nur noch links', 'dann nur noch die linke'],
  ],
  [
    'how long all of it lasts',
    'hold',
    { type: 'routine-left' },
    [
      'wie lange noch das ganze',
      'wie lange geht das ganze noch',
      'wie lang geht des ganze no',
      'wie viel fehlt noch insgesamt',
      'wann sind wir mit allem durch',
      'wie lange dauert das alles noch',
      'wie lang brauch ma für alles no',
      'wie viel zeit ist das noch insgesamt',
      'wie viel fehlt noch',
    ],
  ],
  [
    'an end for today',
    'hold',
    { type: 'stop' },
    [
      'lass uns aufhören für heute',
      'lass uns aufhörn für heut',
      'lass ma guad sei für heit',
      'lass gut sein für heute',
      'mir langts für heit',
      'es langt für heut',
      'für heute ist gut',
      'ne lass uns aufhörn für heut',
      'hör auf mit dem schmarrn für heut',
    ],
  ],
  ['where somebody is in the weeks of the plan', 'lobby', { type: 'which-week' }, ['bin ich da im plan schon drin']],
  [
    'where somebody is in the plan',
    'lobby',
    { type: 'which-step' },
    [
      'in welcher woche vom plan bin ich',
      'bin ich schon im sechswochenplan',
      'bin ich schon im sechs wochen plan',
      'wo bin ich im plan',
      'wo steh ich im plan',
      'wie läuft das eigentlich mit dem sechswochenplan bin ich da schon drin',
      'in welcher woche bin ich grade',
      'wie weit bin ich im sechswochenplan',
      'welche woche vom plan hab ich jetzt',
    ],
  ],
  [
    'what to do, once more',
    'hold',
    { type: 'describe-move' },
    [
      'noch mal erklären',
      'noch mal erklären bitte',
      'nochmal erklären',
      'erklär des no amal',
      'kannst du mir das noch mal erklären',
      'frankenstein was is das denn',
    ],
  ],
  [
    'that the next move is left out, and not the one under way',
    'hold',
    { type: 'skip', next: true },
    [
      'die nächste überspringen',
      'die nächste lass ma aus',
      'die nächste übung lassen wir weg',
      'das nächste überspringen wir',
      'die nächste mag ich nicht',
      'die nächste schenk ich mir',
    ],
  ],
  [
    'so many more',
    'reps',
    { type: 'hold-length', change: 'more', count: 5 },
    [
      'fünf mehr schaff ich noch',
      'noch fünf dazu',
      'häng noch fünf dran',
      'mach noch fünf dran',
      'fünf mehr gehen noch',
    ],
  ],
  [
    "one's own routine of these moves",
    'lobby',
    { type: 'build-of', move: 'glute-bridge', more: ['sphinx'] },
    [
      'bau mir was eigenes mit brücke und sphinx',
      'ein eigenes programm mit brücke und sphinx',
      'ich hätt gern was eigenes aus brücke und sphinx',
      'ich will mir selber was zusammenstellen mit brücke und dann noch sphinx',
      'mach mir mein eigenes aus brücke und sphinx',
    ],
  ],
  [
    'where it is felt, and not the move that is called after that part',
    'hold',
    { type: 'what-to-feel', move: null },
    ['ach ich merk das nur im oberschenkel ist das verkehrt', 'ich spür das nur im oberschenkel'],
  ],
  [
    'what somebody may ask for',
    'lobby',
    { type: 'what-can-i-say' },
    ['was kannst du denn so', 'moin was kannst du denn so', 'servus was kannst denn du'],
  ],
];

const SPANISH: readonly Kind[] = [
  [
    'minutes, and not the ones that are too many or too few',
    'lobby',
    { type: 'hold-length', change: 'to', seconds: 600 },
    ['cinco minutos son pocos mejor diez', 'veinte minutos no mejor diez'],
  ],
  [
    'a count, and not the one that is refused',
    'reps',
    { type: 'hold-length', change: 'to', count: 8 },
    ['ocho no doce', 'que sean ocho no doce', 'que son ocho no quince', 'te dije ocho no doce', 'dije ocho no quince'],
  ],
  [
    'ten minutes, and not the five that were offered',
    'lobby',
    { seconds: 600 },
    [
      'no que tengo diez minutos no cinco',
      'que tengo diez minutos no cinco',
      'tengo diez minutos no cinco',
      'te dije diez minutos no cinco',
      'mira tengo como diez minuticos',
      'mira tengo como diez minuticos antes de que se despierte el niño',
      'tengo diez minutillos',
      'ay chica que te dije diez minutos',
      'es que quiero diez minutos no cinco',
    ],
  ],
  [
    'which others there are',
    'lobby',
    { type: 'list-routines' },
    [
      'y cuáles hay',
      'cuáles hay además de esa',
      'y cuáles hay además de esa',
      'y qué otras hay',
      'qué más me ofreces',
      'qué se puede hacer hoy',
      'buenas tardes hija qué se puede hacer hoy',
      'y qué otras rutinas tienes',
      'y cuáles más hay',
      'qué más hay pa hacer',
    ],
  ],
  [
    'where somebody is in the weeks of the plan',
    'lobby',
    { type: 'which-week' },
    ['no no digo si ya estoy en el plan ese de seis semanas'],
  ],
  [
    'where somebody is in the plan',
    'lobby',
    { type: 'which-step' },
    [
      'en qué semana voy',
      'en qué semana voy del plan',
      'en qué semana del plan voy',
      'hoy me toca algo del plan',
      'oye hoy me toca algo del plan o qué',
      'ya estoy en el plan de seis semanas',
      'por dónde voy en el plan',
      'por cuál semana voy',
    ],
  ],
  [
    'the lunge, in the place of the rest',
    'rest',
    { move: 'kneeling-lunge' },
    [
      'ya no quiero descansar cámbiale al de la zancada',
      'ya no quiero descansar ponme la zancada',
      'ya estuvo quiero salirme de esto ponme la zancada',
      'ya estuvo ponme la zancada',
      'quiero salirme de esto ponme la zancada',
      'cámbiale a la zancada',
      'ya descansé cámbiale a la zancada',
      'deja el descanso y ponme la zancada',
    ],
  ],
  [
    'a reminder at one, or at all',
    'after',
    { type: 'remind' },
    [
      'a la una',
      'a la una de la tarde',
      'a la una de la tarde ya te lo dije',
      'a las trece horas',
      'a las trece horas ya te lo dije',
      'te dije a la una de la tarde',
      'todos los días a la una',
      'me puedes poner un aviso todos los días a la una',
      'me pones el recordatorio o no',
      'pero me pones el recordatorio o no',
    ],
  ],
  [
    'that the next move is left out, and not the one under way',
    'hold',
    { type: 'skip', next: true },
    [
      'la siguiente sáltatela',
      'la que sigue no la hago',
      'el siguiente lo saltamos',
      'sáltame el que viene',
      'quítame la que sigue',
    ],
  ],
  [
    'so many, and not those that are too many',
    'reps',
    { type: 'hold-length', change: 'to', count: 8 },
    [
      'doce son muchas hazme ocho',
      'quince es mucho dame ocho',
      'ocho en vez de doce',
      'en lugar de doce haz ocho',
      'ni loca hago doce dame ocho',
      'ocho bastan doce son muchas',
      'con ocho tengo',
    ],
  ],
  [
    "one's own routine of these moves",
    'lobby',
    { type: 'build-of', move: 'glute-bridge', more: ['camel'] },
    [
      'ármame una rutina mía con puente y camello',
      'hazme una mía con el puente y el camello',
      'una rutina mía con puente y camello',
      'quiero una mía con puente y camello',
      'prepárame una con el puente y luego el camello',
    ],
  ],
];

describe.each([
  ['German', 'de-DE', GERMAN],
  ['Spanish', 'es-ES', SPANISH],
] as const)('in %s', (_name, locale, kinds) => {
  const meant = meaningIn(locale);

  describe.each(kinds)('%s', (_kind, scene, event, said) => {
    it.each(said)('is meant by "%s"', (text) => {
      expect(meant(text, scene).event).toMatchObject(event);
    });
  });
});

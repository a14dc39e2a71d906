import { hearing, type SpokenLine } from './cases/spoken';

/*
 * What people in the middle of a session say of it, of their house and to the coach, that was taken for a complaint when
 * somebody said it first; and, for each kind, what sounds like it and is one.
 */
interface Kind {
  readonly kind: string;
  readonly state: 'hold' | 'rest' | 'lobby';
  readonly calm: readonly string[];
  readonly told: readonly string[];
}

const SPANISH: readonly Kind[] = [
  {
    kind: 'pain that is waved away',
    state: 'hold',
    calm: ['qué dolor ni qué dolor', 'qué dolor ni qué dolor te he preguntado cuánto queda'],
    told: ['qué dolor', 'qué dolor ni te imaginas'],
  },
  {
    kind: 'stiffness, fears that came to nothing, and no stretch',
    state: 'hold',
    calm: [
      'la pierna la tengo como un palo',
      'no siento nada de estirado',
      'y qué tengo que sentir yo aquí porque no siento nada de estirado',
      'no noto el estiramiento será que lo hago mal dónde lo tengo que sentir',
      'pensé que sería una agonía',
      'creí que iba a ser un suplicio',
      'me está temblando todo el muslo',
      'si me pincha algo te digo',
      'a mi cuñado lo tienen en el hospital por un ictus pobre hombre',
    ],
    told: [
      'la pierna la tengo como de corcho',
      'no siento nada en el pie',
      'es una agonía',
      'estoy temblando de frío',
      'a mi cuñado le ha dado un ictus aquí mismo',
    ],
  },
  {
    kind: 'an "ay" to somebody',
    state: 'hold',
    calm: [
      'ay espera',
      'ay espera un momento',
      'ay hija que no encuentro el cojín',
      'ay chica que te dije doce',
      'ay perdona que me llaman al telefonillo',
      'ay mija espérame tantito',
      'ay no te oí bien',
      'ay bueno pues venga',
      'ay sí sí sigue',
      'ay pues no sé cuál toca',
      'ay caramba se me cayó el celular',
      'ay niño quítate de en medio',
      'uy qué rápido va esto',
      'uy perdón que me distraje',
    ],
    told: [
      'ay',
      'ay ay ay',
      'ay mi rodilla',
      'ay chica la rodilla',
      'ay espera la espalda',
      'ay hija el pie',
      'ay espera que no puedo',
      'ay no puedo más',
      'ay espera que me da un pinchazo',
      'ay mija que me mareo',
    ],
  },
  {
    kind: 'weeks of a plan',
    state: 'lobby',
    calm: [
      'si ya estoy en el plan ese de seis semanas',
      'estoy en el plan de seis semanas o no',
      'ya voy en la cuarta semana del plan',
      'estoy en la semana tres del programa',
      'llevo dos semanas con el plan',
      'en qué semana voy del plan ese',
      'quiero el reto de las seis semanas',
      'a ver si sigo en el programa de las seis semanas',
      'me apunté a un plan de seis semanas no',
      'voy por la segunda semana del programa',
    ],
    told: ['estoy de seis semanas', 'voy de doce semanas', 'estoy embarazada de seis semanas', 'estoy de tres meses'],
  },
  {
    kind: 'what a move is for, and whether it should pull',
    state: 'hold',
    calm: [
      'oye y esto para qué sirve según si ando mal del psoas',
      'para qué sirve este ejercicio',
      'y esto de qué sirve para la cadera',
      'para qué vale apretar el glúteo',
      'tiene que tirar así en la barriga',
      'ando mal de tiempo hoy',
      'ando fatal de tiempo así que rapidito',
      'y para qué se aprieta el glúteo',
      'debería sentirlo en la ingle',
      'y para qué es esto de la pelvis',
    ],
    told: [
      'ando cojo',
      'camino raro desde ayer',
      'ando mal de la espalda desde ayer',
      'debería notar el pie y no lo noto',
    ],
  },
];

const GERMAN: readonly Kind[] = [
  {
    kind: 'no pain, whichever word comes first, and no wish to kneel',
    state: 'hold',
    calm: [
      'weh tuts nicht alles gut',
      'ne ne weh tut es nicht mach weiter',
      'auf die knie geh ich nicht mehr was geht dann',
    ],
    told: ['weh tut es nicht nur im knie', 'das knie geht nicht mehr', 'es tut weh nicht alles gut'],
  },
  {
    kind: 'no stretch felt, what was once, and what is only thought of',
    state: 'hold',
    calm: [
      'ich merk da gar nischt',
      'ich merk da nix',
      'sag mal wozu is das eigentlich gut ich merk da gar nischt in der hüfte',
      'meine kollegin ist beim yoga mal umgekippt peinlich war der das',
      'mir ist der akku vom handy gestorben deswegen war ich kurz weg',
      'mei des is zaach heut',
      'ich hab heute meine tabletten genommen',
      'wenn was sticht sag ich bescheid',
      'mein bauch ist ja wie n wackelpudding',
    ],
    told: [
      'ich merk da unten gar nichts',
      'ich spüre mein bein nicht mehr',
      'meine kollegin ist umgekippt und liegt da',
      'ich war kurz weg ohnmächtig',
    ],
  },
  {
    kind: 'the sides of a move, and what of it is done',
    state: 'hold',
    calm: [
      'beide seiten zusammen acht mensch',
      'beide seiten je acht',
      'gut und die rechte seite hab ich jetzt schon fertig oder',
      'rechte seite schon fertig oder',
      'war die linke seite nicht schon dran',
      'war das linke bein jetzt schon dran',
      'die linke seite haben wir noch nicht gemacht',
      'die rechte seite ist schon durch',
      'ist das rechte bein jetzt fertig',
      'jede seite zehn mal',
    ],
    told: [
      'die rechte seite ist ganz taub',
      'beide seiten sind taub',
      'beide beine kribbeln',
      'mein linkes bein ist fertig und taub',
      'das bein ist durch ich kann nicht mehr auftreten',
    ],
  },
  {
    kind: 'a question, and nothing of now',
    state: 'rest',
    calm: [
      'derf i eigentlich aufd nacht im bett des linke bein hochlegn',
      'darf ich das bein nachts hochlegen',
      'soll ich abends die beine hochlegen',
      'muss das so im bauch ziehen',
      'soll das im bauch ziehen',
      'das tut gut muss das so im bauch ziehen',
      'na i hob bloß gfragt',
      'ich hab doch nur gefragt',
      'nee das war nur ne frage',
      'ich wollte das bloß mal wissen',
    ],
    told: [
      'ist das normal dass mein bein taub wird',
      'muss das so stechen in der leiste',
      'ich wollte bloß fragen mein fuß ist taub',
    ],
  },
  {
    kind: 'a cry that is none, and weeks of a plan',
    state: 'lobby',
    calm: [
      'au ja mach das',
      'au fein zehn minuten',
      'au weia ist das spät',
      'au backe ich muss los',
      'au mann schon wieder die post',
      'bin in der dritten woche vom plan',
      'ich bin jetzt in der zweiten woche des programms',
      'wir sind in woche drei vom sechswochenplan',
      'ich mach den sechswochenplan in der vierten woche',
      'bin ich schon in der vierten woche vom sechswochenplan',
    ],
    told: [
      'aua',
      'au mein knie',
      'au ja mein knie tut weh',
      'ich bin in der zwölften woche',
      'bin in der achten woche schwanger',
    ],
  },
];

const CALM: ReadonlySet<string> = new Set(['NONE', 'EASE_OFF']);

describe.each([
  ['es', SPANISH],
  ['de', GERMAN],
] as const)('in %s', (code, kinds) => {
  const heard = (text: string, state: string) => {
    const line: SpokenLine = { text, state, kind: 'NONE' };
    return hearing(code)(line);
  };

  describe.each(kinds)('$kind', ({ state, calm, told }) => {
    it.each(calm)('is no complaint: "%s"', (text) => {
      const { level, asked } = heard(text, state);
      expect({ text, calm: CALM.has(level), asked }).toEqual({ text, calm: true, asked: false });
    });

    it.each(told)('is none, and this is one: "%s"', (text) => {
      const { level, asked } = heard(text, state);
      expect({ text, waved: CALM.has(level) && !asked }).toEqual({ text, waved: false });
    });
  });
});

describe.each([
  ['en', 'my arm is going to sleep from lying like this', 'my foot has gone to sleep from kneeling'],
  ['de', 'mir schläft vom liegen der arm ein', 'mir schläft vom knien der fuß ein'],
  ['es', 'se me está durmiendo tantito el brazo por estar acostada así', 'se me durmió el pie de estar de rodillas'],
] as const)('a limb that was lain on, in %s', (code, arm, foot) => {
  const keys = (text: string): readonly string[] =>
    JSON.stringify(hearing(code)({ text, state: 'rest', kind: 'NONE' })).match(/safety\.easeOff\.\w+/g) ?? [];

  it('is told to move the limb that sleeps, and no other', () => {
    expect(keys(arm)).toEqual(['safety.easeOff.unload']);
    expect(keys(foot)).toEqual(['safety.easeOff.shift']);
  });
});

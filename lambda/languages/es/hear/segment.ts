/** What people shorten, run together or spell by ear, and words whose gender or number changes nothing here. */
const EXPAND: Readonly<Record<string, string>> = {
  pa: 'para',
  pal: 'para',
  to: 'todo',
  toa: 'todo',
  na: 'nada',
  nah: 'nada',
  mu: 'muy',
  toy: 'estoy',
  tas: 'estas',
  ta: 'esta',
  tamos: 'estamos',
  taba: 'estaba',
  q: 'que',
  ke: 'que',
  xq: 'porque',
  ahorita: 'ahora',
  ahoritita: 'ahora',
  orita: 'ahora',
  horita: 'ahora',
  aora: 'ahora',
  nomas: 'solo',
  solamente: 'solo',
  asin: 'asi',
  haiga: 'haya',
  naiden: 'nadie',
  del: 'de',
  mis: 'mi',
  tus: 'tu',
  sus: 'su',
  una: 'un',
  unas: 'un',
  unos: 'un',
  toda: 'todo',
  todos: 'todo',
  todas: 'todo',
  todito: 'todo',
  todita: 'todo',
  mucha: 'mucho',
  muchos: 'mucho',
  muchas: 'mucho',
  muchisimo: 'mucho',
  muchisima: 'mucho',
  ningun: 'ninguno',
  ninguna: 'ninguno',
  ningunas: 'ninguno',
  ningunos: 'ninguno',
  otro: 'otra',
  otros: 'otra',
  otras: 'otra',
  ambas: 'ambos',
  derecho: 'derecha',
  derechos: 'derecha',
  derechas: 'derecha',
  izquierdo: 'izquierda',
  izquierdos: 'izquierda',
  izquierdas: 'izquierda',
  izquierdito: 'izquierda',
  izq: 'izquierda',
  dueleme: 'duele',
  duelenme: 'duelen',
  // By ear.
  ormigueo: 'hormigueo',
  hormigeo: 'hormigueo',
  ormigeo: 'hormigueo',
  ormigas: 'hormigas',
  siatica: 'ciatica',
  inchado: 'hinchado',
  inchada: 'hinchada',
  inchadas: 'hinchadas',
  inchados: 'hinchados',
  hinchao: 'hinchado',
  dormio: 'durmio',
  dormia: 'dormida',
  adormesida: 'adormecida',
  adormesido: 'adormecido',
  horinar: 'orinar',
  ogo: 'ahogo',
  aogo: 'ahogo',
  aogando: 'ahogando',
  desmalle: 'desmaye',
  desmallo: 'desmayo',
  desmayao: 'desmayado',
  mareao: 'mareado',
  paralizao: 'paralizado',
  cansao: 'cansado',
  agotao: 'agotado',
  // Without the tilde.
  nino: 'ninyo',
  nina: 'ninya',
  ninos: 'ninyos',
  ninas: 'ninyas',
  manana: 'manyana',
  mananas: 'manyanas',
  rinon: 'rinyon',
  rinones: 'rinyones',
  muneca: 'munyeca',
  munecas: 'munyecas',
  espana: 'espanya',
  pequeno: 'pequenyo',
  pequena: 'pequenya',
  tamano: 'tamanyo',
  punalada: 'punyalada',
  punaladas: 'punyaladas',
  punal: 'punyal',
  anos: 'anyos',
  cumpleanos: 'cumpleanyos',
  bano: 'banyo',
  dano: 'danyo',
  sueno: 'suenyo',
  extrano: 'extranyo',
  extrana: 'extranya',
  senor: 'senyor',
  senora: 'senyora',
  otono: 'otonyo',
  compania: 'companyia',
  // English that is mixed in.
  cannot: 'cant',
};

const FILLERS: ReadonlySet<string> = new Set(['eh', 'em', 'ehm', 'emm', 'ejem', 'mm', 'mmm', 'hm', 'hmm', 'alexa']);

/** What is said twice in earnest; any other word twice is a stammer. */
const REPEATED: ReadonlySet<string> = new Set([';', 'uno', 'dos', 'tres', 'cinco', 'nueve', 'cero', 'diez']);

/** Cries with which a report begins; "para" is one only where nothing says what for. */
const CRY =
  'ay+|uy+|ai+|au+|auch|ouch|ups|oh|ah|espera|esperate|espere|un momento|momento|perdon|perdona|disculpa|oye|oiga|por favor|alto|stop|ok|okay|vale|dios mio|dios|madre mia|virgen santa|mierda|joder|hostia|ostras|hijole|caramba|carajo|conyo|a ver|mira|para(?=[,.!]| +(?:para|por favor|me|no|ya|tengo|estoy|se me|que me|mi)\\b)';
const CRIES = new RegExp(`^(?=[a-z])(?:(?:${CRY})(?=[ ,.!])|[ ,.!])+`);

/** "Ay, no" in front of a report is a cry, not a denial; "ay, no puedo" and "ay, no siento" are not. */
const CRY_NO =
  /\b(?:ay|oh|ah|uy|dios|dios mio|madre mia|por dios)[ ,!]+no(?:[ ,!]*[,!]|(?: +(?:sumerce|mija|mijo|hija|hijo|nena|mujer|hombre|senyora|doctora?|amiga|amigo|chica|madre))?(?= +(?:mi|mis|otra|ahora|ahi me|aqui me|creo|me duelen?|me mareo|me ahogo|me muero|se me (?:ha |esta |han )?(?:d[ou][er]?r?m|fue|ido|apag|nubl|paraliz|cay))\b))/g;

/** Said to somebody, or of what one is about: an "ay" in front of it is no cry, unless a part of the body is named. */
const CALM_AY =
  /^[ ,.!]*(?:ay+|uy+)[ ,!]+(?=(?:espera(?:me|te)?|espere|perdon|perdona|disculpa|dispenseme|bueno|pues|si|vale|venga|oye|hij[oa]|mij[oa]|chic[oa]|mujer|hombre|nin?y[oa]|nen[ae]|gracias|ya|es que|que (?:rapido|lento|tarde|pronto|bonit[oa]|pesad[oa]|lata|rollo|tont[oa]|pena|verguenza|calor|frio|sed|hambre|suenyo|me caigo)|no te|no se|por dios|dios mio|se me (?:escapo|salio|va|olvido|paso el)|el timbre|el telefono|el perro|el gato)(?![a-z]))(?!.*\b(?:piernas?|pies?|dedos?|rodillas?|muslos?|ingles?|caderas?|nalgas?|gluteos?|gemelos?|pantorrillas?|espalda|lumbares|cintura|cuello|nuca|hombros?|brazos?|manos?|pecho|corazon|barriga|vientre|cabeza|cara|puedo|puede)\b)/;

/** What is written in figures. */
const NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:nueve[ ,]+once|nueve[ ,]+uno[ ,]+uno|novecientos once|9[ -]1[ -]1|9[ -]11)\b/g, '911'],
  [/\b(?:uno[ ,]+uno[ ,]+dos|ciento[ -]doce|once[ ,]+dos|1[ -]1[ -]2|1[ -]12)\b/g, '112'],
  [/\b(?:cero[ ,]+sesenta y uno|cero[ ,]+seis[ ,]+uno|0[ -]6[ -]1)\b/g, '061'],
];

/** Many ways to be unable, which are all "no puedo". */
const UNABLE =
  /\b(?:(?:casi |ya )?no (?:me |la |las |lo |los )?(?:logro|consigo|soy capaz de|soy capaz|estoy pudiendo|he podido|he logrado|pude|podia|alcanzo a|atino a|acierto a|(?:es|esta siendo|resulta) posible|puedo ni|puedo ni siquiera|puedo apenas|puedo casi)|(?:me )?(?:es|resulta|esta siendo) imposible|imposible|(?:soy|estoy|me veo|me siento) incapaz de|incapaz de|apenas puedo|ni puedo|ni siquiera puedo|tampoco puedo|no voy a poder|(?<=aunque )no pueda|(?<=aunque yo )no pueda|cant|can not)(?= )/g;

/**
 * Plain Spanish words: small letters without accents, "ñ" as "ny" ("año" is no "ano"), "toy" as "estoy", "una" as "un",
 * "mis" as "mi", "del" as "de", "izquierdo" as "izquierda", "todas" as "todo", "ambas" as "ambos", "otro" as "otra";
 * "él" as "ella" and not as "el"; "de pie" as "depie"; "no consigo" and "me es imposible" as "no puedo". Endings of other words stay: a phrase takes them with a stem.
 */
export function segment(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/ñ/g, 'ny')
    // A person, and no article.
    .replace(/(?<!\p{L})él(?!\p{L})/gu, 'ella')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[¿¡]/g, ' ')
    .replace(/\bpa'l\b/g, 'para')
    // A year, where recognition lost the tilde; any other "ano" is a part of the body.
    .replace(
      /\b(un|este|el|ese|otro|cada|proximo|del|medio) ano(?= (?:pasado|que viene|nuevo|entero|antes|despues|atras))/g,
      '$1 anyo',
    )
    .replace(/\b(hace|un|este|medio|ultimo|cada) ano\b/g, '$1 anyo')
    .replace(/\bno[ ,!]+(?=no\b)/g, '')
    // Who stands names no foot.
    .replace(/(?<!\b(?:dedos?|plantas?|punta|unyas?|empeine|dorso) )\b(?:de|en) pie\b/g, 'depie')
    .replace(/\ba pie\b/g, 'andando')
    .replace(CRY_NO, ' ; ')
    // "Qué dolor ni qué dolor" says that there is none.
    .replace(/\bque (\w+) ni que \1\b/g, 'no hay $1 ; ')
    // A sigh of ease is no cry.
    .replace(
      /^[ ,.!]*(?:(?:ay|ayy|ayyy|uy|uyy|oh|ah|uf|uff|mm|mmm|mmmm)[ ,!])+(?=que (?:rico|rica|gusto|gustito|bueno|bien|alivio|delicia|gozada|maravilla|descanso|a gusto)\b)/,
      '',
    )
    .replace(CALM_AY, '')
    // A cry in front is a sentence of its own.
    .replace(CRIES, (cry) => `${cry} ; `)
    .replace(/n't\b/g, 'nt')
    .replace(/\b(it|that|what|he|she|there|who|leg|arm|back|chest)'s\b/g, '$1 is')
    .replace(/'m\b/g, ' am')
    .replace(/'/g, '')
    .replace(/[.!?;:]+/g, ' ; ')
    .replace(/\bo sea\b/g, ' ');
  const numbered = NUMBERS.reduce((words, [number, figures]) => words.replace(number, figures), plain)
    .replace(/[^a-z0-9;]+/g, ' ')
    .trim();
  const words = numbered
    .replace(UNABLE, 'no puedo')
    .split(' ')
    .map((word) => (Object.hasOwn(EXPAND, word) ? (EXPAND[word] as string) : word))
    .filter((word) => word !== '' && !FILLERS.has(word));
  return words.filter((word, at) => word !== words[at - 1] || REPEATED.has(word));
}

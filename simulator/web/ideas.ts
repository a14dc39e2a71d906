import type { Asking } from '../../lambda/index';

/** Things to say, by where one is. The speech model takes many more. */
export interface Ideas {
  /** Nobody is listening: the first of them is the first step. */
  readonly closed: readonly string[];
  readonly menu: readonly string[];
  readonly guiding: readonly string[];
  readonly paused: readonly string[];
  /** Behind an alarm, after which nothing is started any more. */
  readonly stopped: readonly string[];
  /** By the question that is open. */
  readonly asked: Readonly<Record<Asking, readonly string[]>>;
}

const MENU = ['start quick relief', 'I have seven minutes', 'what routines do you have', 'what is the psoas'];
const YES_NO = ['yes', 'no'];
const NOTICE = ['repeat'];

const ENGLISH: Ideas = {
  closed: ['open psoas coach', 'open psoas coach and start quick relief'],
  menu: MENU,
  guiding: ['how long left', 'pause', 'next', 'easier', 'that hurts', 'when should I see a doctor'],
  paused: ['go on', 'how long left', 'start over', 'stop'],
  stopped: ['repeat', 'what number do I call', 'goodbye'],
  asked: {
    signs: ['start', 'stop here', ...NOTICE],
    programme: ['gentle', 'full', ...NOTICE],
    gentle: ['five minutes', 'ten minutes', 'fifteen minutes', 'no'],
    gate: ['skip it', 'keep it', ...NOTICE],
    'doctor-ok': ['the kneeling lunge', 'no'],
    'doctor-ok-sure': YES_NO,
    pain: ['it is only a stretch', 'it is pain', 'stop'],
    pulse: [...YES_NO, 'stop'],
    'now-or-before': ['yes now', 'years ago', 'stop'],
    feeling: ['I feel it', 'numb', 'stop'],
    waiting: ['it has passed', 'it will not pass', 'stop'],
    help: ['easier', 'it hurts', 'stop'],
    unheard: ['go on', 'it hurts', 'stop'],
    resume: [...YES_NO, 'start over'],
    'rest-or-again': ['the rest', 'start again', 'no'],
    owed: YES_NO,
    'which-rest': ['the pause', 'the rest of the routine'],
    'rest-on': [...YES_NO, 'how long left'],
    timer: YES_NO,
    offer: [...YES_NO, 'shorter', 'longer', 'something else'],
    'or-stop': ['go on', 'stop', 'never mind'],
    'which-stop': ['stop', 'six weeks', 'never mind'],
    confirm: YES_NO,
    choose: MENU,
    feedback: ['easier', 'the same', 'stiffer', 'how did I do'],
    'warm-up': ['warm up', 'straight to it'],
    stance: ['standing', 'kneeling'],
    soreness: ['gone', 'still there'],
    'leg-offer': ['yes', 'no'],
    'leg-left': ['yes', 'nearly', 'no'],
    'leg-right': ['yes', 'nearly', 'no'],
    'leg-beside': ['nearer', 'the same', 'further'],
    'check-in': ['better', 'the same', 'worse'],
    forget: YES_NO,
    'reminder-time': ['every weekday at seven', 'no'],
    'reminder-sure': YES_NO,
    building: ['add ten bridges', "that's all", "what's in my routine"],
    'own-start': YES_NO,
    'own-delete': YES_NO,
    'own-replace': YES_NO,
  },
};

const MENUE = ['starte die schnelle hilfe', 'ich habe sieben minuten', 'welche programme hast du', 'was ist der psoas'];
const JA_NEIN = ['ja', 'nein'];
const HINWEIS = ['wiederholen'];

const GERMAN: Ideas = {
  closed: ['öffne psoas coach', 'öffne psoas coach und starte die schnelle hilfe'],
  menu: MENUE,
  guiding: ['wie lange noch', 'pause', 'weiter', 'leichter', 'das tut weh', 'wann sollte ich zum arzt gehen'],
  paused: ['weitermachen', 'wie lange noch', 'von vorne', 'stopp'],
  stopped: ['wiederholen', 'welche nummer soll ich anrufen', 'tschüss'],
  asked: {
    signs: ['los', 'hier aufhören', ...HINWEIS],
    programme: ['sanft', 'voll', ...HINWEIS],
    gentle: ['fünf minuten', 'zehn minuten', 'fünfzehn minuten', 'nein'],
    gate: ['auslassen', 'drin lassen', ...HINWEIS],
    'doctor-ok': ['der kniende ausfallschritt', 'nein'],
    'doctor-ok-sure': JA_NEIN,
    pain: ['es ist nur eine dehnung', 'es ist schmerz', 'stopp'],
    pulse: [...JA_NEIN, 'stopp'],
    'now-or-before': ['ja jetzt', 'das war früher', 'stopp'],
    feeling: ['ich spüre es', 'taub', 'stopp'],
    waiting: ['es ist vorbei', 'es geht nicht weg', 'stopp'],
    help: ['leichter', 'es tut weh', 'stopp'],
    unheard: ['weitermachen', 'es tut weh', 'stopp'],
    resume: [...JA_NEIN, 'von vorne'],
    'rest-or-again': ['den rest', 'noch mal von vorne', 'nein'],
    owed: JA_NEIN,
    'which-rest': ['die pause', 'der rest vom programm'],
    'rest-on': [...JA_NEIN, 'wie lange noch'],
    timer: JA_NEIN,
    offer: [...JA_NEIN, 'kürzer', 'länger', 'etwas anderes'],
    'or-stop': ['weitermachen', 'stopp', 'doch nicht'],
    'which-stop': ['stopp', 'sechs wochen', 'doch nicht'],
    confirm: JA_NEIN,
    choose: MENUE,
    feedback: ['leichter', 'genauso', 'steifer', 'wie war ich'],
    'warm-up': ['aufwärmen', 'ohne aufwärmen'],
    stance: ['im stehen', 'im knien'],
    soreness: ['es ist weg', 'noch da'],
    'leg-offer': JA_NEIN,
    'leg-left': ['ja', 'fast', 'nein'],
    'leg-right': ['ja', 'fast', 'nein'],
    'leg-beside': ['näher', 'gleich', 'weiter weg'],
    'check-in': ['besser', 'genauso', 'schlechter'],
    forget: JA_NEIN,
    'reminder-time': ['jeden werktag um sieben', 'nein'],
    'reminder-sure': JA_NEIN,
    building: ['zehn brücken dazu', 'das war alles', 'was ist in meinem programm'],
    'own-start': JA_NEIN,
    'own-delete': JA_NEIN,
    'own-replace': JA_NEIN,
  },
};

const MENU_ES = ['empieza el alivio rápido', 'tengo siete minutos', 'qué rutinas tienes', 'qué es el psoas'];
const SI_NO = ['sí', 'no'];
const AVISO = ['repetir'];

const SPANISH: Ideas = {
  closed: ['abre psoas coach', 'abre psoas coach y empieza el alivio rápido'],
  menu: MENU_ES,
  guiding: ['cuánto falta', 'pausa', 'siguiente', 'más fácil', 'me duele', 'cuándo debería ir al médico'],
  paused: ['continuar', 'cuánto falta', 'empezar de nuevo', 'parar'],
  stopped: ['repetir', 'a qué número llamo', 'adiós'],
  asked: {
    signs: ['empezar', 'parar', ...AVISO],
    programme: ['la suave', 'la completa', ...AVISO],
    gentle: ['cinco minutos', 'diez minutos', 'quince minutos', 'no'],
    gate: ['sáltalo', 'mantenlo', ...AVISO],
    'doctor-ok': ['la zancada de rodillas', 'no'],
    'doctor-ok-sure': SI_NO,
    pain: ['solo es un estiramiento', 'es dolor', 'parar'],
    pulse: [...SI_NO, 'parar'],
    'now-or-before': ['ahora', 'antes', 'parar'],
    feeling: ['la siento', 'dormida', 'parar'],
    waiting: ['ya pasó', 'no se quita', 'parar'],
    help: ['más fácil', 'me duele', 'parar'],
    unheard: ['continuar', 'me duele', 'parar'],
    resume: [...SI_NO, 'empezar de nuevo'],
    'rest-or-again': ['el resto', 'empezar de nuevo', 'no'],
    owed: SI_NO,
    'which-rest': ['la pausa', 'el resto de la rutina'],
    'rest-on': [...SI_NO, 'cuánto falta'],
    timer: SI_NO,
    offer: [...SI_NO, 'más corto', 'más largo', 'otra cosa'],
    'or-stop': ['continuar', 'parar', 'olvídalo'],
    'which-stop': ['para', 'seis semanas', 'olvídalo'],
    confirm: SI_NO,
    choose: MENU_ES,
    feedback: ['más suelta', 'igual', 'más rígida', 'cómo me fue'],
    'warm-up': ['calentar', 'directo'],
    stance: ['de pie', 'de rodillas'],
    soreness: ['ya no', 'todavía'],
    'leg-offer': SI_NO,
    'leg-left': ['sí', 'casi', 'no'],
    'leg-right': ['sí', 'casi', 'no'],
    'leg-beside': ['más cerca', 'igual', 'más lejos'],
    'check-in': ['mejor', 'igual', 'peor'],
    forget: SI_NO,
    'reminder-time': ['todos los lunes a las siete', 'no'],
    'reminder-sure': SI_NO,
    building: ['añade diez puentes', 'eso es todo', 'qué hay en mi rutina'],
    'own-start': SI_NO,
    'own-delete': SI_NO,
    'own-replace': SI_NO,
  },
};

/** By the language that is spoken to the Echo. */
export const IDEAS = { en: ENGLISH, de: GERMAN, es: SPANISH } as const satisfies Readonly<Record<string, Ideas>>;

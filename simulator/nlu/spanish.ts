import { SPANISH } from './figures';
import type { Language } from './language';

/*
 * Spanish as the Echo on the desk understands it before any skill does, in Spain as well as in Mexico and the United States.
 */

const SOUNDS = ['eh', 'em', 'este', 'ah', 'oh', 'uy', 'mm', 'hmm', 'ajá', 'uf'];

const OPENERS: readonly string[] = [
  ...SOUNDS,
  ...['ok', 'okay', 'vale', 'bueno', 'bien', 'pues', 'bueno pues', 'pues nada', 'a ver', 'venga', 'ándale', 'órale'],
  ...[
    'oye',
    'oiga',
    'mira',
    'mire',
    'fíjate',
    'perdona',
    'perdón',
    'disculpa',
    'disculpe',
    'hola',
    'y',
    'pero',
    'entonces',
  ],
  ...['ahora', 'ahorita', 'ya', 'por favor', 'sí', 'claro', 'espera', 'un momento', 'es que', 'o sea', 'la verdad'],
  ...['creo que', 'me parece que', 'yo creo que', 'quería preguntarte', 'quería preguntar', 'quisiera saber'],
  ...['me gustaría saber', 'quiero saber', 'necesito saber', 'sabes', 'sabes si', 'tú sabes', 'me puedes decir'],
  ...['puedes decirme', 'podrías decirme', 'me podrías decir', 'me puede decir', 'podría decirme', 'dime', 'dígame'],
  ...['una pregunta', 'una duda', 'por cierto', 'puedes', 'podrías', 'me puedes', 'me podrías', 'puede', 'podría'],
  ...['si puedes', 'si se puede', 'si no te importa', 'dios mío', 'madre mía', 'entrenador', 'coach', 'amiga', 'amigo'],
];

const CLOSERS: readonly string[] = [
  ...SOUNDS,
  ...['o qué', 'o cómo', 'anda', 'verdad', 'y ya', 'nomás', 'mi reina', 'mi amor', 'mijo', 'mija', 'cariño'],
  ...['por favor', 'porfa', 'gracias', 'muchas gracias', 'ya', 'ahora', 'ahorita', 'ahora mismo', 'vale', 'ok', 'okay'],
  ...[
    'pues',
    'entonces',
    'no',
    'sí',
    'verdad',
    'oye',
    'eh',
    'hoy',
    'por hoy',
    'esta vez',
    'nomás',
    'nada más',
    'ándale',
  ],
  ...[
    'un momento',
    'un momentito',
    'un ratito',
    'creo',
    'creo yo',
    'me parece',
    'si puedes',
    'si se puede',
    'si puede ser',
  ],
  ...[
    'si no te importa',
    'quieres',
    'o algo',
    'o algo así',
    'o lo que sea',
    'más o menos',
    'no sé',
    'la verdad',
    'coach',
  ],
];

/** The written word that samples have, for what is said, typed or recognised: without its accents, or shortened. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '112': 'uno uno dos',
  '911': 'nueve uno uno',
  ...{
    stop: 'alto',
    porfa: 'por favor',
    porfi: 'por favor',
    pa: 'para',
    'pa que': 'para que',
    toy: 'estoy',
    seg: 'segundos',
  },
  ...{ min: 'minutos', cuanto: 'cuánto', cuanta: 'cuánta', cuantos: 'cuántos', cuantas: 'cuántas', mas: 'más' },
  ...{
    facil: 'fácil',
    dificil: 'difícil',
    rapido: 'rápido',
    rapida: 'rápida',
    'que lado': 'qué lado',
    'que es': 'qué es',
  },
  ...{ 'que hago': 'qué hago', 'por que': 'por qué', todavia: 'todavía', tambien: 'también', musculo: 'músculo' },
  ...{ asi: 'así', aqui: 'aquí', ahi: 'ahí', medico: 'médico', respiracion: 'respiración', continua: 'continúa' },
  ...{ sueltame: 'suéltame', saltalo: 'sáltalo', quitalo: 'quítalo', repitelo: 'repítelo', dejalo: 'déjalo' },
};

export const ES: Language = {
  launch: [
    ...[
      'abre {name}',
      'abrir {name}',
      'ábreme {name}',
      'inicia {name}',
      'empieza {name}',
      'lanza {name}',
      'pon {name}',
    ],
    ...['activa {name}', 'comienza {name}', 'habla con {name}', 'quiero {name}', 'abre la skill {name}'],
    ...['abre {name} y {rest}', 'inicia {name} y {rest}', 'abre {name} para {rest}', 'pide a {name} que {rest}'],
    ...['pídele a {name} que {rest}', 'dile a {name} que {rest}', 'di a {name} que {rest}', 'pide a {name} {rest}'],
    ...['pídele a {name} {rest}', 'dile a {name} {rest}', 'pregunta a {name} {rest}', 'pregúntale a {name} {rest}'],
    ...[
      'pregunta a {name}',
      'pregúntale a {name}',
      '{rest} con {name}',
      '{rest} en {name}',
      '{rest} de {name}',
      '{name}',
    ],
  ],
  exit: [
    ...[
      'salir',
      'sal',
      'cerrar',
      'cierra',
      'salir de la skill',
      'sal de la skill',
      'cierra la skill',
      'cerrar la skill',
    ],
    ...['sal de {name}', 'cierra {name}', 'salir de {name}', 'cerrar {name}'],
  ],
  polite: ['por favor', 'porfa', 'ya'],
  fillers: [
    ...SOUNDS,
    ...[
      'por favor',
      'porfa',
      'ok',
      'okay',
      'vale',
      'bueno',
      'pues',
      'a ver',
      'oye',
      'mira',
      'ahora',
      'ahorita',
      'nomás',
    ],
    ...['o sea', 'es que', 'perdón', 'perdona', 'gracias', 'puedes', 'podrías', 'me puedes', 'me podrías'],
  ],
  openers: OPENERS,
  closers: CLOSERS,
  spellings: SPELLINGS,
  questions: [
    ...[
      'qué',
      'quién',
      'quiénes',
      'dónde',
      'adónde',
      'cuándo',
      'cómo',
      'cuál',
      'cuáles',
      'cuánto',
      'cuánta',
      'cuántos',
    ],
    ...['cuántas', 'por'],
  ],
  articles: ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'lo', 'mi', 'mis', 'al', 'del'],
  negations: ['no', 'nada', 'nunca', 'jamás', 'ningún', 'ninguna', 'ninguno', 'sin', 'tampoco', 'ni'],
  figures: SPANISH,
  builtIn: [
    ...['siguiente', 'anterior', 'repetir', 'empezar de nuevo', 'pausa', 'continuar', 'alto', 'cancelar', 'ayuda'],
    ...['sí', 'no'],
  ],
  misheard: {
    psoas: ['soas', 'so as', 'psoaz', 'pso as', 'p soas', 'pe soas', 'soaz', 'sous', 'psoriasis'],
    coach: ['couch', 'coch', 'coche', 'couche', 'coaches'],
  },
};

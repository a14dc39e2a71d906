import type { Reader } from '../../heard';
import { whole } from '../../whole';
import { clauses } from './clauses';
import { figures } from './figures';
import { asks, bound } from './points';
import { stems } from './stems';
import { extra, meantSide, noEnd, notBut, only, ordinals, retracts, swaps, wonders } from './turns';
import { oneSide } from './turns-limits';

/** Stands for any figure. */
const FIGURE = '#';
/** No word of anybody's. */
const MARK = 'zzqzz';

/** The stems of the words of a wish, all figures alike. */
function words(text: string): readonly string[] {
  const said = text.toLowerCase();
  const bare = figures(said).reduce((left, figure) => left.replace(figure.words.join(' '), ` ${MARK} `), said);
  const [mark = MARK] = stems(MARK);
  return stems(bare).map((word) => (word === mark ? FIGURE : word));
}

/** What is left out, or the only thing at hand, is named behind such words. */
const leads: Reader['leads'] = {
  WITHOUT: whole(
    'sin|no|ni|nada de|ningún|ninguna|nunca|jamás|tampoco|evita|evitar|evitando|menos|excepto|salvo|quita|quitar|quítame|salta|saltar|deja fuera|dejar fuera|deja de lado|me falta',
  ),
  ONLY: whole(
    'solo|sólo|solamente|solamente tengo|únicamente|nada más|nomás|nada más que|no tengo más que|lo único que tengo es|lo único que tengo|todo lo que tengo es',
  ),
};

const asksLength: Reader['asksLength'] = whole(
  'haz(?:lo|la|me(?:lo|la)?)?|hága(?:lo|la)|hazlo en|que (?:sea|sean|dure|duren)|que me dure|déja(?:lo|la) en|deja(?:r)?(?:lo|la)? en|ponlo? (?:en|a)|redúce(?:lo|la) a|redúzca(?:lo|la) a|acórta(?:lo|la) a|recórta(?:lo|la) a|alárga(?:lo|la) (?:a|hasta)|mantén(?:lo|la)?|manténga(?:lo|la)|aguanta(?:r)?|bája(?:lo|la) a|súbe(?:lo|la) a|en total',
);

const meant: Reader['meant'] =
  /^.*(?<!\p{L})(?:no|mal|para|basta)(?!\p{L}).*(?<!\p{L})(?:dije|he dicho|quise decir|quería decir|decía)(?!\p{L})/u;

const denied: Reader['denied'] = /(?<=\p{L}) (?:y )?(?:no|en vez de|en lugar de)(?!\p{L}).*$/u;

const second: Reader['second'] = whole(
  'segundo|segunda|después|luego|al final|por último|último|última|más tarde|de último|al último|a lo último',
);

const stops: Reader['stops'] =
  /^(?:(?:no|ay|oye|espera|por favor|vale|alexa) )*(?:para|paren?|pare|basta|detente|alto|stop)(?: (?:ya|eso|ahí|por favor|ahora))*(?= (?:yo|no|que no|te|le|he|dije|eso|esto|estoy|así)(?!\p{L})| *$)/u;

const sides: Reader['sides'] = {
  keeps: whole('solo|sólo|solamente|únicamente|nomás|nada más|puro|pura|basta|alcanza|suficiente|y ya', 'g'),
  leaves: whole(
    'no|ni|sin|salta|sáltate|sáltatela|sáltatelo|sáltalo|sáltala|saltar|saltarme|saltemos|salto|omite|omitir|quita|quitar|deja|dejo|dejar|dejemos|paso|olvida|evita|está bien|suelta|suelto|en vez de|en lugar de',
    'g',
  ),
  idle: whole('todo derecho|derecho al grano', 'g'),
};

const drops: Reader['drops'] = whole(
  'quit(?:a|e|o|amos|ar|ando)|quít(?:ame|alo|ala|alos|alas|amelo|elo|eme)|quitar(?:lo|la)|sac(?:a|ar|amos)|sáca(?:lo|la|me|los|las)|sáque(?:lo|la)|elimin(?:a|ar|e|amos)|elimína(?:lo|la)|omit(?:e|ir|a)|omíte(?:lo|la)|borr(?:a|ar)|bórra(?:lo|la)|salt(?:a|ar|arme|emos|amos)|sálta(?:te|telo|lo|la|nos|me)|sáltese|salte|fuera|dej(?:a|ar|amos|e) fuera|déja(?:lo|la) fuera|prescind(?:e|ir)|suprim(?:e|ir)|descart(?:a|ar)|olvída(?:te|lo)|cárgate|bota|tira|deshazte',
);

/** "De lunes a jueves". */
const daysTo: Reader['daysTo'] = /^ *(?:a|al|hasta(?: el)?) *$/u;
const daysBut: Reader['daysBut'] =
  /(?<!\p{L})(?:no|menos|excepto|salvo|sin|quitando|quita|pero no)(?: (?:el|los|las|la|de|en))* *$/u;

const halves: Reader['halves'] = {
  early: /(?<!\p{L})(?:(?:de|por|en|a) (?:la|las) mañanas?|mañanas|temprano)(?!\p{L})/u,
  late: /(?<!\p{L})(?:noches?|tardes?|anochecer|tardecita|nochecita)(?!\p{L})/u,
};

const quarters: Reader['quarters'] = {
  before: [[/(?<!\p{L})(?:un )?cuarto (?:para|pa) (?:las?|la)$/u, -15]],
  behind: [
    [/^y media(?!\p{L})/u, 30],
    [/^y cuarto(?!\p{L})/u, 15],
    [/^menos cuarto(?!\p{L})/u, -15],
  ],
};

const instead: Reader['instead'] =
  /(?<!\p{L})(?:mejor|en vez de eso|en su lugar|en cambio|(?:ponme|dame|empieza|ponnos|danos))(?!\p{L})/u;

const joins: Reader['joins'] = /(?<!\p{L})(?:y (?:luego|después|entonces|además)|y|e|luego|después|pero)(?!\p{L})|,/u;

/** Stand before a name that is not meant. */
const denies: Reader['denies'] =
  /(?<!\p{L})(?:no|ni|sin|nada de|en (?:vez|lugar) del?|olvida|olvídate|olvídese|basta)(?: (?:el|la|los|las|un|una|mi|mis|de|del|ese|esa|este|esta|quiero|a))*$/u;

const corrects: Reader['corrects'] = whole(
  // "Diez no cinco" are ten.
  'no(?! (?:\\p{L}+|\\d+)(?: (?:minutos?|segundos?|veces))?$)|perdón|perdona|perdone|disculpa|quiero decir|quise decir|quería decir|me refiero a|me refería a|digo|o sea|mejor|más bien|espera|espérate|en realidad|mejor dicho|corrijo|bueno mejor',
);

export const reader: Omit<Reader, 'net' | 'turns' | 'elsewhere' | 'points'> = {
  meantSide,
  oneSide,
  daysTo,
  daysBut,
  instead,
  halves,
  quarters,
  notBut,
  noEnd,
  ordinals,
  extra,
  only,
  retracts,
  wonders,
  swaps,
  words,
  leads,
  asksLength,
  meant,
  denied,
  second,
  stops,
  sides,
  drops,
  joins,
  clauses,
  denies,
  corrects,
  figures,
  asks,
  bound,
};

import type { Reader } from '../../heard';
import { whole } from '../../whole';
import { clauses } from './clauses';
import { regional } from './dialect';
import { figures } from './figures';
import { asks, bound } from './points';
import { stems } from './stems';
import { extra, meantSide, noEnd, notBut, only, ordinals, retracts, swaps, wonders } from './turns';
import { oneSide } from './turns-limits';

/** Stands for any figure. */
const FIGURE = '#';
/** No word of anybody's. */
const MARK = 'zzqzz';

/** Small words of the regions; others may stand in names of ours. */
const SMALL: Readonly<Record<string, string>> = { i: 'ich', ned: 'nicht', net: 'nicht', nich: 'nicht', nix: 'nichts' };

/** Words of the regions as the plain ones. */
const plainly = (said: string): string =>
  said.replace(/\p{L}+/gu, (word) => {
    const plain = word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
    const read = Object.hasOwn(SMALL, plain) ? (SMALL[plain] as string) : regional(plain);
    return read === plain ? word : read;
  });

/** The stems of the words of a wish, all figures alike. */
function words(text: string): readonly string[] {
  const said = plainly(text.toLowerCase());
  const bare = figures(said).reduce((left, figure) => left.replace(figure.words.join(' '), ` ${MARK} `), said);
  const [mark = MARK] = stems(MARK);
  return stems(bare).map((word) => (word === mark ? FIGURE : word));
}

/** Stand behind what is left out: "knien kann ich nicht", "den Ball lass weg", "einen Gurt hab ich keinen". */
const BEHIND =
  '(?:kann|mag|will|darf|soll|möchte|geht|hab|habe|ist|brauch|brauche) (?:\\S+ )?(?:nicht|nich|keine?n?)|fällt aus|lass(?:en)? (?:wir )?(?:weg|aus)|(?:weg|aus|raus)lassen|(?:bitte )?nicht';

/** What is left out, or the only thing at hand, is named behind such words, or shortly before them. */
const leads: Reader['leads'] = {
  WITHOUT: whole(
    `ohne|keine?|keinen|keinem|keinerlei|nicht|nich|nie|niemals|außer|bis auf|lass (?:\\S+ ){1,5}(?:weg|aus|raus)|vermeide|vermeiden|meide|überspring|überspringe|(?:\\S+ ){1,4}(?:${BEHIND})`,
  ),
  ONLY: whole('nur|bloß|lediglich|nichts (?:als|außer)|allein|ausschließlich|alles was ich (?:da )?habe?|einzig'),
};

const asksLength: Reader['asksLength'] = whole(
  `(?:mach|mache|machen wir)(?: (?:mal|doch|bitte|lieber|jetzt))* (?:es|das|dies|daraus|draus)|mach(?:'?s| 's)|(?:halt|halte)(?: mal| bitte)? (?:es|das)|(?:kürz|kürze|verkürz|verkürze|verlänger|verlängere|begrenz|begrenze|beschränk|beschränke) (?:es|das|mir das)|auf \\S+ \\S+ (?:kürzen|verkürzen|verlängern|begrenzen|beschränken)|soll(?:te)?(?: \\S+)? (?:nur |höchstens |maximal )?\\S+ \\S+ (?:dauern|lang sein)`,
);

const meant: Reader['meant'] =
  /^.*(?<!\p{L})(?:nein|nee|nicht|nich|falsch|stopp?|halt)(?!\p{L}).*(?<!\p{L})(?:ich (?:sagte|meinte|meine|wollte)|ich (?:hab|habe) (?:nur )?(?:gesagt|gemeint))(?!\p{L})/u;

const denied: Reader['denied'] = /(?<=\p{L}) (?:und )?(?:nicht|statt|anstatt)(?!\p{L}).*$/u;

const second: Reader['second'] = whole(
  'zweite[nrs]?|als zweite[rs]?|zuletzt|danach|hinterher|nachher|später|am ende|zum schluss|am schluss',
);

const stops: Reader['stops'] =
  /^(?:(?:nein|nee|ach|oh|hey|warte|bitte|okay|alexa) )*(?:stopp?|halt|hör auf|aufhören)(?: (?:damit|bitte|jetzt|mal|auf))*(?= (?:ich|nein|nicht|das|wir|du|es)(?!\p{L})| *$)/u;

const sides: Reader['sides'] = {
  keeps: whole('nur|bloß|lediglich|ausschließlich|einzig|allein|alleine|reicht|langt|genügt|genug|gelangt', 'g'),
  leaves: whole(
    'nicht|nich|net|ned|ohne|keine?n?|lass|lasse|lassen|auslassen|weglassen|überspring|überspringe|überspringen|spar|spare|sparen|schenk|schenke|verzichte|vergiss|fällt aus|locker|fertig|statt',
    'g',
  ),
  idle: whole('schon recht|recht so|links liegen', 'g'),
};

const drops: Reader['drops'] = whole(
  '(?:lass|lasse|lassen wir|nimm|schmeiß|schmeiße|wirf|kick|hau|tu|streich|streiche) (?:\\S+ ){0,5}?(?:weg|aus|raus|heraus|fallen)|(?:weg|aus|raus|fallen) ?lassen|weglassen|auslassen|rauslassen|streich|streiche|streichen|rausschmeißen|rauswerfen|rausnehmen|herausnehmen|entferne?|entfernen|überspring|überspringe|überspringen|(?:fliegt|soll|muss|kann) (?:raus|weg)|verzichte',
);

/** "Montag bis Donnerstag". */
const daysTo: Reader['daysTo'] = /^ *(?:bis(?: einschließlich)?|bis zum|bis auf) *$/u;
const daysBut: Reader['daysBut'] =
  /(?<!\p{L})(?:nicht|außer|ausser|ohne|bis auf|aber nicht|nur nicht|kein(?:en)?)(?: (?:am|an|den|der|dem|die|das))* *$/u;

const halves: Reader['halves'] = {
  early: /(?<!\p{L})(?:morgens|vormittags?|in der früh|am morgen|am vormittag|frühmorgens)(?!\p{L})/u,
  late: /(?<!\p{L})(?:abends?|nachts?|nachmittags?|feierabend)(?!\p{L})/u,
};

const quarters: Reader['quarters'] = {
  before: [
    [/(?<!\p{L})halb$/u, -30],
    [/(?<!\p{L})dreiviertel$/u, -15],
    [/(?<!\p{L})viertel nach$/u, 15],
    [/(?<!\p{L})viertel vor$/u, -15],
    [/(?<!\p{L})viertel$/u, -45],
  ],
  behind: [[/^uhr dreißig/u, 30]],
};

const instead: Reader['instead'] =
  /(?<!\p{L})(?:stattdessen|lieber|(?:starte?|gib|mach|nimm) (?:mir|uns|lieber|doch))(?!\p{L})/u;

const joins: Reader['joins'] = /(?<!\p{L})(?:und dann|und danach|und dabei|und|dann|danach|aber)(?!\p{L})|,/u;

/** Stand before a name that is not meant. */
const denies: Reader['denies'] =
  /(?<!\p{L})(?:nicht|nich|keine?[nm]?|ohne|statt|anstatt|anstelle(?: von)?|vergiss|vergessen wir|genug von)(?: (?:der|die|das|den|dem|des|mein|meine|meinen))?$/u;

const corrects: Reader['corrects'] = whole(
  'nein|nee|ne ne|sorry|entschuldigung|quatsch|ich meine|ich meinte|ich mein|meine ich|eigentlich|warte|moment|sondern|besser gesagt|vielmehr|beziehungsweise|doch lieber(?= \\S)',
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

import type { Reader } from '../../heard';
import { whole } from '../../whole';

/** Words that only lead up to a question. */
const FIRST = '(?:(?:ähm?|hm|also|und|aber|oh|okay|ok|warte|moment|sorry|du|sag mal|na) )*';
const OPENS =
  'soll|sollte|sollen|muss|müssen|darf|dürfen|kann|können|bin|ist|sind|wo|wohin|was|welche[rsn]?|wie|wann|warum|wieso|weshalb|wer|gehört|gehören|mache?|spann|drück';
const ENDS = 'oder nicht|oder was|oder|oder wie|richtig|ja|ne|gell|okay|ok|oder nich';

export const asks: Reader['asks'] = new RegExp(
  `^${FIRST}(?:${OPENS})(?!\\p{L})|(?:^|\\P{L})(?:${ENDS})$|(?:^|\\P{L})(?:soll ich|muss ich|darf ich|kann ich|bin ich|ist das|oder)(?!\\p{L})`,
  'u',
);

export const bound: Reader['bound'] = /['’]s(?!\p{L})/gu;

export const points: Reader['points'] = [
  [whole('atmen|atme|atmung|atem|ausatmen|einatmen'), 'breath'],
  [
    whole(
      'ganz (?:runter|hoch|nach (?:oben|unten))|(?:hoch|tief|weit) genug|(?:boden|matte) berühren|berühr\\p{L}* den boden',
    ),
    'far',
  ],
  [whole('(?:gerade|gestreckt|gebeugt|angewinkelt) oder|oder (?:gerade|gestreckt|gebeugt|angewinkelt)'), 'bend'],
  [whole('augen?'), 'eyes'],
  [whole('(?:ich|man) (?:\\S+ ){0,3}(?:reden|sprechen|quatschen|singen)|reden|sprechen'), 'talk'],
  [whole('bauch\\p{L}*|körpermitte|rumpf'), 'belly'],
  [
    whole(
      '(?:fersen?|zehen?|ballen|ganzer? fuß|ganzen fuß) oder|oder (?:mit |über |auf )?(?:den |die |der |dem )?(?:fersen?|zehen?|ballen|ganzen fuß)|(?:mit|über|gegen|auf|in) (?:\\S+ ){1,3}(?:drücken|drück|drücke|schieben|stemmen)|gewicht',
    ),
    'press',
  ],
  [whole('anspann\\p{L}*|angespannt|spann\\p{L}*|zusammenkneif\\p{L}*|zusammenzieh\\p{L}*|kneif\\p{L}*'), 'squeeze'],
  [
    whole(
      'beide (?:beine|seiten|knie|hüften|füße)|beiden (?:beinen|seiten|knien)|(?:ein|jedes) bein|eine seite|einzeln|nacheinander|abwechselnd|gleichzeitig|zusammen|im wechsel',
    ),
    'turns',
  ],
  [
    whole(
      'langsam(?:er)? oder|schnell(?:er)? oder|oder (?:eher )?(?:langsam|schnell)(?:er)?|wippen?|federn|schaukeln|still(?:halten| halten| liegen| bleiben)|ruhig halten|bewegen|oben (?:kurz )?(?:anhalten|bleiben|halten)',
    ),
    'pace',
  ],
];

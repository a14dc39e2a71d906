import type { Limit } from '../../heard';
import { gap } from './gap';

const DOWN = '(?:liegen|hinlegen|legen|drehen|rollen|gehen|kommen|runter|bleiben|ruhen|hin|lege|liege)';

export const unable = new RegExp(
  `(?:^|\\s)(?:kann|könnte|konnte|darf|soll|sollte|will|möchte|mag|komme|komm|schaffe|schaff|liege|lieg|knie|gehe|geh|geht)(?:'s| es)? ${gap(8)}(?:nicht|nich|net|ned|nimmer|kaum|nie)(?=\\s|$)|(?:^|\\s)(?:nicht|kein|keine|keinen|ohne|nie|nimmer) ${gap(4)}(?:knien|hinknien|kniend|kniende|knie|bauch|rücken|seite|boden|bauchlage|rückenlage|seitenlage|liegen|hinlegen|legen)|außerstande|nicht in der lage|unmöglich`,
);

/** What a body does not do. Standing is left to triage. */
export const limits: readonly (readonly [RegExp, Limit])[] = [
  [
    /(?:^|\s)(?:hin)?knien(?=\s|$)|(?:^|\s)(?:auf|auf die|auf den|auf meine|auf meinen|auf dem|auf einem) (?:\S+ )?(?:knie|knien)(?=\s|$)|\bkniende?\b|\bvierfüßler/,
    'kneeling',
  ],
  [/\bauf (?:den|dem|meinem|meinen|'m) bauch\b|\bbauchlage\b|\baufm bauch\b|\bbäuchlings\b/, 'front'],
  [
    /\bauf (?:der|die|meiner|meine|einer|eine) (?:linken?|rechten?)? ?seite\b|\bseitenlage\b|\bseitlich liegen\b/,
    'side',
  ],
  [/\bauf (?:den|dem|meinem|meinen|'m) rücken\b|\brückenlage\b|\baufm rücken\b/, 'back'],
  [
    new RegExp(
      `\\b(?:auf|am|zum|runter auf) (?:den|dem|'m)? ?(?:boden|fußboden|erde|matte)\\b(?:.*\\b${DOWN}\\b|.*$)|\\baufm boden\\b`,
    ),
    'floor',
  ],
];

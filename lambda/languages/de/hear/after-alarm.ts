import type { Hear } from '../../../safety/hear';
import { gap } from './gap';

const SOMEBODY =
  '(?:mein|meine|der|die|unser|unsere|ein|eine) (?:\\S+ )?(?:mann|frau|partner|partnerin|sohn|tochter|nachbar|nachbarin|freund|freundin|mutter|vater|mama|papa|bruder|schwester|kollege|kollegin)';
const WHOM =
  '(?:(?:den|die|das|der|einen|eine|ein|beim|meinen|meine|meiner|meinem|im|zum|zur|ins|in|zu|auf) )*(?:arzt|ärztin|hausarzt|hausärztin|doktor|notarzt|notruf|krankenwagen|rettungswagen|rettung|krankenhaus|notaufnahme|klinik|praxis|bereitschaftsdienst|ärztlichen bereitschaftsdienst|jemanden|jemand|hilfe|schwester|bruder|sohn|tochter|frau|mann|mutter|mama|papa|freund|freundin|nachbarn|nachbarin|eins eins zwei|112|116 ?117|da|dort)';

/** What is asked and said after an alarm. Triage has heard it before, and answers whatever is a report of its own. */
export const afterAlarm: Hear['afterAlarm'] = [
  [
    /\b(?:tsch(?:ü|ue)ss?|tschau|ciao|servus|auf wiedersehen|gute nacht|bis (?:bald|morgen|dann)|ich bin weg)(?: dann| jetzt| also)*$/,
    'leave',
  ],
  [
    /\bwas (?:soll|sage|sag|muss|kann|werde) ich (?:(?:denen|ihnen|dem|der|dann|da|am|arzt|telefon|denn|nur) )*(?:sagen|erzählen)?\b.*(?:sag|erzähl)|\bwas (?:sag|sage) ich\b/,
    'tell',
  ],
  [/\b(?:fahren|fahr|fahre|auto|hinfahren|selbst fahren|ans steuer)\b/, 'drive'],
  [
    new RegExp(
      `\\b(?:merk|merke|merkst|merken|speicher|speichere|speicherst|behalt|behältst|sicher|sicherst) ${gap(4)}(?:stand|stelle|platz|fortschritt|wo (?:ich|wir)|das|es)\\b|\\bwo (?:ich|wir) (?:war|waren|stehen geblieben|aufgehört)\\b|\\bwo (?:war|waren|sind|bin) (?:ich|wir)\\b|\\b(?:mein|unser) (?:stand|fortschritt|platz)\\b.*\\b(?:weg|verloren|gespeichert|da)\\b`,
    ),
    'kept',
  ],
  [
    /\b(?:darf|soll|sollte|kann|muss) ich (?:(?:mich|jetzt|denn|mal|trotzdem|wieder|überhaupt|noch|vorsichtig) )*(?:bewegen|aufstehen|aufsetzen|hinsetzen|hinstellen|laufen|gehen|umdrehen|drehen|hochkommen|aufrichten|setzen)\b/,
    'move',
  ],
  [
    /(?:^|\s)(?:liegen ?bleiben|hinlegen|(?:weiter|einfach|hier|so) liegen|sitzen ?bleiben|so bleiben|still liegen|ruhig liegen|hier bleiben)(?=\s|$)|\b(?:solange|so lange|bis dahin|inzwischen|währenddessen|in der zwischenzeit|während ich warte|beim warten)\b/,
    'lie',
  ],
  [
    new RegExp(
      `(?:^|\\s)ich (?:ruf|rufe|werde|geh|gehe|kann|fahr|fahre|melde mich|lass|lasse|hol|hole|kontaktiere|könnte)(?: (?:jetzt|gleich|dann|mal|sofort|heute|lieber|besser|morgen|mir|mich))*(?: ${WHOM})|(?:^|\\s)${SOMEBODY} (?:kann|könnte|wird|will|bringt|fährt|holt|kommt|ruft|hilft)(?=\\s|$)`,
    ),
    'goes',
  ],
  [
    new RegExp(
      `\\bso (?:schlimm|wild|tragisch) (?:ist|war|ists|wars) ${gap(3)}nicht|(?:nicht|halb|gar nicht) so (?:schlimm|wild|tragisch|dramatisch)|\\b(?:ist nichts|nichts schlimmes|nichts weiter|wird schon|passt schon|geht schon|nur ein bisschen|nur ein wenig|nur leicht|halb so wild|war schon schlimmer)|übertreib`,
    ),
    'light',
  ],
  [
    /\b(?:leichte|leichten|leichtes|sanfte|sanften|sanftes|kleine|kurze|im liegen|ruhige) (?:übung|übungen|dehnung|dehnungen|programm|einheit|sachen|teile|fassung)\b|\bwas (?:leichtes|sanftes|ruhiges|kleines|kurzes)\b|\bkann ich (?:trotzdem|noch|wenigstens|denn|weiter)\b|\bnoch eine? (?:übung|dehnung|runde|letzte)|\bweiter ?machen\b|\bmach weiter\b/,
    'exercise',
  ],
];

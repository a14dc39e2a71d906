import { IN_A_MOVE, type Reader, type Turn } from '../../heard';
import { BEFORE, whole } from '../../whole';

/* Turns of phrase that say of a plan what it is not to be, or how much: a side, a place, a move, a figure. */

const NUMBER =
  '(?:\\d+|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig)';
const SIDE =
  '(?:(?:mit |für |auf |an )?(?:(?:der|die|das|dem|den|meine|meiner|mein|meinem) )?(?:linke[nrms]?|rechte[nrms]?)(?: (?:seite|bein|hüfte|knie))?|links|rechts)';
/** What a side does that hurts: that is told, and no wish. */
const ACHES =
  '(?!(?: \\S+){0,2} (?:weh|schmerzt|schmerzen|zieht|zwickt|sticht|steif|steifer|kürzer|taub|brennt|spür\\S*|verspannt))';

/** That a side is all that is to be done. */
export const oneSide: Reader['oneSide'] = whole(
  `(?:nur|bloß|lediglich|ausschließlich|allein)(?: (?:noch|die|den|das|mit|für|auf|heute|bitte|mal|eben))* ${SIDE}${ACHES}|${SIDE} (?:reicht|genügt)(?: mir)?|(?:bleib|bleiben)(?: \\S+)? bei ${SIDE}|einfach(?: nur)? ${SIDE} (?:machen|dehnen|üben)|${SIDE} (?:nur|allein|und sonst nichts|und nichts anderes)(?= *$| (?:bitte|heute|hab|habe))`,
  'g',
);

/** "Week two" is of a plan. */
const NO_WEEK = /(?<!woche )/.source;
const DESK =
  '(?:am|vom|beim|neben dem|an meinem) schreibtisch|im (?:\\S+ )?(?:büro|großraumbüro)|fürs büro|schreibtisch(?:version|variante|programm|übung)|zwischen (?:zwei |den )?(?:meetings?|terminen?|calls?|besprechungen)|für das büro|(?:bin|sitz|sitze)(?: \\S+){0,3} (?:auf|bei|in) (?:der )?arbeit';
const LONG_SAT = `(?!.*${BEFORE}(?:den ganzen tag|ganztags|stundenlang|lange|lang|täglich|immer|beruf)(?!\\p{L}))`;

/** Of a thing or a place there, or why: no wish to stand. */
const OF_ELSE = `(?!.*${BEFORE}(?:ball|gurt|rolle|teppich|boden|bauch|kommt das|warum|wieso|dafür)(?!\\p{L}))`;

export const limitTurns = (): readonly Turn[] => [
  // One side, and not the other.
  [new RegExp(oneSide.source, 'u'), 'OnlySideIntent', IN_A_MOVE],
  [new RegExp(`^(?!.*(?:minuten?|programm|woche|plan)).*(?:${oneSide.source})`, 'u'), 'OnlySideIntent', ['lobby']],
  // Where nobody lies down.
  [
    new RegExp(`^(?!.*minuten?)${LONG_SAT}${OF_ELSE}.*${BEFORE}(?:${DESK})(?!\\p{L})`, 'u'),
    'StartRoutineIntent routine=desk-break',
    ['lobby'],
  ],
  [
    new RegExp(`^${LONG_SAT}${OF_ELSE}.*${BEFORE}(?:${DESK})(?!\\p{L})`, 'u'),
    'PlanIntent setting=standing',
    [...IN_A_MOVE, 'lobby'],
  ],
  [
    whole(
      '(?:im|in meinem|in einem|mit) (?:\\S+ )?(?:rock|kleid|anzug|minirock|kostüm)|(?:was|etwas|eins|eine|lieber|bitte|nur|ja|nein|doch|das)(?: \\S+){0,2} im stehen|^im stehen|im stehen (?:hab|habe|hatte) ich gesagt|(?:bleib|bleibe|bleiben)(?: \\S+){0,2} (?:stehen|auf den beinen)|kein(?:en)? platz(?: \\S+){0,3} (?:zum (?:hin)?legen|zum liegen|hinzulegen)|(?:leg|lege|setz|setze)(?: \\S+){0,3} nicht (?:hier )?(?:auf den|an den) (?:boden|fußboden|teppich)|(?:kann|will|möchte|mag)(?: \\S+){0,2} (?:hier|da)(?: \\S+){0,2} nicht(?: \\S+){0,2} (?:hinlegen|liegen|legen|auf den boden)|(?:kann|will|möchte|mag)(?: \\S+){0,2} nicht hinlegen',
    ),
    'PlanIntent setting=standing',
    [...IN_A_MOVE, 'lobby'],
  ],
  [
    whole(
      '(?:bleib|bleibe|bleiben|sitzen bleiben|sitz|sitze)(?: \\S+){0,3} (?:im|auf dem|auf meinem|in meinem) (?:stuhl|sessel|bürostuhl)(?: (?:sitzen|bleiben))?',
    ),
    'PlanIntent setting=chair',
    IN_A_MOVE,
  ],
  // Nothing hard.
  [
    whole(
      'nichts (?:zu |allzu |so )?(?:anstrengendes|schweres|hartes|heftiges|wildes|forderndes|krasses)|nicht (?:zu|so|allzu) (?:anstrengend|heftig|hart|wild|schwer)(?= *$| bitte| heute)',
    ),
    'PlanIntent size=easy',
    ['lobby'],
  ],
  // What was left out, back in.
  [
    whole(
      '(?:nimm|tu|tue|mach|pack|setz|hol)(?: (?:die|den|das|sie|ihn|es|bitte|mal|doch|ruhig|das ding))+ (?:wieder|doch) (?:rein|hinein|dazu|mit rein|zurück)|(?:die|den|das|sie|ihn|es) (?:soll|sollte) (?:wieder|doch) (?:rein|dazu|drin bleiben|drinbleiben)|(?:lass|lasst)(?: \\S+){0,2} (?:doch )?(?:drin|drinnen)(?= *$| bitte)|nicht weglassen(?= *$| bitte)|(?:hab|habe)(?: ich)?(?: \\S+){0,2} (?:nicht|nie) gesagt(?: \\S+){0,4} (?:weg|raus|weglassen)',
    ),
    'UndoIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:nimm|tu|tue|mach|pack|setz|hol)(?: (?:die|den|das|bitte|mal|doch|mir))* §(?: bitte)? (?:wieder|doch|noch)(?: mit)? (?:rein|hinein|dazu|zurück)',
    ),
    'AddTechniqueIntent',
    IN_A_MOVE,
  ],
  // A move by its name, whatever is said before it.
  [
    /(?<!\p{L})(?:ich (?:will|wollte|möchte|mag|hätte gern(?:e)?|brauch(?:e)?)|gib mir|gebt mir|wo (?:ist|bleibt)(?: denn)?|was ist mit|fang(?:en wir)?(?: \S+)? mit|beginn(?:e|en wir)?(?: \S+)? mit|starte(?:n wir)? mit|kann ich(?: nicht)?(?: einfach| nur| bitte)*|lass(?:t)?(?: mich| uns)?|das ist (?:doch |aber )*nicht)(?: (?:doch|aber|jetzt|bitte|einfach|nur|lieber|gern|gerne|mal|eben|die|den|das|der|dem|eine|einen))* §(?= *$| (?:machen|haben|bitte|jetzt|zuerst|anfangen|dann|doch|hab|habe|nicht|und|gewollt|geblieben))(?!.*(?<!\p{L})(?:weg|raus|auslassen|weglassen|überspringen|erklär\S*|nochmal|nie|immer|länger|kürzer)(?!\p{L}))/u,
    'GoToTechniqueIntent',
    IN_A_MOVE,
  ],
  // A wish, said again.
  [
    whole(
      '(?:hast|haben)(?: (?:du|sie|mich|das))* (?:gehört|verstanden|mitbekommen|notiert).*§|hast du(?: mich)? (?:mit|wegen) .*§.* (?:gehört|verstanden)',
    ),
    'AddTechniqueIntent',
    IN_A_MOVE,
  ],
  [
    whole('(?:hast|gibt|kennst|habt)(?: (?:du|ihr|es|noch|auch|denn|eigentlich|die|den|das))* §'),
    'DescribeTechniqueIntent',
    [...IN_A_MOVE, 'lobby', 'after'],
  ],
  // So many of a move.
  [
    whole(`${NO_WEEK}${NUMBER}(?: ?mal| stück)?(?: (?:die|den|das|von|der|dem|noch|schöne|gute))* §`),
    'DoseTechniqueIntent',
    ['lobby', 'hold', 'reps', 'rest', 'paused', 'after'],
  ],
  // The figure that is meant, and not the other one.
  [
    whole(
      `${NUMBER}(?: stück| mal| davon)?,? (?:nicht|statt|anstatt|und nicht|anstelle von) ${NUMBER}(?! (?:minuten?|übungen))|nicht ${NUMBER},? (?:sondern )?${NUMBER}(?! minuten?)`,
    ),
    'HoldLengthIntent change=to',
    IN_A_MOVE,
  ],
  [
    whole(
      `(?:mach|mache|machen wir|sagen wir|ich will|ich mach|ich mache|ich möchte|nur|bloß|können es|kann ich|kann es|könnten es|reichen|dürfen es)(?: (?:nur|bloß|lieber|mal|auch|bitte|es|ich|mir|sein))* ${NUMBER}(?: (?:stück|davon|mal|sein|machen|werden))?(?= *$| (?:bitte|heute|dann|und|statt|nicht|hab|habe))(?!.*(?:minuten?|sätze|runden|uhr|übungen))|${NUMBER} (?:reichen|reicht|genügen|sind genug|langen|tun es auch|schaff ich|schaffe ich)`,
    ),
    'HoldLengthIntent change=to',
    ['reps'],
  ],
  // So many more, and then no more.
  [
    whole(
      `(?:schaff|schaffe|pack|packe|kann|mach|mache)(?: (?:ich|jetzt|höchstens|nur|bloß|vielleicht|maximal|grad|gerade))* noch ${NUMBER}(?= *$| (?:stück|davon|mehr|dann))|noch ${NUMBER}(?: stück)?(?:,| und| dann)?(?: dann)? (?:bin ich|ist) (?:fertig|schluss|durch|raus|ende)|noch ${NUMBER}(?: stück)?(?: und| dann)* (?:hör ich|höre ich|ich hör|ich höre) auf`,
    ),
    'counted left',
    ['reps'],
  ],
  [
    whole('(?:ich )?(?:hab|habe|haben wir)(?: \\S+){0,2} (?:nur|bloß)(?: noch)? \\S+ minuten?'),
    'FinishEarlyIntent',
    ['hold', 'reps'],
  ],
  [
    whole(
      '(?:zähl|zähle|zählen sie)(?: \\S+){0,2} nicht(?: (?:mit|mehr|laut|für mich|vor))*(?= *$| bitte)|(?:nicht|kein) (?:mitzählen|zählen)(?= *$| bitte)|hör(?: \\S+)? auf zu zählen',
    ),
    'CountingIntent counting=off',
    [...IN_A_MOVE, 'lobby'],
  ],
  // Which of them are done so, and what there was on a day.
  [
    /^(?!.*(?<!\p{L})(?:ohne|kein\p{L}*|nicht|statt|lieber|bleiben|solange|warte\p{L}*|danach|nächste\p{L}*|kann ich|können wir|schlimm|schlecht|normal|gut|weh|besser|dabei|beachten|drehen|umdrehen|liegen bleiben|erinnerung\p{L}*|jetzt|drücken)(?!\p{L})).*(?<!\p{L})(?:(?:ist|sind|kommt|kommen) (?:da|davon|was|etwas|irgendwas|eine|welche|noch)|gibt es|gibts|welche (?:davon |von denen )?(?:sind|ist|macht|gehen|mach)|was davon|(?:muss|müssen) (?:ich|wir) (?:mich |dabei |dafür |irgendwo |da )*(?:hinknien|knien|auf die knie|auf den bauch|auf die seite))(?!\p{L})/u,
    'any-so',
  ],
  [
    /^(?!.*(?<!\p{L})erinner).*(?<!\p{L})(?:hab|habe|haben) (?:ich|wir) .*(?<!\p{L})(?:gemacht|geübt|gedehnt|geschafft|trainiert)(?!\p{L})/u,
    'on-day',
  ],
  // Whether it was as long as was said: that is told, and nothing is set.
  [
    /(?<!\p{L})(?:das|dit|des) (?:waren|war|warn|kann|können) (?:doch |ja |nie |niemals |im leben |keine? |nicht )+(?:\S+ )?(?:sekunden?|minuten?)(?!\p{L})|waren das (?:wirklich |echt |schon )?(?:\S+ )?(?:sekunden|minuten)(?!\p{L})/u,
    'HowLongHoldIntent',
    IN_A_MOVE,
  ],
];

import { IN_A_MOVE, type Turn } from '../../heard';
import { whole } from '../../whole';

/* Turns of phrase of talk in a room: somebody comes, somebody goes, somebody asks. */

const WHO =
  '(?:baby|kleine[nr]?|kind|kinder|tochter|sohn|junge|mädchen|frau|mann|freund|freundin|mama|mutter|papa|vater|oma|opa|schwester|bruder|chef|chefin|kollege|kollegin|nachbar|nachbarin|hund|katze|kater|postbote|briefträger|paketbote|handwerker|besuch|pflegerin|taxi)';
const WHAT =
  '(?:telefon|handy|klingel|türklingel|tür|wecker|herd|ofen|topf|milch|wasserkocher|wäsche|waschmaschine|essen|eieruhr|timer)';
const DOES =
  '(?:ist|hat|wird|kommt|steht|ruft|klingelt|weint|schreit|bellt|läutet|piept|kocht|brennt|geht|braucht|will|wartet|klopft|is)(?: (?:gerade|grad|schon|eben|jetzt|da|mal|wieder|was|mich|an))*(?= *$| (?:wach|aufgewacht|gekommen|rein|reingekommen|über|los|an|an der tür|vor der tür|an der tür|zu hause|heim|warte|moment|sekunde|entschuldigung|sorry|und))';

export const talkTurns = (): readonly Turn[] => [
  // Somebody leaves.
  [
    whole(
      "(?:tschüss|tschüs|tschüssi|tschüsschen|tschau|ciao|servus|pfiati|pfüati|pfiat(?: di| eich| euch| gott|'s)|pfüat(?: di| eich| euch)|baba|ade|adieu|ahoi|tschö(?: mit ö)?|hau rein|hauste rein|ich hau rein|auf wiederluege|auf wiedersehen|auf wiederhören|bis (?:bald|morgen|dann|später|nächstes mal)|mach(?:s|'s| es) gut|gute nacht|schönen (?:tag|abend) noch)(?: (?:dann|also|du|coach|zusammen|alle|liebe|lieber))*(?= *$)",
    ),
    'StopTwinIntent',
  ],
  [
    whole(
      "(?:ich (?:muss|müsste|will)|muss)(?: (?:jetzt|dann|leider|gleich|mal|los))* (?:los|weg|weiter|gehen|zur arbeit|zum zug|abhauen)(?= *$| (?:danke|tschüss|tschüs|jetzt))|ich (?:bin|hau|haue|verschwinde|mach mich|mache mich)(?: (?:dann|jetzt|mal))* (?:weg|raus|ab|los|vom acker|auf die socken)(?= *$| (?:danke|tschüss|tschüs|jetzt))|(?:das|dit|des) (?:wars|war's|war es)(?: (?:für (?:heute|mich)|dann|jetzt))*(?= *$| (?:danke|tschüss|tschüs))|(?:mir )?(?:reicht(?:'s|s| es|)|langt(?:'s|s| es|)) (?:mir )?(?:jetzt|für heute)(?= *$| danke)",
    ),
    'StopTwinIntent',
  ],
  // Somebody comes, or something is left on.
  [whole(`(?:der|die|das|mein|meine|unser|unsere) ${WHO} ${DOES}`), 'BreakIntent', [...IN_A_MOVE, 'lobby', 'asked']],
  [whole(`(?:der|die|das|mein|meine) ${WHAT} ${DOES}`), 'BreakIntent', [...IN_A_MOVE, 'lobby', 'asked']],
  [
    whole(
      '(?:da |jetzt |gerade )?(?:ist |kommt |steht |ruft |klopft )(?:gerade |da |jetzt )?(?:jemand|wer|einer)(?: \\S+){0,3}|(?:jemand|wer) (?:ist|steht|klopft|ruft|kommt)(?: \\S+){0,4}|es (?:klingelt|läutet|klopft|hat geklingelt|hat geläutet)|(?:muss|geh|gehe)(?: \\S+){0,3} (?:an die tür|ans telefon|zur tür|rangehen|aufmachen|zum kleinen|zur kleinen)',
    ),
    'BreakIntent',
    [...IN_A_MOVE, 'lobby', 'asked'],
  ],
  // Quiet for a moment, in any words.
  [
    whole(
      '(?:gib|gebt|geben sie)(?: mir| uns)?(?: mal| kurz| bitte)* (?:ne|eine|einen|zwei|fünf|nen) (?:sekunden?|moment|minütchen|momentchen|augenblick|sekündchen)(?= *$| bitte)|(?:wart|warte|halt)(?: \\S+){0,2} (?:kurz|mal|eben)(?= *$| bitte)|(?:bin|komm|komme)(?: \\S+){0,2} (?:gleich|sofort) (?:wieder (?:da|zurück)|zurück)|(?:mach|mache)(?: \\S+){0,3} pause(?= *$| bitte| mal)|(?:halt|stopp)(?: mal)? kurz an|auszeit(?= *$| bitte)|kurz (?:pause|anhalten|stopp|unterbrechen)|moment(?:chen)? noch(?= *$)|gedulde? dich(?: \\S+)?|(?:wart|warte|halt)(?: (?:amal|amol|a mal|einmal|gschwind|geschwind|gschwend|ma|mol|a bissl|ein bisschen|schnell))+(?= *$| (?:i|ich|bitte|da|der|die|das|mein|mei))',
    ),
    'BreakIntent',
    [...IN_A_MOVE, 'lobby', 'asked'],
  ],
  [
    /^(?:.*(?:chef|schläft|da|wach|telefon) )?(?:psst+|pst+|scht+|schsch+)(?: (?:leise|jetzt|kurz|mal))*(?= *$)/u,
    'BreakIntent',
    IN_A_MOVE,
  ],
  // How good somebody is at it, and what it does for them.
  [
    whole(
      'wie (?:mach|mache|schlag|schlage|stell|stelle) ich mich(?: \\S+){0,3}(?= *$)|bin ich (?:denn |überhaupt |da )*(?:gut|schlecht|brauchbar|mies)(?: \\S+){0,3}(?= *$)|mach(?:e)? ich (?:das|mich)(?: \\S+)? (?:gut|ordentlich|ganz gut)',
    ),
    'AmIDoingItRightIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:bringt|nützt|nutzt|hilft|tut)(?: (?:mir|das|es|dit|des|denn|überhaupt|wirklich|eigentlich))* (?:was|etwas|gut|noch was)(?: (?:in meinem alter|überhaupt|noch|denn))*(?= *$)|(?:hilft|nützt|bringt) mir das(?: (?:denn|überhaupt|wirklich|noch|eigentlich))+(?= *$)',
    ),
    'WhyThisOneIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:bringt|nützt|nutzt|hilft)(?: (?:mir|das|es|denn|überhaupt|wirklich|eigentlich))* (?:was|etwas|noch was)(?: (?:in meinem alter|überhaupt|noch|denn))*(?= *$)',
    ),
    'BenefitsIntent',
    ['lobby', 'after'],
  ],
  // What is in it.
  [
    whole(
      'was (?:ist|wäre|wär|kommt|steckt|gehört)(?: (?:da|denn|alles|dann|denn da))* (?:drin|drinnen|dran|dabei|dazu)(?= *$| (?:in dem plan|denn))|was (?:da|dabei|darin|drin|alles|so)(?: (?:da|alles|so|drin|dabei|dran))* (?:ist|is|steckt|vorkommt|kommt|wär|wäre)(?= *$)',
    ),
    'WhatsLeftIntent',
    [...IN_A_MOVE, 'lobby'],
  ],
  [
    whole(
      'unterarm(?:lang|länge)?(?: (?:heißt|bedeutet|ist|meint|sind))(?: \\S+){0,3}|(?:wie (?:viel|lang|weit)|was) (?:ist|heißt|bedeutet|sind)(?: \\S+){0,2} (?:unterarm|unterarmlänge)|was (?:meinst|meinen|verstehst)(?: \\S+){0,3} (?:unterarm|unterarmlänge)',
    ),
    'HowFarIntent',
    IN_A_MOVE,
  ],
  [
    whole('wie (?:fest|stark|doll|kräftig|tief) (?:soll|muss|darf|drück|drücke|kann)(?: \\S+){0,3}(?= *$)'),
    'HowHardIntent',
    IN_A_MOVE,
  ],
  // A clinician has agreed.
  [
    whole(
      '(?:arzt|ärztin|doktor|physio\\p{L}*|therapeut\\p{L}*|chirurg\\p{L}*|hebamme|orthopäd\\p{L}*|sie|er|die klinik)(?: (?:hat|haben))(?: \\S+){0,3} (?:grünes licht|freie bahn|entwarnung|das okay|das ok)(?: gegeben)?|(?:ich )?(?:hab|habe)(?: \\S+){0,3} (?:grünes licht|das okay|das ok|die freigabe|entwarnung)(?: \\S+){0,3}',
    ),
    'DoctorOkIntent',
    ['lobby', 'asked', 'after', ...IN_A_MOVE],
  ],
  // What somebody else told them to do.
  [
    whole(
      '(?:was|die übungen|die dehnungen)(?: (?:mir|die))* (?:meine?|der|die|mein) (?:physio\\p{L}*|therapeut\\p{L}*|krankengymnast\\p{L}*|arzt|ärztin|orthopäde|orthopädin|osteopath\\p{L}*|trainer\\p{L}*)(?: mir)? (?:gesagt|gezeigt|gegeben|aufgegeben|verordnet|verschrieben)(?: hat)?|(?:die )?(?:übungen|dehnungen|programm) (?:von|vom) (?:meine[rm]?|der|dem)? ?(?:physio\\p{L}*|therapeut\\p{L}*|krankengymnast\\p{L}*|arzt|ärztin|orthopäd\\p{L}*)',
    ),
    'ElsewhereIntent elsewhere=prescribed',
    ['lobby', 'after', ...IN_A_MOVE],
  ],
];

import { IN_A_MOVE, type Reader, type Turn } from '../../heard';
import { whole } from '../../whole';
import { limitTurns } from './turns-limits';
import { movingTurns } from './turns-moving';
import { talkTurns } from './turns-talk';

const NUMBER =
  '(?:\\d+|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig)';
const LEFT = '(?:die |das |mein(?:e)? |der )?(?:linke[nrs]?|links)(?: (?:seite|bein|hüfte|knie))?';
const RIGHT = '(?:die |das |mein(?:e)? |der )?(?:rechte[nrs]?|rechts)(?: (?:seite|bein|hüfte|knie))?';
/** Ends a sentence, but for words that say nothing more. */
const ENDS = '(?= *$| (?:denn|jetzt|eigentlich|überhaupt|genau|bitte|so|hier|mal|halt|noch)(?!\\p{L}))';

/** Turns of phrase that need no likeness. */
export const turns = (): readonly Turn[] => [
  ...movingTurns(),
  ...limitTurns(),
  ...talkTurns(),
  // What was taken for an alarm, and is none.
  [whole('fehlalarm|falscher alarm|blinder alarm'), 'NeverMindIntent'],
  // Where alone it is felt.
  [
    whole('(?:merk|merke|spür|spüre|fühl|fühle) (?:das|es) nur (?:im|in der|in den|am|an der)'),
    'WhatToFeelIntent',
    IN_A_MOVE,
  ],
  // To the end of this one, and not the end.
  [
    whole(
      "(?:mach|mache)(?: ich| i| ick)(?:'s| das| die| es)?(?: (?:halt|eben|noch|dann|jetzt|schnell|erst))* fertig|du (?:sollst|kannst|darfst|musst)(?: \\S+){0,2} weiter(?:machen|gehen|laufen)?",
    ),
    'ResumeTwinIntent',
    [...IN_A_MOVE, 'paused'],
  ],
  [
    whole(
      '(?:langweilig|öde|fad)(?: \\S+){0,4} (?:mach|geh|los) ?weiter|(?:langweilig|öde|fad)(?: \\S+){0,4} nächste[nrs]?',
    ),
    'NextTwinIntent',
    IN_A_MOVE,
  ],
  // A posture that would be better.
  [
    whole(
      '(?:im (?:stehen|liegen|sitzen)|auf (?:dem|der|m) (?:rücken|seite|bauch))(?: \\S+){0,2} (?:wär|wäre|ist|is)(?: \\S+){0,3} (?:besser|lieber|gescheiter|angenehmer)|(?:lieber|besser) im (?:stehen|liegen|sitzen)',
    ),
    'PlanIntent',
    ['lobby', ...IN_A_MOVE],
  ],
  // Whether a thing is needed.
  [
    whole(
      '(?:handtuch|gurt|kissen|ball|rolle|matte|stuhl|wand) (?:brauch|brauche)(?: ich| i| ick)?(?: \\S+){0,3} (?:oder|gell)|brauche? (?:ich|i|ick)(?: (?:da|dafür|jetzt|hier))* (?:(?:ein|einen|eine|a|an|den|das|die) )?(?:handtuch|gurt|kissen|ball|rolle|matte|stuhl|wand)',
    ),
    'InsteadIntent',
  ],
  [
    whole('(?:war|ist|is)(?: (?:des|das|dit|det))(?: (?:jetzt|schon|scho|etwa|denn))* alles'),
    'WhatsLeftIntent',
    IN_A_MOVE,
  ],
  [
    whole("was (?:gibt (?:es|'s)|gibt's|gibts)(?: (?:denn|da|hier|bei dir|so))* alles|was für programme"),
    'ListRoutinesIntent',
    ['lobby', 'asked'],
  ],
  [
    whole(
      'muss (?:ich|i|ick)(?: (?:das|die|jetzt))* (?:links|rechts|die andere(?: seite)?|das andere(?: bein)?)(?: (?:auch|ooch|a|noch))+',
    ),
    'TopicIntent topic=both-sides',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:hast|hab|ist|is)(?: \\S+){0,3} (?:wecker|erinnerung)(?: \\S+){0,3} (?:gestellt|gespeichert|eingestellt|drin)',
    ),
    'ListRemindersIntent',
  ],
  // What it is, and what it does.
  [
    whole(
      `was (?:kannst|machst|bist|können|machen) (?:du|sie)(?: (?:eigentlich|denn|überhaupt|so|genau|hier|alles))*${ENDS}|was du (?:eigentlich |so |überhaupt )?(?:kannst|machst|bist)|was ist das (?:hier |denn |eigentlich )*(?:für (?:ein|eine) (?:ding|sache|programm|app|skill)|überhaupt)|wie funktioniert (?:das|das hier|das ding)(?: hier| eigentlich| denn)?${ENDS}|was (?:kann|muss|darf) ich (?:denn |alles |hier )*(?:sagen|fragen)|worum geht(?:'s| es) (?:hier|denn|eigentlich)`,
    ),
    'WhatYouCanDoIntent',
  ],
  // How long it has been, and not how long it still is.
  [
    whole(
      'wie lange? (?:sind|bin|mach|mache|machen|läuft|üb|üben|geht)(?: (?:wir|ich|das))?(?: (?:jetzt|denn|eigentlich|das|es|hier|insgesamt))* (?:schon|bereits|jetzt schon|dabei|bisher)|wie ?viele? minuten (?:bin|sind|hab|habe|haben) (?:ich|wir)(?: \\S+){0,3} (?:dabei|schon|gemacht|geschafft)|wie lange? (?:bin ich|sind wir)(?: \\S+){0,3} dabei|seit wann (?:bin ich|sind wir)(?: \\S+){0,2} dabei',
    ),
    'ThisWeekIntent record=session',
    [...IN_A_MOVE, 'after'],
  ],
  // What comes, whatever is wished for if it is that.
  [
    whole(
      'wenn (?:das|die|der) (?:nächste[nrs]?|was (?:jetzt|gleich) kommt)(?: \\S+){0,2} (?:ist|wird|wäre|kommt)|wenn (?:jetzt|gleich|danach|als nächstes) (?:der|die|das) \\S+ (?:kommt|dran ist)|was (?:kommt|machen wir|mach ich|ist)(?: \\S+){0,2} (?:danach|hiernach|nach (?:dem|der|diesem|dieser) (?:hier|da|übung)?|als nächstes)',
    ),
    'WhatsNextIntent',
    IN_A_MOVE,
  ],
  // Straight on, in a rest.
  [
    whole(
      'brauch(?:e)?(?: ich)?(?: (?:hier|jetzt|da))* keine (?:pause|ruhe|rast)|ich (?:brauch|brauche|will|möchte)(?: (?:jetzt|hier))* keine (?:pause|ruhe|rast)|(?:mach|geh|machen wir|gehen wir)(?: \\S+){0,2} (?:gleich|direkt|sofort) (?:weiter|durch)|(?:gleich|direkt|sofort) (?:weiter|durchmachen|zur nächsten)|ich bin (?:schon |längst )?(?:soweit|so weit|ausgeruht)|genug geruht',
    ),
    'NextTwinIntent',
    ['rest'],
  ],
  [
    whole('(?:nimm|mach|fang)(?: \\S+){0,2} wieder (?:auf|weiter)|(?:da )?weiter wo wir (?:waren|aufgehört haben)'),
    'ResumeTwinIntent',
    ['paused'],
  ],
  // Not yet: something of one's own comes first.
  [
    whole(
      '(?:ich (?:muss|will|möchte|sollte)|lass mich|lasst mich)(?: (?:mir|mich|nur|bloß|schnell|mal|kurz|eben))* (?!(?:die|den|das|der) (?:linke|rechte))(?:\\S+ ){0,4}?(?:erst|zuerst|vorher|noch schnell|noch kurz|noch eben)(?! (?:mit |die |den |das )?(?:link|recht))(?: \\S+){0,5} (?:ausschütteln|schütteln|holen|wechseln|umdrehen|drehen|trinken|legen|setzen|strecken|ausziehen|hinlegen|aufstehen|lockern|richten|sortieren|zumachen|abstellen|wegräumen|putzen)|lass mich (?:mal |kurz |schnell )*(?:erst|vorher) (?:\\S+ ){1,5}\\S+en(?= *$)|bevor (?:wir|es|du) weiter(?:machen|geht|machst)?',
    ),
    'BreakIntent',
    IN_A_MOVE,
  ],
  // Of two figures the lower one.
  [
    new RegExp(
      `^(?:(?:vielleicht|so|etwa|mach) )*(?:${NUMBER}|dreißig|vierzig|fünfundvierzig|fünfzig|sechzig) (?:oder|bis) (?:${NUMBER}|dreißig|vierzig|fünfundvierzig|fünfzig|sechzig)$`,
    ),
    'HoldLengthIntent change=to',
    IN_A_MOVE,
  ],
  // So many are done, whoever counted.
  [
    whole(
      `(?:ich )?(?:hab|habe)(?: ich)?(?: (?:schon|jetzt|doch|bereits|aber))* ${NUMBER}(?: (?:stück|mal))?(?: (?:schon|jetzt|hinter mir|gemacht|geschafft|fertig|davon)| *$)|ich bin(?: (?:schon|jetzt|doch|aber|längst))* bei ${NUMBER}|das (?:war|waren|sind)(?: (?:schon|jetzt|doch))* ${NUMBER}(?= *$| (?:schon|jetzt|stück))`,
    ),
    'counted',
    ['reps'],
  ],
  [
    whole(
      `(?:nur|bloß|mach|mache|ich mach|ich mache|ich schaff|ich schaffe)(?: (?:mal|nur|bloß|davon|jetzt|heute))* ${NUMBER}(?: (?:stück|davon|mal))(?! (?:am|pro|in))`,
    ),
    'HoldLengthIntent change=to',
    ['reps'],
  ],
  [
    whole(`${NUMBER} (?:mal|stück|davon)(?! (?:am|pro|in|die|gemacht|schon))`),
    'DoseTechniqueIntent',
    ['lobby', 'after'],
  ],
  // How many, asked of what is being counted.
  [
    whole(
      'wie ?viele? (?:noch|davon|muss ich|soll ich|mach ich|mache ich|hab ich|habe ich|fehlen|sind (?:das|es)|sind noch|kommen noch)',
    ),
    'WhatNumberIntent',
    ['reps'],
  ],
  [
    whole(
      '(?:war|bin|warn)(?: ich)?(?: (?:noch|doch|aber))* (?:gar )?nicht fertig mit (?:der|dem|meiner|meinem)|mit (?:der|dem) (?:linken|rechten|letzten|ersten)(?: \\S+)? (?:war|bin) ich(?: \\S+)? nicht fertig',
    ),
    'AgainIntent turn=same',
    IN_A_MOVE,
  ],
  // Getting round.
  [
    whole(
      'wie (?:dreh|drehe|komm|komme|wechsel|wechsle|roll|rolle|soll|kann)(?: ich)?(?: \\S+){0,4} (?:um|herum|rum|rüber|umdrehen|wechseln|die seite|das bein|die seiten|die knie)',
    ),
    'TopicIntent topic=turning',
  ],
  [
    whole(
      '(?:warum|wieso|weshalb|wozu)(?: \\S+){0,5} (?:andere[nr]? seite|andere bein|beide[nr]? seiten|beide beine|zweite seite|auch (?:noch )?(?:links|rechts))',
    ),
    'TopicIntent topic=both-sides',
  ],
  [
    whole(
      '(?:für|auch für) (?:absolute |blutige |totale )?(?:anfänger|anfängerinnen|einsteiger|neulinge|ungeübte)|ich bin (?:noch |ein |eine |absolute[rn]? |blutige[rn]? |totale[rn]? |völlige[rn]? )*(?:anfänger|anfängerin|neuling|einsteiger)|(?:hab|habe) (?:ich )?(?:so was|sowas|das|so etwas)(?: noch)? nie (?:gemacht|probiert)',
    ),
    'TopicIntent topic=beginners',
    ['lobby', ...IN_A_MOVE],
  ],
  [
    whole(
      '(?:hab|habe)(?: ich)?(?: (?:ein bisschen|bisschen|etwas|mal|leider))* (?:geschummelt|gemogelt)|(?:hab|habe|bin)(?: ich)?(?: (?:ein bisschen|etwas|leider))* (?:zu früh|früher|vorzeitig|vorher) (?:aufgehört|abgebrochen|raus|ausgestiegen|losgelassen)',
    ),
    'TopicIntent topic=left-early',
    ['after'],
  ],
  [
    whole(
      'was hat das(?: \\S+){0,3} (?:mit (?:dem|meinem|der|meiner) (?:psoas|hüfte|hüftbeuger|rücken)|damit) zu tun|(?:wofür|wozu) (?:ist|soll) (?:das|die|diese)(?: \\S+){0,2}(?: gut)?(?= *$)|was bringt (?:das|mir das|die)(?: \\S+){0,2}(?= *$)',
    ),
    'WhyThisOneIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:bringt|hilft|nützt|wirkt) (?:das|es)(?: (?:wirklich|überhaupt|denn|eigentlich|tatsächlich|hier|alles))*(?: (?:was|etwas))?(?= *$)',
    ),
    'WhyThisOneIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:bringt|hilft|nützt|wirkt) (?:das|es)(?: (?:wirklich|überhaupt|denn|eigentlich|tatsächlich|hier|alles))*(?: (?:was|etwas))?(?= *$)',
    ),
    'BenefitsIntent',
    ['lobby', 'after'],
  ],
  [
    whole(
      "was (?:hast du|gibt(?:'s| es)|haben sie|kann ich|können wir)(?: \\S+){0,2} (?:sonst|anderes|stattdessen)|was (?:anderes|andres) stattdessen",
    ),
    'SomethingElseIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      'nicht (?:der|die|das|den) (?:\\S+ )?sondern (?:der|die|das|den) andere[nr]?|nicht (?:der|die|das|den) \\S+ (?:der|die|das|den) andere[nr]?',
    ),
    'SomethingElseIntent',
    ['lobby', ...IN_A_MOVE],
  ],
  // A kind word, and nothing is wished for.
  [
    whole(
      '(?:das|die zeit) (?:ging|verging|ist|war)(?: (?:aber|ja|jetzt|echt))* (?:wie im flug(?:e)?|schnell (?:rum|vorbei|um)|schnell(?= *$)|im nu(?: vorbei)?)',
    ),
    'FeelsGoodIntent',
  ],
  [
    whole(
      '^(?:gut|okay|ok|passt|prima|fein|schön|alles klar|na gut|ja)(?: (?:gut|okay|ok|passt|prima|fein|schön))* (?:nächste[rs]?|weiter|was (?:jetzt|nun|kommt jetzt))(?= *$)',
    ),
    'NextTwinIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:frag|frage|fragen sie)(?: mich)? (?:doch |bitte )?nicht (?:immer|jedes ?mal|ständig|dauernd|mehr)(?: \\S+){0,4}|hör auf(?: \\S+){0,2} zu fragen|keine fragen(?: mehr)?(?: (?:danach|nachher|hinterher))?(?= *$| bitte)|(?:immer|jedes ?mal|ständig) (?:diese |die )?fragerei',
    ),
    'TopicIntent topic=why-ask',
    ['after'],
  ],
  [
    whole(
      '(?:es|das|die|der)(?: \\S+)? (?:war|ist)(?: (?:mir|doch|aber|jetzt|schon|dann))*(?: ein)? ?(?:bisschen|ziemlich|sehr|zu|ganz schön|recht|echt|etwas|arg)? (?:schwer|hart|anstrengend|heftig|viel)(?= *$| (?:für mich|heute|mal))',
    ),
    'TooHardIntent',
    ['after'],
  ],
  [
    whole(
      '(?:schlecht|schädlich|gefährlich|nicht gut|gut|ungesund|schlimm) für (?:den|meinen) (?:\\S+ )?rücken|(?:schadet|macht)(?: das)?(?: \\S+){0,2} (?:dem|meinem|den|meinen) rücken',
    ),
    'TopicIntent topic=hard-on-back',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:das )?(?:ganze|gesamte)(?: \\S+){0,3} minuten|minuten (?:für (?:das|alles) (?:ganze|zusammen)?|insgesamt|alles zusammen|alles in allem|für alles|im ganzen)|insgesamt(?: \\S+){0,2} minuten',
    ),
    'PlanIntent',
    IN_A_MOVE,
  ],
  // The six weeks: where somebody is in them, and what they are.
  [
    whole(
      '(?:plan|programm|wochenplan|sechswochenplan)(?: \\S+){0,4} (?:drin|dabei|mittendrin)|in welcher woche|welche woche|(?:wie weit|wo)(?: \\S+){1,4} (?:plan|sechs ?wochen\\S*)|hab(?:e)? ich(?: \\S+){0,3} plan(?: \\S+){0,3} (?:gemacht|angefangen)|bin ich (?:schon )?im sechs\\S*|bis wohin (?:bin|war) ich(?: \\S+){0,3} plan|wo (?:bin|steh|stehe) ich(?: \\S+){0,3} plan',
    ),
    'which-week',
    ['lobby', 'after', 'hold', 'reps', 'rest'],
  ],
  [
    whole(
      '(?:sechs ?wochen|sechs-wochen|wochen)[- ]?(?:plan|programm)\\p{L}*|plan (?:über|für|von) (?:\\S+ )?(?:paar |sechs |mehrere )?wochen|woche (?:eins|zwei|drei|vier|fünf|sechs) (?:vom|des|im|von dem) (?:plan|programm)s?|(?:mit|von) (?:dem|den|deinem|deinen) (?:sechs )?wochen(?:plan)?',
    ),
    'PlanIntent size=weeks',
    ['lobby', 'after'],
  ],
  [
    whole(
      '(?:was (?:ist|steht) (?:in|auf|mit)|lies(?: mir)?) (?:meine[rm]?|mein)(?: eigene[rnms]?)? (?:liste|programm)(?: vor)?',
    ),
    'ReadRoutineIntent',
    ['lobby', 'after'],
  ],
  [
    whole(
      '(?:das|die|den)(?: \\S+)? (?:ich|was ich|das ich|die ich) (?:gemacht|gebaut|zusammengestellt|gespeichert) habe?|mach(?:e)? mein eigenes',
    ),
    'StartOwnIntent',
    ['lobby', 'after'],
  ],
  // One moment, and what for.
  [
    /^(?:(?:ach|oh|nein|nee|ne|okay|na|halt) )*(?:wart|warte|warten sie|moment|momentchen|sekunde|augenblick)(?: (?:mal|kurz|schnell|bitte|noch|einen moment))* (?:ich |i (?:hab|muss|brauch|find|krieg)|da |der (?:hund|postbote|kleine)|die (?:katze|tür|klingel)|das (?:telefon|handy|kind|baby)|mein|meine|es klingelt|mir fehlt|ik|ick)/u,
    'BreakIntent',
    [...IN_A_MOVE, 'lobby'],
  ],
  // Enough for today.
  [
    whole(
      "(?:hör|hören|hörn) (?:ma|mer|wir)(?: \\S+){0,2} auf|(?:lass(?:en)?|las) (?:uns|ma|mal|wir|wir's|mas|es)(?: \\S+){0,2} (?:aufhör(?:e)?n|schluss machen|gut sein|guad sei|bleiben)|(?:wir|ich) (?:hör|höre|hören|machen|mach)(?: \\S+){0,2} (?:auf|schluss) (?:für )?heute?|hör (?:endlich |jetzt |bitte )?auf mit (?:dem|der|diesem)|(?:reicht|genug|schluss|gut) (?:mir )?für heute?",
    ),
    'StopTwinIntent',
    IN_A_MOVE,
  ],
  [
    /^(?!.*(?<!\p{L})(?:was|wann|wie|wo|soll|kann)(?!\p{L})).*(?<!\p{L})(?:mach|mache) (?:ich|ich's|i|ick) (?:das |es |dann |lieber )*(?:später|morgen|ein andermal|ein anderes mal)(?= *$| danke| weiter)/u,
    'StopTwinIntent',
  ],
  [
    whole(
      '(?:wie viel|wieviel|was)(?: \\S+){0,2} davon(?: \\S+){0,2} (?:knien|kniend|auf den knien|im stehen|im liegen|auf dem boden)',
    ),
    'WhatsLeftIntent',
  ],
  // How it is done, once more.
  [
    whole(
      '(?:noch ?mal|nochmals|noch einmal|wieder) erklären|erklär(?:e|s|st)?(?: \\S+){0,3} (?:noch ?mal|noch einmal|bitte)|was (?:soll|muss) ich (?:jetzt |da |denn |eigentlich |hier |nochmal )*(?:machen|tun)',
    ),
    'ExplainIntent',
    ['hold', 'reps', 'rest'],
  ],
  [whole('(?:vergiss|lass|streich)(?: \\S+){0,2} (?:die )?erinnerung(?: weg| sein)?'), 'NeverMindIntent', ['asked']],
  // Nothing on the knees.
  [
    whole(
      '(?:lieber|was|etwas|bitte|mach|machen|doch|nur)(?: \\S+){0,3} ohne (?:zu )?(?:knien|knie)|nichts (?:im|mit) knien|nicht (?:im )?knien(?= *$| bitte| heute| mehr)',
    ),
    'PlanIntent',
    IN_A_MOVE,
  ],
  [whole('wie lang(?:e)?(?: \\S+){0,2} (?:das|dit|des|det) (?:ganze|janze)'), 'RoutineLeftIntent', IN_A_MOVE],
  [
    whole(
      '(?:leichter|gleich|steifer|besser|lockerer)(?: \\S+)? (?:nein|nee|ach|quatsch)(?: doch)? (?:leichter|gleich|steifer|besser|lockerer)',
    ),
    'ChoiceIntent',
    ['after'],
  ],
  // A side, put right.
  [
    whole(
      `nicht ${LEFT},? (?:sondern )?${RIGHT}|nicht ${RIGHT},? (?:sondern )?${LEFT}|(?:ich (?:meinte|meine|mein|sagte)|(?:meinte|sagte) ich) (?:doch )?(?:${LEFT}|${RIGHT})(?! (?:tut|schmerzt))`,
    ),
    'StartSideIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      `(?:${LEFT}|${RIGHT}) (?:lass|lasse|lassen|spar|spare)(?: ich| ick| wir)?(?: mir)? (?:weg|aus|heute)|(?:${LEFT}|${RIGHT}) soll(?:te|ten|t|s|'s)?(?: \\S+){0,2} (?:weg|wegfallen|ausfallen|raus)`,
    ),
    'SkipSideIntent',
    IN_A_MOVE,
  ],
];

/** "Tausch das Kamel gegen die Brücke", "statt dem Kamel die Brücke". */
export const swaps: Reader['swaps'] =
  /^(?=.*(?<!\p{L})(?:(?:aus|ein|um)?tausch|wechs|ersetz|statt|anstatt|anstelle))(?:.*?(?<!\p{L})(?:tausch|tausche|tauschen|wechsel|wechsle|ersetz|ersetze|ersetzen|statt|anstatt|anstelle(?: von)?)(?: wir| mal| bitte| doch| mir)* )?(.+?) (?:gegen|durch|mit|lieber|(?=(?:das|die|den|der) (?!.* (?:gegen|durch|mit) )))(.+)/u;

/** "Ich meinte rechts", "nicht links, rechts". */
export const meantSide: Reader['meantSide'] = whole('meinte|meine|mein|sagte|nicht|sondern');

export const wonders: Reader['wonders'] = whole(
  '(?:ist|wird|wäre|tut|macht|schadet)(?: \\S+)* (?:schlecht|gut|schädlich|gefährlich|schlimm|ungesund) für (?:mein|meine|meinen|den|die|das)|schadet (?:das|es|ihm|ihr|mir)',
);

export const retracts: Reader['retracts'] =
  /^.*(?<!\p{L})(?:ich mein(?:e)?(?: nein| nee)?|nein (?:doch|warte|halt|lieber)|warte nein|ach nein|quatsch|besser gesagt|oder (?:nein|nee|besser|lieber)|nee (?:doch|lieber|warte))(?!\p{L})/u;

/** Places in a list. */
export const ordinals: Reader['ordinals'] = [
  whole('erste[nrs]?|nummer eins'),
  whole('zweite[nrs]?|nummer zwei'),
  whole('dritte[nrs]?|nummer drei'),
  whole('vierte[nrs]?|nummer vier'),
  whole('fünfte[nrs]?|nummer fünf'),
  whole('sechste[nrs]?|nummer sechs'),
];
export const extra: Reader['extra'] = whole(
  'doppelte[nrs]?|doppelt|zu viel|überflüssige[nrs]?|überzählige[nrs]?|anderen|zweimal',
);
export const only: Reader['only'] = whole('(?:will|brauche|behalte) nur|nur (?:die|den|das) (?:eine|mit)');

/** "Nicht die, die Sphinx". */
export const notBut: Reader['notBut'] =
  /(?<!\p{L})nicht (.+?)(?:,| sondern)? (?:der|die|das|den|dem|ein|eine|einen) (.+)/u;
/** "Nicht tschüss". */
export const noEnd: Reader['noEnd'] = whole(
  '(?:ich (?:hab|habe) )?nicht (?:tschüss|tschüs|stopp|stop|aufhören|beenden|schluss|ende|fertig)(?: gesagt| gemeint)?',
  'g',
);

const CLOTHES =
  'bh|hemd|shirt|top|gürtel|hose|jeans|leggings|bluse|kleid|dirndl|mieder|pulli|pullover|weste|rucksack|kragen|krawatte|jacke|bustier|sporthemd|strumpfhose|maske|schal';
const TENDERS = 'notarzt|notärztin|sanitäter|sanitäterin|arzt|ärztin|rettungssanitäter|feuerwehrmann|hausarzt|doktor';
const DISEASES =
  'blutungen|schlaganfall|schlaganfälle|herzinfarkt|herzinfarkte|knochenbrüche|brüche|thrombose|thrombosen|fieber|embolie|krampfanfälle|wunden|herzrhythmusstörungen|vergiftungen|atemnot|ohnmacht';
const SCREEN =
  'fernsehen|film|serie|tatort|krimi|buch|radio|nachrichten|tagesschau|hörbuch|roman|doku|kino|theater|zeitung|podcast';
const PRICES =
  'preis|preise|preisen|miete|mieten|mietpreisen|benzinpreise|benzinpreisen|spritpreisen|rechnung|gasrechnung|stromrechnung|steuer|steuererklärung|nachzahlung|butterpreis|kosten';
const BREATHLESS = [
  'bleibt ~ die luft|spucke|puste weg',
  'kriege|bekomme|krieg ich? gleich? ein|die|fast herzinfarkt|krise|schlaganfall|anfall|zuviel',
];
const LAZY = 'faul|faulheit|müde|gemütlich|bequem|träge|verkatert|kater|lustlos|satt|vollgefressen';
const SEATS = 'sofa|couch|sessel|bett|kanapee|kissen|hängematte';
const NOISE = 'gong|klingel|türklingel|wecker|telefon|hund|knall|ton|du|stimme|katze|donner';
const BONE =
  'arm|bein|schienbein|wadenbein|fuß|hand|finger|zeh|knöchel|handgelenk|schlüsselbein|schulter|nase|rippe|rippen|daumen|ellbogen|knie|steißbein|oberschenkelhals|hüfte|elle|speiche|wirbel';
const SPORT =
  'skifahren|ski|fußball|reiten|radfahren|turnen|rodeln|klettern|handball|schlittschuhlaufen|eislaufen|joggen|bouldern|wandern|snowboarden|skaten|spielen|sport';
const YEARS =
  'zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|fünfzehn|zwanzig|fünfundzwanzig|dreißig|vierzig|fünfzig|vielen|paar|ewigen';

/**
 * What is told in passing, and is nothing that anybody has: prices, clothes that are too tight, who lives next door, what
 * somebody studies, what is on the screen, what one is too lazy for.
 */
export const asides: readonly string[] = [
  // What takes one's breath: a price, a fright.
  ...BREATHLESS.map(
    (gasp) => `${gasp} bei|wenn|angesichts|von|über ich|man|den|der|diesen|dieser|die|das|so? ~ ${PRICES}`,
  ),
  `${NOISE} ~ erschreckt|erschrocken|schreck ~~ klopft|rast|pocht|schlägt|hämmert ~ herz`,
  `${NOISE} ~ erschreckt|erschrocken|schreck ~ mein|das? herz klopft|rast|pocht|stehengeblieben?`,
  'falle|kippe|sterbe|verhungere|breche ich? gleich|fast|bald um|zusammen|tot? vor ~ hunger|müdigkeit|langeweile|lachen',
  'ich falle|kippe|sterbe|verhungere|breche ich? gleich|fast|bald um|zusammen|tot? vor ~ hunger|müdigkeit|langeweile|lachen',
  'vor hunger|durst|müdigkeit|langeweile falle|kippe|sterbe|breche ich? gleich|fast|bald? um|zusammen?',
  'magen hängt|hängen? mir? in|bis ~ kniekehlen|knien|boden',
  'hängt|hängen ~ der magen in|bis ~ kniekehlen|knien|boden',
  'kopf|schädel|birne brummt|raucht|dröhnt|platzt mir? ~ von|vom|bei|vor den|der|dem|all? ~ geburtstag|feier|party|wein|mails|arbeit|büro|lärm|zahlen|steuer|lernen|prüfung',
  'brummt|raucht|dröhnt|platzt ~ der kopf|schädel|die? birne? von|vom|bei|vor den|der|dem|all? ~ geburtstag|feier|party|wein|mails|arbeit|büro|lärm|zahlen|steuer|lernen|prüfung',
  // Clothes on the chest of all places.
  `${CLOTHES} ~ drückt|zwickt|spannt|kneift|schneidet|klemmt und? drückt|zwickt|spannt? ~ auf|an|über|in die|der|dem? brust|rippen|bauch|busen|magen`,
  `${CLOTHES} ~ eng|klein|stramm ~ kriege|bekomme|habe ich? kein|kaum luft`,
  // Who comes with the ambulance, and lives next door.
  `${TENDERS} wohnt|parkt|aus|vom|von|neben|holt|bringt|kommt über|unter|neben|gegenüber|dem|der|nebenan|oben|unten|sein|seine|zum ~ uns|mir|stock|haus|wohnung|nebenan|paket|kaffee|essen|geburtstag`,
  `${TENDERS} von nebenan|oben|unten|gegenüber`,
  `nachbar|nachbarin|schwager|freund|bruder|mann|onkel ist|war ${TENDERS}`,
  'montags|morgens|abends|freitags|vormittags|telefonisch|frühs nicht|kaum ansprechbar',
  'nicht|kaum ansprechbar vor|bevor ~ kaffee|frühstück $',
  // Homework, and what is seen.
  `lernt|büffelt|paukt|übt|studiert ~ für|auf ~ prüfung|medizinprüfung|klausur|examen|physikum|ausbildung|staatsexamen ~~ ${DISEASES}`,
  `lernt|büffelt|fragt|erklärt|paukt|abfragen ~~ ${DISEASES} ab|auswendig|durch`,
  `im|in|beim ein|der|dem? ${SCREEN} ist|wird|hat|war|liegt gerade|eben|grad? einer|jemand|ein|der|er|sie ~~ umgefallen|gestorben|erschossen|tot|ohnmächtig|zusammengebrochen|herzinfarkt|verblutet|ermordet umgefallen|$? $?`,
  // What has its reason.
  'durch|von die|der? nase kriege|bekomme|krieg ich? ~ kein|kaum|schlecht luft ich? habe? ein? schnupfen?',
  'nase ~ zu|verstopft ~ kriege|bekomme ich? ~ kein|kaum|schlecht luft',
  ...['ich', 'und', 'weil', 'da'].map(
    (who) =>
      `${who} ich? komme|kam ~ kaum|nicht mehr? vom|aus|von dem|der|mein? ${SEATS} hoch|auf|raus|runter ~ so|vor ~ ${LAZY}`,
  ),
  `vom|aus dem|der|mein? ${SEATS} ~ kaum|nicht hoch|auf|raus ~ so|vor ~ ${LAZY}`,
  'ohne brille|linsen|kontaktlinsen|lesebrille sehe ich? ~ nichts|kaum|schlecht|verschwommen|doppelt wie? lang|lange|spät? noch? $?',
  'tage|periode|regel|mens ~ bauch ist|fühlt ~ aufgebläht|gebläht|dick|aufgedunsen|empfindlich wie|und|$? immer|jeden? monat?',
  'füße|beine|waden|po|hintern|arme|rücken ~ weh|lahm|müde vom|von|wegen vielen|dem|der|gestern? ~ oktoberfest|fest|wiesn|sitzen|stehen|tanzen|laufen|shoppen|einkaufen|wandern|garten|hocken|telefonieren',
  'knackt|knirscht|knackst|kracht|knarzt seit|schon ich|immer|jeher|der|meiner? denken|kindheit|jugend? kann? ~ nicht|nie|ohne weh|schmerz|schmerzen?',
  'knie|hüfte|gelenk|schulter|kiefer|knöchel knackt|knirscht|knackst|kracht|knarzt seit|schon ich|immer|jeher|der|meiner? denken|kindheit|jugend? kann? ~ nicht|nie|ohne weh|schmerz|schmerzen?',
  `vor ${YEARS} ${YEARS}? jahren ~~ beim|im|am ${SPORT} ~ ${BONE} gebrochen`,
  'buben|jungs|jungen|kinder|kids|mädels|zwillinge ~ raufen|spielen|toben|schreien|balgen ~ schreien|rufen|schreit|ruft ~ aua|hilfe|au aua?',
  'buben|jungs|jungen|kinder|kids|mädels|zwillinge schreien|rufen|brüllen aua|hilfe|au aua?',
  'ziehen|zieht|dehnung|spannung ist doch|ja kein schmerz oder|stimmt?',
];

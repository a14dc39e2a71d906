import type { Concept } from '../../../../safety/cues';

const MOVES =
  'brücke|sphinx|kamel|taube|ausfallschritt|bergsteiger|kobra|beinheber|übung|dehnung|position|haltung|kindhaltung|schaukel|unterarmstütz|brettstütz|kniende';
const WORK =
  'fensterputzen|putzen|hausputz|frühjahrsputz|holzhacken|holzmachen|umzug|tragen|schleppen|handyhalten|halten|gärtnern|gartenarbeit|garten|streichen|malern|tapezieren|schaufeln|schneeschippen|umgraben|graben|heben|tippen|arbeiten|arbeit|stehen|stapeln|packen|sport|training|wandern|radfahren|fahrradfahren|radeln|bügeln|kochen|backen|rudern|klettern|bouldern|schwimmen|tanzen|liegestütze|kisten|kiste|spätschicht|nachtschicht|frühschicht|schicht|dienst|treppensteigen|spazieren|rasenmähen|heuen|melken|stall|ernte|kneten|einkaufen|gassi|renovieren|rennen|joggen|laufen|krafttraining|situps|planks|lachen';
const LIMBS = 'arme|arm|beine|schultern|füße|waden|oberschenkel|hände|finger|hintern|po|bauch|rücken|muskeln|knochen';
const TIRED = 'lahm|schwer|müde|platt|tot|pudding|matschig|schlapp|fertig|hinüber|weh|zittrig|gummi|kaputt';
const LAUGHING = 'lachen|gackern|kichern|prusten|gelächter|lacherei|giggeln';
const THEY =
  'vater|mutter|papa|mama|opa|oma|großvater|großmutter|bruder|schwester|onkel|tante|cousin|cousine|schwager|schwägerin|schwiegermutter|schwiegervater|freund|freundin|nachbar|nachbarin|kollege|kollegin|kumpel|spezl|postbote|postler|trainer|trainerin|chef|chefin|tennispartner|tanzpartner|partner|mitspieler|lehrer|lehrerin|yogalehrerin|schulfreund|schulfreundin|bekannter|bekannte|mann|frau|rolf';
const BEASTS =
  'hund|dackel|katze|kater|pferd|stute|kuh|kühe|kaninchen|hase|hamster|köter|welpe|ziege|schaf|sau|hündin|huhn|hühner|esel|mops|schäferhund';
const PARTS =
  'bein|knie|fuß|ferse|po|bauch|nabel|bauchnabel|rücken|becken|hüfte|schulter|schultern|arm|arme|hand|hände|kopf|blick|zehen|oberschenkel|wade|brust|ellbogen|füße|beine|hintern|gesäß|kinn';
const SHORT_PARTS =
  'kreuz|rücken|knie|halswirbelsäule|wirbelsäule|bandscheibe|bandscheiben|lws|hws|handgelenke|handgelenk|leiste|nacken|hüfte|schultern|schulter|gelenke|bauch|magen|brust|kopf';
const LOVELY = 'herrlich|gemütlich|schön|bequem|entspannt|kuschelig|gut|wohlig|angenehm|toll';
const NOON = ['fünfzig', 'sechzig', 'siebzig', 'achtzig']
  .flatMap((ten) => [
    ten,
    ...['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'].map((one) => `${one}und${ten}`),
  ])
  .join('|');
const ILL =
  'krebs|thrombose|embolie|bandscheibenvorfall|herzinfarkt|schlaganfall|corona|covid|grippe|lungenentzündung|fieber|magersucht|depression|gürtelrose|borreliose|hexenschuss|ischias';
const AGES =
  'vierzig|fünfundvierzig|fünfzig|fünfundfünfzig|sechzig|zweiundsechzig|fünfundsechzig|siebzig|fünfundsiebzig|achtzig|dreißig|fünfunddreißig';
const PARTY =
  'wein|bier|feier|heurigen|gestern|party|schnaps|sekt|polterabend|fest|oktoberfest|silvester|hochzeit|kneipe|cocktails|karneval|fasching|stammtisch|geburtstag|alkohol|glühwein';

/** What sounds like a report and is none: idioms of joy, tired arms, what is long over, whoever is far away, questions. */
export const harmless: { readonly [C in Concept]?: readonly string[] } = {
  skip: [
    // The heart.
    'herz macht ~ hüpfer|sprung|sprünge|luftsprung|luftsprünge|satz',
    'herz hüpft|lacht|jubelt|singt|gehört|hängt an|heute|vor|dem|der|den|am|hannover|werder|köln|schalke|dortmund|meinem|mein|$?',
    'herz schlägt|gehört|hängt ~ für|an|dem|der|werder|hannover|bayern|köln|schalke|dortmund|union|hertha|frankfurt|eintracht|fc|hsv',
    'mein herz gehört|schlägt halt? für?',
    'geht einem|mir|ein ~ das? herz auf',
    'herz an die|den|das ~ verloren',
    'warm ~ ums herz',
    'um|ums herz warm|leicht|weit',
    'blut schweiß und? tränen',
    'fleisch und blut',
    'könnte|könnt ~ heulen|weinen|flennen ~ so|vor schön|glück|freude|rührung|schöne',
    'zum weinen|heulen schön',
    'gänsehaut von|vor|bei dein|deiner|der|rührung|freude|stimme|musik',
    'mir ist ja|so|echt|total|halt|voll|wieder? langweilig|fad|öde|egal|wurscht|schnuppe|recht|klar|lieber|aufgefallen|eingefallen|lustig|danach',
    'mir ist so|zu|ganz? heiß|warm|kalt mach|machst|kannst|kann|dreh|hol ~ fenster|heizung|decke|jemand|einer|mal|tür',
    'wird|wurde mir ganz? warm wenn du',
    // Laughter, and breath that a sight takes.
    `kriege|krieg|kriegt|bekomme|bekommt ~ vor|vom|beim lauter? ${LAUGHING} ~ kein|kaum luft mehr?`,
    `vor|vom|beim lauter? ${LAUGHING} ~ kein|kaum luft`,
    `kein|kaum luft mehr? vor|vom|beim lauter? ${LAUGHING}`,
    `ersticke|platze|sterbe|bepisse|bepiss|bepinkle|krümme|ersticken ~ gleich|fast|noch|mich? ~ vor|vom lauter? ${LAUGHING}`,
    'kriegt|bekommt|kriege|bekomme|krieg sich|mich nicht mehr ein ~ vor? lachen?',
    'fällt|falle|fall ~ gleich|fast|ja|noch|glatt in ohnmacht ~ vom|vor|von|bei|wegen|so',
    `${THEY} ~~ ~ schnappatmung`,
    'aussicht|anblick|ausblick|panorama|blick ~ nimmt|raubt|verschlägt mir|ein|uns ~ atem|luft|sprache',
    'bleibt|blieb mir|ein ~ luft|spucke|atem weg ~ so|wie|bei|vor|wenn',
    'hör auf ~~ ich? ~ kein luft',
    // Stiff and tired of what was done.
    `vom|von|nach|durch dem|der|den|ein? ganzen|vielen|langen? ${WORK} ~ ${LIMBS} ~ ${TIRED}`,
    `vom|von|nach dem|der|den|ein? ganzen|vielen|langen? ${WORK} ~ ${TIRED} ~ in|an den|die? ${LIMBS}`,
    `${LIMBS} ~ ${TIRED} ~ vom|von|nach ~ ${WORK}`,
    `${TIRED} ~ in den|die ${LIMBS} ~ vom|von|nach ~ ${WORK}`,
    `tun|tut ~ vom|nach ${WORK} ~ ${LIMBS} ~ weh`,
    `vom|nach ${WORK} tun|tut ~ ${LIMBS} ~ weh`,
    `vom|nach ${WORK} ~ ganz|total|völlig|so ${TIRED}`,
    `außer puste|atem vom|von|nach ~ ${WORK}`,
    'füße sind|platt platt|sind|wie|$?',
    'arme|beine sind|ist ~ pudding|wackelpudding|gummi ~ mach|machen|lass|kannst|gib|vom|von|nach|nimm',
    'pack|packe|schaff|schaffe|kann das|es|die|den? ~ nicht mehr ~ arme|beine sind|ist pudding|lahm|fertig|platt',
    'kann|pack|packe|mag|schaff nicht mehr ~ lass|lasst|lassen uns|es ~ aufhören|gut|pause|schluss|sein',
    'kann|pack|packe|schaff ~ nicht mehr mach|machen|gib|lass|nimm ~ leichter|leichtere|kürzer|pause|schluss|weniger|einfacher',
    `so ${LOVELY} ~ dass ich ~ nicht|kaum|nie mehr? ~ aufstehen|hoch|weg|raus|runter ~ mag|will|möchte|kann`,
    `mag|will|möchte|kann ~ gar|überhaupt|einfach|nie? nicht mehr? aufstehen|hoch|weg|raus ~ so ~ ${LOVELY}`,
    `so ${LOVELY} ~~ mag|will|möchte ich? ~ nicht|kaum mehr? aufstehen|hoch`,
    `entspannt|gemütlich|schön ~~ mag|will|möchte|mög ~ nicht|kaum mehr? aufstehen|hoch`,
    'letzten nerv gezogen|geraubt|gekostet',
    'kopf ist|so|zu|ganz voll',
    'steckt|stecken|sitzt mir|noch ~ in den|im knochen|beinen|armen|gliedern|hintern',
    'muskelkater im|in|am den|der|dem|mein? ~ von|vom|wegen|nach',
    // Standing on one leg.
    'falle|fall|kipp|kippe|plumpse|plumps ~ gleich|fast|ja|bald|noch ~ um ~ so? wackelig|wackle|wackel|gleichgewicht|balance',
    'falle|fall|kippe|kipp ~ gleich|fast|ja|bald ~ um ~~ stuhl|wand|festhalten|ausfallschritt|schrank|gleichgewicht|balance|einbeinstand',
    'falle|fall|kippe|kipp um weil|bei|beim|im|wegen ~ gleichgewicht|balance|ausfallschritt',
    'gleich|fast|bald falle|fall|kippe|kipp ich um so|im|beim|bei|vor|wackelig ~ wackelig|ausfallschritt|balance|lachen?',
    'falle|fall ~ fast|beinahe um im|beim|in ~ ausfallschritt|taube|stand|knien',
    'beinahe|fast umgefallen|umgekippt ~ beim|im|in|bei ~ knien|ausfallschritt|aufstellen|üben|stehen|taube|wechsel',
    'wackle|wackel|wackele ~ wie ein|ne|die',
    // Somebody else, not here.
    `${THEY} ist|hat|war mal|einmal|letztens|neulich|damals|früher beim|im|am|auf|in|bei der|dem|ein? ~ ohnmächtig|umgekippt|zusammengebrochen|umgefallen|bewusstlos geworden?`,
    `${THEY} ist|hat neulich|letztens|damals|früher ~ ohnmächtig|umgekippt|zusammengebrochen|umgefallen ~ war|ist|das|nur|aber`,
    `${THEY} hat sich ~ beim|im|auf ~ das|die|den|was|ein ~ gerissen|gebrochen|verrenkt|gezerrt|verstaucht|verrissen`,
    `${THEY} hat sich mal|letztens|neulich|gestern|heute? das|die|den|ein|was rücken|kreuz|knie|band|bänder|schulter|fuß|bein|arm verrissen|verrenkt|verhoben|verdreht|gerissen|gezerrt|verstaucht|gebrochen`,
    `${THEY} ~ hat sich ~ beim ~ mal|einmal was|etwas gerissen|gebrochen|gezerrt`,
    `${THEY} hatte mit ${AGES} ein|den? schlaganfall|herzinfarkt|infarkt`,
    `${THEY} hatte ein|den schlaganfall|herzinfarkt|infarkt ~ tanzt|läuft|lebt|wieder|heute|jetzt|inzwischen|längst`,
    `${THEY} hatte ~ herzinfarkt|infarkt|schlaganfall nicht ich`,
    `${THEY} hat|hatten|hatte es|ja? ~ an|am|im|mit der|dem|den? pumpe|herz|herzen|kreuz|rücken|bandscheibe|hüfte|knie`,
    'hat es|ja|seit ~ im kreuz die|der ~ jammert|klagt|stöhnt',
    `${THEY} ~ kriegt|bekommt noch|irgendwann ein ~ herzinfarkt|schlaganfall|infarkt|schlag|anfall ~ wenn?`,
    `würde|würd|wird ~ ein schlag|schlaganfall|herzinfarkt|anfall|infarkt kriegen|bekommen ~ wenn|sähe|sieht`,
    `${THEY} würde|würd ~ schlag|schlaganfall|herzinfarkt|anfall kriegen|bekommen`,
    'patient|patientin|bewohner|bewohnerin|kunde|kundin|gast ist|sind|war heute|dreimal|zweimal|gestern ~ umgekippt|zusammengebrochen|gestürzt|gefallen ~ war|dienst|schicht',
    'patient|patientin|bewohner|bewohnerin ~ umgekippt|zusammengebrochen|gestürzt ~~ dienst|schicht|feierabend',
    `${BEASTS} hat es ~ an|in|im|mit der|den|dem? hüfte|hüften|rücken|knie|herz`,
    `${BEASTS} humpelt|lahmt|hinkt ~ seit|vorne|hinten|links|rechts?`,
    `${BEASTS} ~~ gekalbt|gefohlt|geworfen|gelammt ~~ blut`,
    `${BEASTS} sitzt|liegt|steht|hockt|schläft ~ auf ~ brust|bauch|brustkorb|rücken ~~ atme|atmen|luft ~ komisch|schwer|schlecht|so|kaum`,
    `${BEASTS} ~ kriegt|bekommt spritzen|spritze|tabletten`,
    'kniet|kniete noch|heute|immer beim unkraut|unkrautjäten',
    // Long ago, up to the word of time that would part it.
    'früher|damals bin|war|habe|hab ich ~ immer|oft|jedesmal|ständig|dauernd|manchmal ~ umgekippt|ohnmächtig|weggekippt|zusammengeklappt',
    'nach|bei der|mein|ein narkose|vollnarkose|spritze|operation damals|früher ~ bein|arm|mir|alles ~~ holz|taub|schlecht|lahm|tot',
    'nach|bei der|mein|ein narkose|vollnarkose ~~ damals ~~ holz|taub|schlecht|übel|lahm|tot',
    `als kind|bub|mädchen|jugendlicher|teenager habe|hab|bin ich ~~ ~ gebrochen|gestürzt|gefallen|hingefallen`,
    'beim turnen|sport|skifahren|reiten|handball|fußball in der schule|jugend|kindheit ~ hingefallen|gestürzt|gefallen',
    'blutdruck ~ tabletten ~~ eingestellt|stabil|normal|gut|ordnung',
    'blutdruck ~~ gut|stabil|prima|super eingestellt',
    // What the move is called.
    `bei|in|nach|von|zur|mit|vor|an der|die? taube $|was|da|dran|ran|und|wegen|weil|ich|weg|ist|das|ein|zu|noch|mach`,
    'kürzer|weniger|mehr|besser|schlechter dehnbar|beweglich',
    // What lies under a hip, and what is worn.
    'haare|haar|zopf|pferdeschwanz ~ klemmt|klemmen|eingeklemmt|hängt',
    'aua|autsch|au mein haare|haar',
    'hose|naht|knopf|reißverschluss|leggings ist|mir ~ geplatzt|gerissen|aufgegangen',
    'kissen|decke|handtuch|rolle ~ weggerutscht|verrutscht ~~ kopf ~ tief|hängt|runter',
    // After a party, from a kitchen, in jest.
    `kopf weh|schmerz|schmerzen ~ vom|von|wegen|nach ~ ${PARTY}`,
    `schädel|kopf|birne brummt ~ vom|von|wegen|nach ~ ${PARTY}`,
    `der|mein schädel|kopf brummt ~ ${PARTY}`,
    'daumen|finger|zunge|hand|fingerkuppe ~ verbrannt|verbrüht ~ klein|kleines|kleine|bisschen|bläschen|blase|nur|leicht|kaffee|tee|pizza|suppe|herd',
    'finger|daumen|zeh ~ am|an ~ herd|pfanne|topf|ofen verbrannt',
    'blase|blasen|bläschen an|auf|am der|dem|den|mein? ferse|fersen|zeh|zehen|fuß|füßen|hand|händen|finger|sohle',
    'blauer|blaue|blauen fleck|flecken ~ von|vom|am ~ tisch|tischkante|couchtisch|kante|bettkante|ball|rolle|schienbein|türrahmen',
    'zeh|ellbogen|ellenbogen|knie|kopf nur|ein|bisschen|leicht? gestoßen ~ geht|kein|nichts|nur|schon',
    'nur das knie|zeh|kopf gestoßen',
    'waden|wade krampf|krämpfe ~ wieder|schon|weg|vorbei|ausschütteln|rum',
    'zwiebelschneiden|zwiebeln ~~ geheult|geweint|augen|tränen',
    'geheult|geweint ~~ zwiebel|zwiebeln|film|hochzeit|rührung',
    'kilo|pfund ~ abgenommen ~ endlich|dank|stolz|diät|abnehmclub|watchers|ernährung|sport|fasten|geschafft|mit',
    'endlich ~ kilo|pfund abgenommen|runter|weniger',
    `puls|ruhepuls|herzfrequenz ist|liegt|war|bei|ruhig ~ ${NOON}`,
    'übel|kotzübel|schlecht von dem|deinem|dein|der|diesem|den ~ gelaber|gequatsche|gerede|werbung|politik|nachrichten|schlager|radio',
    'schwindelig wird|werd ~ von|bei dein|deinem|dem|der|diesem ~ hin|her|wechsel|seitenwechsel|gerede',
    'schwindelig|schlecht ~ von dein|deinem ~ hin und her',
    'taub|lahm|blind ist|sind bei mir|uns ~ nur|höchstens|bloß die|der|mein',
    'kurzatmig|atemlos ~ nur|höchstens|bloß wenn ich ~ sehe|seh|schwiegertochter|treffe',
    'schmerz lass nach',
    'pocht|klopft|wummert ~ im takt|rhythmus|beat ~ musik|bass|nebenan?',
    'nicht wegen dem|der|des|den|mein rücken|hüfte|schmerzen|knie|kreuz',
    'rücken|kreuz ~ merke|merk ich ~ fast|gar|kaum|überhaupt ~ nicht|kaum mehr|noch?',
    'rücken|kreuz merke|merk ich heute|schon|jetzt? kaum',
    'schlüssel|brille|handy im kopf gesucht',
    'zum sterben|kotzen|heulen langweilig|öde|peinlich|süß|komisch|schön',
    'haut mich|es ~ um wie|so ~ gut|schön|lecker|toll',
    'ruft|schreit|brüllt ~ notarzt|krankenwagen|hilfe ~~ nicht ich|film|fernsehen|serie',
    'arm|arme fällt|fallen mir ~ gleich|fast|bald ~ ab ~ vom|von|so',
    'gleich|fast|bald fällt|fallen mir ~ arm|arme ~ ab',
    'knoblauch ~~ ~ ohnmacht',
    'aua|autsch sage|sag meine|mein|ich ~ katze|hund|hand',
    'krallt|kratzt ~ sich? ~ in mein|die bein|wade|knie|hose|socke',
  ],
  // Who is spoken of has none of it, or nobody has.
  asking: [
    `^ geht|drückt|zieht|belastet|geht|schadet die|das|der|den ${MOVES} ~ ${SHORT_PARTS}`,
    `^ kann|könnte ich|man mir|sich? ~ was|etwas kaputt|kaputtmachen|verletzen|brechen|reißen|zerren`,
    '^ wo sitzt|steckt|liegt|ist|befindet|verläuft',
    'wo sitzt|steckt|verläuft eigentlich|denn|genau|der',
    'wie heißt|heißen|nennt|nennen der|die|man|dieser|das ~ muskel|muskeln|knochen|sehne|band|nerv|gelenk',
    '^ muss|müssen|sollte|soll|kann|darf man',
    `^ muss|müssen|soll|sollen|darf|dürfen|sollte der|die|das|mein|ich ~ ${PARTS} ~ dabei|da|eingezogen|gestreckt|zittern|innen|außen|zehen|vorne|fersen|zeigen|bleiben|sein|liegen|unten|oben|sitzen|hoch|runter|nach|über|auf`,
    '^ spürst|hast|fühlst|kriegst|blutest|merkst du eigentlich|auch|denn|selbst|überhaupt',
    'ob du ~ blut|bluten|blutest|herz|rücken|hast|kannst|auch',
    'was wäre|wär|ist|gilt ~ notfall',
    'fragst|redest|redet|sprichst|sprecht|erzählst|warnst|aufzählst|sagst du|ihr|mich ~ immer|jedes|jedesmal|dauernd|eigentlich|ständig|da|von|nach',
    'du|ihr redest|redet|fragst|sprichst|warnst|erzählst immer|dauernd|ständig|jedesmal|vorhin|eben',
    'was du ~ da ~ aufzählst|vorliest|erzählst|aufsagst|sagst',
    'du ~ vorhin|eben was|etwas von ~ gesagt|erzählt',
    '^ bekommt|kriegt|bekommen|kriegen man|wir|leute',
    '^ hat|haben der|die|das ~ eigentlich',
    'das mit der|dem|den ~~ betrifft|trifft|gilt ~ nicht',
    'nichts|nix|kein davon ~ trifft|betrifft|gilt',
  ],
  topic: [
    'umschau|apothekenumschau|zeitung|heft|zeitschrift|magazin|internet|blatt ~ stand|steht|kam ~ was|etwas|über|von|zu',
    'radio|fernsehen|podcast|fernseher|sendung|vortrag|kurs ging|geht es ~ um|über',
    'ging es ~ um ~ im radio|fernsehen|podcast',
  ],
  cleared: [
    `${ILL} ~~ ~ hinter mir|überstanden|ausgestanden|durch|los|besiegt`,
    `${ILL} ~~ ~ nie wieder|mehr`,
    'hinter mir $|und|mir|ich|die|zum',
    'überstanden|ausgestanden|auskuriert|durchgestanden',
    'längst|schon|lange durch|vorbei|geflickt|verheilt|zusammengewachsen|ausgeheilt|weg|gut',
    'läuft|geht wie geschmiert|neu',
    'hält bombenfest|super|prima|wie',
    'wieder|längst auf dem damm',
    'wieder|längst fit|gesund|munter|putzmunter',
    'ewig|ewigkeiten|jahre|jahrzehnte her',
    'hat damit nichts|nix zu tun',
    'der|die|das|kind kleine|kleiner|kind|sohn|tochter ist jetzt|heute|inzwischen|schon|mittlerweile ~ acht|neun|zehn|elf|zwölf|fünfzehn|achtzehn|zwanzig|fünfundzwanzig|dreißig|vierzig|groß|erwachsen|jahre',
  ],
  brief: [
    'schüttel|schüttle|schüttele ihn|sie|es|das|die|den ~ aus',
    'ausschütteln|ausgeschüttelt',
    'lege|leg mich|ihn|es anders|um',
  ],
};

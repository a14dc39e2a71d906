const AWAY =
  'nachbar|nachbarin|kollege|kollegin|chef|chefin|kumpel|bekannter|bekannte|trainer|trainerin|lehrer|lehrerin|onkel|tante|cousin|cousine|schwager|schwägerin|schulfreund|schulfreundin|spezl';
const KIN =
  'vater|mutter|papa|mama|opa|oma|großvater|großmutter|bruder|schwester|onkel|tante|cousin|cousine|schwager|schwägerin|schwiegermutter|schwiegervater|mann|frau|freund|freundin|nachbar|nachbarin|kollege|kollegin|kumpel';
const THEN = 'gestern|vorgestern|neulich|kürzlich|letztens|damals|früher|mal';
const SPORT =
  'bouldern|klettern|skifahren|ski|snowboarden|rodeln|fußball|handball|sport|turnen|radfahren|rad|joggen|laufen|umzug|wandern|reiten|skaten|skateboard|training|marathon|kicken|basketball|volleyball|tanzen|eislaufen|renovieren|urlaub|skiurlaub';
const LIMB =
  'arm|bein|fuß|hand|finger|zeh|knöchel|handgelenk|schlüsselbein|schulter|nase|rippe|daumen|ellbogen|knie|haxe|haxen';
const HURT = 'gebrochen|verstaucht|verrenkt|gezerrt|gerissen|angebrochen|ausgekugelt';
const FELL = 'umgekippt|zusammengebrochen|zusammengeklappt|umgefallen';
const FICTION =
  'film|serie|buch|krimi|roman|tatort|hörbuch|podcast|fernsehen|doku|video|folge|arztserie|krankenhausserie|kino|stück|sendung|quiz|quizshow|rätsel';
const RESCUE = 'notarzt|notärztin|rettungswagen|krankenwagen|sanitäter|sanitäterin|rettungsdienst|notaufnahme';
const DISEASE =
  'thrombose|embolie|lungenembolie|krebs|aneurysma|bandscheibenvorfall|hexenschuss|osteoporose|schlaganfall|herzinfarkt|epilepsie';
const YEARS =
  'zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|einundzwanzig|zweiundzwanzig|dreiundzwanzig';
const OVER = 'her|vorbei|weg|ausgestanden|überstanden|auskuriert|verheilt|ausgeheilt';
const SAYS = 'sagt|sagte|jammert|stöhnt|meint|ruft';

/** Told of others, of long ago, in jest or as a saying: nobody who is there has it now. */
export const told: readonly string[] = [
  // Somebody who is elsewhere, in the perfect, with a time or an occasion; "gerade" and "hier" stand in none of these.
  `${AWAY} hat sich ${THEN}? beim|im|am|auf ${SPORT} den|das|die|ein ${LIMB} ${HURT}`,
  `${AWAY} hat sich ${THEN} beim|im|am? ${SPORT}? den|das|die|ein ${LIMB} ${HURT}`,
  `${AWAY} hat sich den|das|die|ein ${LIMB} ${HURT} der|die|so|jetzt ein|arme|depp|trottel|pechvogel|hat|läuft`,
  `${AWAY} ist ${THEN} ~ ${FELL} $|im|in|beim?`,
  `${AWAY} ist ${THEN} bei|in|beim|im der|dem|ein? ~ ${FELL}`,
  `${AWAY} ist heute|gestern|neulich in|bei|beim|im|während der|dem|ein? ~ ${FELL} war|ist aber|er|sie? gleich|sofort|schnell|bald wieder munter|fit|da|wach|auf|okay|gut|beieinander`,
  `mein|der|die|ein|unser ${AWAY} ist gestern|vorgestern ~ ${FELL} $|im|in|beim?`,
  `${DISEASE} hatte|hat|hatten mein ${KIN} nicht? ich nicht?`,
  `brust|lungen|lunge|darm|prostata krebs hatte|hat? mein ${KIN} nicht? ich nicht?`,
  `${DISEASE} mein ${KIN} nicht ich`,
  'er|sie kann nicht aufstehen der|die|er|sie spielt|tut nur|bloß',
  // Long ago, and said to be over.
  `letztes|voriges|vergangenes|letzten|vorigen jahr|winter|sommer|herbst|frühjahr ein? ${DISEASE} gehabt ist|war|aber? alles|längst|jetzt? wieder|längst? ${OVER}|gut`,
  // Up to the word of time that closes it, which would part the phrase.
  'früher|damals mal|einmal? suizidal|lebensmüde|depressiv|magersüchtig aber|und das|es ist|war zum glück',
  'früher|damals mal|einmal? suizidal|lebensmüde|depressiv|magersüchtig aber|und das|es ist|war lang|lange|längst|ewig|vorbei|überstanden',
  `zwanzig ${YEARS} hatte|habe ich? mal? ein|den? ${DISEASE} gehabt? ist|war|das? aber? alles|längst|komplett|wieder ${OVER}|gut|wieder`,
  `habe|hatte ich mir? mal|damals|früher|einmal? das|den|die|ein ${LIMB} gebrochen das ist|war ~ jahre|ewig|ewigkeiten her`,
  'wade|waden|fuß|zeh|zehen krampf ~~ kurz ist|war weg gewesen|gegangen',
  'wade|waden|fuß|zeh|zehen krampf ~~ ist|war dann|gleich|schnell|wieder? weg gewesen|gegangen nach|als|wie|beim',
  // What is studied.
  `hausarbeit|seminararbeit|bachelorarbeit|masterarbeit|doktorarbeit|facharbeit|referat|vortrag|aufsatz|klausur|prüfung|vorlesung über|zu|zum|zur das|die|den|ein? thema? ${DISEASE}|embolien|thrombosen|aneurysmen|schlaganfälle|herzinfarkte|herzstillstand|ohnmacht|suizid|depression|depressionen`,
  // On a screen.
  `${RESCUE} in|im|aus|von der|dem|dieser|diesem|mein|ein? ${FICTION}`,
  `schaut|schaue|guckt|gucke|sieht|läuft nebenan|gerade|gern? so? ein|der|die? ${FICTION} da|wo hat|hatte|kriegt|bekommt einer|ein|jemand herzstillstand|atemstillstand`,
  // A saying of somebody's.
  `spüre|fühle mein|die beine|füße|arme|hintern|knochen nicht|kaum mehr? ${SAYS} mein|der|die ${KIN} immer|dauernd|ständig|jedesmal|jeden`,
  // Breath that is taken by a sight or a laugh, and hearts.
  'bei|vor der|dem|den|diesem|dieser|diesen|so|solchen|einer ein|einer? aussicht|anblick|ausblick|panorama|preis|preisen|landschaft|stimme|musik hier|da|oben? bleibt|blieb ein|mir|dir|uns ja|doch|echt|glatt|fast? ja|doch|echt|glatt|fast? die|der|das luft|spucke|atem|puste weg',
  'schwiegermutter|schwiegervater|chef|chefin|kinder|nachbar|nachbarn|lehrer|vermieter|aussicht|ausblick|anblick|schönheit|landschaft|panorama|film|serie|buch|stimme|musik|kleid raubt|rauben|raubte mir|ein|uns|dir|ihm noch|ja|echt|fast|glatt|immer? noch|ja|echt|fast? den atem|nerv|verstand|schlaf',
  'kriegt|kriege|kriegen|bekommt|bekomme|bekommen ~ kein|kaum|gar luft mehr? vor|beim lauter? lachen|kichern',
  'vor|beim lauter? lachen|kichern kriege|kriegt|kriegen|bekomme|bekommt|bekommen ich|er|sie|wir|man? kaum|kein|gar luft mehr?',
  'herz schlägt halt|eben|nun|nur|einfach|immer|auch? mal|noch? für den|die|das|dich|euch|ihn|sie',
  'gelähmt|starr|sprachlos vor|von lauter? begeisterung|staunen|freude|rührung|glück|ehrfurcht',
  'kein|null|wenig|gar gefühl für|fürs',
  'für|fürs das|den|die? takt|rhythmus|zeit|musik habe ich überhaupt|gar|leider|einfach? kein gefühl',
  'magen hängt ~ kniekehlen',
  'komisch|lustig|witzig|ulkig aussehe|aussieht|aussehen|gucke|schaue',
  'komme|komm|kommt ich? aus dem staunen|lachen|gähnen|grinsen|schwärmen nicht mehr? raus|heraus',
  // Getting up, but not as once.
  'komme|komm|kommt ich|er|sie|man? halt|ja|eben|auch|leider? nicht|kaum mehr? so? leicht|schnell|flott|locker|elegant|geschmeidig? hoch|auf wie ein|mit|als junge|junges|junger|zwanzig|reh|gazelle|feder|jung|$?',
  'komme|komm|kommt ich|er|sie|man? halt|ja|eben|auch|leider? nicht|kaum mehr? so leicht|schnell|flott|locker|elegant|geschmeidig hoch|auf',
  'als kind|jugendlicher|jugendliche|teenager|junge|mädchen bin ich oft|immer|öfter|ständig|dauernd|andauernd|manchmal|mal|regelmäßig? in ohnmacht gefallen',
  'bei|während der|mein pda|narkose war|waren untenrum|unten|beine|alles alles|die|ganz|komplett? taub|gelähmt|weg das|aber',
  'in der|mein schwangerschaft habe|hatte ich mal|einmal|auch? geblutet das|die|der kind|kleine|kleiner ist',
  `${DISEASE} vom|von|aus|im januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|sommer|winter|frühjahr|herbst ist|war schon|längst|lang|lange lang|lange? vorbei|weg|gut|ausgestanden`,
  // Stiff after a day of sitting.
  'rechner|schreibtisch|bildschirm|computer|laptop|büro|bürostuhl|pc|steuer|lenkrad ~ komme|komm kaum noch|mehr|wieder? hoch|auf',
];

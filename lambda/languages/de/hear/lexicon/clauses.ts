import type { Modifier } from '../../../../safety/cues';

const PERSON =
  'mann|frau|manne|partner|partnerin|freund|freundin|verlobter|verlobte|verlobten|ehemann|ehefrau|gatte|gattin|lebensgefährte|lebensgefährtin|vater|mutter|papa|mama|vati|mutti|opa|oma|omi|opi|großvater|großmutter|bruder|schwester|sohn|tochter|kind|kinder|junge|jungen|mädchen|kleine|kleiner|kleinen|große|onkel|tante|cousin|cousine|neffe|nichte|enkel|enkelin|enkelkind|enkelkinder|schwager|schwägerin|schwiegermutter|schwiegervater|schwiegersohn|schwiegertochter|stiefvater|stiefmutter|nachbar|nachbarin|nachbarn|mitbewohner|mitbewohnerin|kollege|kollegin|kollegen|chef|chefin|kumpel|bekannter|bekannte|bekannten|trainer|trainerin|lehrer|lehrerin|eltern|pflegerin|pfleger|gast|besuch|mannes|vaters|sohnes|kindes|bruders|opas|omas';
const AWAY =
  'nachbar|nachbarin|nachbarn|kollege|kollegin|kollegen|chef|chefin|kumpel|bekannter|bekannte|bekannten|trainer|trainerin|lehrer|lehrerin|onkel|tante|cousin|cousine|schwager|schwägerin|patient|patientin|kunde|kundin|typ|freundin|freund|schulfreund|schulfreundin';
const TELLS =
  'sagt|sagte|meint|meinte|fragt|fragte|findet|fand|glaubt|glaubte|denkt|dachte|will|wollte|erzählt|erzählte|behauptet|schimpft|nervt|besteht';
/** How long ago, in words. */
const SO =
  'ein|ne|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|paar|einige|einigen|vielen|mehreren|wenigen|ungefähr|etwa|circa|so|gut|knapp|über|fast|rund|mehr|als|langen|hundert|anderthalb|eineinhalb|den|über|zirka|bestimmt|schon|halben|halbe|guten';
const TIME =
  'minute|minuten|stunde|stunden|tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|jahrzehnt|jahrzehnte|jahrzehnten|gestern|vorgestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|abend|nacht|sommer|winter|frühling|frühjahr|herbst|weihnachten|ostern|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|mal|wochenende';
const LAST = 'letzte|letzten|letztes|letzter|letztem|vorige|vorigen|voriges|vergangene|vergangenen|vergangenes';
const FINE = 'gut|okay|normal|fein|weg|prima|super|bestens|ordnung|gesund|fit|nichts|besser';
/** Parts of a body, as they stand between an article and a verb. */
const PART =
  'bein|beine|fuß|füße|zeh|zehen|wade|waden|knie|oberschenkel|unterschenkel|schenkel|arm|arme|hand|hände|finger|gesicht|kiefer|auge|augen|kopf|nacken|hals|schulter|schultern|brust|brustkorb|herz|bauch|magen|unterleib|rücken|kreuz|hüfte|hüften|leiste|leisten|becken|po|hintern|gesäß|schritt|seite|flanke|niere|nieren|haut|zunge|ganze|linke|rechte';
const IS =
  'ist|sind|wird|werden|tut|tun|war|wurde|fühlt|fühlen|schmerzt|brennt|brennen|sticht|zieht|kribbelt|kribbeln|pocht|blutet|hängt|gibt|knickt|macht|hat|kann|geht|lässt|schläft|bleibt|drückt|krampft';
const AUX =
  'ist|sind|bin|war|waren|wäre|hat|habe|haben|hatte|hatten|hätte|wird|werde|werden|wurde|wurden|würde|kann|können|konnte|könnte|muss|müssen|musste|soll|sollte|will|wollte|darf|mag|möchte|tut|tun|tat|geht|gehen|ging|gehe';
const VERB = `${AUX}|spüre|spürt|fühle|fühlt|merke|merkt|macht|machen|mache|machte|kommt|kommen|kam|bekomme|bekommt|bekam|kriege|kriegt|kriegte|brauche|braucht|sehe|sieht|höre|hört|nehme|bewege|bewegt|hebe|hebt|beuge|beugt|strecke|streckt|drehe|dreht|schläft|schlief|schmerzt|schmerzen|brennt|sticht|zieht|ziehen|kribbelt|pocht|blutet|drückt|lässt|läuft|lief|steht|stehe|liegt|liege|lag|sitzt|sitze|saß|bleibt|blieb|fängt|fing|sei|weiß|glaube|denke|finde|findet|hoffe|sagt|sage|sagte|meint|meinte|fragt|fiel|brach|gibt|gab|klingt|sieht|halte|hält|mag|liebe|hasse|vermisse|esse|trinke|trage|trägt|pass|passt|legt|lege|stütze|stützt|rolle|rollt|verlor|verliere|verliert|spürte|fühlte|hob`;
const WHO =
  'ich|er|sie|es|wir|ihr|du|man|mir|mich|ihm|ihn|mein|sein|seine|ihre|unser|beide|jemand|alles|etwas|der|die|das';

/** What somebody once had, named behind the word of time. */
const COMPLAINT =
  'schmerz|schmerzen|herzinfarkt|infarkt|schlaganfall|ohnmacht|ohnmächtig|bewusstlos|gelähmt|lähmung|taub|taubheit|taubheitsgefühl|taubheitsgefühle|thrombose|embolie|lungenembolie|blutung|blutungen|kollaps|zusammenbruch|zusammengebrochen|umgekippt|zusammengeklappt|gestürzt|gefallen|hingefallen|gebrochen|bruch|fraktur|anfall|krampfanfall|atemnot|fieber|schwindel|schwindelig|kolik|nierenkolik|verrenkt|ausgekugelt|blind|blut|kribbeln|stechen|krampf|krämpfe|druck|weh|sturz|unfall|gehirnerschütterung|suizidgedanken|depression|depressionen|inkontinent|bandscheibenvorfall|hexenschuss|ischias|nabelbruch|meniskusriss|kreuzbandriss|gehirnerschütterung';
const DONE =
  'gebrochen|verrenkt|ausgekugelt|gestürzt|hingefallen|gefallen|umgekippt|zusammengebrochen|zusammengeklappt|gerissen|verletzt|ohnmächtig|bewusstlos|verdreht|verstaucht|geprellt|angebrochen|eingeklemmt|gelähmt';
/** Small words between others: no gap that a complaint might stand in. */
const SMALL =
  'der|die|das|den|dem|ein|mein|mir|mich|es|so|ganz|schon|mal|auch|beim|im|in|am|an|auf|zum|vom|von|mit|oft|immer|sehr|starke|schlimme|sport|dabei|da|und|bei|sich|einmal|öfter|leichte|heftige';
/** What a clause ends with, where a complaint does. */
const ENDS =
  'weh|taub|schmerz|schmerzen|luft|schwach|kalt|blau|dick|geschwollen|heiß|bewegen|heben|atmen|gehen|stehen|aufstehen|auftreten|auf|weg|ein|schwindelig|schlecht|übel|gelähmt|ab|aus|blut|ohnmächtig|umgekippt|zusammengebrochen|gestürzt|gefallen|fieber|krampf|brennt|sticht|schießt|pocht|drückt|kribbelt|hängt|blutet|nicht|mehr|brust|bein|beinen|beine|fuß|rücken|bauch|leiste|hüfte|eng|rot|steif|komisch|an|zu|hoch';
const DID = 'hatte|habe|war|bin|ging|kam|wurde|hat|ist|fiel|waren|haben|musste|konnte';
const HAD = 'gehabt|bekommen|gekriegt|erlitten|gewesen|geworden|gespürt|gefühlt|getan';
const SUCH =
  'ein|ne|einer|den|die|das|der|mal|so|auch|ganz|sehr|schon|mir|mich|starke|starken|schlimme|schlimmen|heftige|heftigen|leichte|leichten|schwere|schweren|kleine|kleinen';
const BODY =
  'bandscheibe|brust|rücken|bein|beine|bauch|herz|kopf|arm|hüfte|leiste|knie|fuß|füße|nacken|wade|unterleib|magen';

/** What parts one clause from the next, in which time it is told, and of whom: speech comes without commas. */
export const clauses: Pick<
  Record<Modifier, readonly string[]>,
  | 'loose'
  | 'vague'
  | 'lately'
  | 'supposing'
  | 'none-of-it'
  | 'protest'
  | 'telling'
  | 'belonging'
  | 'acquaintance'
  | 'begin'
  | 'turn'
  | 'object'
  | 'past'
  | 'present'
  | 'once'
  | 'begun'
  | 'recent'
  | 'hearsay'
  | 'affirmed'
  | 'self'
  | 'other'
> = {
  begin: [
    'ich|er|sie|es|wir|du',
    'mein|beide|alles|etwas|irgendwas|irgendetwas|jemand|niemand',
    'mir ist|wird|tut|war|geht|fehlt|schläft|brennt|läuft|schmerzt|schmerzen',
    `der|die|das|sein|seine|ihr|ihre|unser|dieses|diese ${PART} ${PART}? ${IS}`,
    'das ist|war|wird|tut|fühlt|kommt|geht|hört|zieht|brennt|sticht',
    'da ist|sind|war|kommt|tut|zieht',
    'kann|kannst|könntest|würdest|können du|wir|ich',
    '^',
  ],
  // An inverted clause has no beginning between its verb and its subject: `object`.
  turn: [
    'jetzt|nun|heute|gerade|nur|bloß|aber|dann|außer|weil|denn|obwohl|trotzdem|allerdings|jedoch|während|sonst|ansonsten|sondern|danach|seitdem|deshalb|deswegen|darum|plötzlich|stattdessen',
    'im moment|augenblick',
    'auf einmal',
    'bis auf',
    'abgesehen von|davon',
    'und jetzt|dann|heute|nun|da|plötzlich',
  ],
  object: [
    `in|an|auf|aus|bei|mit|nach|von|zu|für|über|unter|vor|hinter|zwischen|durch|gegen|ohne|um|neben|bis|seit|wegen|trotz|wie|als|außer ${WHO}`,
    `${VERB} ${WHO}`,
    `${VERB} auch|ja|doch|halt|mal|schon|wohl|eben|gerade|jetzt|nun|plötzlich ${WHO}`,
    'und|oder|sowie mein|seine|ihre|unser|beide|etwas|alles|das|die|der',
    'alle mein|seine|unser',
    'mir|mich|sich|ihm etwas|beide|alles|mein',
    'beide mein|seine',
    // What is said of a clause already begun.
    `${WHO} nur|jetzt|gerade|heute`,
    'seit|ab|bis|von heute|jetzt|gerade',
    'nicht nur|bloß|gerade|jetzt|heute',
    'gerade so|noch|mal|machen|strecken|biegen|stehen|liegen|sitzen|ausrichten',
  ],
  past: [
    'hatte|hatten|war|waren|bekam|bekamen|kriegte|wurde|wurden|fiel|stürzte|brach|verlor|ging|kam|tat|gab|nahm|passierte|fühlte|spürte|merkte|konnte|musste|sollte|wollte|litt|erlitt|starb|rutschte|knackte|riss|machte|lief|lag|stand|saß',
    'gehabt|gewesen|geworden|passiert|gefallen|hingefallen|gestürzt|gebrochen|verloren|bekommen|gekriegt|gespürt|gefühlt|getan|gegangen|gekommen|verletzt|verdreht|verrenkt|erlitten|operiert|umgekippt|zusammengebrochen|zusammengeklappt|geblutet|erbrochen|gekotzt|gehustet|gerissen|geknackt|gestochen|gekribbelt|geschmerzt|gestorben|gelitten|ausgerutscht|gestolpert|gelaufen|getanzt|gerannt|gemacht',
    `war|waren|wurde|wurden ich|mir|er|sie|es oft|immer|mal|auch|ganz|schon|einmal|manchmal?`,
    `war|waren|wurde|wurden mein|das|die|der|beide ${PART} oft|immer|mal|auch|ganz|schon|einmal|manchmal|mir?`,
    'hatte|hatten ich|wir|er|sie oft|immer|mal|auch|schon|einmal|manchmal|so|ein|richtig|starke|schlimme',
  ],
  present: [
    'ist|sind|bin|habe|haben|hat|tut|tun|schmerzt|fühlt|fühle|spüre|brennt|sticht|zieht|kribbelt|pocht|blutet|blute|drückt|kann|können|geht|wird|werde|werden|kommt|bekomme|bekommt|kriege|kriegt|bleibt|lässt|noch|jetzt|heute|gerade|wieder|nun|krampft|krampfe|zittert|atmet|reagiert|liegt|röchelt|würgt|erstickt|läuft|schläft|hängt|verliere|verliert|schwillt|strahlt|klopft|rast|klemmt|aktuell|momentan',
    'auf dem|der|den boden|sofa|couch|bett|stuhl|matte|treppe',
    'im bad|badezimmer|wohnzimmer|flur|nebenzimmer|moment|augenblick',
    'neben mir',
    'bei mir',
    'hier',
  ],
  once: [
    'früher ging|bin|war ich ~ immer|oft|regelmäßig mit|zu|zum?',
    'gestorben an|am|bei|beim|mit',
    'starb an|am|bei|beim',
  ],
  lately: [`${LAST} ${TIME}`, 'neulich|kürzlich|unlängst|letztens', 'vor kurzem', 'vor ein|einer woche'],
  vague: [
    'irgendwann',
    'irgendwann mal|einmal',
    'einmal $',
    'schon mal|einmal $',
    'vor ein|einer|ner weile',
    'vor längerem|längerer',
  ],
  loose: [
    // "Had ten years ago a stroke": the word of time stands in the middle of its clause.
    `hatte|hatten|bekam|kriegte|habe|hat|haben|bin|ist|war|wurde vor ${SO}? ${SO}? ${SO}? jahren|jahr|jahrzehnten|monaten|monat|wochen|woche ${SUCH}? ${SUCH}? ${BODY}? ${COMPLAINT} ${HAD}?`,
    `hatte|hatten|bekam|kriegte|habe|hat|haben|bin|ist|war|wurde ${LAST} ${TIME} ${SUCH}? ${SUCH}? ${BODY}? ${COMPLAINT} ${HAD}?`,
    `hatte|hatten|bekam|kriegte|habe|hat|haben|bin|ist|war|wurde früher|damals|neulich|kürzlich|letztens|irgendwann mal|einmal|oft|öfter|immer|auch|schon? ${SUCH}? ${SUCH}? ${BODY}? ${COMPLAINT} ${HAD}?`,
    `hatte|hatten|bekam|kriegte|habe|hat|haben|bin|ist|war|wurde ich|er|sie|mein|wir vor ${SO}? ${SO}? ${SO}? jahren|jahr|jahrzehnten|monaten|monat|wochen|woche ${SUCH}? ${SUCH}? ${BODY}? ${COMPLAINT} ${HAD}?`,
    `hatte|hatten|war|bekam als kind|jugendlicher|jugendliche|teenager|baby|junge|mädchen ${SUCH}? ${SUCH}? ${BODY}? ${COMPLAINT} ${HAD}?`,
    // And the perfect behind it.
    `vor ${SO}? ${SO}? ${SO}? jahren|jahr|jahrzehnten|monaten|monat|wochen|woche habe|hatte|bin|war|hat|ist ich|er|sie|wir|mein ${SMALL}? ${SMALL}? ${SMALL}? ${COMPLAINT} ${HAD}`,
    `${LAST} ${TIME} habe|hatte|bin|war|hat|ist ich|er|sie|wir|mein ${SMALL}? ${SMALL}? ${SMALL}? ${COMPLAINT} ${HAD}`,
    `früher|damals|neulich|kürzlich|letztens habe|hatte|bin|war|hat|ist ich|er|sie|wir|mein ${SMALL}? ${SMALL}? ${SMALL}? ${COMPLAINT} ${HAD}`,
    `als kind|jugendlicher|jugendliche|teenager|baby|junge|mädchen habe|hatte|bin|war ich ${SMALL}? ${SMALL}? ${SMALL}? bein|arm|fuß|hand|knie? gebrochen|gehabt|umgekippt|gestürzt|hingefallen`,
    `mit ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig habe|hatte|bin|war ich ${SMALL}? ${SMALL}? ${COMPLAINT}|bein|arm|fuß|hand|knie? gebrochen|gehabt|gestürzt|gefallen|umgekippt`,
    `vor ${SO}? ${SO}? ${SO}? jahren|jahr|jahrzehnten|monaten|monat|wochen|woche habe|hatte|bin|war|hat|ist ich|er|sie ${SMALL}? ${SMALL}? ${SMALL}? bein|arm|fuß|hand|knie|wade|hüfte|schulter|finger|rippe|zeh|schlüsselbein? ${DONE}`,
    `${LAST} ${TIME} habe|hatte|bin|war|hat|ist ich|er|sie ${SMALL}? ${SMALL}? ${SMALL}? bein|arm|fuß|hand|knie|wade|hüfte|schulter|finger|rippe|zeh|schlüsselbein? ${DONE}`,
    `früher|damals|neulich|kürzlich|letztens|als|mit habe|hatte|bin|war|kind|jugendlicher|jugendliche|zwanzig|dreißig habe|hatte|bin|war? ich ${SMALL}? ${SMALL}? ${SMALL}? bein|arm|fuß|hand|knie|wade|hüfte|schulter|finger|rippe|zeh|schlüsselbein? ${DONE}`,
    `habe|hatte|bin|war|hat|ist mir|mich|sich|ihm? vor ${SO}? ${SO}? ${SO}? jahren|jahr|jahrzehnten|monaten|monat|wochen|woche ${SMALL}? ${SMALL}? ${SMALL}? bein|arm|fuß|hand|knie|wade|hüfte|schulter|finger|rippe|zeh|schlüsselbein? ${DONE}`,
    `habe|hatte|bin|war|hat|ist mir|mich|sich|ihm? ${LAST} ${TIME} ${SMALL}? ${SMALL}? ${SMALL}? bein|arm|fuß|hand|knie|wade|hüfte|schulter|finger|rippe|zeh|schlüsselbein? ${DONE}`,
    // "It was numb, too, once."
    'war|waren|wurde ~ auch|schon? mal|einmal ~ taub|gelähmt|weg|ohnmächtig|bewusstlos|umgekippt|schwindelig|schlecht|geschwollen|gebrochen|kalt',
    'ist|sind ~ auch|schon mal|einmal ~ umgekippt|zusammengebrochen|hingefallen|gestürzt|eingeschlafen|ohnmächtig',
    // Everyday words of tired arms and legs, and of sleep.
    'arme|beine|oberschenkel|waden fühlen|sind sich? an? wie? pudding|wackelpudding|gummi|blei',
    '^ ich? krieg*|bekomm* ein|noch|gleich? ein? anfall $',
    'arme|beine|oberschenkel|waden|schultern sind|fühlen sich? total|echt|völlig|so|halb|einfach|schon? tot|lahm|schwer|matschig an? $|vom|von|nach|heute',
    'auf dem|der sofa|couch|sessel ~ weggetreten|weg|umgefallen|ausgeknockt',
    'wie|fast tot umgefallen|ins|aufs bett|sofa?',
    'wie tot ins|aufs|auf|im bett|sofa|die|der',
  ],
  begun: [
    // It is new: never before, and fine until then.
    'das|sowas|so|es|dies ~ noch nie|niemals so|gehabt|erlebt?',
    'das|sowas|so|es habe|hatte|war|kenne|gab ~~ noch nie|niemals',
    'noch nie|niemals so|sowas|dagewesen|dergleichen',
    'noch nie|niemals gehabt|erlebt|gespürt $',
    'habe|hatte|kenne ich ~ noch nie|niemals $|gehabt|erlebt|so',
    'habe|hatte ich früher|vorher|sonst|bisher|vorhin|gestern ~ nicht|nie|kein',
    'war|waren|ging ~ früher|vorher|sonst|bisher|vorhin|gestern ~ nicht|nie|kein|anders',
    'vorher|früher|sonst|bisher|gestern ~ nicht|nie|nichts|kein',
    'nicht wie|so früher|sonst|immer|gestern|vorher',
    'kenne ich|das ~ nicht',
    'zum erste|ersten mal',
    'das|dies erste mal',
    'ist|sind|wäre neu',
    'ganz neu',
    'neuerdings',
    `gestern|vorgestern|vorhin|vorher|früher|bisher war|waren|ging ~~ ${FINE}`,
    `war|waren|ging ~ gestern|vorgestern|vorhin|vorher|früher|bisher ~~ ${FINE}`,
    `${LAST} ${TIME} war|waren|ging ~~ ${FINE}`,
    `war|waren|ging ~ ${LAST} ${TIME} ~~ ${FINE}`,
    `vor ${SO}? ${SO}? ${SO}? ${TIME} war|waren|ging ~~ ${FINE}`,
    `war|waren|ging ~ vor ${SO}? ${SO}? ${SO}? ${TIME} ~~ ${FINE}`,
    `${LAST} ${TIME} ~ nur|erst|bloß`,
    `gestern|vorgestern ~ nur|erst|bloß`,
    // A word of time before its verb opens a clause: "mir tut die Brust weh, letzte Woche hatte ich einen Unfall".
    `${ENDS} ${LAST} ${TIME} ${DID} ich|er|sie|es|das|mein|wir|der|die`,
    `${ENDS} vor ${SO}? ${SO}? ${SO}? ${TIME} ${DID} ich|er|sie|es|das|mein|wir|der|die`,
    `${ENDS} früher|damals|neulich|kürzlich|letztens ${DID} ich|er|sie|es|das|mein|wir|der|die`,
    // It goes on since then, or is as it was then.
    `seit ~ ${TIME}|heute|vorhin|eben|kurzem|längerem|langem|ewig|damals`,
    `seit ~ ${LAST} ${TIME}?`,
    `seit ~ vor|dem|der|ein|einer|ich|mein|wann ~ ${TIME}|kind|geburt|unfall|op|sturz?`,
    'schon immer|ewig|lange|länger',
    `schon ~ ${TIME} lang|so?`,
    'seitdem',
    `angefangen|begonnen|aufgetreten ~ ${TIME}|vor|vorhin|heute|früher`,
    `fing|fingen|begann|begannen|kam|kamen ~ ${TIME}|vorhin|heute|früher ~ an|wieder?`,
    `vor ${SO}? ${SO}? ${SO}? ${TIME} ~ angefangen|begonnen|los|aufgetreten|an|wieder`,
    `${LAST} ${TIME} ~ angefangen|begonnen|los|aufgetreten|an|wieder`,
    `gestern|vorgestern|vorhin ~ angefangen|begonnen|los|aufgetreten|an|wieder`,
    `wie|als|so ~ ${LAST}|früher|damals|vorher|gestern|vorgestern|vorhin|sonst ${TIME}?`,
    `wie vor ${SO}? ${SO}? ${SO}? ${TIME}`,
    `schlimmer|stärker|mehr|schlechter|anders|öfter als ~ ${TIME}|früher|vorher|sonst|${LAST}`,
  ],
  recent: [
    `vor ${SO}? ${SO}? ${SO}? minute|minuten|sekunde|sekunden`,
    'vor ein|einer|ner|ner halben|halbe|guten|knappen? stunde',
    'vor ein|zwei|drei paar? stunden',
    'vorhin|soeben',
    'gerade eben|erst',
    'eben gerade|erst',
    'heute früh|morgen|vormittag|mittag|nachmittag',
    'im moment|augenblick',
  ],
  hearsay: [
    'geträumt|träumte|träume|traum|albtraum|alptraum dass|von|vom|in|ich|mein?',
    'ein|einer|der|die ~ freund|freundin|kollege|kollegin|nachbar|nachbarin|typ|bekannter|bekannte sagt|sagte|meint|meinte|erzählt|erzählte|behauptet',
    'jemand|leute|manche|alle|viele|man sagt|sagen|sagte|sagten|meint|meinen|behauptet|behaupten|erzählt|erzählen',
    'gelesen|gesehen ~ dass|von|über',
    'habe|hat|haben|man ~ gehört dass|von|über',
    'habe|hat gelesen|gehört',
    'angeblich',
    'nicht sicher ob',
    'weiß nicht ob',
  ],
  telling: [
    'irgendwas|irgendetwas|etwas|irgendwie|irgendwo',
    'da stimmt|ist|war was|etwas|irgendwas|nicht',
    'kann ich? nicht|kaum',
    'kann ~ nicht|kaum mehr|richtig?',
    'mein ~ ist|sind|fühlt|fühlen|wird|werden|tut|tun|macht|will|geht|hat|spinnt|streikt',
    'ist|sind|fühlt|fühlen|wird|tut|tun|macht mein',
    'mir ist|wird|geht',
  ],
  belonging: [
    'akku|batterie|handy|telefon|tablet|laptop|rechner|computer|lautsprecher|fernseher|bildschirm|wlan|internet|uhr|wecker|timer|musik|lied|hemd|shirt|tshirt|oberteil|hose|leggings|shorts|schuh|schuhe|socke|socken|bh|haare|brille|kontaktlinsen|linsen|ring|matte|ball|rolle|faszienrolle|kissen|decke|handtuch|gurt|stuhl|flasche|kaffee|tee|wasser|essen|abendessen|mittagessen|frühstück|topf|ofen|herd|brot|hund|hunde|katze|katzen|kater|welpe|haustier|team|mannschaft|verein|job|arbeit|haus|wohnung|zimmer|auto|bus|zug|bahn|taxi|tür|klingel|vermieter|leben|tag|name|decke|konto|geld|urlaub|drucker|fahrrad|rad',
  ],
  protest: [
    'so ein|einen? quatsch|unsinn|blödsinn|schmarrn|käse',
    'quatsch|unsinn|blödsinn|schmarrn|spinnst|spinnt $|ich|mir|du|das|nein|nee|lass',
    'mir fehlt doch|überhaupt|gar|ja? doch|überhaupt|gar? nichts',
    'habe ich? doch|ja|überhaupt|gar? doch|überhaupt|gar? nichts|keine $|schmerzen|gesagt',
    'nie|nicht|nichts|kein|keine ~ gesagt|gemeint|behauptet',
    'meinte|meine was|etwas|die|das|den anderes|matte|bein?',
    'meinte doch? nur|bloß?',
    'brauche|brauch|will ~ kein|keinen|keine ~ arzt|notarzt|krankenwagen|ärztin|doktor|rettungswagen',
    'kein|keinen|keine arzt|notarzt|krankenwagen|rettungswagen',
    'kerngesund|pumperlgesund|putzmunter|quietschfidel',
    'niemand|keiner ist|hat? verletzt|krank|schmerzen|was',
    'spüre|fühle|merke mein|meine ~ wunderbar|gut|prima|bestens|normal',
  ],
  'none-of-it': [
    'nichts davon|dergleichen $|los|start|und|also|dann|leg|fang|mach',
    'trifft|passt alles? nicht zu|$',
    'und|oder so was|weiter|etwas nein|nee|nichts|nix',
    'hab|habe ich alles? nicht $|los|start|also|leg|fang',
  ],
  supposing: [
    'was wär|wäre wenn|falls',
    'nur|rein|mal so? theoretisch|hypothetisch',
    'was wenn',
    'was ist|wäre|war|passiert|passierte|geschieht ~ wenn|falls|sobald',
    'was ist|passiert wenn|falls ich|mein|es|mir?',
    'könnte|kann|könnten es|das ~ sein|passieren dass?',
    'angenommen|gesetzt',
    'nehmen wir an',
    'nur mal angenommen',
    'stell dir vor',
  ],
  affirmed: [
    'mach|mache|gib|zeig|zeige|hätte|will|brauche|brauch|möchte|suche|such ~~ was|etwas|irgendwas gegen|für',
    // With its verb in second place it is a statement, whatever was asked before: "kann Dehnen schaden? Mein Bein ist taub".
    `mein|beide linke|rechte|ganze|mein? ${PART} ist|sind|tut|tun|wird|werden|fühlt|schmerzt|brennt|hängt|kribbelt|blutet|gibt|knickt|krampft|gehorcht|drückt`,
    `ich habe|kriege|bekomme|spüre gerade|jetzt|so|ein|starke|schlimme|stechende? ${BODY}? schmerz|schmerzen|atemnot|fieber|blut|taubheitsgefühl|lähmung|herzinfarkt`,
    'ich kriege|bekomme kein|kaum luft',
    'ich habe|spüre es|welche|das auch|gerade|jetzt|nämlich|$',
    'ist es|das|dies|sowas ~ normal|okay|ordnung|üblich|richtig|schlimm dass|wenn|ob',
    'ist es|das|dies|sowas normal|okay|üblich',
    'kann|darf|soll|sollte|muss ich|wir ~~ weitermachen|weiter|trotzdem|bleiben|fortsetzen|machen|aufhören ~ wenn|mit|obwohl|trotz|falls|bei|weil',
    'muss|sollte|soll ich mir|mich ~ sorgen|gedanken',
    'weil|denn ich|mir|es|mein|das ~ habe|hat|ist|bin|tut|wird|sind',
    'nicht nur|allein|bloß|umsonst',
    'nicht gerade wenig|angenehm|schön|toll|gut|leicht',
    'nicht|kein|nie|kaum ~ ohne schmerz|schmerzen|beschwerden|schwindel|atemnot',
    'und ob',
    'und jetzt|heute|gerade|nun er|sie|es|ist|hat|mal|das? wieder|auch|schon|erneut',
    'ich brauche sie|ihn|es|ein|hilfe|jemand|einen jetzt|schnell|sofort|dringend|bitte|$?',
    'aber ich|es|mir|mein ~ habe|ist|tut|bin|hat|wird jetzt|heute|gerade|wirklich|$?',
    'was soll das bringen',
  ],
  self: [
    'ich|mir|mich|mein|wir|uns|unser',
    `mein|der|die|sein|seine|ihr|ihre ${PERSON} ${TELLS}`,
    `mein|der|die ${PERSON} hat gesagt|gemeint|gefragt|mir|mich`,
    `sagt|sagte|meint|meinte|fragt|fragte|findet mein|der|die ${PERSON}`,
    'der|die ärztin|arzt|physio|physiotherapeut|physiotherapeutin|hebamme|orthopäde|orthopädin|heilpraktiker|chirurg|hausarzt|hausärztin',
    // "A pain in my back, it runs down": no person.
    `schmerz|krampf|druck|fuß|arm|rücken|bauch|kopf|nacken|muskel|oberschenkel|psoas|stich|puls|zeh|po|hintern|magen|schritt|knubbel|fleck ~~ er`,
    `hüfte|leiste|wade|brust|schulter|seite|hand|haut|stelle|beule|schwellung|narbe|niere|taubheit|beine|füße|hände|arme|schmerzen|zehen|krämpfe|finger|waden|augen ~~ sie`,
    `der|die|das|er|sie|es ~ zieht|strahlt|wandert|brennt|sticht|kribbelt|pocht`,
  ],
  acquaintance: [
    'mein|ein|einer|der|die|dem|den|unser schüler|schülerin|trainer|trainerin|verkäuferin|verkäufer|lehrer|lehrerin|bewohner|bewohnerin|kunde|kundin|patient|patientin|azubi|postbote|friseurin|spieler|stürmer|klassenkamerad',
    `mein|ein|einer|der|die|dem|den|irgendein|unser ${AWAY}`,
    'von nebenan',
    'in der nachbarschaft',
  ],
  other: [
    `mein|ein|einer|der|die|dem|den|irgendein|unser|seine|ihre|ihr|sein|dein|diese|dieser ${PERSON}`,
    `mein|der|die|unser ~ alte|alter|alten|kleine|kleiner|kleinen|beste|bester|besten|große|großer|älteste|jüngste|liebe|lieber|armer|arme ${PERSON}`,
    `${PERSON} ist|hat|war|kann|wird|liegt|atmet|krampft|blutet|bewegt|reagiert|antwortet|braucht|fühlt|sieht|bekommt|und`,
    'mein|das|unser|dem|ihr|sein baby|kleinkind|säugling|neugeborenes',
    'baby|papa|mama|opa|oma ist|hat|atmet|trinkt|wird|läuft|bewegt|liegt|kann|krampft',
    'er|sie ist|hat|war|hatte|wird|kann|liegt|atmet|krampft|blutet|bewegt|reagiert|antwortet|spricht|wacht|sagt|braucht|zuckt|röchelt|würgt|sieht|bekommt|kriegt|fiel|schwitzt|übergibt',
    'ist|hat|war|hatte|wird|kann|liegt|atmet|krampft|reagiert|spricht|dass|weil|ob|wenn er',
    'ihm|ihn',
    `sein|seine|ihr|ihre ${PART} war|ist|tut|wurde|wird|hängt|blutet`,
    'bei|von|mit ihr|ihm|ihnen',
    'jemand|irgendjemand|irgendwer|person|niemand|leute|menschen|anderer|anderen|andere',
    'hier|da|nebenan|dort jemand|einer',
    'ein|einer|der|die|dem mann|frau|herr|dame|person|gast|patient|patientin',
  ],
};

import type { AnswerCue } from '../../../safety/cues';
import { segment } from './segment';

/** What is said for an answer to one of our questions. */
export const answers: Readonly<Record<AnswerCue, readonly string[]>> = {
  yes: [
    'ja|jap|jep|jup|jo|joa|jawohl|klar|genau|stimmt|sicher|natürlich|jein|manchmal|teilweise|durchaus|definitiv|absolut|freilich|yes',
    '^ doch',
    '^ schon $|irgendwie',
    'habe|spüre|fühle|merke ich $',
    'ist es|das $',
    'ist so',
    'tut es $',
    'ein|ne bisschen|wenig',
    'so ist es',
    'leider ja|schon',
  ],
  no: [
    'nein|nee|nö|nöö|nope|nä|kein|keins|weder|no',
    '^ ne $',
    'gar|überhaupt nicht|nichts|kein',
    'eigentlich|eher|wirklich nicht',
    'nicht wirklich|direkt|unbedingt|dass ich wüsste?',
    '^ nicht|nichts $',
    'habe|spüre|fühle|merke|hatte ich? ~ nicht|nichts|kein|keins $',
    'spüre|fühle|merke|habe ich? da|dabei|gar|überhaupt|jetzt|sonst|eigentlich? nichts',
    'kein schmerz|schmerzen|beschwerden|probleme|problem|schwindel|übelkeit',
    'schmerz|schmerzen ist|sind|habe es|das|ich? kein|nicht|keins',
    'tut ~ nicht weh',
    'weh tut|tat es|das|mir? ~ nicht',
    'mir|es geht|ist ~ gut|prima|bestens|super|okay|blendend|hervorragend',
    'geht ~ mir|es ~ gut|prima|bestens|super|okay',
    'alles ~ gut|okay|prima|bestens|fein|super|paletti|ordnung|roger|klar|normal',
    'bin|fühle ~ fit|gut|okay|wohl|topfit|munter|pudelwohl',
    'nichts|nix davon|dergleichen|sonst|weiter',
    'kein davon|der|von|einziges',
    'nicht dass ich wüsste',
    'schmerzfrei|beschwerdefrei',
    '^ schmerz|schmerzen|schwindel|übelkeit|beschwerden|probleme habe|ist|sind|spüre|hatte ~ kein|keins|nicht|nichts $',
    '^ weh|taub|schwindelig|schlecht|übel|komisch|flau ist|tut|bin|wird ~ nicht|nichts $',
  ],
  'not-sure': [
    'weiß ich|es|das|auch? nicht|net ~ genau|so|recht|sicher?',
    'weiß ich? es|das|auch|gerade|jetzt|noch|gar? nicht',
    'nicht|kein sicher|ahnung|plan|schimmer|idee|genau',
    'schwer|schwierig zu? sagen|beschreiben|einschätzen|erklären',
    'kann ~ nicht|schwer|schlecht|kaum ~ sagen|beschreiben|einschätzen|unterscheiden|beurteilen|erklären|einordnen',
    'unsicher|vielleicht|möglicherweise|eventuell|vermutlich|womöglich|unklar|schwierig',
    'könnte|kann ~ sein|beides',
    'mag sein',
    'beides|entweder|sowohl|dazwischen',
    'von beidem',
    'irgendwie beides|so|dazwischen|komisch',
    'mal so',
    'teils teils',
    'wüsste ich|nicht',
    'kommt drauf|darauf an',
    'keinen schimmer|plan',
    'kein gutes|gute|schönes|angenehmes gefühl',
  ],
  dull: [
    'spüre|fühle|merke ~ in|im|am|an|vorne ~ oberschenkel|hüfte|hüften|leiste|psoas|hüftbeuger|po|gesäß|wade|waden|quadrizeps|vorderseite|oberschenkeln|rückseite',
    'intensive|intensiv|starke|stark|gute|schöne|tiefe|angenehme|ordentliche|kräftige|leichte|sanfte|milde dehnung',
    'dumpf*|stumpf*|dehnung|dehnungen|dehnungsgefühl|dehnungsreiz|dehnschmerz|dehngefühl|dehnt|dehnen|gedehnt|ziehen|zieht|gezogen|zug|spannung|spannen|spannt|gespannt|anspannung|verspannt|verspannung|verspannungen|steif|steifheit|empfindlich|unangenehm|wärme|muskelkater|lockert|locker|gelockert|fest|knoten|verhärtung|mild*|stretch*',
    'gut|guter|angenehmer|schöner|wohltuender|süßer|positiver|gesunder schmerz|schmerzen|weh|druck|zug|reiz|gefühl',
    'wohlweh|wohlschmerz',
    'tut gut weh',
    'nur|bloß|lediglich|einfach ein|die|so|mal? dehnung|ziehen|stretch|spannung|muskelkater|muskel',
  ],
  pain: ['schmerz|schmerzen|schmerzhaft|pain', 'tut|tun ~ weh', 'weh tut|tun'],
  numb: ['taub|taubheit|numb'],
  before: [
    'früher|vorher|damals|vorhin|zuvor|vergangen|ehemals|alt|davor',
    'vor ~ jahr|jahre|jahren|monat|monate|monaten|woche|wochen|tag|tage|tagen|zeit|weile|ewigkeiten',
    'letzte|letzten|letztes|letzter woche|monat|jahr|mal|tage|sommer|winter',
    'lange|ewig|jahre|monate|wochen her',
    'jetzt|aktuell|momentan|gerade|heute nicht|nichts',
    'nicht|nichts jetzt|mehr|heute|aktuell|gerade',
    'war mal|einmal|früher|vorher|damals',
    'gestern|vorgestern',
  ],
  still: [
    'immer noch',
    'noch immer',
    'noch da',
    'noch ~ da',
    'jetzt|gerade|aktuell|momentan|derzeit|weiterhin|nun|gegenwärtig|andauernd|ständig|dauernd',
    'im moment|augenblick',
    'zur zeit',
    'gerade eben',
    '^ noch $',
  ],
  passed: [
    'vorbei|weg|vorüber|verschwunden|überstanden|vergangen|nachgelassen|aufgehört|abgeklungen|besser|verflogen|beruhigt|gelegt|weggegangen|fertig|erledigt|ausgestanden',
    'geht wieder|schon',
    'geht es|mir ~ wieder|besser',
    'wieder gut|okay|normal|da|fit|in',
    'mach|mache|machen|kann|können|geht|gehen|los ~ weiter',
    '^ weiter $|bitte|geht|machen|im|mit',
    'weitermachen|fortsetzen|bereit|startklar|fortfahren',
    'hat sich gelegt|gelöst|beruhigt|erledigt|gegeben',
    'lässt|hat ~ nach|nachgelassen',
  ],
  stays: [
    'bleibt|bleiben|geblieben|anhält|andauert|hartnäckig|unverändert',
    'hält|dauert an',
    'hält ~ an',
    'immer noch da|so|schlimm|genauso|nicht|gleich',
    'noch immer da|so|schlimm|genauso|nicht|gleich',
    'geht|will|mag ~ nicht weg|vorbei|vorüber|weggehen|aufhören',
    'geht ~ nicht ~ weg|vorbei|vorüber',
    '^ nicht weg|vorbei|vorüber|besser|verschwunden|nachgelassen|aufgehört|weggegangen',
    'ist|sind immer? nicht weg|vorbei|besser|verschwunden|weggegangen',
    'hört|hörte ~ nicht ~ auf',
    'hört|hörte ~ nicht auf',
    'lässt|ließ|hat ~ nicht nach|los|nachgelassen|aufgehört',
    'wird|ist|wurde ~ nicht|kein besser|weniger|schwächer',
    'verschwindet|vergeht|löst ~ nicht',
    'nicht aufhört|nachlässt|weggeht|vergeht|verschwindet|aufhören|nachlassen|weggehen',
  ],
  felt: [
    'spüre|fühle|merke ich? es|das|die|den|mein|was|etwas|alles|ihn|sie|hand|haut|finger',
    'ich spüre|fühle|merke es|das|mein|die|den|was|etwas|alles|ihn|sie|hand|haut|finger',
    'kann ~ spüren|fühlen|merken',
    'gefühl ist ~ da',
    'habe gefühl',
    'zu spüren|fühlen',
    'spüre|fühle ich $',
  ],
  easier: [
    'leichter|einfacher|sanfter|weicher|behutsamer|vorsichtiger|softer|easier',
    'weniger stark|intensiv|fest|tief|doll',
  ],
};

/** The words that let a move go on, and may stand with nothing but small ones. No "nicht", no "dann", no second kind. */
export const unmixed: { readonly [A in AnswerCue]?: readonly string[] } = {
  // "Stark" alone may be a pain's: only "eine starke Dehnung".
  dull: [
    ...['nur noch', 'bloss noch', 'eher ein', 'eher so', 'eher wie', 'eher die', 'mehr so', 'mehr ein', 'mehr wie'],
    ...['wie beim dehnen', 'wie immer', 'wie es soll'],
    // A place is not a kind: it may stand there, and says nothing.
    ...['in', 'an'].flatMap((at) =>
      ['der huefte', 'den hueften', 'der leiste', 'der wade', 'der vorderseite'].map((place) => `${at} ${place}`),
    ),
    ...['im', 'am'].flatMap((at) =>
      ['oberschenkel', 'psoas', 'hueftbeuger', 'muskel', 'quadrizeps'].map((place) => `${at} ${place}`),
    ),
    ...['in den oberschenkeln', 'an den oberschenkeln'],
    ...segment(
      'dumpf dumpfe dumpfer dumpfes stumpf stumpfe dehnung dehnungen dehnungsgefühl dehnungsreiz dehngefühl dehnt dehnen ' +
        'gedehnt stretch stretching ziehen zieht zug spannung spannt anspannung verspannt verspannung verspannungen steif ' +
        'fest mild milde mildes milder leicht leichte leichtes leichter sanft sanfte sanftes angenehm angenehme angenehmes ' +
        'schön schöne schönes gut gute gutes normal normale normales gewöhnlich gewöhnliche muskel muskeln muskelkater ' +
        'muskulär intensive intensives starke starkes tiefe tiefes kräftige kräftiges ordentliche wohltuend wohltuende ' +
        'warm wärme locker gesunde muskelziehen',
    ),
  ],
  // Named, what has passed is no second kind. "Gut" and "okay" are said to anything.
  passed: [
    ...['krampf', 'schwindel', 'spuk', 'kraempfe'].flatMap((one) => [`der ${one}`, `die ${one}`, `${one} ist`]),
    ...[
      'hat sich',
      'hat es sich',
      'ist schon',
      'schon viel',
      'geht schon',
      'geht es schon',
      'mach mal',
      'machen wir',
      'mir geht',
      'es geht mir',
      'zum glueck',
    ],
    ...segment(
      'vorbei weg vorüber verschwunden überstanden vergangen nachgelassen aufgehört abgeklungen besser verflogen gelegt ' +
        'beruhigt gelöst weggegangen erledigt ausgestanden weiter weitermachen weitergehen fortsetzen fortfahren bereit ' +
        'wieder jetzt inzwischen mittlerweile',
    ),
  ],
  // "Lange" and "schon" say that it goes on: only "das ist schon lange her".
  before: [
    ...['ist schon lange', 'ist lange', 'schon lange', 'ist schon', 'schon ewig', 'ist ewig', 'schon vor', 'war schon'],
    ...segment(
      'früher vorher damals vorhin zuvor vergangen vorbei vor jahr jahren monat monaten woche wochen tagen langer langem ' +
        'längerem her letzte letzten letztes letzter zeit ewigkeiten alt alte zwei drei vier fünf sechs sieben ' +
        'acht neun zehn zwanzig paar einigen vielen weile',
    ),
  ],
  felt: segment('spüre fühle merke spüren fühlen merken gefühl hand finger haut berührung normal deutlich'),
  easier: [
    'mach es',
    'mach mal',
    'machen wir',
    ...segment('leichter einfacher sanfter weicher behutsamer vorsichtiger'),
  ],
};

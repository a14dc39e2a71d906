/** Places as they begin a compound, each with the word it is then read as. */
const PLACES: Readonly<Record<string, string>> = {
  brustkorb: 'brustkorb',
  brustbein: 'brustbein',
  brust: 'brust',
  herz: 'herz',
  bauch: 'bauch',
  unterbauch: 'unterbauch',
  oberbauch: 'oberbauch',
  unterleibs: 'unterleib',
  magen: 'magen',
  darm: 'darm',
  ruecken: 'ruecken',
  kreuz: 'kreuz',
  kopf: 'kopf',
  nacken: 'nacken',
  hals: 'hals',
  schulter: 'schulter',
  leisten: 'leiste',
  hueft: 'huefte',
  hueften: 'huefte',
  beine: 'beine',
  bein: 'bein',
  oberschenkel: 'oberschenkel',
  unterschenkel: 'unterschenkel',
  schenkel: 'schenkel',
  waden: 'wade',
  wadenbein: 'wade',
  schienbein: 'schienbein',
  knie: 'knie',
  fuss: 'fuss',
  fersen: 'ferse',
  zehen: 'zehen',
  arm: 'arm',
  ellenbogen: 'ellenbogen',
  hand: 'hand',
  finger: 'finger',
  gesaess: 'gesaess',
  po: 'po',
  steissbein: 'steissbein',
  steiss: 'steiss',
  becken: 'becken',
  flanken: 'flanke',
  nieren: 'niere',
  kiefer: 'kiefer',
  augen: 'auge',
  gesichts: 'gesicht',
  hoden: 'hoden',
  lenden: 'lende',
  lendenwirbel: 'lendenwirbel',
  wirbelsaeulen: 'wirbelsaeule',
  wirbel: 'wirbel',
  muskel: 'muskel',
  gelenk: 'gelenk',
  sehnen: 'sehne',
  knochen: 'knochen',
  rippen: 'rippen',
  zahn: 'zahn',
  ohren: 'ohr',
  nerven: 'nerv',
  bandscheiben: 'bandscheibe',
  blasen: 'blase',
  glieder: 'glieder',
  kniescheiben: 'kniescheibe',
  kniekehlen: 'kniekehle',
  handgelenk: 'handgelenk',
  handgelenks: 'handgelenk',
  ischias: 'ischias',
  brustwirbel: 'brustwirbel',
  wangen: 'wange',
  lippen: 'lippe',
  zungen: 'zunge',
  daumen: 'daumen',
  oberarm: 'oberarm',
  unterarm: 'unterarm',
  isg: 'isg',
  // Without the dots.
  rucken: 'ruecken',
  huft: 'huefte',
};

/** What is felt or done there. */
const FELT =
  'schmerz|schmerzen|schmerzhaft|weh|krampf|kraempfe|stechen|stich|stiche|druck|brennen|kribbeln|taubheit|schwaeche|' +
  'laehmung|laehmungen|schwellung|ziehen|pochen|klopfen|zucken|zittern|verspannung|verspannungen|verletzung|verletzungen|' +
  'bruch|zerrung|prellung|schuss|probleme|problem|beschwerden|op|ops|operation|operationen|operiert|prothese|prothesen|' +
  'ersatz|tep|tumor|krebs|arthrose|riss|faserriss|entzuendung|muskel|muskeln|muskulatur|innenseite|innenseiten|' +
  'aussenseite|rueckseite|vorderseite|gegend|bereich|region|infekt|kontrolle|entleerung|enge|taub|oedem';

const COMPOUND = new RegExp(
  `^(${Object.keys(PLACES)
    .sort((a, b) => b.length - a.length)
    .join('|')})(${FELT})$`,
);

/** Compounds with a sense of their own: muscles that work are no chest and no belly. */
const WHOLE: ReadonlySet<string> = new Set(
  (
    'beinbruch kreuzweh bauchmuskel bauchmuskeln bauchmuskulatur brustmuskel brustmuskeln brustmuskulatur ' +
    'herzmuskel'
  ).split(' '),
);

/** A compound of a place and what is felt there in two words; any other word as it is. */
export function compounds(word: string): string {
  const [, place, felt] = (WHOLE.has(word) ? null : COMPOUND.exec(word)) ?? [];
  return place && felt ? `${PLACES[place]} ${felt}` : word;
}

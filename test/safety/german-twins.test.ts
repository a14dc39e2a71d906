import { hearing, type SpokenLine } from './cases/spoken';

/** What a listener reports in everyday words, and what sounds like it and is nothing. */
const TWINS: readonly (readonly [alarm: string, calm: string])[] = [
  ['meine frau sagt ich war eine minute nicht ansprechbar und hab gezuckt', 'mein chef ist montags nicht ansprechbar'],
  ['das herz sticht mir bis in den hals hoch', 'mir ist das herz in die hose gerutscht vor der prüfung'],
  ['es zwickt so am herzen und zieht in den kiefer', 'der gong hat mich erschreckt mir klopft das herz'],
  ['ein reißen zwischen den schulterblättern bis vorne durch', 'es dehnt sich schön zwischen den schulterblättern'],
  ['bin vom hocker gerutscht und das bein hält nichts mehr aus', 'bin vom sofa gerutscht haha weiter geht es'],
  [
    'das bein wird jeden tag schwächer ich komm die treppe nicht mehr rauf',
    'ich komm kaum die treppe rauf vor lauter muskelkater',
  ],
  ['meine kaiserschnittnaht ist aufgegangen und da kommt was gelbes', 'meine hosennaht ist aufgegangen moment'],
  [
    'das fieber ist wieder da und die hüfte kann ich nicht mehr strecken',
    'die grippe ist endlich vorbei ich will wieder anfangen',
  ],
  ['ich brauche einen notarzt', 'der notarzt wohnt über uns und parkt immer so blöd'],
  ['mir drückt es auf die brust und der arm zieht', 'der bh zwickt und drückt auf die brust ich mach ihn auf'],
  ['ich krieg keine luft mehr', 'durch die nase krieg ich keine luft ich hab schnupfen'],
  ['mir bleibt die luft weg und mir wird schwarz', 'mir bleibt die luft weg bei den mietpreisen'],
  ['ich seh plötzlich nix mehr auf dem rechten auge', 'ohne brille seh ich nix wie lang noch'],
];
const STOPS: ReadonlySet<string> = new Set(['EMERGENCY', 'URGENT']);
const level = (text: string, state: string): string => {
  const line: SpokenLine = { text, state, kind: 'NONE' };
  return hearing('de')(line).level;
};

describe.each(['hold', 'lobby'])('in German, in the %s', (state) => {
  it.each(TWINS)('stops at "%s", and not at "%s"', (alarm, calm) => {
    expect(STOPS).toContain(level(alarm, state));
    expect(STOPS).not.toContain(level(calm, state));
  });
});

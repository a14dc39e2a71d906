import type { NamesWords } from '../../words';

/** One of a thing, by its article as an object. `after`: without an article, as behind "ohne". */
const one = (article: 'einen' | 'eine' | 'ein', name: string) => ({
  bare: `${article === 'einen' ? 'ein' : article} ${name}`,
  object: `${article} ${name}`,
  after: name,
});
const masculine = (bare: string, object: string) => ({ bare, object });
/** A place of the body, and where something is felt: `in` stands alone, "im Bein". */
const place = (bare: string, where: string) => ({ bare, in: where });
const day = (name: string) => ({ bare: name, in: `am ${name}`, of: `vom ${name}` });
/** By itself an adverb, "jetzt links"; in its other forms a side: "auf der linken Seite". */
const side = (bare: string, stem: string) => ({
  bare,
  subject: `die ${stem}e Seite`,
  object: `die ${stem}e Seite`,
  in: `auf der ${stem}en Seite`,
  of: `der ${stem}en Seite`,
  after: `der ${stem}en Seite`,
});

/** Names as they stand in a sentence, with their article. Those of moves and routines stand beside their other words. */
export const names = {
  rests: {
    settling: { bare: 'die kurze Ruhe', in: 'in der kurzen Ruhe', of: 'der kurzen Ruhe', after: 'der kurzen Ruhe' },
  },
  sides: { left: side('links', 'link'), right: side('rechts', 'recht') },
  kinds: { rest: 'Ruhe', stretch: 'Dehnung', strength: 'Kraft', massage: 'Massage' },
  things: {
    mat: one('eine', 'Matte'),
    cushion: one('ein', 'Kissen'),
    chair: one('einen', 'Stuhl'),
    ball: one('einen', 'Ball'),
    roller: one('eine', 'Faszienrolle'),
    strap: one('einen', 'Gurt'),
    pillow: one('ein', 'Kopfkissen'),
  },
  fetched: {
    roller: 'die Faszienrolle',
    ball: masculine('der Ball', 'den Ball'),
    pillow: 'ein Kopfkissen oder eine gefaltete Decke',
    cushion: 'ein Kissen oder ein gefaltetes Handtuch',
    strap: masculine('ein Gurt oder ein Handtuch', 'einen Gurt oder ein Handtuch'),
    chair: masculine('ein stabiler Stuhl', 'einen stabilen Stuhl'),
  },
  uses: {
    ball: { bare: 'ein weicher Ball', object: 'einen weichen Ball', after: 'weichen Ball' },
    'tennis-ball': one('einen', 'Tennisball'),
    'hard-ball': { bare: 'ein so harter Ball', object: 'einen so harten Ball', after: 'einen so harten Ball' },
    fingers: { bare: 'die Finger', after: 'Finger' },
    roller: one('eine', 'Faszienrolle'),
    pillow: one('ein', 'Kissen'),
    towel: one('ein', 'gefaltetes Handtuch'),
    chair: one('einen', 'Stuhl'),
    wall: {
      bare: 'eine Wand, ein Tisch oder eine Arbeitsplatte',
      object: 'eine Wand, einen Tisch oder eine Arbeitsplatte',
      after: 'Wand, Tisch oder Arbeitsplatte',
    },
    sofa: one('ein', 'Sofa'),
    book: one('ein', 'Buch'),
    strap: one('einen', 'Gurt'),
  },
  sites: {
    leg: place('das Bein', 'im Bein'),
    legs: place('die Beine', 'in den Beinen'),
    foot: place('der Fuß', 'im Fuß'),
    feet: place('die Füße', 'in den Füßen'),
    toes: place('die Zehen', 'in den Zehen'),
    calf: place('die Wade', 'in der Wade'),
    knee: place('das Knie', 'im Knie'),
    arm: place('der Arm', 'im Arm'),
    hand: place('die Hand', 'in der Hand'),
    face: place('das Gesicht', 'im Gesicht'),
    jaw: place('der Kiefer', 'im Kiefer'),
    eye: place('das Auge', 'am Auge'),
    head: place('der Kopf', 'im Kopf'),
    neck: place('der Nacken', 'im Nacken'),
    shoulder: place('die Schulter', 'in der Schulter'),
    chest: place('die Brust', 'in der Brust'),
    heart: place('das Herz', 'am Herzen'),
    belly: place('der Bauch', 'im Bauch'),
    'low-right': place('der Bauch', 'im Bauch'),
    flank: place('die Seite', 'in der Seite'),
    back: place('der Rücken', 'im Rücken'),
    hip: place('die Hüfte', 'in der Hüfte'),
    groin: place('die Leiste', 'in der Leiste'),
    seat: place('der Po', 'am Po'),
    'inner-thigh': place('die Innenseite vom Oberschenkel', 'innen am Oberschenkel'),
    saddle: place('der Intimbereich', 'im Intimbereich'),
    testicle: place('der Hoden', 'am Hoden'),
    muscle: place('der Muskel', 'im Muskel'),
    wrist: place('das Handgelenk', 'im Handgelenk'),
    half: place('die Körperseite', 'auf der Körperseite'),
  },
  days: {
    today: { bare: 'heute', of: 'von heute' },
    yesterday: { bare: 'gestern', of: 'von gestern' },
    week: { bare: 'vor einer Woche', of: 'von letzter Woche' },
    MO: day('Montag'),
    TU: day('Dienstag'),
    WE: day('Mittwoch'),
    TH: day('Donnerstag'),
    FR: day('Freitag'),
    SA: day('Samstag'),
    SU: day('Sonntag'),
  },
} as const satisfies NamesWords;

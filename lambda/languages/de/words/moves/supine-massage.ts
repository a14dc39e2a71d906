import type { MoveWords } from '../../../words';

export const supineMassage = {
  name: {
    bare: 'die Fingermassage',
    in: 'bei der Fingermassage',
    of: 'der Fingermassage',
    after: 'der Fingermassage',
  },
  synonyms: [
    'fingermassage',
    'finger massage',
    'massage in rückenlage',
    'massage auf dem rücken',
    'bauchmassage',
    'bauch massage',
    'psoasmassage',
    'psoas massage',
    'so as massage',
    'massage mit den fingern',
    'massage am hüftknochen',
    'massage im liegen',
    'selbstmassage',
    'fingerdruck',
  ],
  cues: {
    feet: ['Knie gebeugt, Füße flach.', 'Beide Knie gebeugt, beide Füße flach.'],
    bone: [
      'Such {{side}} mit den Fingern den Knochen, der vorn an der Hüfte vorsteht.',
      'Such mit den Fingern {{side}} vorn an der Hüfte die Knochenspitze.',
    ],
    fingers: [
      'Von da zwei bis drei Zentimeter nach innen, nicht bis zur Mitte, und etwas Richtung Boden.',
      'Zwei bis drei Zentimeter nach innen, weg von der Mitte, und etwas Richtung Boden.',
    ],
    lift: [
      'Heb {{side}} das Knie ein wenig, und spür, was unter den Fingern fest wird.',
      '{{side}} das Knie ein wenig heben, und spüren, was fest wird.',
    ],
    lower: [
      'Senk es wieder. Findest du nichts, sag überspringen.',
      'Und wieder ab. Findest du nichts, sag überspringen.',
    ],
    find: 'Heb das Knie, bis dort etwas fest wird, und senk es. Findest du nichts, sag überspringen.',
    change: [
      'Jetzt {{side}}: vom Knochen nach innen, heb das Knie, spür, was fest wird, und senk es.',
      'Dasselbe {{side}}, vom Knochen nach innen: Knie heben, spüren, was fest wird, senken.',
    ],
    again: ['Die Finger auf dieselbe Stelle.', 'Zurück an dieselbe Stelle.'],
    'stop-cue': [
      'Wenn es sticht, wie ein Blitz durchzieht, taub wird oder pulsiert, nimm die Finger weg, und sag Stopp.',
      'Finger weg, und sag Stopp, wenn es sticht, wie ein Blitz durchzieht, taub wird oder pulsiert.',
    ],
    begin: 'Leicht einsinken, {{seconds}} Sekunden.',
    breathe: [
      'Atme tief und langsam, dann gibt der Bauch den Fingern nach.',
      'Tief und langsam atmen, und die Finger wiegen sich mit.',
    ],
    light: [
      'Leicht genügt, nach innen und unten, nie zur Mitte hin.',
      'Bleib leicht, nach innen und unten, nie zur Mitte hin.',
    ],
    release: ['Und langsam lösen.', 'Die Finger langsam heraus.'],
  },
  softly: 'Leicht einsinken, und halten.',
  side: 'Das ist für {{side.object}}. Die Finger liegen {{side}} ein Stück innen vom Hüftknochen.',
  about:
    'Auf dem Rücken suchst du den Muskel innen neben dem vorderen Hüftknochen und drückst ihn leicht mit den Fingern. Dreißig Sekunden bis eine Minute auf jeder Seite.',
  feel: 'Eine milde Druckempfindlichkeit, die beim Atmen weicher wird.',
  stop: 'Pocht oder pulsiert es, wird dir übel oder sticht es, dann nimm die Finger weg.',
  easier: 'Lass die Finger nur liegen, fast ohne Druck, und atme.',
  harder:
    'Der nächste Schritt ist ein Ball anstelle der Finger. Frag nach der Ballmassage, wenn dir das hier leicht fällt.',
  asks: {
    parts: {
      head: 'Der Kopf liegt am Boden oder auf etwas Flachem. Lass ihn unten.',
      shoulders: 'Schultern locker am Boden. Das bisschen Arbeit machen die Finger.',
      elbows: 'Die Ellbogen ruhen am Boden oder an den Rippen, dann dürfen die Arme faul sein.',
      hands:
        'Fingerspitzen {{side}} einen Daumen breit innen vom vorderen Hüftknochen, weg von der Mitte, leicht. Pocht es, heb sie ab.',
      back: 'Der Rücken ruht in seinem eigenen Bogen.',
      hips: 'Hüften schwer und gerade.',
      knees:
        'Beide Knie sind gebeugt, dann bleibt der Bauch weich. {{side}} hebt es sich ein wenig, nur um den Muskel zu finden.',
      feet: 'Beide Füße stehen flach am Boden, hüftbreit.',
    },
    checks: 'Drei Dinge. Als du {{side}} das Knie gehoben hast, wurde es fest. Nichts pocht. Und leicht genügt.',
    why: 'Finger spüren mehr als jedes Gerät, darum kommen sie zuerst. Mit leichtem Druck merkst du den Muskel und kannst in ihn hineinatmen.',
    is: 'leichter Druck mit den Fingern, auf dem Rücken',
    bend: 'Beide Knie bleiben gebeugt. Mit gestreckten Beinen ist der Bauch gespannt, und die Finger müssten zu fest drücken.',
    far: 'Nur so tief, wie der Bauch dich lässt. Leicht genügt, und nie dort, wo es pocht.',
  },
} as const satisfies MoveWords<'supine-massage'>;

import type { MoveWords } from '../../../words';

export const ballRelease = {
  name: { bare: 'die Ballmassage', in: 'bei der Ballmassage', of: 'der Ballmassage', after: 'der Ballmassage' },
  synonyms: [
    'ballmassage',
    'ball massage',
    'massage mit dem ball',
    'balltechnik',
    'massageball',
    'tennisball',
    'tennisball massage',
    'ball auf dem psoas',
    'psoasball',
    'psoas ball',
    'auf dem ball liegen',
    'triggerpunktball',
    'übung mit dem ball',
    'balldruck',
    'ball release',
  ],
  cues: {
    fetch: [
      'Nimm deinen weichen Ball, und leg ihn griffbereit neben die Matte.',
      'Leg deinen weichen Ball neben die Matte, in Reichweite der Hand.',
    ],
    fingers: 'Zuerst finden wir die Stelle. Leg {{side}} die Fingerspitzen zwischen Bauchnabel und Hüftknochen.',
    lift: 'Heb {{side}} das Knie ein wenig, und spür, wie unter den Fingern ein Strang fest wird.',
    lower: 'Stell den Fuß wieder ab. Findest du nichts, sag überspringen.',
    roll: 'Merk dir die Stelle, nimm den Ball, und dreh dich um auf Unterarme und Knie.',
    place:
      'Leg den Ball an diese Stelle: {{side}} zwei bis drei Fingerbreit neben den Nabel, und etwas tiefer. Nie auf die Mittellinie.',
    forearms: 'Lass das Gewicht noch auf den Unterarmen. Weg von der Mittellinie, und nie dort, wo es pocht.',
    find: 'Auf dem Rücken, die Finger {{side}} zwischen Nabel und Hüftknochen. Heb das Knie ein wenig, spür, was fest wird, und senk es. Findest du nichts, sag überspringen.',
    'find-again':
      'Jetzt {{side}}. Die Finger zwischen Nabel und Hüftknochen. Heb das Knie ein wenig, spür, was fest wird, und senk es.',
    'roll-place':
      'Dreh dich um auf die Unterarme. Der Ball liegt {{side}} zwei bis drei Fingerbreit neben dem Nabel und etwas tiefer, nie auf der Mittellinie.',
    'stop-cue':
      'Wenn es sticht, wie ein Blitz durchzieht, taub wird oder pulsiert, komm vom Ball herunter, und sag Stopp.',
    begin: 'Jetzt ein wenig einsinken. {{seconds}} Sekunden. Bleib.',
    breathe: [
      'Atme tief und langsam, und lass den Bauch um den Ball weich werden.',
      'Langsam atmen, tief unten, und der Bauch wird weich um ihn herum.',
    ],
    leg: 'Wenn du magst, lass {{side}} den Fuß sanft hinaus und zurück gleiten.',
    midline: 'Neben dem Nabel, weg von der Mittellinie.',
    soft: [
      'Weniger Gewicht ist auch gut. Nimm es auf die Unterarme.',
      'Du darfst mehr Gewicht auf die Unterarme nehmen.',
    ],
    'press-up': 'Stütz dich in die Unterarme, und heb den Bauch vom Ball.',
    'ball-away': 'Nimm den Ball mit einer Hand weg.',
    'turn-back': ['Leg dich ab, und dreh dich langsam auf den Rücken.', 'Jetzt ab, und langsam herum auf den Rücken.'],
  },
  softly: 'Jetzt ein wenig einsinken, und bleib.',
  side: 'Das ist für {{side.object}}. Der Ball liegt {{side}} neben dem Nabel, weg von der Mittellinie.',
  about:
    'Du suchst den Muskel mit den Fingern und legst dich dann bäuchlings auf einen weichen Ball neben dem Nabel. Mit wenig Gewicht, dreißig bis neunzig Sekunden je Seite.',
  feel: 'Ein tiefes, dumpfes Ziehen, in das du hineinatmen kannst und das mit der Zeit nachlässt.',
  stop: 'Pulsiert oder pocht es, fühlt es sich elektrisch an, wird dir übel oder bleiben Bauchschmerzen, dann komm vom Ball herunter.',
  easier: 'Nimm einen weicheren Ball oder weniger Gewicht, oder nimm die Finger. Frag dafür nach der Fingermassage.',
  harder: 'Schwerer gibt es das nicht. Mehr Gewicht oder ein härterer Ball ist hier nicht besser.',
  asks: {
    parts: {
      head: 'Kopf tief, das Gesicht zur Seite gedreht, oder die Stirn über den Händen.',
      shoulders: 'Schultern breit und locker, das Gewicht auf den Unterarmen.',
      elbows: 'Ellbogen und Unterarme liegen vor dir am Boden. Sie tragen einen Teil deines Gewichts.',
      hands: 'Die Hände liegen flach vor dir, bereit, dich hochzudrücken. Eine hat den Ball hingelegt.',
      back: 'Rücken lang und locker. Er sinkt nur so weit, dass der Ball gut auszuhalten ist.',
      hips: 'Hüften tief, {{side}} etwas leichter am Boden, wegen des Balls.',
      knees: 'Beide Beine liegen lang hinter dir. {{side}} darf das Knie sich beugen oder sanft hinausgleiten.',
      feet: 'Füße lang hinter dir, Spann nach unten. {{side}} darf der Fuß hinaus und zurück gleiten.',
    },
    checks:
      'Drei Dinge. Der Ball liegt neben dem Nabel, weg von der Mittellinie. Nichts pocht. Und der Atem bleibt leicht.',
    why: 'Der Psoas liegt tief, und ein ruhiger, leichter Druck erreicht ihn, wo Finger müde werden. Manche spüren, wie er weicher wird. Versprechen kann das niemand.',
    is: 'Druck mit einem weichen Ball neben dem Nabel, in Bauchlage',
    bend: 'Die Beine sind hier lang. {{side}} darf das Knie sich etwas beugen, wenn der Bauch davon weicher wird.',
    far: 'Sink nur, bis du ein tiefes, dumpfes Ziehen spürst, in das du hineinatmen kannst. Sticht oder pocht es: Drück dich hoch, und sag Stopp.',
  },
} as const satisfies MoveWords<'ball-release'>;

import type { MoveWords } from '../../../words';

export const proneQuadStretch = {
  name: {
    bare: 'die Oberschenkeldehnung in Bauchlage',
    in: 'bei der Oberschenkeldehnung in Bauchlage',
    of: 'der Oberschenkeldehnung in Bauchlage',
    after: 'der Oberschenkeldehnung in Bauchlage',
  },
  synonyms: [
    'oberschenkeldehnung in bauchlage',
    'oberschenkeldehnung auf dem bauch',
    'oberschenkeldehnung',
    'oberschenkel dehnen',
    'quadrizepsdehnung in bauchlage',
    'quadrizepsdehnung',
    'quadrizepsdehnung auf dem bauch',
    'quadratzeps dehnung',
    'dehnung in bauchlage',
    'dehnung auf dem bauch',
    'ferse zum po',
    'quad stretch',
  ],
  cues: {
    strap: [
      'Mit Gurt: Leg ihn {{side}} um den Fuß, bevor du dich hinlegst.',
      'Nimmst du einen Gurt, leg ihn {{side}} um den Fuß, bevor es auf den Boden geht.',
    ],
    arms: [
      'Beide Unterarme flach nach vorn, die Ellbogen auf Höhe der Schultern.',
      'Leg beide Unterarme flach vor dich, die Ellbogen auf Schulterhöhe.',
    ],
    bend: [
      'Beug {{side}} das Knie, und nimm {{side}} mit der Hand den Fußrücken, oder den Gurt.',
      '{{side}} beugt sich das Knie, und die Hand derselben Seite findet den Fußrücken, oder den Gurt.',
    ],
    bone: ['Drück die Hüften sanft in den Boden.', 'Lass beide Hüften sanft nach unten drücken.'],
    draw: [
      'Zieh den Fuß heran, bis es vorn am Oberschenkel sanft zieht.',
      'Hol die Ferse näher, bis es vorn am Oberschenkel sanft zieht.',
    ],
    change: [
      'Anderes Bein: {{side}} das Knie beugen, und {{side}} mit der Hand den Fuß nehmen.',
      'Jetzt {{side}}: Beug das Knie, und nimm {{side}} mit der Hand den Fuß.',
    ],
    begin: ['Bleib dabei, {{seconds}} Sekunden.', 'Bleib so, {{seconds}} Sekunden.', 'Genau da, {{seconds}} Sekunden.'],
    feel: [
      'Spür es vorn am Oberschenkel, beide Hüften sind schwer.',
      'Spür den Oberschenkel vorn, und lass beide Hüften schwer werden.',
    ],
    'bone-down': ['Beide Hüften bleiben vorn am Boden.', 'Beide Hüften bleiben schwer und tief.'],
    breathe: ['Leicht atmen, der Oberschenkel gibt nach.', 'Atme leicht, und lass den Oberschenkel nachgeben.'],
    release: ['Und langsam nachgeben.', 'Langsam gibt die Ferse nach.'],
  },
  softly: 'Da halten.',
  side: 'Das ist für den Oberschenkel {{side}}. Du liegst auf dem Bauch, und {{side}} hält die Hand den Fuß.',
  about:
    'Auf dem Bauch beugst du ein Knie und ziehst den Fuß sanft zu dir. Fünfzehn bis dreißig Sekunden, zwei- oder dreimal je Seite.',
  feel: 'Eine Dehnung vorn am Oberschenkel, vielleicht bis hinauf in die Hüfte.',
  stop: 'Kribbelt oder brennt es vorn am Oberschenkel, schmerzt das Knie, oder meldet sich der Rücken im Hohlkreuz, dann lass den Fuß los.',
  easier: 'Nimm einen Gurt, Gürtel oder ein Handtuch um den Fuß, oder leg ein Kissen unter den Bauch.',
  harder: 'Bleib länger, bis zu dreißig Sekunden, oder mach auf jeder Seite einen dritten Durchgang.',
  asks: {
    parts: {
      head: 'Die Stirn ruht {{other}} auf dem Unterarm, oder das Gesicht dreht sich zur Seite.',
      shoulders: 'Schultern tief, beide nah am Boden.',
      elbows: '{{other}} liegt der Arm gebeugt unter der Stirn. {{side}} greift er nach hinten.',
      hands: '{{side}} hält die Hand den Fuß, oder einen Gurt darum.',
      back: 'Unterer Rücken ruhig, kein Hohlkreuz. Drück das Schambein sanft nach unten.',
      hips: 'Beide Hüften bleiben vorn am Boden.',
      knees: '{{side}} ist das Knie gebeugt, nah am anderen. {{other}} ist es gestreckt.',
      feet: '{{side}} kommt der Fuß zum Po. {{other}} liegt er lang, mit dem Spann nach unten.',
    },
    checks: 'Drei Dinge. Beide Hüften unten, kein Hohlkreuz, und es zieht {{side}} vorn am Oberschenkel.',
    why: 'Sie dehnt den Oberschenkel vorn, bis hinauf zur Hüfte, und der Boden hält das Becken still. Manche machen sie bei Verspannung oder unbeweglichen Hüften.',
    is: 'eine Dehnung vorn für einen Oberschenkel, in Bauchlage',
    bend: '{{side}} beugt sich das Knie, nur so weit, wie es ihm leicht fällt. {{other}} bleibt das Bein gestreckt.',
    far: 'Zieh den Fuß heran, bis es vorn am Oberschenkel sanft zieht. Den Po muss er nicht berühren.',
  },
} as const satisfies MoveWords<'prone-quad-stretch'>;

import type { StepsWords } from '../../words';

/** What is said to a question about the step under way, and then the hold goes on from its second. */
export const steps = {
  leads: {
    move: '{{name.in}}:',
    side: '{{name.in}}, {{side.in}}:',
    out: 'Du kommst gerade heraus. In der Übung selbst:',
    feel: 'So kann es sich anfühlen.',
  },

  whichMove: 'Sag, welche Übung du meinst. Zum Beispiel: Wo soll mein Knie im Ausfallschritt sein?',
  whichPart: 'Frag mich nach Kopf, Schultern, Ellbogen, Händen, Rücken, Hüfte, Knien oder Füßen.',
  notThere: 'Dort muss nichts hin.',
  whichThing: 'Frag mich nach einer Sache, etwa einem Kissen, einem Handtuch, einem Stuhl, einem Gurt oder einem Ball.',

  compare: {
    first: 'Das ist die erste Übung. Sie ist {{is}}.',
    same: {
      rest: 'Beides ist Ruhe. Das hier ist {{is}}. Davor war es {{was}}.',
      stretch: 'Beides sind Dehnungen. Das hier ist {{is}}. Davor war es {{was}}.',
      strength: 'Beides ist für die Kraft. Das hier ist {{is}}. Davor war es {{was}}.',
      massage: 'Beides ist Massage. Das hier ist {{is}}. Davor war es {{was}}.',
    },
    other: 'Das hier ist {{is}}. Davor war es {{was}}.',
    alone: '{{name}}: Das ist {{is}}.',
    thisOne: 'Das hier ist {{is}}.',
  },

  uses: {
    'under-head': 'Ja. Leg {{thing.object}} unter den Kopf, so dünn, dass der Nacken lang bleibt.',
    'under-knee': 'Ja. Leg {{thing.object}} unter das Knie, das am Boden ist.',
    'under-knees': 'Ja. Leg {{thing.object}} unter beide Knie.',
    'between-knees': 'Ja. Nimm {{thing.object}} zwischen die Knie. Unter den Kopf darf auch noch eins.',
    'under-belly': 'Ja. Leg {{thing.object}} flach unter den Bauch. Das hält den unteren Rücken aus dem Hohlkreuz.',
    'under-arms': 'Ja. Leg {{thing.object}} als Polster unter die Unterarme.',
    'behind-back': 'Ja. Bau dir damit hinter dem Rücken eine Schräge: {{thing}}, und mehr davon, wenn du hast.',
    'legs-up': 'Ja. Leg beide Unterschenkel auf {{thing.object}}, mit gebeugten Knien.',
    'hold-on': 'Ja. Nimm {{thing.object}} als Halt für eine Hand. Was du nimmst, muss fest stehen.',
    'hands-on':
      'Ja. Nimm {{thing.object}} für die Hände, statt des Bodens. Das ist leichter. Was du nimmst, muss fest stehen.',
    'sit-on': 'Ja. Du kannst dich auf {{thing.object}} setzen, Füße flach, und dort atmen.',
    'around-foot': 'Ja. Leg {{thing.object}} um den Fuß, und halte beide Enden.',
    'behind-thigh': 'Ja. Leg {{thing.object}} hinten um den Oberschenkel, und halte beide Enden.',
    'made-for-it':
      'Ja, nimm {{thing.object}}, das passt hier genau. Bleib sanft. Wenn es sticht, wie ein Blitz durchzieht, taub wird oder pulsiert, hör auf.',
    'firm-later':
      'Für den Anfang noch nicht. {{thing}} ist fest. Nimm einen weichen Ball oder die Finger. Später nimm wenig Gewicht, und hör auf, sobald es pocht.',
    'fingers-instead': 'Ja, {{thing}} sind sanfter. Das geht auf dem Rücken. Frag nach der Fingermassage.',
    'rolled-up':
      'Ja. Roll {{thing.object}} fest zusammen, und leg die Rolle knapp unter die Hüftknochen, auf die Oberschenkel. Nie unter den Bauch.',
    'no-need': 'Das brauchst du bei dieser Übung nicht. Sie geht ohne {{thing.after}}.',
    'no-press': 'Nein. In dieser Übung drückt nichts, also bitte ohne {{thing.after}}.',
    'no-hard':
      'Nein, {{thing.object}} bitte nicht. So nah am Bauch drückt das vielleicht zu fest. Bleib bei dem, was die Übung braucht.',
    'no-ball-yet':
      'Hier nicht: Für {{thing.object}} gibt es eine eigene Übung. Wenn die Finger leicht gehen, frag nach der Ballmassage.',
    'no-spine':
      'Nein, {{thing.object}} bitte nicht. So nah an Wirbelsäule und Nieren würde das zu fest drücken. Nur deine Fingerspitzen, ganz leicht.',
    'no-lift':
      'Nicht unter die Hüfte, hier bitte ohne {{thing.after}}. Unter dem Kopf darf etwas Dünnes liegen. Das Heben machen deine Beine.',
    'no-reach': 'Nicht unter den Bauch oder den Ball. Du kannst {{thing.object}} unter die Stirn legen.',
    'no-slip': 'Nein, hier bitte ohne {{thing.after}}, das kann unter dir wegrutschen. Bleib auf dem festen Boden.',
  },

  points: {
    squeeze: {
      nothing: 'Den Po musst du hier nicht anspannen. Lass ihn locker.',
      side: 'Spann {{side}} den Po an, und lass ihn fest. Der Rest darf locker bleiben.',
      both: 'Spann beide Pohälften an, solange du oben bist, und atme weiter.',
    },
    belly: {
      soft: 'Lass den Bauch weich, damit der Atem ihn bewegen kann.',
      easy: 'Der Bauch darf ein wenig mitarbeiten. Hart muss er nicht sein, und der Atem fließt weiter.',
      firm: 'Zieh den Bauch ein wenig ein, damit der Rücken ruhig bleibt, und atme weiter.',
    },
    press: {
      nothing: 'Hier muss nichts drücken. Der Boden trägt das Gewicht.',
      heels: 'Beide Füße bleiben flach. Drück vor allem über die Fersen.',
      'front-heel': 'Drück mit dem ganzen vorderen Fuß, und die Ferse bleibt unten.',
      soles: 'Dein Gewicht ist auf dem ganzen Fuß, auf Ferse und Zehen gleich.',
      shins: 'Schienbeine und Fußrücken liegen auf dem Boden. Drücken müssen sie nicht.',
      forearms: 'Es sind die Unterarme, die leicht nach unten drücken.',
      hands: 'Die Hände schieben den Boden weg, und die Zehen hinten bleiben unten.',
      hips: 'Beide Hüften drücken sanft nach unten. Sonst muss nichts drücken.',
    },
    eyes: {
      shut: 'Mach die Augen zu, wenn du magst. Offen geht auch.',
      open: 'Lass die Augen offen, auf einem Punkt. Das hilft dir beim Gleichgewicht.',
    },
    talk: {
      quiet: 'Du darfst reden. In der Stille ruht es sich besser.',
      easy: 'Du darfst reden. Wenn dir dafür die Luft fehlt, mach etwas weniger.',
    },
    pace: {
      still: 'So still, wie es bequem ist. Beweg dich, wenn du musst.',
      held: 'Wenn du da bist, bleib ruhig. Nicht wippen.',
      slow: 'Die ganze Zeit langsam, hin und zurück, ohne Ruck.',
    },
    turns: {
      together: 'Beide Seiten zur selben Zeit.',
      alternate: 'Die Seiten wechseln sich ab, eine nach der anderen.',
      each: 'Immer nur eine Seite. Jetzt ist {{side}} dran.',
    },
  },

  efforts: {
    rest: 'Gar nicht. Hier wird nichts gedrückt oder gedehnt. Gib das Gewicht ab, und atme.',
    pull: 'Sanft. Es zieht, aber du könntest dabei noch plaudern. In Studien hat stärkeres Dehnen keinen Vorteil gebracht.',
    arch: 'Sanft. Ein kleiner Bogen mit leichtem Atem reicht. Weniger, wenn der Rücken sich meldet.',
    fingers: 'Leicht. Sink nur so tief ein, wie der Bauch dich lässt, und lass nach, wenn du die Luft anhältst.',
    circles: 'Sehr leicht. Gerade so, dass sich die Haut bewegt, neben der Wirbelsäule.',
    ball: 'Leicht, mit dem meisten Gewicht auf den Unterarmen. Ein tiefes, dumpfes Ziehen reicht, und alles Stechende oder Pulsierende heißt: weg davon.',
    roller: 'So leicht, wie die Unterarme es erlauben. Es darf empfindlich sein, aber du solltest ruhig weiteratmen.',
    lift: 'Es darf anstrengen, aber du solltest noch reden können. Wenn es wacklig wird oder du die Luft anhältst, mach weniger, oder bleib tiefer.',
    plank: 'Stetig, nicht hart. Wenn der Rücken durchhängt oder du nicht mehr reden kannst, setz die Knie ab.',
  },

  breaths: {
    rest: {
      setup: 'Atme, wie es kommt, solange du dich einrichtest. Dann langsam, hinunter in den Bauch.',
      work: 'Langsam ein, und der Bauch hebt sich. Länger aus, und er sinkt.',
      release: 'Einmal tiefer ein, und lass den Atem los, wenn du dich bewegst.',
    },
    hold: {
      setup: 'Atme ein, während du dich bereit machst, und aus, während du in die Dehnung gleitest.',
      work: 'Atme weiter: langsam ein, länger aus, und lass mit jedem Ausatmen etwas mehr los. Nie die Luft anhalten.',
      release: 'Atme aus, während du die Dehnung löst.',
    },
    press: {
      setup: 'Atme ein, bevor der Druck beginnt, und aus, während du einsinkst.',
      work: 'Langsam und tief unten. Ein, und der Bauch hebt sich ein wenig. Aus, und er wird weich unter dem Druck.',
      release: 'Atme ein. Dann atme aus, und nimm dabei den Druck weg.',
    },
    lift: {
      setup: 'Atme ein, bevor du hebst, aus auf dem Weg nach oben, und wieder ein auf dem Weg nach unten.',
      work: 'Beim Heben ausatmen, beim Halten ruhig weiteratmen, beim Senken einatmen.',
      release: 'Atme aus, und ruh dich aus.',
    },
    knee: {
      setup: 'Atme erst ein, und aus, wenn das Knie herankommt.',
      work: 'Ausatmen, wenn das Knie herankommt, und einatmen, wenn das Bein nach unten geht.',
      release: 'Atme aus, wenn beide Beine nach unten gehen.',
    },
    rise: {
      setup: 'Atme ein, während du hochkommst.',
      work: 'Langsam ein und aus, und lass mit jedem Ausatmen die Schultern sinken.',
      release: 'Atme aus, während du nach unten kommst.',
    },
    steady: {
      setup: 'Atme ein, während du dich bereit machst. Dann aus, bei jeder Anstrengung.',
      work: 'Ausatmen, wenn das Bein sich hebt oder herankommt, und einatmen, wenn es zurückgeht. Nur nie die Luft anhalten.',
      release: 'Lang ausatmen. Lass den Atem von allein zur Ruhe kommen.',
    },
  },
} as const satisfies StepsWords;

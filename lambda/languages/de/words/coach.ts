/**
 * What the coach says between the moves. Whole sentences, for the ear. A list holds several forms of one sentence: they are
 * said in turn, so that none is heard twice in a row. A name is asked for in the case that its sentence needs; all of them
 * are singular.
 */
export const coach = {
  welcome: {
    first:
      'Willkommen bei Psoas Coach. Ich führe dich durch Dehnungen und Ruhe für eine verspannte Hüfte, und ich zähle, damit du keine Hand brauchst. Der schnellste Einstieg ist die Schnelle Hilfe: fünf Minuten auf dem Rücken.',
    /** To a device in a language that is not spoken. */
    onlyEnglish: 'Bisher spreche ich nur Deutsch, Englisch und Spanisch.',
    back: 'Willkommen zurück bei Psoas Coach.',
    soon: 'Da bist du wieder. Weiter geht es, wo du warst.',
    afresh: 'Gut, etwas Neues.',
  },
  /** To somebody who is known: a greeting, one fact, one question. */
  hello: {
    greeting: [
      'Schön, dass du wieder da bist.',
      'Hallo, da bist du ja.',
      'Willkommen zurück.',
      'Schön, dich zu hören.',
    ],
    today: 'Heute noch einmal.',
    weekday: '{{day}}, wie gewohnt.',
    week: 'Diese Woche schon {{amount}}.',
    since_one: 'Das letzte Mal war gestern.',
    since_other: 'Das letzte Mal ist {{count}} Tage her.',
    habit: [
      'Machen wir wieder {{name.object}}?',
      'Ist heute wieder {{name}} dran?',
      'Das Gleiche noch einmal, {{name}}?',
    ],
    last: [
      'Ich würde {{name.object}} nehmen. Worauf hast du Lust?',
      'Letztes Mal war es {{name}}. Was darf es heute sein?',
      'Da wäre zum Beispiel {{name}}. Was möchtest du?',
    ],
    away: ['Fangen wir kurz an, mit {{name.after}}?', 'Zum Einstieg etwas Kurzes: {{name}}?'],
  },
  comeBack: {
    sameDay: 'Da bist du wieder. Du hast {{name.in}} aufgehört.',
    sameDaySide: 'Da bist du wieder. Du hast {{name.in}} aufgehört, {{side.in}}.',
    otherDay: 'Da bist du wieder. {{day.in}} hast du {{name.in}} aufgehört.',
    otherDaySide: 'Da bist du wieder. {{day.in}} hast du {{name.in}} aufgehört, {{side.in}}.',
    where: 'Du hast {{name.in}} aufgehört.',
    whereSide: 'Du hast {{name.in}} aufgehört, {{side.in}}.',
    left: 'Das dauert noch etwa {{length}}.',
    leftWarm: 'Das dauert noch etwa {{length}}, zuerst eine Minute zum Ankommen.',
    restOrAgain: 'Machen wir den Rest {{day.of}}, oder fangen wir von vorn an?',
    restOrAgainShort: 'Sag der Rest, oder von vorn.',
  },
  enoughThisWeek: 'Du hast diese Woche schon zehn Minuten oder mehr gedehnt. Ein Ruhetag ist auch gut.',
  wakeWord: 'Während ich zähle, sag zuerst Alexa: Alexa, Pause. Alexa, weiter. Oder: Alexa, es tut weh.',

  /** Before something is ended, replaced or deleted: at most ten words, and what would happen. */
  confirm: {
    side: 'Nächstes Mal {{side}} etwas mehr?',
    stop: 'Hier aufhören? Ich merke mir die Stelle.',
    stopGuest: 'Hier aufhören?',
    eased: 'Lass locker.',
    routine: 'Stattdessen {{name.object}} anfangen?',
    move: 'Stattdessen {{name.object}} anfangen?',
    length: 'Stattdessen ein neues Programm, {{length}} lang?',
    bed: 'Stattdessen ein Programm im Bett?',
    plan: 'Stattdessen ein anderes Programm?',
    own: 'Stattdessen dein eigenes Programm?',
    menu: 'Hier abbrechen, und ein anderes Programm aussuchen?',
    build: 'Hier aufhören, und ein Programm zusammenstellen?',
    reminders: 'Deine Erinnerung ausschalten?',
    resume: 'Wollen wir weitermachen?',
  },

  /** What was hardly understood, as a question. */
  perhaps: {
    unsure: [
      'Das habe ich nicht ganz verstanden.',
      'Vielleicht habe ich mich verhört.',
      'Das war nicht ganz deutlich.',
    ],
    pause: 'Soll ich warten?',
    resume: 'Wollen wir weitermachen?',
    next: 'Weiter zur nächsten?',
    previous: 'Zurück zur vorigen?',
    skip: 'Lassen wir die hier weg?',
    'skip-side': 'Lassen wir diese Seite weg?',
    'other-side': 'Weiter mit der anderen Seite?',
    'start-over': 'Noch einmal von vorn?',
    easier: 'Etwas Leichteres?',
    harder: 'Etwas Schwereres?',
    'more-time': 'Brauchst du mehr Zeit?',
    slower: 'Soll ich langsamer machen?',
    faster: 'Soll ich schneller machen?',
    'less-talk': 'Soll ich weniger sagen?',
    'more-talk': 'Soll ich mehr sagen?',
    'start-move': 'Meinst du {{name.object}}?',
  },

  /** A choice of two. */
  orStop: {
    ready: 'Anfangen, oder hier aufhören?',
    next: 'Weiter zum Nächsten, oder hier aufhören?',
    resume: 'Weitermachen, oder hier aufhören?',
    'something-else': 'Das ist die letzte. Etwas anderes stattdessen, oder hier aufhören?',
  },

  prompt: {
    choose: 'Was machen wir? Sag {{name.object}}, oder frag, welche Programme es gibt.',
    chooseAgain: 'Sag {{name.object}}, alle Programme, oder tschüss.',
    ready: 'Sag bereit, oder warte einfach.',
    readySide: 'Für {{side}} sag bereit, oder warte einfach.',
    goOnSide: '{{other}} ist geschafft. Wenn du bereit bist für {{side}}, sag weiter. Ich merke mir die Stelle.',
    goOnFirst: 'Sag weiter. Falls ich verstumme, sag: Alexa, öffne psoas coach. Ich weiß dann noch, wo wir waren.',
    goOn: 'Sag weiter, wenn du bereit bist. Ich merke mir die Stelle.',
    waiting: 'Sag weiter, wenn du so weit bist.',
    done: 'Soll ich dir sagen, was du geschafft hast?',
    doneAgain: 'Sag: Was habe ich heute gemacht? Oder sag tschüss.',
    felt: 'Leichter, gleich, oder steifer als am Anfang?',
    feltAgain: 'Sag leichter, gleich, oder steifer. Oder sag tschüss.',
    afterwards: 'Sag: von vorn. Oder nenn ein anderes Programm. Oder sag: tschüss.',
    /** Behind what no invitation may follow, and where both were heard. */
    else: 'Sonst noch etwas?',
    which: 'Was davon soll es sein?',
    resume: 'Sag weiter, wenn du mich wieder brauchst.',
    resumeOffer: 'Machen wir dort weiter?',
    stopped: 'Sag: wiederholen. Oder sag: die Nummer. Oder tschüss.',
  },

  /** Before a move that was asked for by its name. */
  atFirst: {
    easier: 'Heute, beim ersten Mal, kommt {{name}} in einer leichteren Form.',
    waits: 'Heute, beim ersten Mal, lassen wir {{name.object}} weg.',
    several:
      'Heute, beim ersten Mal, kommen die schwereren Übungen in einer leichteren Form, oder an einem anderen Tag.',
    dose: 'Beim ersten Mal reicht das: {{length}}. Ab dem nächsten Mal gern mehr.',
    warm: 'Ich würde vorher aufwärmen. Sag aufwärmen, oder direkt.',
    warmAgain: 'Sag aufwärmen, oder direkt.',
    warmed: 'Gut. Erst das Aufwärmen.',
    straight: 'Dann direkt hinein.',
    stance: 'Heute im Stehen, oder im Knien?',
    standing: 'Dann im Stehen.',
    kneeling: 'Dann im Knien.',
  },
  /** One of these in a long rest, and to whoever asks for company. */
  facts: [
    'Der Psoas verbindet den unteren Rücken mit dem oberen Ende des Oberschenkels.',
    'Auf jeder Treppenstufe hebt er dir das Bein: der Psoas, tief innen.',
    'Die Nerven fürs Bein laufen auf ihrem Weg nach unten mitten durch den Psoas.',
    'Der Psoas beginnt etwa auf Höhe der untersten Rippe, tief neben der Wirbelsäule.',
    'Im Liegen mit angestellten Knien ist der Psoas kurz und locker. Er hat nichts zu halten.',
    'Stundenlanges Sitzen hält den Psoas kurz. Jedes Mal, wenn du aufstehst, darf er wieder lang werden.',
    'Sechs von zehn Fasern im Psoas sind schnell. Die anderen können den ganzen Tag arbeiten.',
    'Nahe der Hüfte teilt sich der Psoas eine Sehne mit seinem Nachbarn, dem Iliacus.',
  ],

  guide: {
    first: ['Zuerst {{name}}.', 'Wir beginnen mit {{name.after}}.'],
    next: ['Als Nächstes {{name}}.', 'Jetzt {{name}}.', 'Und dann {{name}}.', 'Weiter mit {{name.after}}.'],
    firstSettle: ['Erst kurz zur Ruhe.', 'Komm erst kurz zur Ruhe.', 'Zum Ankommen kurz zur Ruhe.'],
    nextSettle: ['Als Nächstes kurz zur Ruhe kommen.', 'Jetzt kurz zur Ruhe kommen.', 'Und dann kurz zur Ruhe kommen.'],
    back: ['Und weiter damit.', 'Damit geht es weiter.', 'Hier geht es weiter.'],
    easeFirst: 'Lass so lange locker.',
    on: ['Weiter geht es.', 'Und weiter.', 'Wir machen weiter.'],
    return: 'Und wieder {{name}}.',
    settling: ['Nimm dir Zeit.', 'Keine Eile.', 'Richte dich in Ruhe ein.'],
  },

  hold: {
    half: [
      'Du bist bei der Hälfte.',
      'Das war die Hälfte.',
      'Halbzeit, atme weiter.',
      'Die Hälfte liegt hinter dir.',
      'Halbzeit. Bleib so.',
      'Halbzeit, und bleib locker.',
    ],
    last10: ['Noch zehn Sekunden hier.', 'Bleib noch zehn Sekunden.', 'Zehn Sekunden noch, ganz leicht.'],
    last5: ['Noch fünf Sekunden.', 'Letzter Atemzug hier.', 'Bleib noch fünf Sekunden.'],
    nearly: ['Gleich hast du es geschafft.', 'Letzter Atemzug hier.', 'Nicht mehr lang, bleib locker.'],
    range: '{{name}}: {{length}} lang. Du kannst bis {{most}} gehen.',
    fixed: '{{name}}: {{length}} lang.',
    soFar: 'Nach meiner Uhr hast du bisher {{length}} gehalten.',
    rep: '{{name.in}} hältst du jedes Mal {{count}} Sekunden inne.',
    breaths: '{{name}}: {{count}} langsame Atemzüge lang, höchstens {{most}}.',
  },

  rep: {
    /** Behind the act: a number before it is heard as done. */
    one: ['Und eins.', 'Das war eins.'],
    /** With a full stop it would be read out as "second", "third". */
    count: '{{n}},',
    /** With the foot to stand on for the next one. */
    oneOver: 'Das war eins, jetzt {{other}} stehen,',
    over: '{{n}}, jetzt {{other}} stehen,',
    all: 'Und {{n}}, das waren alle.',
    down: [
      'und langsam ab.',
      'und sanft zurück.',
      'langsam wieder ab.',
      'und ganz nach unten.',
      'und behutsam ab.',
      'nach unten, ohne Eile.',
    ],
    /** With just the bell. */
    bell: {
      up: 'Hoch.',
      upSide: '{{side}}.',
      last: 'Letztes Mal, hoch.',
      lastSide: 'Letztes Mal, {{side}}.',
      down: 'Runter.',
    },
  },

  breath: {
    in: ['Atme ein,', 'Und ein,', 'Wieder ein,'],
    last: 'Ein letztes Mal einatmen,',
    out: ['und langsam aus.', 'und lang wieder aus.', 'und aus.'],
  },

  near: {
    is: 'Diese Übung habe ich nicht. Am nächsten kommt {{name}}.',
    later: 'Diese Übung habe ich nicht. Am nächsten kommt {{name}}. Sag: Mach die. Oder sag den Namen.',
  },
  undo: {
    done: ['Wieder wie vorher.', 'Alles wie vorher.'],
    dose: 'Zurück auf {{length}}.',
    nothing: 'Da gibt es nichts zurückzunehmen.',
  },
  /** To somebody who said how it is, without a complaint or a wish in it. */
  person: {
    good: 'Das höre ich gern.',
    hint: 'Dann geh nur so weit, bis es gerade eben zieht.',
    hintUnsure: 'Dann geh nur so weit, bis es gerade eben zieht. Wenn es sticht, sag: Es tut weh.',
    lying: 'Nehmen wir uns fünf Minuten im Liegen?',
    kind: 'Dann ganz behutsam. Nehmen wir uns fünf Minuten im Liegen?',
    kindSide: 'Dann ganz behutsam. Fünf Minuten im Liegen, und {{side}} ein wenig mehr?',
  },
  notSure: 'Das ist in Ordnung.',
  good: 'Gut.',
  noHurry: 'Es eilt nicht.',
  usual: '{{name}} dauert etwa {{length}}. Soll ich anfangen?',
  whichOne: 'Welche? Sag ihren Namen.',
  later: 'Eins nach dem anderen.',
  whatThen: 'Was dann?',
  moreAfter: 'Noch mehr? Sag eine Übung oder ein Programm, oder tschüss.',
  whatChange: 'Was soll ich ändern? Sag leichter, kürzer, oder überspringen.',
  goodStretch: 'Gut, da gehört es hin. Bleib sanft.',
  gentleOnly: 'Im Moment habe ich die sanfte Variante für dich: Ruhe und langsames Atmen.',
  gentleLater: 'Gut, ein andermal.',
  doctorLater:
    'Erzähl mir, was man dir in der Praxis gesagt hat, wenn wir hier fertig sind. Bis dahin ändert sich nichts.',
  doctorNothing:
    'Ich lasse gerade nichts weg. Wenn du eine Übung auf ärztlichen Rat meiden sollst, nenn ihren Namen, und sag weglassen. Zum Beispiel: Brücke weglassen.',
  leftOut: 'Wir lassen {{name.object}} vorerst weg.',
  fingersFirst: 'Erst einmal die Finger, dann {{named}}. Heute ginge {{name}}.',
  firstInstead: 'Später erst {{named}}, wenn das Leichtere sitzt. Heute ginge {{name}}.',
  done: [
    'Das war alles, langsam und stetig, gut gemacht.',
    'Das war schon alles, ganz ohne Hast, gut gemacht.',
    'So, alles geschafft, und bis zum Schluss: gut gemacht.',
    'Das war es für heute, du hast dir die Zeit genommen: gut gemacht.',
  ],
  nothing: 'Im Moment läuft nichts.',
  failure: 'Entschuldige, bei mir ist etwas schiefgegangen.',
  here: 'Ja, ich bin da.',
  skipped: 'Übersprungen.',
  skippedMove: 'Übersprungen: {{name}}.',
  notInPlan: '{{name}} kommt in diesem Programm nicht vor.',
  skippedSide: 'Der Rest {{side.in}} fällt weg.',
  sideLeftOut: 'Hier lassen wir {{side.subject}} aus.',
  sideDone: 'Hier ist {{side.subject}} schon fertig.',
  wasLast: 'Das war die letzte Übung.',
  isFirst: 'Das ist die erste Übung. Also von vorn.',
  over: 'Also von vorn.',
  onward: 'Du bist schon mittendrin.',
  bothSides: 'Hier arbeiten beide Seiten, da gibt es nichts zu wechseln.',
  whichSideFirst: 'Sag links oder rechts.',
  lead: 'Von jetzt an kommt zuerst {{side.subject}}.',
  meantSide: 'Dann {{side.subject}}.',
  enoughPressure: 'Das ist genug Druck für einen Tag. Dabei lassen wir es.',
  nothingEasier: 'Sanfter als Ruhe geht es nicht. Bleib dabei, oder sag weiter.',
  instead: 'Dann stattdessen {{name}}.',

  restWithin: '{{length}} Ruhe, und dann geht das Programm weiter.',
  restAfter: '{{length}} Ruhe.',

  adding: {
    after: 'Dann kommt nach {{earlier.after}} noch {{name}}. Das macht etwa {{length}} mehr.',
    already: '{{name}} kommt ohnehin noch.',
    enough: 'Das wäre mehr, als einer Einheit guttut, also bleibt {{name}} draußen.',
    place: 'Hier passt {{name}} nicht hinein. Frag danach, wenn wir fertig sind.',
    later: 'Nicht mittendrin. Frag mich nach {{name.after}}, wenn wir hier fertig sind.',
  },

  feedback: {
    moreSeconds: '{{name}}: nächstes Mal {{count}} Sekunden mehr. Wenn nicht, sag: so lassen.',
    lessSeconds: '{{name}}: nächstes Mal {{count}} Sekunden weniger. Wenn nicht, sag: so lassen.',
    moreTimes: '{{name}}: nächstes Mal {{count}} mehr. Wenn nicht, sag: so lassen.',
    lessTimes: '{{name}}: nächstes Mal {{count}} weniger. Wenn nicht, sag: so lassen.',
    moreBreaths_one: '{{name}}: nächstes Mal ein Atemzug mehr. Wenn nicht, sag: so lassen.',
    moreBreaths_other: '{{name}}: nächstes Mal {{count}} Atemzüge mehr. Wenn nicht, sag: so lassen.',
    lessBreaths_one: '{{name}}: nächstes Mal ein Atemzug weniger. Wenn nicht, sag: so lassen.',
    lessBreaths_other: '{{name}}: nächstes Mal {{count}} Atemzüge weniger. Wenn nicht, sag: so lassen.',
    moreSecondsNow:
      '{{name}}: ab dem nächsten Durchgang {{count}} Sekunden mehr, und nächstes Mal auch. Wenn nicht, sag: so lassen.',
    lessSecondsNow:
      '{{name}}: ab dem nächsten Durchgang {{count}} Sekunden weniger, und nächstes Mal auch. Wenn nicht, sag: so lassen.',
    moreTimesNow:
      '{{name}}: ab dem nächsten Durchgang {{count}} mehr, und nächstes Mal auch. Wenn nicht, sag: so lassen.',
    lessTimesNow:
      '{{name}}: ab dem nächsten Durchgang {{count}} weniger, und nächstes Mal auch. Wenn nicht, sag: so lassen.',
    moreBreathsNow:
      '{{name}}: ab dem nächsten Durchgang ein Atemzug mehr, und nächstes Mal auch. Wenn nicht, sag: so lassen.',
    lessBreathsNow:
      '{{name}}: ab dem nächsten Durchgang ein Atemzug weniger, und nächstes Mal auch. Wenn nicht, sag: so lassen.',
    common: 'Ein Unterschied zwischen den Seiten ist häufig.',
    sideSeconds: '{{name}}: nächstes Mal {{side}} {{count}} Sekunden obendrauf. Wenn nicht, sag: so lassen.',
    sideTimes: '{{name}}: nächstes Mal {{side}} {{count}} obendrauf. Wenn nicht, sag: so lassen.',
    even: '{{name}}: nächstes Mal wieder beide Seiten gleich. Wenn nicht, sag: so lassen.',
    most: '{{name}}: Mehr mache ich da nicht, also bleibt es so.',
    least: '{{name}}: Weniger gibt es da nicht, also bleibt es so.',
    enough: 'Zweimal habe ich es nun angepasst. Wenn du mehr ändern willst, sag: länger halten. Oder: kürzer halten.',
    both: '{{name}}: Da arbeiten beide Seiten zusammen, keine bekommt mehr.',
    easier: 'Nächstes Mal geht es leichter so:',
    rest: 'Die Ruhe bleibt, wie sie ist.',
    none: 'Sag mir das nach einer Übung, dann merke ich es mir fürs nächste Mal.',
    kept: 'Es bleibt, wie es ist.',
    keptMove: 'Bei {{name.after}} bleibt alles, wie es war.',
  },

  pause: {
    plain: 'Pause.',
    belly: 'Pause. Nimm den Druck weg, und bleib weg von jeder Stelle, die pulsiert.',
  },

  stop: {
    saved: 'Die Stelle habe ich mir gemerkt.',
    plain: 'Gut, wir hören hier auf.',
    bye: 'Tschüss. Sei gut zu deinen Hüften.',
    afterAlarm: 'Tschüss. Bitte pass auf dich auf.',
  },

  settle: {
    wait: 'Es eilt nicht. Nimm in Ruhe deine Position ein.',
    more: 'Mehr Zeit zum Einrichten, auch in Zukunft.',
  },

  dose: {
    now: 'Gut, {{length}}.',
    most: 'Mehr als {{length}} mache ich hier nicht, also {{length}}.',
    least: 'Weniger als {{length}} mache ich hier nicht, also {{length}}.',
    able: 'Bis zu {{length}} also. Sag genug, wenn es reicht.',
    parts: 'Dann {{count}} Mal, jedes Mal {{length}}.',
    each: 'Ab hier {{length}}.',
    eachNearly: 'Ab hier {{length}}, oder so nah dran, wie die Übung es zulässt.',
    noHolds: 'Hier kommt keine Dehnung mehr, deren Dauer ich ändern könnte.',
    always: 'Ab heute hältst du jedes Mal {{length}}.',
    kept: '{{length}}, heute und von nun an.',
    usual: 'Wieder {{length}}, wie üblich.',
    forgotten: 'Jede Übung hat wieder ihre übliche Zahl.',
    makes: 'Mit deiner eigenen Zahl dauert es etwa {{length}}.',
    alwaysWhat: 'Wie lange soll das sein? Sag: immer dreißig Sekunden halten.',
    unit: 'Sag {{count}} Minuten, oder {{count}} Sekunden.',
    unitHold: 'Sag {{count}} Minuten im Ganzen, oder {{count}} Sekunden mehr.',
    whichMove: 'Von welcher Übung? Sag ihren Namen.',
    rep: {
      now: 'Jedes Mal {{length}}.',
      most: 'Mehr als {{length}} geht pro Mal nicht, also {{length}}.',
      least: 'Weniger als {{length}} geht pro Mal nicht, also {{length}}.',
      fixed: 'Diese Pause bleibt, wie sie ist.',
    },
  },

  pace: { slower: 'Also langsamer.', faster: 'Also ein wenig schneller.' },

  again: {
    both: 'Noch ein Durchgang, auf beiden Seiten.',
    once: 'Noch ein Durchgang.',
    side: 'Noch ein Durchgang {{side.in}}.',
    move: 'Also noch einmal.',
  },

  early: {
    some: 'Gut. Dann noch {{length}} für einen ruhigen Schluss.',
    now: 'Gut. Wir machen hier Schluss.',
  },

  talk: {
    full: 'Ich erkläre mehr.',
    brief: 'Ich sage weniger.',
    bell: 'Ab jetzt nur noch das Nötige. Sag mehr erklären, wenn du es anders willst.',
  },
  mode: {
    breaths: 'Ich zähle in langsamen Atemzügen, wie lange du hältst.',
    quiet: 'Leiser Modus. Ich flüstere, und lasse die Zahlen weg.',
    normal: 'Wieder mit normaler Stimme und mit Zählen.',
  },
  count: { on: 'Ich zähle laut mit, von eins an.', off: 'Ich zähle nicht mehr mit.' },
  stops: {
    flow: 'Ich halte an, wo eine Pause sich anbietet.',
    'keep-going': 'Ich mache durch, mit so wenig Stopps, wie es geht.',
    wait: 'Ich warte nach jeder Übung auf dich.',
  },

  left: {
    lastSide: 'Noch {{side.subject}}, dann nur noch aufstehen.',
    rounds_one: 'Danach noch ein Durchgang.',
    rounds_other: 'Danach noch {{count}} Durchgänge.',
    seconds: 'Noch etwa {{length}}.',
    ahead: 'Es hat noch nicht angefangen. Das dauert dann {{length}}.',
    reps_one: 'Noch eine Wiederholung.',
    reps_other: 'Noch {{count}}.',
    repsAhead_one: 'Es ist nur eine Wiederholung.',
    repsAhead_other: 'Es werden {{count}} Wiederholungen.',
    breaths_one: 'Noch ein Atemzug.',
    breaths_other: 'Noch {{count}} Atemzüge.',
    over: 'Das ist vorbei. Lass los.',
    routine: 'Insgesamt noch etwa {{length}}.',
    andAll: 'Und insgesamt noch etwa {{length}}.',
    soFar: 'Bis jetzt etwa {{length}}, und noch etwa {{rest}}.',
    justBegun: 'Wir haben gerade erst angefangen.',
    none: 'Danach kommt nur noch das Aufstehen.',
    up: 'Nur das Aufstehen fehlt noch.',
  },

  where: {
    wasSide: 'Das war {{side.subject}}.',
    plain: 'Du bist {{name.in}}. Übung {{n}} von {{of}}.',
    plainSets: 'Du bist {{name.in}}, Durchgang {{set}} von {{sets}}. Übung {{n}} von {{of}}.',
    side: 'Du bist {{name.in}}, {{side.in}}. Übung {{n}} von {{of}}.',
    sideSets: 'Du bist {{name.in}}, {{side.in}}, Durchgang {{set}} von {{sets}}. Übung {{n}} von {{of}}.',
    up: 'Du bist auf dem Weg nach oben. Die Übungen sind vorbei.',
    finished: 'Das Programm ist zu Ende.',
  },

  next: {
    side: 'Als Nächstes kommt {{side.subject}}.',
    move: 'Als Nächstes {{name}}.',
    sideDone: '{{side}} ist schon fertig.',
    held: {
      standing: 'Das ist im Stehen.',
      sitting: 'Das ist im Sitzen.',
      back: 'Das ist auf dem Rücken.',
      side: 'Das ist auf der Seite.',
      front: 'Das ist auf dem Bauch.',
      'half-kneeling': 'Das ist auf einem Knie.',
      'tall-kneeling': 'Das ist auf beiden Knien.',
      hands: 'Das ist auf Händen und Zehen.',
    },
  },

  number: {
    none: 'Wir haben noch nicht angefangen zu zählen.',
    at: 'Du bist bei Nummer {{n}} von {{of}}.',
    counted: 'Gut, {{n}} von {{of}} sind geschafft.',
  },

  many: {
    each: '{{name}}: {{count}} mit jedem Bein, höchstens {{most}}.',
    total: '{{name}}: {{count}} im Ganzen, höchstens {{most}}.',
    pause: 'Jedes Mal hältst du {{count}} Sekunden.',
    holds: '{{name}}: Das hältst du {{count}} Mal, je {{length}}.',
    holdsEach: '{{name}}: Das hältst du {{count}} Mal auf jeder Seite, je {{length}}.',
  },

  /** To how it feels when it is over, and the sum of it in a sentence. */
  landing: {
    easier: ['Gut. Nimm das mit auf die Treppe.', 'Gut. Lass die Hüfte führen, wenn du losgehst.'],
    same: [
      'Das ist oft so. Beweglichkeit braucht Wochen.',
      'Das ist oft so und sagt noch nichts aus. Beweglichkeit braucht Wochen.',
    ],
    stiffer:
      'Dann nächstes Mal weniger. Wenn es in zwei oder drei Tagen noch da ist, lass es beim Arzt oder in der Physiotherapie ansehen.',
    tooMuch: [
      'Danke, dass du das sagst. Dann war es mehr, als du brauchst.',
      'Gut, dass du das sagst. Dann gehen wir es sanfter an.',
    ],
    lighterWeek: 'Diese Woche des Plans kommt noch einmal, eine Stufe leichter.',
    rated: 'Danke, gut zu wissen.',
    even: '{{amount}} für jede Hüfte, rechts wie links.',
    sides: '{{right}} für die rechte Hüfte, {{left}} für die linke.',
    next: 'Bis {{day}}, wie gewohnt.',
  },

  did: {
    took: 'Das dauert etwa {{length}}.',
    nothing: 'Gehalten hast du noch nichts.',
    so: 'Das hast du gemacht.',
    last: 'Zuletzt hast du das gemacht.',
    seconds: '{{name}}: {{amount}}.',
    secondsSides: '{{name}}: rechts {{right}}, links {{left}}.',
    reps: '{{name}}: {{amount}}.',
    repsSides: '{{name}}: rechts {{right}}, links {{left}}.',
    breaths: '{{name}}: {{amount}}.',
    breathsSides: '{{name}}: rechts {{right}}, links {{left}}.',
  },

  diary: {
    yesterday: 'Das hast du gestern gemacht.',
    rested_one: 'Das letzte Mal war gestern.',
    rested_other: 'Gestern war Ruhetag. Das letzte Mal ist {{count}} Tage her.',
    none: 'Ich habe noch nichts aufgeschrieben.',
    week_zero: 'Diese Woche noch nicht.',
    week_one: 'Diese Woche einmal.',
    week_other: 'Diese Woche {{count}} Mal.',
    weekDays_one: 'Diese Woche einmal, {{days.in}}.',
    weekDays_other: 'Diese Woche {{count}} Mal, {{days.in}}.',
    onDay_zero: 'Nach meinen Notizen {{days.in}} nichts.',
    onDay_one: 'Einmal {{days.in}}.',
    onDay_other: '{{count}} Mal {{days.in}}.',
    sixty_one: 'In den letzten sechzig Tagen einmal.',
    sixty_other: 'In den letzten sechzig Tagen {{count}} Mal.',
    stretched: 'In den letzten sieben Tagen bekam jede Hüfte etwa {{length}} Dehnung.',
    ofRoutine_zero: '{{name}} war nicht unter den letzten {{of}} Programmen.',
    ofRoutine_one: '{{name}}: einmal unter den letzten {{of}} Programmen.',
    ofRoutine_other: '{{name}}: {{count}} Mal unter den letzten {{of}} Programmen.',
    judge: 'Ob es leichter geht, wissen deine Hüften am besten. Beweglichkeit braucht Wochen.',
    streak_zero: 'Noch nichts in Folge. Jeder Tag ist gut zum Anfangen.',
    streak_one: 'Ein Tag bisher. Ruhetage zählen nicht gegen dich.',
    streak_other: '{{count}} Tage geübt, mit Ruhetagen dazwischen, wo du sie gebraucht hast.',
  },

  owed: {
    seconds: '{{side}} fehlen etwa {{count}} Sekunden. Holen wir das jetzt nach?',
    reps: '{{side}} bist du um {{count}} zurück. Holen wir das jetzt nach?',
  },

  list: {
    routines: 'Es gibt {{names.object}}. Das kürzeste dauert {{least}}, das längste {{most}}.',
    moves: {
      rest: 'Zum Ausruhen gibt es {{names.object}}.',
      stretch: 'Zum Dehnen {{names.object}}.',
      strength: 'Für die Kraft {{names.object}}.',
      massage: 'Und zum Massieren {{names.object}}.',
    },
    after_one: 'Danach noch {{names}}.',
    so: 'Ja: {{names}}.',
    notSo: 'Nein, nichts davon.',
    after_other: 'Danach kommen noch {{count}}: {{names}}.',
  },

  single: {
    move: 'Nur {{name}}.',
    rest: '{{name}}, {{length}} lang.',
  },

  elsewhere: {
    music: 'Musik ist nicht meine Sache. Frag Alexa danach, bevor wir anfangen.',
    news: 'Ich kenne mich nur mit dem Psoas und den Hüftbeugern aus.',
    timers: 'Timer und Wecker sind Alexas Sache. Ich kann sagen, wie lange es noch dauert.',
    clock: 'Uhrzeit und Datum weiß Alexa. Ich kann sagen, wie lange es noch dauert.',
    jokes: 'Witze kann ich nicht. Dafür kenne ich fünfzehn Übungen.',
    calls: 'Anrufe und Einkäufe sind Alexas Sache, außerhalb von diesem Skill.',
    home: 'Licht und Fernseher sind Alexas Sache, außerhalb von diesem Skill.',
    volume: 'Sag: Alexa, Lautstärke sieben. Ich kann auch weniger reden.',
    screen: 'Der Bildschirm gehört deinem Gerät. Weglassen kann ich auch einiges.',
    children: 'Das hier ist für Erwachsene.',
    price: 'Das steht in der Alexa App, auf der Seite von diesem Skill.',
    muscles: 'Das ist nicht meins. Ich bin für den Psoas und die Hüftbeuger da.',
    drugs: 'Das ist eine Frage für die Arztpraxis oder die Apotheke.',
    limits:
      'Keine Musik und keine Lautstärke, keine anderen Muskeln, kein ärztlicher Rat, nichts für Kinder. Ich zähle mit, wie lange du hältst, und beide Seiten bekommen gleich viel.',
    name: 'Dein eigenes Programm hat keinen Namen. Sag: mein Programm starten.',
    cues: 'Ich sage, wann du die Seite wechselst, und was als Nächstes kommt.',
    prescribed: 'Was dir dort gezeigt wurde, weiß ich nicht. Nenn mir eine Übung, dann leite ich sie an.',
  },
  never: {
    done: '{{name}} fällt weg, heute und in Zukunft.',
    today: '{{name}} fällt heute weg.',
    already: '{{name}} fällt schon weg.',
    which: 'Welche Übung meinst du? Sag ihren Namen.',
  },
  onlySide: {
    done: 'Also nur {{side}}. Die andere Seite kommt nächstes Mal dran.',
    which: 'Welche Seite ist das, links oder rechts?',
  },
  unknown: {
    move: 'Die kenne ich nicht. Es gibt Knie zur Brust, die Brücke, den knienden Ausfallschritt, und mehr. Frag nach allen Übungen.',
    routine: 'Das Programm kenne ich nicht. Es gibt {{names.object}}.',
    length: 'Sag mir, wie viele Minuten du hast, von drei bis fünfundvierzig.',
  },

  length: {
    tooLong: 'Länger als {{length}} mache ich nicht.',
    tooShort: 'Kürzer als drei Minuten mache ich nicht.',
  },

  missed: {
    hold: [
      'Das habe ich nicht verstanden. Du kannst sagen: leichter.',
      'Das kam bei mir nicht an. Frag: Wie lange noch?',
      'Nicht mitbekommen. Du kannst sagen: überspringen.',
      'Das ging an mir vorbei. Du kannst sagen: Pause.',
    ],
    reps: [
      'Das habe ich nicht verstanden. Frag: Wie viele noch?',
      'Das kam bei mir nicht an. Du kannst sagen: langsamer.',
      'Nicht mitbekommen. Du kannst sagen: leichter.',
      'Das ging an mir vorbei. Du kannst sagen: Pause.',
    ],
    rest: [
      'Das habe ich nicht verstanden. Du kannst sagen: weiter.',
      'Das kam bei mir nicht an. Frag: Wie lange noch?',
      'Nicht mitbekommen. Du kannst sagen: kürzer.',
      'Das ging an mir vorbei. Frag: Was kommt danach?',
    ],
    setUp: [
      'Das habe ich nicht verstanden. Du kannst sagen: bereit, oder Moment.',
      'Das kam bei mir nicht an. Sag leichter, oder frag, was du tun sollst.',
      'Nicht mitbekommen. Sag weiter, oder frag, wie lange es dauert.',
    ],
    between: [
      'Das habe ich nicht verstanden. Du kannst sagen: weiter, oder überspringen.',
      'Das kam bei mir nicht an. Sag: noch einmal. Oder sag: weiter.',
      'Nicht mitbekommen. Sag warte, oder frag, was als Nächstes kommt.',
    ],
    guidingAgain: [
      'Wieder nicht mitbekommen. Sag überspringen, leichter, oder wiederholen.',
      'Schon wieder nicht verstanden. Sag Pause, weiter, oder wie lange noch.',
    ],
    paused: ['Das habe ich nicht verstanden.', 'Das kam bei mir nicht an.', 'Nicht mitbekommen.'],
    pausedAgain: [
      'Wieder nicht mitbekommen. Frag zum Beispiel: Wie lange noch?',
      'Schon wieder nicht verstanden. Frag zum Beispiel: Wo sind wir?',
    ],
    finished: ['Das habe ich nicht verstanden.', 'Das kam bei mir nicht an.', 'Nicht mitbekommen.'],
    finishedAgain: [
      'Wieder nicht mitbekommen. Sag: noch einmal. Oder nenn ein Programm.',
      'Schon wieder nicht verstanden. Sag: Was habe ich heute gemacht? Oder nenn eine Übung.',
    ],
    lobby: ['Das habe ich nicht verstanden.', 'Das kam bei mir nicht an.', 'Nicht mitbekommen.'],
    lobbyAgain: [
      'Wieder nicht mitbekommen. Sag zum Beispiel: zehn Minuten im Bett. Oder: kniender Ausfallschritt.',
      'Schon wieder nicht verstanden. Sag zum Beispiel: zehn Minuten ohne Knien. Oder frag: Was ist der Psoas?',
    ],
    question: ['Das habe ich nicht verstanden.', 'Wieder nicht mitbekommen.', 'Auch das kam bei mir nicht an.'],
    pressure: [
      'Das habe ich nicht verstanden, und auf deinem Bauch ist Druck. Nimm ihn weg, und sag weiter, oder sag: Es tut weh.',
      'Nicht mitbekommen, und du drückst auf den Bauch. Nimm erst den Druck weg. Dann sag weiter, oder sag: Es tut weh.',
    ],
    wait: [
      'Wieder nicht verstanden, also warten wir. Sag weiter, oder sag: Es tut weh.',
      'Das kam wieder nicht an, also warten wir hier. Sag weiter, wenn du so weit bist, oder sag: Es tut weh.',
    ],
    again: 'Damit kann ich nichts anfangen. Wir machen Pause. Sag weiter, oder stopp.',
  },

  more: {
    all: 'Mehr weiß ich dazu nicht.',
    none: 'Frag mich nach dem Psoas oder nach einer Übung, dann erzähle ich dir mehr.',
  },

  help: {
    confirm: 'Antworte ja oder nein.',
    guiding:
      'Du kannst sagen: weiter, wiederholen, Pause, wie lange noch, überspringen, andere Seite, oder welche Seite. Wenn etwas wehtut, sag: Es tut weh. Zum Beenden sag stopp.',
    paused: 'Das Programm wartet auf dich. Sag weiter, von vorn, oder stopp.',
    finished:
      'Das Programm ist fertig. Du kannst fragen, was du heute gemacht hast. Oder sag von vorn, oder nenn ein anderes Programm.',
    lobby:
      'Sag den Namen eines Programms, etwa Schnelle Hilfe oder Morgenprogramm. Oder nenn eine einzelne Übung, etwa die Brücke. Du kannst auch fragen, was der Psoas ist, oder wann du zum Arzt solltest.',
    stopped: 'Für heute haben wir aufgehört.',
  },

  forget: {
    ask: 'Ich behalte deine Stelle, deine Einstellungen und was du gemacht hast. Soll ich alles löschen? Ja oder nein?',
    done: 'Erledigt. Ich habe dich vergessen. Tschüss.',
    kept: 'Dann behalte ich es.',
    later: 'Sag mir das noch einmal, wenn wir hier fertig sind.',
  },
  welcomeYou: 'Gern geschehen.',
} as const;

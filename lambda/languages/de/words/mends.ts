import type { MendsWords } from '../../words';

/** One correction to whoever feels nothing, or feels it elsewhere than it belongs, is unsteady or has a cramp. */
export const mends = {
  fixes: {
    rest: {
      more: 'Hier musst du nichts spüren. Gib das Gewicht ab, dann kommt die Ruhe von allein.',
      less: 'Dann rück die Füße ein wenig, oder leg etwas unter die Knie, bis der Rücken Ruhe gibt.',
      soft: 'Dann etwas Weiches darunter, bis es angenehm ist.',
      fine: 'Dann lass das Bein liegen, wie es mag.',
      smaller: 'Dann beweg es, bis es bequem liegt. Nichts muss stillhalten.',
    },
    lunge: {
      more: 'Das ist oft so. Spann den Po auf der knienden Seite fester an, und richte das Becken auf, bevor du dich bewegst. Dann das hintere Knie eine Handbreit weiter nach hinten.',
      less: 'Komm ein Stück zurück, richte erst das Becken auf, und geh nur so weit vor, dass der untere Rücken nichts davon merkt.',
      soft: 'Polster es dicker, und belaste die Stelle knapp oberhalb der Kniescheibe. Oder sag: der stehende Ausfallschritt.',
      fine: 'Im Oberschenkel ist gut. Richte das Becken noch etwas mehr auf, dann kommt die Vorderseite der Hüfte dazu.',
      smaller: 'Komm ein Stück zurück, bis es nur noch ganz leicht zieht.',
    },
    standing: {
      more: 'Das ist oft so. Spann den Po auf dieser Seite fester an, und richte das Becken auf, bevor du dich bewegst. Dann den hinteren Fuß ein Stück weiter zurück.',
      less: 'Komm ein Stück zurück, richte erst das Becken auf, und geh nur so weit vor, dass der untere Rücken nichts davon merkt.',
      soft: 'Mach den Schritt kürzer, und lass das Knie ein wenig gebeugt.',
      fine: 'Im Oberschenkel ist gut. Richte das Becken noch etwas mehr auf, dann kommt die Vorderseite der Hüfte dazu.',
      smaller: 'Komm ein Stück zurück, bis es nur noch ganz leicht zieht.',
    },
    thigh: {
      more: 'Das ist oft so. Po anspannen, und die Hüfte vor, bevor das Knie überhaupt nach hinten geht.',
      less: 'Hol das Knie wieder nach vorn, und lass den unteren Rücken lang. Wenn du auf dem Bauch liegst, hilft ein Kissen darunter.',
      soft: 'Beug es weniger, oder nimm einen Gurt, damit das Knie Platz hat.',
      fine: 'Vorn im Oberschenkel darf es auch ziehen. Bleib sanft.',
      smaller: 'Lass das Knie etwas nach vorn, bis es nur noch ganz leicht zieht.',
    },
    bridge: {
      more: 'Das ist oft so. Spann erst beide Pobacken an, und bleib oben einen Moment.',
      less: 'Heb weniger hoch, mit angespanntem Bauch, und lass den Po die Arbeit machen.',
      soft: 'Halte beide Knie hüftbreit, über den Füßen, und heb weniger hoch.',
      fine: 'Hol die Fersen etwas näher, dann arbeitet der Po mehr als die Oberschenkel.',
      smaller: 'Heb weniger hoch, und langsamer.',
    },
    leg: {
      more: 'Das ist oft so. Langsamer, und oben einen Moment bleiben.',
      less: 'Halb so hoch, mit angespanntem Bauch, und der untere Rücken bleibt ruhig.',
      soft: 'Halb so hoch, und beug das Knie ein wenig.',
      fine: 'Auch vorn im Oberschenkel wird hier gearbeitet. Bleib langsam.',
      smaller: 'Halb so hoch, und langsamer.',
    },
    knee: {
      more: 'Mehr als ein Hauch muss es nicht sein. Schieb die Ferse vom langen Bein weit von dir weg.',
      less: 'Zieh das Knie weniger weit heran, und beug das andere Knie auch.',
      soft: 'Fass hinten um den Oberschenkel, nie aufs Knie, und zieh es weniger weit heran.',
      fine: 'Vorn am langen Bein darf es ziehen. Bleib sanft.',
      smaller: 'Zieh das Knie weniger weit heran.',
    },
    camel: {
      more: 'Heb die Brust höher, und schieb die Hüfte nach vorn. Nicht weiter zurück.',
      less: 'Komm halb wieder hoch, Po angespannt, und heb die Brust, statt dich zurückzulehnen.',
      soft: 'Polster beide Knie dicker. Oder sag: die Sphinx.',
      fine: 'Vorn an den Oberschenkeln darf es auch ziehen.',
      smaller: 'Komm halb wieder hoch, mit dem Kopf oben.',
    },
    sphinx: {
      more: 'Drück die Unterarme in den Boden, und zieh die Brust nach vorn. Nicht höher.',
      less: 'Komm halb nach unten, und drück das Schambein in den Boden.',
      soft: 'Leg etwas Weiches darunter.',
      fine: 'Lass die Beine lang und schwer liegen.',
      smaller: 'Komm halb nach unten, mit langem Nacken.',
    },
    fingers: {
      more: 'Heb das Knie ein wenig, und such, was fest wird. Wenn du es nicht findest, sag: überspringen.',
      less: 'Lass los, und lass den unteren Rücken lang liegen. Dann leichter als vorher.',
      soft: 'Ruh die Hand aus, und nimm weniger Gewicht.',
      fine: 'Geh mit den Fingern zurück zum Hüftknochen vorn, und leichter.',
      smaller: 'Leichter, und nur dort, wo es fest wird, wenn sich das Knie hebt.',
    },
    circles: {
      more: 'Du musst nicht viel spüren. Leichte Kreise, neben der Wirbelsäule.',
      less: 'Bleib weg von der Wirbelsäule, im Weichen daneben, und leichter.',
      soft: 'Ruh die Hand aus, und nimm sie flach.',
      fine: 'Geh wieder höher, zwischen Wirbelsäule und Hüftknochen.',
      smaller: 'Kleinere Kreise, und leichter.',
    },
    ball: {
      more: 'Lass dir Zeit, und bleib neben der Mitte. Wenn du die Stelle nicht findest, sag: überspringen.',
      less: 'Komm hoch auf die Unterarme, mit weniger Gewicht auf dem Ball.',
      soft: 'Leg etwas Weiches darunter, und komm hoch auf die Unterarme.',
      fine: 'Komm hoch, und leg den Ball etwas höher, neben die Mitte.',
      smaller: 'Komm hoch auf die Unterarme, mit kaum Gewicht auf dem Ball.',
    },
    roller: {
      more: 'Langsamer, etwa drei Sekunden hin und drei zurück, und atme.',
      less: 'Komm hoch auf die Unterarme, mit weniger Gewicht, und lass den Rücken lang.',
      soft: 'Leg etwas Weiches unter die Ellbogen.',
      fine: 'Vorn am Oberschenkel ist die Stelle. Bleib leicht.',
      smaller: 'Weniger Gewicht auf der Rolle, und bleib unterhalb der Hüftknochen.',
    },
    plank: {
      more: 'Zieh den Nabel ein, und mach langsamere Schritte.',
      less: 'Hüfte etwas höher, Nabel ein. Wenn es bleibt, setz die Knie ab.',
      soft: 'Setz die Knie ab, oder beide Hände auf einen Stuhl, der fest steht.',
      fine: 'Auch die Oberschenkel arbeiten hier. Langsame Schritte.',
      smaller: 'Langsamer, oder setz die Knie ab.',
    },
  },
  mood: {
    dozing: {
      move: 'In einer Ruhe darfst du eindösen. Ich melde mich, wenn es weitergeht.',
      lobby: 'Es sind Ruhepausen dabei, und ich melde mich, wenn es weitergeht.',
    },
    curious: {
      move: [
        'Ich bin nur eine Stimme mit einer guten Uhr. Müde werde ich nie.',
        'Kein Mensch, nur eine geduldige Stimme.',
      ],
      lobby: 'Ich bin nur eine Stimme mit einer guten Uhr.',
    },
    bored: {
      move: [
        'Kann ich verstehen. Gesellschaft, oder Ruhe? Sag: Erzähl mir was. Oder sag: nur ein Ton.',
        'Verstanden. Sag weiter, dann kommt etwas Neues.',
      ],
      lobby: 'Kann ich verstehen. Dann machen wir doch etwas.',
    },
    stressed: {
      move: [
        'Dann lass jedes Ausatmen ein wenig länger werden als das Einatmen.',
        'Lass es jetzt draußen. Nur das nächste Ausatmen.',
      ],
      lobby: 'Das klingt nach viel. Hier hast du nichts zu tun als atmen.',
    },
    tired: {
      move: [
        'Dann reicht ein bisschen weniger. Sag Pause, wann immer du sie brauchst.',
        'Halbe Kraft zählt heute voll.',
      ],
      lobby: 'Dann das Sanfteste, was ich habe.',
    },
    sleepless: {
      move: 'Dann lang und langsam ausatmen, und nichts muss gelingen.',
      lobby: 'Kurze Nächte sind hart. Dann etwas Langsames.',
    },
    low: {
      move: 'Gut, dass du da bist. So sanft, wie du magst. Wenn es bleibt, sprich mit jemandem, dem du vertraust, oder mit deinem Arzt.',
      lobby:
        'Tut mir leid, dass es heute schwer ist. Wenn es bleibt, sprich mit jemandem, dem du vertraust, oder mit deinem Arzt.',
    },
    angry: {
      move: [
        'Das darfst du sein. Lass es mit dem Atem hinaus, so laut du willst.',
        'Dann atme es aus, ganz bis zum Ende.',
      ],
      lobby: 'Das darfst du sein. Hier kannst du es ausatmen.',
    },
    cheerful: {
      move: ['Wie schön. Nimm das mit in den nächsten Atemzug.', 'Umso besser. Weiter geht es.'],
      lobby: 'Wie schön. Machen wir etwas daraus.',
    },
  },
  guard: 'Wenn es Schmerz ist, sag: Es tut weh.',
  cramp: {
    toes: 'Hör mit der Übung auf, und zieh die Zehen sanft zum Knie hin.',
    long: 'Hör mit der Übung auf, und streck das Bein lang aus, die Ferse weg von dir.',
    knee: 'Hör mit der Übung auf, und zieh das Knie sanft zu dir heran.',
    off: 'Nimm erst den Druck weg. Dann streck sanft, was krampft.',
  },
  steady: {
    standing: 'Beide Füße auf den Boden, und halt dich an etwas Festem fest.',
    sitting: 'Stütz beide Hände neben dir auf, und bleib sitzen.',
    back: 'Leg das Bein ab, und ruh dich aus.',
    side: 'Leg das Bein ab, und ruh dich auf der Seite aus.',
    front: 'Komm nach unten, und ruh dich aus.',
    'half-kneeling': 'Eine Hand an den Stuhl oder auf den Boden, und den vorderen Fuß etwas breiter.',
    'tall-kneeling': 'Setz dich auf die Fersen, mit den Händen unten.',
    hands: 'Knie auf den Boden, und setz dich zurück.',
  },
} as const satisfies MendsWords;

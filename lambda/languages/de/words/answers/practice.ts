import type { AnswersWords } from './words';

export const practice = {
  benefits: {
    short:
      'Manche merken, dass ihre Hüften beweglicher werden und weniger steif sind. Das darf man hoffen, wenn man dranbleibt. Es werden noch andere Wirkungen genannt, aber versprechen kann ich die nicht.',
    more: 'Mit mehr Beweglichkeit fallen Treppe, Kniebeuge, Yoga oder Tanz vielleicht leichter. Massage kann Spannung und Steifheit lindern, und ruhiger Atem macht Druck angenehmer. Manche sagen, ein verkürzter Muskel finde zu seiner Länge und Arbeit zurück. Versprechen kann ich das nicht, und auch nichts für Rücken, Gleichgewicht, Haltung oder Stimmung. Ärztliche Hilfe ersetzt nichts davon.',
  },
  'how-breathe': {
    short:
      'Langsam und tief, hinunter in den Bauch. Atme ein, und spür, wie der Bauch steigt. Atme aus, und er sinkt, und die Hüften werden schwer. Halt nie den Atem an.',
    more: 'Leg eine Hand auf den Bauch: Sie hebt sich, wenn die Luft kommt. Lass die Schultern locker. In einer Dehnung, oder unter Druck, werde mit jedem Ausatmen ein bisschen weicher. Wenn du etwas hebst, atme bei der Anstrengung aus. Wird dir vom langsamen Atmen schwindlig, nimm wieder deinen eigenen Rhythmus.',
  },
  'how-often': {
    short:
      'An zwei oder drei Tagen die Woche, oder öfter, wenn du magst. Immer beide Seiten. Bleib mild: In Studien hat stärkeres Dehnen keinen Vorteil gebracht.',
    more: 'Etwa eine Minute Dehnung je Hüfte ist eine gute Einheit: zweimal dreißig Sekunden. Ab etwa vier Minuten je Einheit und zehn Minuten die Woche kommt für einen Muskel offenbar kaum noch etwas dazu. Fünfmal das ganze Programm, oder siebenmal Tiefes Lösen, und du bist für die Woche schon dort.',
  },
  'how-soon': {
    short:
      'Manche fühlen sich gleich nach einer Einheit lockerer. Bleibende Beweglichkeit braucht Wochen. In einer kleinen Studie mit Dehnen zu Hause waren die Hüften nach drei Wochen beweglicher, und nach sechs.',
    more: 'Bleib drei bis vier Wochen dran, an zwei oder drei Tagen die Woche, dann zieh Bilanz. Ändert sich nach mehreren Wochen regelmäßigem Dehnen und Massieren nichts, etwa vier bis sechs, geh in die Physiotherapie. Vielleicht ist es nicht der Psoas. Wird es schlimmer oder sticht der Schmerz, warte nicht so lange.',
  },
  'how-long-hold': {
    short:
      'Halt eine Dehnung dreißig Sekunden, später bis zu sechzig. Mach zwei oder drei Durchgänge je Seite. Druck am Anfang nur dreißig Sekunden. Die ganze Ruhelage dauert fünf bis fünfzehn Minuten.',
    more: 'Mit dem Ball bleib dreißig bis neunzig Sekunden auf einer empfindlichen Stelle. Mit den Fingern dreißig Sekunden bis eine Minute. Kleine Kreise am unteren Rücken dauern ein bis zwei Minuten je Seite. Bei der Oberschenkeldehnung in Bauchlage reichen fünfzehn bis dreißig Sekunden. Aufhören darfst du jederzeit früher.',
  },
  'rest-position': {
    short:
      'Leg dich auf den Rücken, Füße aufgestellt, hüftbreit. Die Fersen etwa einen Unterarm vom Po weg, dreißig bis vierzig Zentimeter. Lass die Arme ruhen. Der untere Rücken behält seinen Bogen.',
    more: 'In diesem Abstand wird der Psoas kurz und locker. Drück den Rücken nicht flach. Lass die Schultern sinken, die Hände auf dem Bauch oder neben dir. Nimm fünf Minuten, später bis zu fünfzehn. Zum Aufstehen roll dich zur Seite, warte einen Atemzug, und drück dich mit den Händen hoch. Liegst du flach nicht gut, ruh auf der Seite.',
  },
  'rest-why': {
    short:
      'Auf festem Boden, mit gebeugten Knien, ist der Psoas kurz und locker. Die Schwerkraft trägt dich, und vielleicht löst sich die Gewohnheit, festzuhalten. Nichts wird erzwungen.',
    more: 'Atme mit dem Zwerchfell, der Bauch zuerst: So soll die Ruhe besser wirken. Stell dir beim Ausatmen vor, wie die Spannung schmilzt. Manche sagen, so stellten die Nerven seine Spannung niedriger ein. Zu dieser Lage allein fanden wir keine Studie, darum kann ich es nicht versprechen. Fünf bis fünfzehn Minuten genügen.',
  },
  'tilt-why': {
    short:
      'Das aufgerichtete Becken schützt den unteren Rücken vor dem Hohlkreuz. Spann den Po auf der knienden Seite an, und das Becken rollt zurück. Jetzt dehnt es vorn an der Hüfte.',
    more: 'Der Po dreht das Becken zurück und hält den Oberschenkel. So gehen die Enden des Muskels auseinander, und der Rücken muss nicht nachgeben. Sonst biegt er sich durch und wird womöglich überlastet. Also erst das Becken, dann gleiten. In einer kleinen Studie mit gesunden jungen Leuten gab die Hüfte vorn bei aufgerichtetem Becken leichter nach.',
  },
  'best-stretch': {
    short:
      'Meist nimmt man zuerst den knienden Ausfallschritt. Er dehnt eine Hüfte nach der anderen, und das aufgerichtete Becken hält den Zug am Psoas. Ist Knien schwierig, probier ihn im Stehen.',
    more: 'Das Kamel dehnt beide Seiten zugleich, beugt aber den Rücken und ist für Geübte. Auch die Brücke und die Dehnungen in Seiten- und Bauchlage öffnen die Hüfte vorn. Knie zur Brust ist die sanfte. Am besten ist die, die dir mit mildem Zug und leichtem Atem gelingt, Woche für Woche.',
  },
  'fastest-way': {
    short:
      'Fang mit der Ruhelage an, auf dem Rücken, Füße aufgestellt. So wird der Psoas am schnellsten locker, und manche kommen dabei zur Ruhe. Fünf Minuten genügen.',
    more: 'Dann ein milder Ausfallschritt, dreißig Sekunden je Seite. Manche spüren schneller Erleichterung durch Druck auf eine empfindliche Stelle, aber das braucht mehr Vorsicht. Ein schnelles Ergebnis kann ich nicht versprechen. Bleibende Beweglichkeit braucht mehrere Wochen.',
  },
  'active-or-passive': {
    short:
      'Passiv: Du ruhst, und die Schwerkraft macht es, wie auf dem Rücken mit gebeugten Knien. Aktiv: Deine eigenen Muskeln machen es, wie im Ausfallschritt, mit Po anspannen, aufrichten und gleiten.',
    more: 'Die passive Ruhe macht den Muskel kurz, damit er loslassen kann. Die aktive Dehnung macht ihn lang, und manche merken gleich, dass die Hüfte beweglicher ist. Ruhe passt zu einem angespannten Tag, oder zum ersten. Der Ausfallschritt passt, wenn du beweglicher werden willst. Beides geht auch, die Ruhe zuerst.',
  },
  'stretch-or-pressure': {
    short:
      'Fang mit Ruhe und Dehnen an. Das ist sanfter, und Dehnen ist besser untersucht. Manche spüren durch Druck schneller Erleichterung, aber für den Psoas fanden wir keinen Beleg.',
    more: 'Dehnen wirkt auf den ganzen Muskel, und die Beweglichkeit wächst über Wochen. Druck wirkt auf eine empfindliche Stelle, dreißig bis neunzig Sekunden am Stück. Der Psoas liegt tief im Bauch, darum braucht Druck Vorsicht: Weiches, wenig Gewicht, weg von der Mittellinie. Du kannst beides nehmen. Keins davon muss sein.',
  },
  strengthen: {
    short:
      'Den Psoas kann man kräftigen, nicht nur dehnen. Beinheben, Frankenstein, Bergsteiger und Knie zur Brust brauchen ihn alle. Die Brücke stärkt seinen Gegenspieler, den Po.',
    more: 'Sind Po und Hüftbeuger im Gleichgewicht, helfen sie, Hüften und Wirbelsäule zu halten. Fang mit wenigen Wiederholungen an, und mit langsamen. Der Bergsteiger ist für Geübte. Atme beim Heben aus, und senk langsam.',
  },
  'massage-rules': {
    short:
      'Hör auf, wenn es sticht, wie ein Blitz durchzieht, taub wird oder pulsiert. Fang sanft und kurz an, weniger bewirkt hier mehr. Geh nur so tief, wie es mit ruhigem Atem auszuhalten ist. Hör auf deinen Körper.',
    more: 'Keinen Druck auf den Bauch, wenn du schwanger bist, bei Aneurysma, Thrombose, Leisten- oder Bauchbruch, Bauchleiden oder Blutverdünnern. Such erst den Muskel: Knie heben, spüren, wie er fest wird. Weg von der Mittellinie. Nimm Finger oder einen weichen Ball, dreißig Sekunden je Seite, nach und nach mehr. Manchmal sind Fachleute die bessere Wahl.',
  },
  'should-it-hurt': {
    short:
      'Stechen darf es nie. Ein Ziehen, ein dumpfes Gefühl oder milde Empfindlichkeit, die beim Atmen nachlässt, kann dazugehören. Wenn es sticht, wie ein Blitz durchzieht, taub wird oder pulsiert: aufhören.',
    more: 'Mit dem Ball kann das Gefühl tief und stark sein, aber du solltest es aushalten und langsam weiteratmen können. Kommt dir etwas falsch vor, mach weniger oder hör auf. Am Tag danach darf es etwas Muskelkater geben. Hält er zwei bis drei Tage an, geh zum Arzt oder in die Physiotherapie, bevor du weitermachst.',
  },
  'ball-where': {
    short:
      'Zuerst: Druck sofort weg, wenn es pocht oder sticht. Der Ball kommt dorthin, wo es unter den Fingern fest wurde. Das ist zwei bis drei Fingerbreit neben dem Nabel, zweieinhalb bis fünf Zentimeter, etwas Richtung Füße, weg von der Mittellinie.',
    more: 'Lass es aus, wenn du schwanger bist, bei Aneurysma, Thrombose, Leisten- oder Bauchbruch, Bauchbeschwerden oder Blutverdünnern. Zuerst ein weicher Ball, das Gewicht auf den Unterarmen. Bleib: Eine empfindliche Stelle braucht oft eine halbe Minute. Gleitet das Bein, verschiebt sich, was unter dem Ball liegt, das kann tiefer wirken. Am Ende Gewicht weg, und abrollen.',
  },
  'ball-kind': {
    short:
      'Für die ersten Male ein weicher oder mittlerer Ball, weil der Bauch empfindlich ist. Hast du keinen, nimm die Finger, die sind noch sanfter.',
    more: 'Ein Tennisball oder Therapieball ist etwas für Geübte. Später darf er die Finger ersetzen, weiter auf dem Rücken, mit einer Hand darauf, leicht. Zum Suchen bleiben die Finger: Sie sind sicherer. Es gibt auch Geräte eigens für diesen Muskel. Was du auch nimmst, nimm sofort den Druck weg, wenn etwas pocht, pulsiert oder sticht.',
  },
  'foam-roller': {
    short:
      'Den Psoas selbst erreicht die Rolle nicht. Sie lockert vielleicht die Muskeln ringsum, und das hilft ihm beim Loslassen. Roll knapp unter den Hüftknochen, am Oberschenkel, nie am Bauch.',
    more: 'Leg dich auf den Bauch, die Rolle oben unter den Oberschenkeln, das Gewicht auf den Unterarmen. Beweg dich langsam, zwei bis vier Sekunden je Zug, und halt an empfindlichen Stellen an. Die Gegend ist heikel. Fang mit dreißig Sekunden an. Komm herunter, wenn es taub wird, du einen Puls spürst oder es auf Knochen drückt.',
  },
  equipment: {
    short:
      'Ein fester Boden, und eine Matte, wenn du eine hast. Ein Kissen unters Knie, und ein Stuhl fürs Gleichgewicht. Ball, Faszienrolle und Gurt sind Extras.',
    more: 'Hast du kein Kissen, falt ein Handtuch. Hast du keinen Stuhl, nimm eine Wand. Mit einem Gurt oder Handtuch erreichst du den Fuß, und auf der Seite stützt ein Kopfkissen den Kopf. Den Ball brauchst du nur zur Ballmassage, und die Finger können ihn ersetzen. Die Faszienrolle ist nur zum Rollen.',
  },
  floor: {
    short:
      'Am besten etwas Festes: der Boden, mit einer Matte oder einem Teppich. Auf Weichem sinken die Hüften ein, und die Haltung fällt dir schwerer.',
  },
  bed: {
    short:
      'Der Boden ist besser, weil die Hüften im weichen Bett einsinken. Kommst du nicht hinunter, tut es zum Ruhen und Atmen eine feste Matratze. Knien oder stehen solltest du darauf nicht.',
  },
  'when-to-practise': {
    short:
      'Wann es dir passt, solange du wiederkommst. Es gibt ein Morgenprogramm, und eines für den Schreibtisch. Soll es nach dem Laufen sein oder vor dem Schlafen, sag es, und ich mache dir einen Plan dafür.',
  },
  'moving-after': {
    short:
      'Locker gehen oder laufen kannst du, wenn sich die Hüfte gut anfühlt. Fang langsam an, und hör auf, wenn etwas wehtut. Nach einer anstrengenden Einheit lass einen Tag Pause.',
  },
  'getting-up': {
    short:
      'Roll dich auf eine Seite, und drück dich mit den Händen hoch, bis du sitzt. Dann in den Vierfüßlerstand, einen Fuß nach vorn, eine Hand auf den Stuhl. Wenn du allein bist, leg dir ein Telefon und stell dir einen Stuhl in Reichweite.',
  },
  'what-else-helps': {
    short:
      'Was sonst noch hilft, Wärme, Kälte oder wie du sitzt, das fragst du am besten in der Physiotherapie oder in der Apotheke. Ich habe Ruhe, milde Dehnung und etwas Kraft.',
  },
  comfort: { short: 'Leg dort eine Matte, ein Handtuch oder ein Kissen hin. Sag Moment, wenn du Zeit dafür brauchst.' },
  'as-it-is': { short: 'Völlig in Ordnung. Mach heute so viel davon, wie dir guttut.' },
  'sore-tomorrow': {
    short:
      'Vielleicht ein wenig, wie nach allem Ungewohnten. In zwei, drei Tagen sollte das vorbei sein. Bleibt es länger, lass es in der Arztpraxis oder in der Physiotherapie ansehen.',
  },
  age: {
    short:
      'Das geht in jedem Alter. Fang mit etwas Sanftem an, stell einen Stuhl in Reichweite, und wenn du unsicher bist, frag vorher in deiner Arztpraxis.',
  },
  slipping: {
    short:
      'Barfuß hältst du besser als in Socken. Oder leg die Matte an eine Wand, und die Füße etwas näher. Sag Moment, wenn du Zeit dafür brauchst.',
  },
  'while-paused': {
    short: 'Nein, setz oder leg dich, wie du magst. Ich warte, und wenn du weiter sagst, führe ich dich wieder hinein.',
  },
  'why-ask': {
    short:
      'Sehen kann ich dich nicht. Ich frage, damit es beim nächsten Mal besser passt, und antworten musst du nicht.',
  },
  'missed-day': {
    short: 'Dadurch geht nichts verloren. Zwei, drei Tage in der Woche reichen, nimm einfach den nächsten.',
  },
  'warm-up-first': {
    short: 'Ein paar Minuten gehen genügt. Meine Programme fangen sanft an und wärmen dich mit auf.',
  },
  'what-kind': {
    short:
      'Es ist Dehnung, Kraft und Ruhe für die Hüftbeuger. Manche Übungen kennst du vielleicht aus dem Yoga, andere aus der Physiotherapie.',
  },
  'lose-weight': {
    short: 'Nein, dafür ist es zu wenig Arbeit. Das hier ist für deine Hüften.',
  },
  'not-done': {
    short: 'Ich kann nur zählen, wodurch ich dich geführt habe. Sag: noch einmal, dann machen wir es neu.',
  },
  turning: {
    short:
      'Stütz dich zuerst mit beiden Händen ab, auf dem Boden oder an einem Stuhl. Dann setzt du ein Knie nach dem anderen um, so langsam du magst. Wenn du länger brauchst, sag: Moment.',
  },
  'both-sides': {
    short:
      'Jede Hüfte hat ihren eigenen Psoas. Wenn beide dran waren, merkst du, ob einer fester ist, und keiner bleibt zurück. Muss heute eine Seite wegfallen, sag: die andere Seite auslassen.',
  },
  beginners: {
    short:
      'Ja, es fängt leicht an. Die kurzen Programme verlangen wenig, beim ersten Mal ist alles weniger, und jede Übung geht auch leichter: Sag einfach leichter. Wenn du in ärztlicher Behandlung bist, frag dort zuerst.',
  },
  'left-early': {
    short: 'Das macht nichts. Was du gemacht hast, zählt trotzdem. Sag: noch einmal, wenn du den Rest auch willst.',
  },
  'hard-on-back': {
    short:
      'Das sollte es nicht sein. Wenn du es im unteren Rücken merkst, mach weniger, oder leg in Bauchlage ein flaches Kissen unter den Bauch. Tut es dort weh, hör auf und sag es mir.',
  },
  'send-it': {
    short: 'Ich schicke niemandem etwas. Frag mich, wie es war, dann kannst du es selbst erzählen.',
  },
  privacy: {
    short:
      'Ich merke mir deine Stelle im Programm, deine Vorlieben und was du gemacht hast. Was du mir von deinem Körper erzählst, behalte ich nicht, und von mir erfährt es niemand. Sag: Vergiss mich, und alles ist gelöscht.',
  },
} as const satisfies Partial<AnswersWords>;

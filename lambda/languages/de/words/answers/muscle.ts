import type { AnswersWords } from './words';

export const muscle = {
  'what-is-psoas': {
    short:
      'Der Psoas ist ein langer, tiefer Muskel. Er zieht von den Seiten des unteren Rückens durchs Becken bis oben an den Oberschenkelknochen. Du hast auf jeder Seite einen, und sie verbinden den Oberkörper mit den Beinen.',
    more: 'Er beginnt an den Knochen des unteren Rückens, liegt neben der Wirbelsäule hinter dem Bauch und zählt zur Rumpfmuskulatur. So trägt er die Wirbelsäule mit, im Sitzen wie im Stehen, Gehen und Laufen. An der Hüfte trifft er den Iliacus, und beide zusammen heißen Iliopsoas. Gemeinsam heben sie den Oberschenkel.',
  },
  'where-is-psoas': {
    short:
      'Tief innen, auf beiden Seiten der Wirbelsäule. Er beginnt am unteren Rücken, von der untersten Rippe bis knapp über dem Becken. Hinter dem Bauch und vorn über die Hüfte zieht er zum Oberschenkelknochen.',
    more: 'Er beginnt vom zwölften Brustwirbel bis zum fünften Lendenwirbel. Die äußere Schicht kommt von den Seiten der untersten Brustwirbel und ihren Bandscheiben, die tiefe vom ersten bis vierten Lendenwirbel. Weiter unten verschmilzt er mit dem Iliacus. Ihre Sehne endet am kleinen Rollhügel, einem Höcker des Oberschenkelknochens.',
  },
  'two-layers': {
    short:
      'Der Psoas hat eine äußere und eine tiefe Schicht. Dazwischen ziehen Nerven des unteren Rückens hindurch, auf dem Weg ins Bein.',
    more: 'Die äußere Schicht beginnt an den Seiten der untersten Brustwirbel und den Bandscheiben dazwischen, die tiefe am ersten bis vierten Lendenwirbel. Die Fasern laufen zusammen und ziehen an der Rückwand des Bauches hinunter. Sie kreuzen den Beckenrand und enden in einer langen Sehne.',
  },
  'say-psoas': {
    short: 'Im Deutschen hört man das P, wie in Psyche. Sag pso, mit langem O, dann as, und zieh es zusammen: Psoas.',
  },
  'find-psoas': {
    short:
      'Drück nur leicht, und lass los, wenn etwas pocht oder sticht. Leg dich auf den Rücken, Füße aufgestellt. Leg die Fingerspitzen knapp innen an den Hüftknochen. Heb das Knie ein wenig, und spür, wie der Psoas fest wird.',
    more: 'Lass das aus, wenn du schwanger bist, etwas am Bauch, einen Leisten- oder Bauchbruch oder ein Aneurysma hast oder Blutverdünner nimmst. Such zwei bis drei Zentimeter hinter der Spitze des Hüftknochens, etwas weiter innen. Drück leicht nach innen und zum Boden, nie zur Mittellinie, nie auf einen Puls. Eine empfindliche Stelle ist vielleicht der Psoas. Findest du ihn nicht, überspring es.',
  },
  actions: {
    short:
      'Er hebt den Oberschenkel zum Bauch. Er hilft auch, das Bein nach außen zu drehen und den unteren Rücken zur Seite zu neigen. Und er hält Wirbelsäule und Hüfte ruhig, ob du sitzt, stehst, gehst oder läufst.',
    more: 'In den Worten der Anatomie: Er beugt die Hüfte, dreht sie nach außen und neigt die Lendenwirbelsäule zur Seite. Er hat zwei Aufgaben zugleich. Er bewegt dich, etwa auf der Treppe oder in der Kniebeuge, und er hilft, dich aufrecht zu halten. Zwischen Rumpf und Beinen ist er die wichtigste Verbindung.',
  },
  iliopsoas: {
    short:
      'An der Hüfte trifft der Psoas seinen Nachbarn, den Iliacus, der die Schale des Beckens auskleidet. Sie teilen sich eine Sehne, darum heißen sie zusammen Iliopsoas.',
    more: 'Sie treffen sich im Becken, kurz bevor sie enden. Die gemeinsame Sehne reicht zum kleinen Rollhügel, einem Höcker innen am Oberschenkelknochen. Übungen, die die Hüfte vorn öffnen, wie Ausfallschritt und Brücke, erreichen alle beide.',
  },
  bursa: {
    short:
      'Das ist ein kleines Polster vorn an der Hüfte. Der Schleimbeutel liegt unter der Sehne des Iliopsoas und hält sie vom Knochen ab.',
    more: 'Er liegt dort, wo die Sehne bald endet, zwischen ihr und dem oberen Oberschenkelknochen. Mit vollem Namen heißt er Iliopsoas-Schleimbeutel. Eine heiße oder geschwollene Hüfte dehnt man nicht. Geh damit noch heute zum Arzt. Kommt Fieber dazu, wähl den Notruf.',
  },
  fibres: {
    short:
      'Es ist eine Mischung. Etwa sechzig Prozent seiner Fasern sind schnelle, für Bewegung. Die anderen, ungefähr vierzig Prozent, sind langsame, die lange arbeiten können.',
    more: 'Die schnellen heißen anaerob, die langsamen aerob. Nach einer Darstellung sitzen die schnellen eher nahe der Wirbelsäule, wo der Muskel dich hält. Die langsamen sammeln sich zum Oberschenkel hin, wo er dich bewegt. So dient ein Muskel der Bewegung und der Haltung.',
  },
  nerves: {
    short:
      'Nerven des unteren Rückens versorgen ihn: die Spinalnerven L eins bis L vier. Andere Nerven fürs Bein laufen mitten durch ihn hindurch. Auch darum hörst du auf, wenn etwas sticht, einschießt oder taub wird.',
    more: 'Die vorderen Äste der Spinalnerven L eins bis L vier ziehen zu ihm, bevor sie sich zum Lendengeflecht verweben. Dieses Netz aus Nerven sitzt im Psoas, und seine eigenen Äste gehen von dort ab. Auch der Oberschenkelnerv, der den Oberschenkel vorn versorgt, schickt ein paar kleine Äste.',
  },
  'blood-supply': {
    short:
      'Vor allem versorgen ihn vier Lendenarterien. Sie gehen von der Aorta ab, der großen Schlagader vor der Wirbelsäule. Spürst du also unter Fingern oder Ball einen Puls, nimm sofort den Druck weg, und lass Druck auf den Bauch heute aus.',
    more: 'Kleinere Gefäße kommen dazu, feine Äste der Nierenarterien und der gemeinsamen Beckenarterie, und ein tiefes neben der Hüfte. Es heißt Arteria circumflexa ilium profunda. Weil große Gefäße so nah liegen, bleibt die Massage weg von der Mittellinie und von jeder Stelle, die pulsiert oder pocht.',
  },
  'muscles-around': {
    short:
      'Seine Nachbarn sind der Iliacus im Becken, der Quadrizeps vorn am Oberschenkel, die Gesäßmuskeln hinter der Hüfte und der Rumpf. Spannung kann von jedem kommen, nicht nur vom Psoas.',
    more: 'Die Gesäßmuskeln sind sein Gegenspieler: Die Brücke lässt sie arbeiten und öffnet die Hüfte vorn. Die Dehnungen in Seitenlage und Bauchlage erreichen auch den Quadrizeps. Die Faszienrolle wirkt auf die Muskeln um den Psoas, nicht auf ihn selbst. Ob sie ungleich ziehen, lässt sich in der Physiotherapie prüfen.',
  },
} as const satisfies Partial<AnswersWords>;

import type { Bearers, Listed } from '../../../safety/hear';
import { segment } from './segment';

const words = (list: string): readonly string[] => [...new Set(segment(list).filter((word) => word !== ';'))];
const nouns = (...lists: readonly string[]): readonly string[] => words(lists.join(' '));

const HOUSE =
  'haus häuser wohnung wohnungen zimmer bad badezimmer küche schlafzimmer wohnzimmer flur keller garage schuppen garten zaun ' +
  'tor dach dächer zimmerdecke fußboden tür türen fenster vorhang vorhänge rollo jalousie teppich teppiche matte matten stufe ' +
  'stufen treppe treppen geländer leiter fliese fliesen rinne rohr rohre leitung leitungen boiler heizung heizungen heizkörper ' +
  'ofen dusche wanne badewanne waschbecken spüle klo toilette tank pumpe ventil zähler steckdose birne glühbirne lampe lampen ' +
  'kerze kerzen kabel draht kamin herd grill mikrowelle toaster kessel wasserkocher kühlschrank gefrierschrank spülmaschine ' +
  'waschmaschine trockner maschine maschinen staubsauger mixer zelt zelte schirm regenschirm sonnenschirm liegestuhl trampolin ' +
  'hängematte gewächshaus gerüst gebäude turm balkon terrasse wasserhahn hahn mauer wand wände';
const FURNITURE =
  'sofa sofas couch stuhl stühle sessel hocker bank tisch tische schreibtisch regal regale bücherregal schrank schränke kommode ' +
  'schublade schubladen bett betten matratze lattenrost krippe kinderwagen buggy kissen kopfkissen decke decken bettdecke laken ' +
  'handtuch handtücher spiegel rahmen bild bilder vase vasen rollator rollstuhl krücke krücken lehne stuhlbein tischbein sofalehne armlehne stuhllehne tischplatte kopfende fußende ' +
  'stuhls tisches sofas bettes sessels schranks regals hockers';
const DEVICES =
  'handy handys telefon telefone laptop rechner computer tablet ipad pc mac drucker bildschirm monitor tastatur maus lautsprecher ' +
  'box boxen echo fernseher tv fernbedienung radio anlage kamera uhr uhren wecker timer akku akkus batterie batterien ladegerät ' +
  'router wlan internet signal netz netzwerk verbindung server webseite app apps spiel spiele konsole kopfhörer mikrofon drohne ' +
  'festnetz klingel glocke sirene beamer video aufnahme playlist empfang mail mails programm software update system ';
const VEHICLES =
  'auto autos wagen lieferwagen lkw laster bus busse bahn zug straßenbahn tram taxi rad räder fahrrad fahrräder motorrad roller ' +
  'moped traktor bulldog boot boote schiff schiffe fähre flugzeug flieger hubschrauber motor motoren getriebe kupplung bremse bremsen ' +
  'pinne ruder bulldog mofa kahn reifen auspuff motorhaube windschutzscheibe stoßstange achse navi wohnwagen wohnmobil anhänger benzin diesel flug straße ' +
  'straßen autobahn verkehr stau';
const KITCHEN =
  'flasche flaschen tasse tassen becher glas gläser krug thermoskanne kanne teller schüssel schale topf töpfe pfanne pfannen deckel ' +
  'dose dosen glas karton päckchen messer gabel löffel essen abendessen mittagessen frühstück tee kaffee bier wein milch saft suppe ' +
  'kuchen torte brot brote brötchen teig gebäck pudding keks kekse sandwich toast ei eier kartoffel kartoffeln käse butter soße ' +
  'pommes chips wurst würstchen pute schinken hähnchen huhn steak salat zwiebel zwiebeln karotte tomate tomaten apfel äpfel banane ' +
  'orange zitrone melone sahne pizza nudeln reis schnitzel braten';
const CLOTHES =
  'hose hosen shorts strumpfhose jeans hemd hemden shirt shirts tshirt oberteil pulli pullover jacke mantel kleid kleider rock röcke ' +
  'leggings socke socken schuh schuhe stiefel turnschuhe hausschuhe sandale sandalen reißverschluss knopf knöpfe gürtel bund träger ' +
  'bh unterhose slip handschuh handschuhe hut mütze schal kragen ärmel saum naht nähte gummi brille tasche taschen handtasche ' +
  'geldbeutel rucksack koffer kette halskette ohrring ohrringe armband kostüm bikini schlafanzug nachthemd pyjama haare pony zopf ' +
  'perücke nagellack schminke lippenstift gurt gurte';
const ANIMALS =
  'hund hunde katze katzen kater welpe welpen kätzchen mieze köter hamster hase hasen kaninchen meerschweinchen papagei ' +
  'wellensittich vogel vögel möwe henne huhn hühner gockel pferd pferde pony esel kuh kühe schaf schafe lamm ziege ' +
  'schwein fuchs maus mäuse ratte eichhörnchen igel schildkröte schlange echse goldfisch fisch fische spinne biene bienen wespe ' +
  'wespen ameise schnecke wurm würmer krabbe wal hai löwe tiger affe tier tiere haustier viech';
const OUTSIDE =
  'baum bäume pflanze pflanzen ast äste zweig busch hecke blume blumen blatt blätter rasen gras unkraut teich see fluss meer strand ' +
  'klippe hügel berg berge wetter regen schnee eis frost nebel wind gewitter donner sonne mond himmel wolke wolken vulkan erdbeben ' +
  'feuer lagerfeuer rauch dampf ballon drachen feuerwerk rakete platz halle schwimmbad fitnessstudio studio park laden kneipe café ' +
  'markt supermarkt schule uni büro fabrik bauernhof kirche bahnhof flughafen hotel restaurant kino theater dorf stadt tomatenpflanze';
const MATTERS =
  'licht lichter stecker wirtschaft dollar euro preis preise kurs kurse börse regierung parlament rat partei verhandlung geschäft ' +
  'firma unternehmen budget rechnung rechnungen hypothek miete steuer steuern lohn job arbeit projekt besprechung meeting vortrag bericht ' +
  'aufsatz prüfung prüfungen hausaufgaben frist schicht kalender plan buch bücher roman geschichte handlung film filme serie serien ' +
  'sendung folge drama doku podcast lied lieder song songs musik melodie titel album band chor konzert auftritt quiz rätsel ' +
  'kreuzworträtsel sudoku puzzle witz witze nachrichten zeitung zeitschrift brief paket lieferung ticket karte karten scheck geld ' +
  'münze lotto verein vereine mannschaft team bayern dortmund schalke hsv köln frankfurt deutschland england frankreich italien spanien ' +
  'liga pokal elfmeter torwart abwehr sturm beziehung ehe hochzeit verlobung urlaub reise party feier gespräch diskussion debatte ' +
  'stille ehrgeiz gewohnheit sucht diät schlacht krieg protest kampagne wahl langeweile aufregung papierkram tabelle turnier saison ' +
  'karriere strom stromnetz koalition welt leben stimmung laune';
const MADE =
  'seil schnur pinsel schraube schrauben schraubenzieher axt werkzeug spielzeug puppe teddy lego griff scharnier schlüssel feder ' +
  'zahnrad klinge nadel faden garn wolle stoff tuch papier pappe holz brett bretter ziegel beton zement putz wasser gas öl elektrik ' +
  'staub dreck müll mülltonne eimer sack stift bleistift lineal tacker urne statue gitarre klavier orchidee kompressor generator ' +
  'rasenmäher trommel geige trompete flöte harfe einkaufswagen schläger faszienrolle rolle ball bälle hantel hanteln';

/** Who is spoken of when it is nobody's part: anybody at all. */
const PEOPLE =
  'mann frau partner partnerin freund freundin verlobter verlobte ehemann ehefrau gatte gattin lebensgefährte vater mutter papa mama ' +
  'vati mutti opa oma großvater großmutter bruder schwester sohn tochter kind kinder baby neugeborenes junge jungen mädchen kleinkind ' +
  'teenager onkel tante cousin cousine neffe nichte enkel enkelin enkelkind schwager schwägerin schwiegermutter schwiegervater nachbar ' +
  'nachbarin nachbarn mitbewohner mitbewohnerin kollege kollegin kollegen chef chefin kumpel bekannter bekannte lehrer lehrerin ' +
  'trainer trainerin typ kerl herr dame person leute menschen pfleger pflegerin krankenschwester arzt ärztin physio postbote klempner ' +
  'bub bua buam dirndl mädel lütte enkerl oma omi opi hannelore franz hans karl heinz peter klaus wolfgang jürgen dieter manfred uwe günter horst bernd werner rainer ' +
  'michael thomas andreas stefan christian martin markus frank matthias jens sven jan tim lukas felix paul max moritz leon jonas fritz sepp xaver toni maria ursula monika ' +
  'petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabi heike anja birgit martina barbara katharina anna lena laura ' +
  'julia sarah lisa sophie emma mia leni resi vroni uschi traudl liesl ' +
  'fahrer kunde kundin patient patientin besuch gast jemand irgendjemand irgendwer niemand eltern geschwister zwilling zwillinge';

export const bearers: Listed<Bearers> = {
  things: nouns(HOUSE, FURNITURE, DEVICES, VEHICLES, KITCHEN, CLOTHES, ANIMALS, OUTSIDE, MATTERS, MADE),
  // A part of a thing is one word ("Stuhlbein"), or "das Bein vom Stuhl".
  jointed: [],
  homographs: nouns(
    'bohrer abfluss schloss stempel ring schalter ventilator dosenöffner bank nagel nägel hammer eisen stock übung post pfosten farbe kleber saite akkord gericht rennen streik stand sicherung schlauch vertrag',
  ),
  animals: nouns(ANIMALS),
  persons: [...nouns(PEOPLE), ...words('er ihm ihn du dir dich wer')],
  pronouns: words('er ihm ihn'),
  parts: words(
    'körper haut zunge rachen kehle blase darm sprache stimme worte sehvermögen augenlid lid ohr ohren nase zahn zähne lunge lungen ' +
      'niere nieren nerv nerven narbe narben naht nähte wunde wunden fruchtblase babybauch periode regel puls herzschlag atmung atem ' +
      'gedächtnis leistenbruch beule knubbel gelenk gelenke muskel muskeln band bänder sehne sehnen rippe rippen zucker blutzucker ' +
      'gehirn schädel knochen vene venen ausschlag leberfleck blut urin stuhlgang pipi schnitt schramme biss nagel kreislauf ' +
      'bewusstsein gleichgewicht hals kehlkopf luftröhre alles irgendwas nichts etwas gefühl',
  ),
  // "Bin die Treppe runtergefallen" leaves the "ich" out.
  selves: words('ich wir mir mich uns selbst bin'),
  hearers: [],
  objects: words('mir mich uns sich ihm ihn'),
  beside: words('zu an bei neben von mit für hinter vor um gegenüber wie über'),
  neuters: words('es das dies die'),
  articles: words(
    'der die das den dem des ein ne einer mein dein seine sein ihre ihr unser euer dieser diese dieses diesen diesem jener jede jeder jedes ' +
      'kein manche einige etwas zwei drei beide alle welche welcher welches',
  ),
  definite: words('der die das den dem des mein dein seine ihre ihr unser dieser diese dieses diesen diesem'),
  any: words('ein ne einer'),
  own: words('mein mir seine ihm sein'),
  owners: words('des vom'),
  sides: words(
    'linke rechte vordere vorderen hintere hinteren hinteres vorderes andere anderes obere untere oberes unteres',
  ),
  of: 'des',
  within: words('vom von am an im in auf des'),
  prepositions: words(
    'auf in im ins an am ans bei beim zu zum zur von vom mit für unter über hinter neben zwischen nahe gegen aus außer um durch entlang ' +
      'oberhalb unterhalb innerhalb außerhalb nach vor während bis seit ohne als wie wegen trotz gegenüber',
  ),
  joints: words(
    'und aber sondern weil dann wenn während falls wo obwohl oder dass welche bis da seit außer denn als nachdem bevor sobald damit ob jedoch',
  ),
  verbs: words(
    'ist sind bin war waren sei wäre gewesen hat habe haben hatte hatten hätte wird werden wurde wurden geworden würde kann können könnte konnte ' +
      'soll sollte muss müssen musste darf mag möchte will wollte tut tun tat geht gehen ging gegangen kommt kommen kam gekommen bekommt ' +
      'bekomme kriegt kriege bekam bleibt blieb sieht klingt fühlt steht liegt lässt macht',
  ),
  small: words(
    'gerade jetzt nun dann heute gestern wieder noch immer nie nur sogar schon auch so sehr echt ganz ziemlich völlig total fast beinahe ' +
      'plötzlich endlich mal halt eben ja doch wohl denn oh ah entschuldigung nein nicht warte bitte okay ok also ehrlich eigentlich ' +
      'anscheinend vielleicht eh irgendwie komplett einfach richtig',
  ),
  // A thing behind a cue is another clause's: German puts an object before its verb.
  taking: [],
  plain: words(
    'zuckt krampfanfall krampfanfälle epileptischer ansprechbar bewusstlos ohnmächtig zusammengesackt weggesackt luftnot atemnot wach mucks',
  ),
  ambiguous: [
    'ow',
    ...(['collapsed', 'stroke', 'heart-attack', 'fainted', 'faint', 'blind', 'no-weight', 'cannot-get-up'] as const),
    ...(['immobile', 'numb', 'asleep', 'tingle', 'dizzy', 'bleeding', 'heavy-bleeding', 'fluid'] as const),
    ...(['broken', 'crack', 'pop', 'torn', 'tear', 'fall', 'own-throat', 'shooting', 'sharp', 'burn'] as const),
    ...([
      'hot',
      'cold',
      'hard',
      'tight',
      'weak',
      'swollen',
      'red',
      'pale',
      'lump',
      'misshapen',
      'fever',
      'sick',
    ] as const),
    ...([
      'vomiting',
      'contractions',
      'wound',
      'limp',
      'wobble',
      'foot-drop',
      'buckling',
      'hip-out',
      'leg-short',
    ] as const),
    ...(['speech', 'droop', 'confused', 'night-sweats', 'weight-loss'] as const),
    ...(['pressure', 'rigid', 'idiom', 'stuck-lump', 'burning-up', 'breathless', 'winded'] as const),
    ...(['click', 'pinch', 'cramp', 'bruise', 'ache', 'sore', 'flare'] as const),
    ...(['will-not-straighten', 'stuck', 'headache', 'worst-headache', 'black-stool'] as const),
  ],
};

import type { Event } from '../../../../safety/cues';

const SKIN = 'ausschlag|flecken|punkte|pünktchen|hautflecken|einblutungen|rote|lila|exanthem';
const HANDS = 'hände|hand|händen|finger|fingern|knöpfe|tassen|schlüssel|stift|dinge|sachen|alles|schnürsenkel|tasse';
const WOUNDS = 'wunde|schnitt|stelle|zeh|fuß|kratzer|schürfwunde|geschwür|blase|loch|ferse';

/** What is seen or known of an illness, and is no matter of a place. */
export const signs: Pick<
  Record<Event, readonly string[]>,
  | 'rash-stays'
  | 'blisters'
  | 'yellow'
  | 'low-sugar'
  | 'light-hurts'
  | 'stiff-neck'
  | 'clumsy'
  | 'ulcer'
  | 'knock'
  | 'hearing-gone'
  | 'get-out'
  | 'threat'
  | 'wounded'
> = {
  'rash-stays': [
    `${SKIN} ~~ nicht ~ weg|wegdrücken|verschwinden|verblassen|blasser|wegdrückbar|wegdrück*|verschwindet|verblasst`,
    `${SKIN} ~~ nicht ~ weggehen|weggeht`,
    `${SKIN} ~~ glas|trinkglas`,
    `glas|trinkglas ~~ ${SKIN}`,
    'lila|violette|dunkelrote|dunkelroter|purpurne flecken|punkte|pünktchen|ausschlag',
    'petechien|hauteinblutungen',
  ],
  blisters: [
    'bläschen|blasen|krusten ~~ seite|einer|taille|streifen|gürtel|band|brennt|brennen|schmerz*|nässen|weh|rundherum|halbseitig|einseitig',
    'ausschlag ~~ seite|streifen|einseitig|gürtel|band ~~ brennt|brennen|schmerz*|weh|bläschen|sticht',
    'gürtelrose|herpes zoster',
    'gürtelrose|zoster',
    'verbrannt|verbrüht|verbrennung|verbrühung ~~ bläschen|blasen|nässt|brandblase|brandblasen|pellt',
    'bläschen|blasen|brandblase|brandblasen ~~ verbrannt|verbrüht|verbrennung',
    'brandblase|brandblasen',
  ],
  yellow: [
    'haut|augen|gesicht|augenweiß|weiße|skleren|ich|er|sie|bin ~ gelb|gelblich|quittengelb|quittegelb',
    'gelbe|gelblich|gelber|gelbliche haut|augen|gesicht',
    'gelbsucht|gelbstich*',
    'ganz|total|so gelb ~ im|geworden|gesicht|augen',
  ],
  'low-sugar': [
    'zucker|blutzucker|zuckerwert|blutzuckerwert|wert ~ auf|bei|nur|unter|von|ist|noch|bloß zwanzig|fünfundzwanzig|dreißig|einunddreißig|zweiunddreißig|dreiunddreißig|vierunddreißig|fünfunddreißig|sechsunddreißig|siebenunddreißig|achtunddreißig|neununddreißig|vierzig|einundvierzig|zweiundvierzig|dreiundvierzig|vierundvierzig|fünfundvierzig|sechsundvierzig|siebenundvierzig|achtundvierzig|neunundvierzig|fünfzig|fünfundfünfzig|30|32|34|35|36|38|40|42|45|48|50|55',
    'zwanzig|fünfundzwanzig|dreißig|einunddreißig|zweiunddreißig|dreiunddreißig|vierunddreißig|fünfunddreißig|sechsunddreißig|siebenunddreißig|achtunddreißig|neununddreißig|vierzig|einundvierzig|zweiundvierzig|dreiundvierzig|vierundvierzig|fünfundvierzig|sechsundvierzig|siebenundvierzig|achtundvierzig|neunundvierzig|fünfzig|fünfundfünfzig|30|32|34|35|36|38|40|42|45|48|50|55 zucker|blutzucker',
    'zucker|blutzucker|zuckerwert|blutzuckerwert|glukose ~ niedrig|zu|tief|abgestürzt|im|unter|fällt|keller|gefallen|abgesackt|sackt|runter|zwei|drei|40|50|30|absackt',
    'niedriger|niedrigen|tiefer ~ zucker|blutzucker',
    'unterzucker*|unterzuckerung|hypo|hypoglykämie|hypos',
    'diabetiker|diabetikerin|diabetes|zuckerkrank ~~ zitter*|zittrig|verwirrt|schwitz*|schwindelig|komisch|durcheinander|flau',
    'zucker schock',
    'zuckerschock',
  ],
  'light-hurts': [
    'licht|helligkeit|helles ~ tut|blendet|schmerzt|sticht|unerträglich|weh|brennt|stört|nicht|halte|ertrage ~ weh|augen|aus|auszuhalten',
    'ertrage|halte|vertrage ~ licht|helligkeit|helle ~ nicht|kaum',
    'kann ~ nicht ~ ins licht',
    'lichtempfindlich*|lichtscheu*',
    'lichtblitze|zickzack|flimmerskotom ~',
    'blitze|zickzacklinien ~ auge|augen|sehen|sehe',
  ],
  'stiff-neck': [
    'nacken|genick|hals ~ steif*|starr|bretthart|unbeweglich|versteift|nicht ~ beugen|bewegen|drehen|steif',
    'nacken|hals|genick ~ steif|bretthart|starr|versteift|steifer|nackensteif',
    'steifer|steifen|starrer|steifes nacken|hals|genick',
    'kinn ~ nicht ~ brust',
    'kann ~ kinn|kopf ~ nicht ~ brust|beugen|vorne',
    'nackensteife|nackensteifigkeit|meningitis|genickstarre|hirnhautentzündung',
  ],
  clumsy: [
    'rutscht|rutschen|gleitet|gleiten ~~ klinke|tasse|stift|glas|alles|löffel|handy|schlüssel ~ aus ~ hand|händen|fingern',
    'rutscht|rutschen|gleitet|fällt|fallen ~~ aus ~ hand|händen|fingern ~ nacken|hals|taub|arm',
    `ungeschickt|tollpatschig|tolpatschig|fahrig ~~ ${HANDS}|geworden|neuerdings|gehen|füße|beine|laufen`,
    `${HANDS} ~~ ungeschickt|tollpatschig|ungelenk`,
    `lasse|lass|fällt|fallen|fällt ~ ständig|dauernd|immer|neuerdings|plötzlich|andauernd|alles|seit ~~ fallen|hand|runter|händen ~`,
    `fällt|fallen ~~ aus ~ hand|händen|fingern`,
    `aus ~ hand|händen|fingern ~ fällt|fallen|gerutscht|rutscht|gefallen`,
    'kriege|bekomme|kann|krieg ~ knöpfe|hemd|bluse|schnürsenkel|reißverschluss ~ nicht ~ zu|auf',
    'knöpfe|schuhe|schnürsenkel ~ zumachen|binden|zu ~ schwer|nicht|schwierig|kaum',
  ],
  ulcer: [
    'roter|rote|roten streifen|strich am|vom|an|auf bein|arm|fuß|hand|knie geht schon|immer|langsam',
    'roter|rote|roten|rotes streifen|strich|linie ~~ bein|arm|fuß|knie|hand|wade|rauf|hoch|hinauf|aufwärts',
    'roter|rote|roten streifen|strich|linie ~ bein|arm geht|zieht|wandert|läuft schon|immer|langsam|bis? ~ rauf|hoch|knie|hinauf|oben|leiste',
    'zecke|zeckenbiss|zeckenstich ~~ ring|rot|rote|roter|kreis|hof|rötung|wanderröte',
    'wanderröte',
    'zeh|zehe|zehen|fuß|ferse|fingerspitze|finger ~ schwarz|abgestorben|brandig|verfault|fault|schwarze|schwarzer',
    'schwarzer|schwarze|schwarzen zeh|zehe|zehen|fuß|ferse',
    `${WOUNDS} ~ eitert|eitrig|stinkt|verfault|infiziert|schwarz|nässt|heilt|fault|entzündet|riecht ~`,
    'offenes|offene bein|beine|stelle|wunde|fuß|füße ~ heilt|nicht|diabet*|eitert|nässt|stinkt|$|bein',
    'offenes|offener bein|fuß|füße ~ nicht ~ heilt|verheilt|zu|$',
    'offenes bein',
    'wunde|geschwür|loch|blase ~ unter|an|am|auf ~ fuß|zeh|ferse|sohle|fußsohle|bein ~~ stinkt|schwarz|nässt|heilt|offen|eitert|diabet*|nicht',
    'diabet* ~~ wunde|geschwür|loch|fuß|offene ~ fuß|zeh|ferse|bein|offen|schwarz',
    'biss|gebissen|stich|kratzer|schnitt|wunde|gestochen|mückenstich|zeckenbiss|schürfwunde ~~ rot|geschwollen|heiß|dick|eiter|eitert|entzündet|ausbreit*|breitet|streifen|strich',
    'roter|rote|roten streifen|strich|linie ~ arm|bein|hoch|rauf|am|vom',
    'blutvergiftung|sepsis|wundrose|erysipel|ulcus|geschwür|wundbrand|phlegmone',
  ],
  knock: [
    'kopf|schädel|schläfe|hinterkopf|stirn|birne ~ gestoßen|angehauen|angeschlagen|gehauen|geknallt|geschlagen|aufgeschlagen|angestoßen|gerammt|gedonnert|gefallen|angerempelt',
    'gestoßen|angeschlagen|angehauen|gehauen|aufgeschlagen|angestoßen ~ kopf|schädel|hinterkopf|stirn',
    'schlag|stoß|beule ~ auf|an|gegen|am den|dem|die|mein ~ kopf|schädel|hinterkopf|schläfe',
    'auf|mit|an den|dem ~ kopf|hinterkopf ~ gefallen|geknallt|aufgeschlagen|bekommen|gekriegt|gestürzt',
    'gehirnerschütterung|platzwunde|schädeltrauma|schädelprellung',
  ],
  'hearing-gone': [
    'hörsturz* ~ glaube|habe|bekommen|gekriegt|seit|links|rechts|gerade|denke|wohl|bestimmt|$',
    'plötzlich|schlagartig|einmal|gleich|heute|gestern|früh|morgen|stunden ~ höre ~~ auf|mit|links|rechts|ohr ~ nichts|kaum|nicht|schlecht',
    'höre ~ auf|mit dem|ein linke|rechte|ohr? ohr? ~ seit heute|gestern|stunden|vorhin|morgen ~ nichts|kaum|nicht',
    'seit heute|gestern|vorgestern|vorhin|stunden ~~ höre|hör ~ auf|mit|links|rechts ~ ohr? ~ nichts|kaum|nicht|schlecht',
    'seit heute|gestern|vorgestern|vorhin|stunden ~~ ohr|ohren ~ zu|taub|dumpf|weg|nichts|dicht ~~ höre|hör|nichts|weg|rauscht|piept|$',
    'plötzlich|schlagartig|einmal|heute|gestern ~~ ohr|ohren ~ taub|ertaubt|nichts|zugefallen|weg',
    'ohr|ohren ~ plötzlich|schlagartig|einmal|heute|gestern|gleich ~ taub|ertaubt|nichts|zu|weg|dicht',
    'plötzlich|schlagartig ~~ höre|hör ~ links|rechts|ohr ~~ rauschen|pfeifen|piepen|nichts',
    'gehör ~ verloren|weg|ausgefallen|plötzlich',
  ],
  'get-out': [
    'kohlenmonoxid*|kohlenmonoxidmelder|kohlenmonoxidwarner|gasmelder|gaswarner|gasalarm|gaswarnmelder ~ piept|piepst|heult|schlägt|alarm|schrillt|losgegangen|geht|anschlägt|angeschlagen|pfeift|los|an|vergiftung|eingeatmet',
    'co melder|warner|alarm ~ piept|piepst|heult|schlägt|alarm|schrillt|losgegangen|geht|pfeift|los|an',
    'riecht|stinkt|roch ~ nach|wie gas|rauch|verbranntem|faulen ~ $|und|im|in|hier|mir|wir',
    'gasgeruch|gasleck|gasaustritt|kohlenmonoxidvergiftung|rauchvergiftung|gasvergiftung|rauchgasvergiftung|wohnungsbrand|zimmerbrand|küchenbrand',
    'gastherme|gasherd|gasheizung|kaminofen|ofen|kamin|holzkohlegrill|grill|therme ~~ schlecht|übel|schwindelig|duselig|kopf|benommen|müde',
    'drinnen|zimmer|wohnung|zelt|wohnwagen|garage ~ gegrillt|gefeuert ~~ kopf|schlecht|übel|schwindelig|duselig|benommen',
    'rauchmelder|feuermelder|brandmelder ~~ rauch|qualm|brennt|feuer|verraucht',
    'brennt|feuer ~ in|im der|mein|unser? wohnung|haus|treppenhaus|schlafzimmer|wohnzimmer|keller',
    'küche|wohnung|zimmer|haus|treppenhaus|flur ~ voller|voll rauch|qualm',
    'rauch eingeatmet',
  ],
  // Jemand ist da, der einem etwas tun kann.
  threat: [
    'einbrecher|einbrechern|einbruch ~ haus|wohnung|im|in|unten|oben|hier|da|gerade|garten|keller|tür',
    'jemand|wer|einer|fremder|mann|männer|leute ~ bricht|brechen|steigt|steigen|dringt ~ ein|fenster|haus|wohnung',
    'jemand|wer|einer|fremder|mann|männer ist|sind|steht|stehen ~ eingebrochen|eingestiegen|eingedrungen',
    'da|es|hier ist|sind jemand|wer|einer|fremder|ein|fremde mann|fremder|männer? ~ haus|wohnung|keller|garten $|und|der|ich|unten|oben|hilfe',
    'jemand|wer|einer|fremder ~ im|in|unten haus|der|wohnung wohnung? $|und|ich|hilfe|der',
    'werde|wurde|bin|worden ~ überfallen|angegriffen|verfolgt|ausgeraubt|vergewaltigt|gewürgt|verprügelt|zusammengeschlagen',
    'er|mann|partner|freund|ex|jemand|vater|sohn|bruder|stiefvater hat|will|wird|ist? mich ~ geschlagen|verprügelt|gewürgt|vergewaltigt|angegriffen|bedroht|überfallen|umbringen|erstechen|erwürgt|zusammengeschlagen|getreten|abgestochen',
    'er|mann|partner|freund|ex|jemand|vater|sohn|bruder|stiefvater schlägt|würgt|verfolgt|bedroht|prügelt|tritt|verprügelt mich|uns $|und|immer|wieder|gerade|seit|wenn|ins|mit|schon|so|weil|der|ständig|dauernd',
    'würgt|verfolgt|bedroht|verprügelt mich|uns ~ er|mann|partner|freund|ex|jemand|vater|sohn|bruder|typ|kerl',
    'er|sie|mann|partner|freund|ex|jemand|typ|kerl ~ mit einem|nem|dem|ner|einer messer|beil|axt|pistole|waffe|knarre',
    'er|sie|mann|partner|freund|ex|jemand|typ|kerl hat|hält|zieht|fuchtelt|droht ein|eine|mit|ne einem? messer|beil|axt|pistole|waffe|knarre',
    'droht ~ mir|uns umzubringen|mit|was',
    'tritt|schlägt|hämmert|bricht ~ tür|fenster ~ ein|auf',
  ],
  // Was einem Körper von außen Schweres geschah.
  wounded: [
    'niedergestochen|abgestochen|angeschossen|erstochen|messerstich|messerstiche|schussverletzung|stichverletzung|stromschlag|stromunfall|schlangenbiss|abgetrennt|amputiert',
    'messer ~ im|in ~ bauch|brust|rücken|bein|arm|hals|oberschenkel|schulter|seite|hand',
    'auf mich geschossen|eingestochen',
    'mich ~ angeschossen|niedergestochen|gestochen|angefahren ~ messer|schlange|auto|kreuzotter|skorpion|$',
    'hat|habe|gerade mich|ihn|sie ~ angeschossen|niedergestochen|angefahren|überfahren|abgestochen',
    'bin|wurde|ist|hat|worden ~ von einem|einer|nem|ner|der|dem auto|lkw|laster|bus|motorrad|zug|straßenbahn|tram angefahren|überfahren|erfasst',
    'auto|lkw|laster|bus|motorrad|zug|straßenbahn ~ überfahren|angefahren|erfasst',
    'strom|steckdose|stecker|kabel|toaster|leitung|föhn|lampe ~~ einen|eine|ne|nen|gewischt|schlag|stromschlag gewischt|gekriegt|bekommen|geschlagen|abgekriegt|schlag',
    'vom blitz getroffen',
    'finger|daumen|zeh|hand|zehen|fingerkuppe|ohr ~ ab|abgeschnitten|abgetrennt|abgesägt|abgehackt|abgerissen|dran',
    'bis auf den knochen',
    'knochen ~ sehen|sieht|raus|schaut',
    'pulsader|schlagader|arterie|halsschlagader ~ auf|aufgeschnitten|erwischt|getroffen|durch|offen|verletzt',
    'verbrüht|verbrannt|verätzt ~ ganze|ganzen|ganzes|halbe|halben|halbes|gesicht|ganz|arm|arme|brust|beine|bauch',
    'ganze|ganzen|halbe|halben|gesicht|arm|brust|beine|bauch ~ verbrüht|verbrannt|verätzt',
    'kochendes|kochend|heißes|siedendes|kochendem|heißem wasser|öl|fett ~ über|auf|ins|verbrüht ~ mich|bein|beine|arm|hand|gesicht|bauch|brust|ihn|sie|kind|fuß',
    'säure|lauge|bleiche|kalk|reiniger|chlor ~ im|ins|in|auf ~ auge|augen|gesicht|haut',
    'blut ~ spritzt|schießt|pulsiert|pumpt',
    'schlange|kreuzotter|viper|skorpion ~ gebissen|gestochen|erwischt',
    'gebissen ~ schlange|kreuzotter|viper',
  ],
};

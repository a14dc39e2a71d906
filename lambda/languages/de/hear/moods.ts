import type { Heard } from '../../heard';

const MUCH =
  '(?:(?:so|sehr|ganz|total|voll|ziemlich|echt|wirklich|richtig|zu|einfach|nur|halt|eben|schon|noch|immer noch|etwas|ein bisschen|ein wenig|bisschen|irgendwie|gerade|grad|völlig|komplett|mega|super|extrem|dermaßen|ja|doch|mal|grade|heute|heut|jetzt|momentan) )*';
const FIRST =
  '(?:(?:oh|ach|ah|hm|äh|ähm|okay|ok|also|na ja|naja|puh|sorry|ehrlich gesagt|eigentlich|heute|aber|und|weil|hey|hi|hallo|coach|mann|mensch|gott|boah|tja|du) )*';
const I_AM = '(?:(?:ich bin|bin|ich fühle mich|ich fühl mich|fühle mich|fühl mich|ich war|wir sind|mir ist|bin ich) )?';
const IT_IS = '(?:(?:das|es|die übung|die|dieses|diese|diese übung|hier) (?:ist|war|wird|nervt)(?: mir)? )';
const WHY =
  '(?: (?:wegen|von|vom|nach|durch|mit|bei|beim|über|vor|auf) (?:(?:der|dem|den|die|das|meiner|meinem|meinen|meine|all|diesem|dieser|so einem|einem|einer|lauter) )*(?:langen |harten |schweren |anstrengenden |ganzen |vielen |blöden )*(?:arbeit|job|chef|chefin|tag|tage|tagen|woche|nacht|schicht|verkehr|termine|terminen|meetings?|kinder|kindern|kind|baby|familie|prüfungen|prüfung|schule|büro|nachrichten|allem|alles|leben|stress|feierabend|haushalt|umzug))?';
const WHEN =
  '(?: (?:heute|heut|heute abend|heute morgen|jetzt|gerade|grad|diese woche|momentan|im moment|zurzeit|zur zeit|in letzter zeit|wieder|auch|mal|halt|ehrlich|schon|die ganze zeit|den ganzen tag|eben|ehrlich gesagt|hier|dabei|einfach))*';

/** "Ich bin ... heute", and nothing else. */
const being = (words: string): RegExp => new RegExp(`^${FIRST}${I_AM}${MUCH}(?:${words})${WHY}${WHEN}$`);
const saying = (words: string): RegExp => new RegExp(`^${FIRST}${MUCH}(?:${words})${WHY}${WHEN}$`);

/** "Erzähl mir was": whoever would like company. */
export const company =
  /^(?:(?:bitte|okay|coach|kannst du|könntest du|würdest du|komm|ach) )*(?:(?:erzähl|erzähle|sag|sage)(?: mir| uns)?(?: doch| mal| bitte)* (?:was|etwas|irgendwas|irgendetwas|eine geschichte|einen fakt|ein paar fakten|was (?:interessantes|schönes|neues|nettes|lustiges|anderes)|etwas (?:interessantes|schönes|neues|nettes|lustiges|anderes))|(?:mir )?(?:was|etwas|eine geschichte)(?: interessantes| schönes| nettes| neues)? (?:erzählen|sagen)|(?:rede|red|sprich|plauder|plaudere|quatsch|unterhalte dich|unterhalt dich)(?: doch| mal| bitte| ein bisschen)* mit mir|mit mir (?:reden|sprechen|plaudern)|leiste mir gesellschaft)(?: bitte| mal)?$/;

/** How people say how they are. */
export const moods: Heard['moods'] = [
  [
    new RegExp(
      `^${FIRST}(?:(?:(?:ist es|ist das|wäre es) (?:ok|okay|schlimm|in ordnung)(?: wenn ich)?|(?:was(?: ist| passiert)?,? )?wenn ich|darf ich|kann ich)(?: hier| jetzt| kurz| dabei)* (?:einschlafe|einschlafen|einnicke|einnicken|wegdöse|wegdösen|eindöse|eindösen|schlafe|schlafen)(?: (?:weckst|rufst) du mich(?: dann)?)?|(?:weckst du mich|weck mich)(?: dann| auf| wenn .*)?)$`,
    ),
    'dozing',
  ],
  [
    new RegExp(
      `^${FIRST}(?:(?:hallo|nein|nee|sag mal|ich (?:hab|habe) gefragt ob|sag mir ob) )*(?:(?:bist du|sind sie|du) (?:eigentlich |denn |wirklich |überhaupt |ein |eine |echte[rn]? |echt |richtige[rn]? )*(?:mensch|roboter|maschine|echt|computer|ki|frau|mann|person|automat)(?: bist)?(?: oder (?:ein |eine )?(?:mensch|roboter|maschine|computer|automat|ki)(?: bist)?)?|was bist du eigentlich ein mensch|wird dir (?:das |nie |mal )*langweilig|wirst du (?:nie |mal )?müde|wie heißt du|wer bist du|wie alt bist du)$`,
    ),
    'curious',
  ],
  [
    being('gelangweilt|zu tode gelangweilt|langweilig|öde|nicht in stimmung|nicht in der stimmung|lustlos|unmotiviert'),
    'bored',
  ],
  [
    saying(
      '(?:ich )?(?:habe |hab )?(?:heute |gerade |grad |irgendwie )?(?:keine lust|keinen bock|null bock|keine motivation)|(?:ich )?langweile? mich|mir ist langweilig|das langweilt mich',
    ),
    'bored',
  ],
  [new RegExp(`^${FIRST}${IT_IS}?${MUCH}(?:langweilig|öde|eintönig|monoton|fad)${WHEN}$`), 'bored'],
  [
    being(
      'gestresst|unter stress|im stress|angespannt innerlich|innerlich angespannt|überfordert|unter (?:druck|strom|zeitdruck)|ausgebrannt|nervös|unruhig|rastlos|besorgt|aufgeregt|aufgedreht|überdreht|genervt von allem|durch den wind|am rad drehen',
    ),
    'stressed',
  ],
  [
    saying(
      "(?:ich )?(?:kann|könnte) (?:heute |gerade |grad |mich |einfach |gar |überhaupt )*nicht (?:entspannen|abschalten|runterkommen|zur ruhe kommen|mich entspannen|konzentrieren|mich konzentrieren|runterfahren)|(?:ich )?(?:hatte|habe|hab) (?:heute )?(?:einen|ne|eine|so einen|so eine|'nen|nen) (?:sehr |echt |ganz |total )?(?:stressigen|stressige|langen|lange|harten|harte|schweren|schwere|anstrengenden|anstrengende|vollen|volle|verrückten|verrückte) (?:tag|woche|nacht)(?: gehabt)?|(?:war|es war|das war) (?:heute )?(?:ein|eine|ne) (?:sehr |echt |ganz )?(?:stressiger|stressige|langer|lange|harter|harte|schwerer|schwere|anstrengender|anstrengende|voller|volle) (?:tag|woche|nacht)|was für (?:ein tag|eine woche|'ne woche|ne woche)|mein kopf (?:ist|rattert|rast|brummt|raucht)(?: (?:zu|so|viel zu|ganz))?(?: voll)?|(?:ich )?(?:denke|denk) (?:die ganze zeit|ständig|dauernd|immer|nur) an die arbeit|(?:ich )?(?:habe|hab) (?:so viel|viel|zu viel|gerade viel|total viel) (?:stress|um die ohren|zu tun)",
    ),
    'stressed',
  ],
  [
    being(
      'müde|hundemüde|todmüde|erschöpft|fertig|kaputt|platt|groggy|geschafft|ausgelaugt|schläfrig|k o|erledigt|alle|schlapp|im eimer|halb am schlafen|fix und fertig|fix und alle|hinüber|gerädert|matt',
    ),
    'tired',
  ],
  [
    saying(
      '(?:ich )?(?:schlaf|schlafe|penne|penn|döse|nicke) (?:gleich|bald|fast|hier|sonst|noch|vielleicht|dabei) ?(?:gleich |fast |hier |noch )?(?:ein|weg)|(?:ich )?(?:könnte|würde|werde) (?:gleich |hier |sofort |glatt |auf der stelle )*(?:einschlafen|schlafen|wegdösen)|(?:ich )?(?:habe|hab) (?:heute |gar |überhaupt |irgendwie )*keine (?:energie|kraft)(?: mehr)?|keine energie',
    ),
    'tired',
  ],
  [
    saying(
      '(?:ich )?(?:kann|konnte) (?:heute |nachts |einfach |wieder |letzte nacht |gar |die ganze nacht )*nicht (?:ein|durch)?schlafen|(?:ich )?(?:habe|hab) (?:heute |letzte nacht |heute nacht |die ganze nacht |wieder )*(?:schlecht|kaum|nicht|gar nicht|nicht gut|wenig|mies|furchtbar|nicht viel) geschlafen|(?:ich )?(?:schlafe|schlaf) (?:zurzeit |zur zeit |momentan |gerade |immer )?(?:so |sehr )?(?:schlecht|kaum|nicht gut|mies)|(?:ich )?(?:hatte|habe|hab) eine (?:schlechte|schlaflose|furchtbare|miese) nacht(?: gehabt)?|schlecht geschlafen',
    ),
    'sleepless',
  ],
  [
    being(
      'niedergeschlagen|deprimiert|down|traurig|bedrückt|unglücklich|einsam|alleine?|betrübt|mies drauf|schlecht drauf|nicht gut drauf|den tränen nahe|am boden zerstört|frustriert und traurig|melancholisch|nicht so gut drauf|schlecht gelaunt heute',
    ),
    'low',
  ],
  [
    saying(
      '(?:ich )?(?:hatte|habe|hab) (?:heute )?(?:einen|eine|ne|nen) (?:sehr |echt |ganz )?(?:schlechten|schlechte|furchtbaren|furchtbare|miesen|miese|schrecklichen|schreckliche|blöden|blöde|beschissenen|beschissene) (?:tag|woche)(?: gehabt)?|schlechter tag|mieser tag|blöder tag|heute ist nicht mein tag|ist nicht mein tag|mir ist zum heulen(?: zumute)?',
    ),
    'low',
  ],
  [
    being(
      'wütend|sauer|böse|stinksauer|stinkwütend|verärgert|genervt|gereizt|frustriert|angefressen|grantig|stinkig|mürrisch|angepisst|auf hundertachtzig|schlecht gelaunt|übel gelaunt|in schlechter stimmung|geladen|bedient',
    ),
    'angry',
  ],
  [new RegExp(`^${FIRST}${IT_IS}${MUCH}(?:nervig|ärgerlich|frustrierend|zum haare raufen|doof|blöd)${WHEN}$`), 'angry'],
  [
    saying(
      '(?:das|es|alles|die übung) nervt(?: mich)?|(?:ich )?(?:habe|hab) die (?:nase|schnauze) voll|mir reicht es|mir reichts',
    ),
    'angry',
  ],
  [
    being(
      'gut gelaunt|bester laune|fröhlich|glücklich|happy|begeistert|im siebten himmel|gut drauf|super drauf|bestens drauf|voller energie|stolz auf mich|stolz|motiviert|hoch motiviert|bestens gelaunt|guter dinge|zufrieden',
    ),
    'cheerful',
  ],
  [
    saying(
      '(?:ich )?(?:habe|hab) (?:so |richtig |heute |total |voll )*(?:gute laune|spaß|freude)(?: dabei| daran| hier)?|(?:ich )?(?:liebe|mag|genieße) (?:das|es|die übung|diese übung)(?: hier| so| sehr| total)*|(?:das|es|mir) (?:macht|bringt) (?:mir |das |es |richtig |echt |so |total |voll |viel )*(?:spaß|freude)|(?:das|es) ist (?:der beste|mein liebster|der schönste) (?:teil|moment)(?: des| meines)? ?tages|macht spaß',
    ),
    'cheerful',
  ],
];

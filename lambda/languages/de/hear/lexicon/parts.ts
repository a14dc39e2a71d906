/** Words for the parts of a body, as phrases are made of them; and what is done to them, in every order German allows. */
export const LEGS =
  'bein|beine|beinen|fuß|füße|füßen|zeh|zehe|zehen|oberschenkel|oberschenkeln|unterschenkel|unterschenkeln|schenkel|schenkeln|schienbein|schienbeine|knie|wade|waden|knöchel|ferse|fersen|sohle|sohlen|fußsohle|fußsohlen|haxe|haxen';
export const ARMS = 'arm|arme|armen|unterarm|oberarm|hand|hände|händen|finger|fingern|daumen|ellenbogen';
const BOTTOM =
  'po|popo|hintern|gesäß|arsch|pobacke|pobacken|arschbacke|arschbacken|genitalien|genitalbereich|intimbereich|schambereich|scham|scheide|vagina|penis|glied|eichel|schwanz|hoden|after|anus|damm|unterleib|leiste|schritt|schamlippen|innenseite|innenseiten';
export const HEADS = 'gesicht|lippe|lippen|mund|mundwinkel|zunge|wange|backe|kinn|gesichtshälfte|kiefer';
export const PARTS = `${LEGS}|${ARMS}|${BOTTOM}|${HEADS}|haut|hüfte|hüften|hälfte|körperhälfte|bauch|rücken|seite`;
export const BODY =
  'bein|beine|fuß|knie|wade|oberschenkel|leiste|rücken|kreuz|hüfte|bauch|brust|brustkorb|herz|herzen|unterleib|po|gesäß|hintern|kopf|nacken|arm|schulter|lws|seite|zehen|hoden|unterbauch';
const NO = 'nicht|nichts|kaum|nie|wenig|weder';
export const BELLIES = 'bauch|magen|unterbauch|oberbauch|unterleib|bauchdecke|bauchraum';
/** Who is spoken of, when it is somebody else who is there. */
export const KIN =
  'er|sie|mann|frau|partner|partnerin|freund|freundin|papa|vater|mama|mutter|oma|opa|baby|sohn|tochter|kind|junge|mädchen|bruder|schwester|kleine|kleiner|säugling|jemand|einer|mitbewohner|mitbewohnerin|kollege|nachbar|nachbarin|tante|onkel|enkel|enkelin|enkelkind|schwiegermutter|schwiegervater|mami|papi|mutti|vati';

/** "Ich spüre mein Bein nicht", "dass ich mein Bein nicht spüre", "mein Bein spüre ich nicht", "kann mein Bein nicht spüren". */
export const notDone = (parts: string, verbs: string, ends: string): readonly string[] => [
  `${verbs} ~ ${parts} ~ ${NO}`,
  `${verbs} ~ ${NO} ~ ${parts}`,
  `${parts} ~ ${verbs} ~ ${NO}`,
  `${parts} ~ ${NO} ~ ${ends}|${verbs}`,
  `${NO} ~ ${parts} ~ ${ends}|${verbs}`,
];

/** "Ich kann mein Bein nicht heben", "mein Bein kann ich nicht heben", "dass ich mein Bein nicht heben kann". */
export const unable = (parts: string, ends: string): readonly string[] => {
  const modals = 'kann|konnte|könnte|kannst|krieg|kriege|kriegt|bekomme|bekommt|schaffe|schaff|lässt';
  return [
    `${modals} ~ ${parts} ~ ${NO} ~ ${ends}`,
    `${modals} ~ ${NO} ~ ${parts} ~ ${ends}`,
    `${parts} ~ ${modals} ~ ${NO} ~ ${ends}`,
    `${parts} ~ ${NO} ~ ${ends} ${modals}`,
    `${NO} ~ ${parts} ~ ${ends} ${modals}`,
    `${NO} ~ ${parts} ~ ${modals} ~ ${ends}`,
    `${ends} ~ ${modals} ~ ${parts} ~ ${NO}`,
  ];
};

/** Words for the parts of a body, as phrases are made of them; and what is done to them, in the orders Spanish allows. */
export const LEGS =
  'pierna|piernas|piernita|pie|pies|dedo|dedos|muslo|muslos|rodilla|rodillas|pantorrilla|pantorrillas|gemelo|gemelos|chamorro|chamorros|tobillo|tobillos|talón|talones|planta|plantas|pata|patas|espinilla|espinillas|canilla|canillas|extremidad|extremidades|batata|batatas';
export const ARMS = 'brazo|brazos|mano|manos|antebrazo|antebrazos|codo|muñeca|muñecas';
export const BOTTOM =
  'nalga|nalgas|vergüenzas|bragueta|culo|trasero|pompis|pompas|glúteo|glúteos|cola|traste|poto|ano|recto|vagina|vulva|pene|pito|pilín|verga|pija|polla|picha|concha|coño|chocho|genitales|partes|entrepierna|ingle|ingles|periné|perineo|testículos|testículo|huevos|cojones|labios|asiento|sentaderas';
export const HEADS = 'cara|boca|labio|labios|lengua|mejilla|mejillas|mandíbula|barbilla|rostro|cachete|cachetes';
export const PARTS = `${LEGS}|${ARMS}|${BOTTOM}|${HEADS}|cadera|caderas|cuerpo|lado|piel|mitad|espalda|barriga|abajo|nuca`;
export const BELLIES = 'barriga|panza|tripa|tripas|vientre|abdomen|estómago|guata|guatita|pancita|barriguita|ombligo';
export const BODY = `${LEGS}|${ARMS}|espalda|cadera|ingle|pecho|corazón|barriga|panza|vientre|estómago|cabeza|cuello|hombro|nalga|nalgas|costado|riñón|riñones|cintura|lumbar|lumbares|lomo`;
/** Who is spoken of, when it is somebody else who is there. */
export const KIN =
  'marido|esposo|esposa|mujer|novio|novia|pareja|hijo|hija|hijito|hijita|bebé|bebe|niño|niña|nene|nena|padre|madre|papá|mamá|papi|mami|abuelo|abuela|abuelito|abuelita|hermano|hermana|amigo|amiga|vecino|vecina|tío|tía|nieto|nieta|suegro|suegra|compañero|compañera|alguien|señor|señora|guagua|chamaco|chamaca|chico|chica|primo|prima|viejo|vieja|compadre|comadre|compa|aitona|amona|amama|nuera|yerno|cuñado|cuñada|sobrino|sobrina|crío|cría|peque|yaya|yayo|tata|nona|nono|colega|padrino|madrina|muchacho|muchacha|clienta|cliente|doña|roommate|cuidadora|asistenta|papito|mamita';

const LITTLE =
  'ni|bien|casi|nada|ya|yo|solo|siquiera|un|apenas? poco|la|el|las|los|mi|my|ninguno|ambos|esta|este? dos|de|otra|un|punta? las|los|mi|la|el?';

/** "No puedo mover la pierna", "la pierna no la puedo mover", "sin poder mover la pierna"; and not "subir tanto la pierna". */
export const unable = (parts: string, doing: string): readonly string[] => [
  `no puedo|puede ni|casi|apenas|ya? ${doing} ${LITTLE} ${parts}`,
  `no me|la|lo|las|los|le puedo|puede ${doing} ${LITTLE} ${parts}`,
  `${parts} ~ no puedo|puede ni|casi|apenas? ${doing}`,
  `${parts} ~ no la|lo|las|los|me|le puedo|puede ${doing}`,
  `sin poder ${doing} ${LITTLE} ${parts}`,
  `cuesta mucho|muchísimo|horrores? ${doing} ${LITTLE} ${parts}`,
];

const NEAR =
  'ni|bien|casi|nada|mucho|ya|mal|ahora? en|de|ni|todo? la|el|las|los|mi|esta|este|un|ninguno|ambos|cuando|al|si? dos|de|otra|izquierda|derecha|punta|planta|parte|me? las|los|la|el|mi|de|adentro|ahí?';

/** "No siento la pierna", "la pierna no la siento", "ya ni noto los pies"; and not "no siento dolor en la pierna". */
export const unfelt = (parts: string): readonly string[] => [
  `no|ni|apenas me|la|las|lo|los? siento|siente|sienta|sintiera|sentía|sentí|noto|nota|note|notaba|percibo|sentir|notar|sintiendo|notando|sentimos ${NEAR} ${parts}`,
  `no puedo sentir|notar ${NEAR} ${parts}`,
  `${parts} ~ no|ni|apenas la|las|lo|los|me? siento|siente|sienta|sienten|sentía|sentí|noto|nota|note|notan|percibo|sentir|notar $|nada|bien|ya|casi|desde|y|ni|se|cuando|para|apenas|hace|la|me|el|ayer|mi|nunca|oye|es|tampoco|pero|de|no|más|derecha|izquierda`,
  `dejé|dejado|dejo|deja de? sentir|notar ${NEAR} ${parts}`,
];

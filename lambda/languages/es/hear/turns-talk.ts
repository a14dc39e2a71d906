import { IN_A_MOVE, type Turn } from '../../heard';
import { whole } from '../../whole';

/* Turns of phrase of talk in a room: somebody comes, somebody goes, somebody asks. */

/** Not behind "se" or "vos". */
const [NOT_SE, NOT_SE_NOR_VOS] = [/(?<!se )/.source, /(?<!(?:se|vos) )/.source];
const WHO =
  '(?:bebé|nena|nene|niñ[oa]s?|hij[oa]s?|peque|chiquit[oa]|espos[oa]|mujer|marido|novi[oa]|mamá|madre|papá|padre|abuel[oa]|herman[oa]|jef[ea]|compañer[oa]|vecin[oa]|perr[oa]|gat[oa]|cartero|repartidor|mensajero|fontanero|plomero|visita|taxi)';
const WHAT = '(?:teléfono|móvil|celular|timbre|puerta|horno|olla|leche|comida|lavadora|tetera|microondas|alarma)';
const DOES =
  '(?:se (?:ha |está )?(?:despert\\S+|despierta|levant\\S+|quema|quemando|sale|saliendo|escap\\S+)|ya (?:está(?= *$| (?:aquí|acá|despiert|llorando|en la puerta))|llegó|vino|despertó)|está(?:n)? (?:aquí|acá|llorando|llamando|sonando|en la puerta|tocando|ladrando|despiert[oa]|hirviendo|pitando)|llora|llegó|ha llegado|llama|suena|sonó|ladra|vino|viene|entró|ha entrado|me (?:llama|necesita|busca)|toca|quiere (?:algo|salir|comer))';

export const talkTurns = (): readonly Turn[] => [
  // Somebody leaves.
  [
    whole(
      '(?:adiós|adiosito|chao|chau|bye|agur|abur|un beso|besitos?|un abrazo|hasta (?:luego|mañana|pronto|la vista|la próxima|otra|otro día|nunca)|nos vemos|buenas noches|que (?:te vaya bien|estés bien)|mañana más)(?: (?:pues|entonces|amig[oa]|coach|y?|gracias|mañana|luego|pesad[oa]|guap[oa]|maj[oa]|lind[oa]|querid[oa]|hij[oa]|mij[oa]|señorita|joven|cielo|cariño|reina|corazón|mi (?:amor|vida|reina)|si dios quiere))*(?= *$)',
    ),
    'StopTwinIntent',
  ],
  [
    whole(
      '(?:cort(?:a|á)l(?:a|o)|cort(?:á|a|emos)|cierra|cerr(?:á|a|ame|áme|alo|álo)|termin(?:á|a|alo|ala|emos))(?: (?:ya|todo|por hoy))* (?:acá|aquí|ahí)|(?:paso |mira |yo )?me (?:piro|abro|esfumo)|hasta (?:acá|aquí|ahí)(?: (?:nomás|no más|llegamos|llegué|llego|por hoy|y ya))*(?= *$| (?:gracias|chau|chao|adiós))|(?:lo|la) (?:dejamos|dejo|dejemos) (?:acá|ahí)(?= *$| (?:gracias|chau|por hoy|que))|(?:me tengo que|tengo que|debo|ya me|me) (?:ir|irme|marchar|marcharme|voy|largo|piro|marcho|salir corriendo)(?= *$| (?:ya|ahora|pues|gracias|adiós|chao|al trabajo|corriendo|a trabajar))|(?:con esto|así) (?:me )?(?:basta|vale|está bien|es suficiente)(?: (?:por hoy|ya|para mí))*(?= *$| gracias)|(?:ya )?(?:estuvo|terminamos|acabamos|lo dejamos)(?: (?:por hoy|ya|aquí))+(?= *$| gracias)',
    ),
    'StopTwinIntent',
  ],
  // Somebody comes, or something is left on.
  [whole(`(?:el|la|los|las|mi|mis) ${WHO} ${DOES}`), 'BreakIntent', [...IN_A_MOVE, 'lobby', 'asked']],
  [
    whole(
      `(?:el|la|mi) ${WHAT} ${DOES}|(?:suena|sonó|está sonando|llaman a|tocan a|tocaron|llamaron a) (?:el|la|mi) ${WHAT}`,
    ),
    'BreakIntent',
    [...IN_A_MOVE, 'lobby', 'asked'],
  ],
  [
    whole(
      '(?:llegó|vino|hay|entró|viene|ha venido|ha llegado|está llamando|me llama) (?:alguien|mi \\S+|el jefe|la jefa)(?: (?:a|en) la puerta)?(?= *$| (?:espera|un|perdón|para))|(?:alguien) (?:llama|toca|llegó|vino|está)(?: \\S+){0,4}|(?:me )?(?:llaman|están llamando)(?: (?:a la puerta|el timbre|por teléfono))?(?= *$| (?:espera|un|perdón))|tocan (?:a la puerta|el timbre)|(?:tengo que|voy a|déjame) (?:abrir|contestar|atender|coger el teléfono|ver al? \\S+)(?: (?:la puerta|el teléfono|una llamada))?',
    ),
    'BreakIntent',
    [...IN_A_MOVE, 'lobby', 'asked'],
  ],
  // Quiet for a moment, in any words.
  [
    whole(
      `(?:un momento|un momentito|momentito|un segundo|un segundito|espera|espérate|aguanta) que (?:(?:me|le|la|lo|te|se) )?(?:paso|pongo|cambio|muevo|quito|acomodo|coloco|busco|traigo|saco|cojo|agarro|abro|cierro|contesto|voy|apago|acerco|falta)|pará(?: pará)*(?: (?:che|que(?! me falta)|un (?:cachito|toque|poco|poquito|segundo|segundito|momento|momentito|ratito)|poquito|tantito))|${NOT_SE_NOR_VOS}(?:bancá|aguantá|esperá|aguardá)(?:me)?(?: (?:che|un (?:cachito|toque|poco|poquito|segundo|momento|ratito)))*(?= *$| (?:che|que (?!sigo|te)|un|no|tengo|mi))|bancame un \\S+|(?:^|dame |deme |dadme )un (?:minutillo|ratillo|segundillo|momentillo|cachito|momentico|segundico)|pér(?:ese|ate)(?: (?:que|tantito|un))?|(?:dame|deme|regálame) (?:un|dos|unos|cinco) (?:segundos?|segundito|momento|momentito|minuto|minutito|ratito)(?= *$| por favor)|${NOT_SE}(?:espérame|aguántame|aguanta|esperame|pera|pérate)(?: (?:tantito|un poco|un segundo|un momento|ahí|por favor))*(?= *$)|(?:ahora|ahorita|ya|enseguida) (?:vuelvo|regreso|vengo)(?= *$| (?:espera|un))|(?:haz|ponlo en|pon|ponle) (?:una )?pausa(?= *$| por favor)|páusa(?:lo|la)|tiempo fuera|p[aá]ra(?:lo|la)? (?:un (?:segundo|momento|ratito|poco(?! que me falta))|tantito)|detente (?:un (?:segundo|momento)|tantito)`,
    ),
    'BreakIntent',
    [...IN_A_MOVE, 'lobby', 'asked'],
  ],
  [
    /^(?:.*(?:jefe|jefa|duerme|dormido|dormida|aquí|acá) )?(?:shh+|sh+|chist|chitón)(?: (?:por favor|ahora|un momento))*(?= *$)/u,
    'BreakIntent',
    IN_A_MOVE,
  ],
  // How good somebody is at it, and what it does for them.
  [
    whole(
      'cómo (?:lo hago|voy|lo estoy haciendo|me va|ando)(?: (?:con esto|en esto|hasta ahora|dime|la verdad|yo))*(?= *$)|soy (?:buen[oa]|mal[oa]) (?:en|para) esto|se me da (?:bien|mal)(?: esto)?|lo (?:hago|estoy haciendo) (?:bien|mal|fatal)(?= *$)',
    ),
    'AmIDoingItRightIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:me|nos) (?:sirve|hace|servirá|hará|ayuda)(?: (?:esto|eso|de|para))* (?:algo|bien)(?: (?:a mi edad|todavía|de verdad))*(?= *$)|esto (?:me )?(?:sirve|hace bien|servirá)(?: de algo)?(?: a mi edad)?(?= *$)',
    ),
    'WhyThisOneIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:me|nos) (?:sirve|servirá|ayuda)(?: (?:esto|eso|de|para))* algo(?: (?:a mi edad|todavía|de verdad))*(?= *$)',
    ),
    'BenefitsIntent',
    ['lobby', 'after'],
  ],
  // What is in it.
  [
    whole(
      'qué (?:tiene|lleva|incluye|trae|habría|hay)(?: (?:ese|esa|el|la|eso|ahí|en))* ?(?:plan|rutina|dentro|adentro|eso|ese|esa)?(?= *$)',
    ),
    'WhatsLeftIntent',
    ['lobby'],
  ],
  [
    whole(
      '(?:a qué (?:le )?llamas|qué entiendes por|a qué te refieres con)(?: \\S+)? antebrazo|antebrazo(?: (?:es|significa|quiere decir|cuánto))(?: \\S+){0,3}|(?:cuánto|qué) (?:es|mide|significa|quiere decir)(?: \\S+){0,2} antebrazo',
    ),
    'HowFarIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:con cuánta fuerza|qué tan fuerte|cómo de fuerte|cuánto) (?:tengo que|debo|hay que|presiono|aprieto|puedo)(?: (?:presionar|apretar|hacer))?(?= *$)',
    ),
    'HowHardIntent',
    IN_A_MOVE,
  ],
  // A clinician has agreed.
  [
    whole(
      '(?:médic[oa]|doctora?|fisio\\p{L}*|ciruja\\p{L}*|matrona|partera|traumatólog[oa]|ella|él)(?: ya)? (?:me )?(?:dio|ha dado|han dado) (?:el alta|luz verde|el visto bueno|permiso)|(?:ya )?(?:tengo|me dieron|me han dado) (?:el alta|luz verde|el visto bueno)',
    ),
    'DoctorOkIntent',
    ['lobby', 'asked', 'after', ...IN_A_MOVE],
  ],
  // What somebody else told them to do.
  [
    whole(
      '(?:lo|los ejercicios|los estiramientos) que (?:me )?(?:dijo|dio|mandó|enseñó|puso|recetó) (?:mi|el|la) (?:fisio\\p{L}*|terapeuta|doctora?|médic[oa]|traumatólog[oa]|entrenadora?|osteópata|quiropráctic[oa])|(?:los )?(?:ejercicios|estiramientos) (?:de|del) (?:mi |la |el )?(?:fisio\\p{L}*|terapeuta|doctora?|médic[oa]|traumatólog[oa])',
    ),
    'ElsewhereIntent elsewhere=prescribed',
    ['lobby', 'after', ...IN_A_MOVE],
  ],
];

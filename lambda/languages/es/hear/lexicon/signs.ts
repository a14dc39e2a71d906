import type { Event } from '../../../../safety/cues';

const SKIN = 'sarpullido|manchas|manchitas|puntos|puntitos|ronchas|erupción|petequias|salpullido|granitos';
const HANDS = 'manos|mano|dedos|botones|taza|vaso|llaves|cosas|todo|cordones|agujetas|tenedor|pies';
const WOUNDS =
  'herida|corte|llaga|úlcera|dedo|pie|talón|ampolla|rasguño|raspón|cortada|picadura|mordida|mordedura|arañazo';

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
    `${SKIN} ~~ no ~ va|van|quita|quitan|desaparece|desaparecen|borran|borra|blanquean|aprieto|presiono`,
    `${SKIN} ~~ vaso|vidrio|cristal`,
    `vaso|vidrio ~~ ${SKIN}`,
    `${SKIN} morad*|violet*|púrpura|violáce*`,
    'petequias|púrpura',
  ],
  blisters: [
    'ampollas|vesículas|ampollitas|costras ~~ lado|cintura|faja|franja|quem*|arde*|duele*|costado|espalda|dolor',
    'sarpullido|ronchas|erupción ~~ lado|franja|faja|cinturón ~~ quem*|arde*|duele*|dolor',
    'herpes zóster|zoster',
    'culebrilla|zóster|zoster',
    'quemé|quemado|quemada|quemadura ~~ ampolla|ampollas',
    'ampolla|ampollas ~~ quemé|quemado|quemadura|hirviendo',
  ],
  yellow: ['piel|ojos|cara|blanco|yo|estoy|puesto|poniendo|puse ~ amarill*', 'amarill* ~ piel|ojos|cara', 'ictericia'],
  'low-sugar': [
    'azúcar|glucosa|glucemia|glicemia ~ baja|bajo|bajísim*|bajón|cae|cayó|suelo|piso|cincuenta|cuarenta|treinta|50|40|30|bajó|bajado',
    'bajón|bajada|baja ~ azúcar|glucosa',
    'hipoglucemia|hipoglicemia',
    'diabétic*|diabetes ~~ tembl*|confus*|sud*|mare*|rar*|aturdid*',
  ],
  'light-hurts': [
    'luz|claridad|luces ~ duele|duelen|molesta|molestan|lastima|hiere|soporto|aguanto|insoportable',
    'no ~ soporto|aguanto|tolero ~ luz|claridad|luces',
    'molesta|duele|molestan ~ luz|luces',
    'fotofobia',
    'destellos|relámpagos|zigzag ~ ojos|ojo|vista|veo',
    'veo ~ destellos|zigzag',
  ],
  'stiff-neck': [
    'nuca|cuello ~ rígid*|ties*|dur*|agarrotad*|engarrotad*|trabad*',
    'rigidez|rígid*|ties* ~ nuca|cuello',
    'no puedo ~ barbilla|mentón|cabeza|cuello ~ pecho|doblar|adelante|bajar|tocar',
    'no puedo ~ bajar|doblar|agachar|flexionar|llevar ~ barbilla|mentón|cabeza|cuello',
    'meningitis|tortícolis',
  ],
  clumsy: [
    `torpe|torpes|torpeza|patos* ~~ ${HANDS}|caminar|andar|últimamente|piernas`,
    `${HANDS} ~~ torpe|torpes|torpeza`,
    'se me cae|caen|cayó|están cayendo ~~ todo|cosas|manos|mano|siempre|vaso|llaves|últimamente|cada',
    'todo se me cae|cayendo',
    'cae|caen ~ de ~ manos|mano',
    'no puedo ~ abrochar*|atar*|abotonar*|amarrar*',
    'cuesta ~ abrochar*|atar*|escribir|abotonar*',
    'dejo caer ~ cosas|todo',
  ],
  ulcer: [
    'dedo|dedos|pie|talón|uña ~ negr*|podrid*|gangren*|muerto',
    'negro|negra ~ dedo|dedos|pie|talón',
    `${WOUNDS} ~ pus|supur*|huele|apesta|negr*|podrid*|infect*|cura|cierra|cicatriza|mal|inflamad*`,
    'pie diabético',
    'diabétic*|diabetes ~~ herida|llaga|úlcera|corte ~ pie|dedo|talón',
    'herida|llaga|úlcera ~ pie|dedo|talón|pierna ~~ no|huele|negr*|pus|diabet*',
    `${WOUNDS} ~~ roj*|hinchad*|caliente|pus|rayas|línea|extiende|inflamad*`,
    'raya|rayas|línea|líneas roja|rojas ~ brazo|pierna|sube',
    'septicemia|sepsis|gangrena|erisipela|celulitis infecciosa?',
    'sangre envenenada|infectada',
  ],
  knock: [
    'golpe|golpeé|golpeado|golpeó|pegué|golpazo|porrazo|trancazo|madrazo|choqué|pegado|golpeada|golpetazo|coscorrón|di|dado ~ en|contra|con|la|mi ~ cabeza|nuca|frente|sien|coco',
    'cabeza|nuca|frente ~ golpe|golpeé|golpeado|golpeó|pegué|golpeada|contra|chocó',
    'caí|caído|cayó ~ de ~ cabeza',
    'chichón|conmoción|traumatismo|descalabr* cerebral?',
  ],
  'hearing-gone': [
    'repente|golpe|pronto ~~ sordo|sorda ~ oído|lado|un|del',
    'repente|golpe|pronto|ayer|hoy|mañana ~~ no oigo ~~ oído',
    'no oigo ~~ oído ~~ repente|golpe|ayer|hoy|mañana',
    'he|quedé|quedado|perdí|perdido ~ sordo|sorda|audición|oído ~~ repente|golpe|hoy|ayer|oído|un',
  ],
  'get-out': [
    'huele|oliendo|olor|apesta mucho|muchísimo|fuerte|raro|como? a mucho|un? gas|humo $|en|por|aquí|y|fuerte|raro|desde|que|muchísimo|toda|todo',
    'fuga|escape de gas|monóxido',
    'monóxido de carbono',
    'gas ~ saliendo|escapando|escapándose|abierto|suelto',
    'incendio ~ casa|cocina|piso|edificio|salón|cuarto|aquí',
    'se|está|están quemando|incendiando|prendido|ardiendo ~ casa|cocina|piso|edificio|cortina|cortinas|sofá|cama|sartén|horno|campana',
    'casa|cocina|piso|edificio|cortina|cortinas|sofá|cama|sartén|horno está|están|se|han|ha ~ ardiendo|llamas|incendiado|incendiando|prendido|fuego',
    'lleno|llena|llenando|llenado de humo',
    'humo ~ puerta|escalera|pasillo|casa|cocina|cuarto|habitación|edificio',
  ],
  // Alguien está ahí que puede hacer daño.
  threat: [
    'ladrón|ladrones|intruso|intrusos|atracador|atracadores ~ casa|piso|dentro|entr*|abajo|arriba|puerta|ventana|aquí|jardín|cocina',
    'alguien|tipo|hombre|hombres|desconocido|gente ~ entrado|entrando|colado|metido|entró|metió ~ casa|piso|ventana|cocina|$',
    'hay alguien|un|unos|gente hombre|hombres|tipo|tipos|desconocido|extraño? dentro|metido|abajo? en|de mi|la|el? casa|piso $|y|que|no|ayuda|abajo|ahora',
    'entrado|entrando|entraron|metido|colado ~ ladrones|ladrón|alguien|desconocido|tipo|tipos',
    'acaban|acaba|intentó|intentan|quieren|quiere|han|ha de|intentado|querido? atracarme|asaltarme|robarme|pegarme|violarme|agredirme|secuestrarme|estrangularme',
    'intentan|intenta|están|está ~ entrar|forzando|rompiendo|tirando|reventando ~ casa|puerta|ventana|piso',
    'me está|están|han|ha|estaba|acaba|acaban de? ~ pegando|pegado|atracando|atracado|asaltando|asaltado|siguiendo|persiguiendo|amenazando|amenazado|agrediendo|agredido|estrangulando|violado|violando|golpeando|golpeado|robando|atacando|atacado|apuntando|pegar|atracar|asaltar|violar|amenazar|agredir|atacar',
    'me pega|pegó|amenaza|amenazó|estrangula|estranguló|violó|violaron|golpea|atracó|atracaron|asaltaron|atacó|atacaron|agredió|persigue|persiguen mi|con|otra|cada|$|anoche|hoy|ayer',
    'marido|novio|pareja|ex|hijo|padre|hermano|él|hombre|tipo|alguien me pega|pegó|amenaza|amenazó|estrangula|golpea|golpeó|ahorca|agarró|sigue|persigue ~ $|con|del|cuando|todo|otra|cada|y|por|desde|a|otro|fuerte',
    'tiene|trae|lleva|con un|una cuchillo|navaja|pistola|machete|hacha|arma|martillo ~ $|me|y|en|delante|aquí|apunt*|amenaz*|mano',
    'quiere|va|jura|dice|juró ~ matarme|matarnos|apuñalarme|quemarme',
  ],
  // Lo grave que le pasó a un cuerpo desde fuera.
  wounded: [
    'apuñalad*|acuchillad*|tirotead*|electrocutad*|electrocutó|empalad*|atropellad*|atropelló|descuartiz*|mutilad*',
    'me|le|lo|la han|ha|acaban|acaba|de? de? disparar|disparado $|en|y|dos|tres|al|a|por|desde',
    'me|le|lo dispararon|disparó|apuñaló|apuñalaron|clavó|clavaron|atropelló|atropellaron',
    'navajazo|cuchillada|puñalada|balazo|disparo ~ en|barriga|pierna|pecho|brazo|cuello|espalda|costado|estómago|$',
    'me dio|ha|dado dado? la|un corriente|calambrazo|chispazo|descarga $|el|y|en|al|un|del|con|cuando|que|la|tocando',
    'calambrazo|descarga|corriente|chispazo ~ enchufe|cable|tostadora|secador|ducha|eléctric*|cuadro|lámpara',
    'cayó ~ rayo',
    'cortado|corté|cortó|arrancado|arrancó|amputado|rebanado|rebané|seccionado ~ dedo|dedos|pulgar|mano|oreja|arteria|vena|muñeca|venas',
    'dedo|pulgar|mano|oreja ~ arrancad*|amputad*|colgando|cortado',
    've|veo|asoma|viendo el|mi|un|su hueso|tendón',
    'hasta el hueso',
    'quemado|quemé|quemó|quemada|escaldado|escaldé|abrasado|quemaduras ~ medio|toda|todo|media|cara|pecho|cuerpo|brazos|piernas|entera|entero',
    'aceite|agua|sopa|caldo|leche|café hirviendo|caliente|hirviente ~ encima|sobre|por|en ~ $|pierna|piernas|brazo|cara|pecho|mano|niño|niña|pies|mí|barriga',
    'ácido|lejía|sosa|cal|amoníaco|gasolina ~ en|a ~ ojo|ojos|cara|piel',
    'sangre|sangra ~ chorro|chorros|borbotones|salpica*|dispara*',
    'chorro|chorros|borbotones ~ sangre',
    'víbora|serpiente|culebra|alacrán|escorpión ~ mordió|mordido|picó|picado|mordida|picadura',
    'mordió|mordido|picó|picado|mordedura|picadura ~ víbora|serpiente|culebra|alacrán|escorpión',
  ],
};

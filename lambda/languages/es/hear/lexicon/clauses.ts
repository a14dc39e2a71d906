import type { Modifier } from '../../../../safety/cues';

const PERSON =
  'marido|mujer|esposo|esposa|pareja|novio|novia|prometido|prometida|padre|madre|papa|mama|papi|mami|papito|mamita|viejo|vieja|jefa|padres|abuelo|abuela|abuelito|abuelita|yayo|yaya|tata|nona|nono|hermano|hermana|hermanos|hermanito|hermanita|hijo|hija|hijos|hijas|hijito|hijita|niño|niña|niños|niñas|bebe|bebito|nene|nena|chico|chica|chiquito|chiquita|crio|cria|chamaco|chamaca|chavo|chava|peque|pequeño|pequeña|tio|tia|primo|prima|sobrino|sobrina|nieto|nieta|nietos|cuñado|cuñada|suegro|suegra|yerno|nuera|padrastro|madrastra|hijastro|hijastra|amigo|amiga|amigos|colega|compa|vecino|vecina|vecinos|compañero|compañera|jefe|profesor|profesora|maestro|maestra|entrenador|entrenadora|cuidador|cuidadora|señor|señora|hombre|chaval|chavala|muchacho|muchacha|familiar|gemelos|mellizos|cuate|roomie|conocido|conocida|compadre|comadre|aitona|amona|amama|padrino|madrina|asistenta';
const AWAY =
  'amigo|amiga|colega|compa|vecino|vecina|vecinos|compañero|compañera|jefe|profesor|profesora|maestro|maestra|entrenador|entrenadora|tio|tia|primo|prima|cuñado|cuñada|suegro|suegra|paciente|cliente|clienta|conocido|conocida|cuate|compadre|comadre|portero|portera|actor|actriz|personaje|futbolista|cantante|famoso|famosa';
const TELLS = 'dice|dijo|dicho|pregunta|pregunto|piensa|cree|opina|insiste|quiere|queria|comento|conto|cuenta|avisa';
/** How long ago, in words. */
const SO =
  'un|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|veinte|veinticinco|treinta|cuarenta|cincuenta|par|algunos|algunas|pocos|pocas|poco|varios|varias|muchos|muchisimos|muchisimas|tantos|tantas|como|casi|mas|de|ya|medio|media|bastantes|bastante|cosa|y|1|2|3|4|5|6|7|8|9|10|12|15|20|30|40';
const UNIT =
  'minuto|minutos|rato|hora|horas|dia|dias|semana|semanas|mes|meses|año|años|decada|decadas|tiempo|lunes|martes|miercoles|jueves|viernes|sabado|domingo|noche|mañana|tarde|verano|invierno|primavera|otoño|navidad|navidades|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ayer|anteayer|antier|anoche|antes|entonces|vez|fin';
const LONG = 'dia|dias|semana|semanas|mes|meses|año|años|tiempo|decadas';
/** Parts of a body, as they stand between an article and a verb. */
const PART =
  'pierna|piernas|pie|pies|dedo|dedos|pantorrilla|pantorrillas|gemelo|gemelos|rodilla|rodillas|muslo|muslos|brazo|brazos|mano|manos|cara|boca|mandibula|quijada|ojo|ojos|cabeza|cuello|nuca|hombro|hombros|pecho|corazon|vientre|barriga|panza|tripa|estomago|abdomen|espalda|cintura|lumbar|lumbares|riñon|riñones|cadera|caderas|ingle|ingles|nalga|nalgas|culo|trasero|gluteo|gluteos|entrepierna|genitales|lado|piel|lengua|tobillo|tobillos|talon|muñeca|muñecas|codo|costado|musculo|cuerpo|habla|voz|vista';
const SIDE = 'derecha|izquierda|otra|entera|entero';
/** What somebody once had. */
const COMPLAINT =
  'infarto|ictus|derrame|ataque|trombosis|trombo|embolia|aneurisma|angina|paro|desmayo|convulsion|crisis|caida|accidente|fractura|pierna|brazo|tobillo|pie|cadera|clavicula|muñeca|costilla|rodilla|hombro|mano|dedo|dedos|conocimiento|cerebral|cardiaco|pulmonar|lumbago|ciatica|hernia|epilepsia|hemorragia|neumonia';
/** What is said of a part, or of oneself. */
const STATE =
  'tengo|tiene|tienen|tenia|tenian|tuve|tuvo|estoy|esta|estan|estaba|estaban|estuve|estuvo|es|son|era|fue|siento|sentia|senti|noto|notaba|note|he|ha|han|hay|puedo|puede|pueden|podia|pude|llevo|sigo|sigue|siguen|parece|empezo|empieza|voy|va|soy';
const CLITIC = 'me|se|te|le|nos|les';
const OF_THE_BODY =
  'duele|duelen|dolia|dolian|dolio|arde|arden|quema|queman|pica|pican|late|palpita|pincha|pinchan|hormiguea|hormiguean|sangra|sangran|tira|tiran|pesa|pesan|falla|fallan|cuelga|tiembla|tiemblan|aprieta|molesta|molestan|punza|punzan|responde|responden|duerme|duermen|durmio|durmieron|hincha|hincho|crujio|oprime';

/** What parts one clause from the next, in which time it is told, and of whom: speech comes without commas. */
export const clauses: Pick<
  Record<Modifier, readonly string[]>,
  | 'loose'
  | 'vague'
  | 'lately'
  | 'supposing'
  | 'none-of-it'
  | 'protest'
  | 'telling'
  | 'belonging'
  | 'acquaintance'
  | 'begin'
  | 'turn'
  | 'object'
  | 'past'
  | 'present'
  | 'once'
  | 'begun'
  | 'recent'
  | 'hearsay'
  | 'affirmed'
  | 'self'
  | 'other'
> = {
  // Spanish drops its subjects: a clause begins at its verb, or at what stands in front of it.
  begin: [
    'yo|ella|ellos|nosotros|ustedes|ambos|todo|nada|algo|alguien|nadie',
    STATE,
    `${CLITIC}`,
    `se|ya|nunca|no ${CLITIC}`,
    `no|ya|tampoco|nunca ${STATE}|${OF_THE_BODY}`,
    `no ${CLITIC} ${CLITIC}?`,
    `${CLITIC} ${STATE}|${OF_THE_BODY}`,
    `se me|te|le|nos|les ${STATE}|${OF_THE_BODY}`,
    `no|ya|nunca|tampoco ${CLITIC} ${STATE}|${OF_THE_BODY}`,
    'quiero|quisiera|necesito|llama|llamen|llamad|ayuda|socorro|auxilio|vomito|vomite|sangro|orino|perdi|creo|acabo|tomo|hice|escupo|toso|padezco|sufro',
    `mi|la|el|las|los|ambos|un|esta|este ${PART} ${SIDE}? ${SIDE}? no|me|se|le|${STATE}`,
    `mi|la|el|las|los|ambos|un|esta|este ${PART} ${SIDE}? ${OF_THE_BODY}`,
    OF_THE_BODY,
    `mi|un|el|la|su|ese|esa ${PERSON} se|me|ha|esta|estan|tuvo|tiene|no|tenia|dice|murio|estaba`,
    '^',
  ],
  turn: [
    'ahora|hoy|solo|pero|entonces|excepto|salvo|menos|porque|aunque|mientras|hasta|sino|luego|despues|pues|bueno|mira|oye|total|ademas|encima|actualmente|ultimamente|realmente',
    'y ahora|hoy|entonces|luego|despues|desde|encima',
    'sin embargo',
    'en este|estos momento|momentos|instante',
    'es que',
    'lo que pasa es?',
    'de repente|pronto|golpe',
    'aparte de',
    'a mi',
  ],
  // What follows is no clause of its own: the rest of a verb, and what hangs on a little word.
  object: [
    `en|de|a|al|con|por|para|sin|sobre|tras|desde|hacia|contra|entre|como|que|ni|y|o todo|ambos|nada|algo|alguien|nadie|ella|el`,
    `${CLITIC}|lo|la|los|las|que ${STATE}|${OF_THE_BODY}`,
    `se me|te|le|nos|les ${STATE}|${OF_THE_BODY}`,
    `no|ya|nunca|tampoco|apenas ${CLITIC}`,
    `${PERSON} ${CLITIC}`,
    `no|ya|nunca|tampoco ${CLITIC} ${STATE}|${OF_THE_BODY}`,
    `no|ya|nunca|tampoco se me|te|le ${STATE}|${OF_THE_BODY}`,
    `no|ya|nunca|tampoco ${STATE}|${OF_THE_BODY} ${STATE}?`,
    `${STATE} todo|ambos|nada|algo|el`,
    `todo el|la|los|las|mi`,
    `ambos ${PART}`,
    `todo esto|eso|lo`,
    'se me|te|le|nos|les',
    'desde|hasta|de|por ahora|hoy|luego|entonces|despues',
    'no solo|es',
    'hasta el|la|las|los|mi|que|ahora|un|en',
    'mas|mucho menos',
    'en total',
    'despues|luego de',
    'un|el|la|mi pero',
  ],
  past: [
    'tuve|tuvo|tuvieron|tenia|tenian|fue|fui|fueron|era|eran|estaba|estaban|estuve|estuvo|dolia|dolian|dolio|dolieron|senti|sentia|sintio|note|notaba|noto|caí|cayo|cayeron|rompi|rompio|perdi|perdio|paso|pasaba|desmaye|desmayo|desmayaba|desmayaban|vomitaba|orinaba|mareaban|caia|dislocaba|salia|faltaba|oprimia|quemaba|ardia|ardian|fallaba|cojeaba|vomite|sufri|sufrio|empezo|empece|operaron|opere|opero|quitaron|pusieron|diagnosticaron|dijeron|detectaron|encontraron|dio|dieron|daba|daban|di|quede|hice|hizo|hacia|lesione|lesiono|torci|disloque|disloco|sangraba|ahogaba|ahogue|maree|mareaba|durmio|durmieron|murio|fallecio|salio|salieron|podia|pude|pudo|ingresaron|internaron|fracture|fracturo|parti|golpee|resbale|choque|desgarre|hubo|habia|solia|tomaba|pari|cesarea|hospitalizaron',
  ],
  present: [
    'es|son|soy|esta|estan|estoy|tengo|tiene|tienen|duele|duelen|siento|noto|puedo|puede|arde|arden|quema|late|sangra|sangro|pica|hay|sigue|siguen|sigo|ahora|hoy|todavia|aun|tambien|mareo|ahogo|desmayo|responde|responden|hormiguea|pincha|baja|veo|respiro|respira|falta|pesa|duerme|duermen|cuesta|empieza|estamos|vomita|vomito|aprieta|oprime',
    'otra vez',
    'de nuevo',
    'en el|la|mi suelo|piso|sofa|cama|silla|cocina|baño|salon|sala|escalera|escaleras|colchoneta|esterilla',
    'aqui|acá',
    'a|al mi? lado',
  ],
  once: [
    'solia|sufria|padecia de?',
    'solia tener|sentir|darme|dolerme|marearme|pasarme|dormirme?',
    'murio|fallecio|murieron de|por',
  ],
  lately: [
    'el|la año|mes|verano|invierno|otoño|primavera|semana|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin pasado|pasada|anterior',
    'la ultima|otra semana|vez|noche|tarde',
    'el otra dia',
    'hace poco',
    'hace unos|un dias|dia',
    'ultimamente',
  ],
  vague: [
    'un|alguna|cierta vez',
    'un vez hace',
    'en un? algun|otra? momento|tiempo|epoca',
    'hace un? algun|otra? tiempo|epoca',
    'hace un? tiempo|temporada',
    'en su dia|momento',
    'tiempo atras',
    'alguna vez',
  ],
  loose: [
    // Earlier: nobody knows whether years or minutes ago.
    'antes me|se|tenia|sentia|notaba me? dolia|dolio|daba|daban|dio|dormia|dormida|dormian|durmio|mareaba|faltaba|oprimia|ahogaba|desmayaba|ponia|ardia|fallaba? un|mucho? el|la|los|las|mi|de? dolor|presion|sensacion? en? el|la|mi? pecho|pierna|piernas|pie|pies|brazo|espalda|cadera|ingle|rodilla|barriga|cabeza|aire|mano|corazon?',
    'dolia|dolio|dolian el|la|los|las|mi pecho|pierna|piernas|espalda|cadera|ingle|barriga|cabeza|brazo antes $?',
    // Had once, with the word of time behind it.
    `tuve|tuvo|tuvimos|dio|dieron|sufri|sufrio|hice|padeci|rompi|rompio|fracture|disloque|desmaye|desmayo|perdi|caí|cayo un|el|la|mi|los|las|dos|del? ${COMPLAINT}? ${COMPLAINT}? hace ${SO}? ${SO}? ${SO}? año|años|meses|semanas|tiempo|mucho`,
    `tuve|tuvo|tuvimos|dio|dieron|sufri|sufrio|hice|padeci|rompi|rompio|fracture|disloque|desmaye|desmayo|perdi|caí|cayo un|el|la|mi|los|las|dos|del? ${COMPLAINT}? ${COMPLAINT}? en|el|la ${UNIT} pasado|pasada`,
    'brazos|piernas estan|siento|tengo|como|hechos|hechas un? polvo|gelatina|flan|plomo|chicle|mantequilla|muertas|muertos|molidas|molidos',
    'caigo|cai|cae|caer|caigo me? redondo|rendido|rendida|muerto|muerta de|en? sueño|cansancio|la|cama|sofa?',
    'desmayado|desmayada|muerto|muerta|inconsciente ~ en el|la sofa|cama|sillon',
  ],
  begun: [
    'se ha|acaba|le? de? partió|partido|partir|rompió|roto|cayó|caído|golpeó|golpeado|dio|dado ~ ~~ en el|la|su cole|colegio|guardería|instituto|escuela|entrenamiento',
    // Somebody who does not answer is in need now.
    `${PERSON} ~~ ~~ no|ni me|nos|se|le? contesta|responde|reacciona|despierta|respira|mueve|habla|abre`,
    `${PERSON} ~~ mano ~ pecho`,
    // Since then: "tengo un dedo hinchado hace una semana".
    `tengo|traigo|siento|tomo|duele|arde ~ hace ${SO}? ${SO}? ${UNIT}`,
    `el|la ${UNIT} pasado|pasada no|si|todavia|aun $|podia|subia|tenia|pasaba|levantaba|caminaba`,
    // It is new: never before, and fine until then.
    'nunca|jamas me|lo|la|habia|antes ~ pasado|sentido|dolido|dado|notado|ocurrido|sucedido|visto|asi|antes',
    'nunca|jamas ~ antes',
    'no ~ pasado|sentido|dolido|dado|notado|ocurrido|sucedido nunca|antes|jamas',
    'no me|lo|la|tenia|estaba|dolia|pasaba ~ antes|ayer',
    'antes no me|tenia|lo|la|estaba|se|pasaba|era',
    'antes de',
    'hasta ahora|hoy|ayer no|nunca|nada|todo?',
    'es la? primera vez',
    'por primera vez',
    'es nuevo|nueva',
    `ayer|antes|anoche|hace|pasado|pasada ~ estaba|iba|estuve|andaba|fui ~ bien|perfecto|perfecta|normal|fenomenal|nada`,
    `estaba|iba|andaba|estuve ~ bien|perfecto|perfecta|normal|fenomenal ~ ayer|antes|anoche|pasado|pasada|hace`,
    `${LONG} pasado|pasada ~ estaba|iba|andaba|era|tenia ~ bien|perfecto|perfecta|normal|un|solo`,
    // It goes on since then, or is as it was then.
    `hace|en ~~ año|años|mil|noventa|ochenta ~ y|pero hoy|ahora me aprieta|oprime|duele|siento|noto|pasa|da|falta ~ igual|mismo|misma|otra`,
    `desde hace ${SO}? ${SO}? ${SO}? ${UNIT}`,
    `desde el|la|los|las|que|ayer|anoche|antier|anteayer|esta|este|entonces|siempre|hace ~ ${UNIT}?`,
    'desde ayer|anoche|antier|anteayer|entonces|siempre|pequeño|pequeña|niño|niña|joven|chico|chica',
    'desde que',
    'desde mi|la|el ~ parto|caida|accidente|operacion|golpe|infancia|juventud|cirugia',
    'a partir de',
    `hace ${SO}? ${SO}? ${SO}? ${UNIT} que no|ya|me|se|te|le|tengo|siento|noto|estoy|sufro|padezco|sangro|orino|llevo|tomo ~ duele|duelen|siento|puedo|duerme|duermen|tengo|arde|falla|hincha|responde|sangra?`,
    `llevo|lleva|llevamos ~ ${UNIT}`,
    `empezo|empezado|comenzo|comenzado|aparecio|aparecido|salio|salido|vino|inicio|arranco ~ ${UNIT}`,
    `hace ${SO}? ${SO}? ${SO}? ${UNIT} que? me|se? empezo|comenzo|aparecio|salio|vino`,
    `como|igual ~ ${LONG}|antes|ayer|siempre|vez pasado|pasada|antes|atras?`,
    `peor|mas|mejor|diferente|distinto|menos que ~ ${UNIT}|nunca pasado|pasada?`,
    'igual que antes|siempre|ayer|entonces',
    'lo mismo que ayer|antes|siempre|entonces|hace',
    `${UNIT} pasado|pasada me|se? empezo|empezaron|comenzo|comenzaron|aparecio|aparecieron|empece|comence con|a|el|la|un|fiebre|dolor|hormigueo?`,
    `${UNIT} pasado|pasada ha|han|volvio|volvieron|vuelve|regreso|sigue|y? vuelto|igual|hoy|ahora? otra|igual|sigue|de|con?`,
    `${UNIT} pasado|pasada y hoy|ahora|ayer|anoche otra|de|sigue|vuelve|igual|volvio|tambien`,
    // The child that is carried, and no childhood.
    'patadas|pataditas|movimientos|movimiento|corazon|latido|latidos de bebe|niño|niña|feto|nene|nena',
    // What was done then is no complaint of then: "la semana pasada fui al médico".
    `el|la ${UNIT} pasado|pasada fui|fuimos|estuve|hice|corri|empece|viaje|trabaje|compre|sali|jugue|baile|entrene|vine|camine|anduve|comence|estaba|volvi|nade|cargue|di`,
    `hace ${SO}? ${SO}? ${SO}? ${LONG} fui|fuimos|hice|corri|empece|viaje|trabaje|compre|sali|jugue|baile|entrene|vine|camine|anduve|comence|volvi|nade|cargue`,
    // A word of time behind a report opens a clause of its own: "me duele el pecho la semana pasada me caí".
    `pecho|respirar|pierna|piernas|pie|pies|brazo|espalda|cadera|ingle|cara|dormida|dormidas|dormido|dormidos|derecha|izquierda|mover|aire|orinar|barriga|vientre|cabeza|sangre|fiebre|dolor|hablar|levantarme hace ${SO}? ${SO}? ${SO}? ${LONG} me|tuve|fui|estuve|di|hice|corri|empece|tenia|se`,
    `pecho|respirar|pierna|piernas|pie|pies|brazo|espalda|cadera|ingle|cara|dormida|dormidas|dormido|dormidos|derecha|izquierda|mover|aire|orinar|barriga|vientre|cabeza|sangre|fiebre|dolor|hablar|levantarme el|la ${UNIT} pasado|pasada me|tuve|fui|estuve|di|hice|corri|empece|tenia|se`,
  ],
  recent: [
    `hace ${SO}? ${SO}? ${SO}? minuto|minutos|segundo|segundos|minutito|minutitos|instante|ratito|rato|momento|momentito`,
    'hace media|un|dos|tres hora|horas',
    'hace ratito|nada|nadita',
    'ahora mismo|mismito|recien',
    'recien',
    'justo ahora',
    'acabo|acaba de',
    'esta mañana|tarde|noche|madrugada',
    'hoy mismo|temprano',
  ],
  hearsay: [
    'soñe|soñado|sueño|pesadilla que|con|de|en',
    `un|el|la|mi|tu ${AWAY} me? ${TELLS}`,
    `${TELLS} ~ un|mi|el|la ${AWAY}`,
    'dicen|decian|cuentan|comentan que|de',
    'la gente|alguien|todo|todos dice|dijo|cuenta',
    'alguien me? dijo|dice|conto|comento',
    'lei|leido que|en|sobre|algo',
    'oi|oido|escuche|escuchado que|algo',
    'vi|visto en la|el|un|internet|youtube|tele|television|instagram|tiktok',
    'se dice que',
    'no se si|sabia|sabe|seguro|segura si?',
    'no estoy seguro|segura si|de',
  ],
  telling: [
    'algo ~ raro|mal|pasa|paso|extraño|falla|fallo|salio',
    'algo',
    'no puedo',
    'me pasa|noto|siento|encuentro',
    'mi ~ esta|estan|se|no|tiene|hace|parece',
  ],
  belonging: [
    'bateria|pila|pilas|movil|celular|telefono|tablet|tableta|laptop|portatil|ordenador|computadora|compu|altavoz|parlante|bocina|tele|television|televisor|pantalla|wifi|internet|reloj|alarma|temporizador|musica|cancion|camisa|camiseta|playera|remera|polera|pantalon|pantalones|mallas|leggings|short|shorts|zapato|zapatos|zapatilla|zapatillas|tenis|calcetin|calcetines|medias|sujetador|brasier|corpiño|pelo|cabello|gafas|lentes|anteojos|lentillas|anillo|esterilla|tapete|colchoneta|pelota|rodillo|cojin|almohada|manta|cobija|toalla|cinturon|silla|botella|cafe|te|agua|cena|comida|almuerzo|desayuno|horno|pan|perro|perra|perros|gato|gata|gatos|cachorro|mascota|equipo|trabajo|curro|chamba|casa|piso|departamento|apartamento|habitacion|cuarto|coche|carro|auto|bus|autobus|tren|taxi|puerta|timbre|casero|vida|dia|nombre|techo|cuenta|dinero|vacaciones|impresora|bici|bicicleta',
  ],
  protest: [
    'que dolor|dolores|mareo|pinchazo|punzada|molestia|calambre|medico|ambulancia ni que',
    'no me duele nada',
    'pregunte|preguntado|pregunto|preguntaba ~ que|cuanto|cuanta|como|cual',
    'no me pasa|ocurre nada',
    'no tengo nada $|malo|de|solo|que|nomas|nada',
    'estoy|sigo perfectamente|perfecto|perfecta|divinamente|fenomenal|estupendamente|sano|sana|bien|tiesa|tieso',
    'no dije|he|digo|dicho|estaba ~ eso|que|nada|doliera|duele|dolia',
    'yo|te|solo|nada hablaba|hablo|decia|digo|preguntaba|preguntando|referia ~ de|que|a',
    'que hablo|hablaba|hablas|dices|tonteria|va',
    'me refiero|referia a',
    'no necesito|quiero|hace|falta ~ ambulancia|medico|medica|doctor|doctora|hospital',
    'ni|nada de? ambulancia|medico|ambulancias|medicos',
    'nadie esta|se|ha? herido|mal|enfermo|hizo',
    'no estoy enfermo|enferma|mal|herido|herida|grave',
  ],
  'none-of-it': [
    'no me pasa|duele|noto|siento nada de eso|esas|ello',
    'nada|ninguno|ninguna de eso|ello|ellos|esas|esos $|empieza|vamos|así|venga|dale',
    'y todo|demás eso? no|nada|ninguno',
    'nada de nada',
    'no nada|ninguna de|nada eso|nada',
  ],
  supposing: [
    // What is promised for then: "si me pincha algo te digo".
    'si|cuando|en algo|me|noto|siento|veo|cuanto ~~ te|lo|ya aviso|digo|cuento|grito|llamo|hablo|paro',
    'si uno|una|alguien tiene|tuviera|padece|sufre|anda|está|es',
    'que pasa|pasaria|ocurre|ocurriria|sucede|hago|haria|hacer ~ si|cuando',
    'y si me|mi|se|no|tengo|la|el|de|resulta|fuera|es',
    'podria|puede|podra ser|pasar|ocurrir que|si',
    'supongamos|supon|supongo|imagina|imaginate|imaginemos que?',
    'en caso de que?',
    'pongamos que',
    'por si me|mi|se|acaso|tengo|no',
  ],
  affirmed: [
    'no estoy embarazada y|ya|de ~~ sangre|sangrando|manchar|manchado|contracciones|fuente|agua',
    'es normal|lógico|bueno|malo|raro que me? tire|jale|estire|tiemble|vibre|duela|pinche|tiren|jalen',
    'a mas no poder',
    // Said of what is under way: "puedo seguir si", "es normal que".
    'puedo|podemos|debo|deberia|tengo ~ seguir|continuar|hacer|hacerlo|parar|hacerla|estirar ~ si|con|aunque|cuando',
    'es|sera|esta eso|esto? normal|bueno|malo|bien|correcto|raro|grave|logico que|si|cuando|sentir|notar|tener',
    'deberia|debo|tengo ~ preocuparme|preocupar|preocupado|preocupada',
    'lo|la necesito ya|ahora|rapido|urgente|$',
    'porque me|tengo|no|estoy|siento|se|mi|la|acabo',
    'no solo|solamente es|que|me|eso?',
    'no es poco|broma|mentira|ningun|ninguno|chiste|cuento|exageracion',
    'pero si|ahora|hoy me|tengo|estoy|siento|no|mi|la|el|se',
    'pero me|tengo|estoy|siento|mi|la|se',
    'y ahora|hoy me|tengo|estoy|siento|no|mi|la|se|tambien',
    'no me lo invento|estoy',
    'no ~ sin dolor|dolores|molestias|marearme|ahogarme',
  ],
  self: [
    'yo|me|mi|nos|conmigo|mio|mia|mios|mias|nosotros|nuestro|nuestra',
    'tengo|tuve|tenia|estoy|estuve|siento|senti|noto|puedo|llevo|soy|voy|creo|he|perdi|cai|veo|respiro|sangro|vomito|cojo|agarro|jalo|acabo|sudo|meo|toso|escupo|piso|apoyo|ando',
    `mi|un|el|la|su|tu ${PERSON} me? ${TELLS}`,
    `dice|dijo|dicho|pregunta|pregunto ~ mi|el|la ${PERSON}`,
    'el|la|mi medico|medica|doctor|doctora|fisio|fisioterapeuta|matrona|partera|cirujano|cirujana|traumatologo|kinesiologo|especialista|enfermero|enfermera',
  ],
  acquaintance: [`mi|un|el|la|ese|esa|aquel|este ${AWAY}`, 'de al lado|frente|enfrente|arriba|abajo', 'de la oficina'],
  other: [
    `mi|un|el|la|los|las|su|ese|esa ${PERSON} mio|mia|mios|mias|nuestro|nuestra`,
    `mi|un|el|la|los|las|su|tu|nuestro|nuestra|ese|esa|este|esta ${AWAY}`,
    `mi|un|el|la|los|las|al|su|tu|nuestro|nuestra|ese|esa|este|esta ${PERSON}`,
    `mi|un|el|la|su|nuestro|nuestra pequeño|pequeña|mejor|otra|viejo|vieja|querido|querida|pobre|gran|ex ${PERSON}`,
    `${PERSON} esta|se|tiene|tenia|tuvo|ha|no|le|les|y|acaba|parece|respira|murio|necesita`,
    'ella|ellos|ellas|el esta|se|tiene|no|ha|le|acaba|parece|respira|necesita|tambien',
    'a|con|de|para ella|ellos|ellas|el $',
    'ella|ellos|ellas|alguien|gente|persona|personas|otros',
    'le|les ha|han|duele|duelen|dio|dieron|dolia|cuesta|falta|sangra|pasa|paso|esta|arde|da|operaron|pico|salio',
    'se le|les',
    'el|la|un bebe|niño|niña|señor|señora|hombre|mujer|chico|chica|abuelo|abuela',
  ],
};

/** What is too dear, and who takes the money. */
const COST =
  'cobra|cobran|cobro|cuesta|cuestan|vale|valen|piden|pide|subido|subio|suben|sube|pago|pagamos|clavado|clavaron|gasto|gastamos|costado|costo';
const BILLS =
  'banco|recibo|factura|correo|correos|precio|precios|cuenta|luz|gas|hipoteca|alquiler|renta|nomina|multa|hacienda|tarjeta|examen|lunes|jefe|jefa|despertador|espejo|bascula|ropero';
const SHAME = 'verguenza|bochorno|oso|corte|roche|plancha|papelon|ridiculo|apuro';
/** What one only sees before one's eyes. */
const THINK = 'pensar|pensarlo|mirar|mirarlo|ver|verlo|verla|oir|oirlo|imaginar|imaginarlo|leer|escuchar|acordarme';
const BONE =
  'coxis|cadera|femur|tibia|perone|tobillo|muñeca|brazo|codo|clavicula|costilla|costillas|pierna|pie|dedo|hombro|rodilla|mano|menisco|cubito|radio|hueso|nariz|pelvis|vertebra|rotula|ligamento';
const BROKE = 'parti|rompi|quebre|fracture|fisure|disloque|torci|rompio|partio|fracturo|quebro';
const HOW = 'caí|cai|caida|accidente|golpe|porrazo|estrelle|resbale|atropellaron|jugando|esquiando|patinando';
const SO =
  'un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|muchos|varios|tantos|casi|como|mas|de|unos';
const CUT =
  'operaron|opere|opero|quitaron|sacaron|intervinieron|operado|operada|extirparon|extrajeron|quito|saco de? el|la|los|las|un? bazo|lunar|bulto|fistula|tiroides|apendice|apendicitis|vesicula|hernia|hernias|menisco|meniscos|rodilla|amigdalas|anginas|juanetes|juanete|cataratas|varices|piedras|calculos|bultito|quiste|nodulo|cordales|muela|muelas|fimosis';
const ONCE =
  'joven|niño|niña|pequeño|pequeña|chico|chica|chamaco|chamaca|chiquito|chiquita|chaval|chavala|crio|cria|soltero|soltera|moza|mozo';
const WORN =
  'camiseta|playera|faja|sujetador|sosten|brasier|bra|corpiño|chaleco|corse|top|blusa|camisa|chaqueta|licra|malla|cinturon|vestido|mascarilla|cubrebocas|bufanda|body|sueter|jersey|remera|polo|tirante|collar|banda';
const OFF =
  'quito|saco|suelto|quitarmela|quitarmelo|sacarmela|sacarmelo|soltarlo|soltarla|aflojo|aflojar|desabrocho|cambio|cambiarme|quitarme|sacarme|quitar|años|talla|encogio|chica|chico|grande|lavadora|gorda|gordo|engorde';
const GLASSES = 'gafas|lentes|anteojos|lentillas|espejuelos|gafitas';
const STUDIES = 'medicina|enfermeria|fisioterapia|anatomia|biologia|veterinaria|oposiciones|oposicion|mir|examen|eir';
const KIN =
  'hija|hijo|nieta|nieto|sobrina|sobrino|hermana|hermano|mujer|marido|esposa|esposo|novia|novio|prima|primo|vecina|vecino|amiga|amigo|cuñada|cuñado|nuera|yerno|tia|tio|compadre|comadre';
const ILLS = 'infarto|ictus|embolia|derrame|angina|preinfarto|trombosis|infartito|ataque';
const OTHERS = 'alguien|gente|personas|persona|embarazada|embarazadas|quien|señora|señor|mayores|mujeres|hombres';
const MAY = 'puede|pueden|debe|deben|deberia|deberian|podria|podrian|haria|convendria|conviene|sirve|vale|sienta';
const ILLNESS =
  'hernia|hernias|ciatica|embarazada|embarazadas|embarazo|marcapasos|osteoporosis|protesis|escoliosis|artrosis|artritis|diabetes|lumbago|hipertension|epilepsia|asma|cancer|fibromialgia|anemia|varices|lumbalgia';
const ACHES = 'agujetas|adolorido|adolorida|tieso|tiesa|hecho|hecha|como|molido|molida|dolorido|dolorida|sin|temprano';

/** With a word in front and without it: a phrase begins with a word of its own. */
const maybe = (first: string, rest: string): readonly string[] => [`${first} ${rest}`, rest];

/**
 * What is told in passing, and is nothing that anybody has: what things cost, what one would be ill of only to think of,
 * what healed in youth, what is worn too tight, what somebody studies, what the warnings sound like.
 */
export const asides: readonly string[] = [
  // Dying of prices, and of shame.
  ...maybe(
    'me',
    `quiero|queria|quisiera|dan|da|ganas ganas? de? morir|morirme|matarme ~ con|de|por lo que me? han|ha? ${COST}`,
  ),
  ...maybe(
    'me',
    `quiero|queria|dan|da|ganas ganas? de? morir|morirme cuando|que|al|si|cada vez? que? abro|veo|miro|llega|leo|ver|abrir|suena|oigo ~ ${BILLS}`,
  ),
  ...maybe('me', `quiero|queria|quisiera morir|morirme la que he|has|hemos|ha|liado|arme|lie liado|armado|montado?`),
  ...maybe('me', `quiero|queria|quisiera morir|morirme que ${SHAME}`),
  `que ${SHAME} me? quiero|queria morir|morirme`,
  `no me? quiero|quisiera ~ amanecer|despertar|despertarme|levantarme|levantar mañana? con|sin|tan|todo|mas? ${ACHES} $?`,
  `con|por lo que me? han|ha? ${COST} ~~ me? quiero|queria|dan|muero ganas? de? morir|morirme?`,
  'tropece|pise|pisado|resbale|cordon|escalon|cable|juguete ~~ casi|poco me mato|mata|caigo|estampo|escorno|rompo',
  // Ill only to think of it.
  `me mareo|ahogo|asfixio|desmayo|duele|da|dan|pongo|canso ~ solo|nada de|con|al|mas|por de|con|al? ${THINK}`,
  `solo|nada de|con|al|mas de|con|al? ${THINK} ~~ me mareo|ahogo|asfixio|desmayo|duele|da|dan|pongo malo|mala|un|dolor|escalofrios|cabeza|taquicardia? de? cabeza?`,
  // Broken or cut in youth, and long healed.
  `hace ${SO}? ${SO}? ${SO}? ${SO}? años me? ~ ${HOW}? ~ y? me? ${BROKE} el|la|un|los|las|dos? ${BONE} y?`,
  `de ${ONCE} ~ ${HOW}? ~ y? me? ${BROKE} el|la|un|los|las|dos? ${BONE} y?`,
  `${KIN} de ~ se ${BROKE} el|la|un|los|las|dos? ${BONE} el|la|en? ~ año|verano|invierno|mes|navidad|primavera|semana|otoño pasado|pasada?`,
  `${HOW} ~ de ${ONCE}`,
  `${HOW} ~ hace ${SO}? ${SO}? ${SO}? ${SO}? años`,
  `${BROKE} ~ ${BONE} ~ en|el noventa|ochenta|setenta|mili`,
  `de ${ONCE} ~ me|le ${CUT} y?`,
  `de ${ONCE} ~ tuve|tenia|padeci|daba|daban|era ~ asma|anginas|varicela|sarampion|alergia|alergias|convulsiones|epilepsia|asmatico|asmatica`,
  `me|le ${CUT} ~ de ${ONCE} y?`,
  `hace ${SO}? ${SO}? ${SO}? ${SO}? años ~ me|le ${CUT} y?`,
  `mi|me|le me? ${CUT} ~ hace ${SO}? ${SO}? ${SO}? ${SO}? años`,
  `mi|me|le me? ${CUT} en|el el? dos|noventa|ochenta|setenta|noventaitantos mil?`,
  `si|que|y|pues hace ${SO}? ${SO}? ${SO}? años tuve|pari|nacio|hicieron ~ bebe|hijo|hija|cesarea|niño|niña|parto por|con? cesarea?`,
  `a los ${SO} ${SO}? años? me ${CUT} y?`,
  `cicatriz|marca de la? cesarea|operacion|apendicitis|apendice|hernia ~ de? hace ${SO}? ${SO}? ${SO}? años`,
  `me ${BROKE} el|la|un ${BONE} ~~ en la|el prepa|cole|colegio|mili|uni|instituto|escuela|secundaria`,
  'sigo|seguimos|sigue|aqui dando|dar lata|guerra|caña|mucho guerra?',
  // Attacks of years ago, and what has gone since.
  `pase|tuve|sufri|paso|tuvo un? ${ILLS} en|el el? noventa|ochenta|setenta|dos mil? uno|dos|tres|cinco|ocho|diez|once|doce|quince|dieciocho|diecinueve|veinte?`,
  `${ILLS} me|le dio|dieron en|el el? noventa|ochenta|setenta|dos mil? uno|dos|tres|cinco|ocho|diez|once|doce|quince|dieciocho|diecinueve|veinte?`,
  `sano|curo|sanado|curado|quito|quitado ~ un|el|la|aquel|aquella|mi ciatica|lumbago|hernia|tendinitis|lumbalgia|bursitis|pubalgia|fascitis`,
  `me|se ha? sano|curo|sanado|curado|quito|quitado ~ un|el|la|aquel|aquella|mi ciatica|lumbago|hernia|tendinitis|lumbalgia|bursitis|pubalgia|fascitis`,
  `ya|se se|me? me? ha? sano|curo|sanado|curado|quito|quitado ~ un|el|la|aquel|aquella|mi ciatica|lumbago|hernia|tendinitis|lumbalgia|bursitis|pubalgia|fascitis`,
  `tuve|tenia|padeci|padecia|sufri ~ ciatica|lumbago|lumbalgia|tendinitis|bursitis el|hace ~ año|verano|invierno|inviernos|veranos|otoño|años pasado?`,
  `para|prevenir que|y no se? me? vuelva|repita|regrese|vuelvan|pase`,
  // Tight clothes, on the chest of all places, and what sits on one.
  `pecho|cintura|barriga|panza ~ llevo|traigo|tengo ~ ${WORN} ~~ aprieta|oprime|ahoga|corta`,
  `${WORN} ~~ aprieta|oprime|ahoga|asfixia|corta|presiona|estruja ~~ ${OFF} $?`,
  `${WORN} ~~ aprieta|oprime|ahoga|asfixia|corta|presiona|estruja en|de|el|la? el|la? pecho|cintura|barriga|respiracion|panza|cuello y? ~~ ${OFF} $?`,
  `${WORN} ~ queda|esta|viene ~ chico|chica|pequeña|pequeño|justa|justo|estrecha|estrecho y? me? aprieta|oprime|ahoga de|en|el? el|la? pecho|cintura|barriga|panza?`,
  `no hay quien respire|aguante ~ ${WORN}`,
  `${WORN} no hay quien respire|aguante`,
  'gato|perro|gata|perra|niño|niña|nieto|nieta|bebe no me deja|dejan ni? respirar',
  `con este|esta|tanta|tanto|el|la manta|cobija|edredon|ropa|calefaccion|chaqueta|calor|jersey ~ me? asfixio|ahogo|ahoga|asfixia|aso|muero`,
  'sin|falta|falto el? aire|aliento|resuello subiendo|subir|corriendo|correr|bailando|bailar|cargando|al|de el|la|los|las|un? subir|escaleras|cuesta|quinto|cuarto|tercero|segundo|pisos|bus|autobus|compra?',
  'se ahoga|ahogara|muere|asfixia ronca|roncando',
  'ronca|roncando|ronquidos ~ parece|como que|si se ahoga|ahogara|muere|asfixia',
  'me hice|hago|mee|meo|hacia|orine pis|pipi|encima? encima? de|con la? risa|reir|reirme',
  'no pude|puedo|podia ni? levantarme|moverme|salir|pararme de el|la sofa|cama|sillon ~ flojera|pereza|sueño|resaca|cansancio|gustito|calor',
  'no me? siento|noto el|la|las|los culo|nalgas|trasero|nalga|pompis de|por ~ sentada|sentado|silla|coche|avion|oficina',
  'presion|estres|agobio de|en el|la trabajo|oficina|curro|chamba|jefe|universidad|cole',
  `respiro|resoplo|jadeo raro|asi|mal|fuerte|regular es? por|porque ~ ella|gato|perro|niño|niña|bebe|${WORN}|tengo|llevo|mocos|nariz`,
  'no puedo respirar por la nariz',
  // Without glasses.
  ...[
    'se me nubla todo|la|el|un vista|mundo?',
    'nubla la? vista?',
    'veo|distingo|leo ~ borroso|borrosa|doble|nada|bien|ni?',
  ].map((dim) => `${dim} ~ porque|es|pues? que? me? he? sin|quite|quitado|quito|olvide|deje|saque ~ ${GLASSES}`),
  `no respiro|respira bien|hondo|mal? ~ faja|gorda|gordo|viejo|vieja|mocos`,
  `${WORN} ~~ no respiro hondo|bien?`,
  `me cuesta respirar despacio|lento|profundo|asi|como`,
  `cuesta respirar despacio|lento|profundo|asi|como ~ dices|tu|nariz`,
  `me|nos falta el aire decia|dice mi|la|el abuela|madre|suegra|padre|abuelo`,
  `gata|gato|perro|perra|perrito|gatito|hamster|conejo no|se|me|esta|ya|ha? se? respira|ahoga|ahogado|ahogando|jadea|jadeando bien|mal|raro?`,
  `el|la|un de la|un pelicula|peli|serie|novela se ahogo|ahoga|murio|desmayo|mato`,
  `tengo|traigo|tiene la? sangre pesada|ligera|liviana|gorda|latina`,
  `sangre a la cabeza de|por|al|cuando estar|colgar|tener|ponerme boca? abajo|arriba?`,
  `fiebre en|el navidad|verano|invierno|nochevieja|vacaciones con|por la|un gripe|gripa|covid`,
  // Other people's, who are well.
  `el|la de marcapasos|hernia|infarto|protesis|ictus|embarazo|diabetes|asma es|era mi|un|el|la ${KIN}`,
  `${KIN} dice|jura|asegura|dijo que se muere de risa|hambre|vergüenza|sueño`,
  `${KIN} mio|mia? ~ tuvo|sufrio|paso|dio ~ un? ${ILLS} y|pero ahora|ya|hoy? ~ da|vende|viaja|corre|baila|nada|camina|trabaja|vive|juega|canta|anda|sube`,
  // Homework, warnings and the news.
  `${KIN} ~ estudia|prepara|repasa|hace|estudiando|repasando|ensaya ~ ${STUDIES} ~~ fiebre|sangre|infarto|infartos|ictus|fracturas|huesos|corazon|hemorragias|emergencias|heridas|urgencias y? la? sangre|fiebre|corazon|huesos? para?`,
  `estudia|prepara|repasa|trabajo|tema|examen|apuntes|deberes ~ sobre|de|los|las la|los|las|el? infarto|infartos|ictus|fracturas|huesos|sangre|hemorragias|corazon|fiebre`,
  `pregunta|preguntandome|preguntando|repasa|cuenta|pregunto ~ la|lo|los|las|el fiebre|sangre|infarto|ictus|infartos|fracturas ~ ${STUDIES}|trabajo|cole`,
  `hablar|aviso|avisos|charla|hables|nombrar|advertencia|advertencias|rollo|asustarme|miedo ~ urgencias|infarto|infartos|ambulancia|ambulancias|hospitales|hospital|medicos|medico|emergencias|desgracias|accidentes ~ y|de|hospitales?`,
  `urgencias|ambulancia|hospitales|emergencias ~ metes|metiendo|metas|dando|das|asustas|asustando|tienes|pones|va ~ miedo|susto|cuerpo|yuyu|asustado|asustada|nerviosa|nervioso|repelus|mal`,
  'me|nos va|vas|van a dar yuyu|repelus|grima|cosa|miedo|algo malo?',
  `radio|tele|noticias|television|telediario|noticiero|periodico ~ dicen|dicho|dijeron|dijo|cuentan|sale|salio|hubo ~~ murio|muerto|infarto|derrame|ictus|desmayo ~ de? un? infarto|derrame|ictus|ataque|$ $?`,
  // What might be one day, and what others may do.
  `si algun|un? dia|vez|rato? se? me|se|nos? diera|doliera|mareara|desmayara|durmiera|entrara|pasara|cayera|llegara|llegase a? doler|dar|marear|desmayar|dormir? un|el|la|algo|las? dolor|infarto|mareo|ataque|calambre|pecho|pierna|piernas|espalda|corazon|raro|cabeza? en? el|la? pecho|pierna|espalda|corazon|cabeza?`,
  `si algun|un dia|vez|rato me da|diera|entra|vuelve ~ ${ILLNESS}`,
  `si algun|un dia|vez|rato se? me|se|nos da|duele|duerme|mareo|desmayo|pasa|caigo un|el|la|algo|las? dolor|infarto|mareo|ataque|calambre|pecho|pierna|piernas|espalda|corazon|cabeza? en? el|la? pecho|pierna|espalda|corazon|cabeza? aqui? que|quien|como|tu|a|te|se hago|llamo|llamas|avisa|avisas|aviso|enteras|haria`,
  `que|cual|cuales ejercicio|ejercicios|postura|posturas|estiramiento|estiramientos|rutina ~ no? ${MAY} ~ hacer|evitar|usar? un? ${OTHERS} con|que|de? tiene|tienen|lleva|padece? un? ${ILLNESS} de? disco|cadera|discal|hiatal?`,
  `^ los|las|un embarazada|embarazadas ${MAY}`,
  `^ los|las|alguien|un|gente|quien|quienes|persona|personas que|con tienen|tiene|padecen|padece|llevan|lleva|sufren? de? un? ${ILLNESS} de? disco|cadera|discal? ${MAY}`,
  `hay ~ ejercicio|ejercicios|estiramiento|estiramientos|postura|posturas|algo|alguno que un|alguien|el|la|los? ${OTHERS}|${ILLNESS} con? un? ${ILLNESS}? no? se? deba|deban|pueda|puedan|convenga|haga|hagan|hacer?`,
  // How a stretch feels.
  'parece|siento|noto|como que|si? se me abre|abriera|despega|despegara|desatasca|descorcha|derrite un|el|la|algo|todo? cajon|cremallera|puerta|flor|cadera|dentro|acordeon|abanico|bisagra|por',
  // What is done with the stretches, the floor and the day.
  'me|nos falta el aire acondicionado nada? mas?',
  'no mames|manches|inventes|jodas|friegues ese|este|esta|el|la|que? puente|ejercicio|postura|camello|plancha|esto? esta|es? bien|muy|tan? pesado|pesada|dificil|duro|dura|cañon',
  'se puede|puedo|podria romper|lesionar|estropear algo|uno|alguien|nada',
  'se me clava|clavan|hinca el|los|la hueso|huesos|huesito|punta? de? la|el|los? codo|codos|cadera|coxis|rodilla en|contra|con el|la suelo|piso|esterilla|tapete|mat|colchoneta|parquet|duela|alfombra|esfinge|camello|puente|cobra',
  'duela|tarima|tapete|colchoneta esta|es muy|bien|tan? dura|duro',
  `pie|pierna|mano|brazo se|me me? habia dormido|entumido|quedado ~~ ya ~ sacudi|movi|desperto|okay|bien|paso y? esta? okay|bien?`,
  'crujio|sono|trono|cruje|truena|suena la|el|mi|las|los? rodilla|rodillas|cadera|tobillo|hombro|espalda como|igual que? siempre y? no? me? duele?',
  'codo|codos|rodilla|rodillas|tobillo|hueso de? el? codo? me? molesta|molestan|clava|clavan un? pelin|poco|poquito|tantito|pelo? contra|en|con el|la suelo|piso|esterilla|tapete|mat|colchoneta|parquet|duela',
  'bien|que|tan|mas pesado|pesadito|pesada|pesadita esta|es|el|la|este|$ puente|ejercicio|postura|plancha|mujer|hija?',
  'puente|ejercicio|postura|camello|plancha|esto esta|es bien|muy|tan|mas pesado|pesadito|pesada|pesadita|heavy',
  'correr|saltar|saltando|corriendo|flexiones ~ hasta vomitar|reventar|echar|morir|desmayarnos|caer la|el? papilla|bofe|higado|hiel?',
  `tengo|traigo|hay|con un|el? hambre|sed|sueño ~ me? desmayo|muero|caigo|desmayar|morir`,
  ...['me voy|vas|iba a', 'voy|vas|iba a', 'a'].map(
    (near) => `${near} desmayar|morir|desfallecer de ~ hambre|sueño|gusto`,
  ),
  `desmayar|desmayo|muero|morir|desfallecer de ~ hambre|sueño|gusto`,
  `perdi|pierdo|perdido el hilo|norte|rumbo ~ de lo que|donde|por`,
  ...[`${KIN} se? esta|anda`, 'me|se|nos estoy|esta|ando|anda|estamos', 'me|se|nos', 'estoy|esta|ando|anda'].map(
    (who) =>
      `${who} ahogando|ahoga|ahogo|asfixiando con|en|entre las|los|el|tanto? factura|facturas|deudas|papeles|correos|tareas|deberes|examenes|trabajo|niños|pañales|mensajes|impuestos`,
  ),
  `ahogando|ahoga|ahogo|asfixiando ~ con|en|entre las|los|el|tanto|tantas|tantos? factura|facturas|deudas|papeles|correos|tareas|deberes|examenes|trabajo|niños|pañales|mensajes`,
  'corazon en un puño con|por|de|viendo? el|la|los|las|mi|tanto? partido|final|examen|niños|hijos|noticias|penaltis|serie|pelicula? $?',
  `regla|periodo|menstruacion|regle ~ como|lo cada|siempre|todo|normal los|de? cada? mes|meses?`,
  `con|tengo|bajo|baja|vino|estoy|ando ~ regla|periodo|menstruacion|regle ~ barriga|tripa|panza|vientre ~ revuelta|hinchada|rara|pesada|molesta|inflada`,
  `con|tengo|bajo|baja|vino|estoy|ando ~ regla|periodo|menstruacion|regle ~ revuelta|floja|molesta|hinchada|sensible`,
  `${KIN}|niño|niña|bebe|nene ~ se? quedo|quedado|duerme|durmiendo dormido|dormida|frito|frita en el|la suelo|sofa|piso|alfombra|coche|carro|esterilla`,
];

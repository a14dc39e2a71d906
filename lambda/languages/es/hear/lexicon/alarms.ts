import type { Concept } from '../../../../safety/cues';
import { despair } from './despair';
import { BELLIES, KIN, LEGS } from './parts';

const JOINT = 'rodilla|tobillo|cadera|hombro|codo|muñeca|pie|articulación|corva|prótesis|dedo|ingle';
const RED = 'roja|rojo|rojas|colorada|colorado|encarnada|morada|tomate|amoratada|encendida|bermeja';
const BIG =
  'hinchad*|hincho|inflad*|inflo|infló|inflamad*|melón|globo|enorme|gorda|gordísim*|gordo|sandía|pelota|reventar|tamaño|tamanyo|toronja|bota';
const HEATED =
  'caliente|hirviendo|hierve|hirvió|ardiendo|arde|quema|quemando|fuego|candela|brasas|fiebre|calentura|tiritona|escalofrío|escalofríos|horno|lumbre|echa';
const SORE =
  'tocar*|rozar*|doblar*|dobla|doblo|apoyar*|apoyo|mover*|sábana|dolor*|duele|pisar|piso|estirar*|pulso|aguanto';
const VERB = 'levanto|alzo|muevo|subo|asiento|despego|controlo|gobierno|manejo';
const DOWN =
  'cayó|caído|caer|caerse|desplom*|azotó|azotado|redondo|redonda|tieso|tiesa|suelo|piso|fulminado|tirado|tirada|tendid*|desvaneci*|desmay*|derrumb*';
const MUTE = 'contesta|responde|reacciona|despierta|abre|habla|mueve|respira|espabila|vuelve|levanta|late|aguanta';
const CHEST = 'pecho|corazón|costillas|esternón|tórax|tetas';
const LOAD =
  'elefante|caballo|mulo|burro|vaca|camión|cemento|losa|yunque|ladrillo|ladrillos|bloque|tonelada|hormigón|piano|saco|bulto|refrigerador|tanque|piedra|pedrusco|prensa|garra|puño|tenaza|tenazas';
const SPREAD = 'agarra|corre|baja|sube|va|pasa|jala|recorre|extiende|tira|coge|llega|irradia|camina|pega|sale';
const STEP =
  'andén|acera|escalón|escalones|escalera|escaleras|bordillo|banqueta|vereda|cuneta|camión|bus|guagua|autobús|combi|coche|bañera|tina';
const BATH = 'baño|banyo|orinar|mear|chis|pis|pipí|retrete|excusado|servicio|váter|poceta';

/**
 * How people tell of an alarm without its name: somebody goes down "redondo", a beast sits on the chest, a half of one's
 * body is gone. Each under what it comes to.
 */
export const alarms: ReadonlyMap<Concept, readonly string[]> = new Map<Concept, readonly string[]>([
  ['self-harm', despair],
  [
    'fainted',
    [
      'se me apagó|fundió|desconectó|apagaron la|las|el|un tele|luz|luces|pantalla|interruptor|cable ~~ mí|yo|cabeza|levantar*|minuto|rato|suelo|golpe|caí',
      'se me fue la luz al levantarme|ponerme|incorporarme|pararme|agacharme',
      'abrir|abrí|abierto los? ojos ~ en|de ~ suelo|piso|alfombra',
      'no sé cómo llegué|acabé|terminé|vine ~ suelo|piso',
      'suelo|piso ~~ no sé cómo llegué|acabé|terminé|vine|caí',
      'quedé|quedó|quedado ~ estatua|ido|ida|ausente|pasmad*|congelad* ~~ contest*|respond*|babe*|cuenta',

      'ir|fui|ido|iba|fue|voy redondo|redonda ~ suelo|piso|blanco|negro|$|y|cuánto|al|desperté',
      'ir|fui|ido|iba|fue|voy en suelo|piso|blanco|negro|redondo|redonda',
      'ir|fui|ido|iba|fue redondo|redonda',
      'fui en|a blanco|negro $|y|un|otra|hace|por|del',
      'perdí|perdió|perdido de? vista? el|la mundo|noción|oremus $|y|un|por|de|al',
      'se me|le fue|ha|borró|apagó|desconectó|cortó ido? el|la mundo|casete|cinta|película|luz|cerebro|cuerpo ~~ minuto|minutos|segundos|rato|suelo|tirad*|desperté|caí|lengua',
      'tirado|tirada|suelo|piso ~~ se me borró|apagó|fue ~ casete|cinta|película|mundo|todo',
      'caí|caído|cayó|desplomé|derrumbé como un? saco|plomo|fulminad*|tabla|piedra|tronco|muñeco|trapo',
      'no sé cuánto ~ rato|tiempo|minutos ~ estado|estuve|llevo ~ $|así|tirad*|suelo|piso|ido|ida|fuera|inconsciente',
      'desperté|despertado|espabilé|amanecí|recobré|aparecí ~~ en|tirad*|de ~ suelo|piso ~ sin|no|cómo|y|$',
      'laguna|lagunas|hueco|vacío ~ memoria ~ caí|caído|suelo|piso|desperté|golpe',
    ],
  ],
  [
    'collapsed',
    [
      `tirado|tirada|tendido|tendida en el|la alfombra|suelo|piso|baño|pasillo|cocina|ducha|garaje ~~ no ~~ nunca? no|ni me|nos? contesta|responde|reacciona|despierta|mueve`,
      'dejó|ha|dejado|deja de? hablar|moverse|contestar|responder|hablado ~~ boca|mira|ojos|respira|suelo|piso|torc*|babe*',
      `${KIN} ~~ echando|echa|botando|saca|sacando espuma|babas`,
      'está|puso|puesta|puesto|poniendo medio? azulit*|moradit*|azulad*|amoratad*',
      `${KIN} ~~ ${DOWN}|lado|costado|bruces ~~ mano ~ pecho|corazón`,
      `${KIN} ~~ labios|uñas ~ azul*|morad*|lila|mora`,

      `${KIN} ~~ ${DOWN} ~~ no|ni ~ ${MUTE}`,
      `${KIN} ~~ ${DOWN} ~~ inconsciente|gris|azul|morad*|pálid*|blanco|sangr*|espuma|tembl*|sacude*|sacudiendo|convuls*`,
      `${DOWN} ~ ${KIN} ~~ no|ni ~ ${MUTE}`,
      `acaba de ~ ${DOWN} ~~ no|ni ~ ${MUTE}`,
      `${KIN} ~ acaba|acaban de ~ desplomar*|desvanecer*|desmayar*`,
      `${KIN} ~ acaba|acaban de ~ caer|caerse ~ redond*|suelo|piso|seco|inconsciente|y`,
      `cayó|caído|cae|caer|caerse|desplom* redondo|redonda ~ ${KIN}`,
      `${KIN} ~ cayó|caído|cae|fue|ido|caer|ir|caerse redondo|redonda|tieso|tiesa|seco|seca`,
      `${KIN} ~~ agarrad*|agarra|agarró|agarrándose|mano|toca|tocándose|aprieta|oprime|apretándose|llevó|echó|quejándose ~ pecho|corazón`,
      `${KIN} ~~ puesto|puso|está|poniendo|pone|queda|quedó ~ gris|azul|morado|morada|ceniz*|lila|violeta|cianótic* $|y|en|del|no|de|la|como|los`,
      `${KIN} ~~ roncando|ronca|ronquido|ronquidos|resuella|boquea|boqueando ~ raro|rara|feo|extraño|mal ~~ no|ojos`,
      `${KIN} ~~ tiembla|temblando|sacude|sacudiendo|sacudidas|brincando ~~ ojos|espuma|baba|tieso|suelo|piso|responde`,
      'ojos ~ virad*|volte*|vuelt*|revirad*|perdidos|torcidos ~~ no|tieso|tiesa|espuma|tembl*|roncando|baba|responde',
      'tieso|tiesa|rígido|rígida ~ con|y|los ojos|espuma|mandíbula ~ blanco|virad*|volte*|abiertos|apretad*?',
      'no abre los ojos|ojo',
      'no le ~ pulso|respiración|aliento|latido|corazón',
      'no le encuentro|noto|siento ~ pulso|respiración|latido',
      'lengua ~ mordí|mordida|mordido|sangra|sangre|mordió ~~ suelo|tirad*|borró|no|acuerdo|recuerdo|minuto|sacud*',
      'suelo|tirad*|borró|recuerdo|acuerdo ~~ sangra|mordí|mordida|mordido la|me? lengua',
    ],
  ],
  [
    'heart-attack',
    [
      'infarto|preinfarto|angina ~~ ~ hoy|ahora|otra|esta ~ aprieta|oprime|duele|siento|noto igual|mismo|lo|otra|así',
      'parece|como|siento|si|que ~~ sentado|sentada|sentó|parado|parada|acostado|pisando|pisa|pisara|sentara ~~ pecho|esternón',
      'dolor|presión|opresión|molestia|peso ~~ sudores|sudor|sudando|sudo ~~ codo|brazo|hombro|quijada|cuello|mandíbula|espalda',
      'piedra|piedrita|bola|nudo|fuego|ardor ~~ pecho ~~ sube|subiendo|quijada|mandíbula|brazo|cuello',

      `${LOAD} ~~ ${CHEST}`,
      `${LOAD} ~~ encima|sentado|sentada|aplast* ~ ${CHEST}`,
      `${CHEST} ~~ ${LOAD} ~ encima|sentado|sentada|parado|echado|metid*|dentro|apret*|aplast*|y|$|no|que`,
      'opresión ~~ brazo|cuello|mandíbula|quijada|espalda|aire|hombro',
      `${SPREAD} ~ brazo|hombro ~~ quijada|mandíbula|cuello|pecho|sudando|sudor|sudo|náuseas|espalda`,
      'brazo ~~ quijada|mandíbula ~ $|y|sud*|me|con|no',
      `${CHEST} ~~ ${SPREAD} ~ brazo|hombro|quijada|mandíbula|espalda|cuello|paletilla`,
      `esto|lo de|del mi|el? pecho ~~ normal|brazo|volvió|vuelto|vuelve|fuerte|peor|repite|repetido|ayer|gusta|asusta`,
      'pecho ~ ya? me pasó|dio ~ ayer|anoche ~~ hoy|otra|volvió|vuelto|más|fuerte',
      'no ~ aguanto|soporto|resisto ~ pecho',
      'pecho|corazón ~ se me? ~ parte|partiendo|encoge|estruja|estrujando|retuerce|prensa|prensando|exprime',
    ],
  ],
  [
    'irregular-heart',
    [
      'corazón|pulso|pecho ~~ desboc*|tumbos|galope|galopa|galopando|estampida|descompas*|tropezones|trompicones|loco|loca|salta|saltos|brincos|cabalga|caballo',
      'tumbos|trompicones|tropezones|galope ~ corazón|pulso',
    ],
  ],
  [
    'breathless',
    [
      'no|ni tengo|hay|queda|me aire|aliento|resuello|fuelle ni|para|pa ~ hablar|caminar|levantarme|moverme|nada|decir|contestar',
      `${LOAD} ~~ usando|aplastando|pisando|sentado|sentada|encima|parado|tumbado ~ pecho|esternón`,
      'aire|respiro|respirar|entra|respirando ~~ popote|popotito|pajita|pitillo|sorbete|hilito|hilo|cañita|bombilla',
      'resuello|fuelle|aire|aliento y|que|ni? no acabo|termino|completo ni? un? frase',
      'no me alcanza|llega|da ~ fuelle|aire|resuello|pulmón|pulmones',
      'canso|cansa|agoto|fatigo|agota solo? con|de|al respirar|hablar|estar',
      'uñas|unyas|labios|dedos|cara ~ azul*|morad*|lila|mora|cianótic*',
      'despierto|despierta|desperté|despertó|levanto ahogad*|asfixiad*',
      'al|cuando|si inhalar|inhalo|respirar|respiro|inspirar ~ entra|clava|siento|mete ~ cuchill*|puñal*|aguja|navaja|pincho|clavo',
      'cada respiro|respiración|inspiración ~ puñal*|cuchill*|pinchazo|dolor|clavo',

      'no|ni cojo|agarro|pillo|jalo|saco|meto|trago|agarra|coge|jala ~ aire|aliento|resuello|oxígeno $|y|ni|desde|por|aquí|bien|para|de|con|me|apenas|ya',
      'no|ni me entra|llega|pasa|alcanza|da ~ aire|respiración|resuello',
      'no acabo|termino|digo|completo|logro|hilo|llego|alcanzo ~ frase|oración|palabra|frases ~~ aire|ahog*|respir*|falt*|resuello',
      'falte|falten|faltara|faltará ~ aire|aliento|respiración',
      'respiro|respirando|resuello|respira como un? perrito|perro|pez|pececito|fuelle|locomotora',
      'piquete|punzada|pinchazo|puntada|puñalada ~ pulmón|pulmones ~~ respir*|aire|operaron|operad*|fuerte|de',
      'chiflido|silbido|pitido|pito|pitos ~ pecho|bronquios|garganta ~~ no|jalar|aire|respirar|deja|cuesta',
      'no ~ deja|dejan jalar|respirar|coger|tomar|tragar ~ aire?',
      'aire ~ no ~ entra|llega|pasa|alcanza|cojo|baja',
      'me falta ~ respiración|oxígeno|resuello|aire ~ sentad*|acostad*|parad*|hablar|hablando|quiet*|tumbad*|desde|nada|subir|subí',
    ],
  ],
  [
    'own-throat',
    [
      'no me? pasa|baja|entra ni? la? saliva|agua|comida|trago',
      'comí|comimos|picó|pastilla|medicina|antibiótico|vacuna ~~ ~~ labios|cara|lengua|ojos|párpados ~ hinch*|pato|globo|bulto|boxeador',
      'labios|lengua|ojos ~ pato|globo|morcilla|boxeador ~~ respir*|silbo|pito|comí',

      'ronchas|habones|picó|picada|picadura|camarón|marisco|mariscos|cacahuate|cacahuete|maní|nueces|abeja|avispa|gambas|penicilina|antibiótico ~~ ~~ pecho|garganta|lengua|labio|labios|respirar|jalar|aire|chiflido|cierra|cara',
      'garganta|lengua|labio|labios ~~ ronchas|habones|picó|camarón|marisco|cacahuate|abeja|avispa|gambas',
    ],
  ],
  [
    'droop',
    [
      'cuelga|cuelgan|descuelga|baja ~ párpado|comisura|ceja|labio|cachete|boca',
      'boca|cara|sonrisa|labio ~ para|de|hacia un lado|costado ~ dentista|anestesia|torc*|$',

      'mano|brazo ~ se ~ ha|quedó|quedado|murió ~ muert*|tonto|tonta|bobo|boba|lel*|inútil|inservible|trapo',
      'mano|brazo ~~ muert*|dormid*|tont*|floj* ~ repente|golpe|pronto|cantazo|sopetón',
      'cara ~~ un|el|medio lado ~ caíd*|floj*|muert*|ties*|tont*|colgando|bajó|sube|subir',
      'media|mitad ~ cara ~ tonta|lela|boba|muerta|floja|ida|apagada|congelada|ties*',
      'cuchara|taza|vaso|tenedor|boli|lápiz|llaves ~ cae|cayó|caen|resbala ~ mano ~ no|derecha|izquierda|floja|fuerza|dormida',
    ],
  ],
  [
    'stroke',
    [
      'camino|ando|voy|caminando|andando ~~ borrach*|curado|bebido|tomado ~ sin ~ beber|tomar|tomado|probado|gota|bebido',
      'no distingo|sé si|cuál ~ mía|mías|mío|propia|propio ~~ brazo|pierna|mano|cara|lado',
      'cayó|cae|caído ~ mate|taza|vaso|plato|tenedor|cuchara|bastón ~ mano ~~ hablando|habla|boca|cara|brazo',

      'fue|ido|murió|apagó|durmió|desconectó|va|paralizó|desapareció la|el|un mitad|medio|lado de? ~ cuerpo|cara',
      'mitad|medio|lado ~ cuerpo ~ fue|ido|murió|apagó|muert*|existe|responde|siento|mí|mío|mía',
      'pierna|brazo|mano|pie ~~ y|con|junto ~ mano|brazo|cara|pierna ~~ no ~ mía|mías|míos|mío|responden|obedecen|son|siento|responde',
      'pierna|brazo|mano|cara ~~ muert*|dormid*|tont*|floj* ~ cantazo|golpe|repente|sopetón ~~ mano|brazo|cara|pierna',
      'pierna|brazo|mano|cara ~~ muert*|dormid*|tont*|floj* ~~ junto|mismo|misma ~ mano|brazo|cara|pierna|lado',
    ],
  ],
  [
    'speech',
    [
      'sale|salido|salió|salen otra|otras palabra|palabras|cosa ~~ no ~ quiero|quería|sale|era',
      'quiero|quería|iba|intento ~ decir*|hablar ~~ salen|sale|salió|salido otra|raras|mal|ruidos|cosas|sonidos',
      'no ~ me? ~ salen|sale ~ habla|voz|palabras|frases ~ cara|brazo|mano|boca|repente|lengua',
    ],
  ],
  [
    'blind',
    [
      'ojo ~~ veo|miro como|si ~ cortina|velo|niebla|cristal|humo|agua|telaraña|sombra',
      'veo como si|por|a ~ cortina|velo|niebla|humo|través',
      'veo|viendo dos|doble|dobles ~ donde|cuando|y ~ hay|es un',

      'ojo ~ apagó|apagado|fundió|fundido|nubló|murió|oscureció|borró|oscuras',
      'apagó|fundió|nubló|oscureció|apagado|fundido|nublado|cerró|bajó ~ ojo|vista|visión|persiana|telón|cortina',
      'no veo|distingo|percibo|veo más|sino|solo que? ~ sombras|bultos|manchas|negro|blanco|niebla|luces',
      'veo|viendo|miro solo|nomás|nada la? mitad|medio|media|medias ~ cosas|pantalla|cara|todo|$|de|repente',
      'se me|ha fue|ido|va|quitó|perdió|borró|nubló ~ vista|visión ~ $|un|de|ojo|rato|del|todo',
      'mancha|cortina|sombra|telón|persiana|velo|nube ~ negra|negro|gris|oscura|oscuro ~ ojo|vista|baja|bajando|tapa|tapando|veo|delante',
      'quedé|quedado|quedo ciego|ciega|sin ver|vista|visión ~ ojo|lado|repente|rato|derecho|izquierdo|$',
    ],
  ],
  [
    'incontinent',
    [
      'vejiga ~~ revienta|reventar|explota|llena|globo|tambor ~~ no|ni|nada ~ sale|puedo|abre|gota|meo|orino',
      'no ~ abre|sale|suelta|arranca ~~ vejiga|pis|orina|meada',
      'hace|llevo|desde ~~ que no ~ meo|meas|orino|orinas|hago|meado',

      'hice|hecho|hago|hizo de|del? dos|uno ~ calzón|cama|pantalón|encima|ropa|sin|cuenta|enterarme|enteré',
      'calzón|pantalón|bragas|cama|ropa ~~ ni|sin|no ~ cuenta|enterarme|sentir|darme|enteré|sentí',
      'moj*|manché|ensuci* ~~ ni|sin ~ cuenta|enterarme|sentirlo|enteré ~ di?',
      'se me|nos ha? fue|ido|salió|salido ~ esfínter|orina|pis|caca|todo ~ sin|ni|encima|piernas',
    ],
  ],
  [
    'sexual-loss',
    [
      'limpiarme|limpio|limpié|limpiar|lavarme|secarme ~~ no|ni ~ siento|noto|note|sienta|entero|notaba|sentí ~ papel|nada|mano|agua|toalla',
      'no|ni ~ siento|noto|note|sienta ~ papel|toallita ~ limpio|limpiarme|baño|banyo|váter|culo|abajo|$',
      'asiento|taza|bici|sillín|silla ~ no ~ siento|noto|note ~ culo|partes|abajo|entrepierna|nada',
      'montar|sentarme|sentada|sentado ~~ no ~ siento|noto ~ partes|abajo|entrepierna|genitales',
    ],
  ],
  [
    'foot-drop',
    [
      'pata|pierna|pie ~~ boba|tonta|lela|boba|tontorrona ~~ hoy|ya|no|escalón|tropiezo',
      'dedos|pie|pierna|pata ~~ no los|lo|la|las mando|gobierno|manejo|controlo|domino|muevo',
      'va|voy|está perdiendo señal|fuerza|tono|cobertura ~~ cada|día|menos|hoy',
      'pierna|pie|pata ~ no sube|levanta|responde|obedece ni? con? grúa|$|desde|hoy|y',
      'pesca|agarra|encuentra|alcanza ~ escalón|pedal ~ pie|pata|pierna',

      `lo|esto dormido|adormecido|muerto|acorchado ~~ rodilla|muslo|cadera|cintura|arriba|subiendo|subió|sube|ingle`,
      `hormigueo|entumecimiento|adormecimiento ~~ subiendo|sube|subió|llega|avanza ~ rodilla|muslo|cadera|cintura|ingle|pierna`,
      `pierna|pie|pies ~~ no|ni la|lo ${VERB} $|ni|hoy|desde|del|ya|para|y|de|casi|bien`,
      'no ~ puedo|sostengo|aguanto|consigo ~ poner|parar|aguantar|ponerme|pararme|subir|andar|caminar ~ puntillas|puntitas|talones|puntas ~~ pie|pierna|antes|podía|desde|izquierda|derecha',
      'pie|punta ~ no ~ levanta|alza|sube|despega|obedece ~~ tropiezo|tropez*|antes|semana|choco|arrastr*|tapete|alfombra',
      'chancla|chancleta|zapatilla|pantufla|zapato ~ sale|cae|pierdo ~~ pie|no|siento|levanto|cuenta|enterarme',
      `cada ~ siento|noto menos ~ ${LEGS}`,
      `cada vez|día|semana ~ levanto|subo|muevo|alzo|doblo|responde menos ~ ${LEGS} ~~ ni|no subo|alcanzo|llego|puedo ~ ${STEP}`,
      `${LEGS} ~~ cada vez|día|semana ~ menos ~ ni|no subo|alcanzo|llego|puedo ~ ${STEP}`,
      `siento|noto|sintiendo|notando menos la|el|mi|esta ${LEGS} $|derecha|izquierda|y|que|cada|hoy|desde|de`,
      `${LEGS} ~ la|lo siento|noto ~ menos|peor|rara|ajena ~ ayer|antes|que|día|cada|$|hoy`,
      `pierna|pie ~ va|fallando|pierde|perdiendo|apagando ~ fuerza|sensibilidad ~ día|semana|cada|más`,
    ],
  ],
  [
    'ulcer',
    [
      'creciendo|crece|crecido|salió|saliendo|sale ~ limón|nuez|bulto|bola|aceituna|ciruela|huevo|mandarina|garbanzo ~ duro|dura ~ muslo|pierna|espalda|axila|cuello|brazo',
      'fiebre|calentura|calenturas|calenturón ~~ no|ni ~ estirar*|enderezar* ~ pierna|cadera',
      'no|ni ~ estirar*|enderezar* ~ pierna|cadera|lado ~~ fiebre|calentura|calenturas|treinta',

      `${JOINT} ~~ ${RED} ~~ ${HEATED}`,
      `${JOINT} ~~ ${HEATED} ~~ ${RED}`,
      `${JOINT} ~~ ${RED} ~~ ${BIG}`,
      `${JOINT} ~~ ${BIG} ~~ ${RED}`,
      `${JOINT} ~~ ${BIG} ~~ ${HEATED}`,
      `${JOINT} ~~ ${HEATED} ~~ ${BIG}`,
      `${JOINT} ~~ ${HEATED}|${RED} ~~ ni|no|sin ~ ${SORE}`,
      `${RED} ~ inflad*|hinchad*|caliente ~~ ${JOINT} ~ fiebre|tiritona|dobla`,
      'raya|rayas|línea|líneas|mancha|rojez ~ roja|rojas|colorada|colorado|morada ~~ sube|subiendo|corre|crece|creciendo|extiende|extendiendo|ingle|muslo|arriba|va',
      'mordió|mordido|picó|picado|arañó|mordida|picadura ~~ roja|rojo|hinchad*|caliente|pus|sube|subiendo|extiende|negr*',
      'pie|dedo|uña ~ diabétic*|azúcar ~~ prieto|prieta|negro|negra|huele|feo|morado|podrid*',
      'prieto|prieta|negro|negra ~ huele|apesta ~ pie|dedo',
      'flujo|desecho|secreción|sangrado ~ huele|apesta|mal|verde|amarill*|feo ~~ fiebre|temperatura|calentura|dolor|duele|escalofrío*',
      'fiebre|temperatura|calentura|dolor|duele ~~ flujo|desecho|secreción ~ huele|apesta|mal|verde|feo',
    ],
  ],
  [
    'wound',
    [
      'puntos|herida|cicatriz ~~ míos|mías|mía|mío ~ supur*|arde|huele|abri*',
      'absceso|forúnculo|flemón ~~ ~ calenturas|escalofríos|tiritona|tiritonas|temblores',

      'operaron|operad*|operación|cicatriz|ombligo|prótesis|herida|puntos|cesárea|apendicitis|apéndice|grapas|drenaje|costura ~~ supura|supur*|agüilla|agüita|agua|pus|amarill*|verd*|oliendo|huele|colorad*|hirviendo|chorrea|moja|babea|maloliente|apesta',
      'supura|supurando|agüilla|pus ~ cicatriz|ombligo|prótesis|herida|puntos|operación|cesárea',
    ],
  ],
  [
    'no-weight',
    [
      'pierna|pie|rodilla|cadera|tobillo ~ no quiere saber ~ nada',
      'ando|quedé|camino|voy|salto en|a|con un sola? pata|pierna|pie',
      'pata|pierna|pie|tobillo ~~ ni apoyarla|apoyarlo|pisar|apoyar|asentarla|moverla',
      'ni apoyarla|apoyarlo|pisarla|asentarla|moverla ~ pierna|puedo|ya|$',

      'no|ni me? deja|dejan|permite|dejaba ni? dar|pararme|pisar|apoyar*|caminar|andar|poner|asentar|ponerme|cargar|levantarme ~ paso|pasos|pie|pierna|peso|depie|suelo|piso|hoy|$|del|bien|desde',
      'no|ni ~ cargo|asiento|apoyo|piso|pongo|asentar|cargar en|con|el|la|este|esa|ese|esta|el? pie|pierna|lado|cadera|tobillo $|desde|del|de|y|ni|hoy|porque|por|para',
      `pierna|pie|tobillo|cadera ~ ni|no la|lo? ~ piso|pisar|asiento|asentar|apoyo|apoyar|cargar|cargo|planto|plantar|poner ~ $|desde|de|ni|y|porque|por|bien|hoy|en|suelo`,
      'no|ni ~ puedo|pueda|logro ni? asentar|asentarla|asentarlo|cargar|cargarla|apoyarla|apoyarlo|pisarla|pisarlo|plantarlo|plantarla',
      'no|ni doy|logro|consigo|alcanzo dar? un? paso|pasos $|sin|desde|del|de|y|por|con|porque',
      'no doy|consigo dar? paso',
      'no me tengo|mantengo|sostengo|aguanto ~ lado|pierna|depie|pie|cadera',
      'ni depie me tengo|puedo|aguanto',
      'ando|camino|muevo|voy|salgo|desplazo ~ bastón|muletas|muleta|gatas|arrastrad*|arrastrándome|arrastras|gateando|rastras',
      'solo|nomás|ya|nada arrastrada|arrastrado|gateando|arrastrándome|gatas|bastón|rastras ~ ando|muevo|camino|voy|puedo',
      'no ~ puedo|atrevo|logro ~ saltar|brincar|pisar|apoyar ~ pierna|pie|pata|daño|danyo|dolor',
      'no aguanto|aguanta|soporto|soporta|sostengo|resiste mi|el propio? peso',
      'no ~ ponerme|pararme|pararse|ponerse|parar|levantar depie|hoy|ni ~ cadera|pierna|caída|caí|golpe|fui',
      'cojea|cojeando|cojo|coja|renguea ~~ ~ fiebre|calentura|temperatura ~~ apoyar*|pisar|caminar|andar|pie|pierna',
      'fiebre|calentura|temperatura ~~ ~ cojea|cojeando|apoyar|pisar',
      'cojea|cojeando ~~ fiebre|calentura|temperatura|décimas',
    ],
  ],
  [
    'crack',
    [
      'sonó|suena|hizo|dio|oí|sentí|escuché ~ rama|hueso|nuez|palo|galleta|leño|seco ~ partid*|rot*|roto|quebrad*|seca',
      'sonó|hizo|dio|oí|sentí ~ clac|clonc|clonk|croc|cloc|traca|crac|trac ~~ caí|caer|caída|corriendo|golpe|apoyar|pisar|andar|bastón|camin*|muevo|arrastr*|ando',
      'crujió|tronó|crujido|tronido ~ algo|hueso|cadera|tobillo|rodilla ~~ no|arrastr*|apenas|muevo|apoyar|pisar|andar',
    ],
  ],
  [
    'hip-out',
    [
      'cadera|prótesis nueva|operada|postiza|artificial ~~ clonc|cloc|clac|clic|croc|crac|chasquido|salto|tronó|crujió ~~ no|apoyar|daño|danyo|dolor|duele|mover|torcida',
    ],
  ],
  [
    'leg-short',
    [
      'pierna ~~ corta|corto|cortita ~~ fuera|afuera|dentro|virada|torcida|girada|mirando|apunta',
      'cadera|caer|caí|caída|golpe ~~ pierna ~~ corta ~~ fuera|afuera|mirando|$',
    ],
  ],
  [
    'stuck-lump',
    [
      'pelota|pelotita|bola|bolita|bulto|hernia ~~ ingle|huevo|testículo|ombligo|verija ~~ dolor|duele|feo|fuerte|horrible|chingada|vomit*|dura|morada|madre',
      'ingle|ombligo|verija|huevo ~~ pelota|pelotita|bola|bolita|bulto ~~ duele|dolor|dura|morada|vomit*|horrible|chingada',
    ],
  ],
  [
    'rigid',
    [
      'ombligo|barriga|tripa|panza ~ late|latiendo|palpita|pulsa|brinca ~~ riñones|rinyones|espalda|lomo|sudor*|mare*|desmay*',

      `no|sin ~ poder|puedo|consigo|logro ~ tirar|echar|sacar|expulsar|tirarme|soltar ~ pedo|pedos|gas|gases|vientos|aire ~~ vomit*|hinchad*|${BELLIES}`,
      `${BELLIES} ~~ hinchad*|inflad*|tambor ~~ sin|no|ni ~ poder|puedo|tirar|echar|expulsar ~ pedo|gas|gases|pedos`,
      'vomit*|devuelvo|arrojo|gomit* ~ verde|bilis|caca|heces|mierda|amarillo ~~ barriga|tripa|panza|hinchad*|dolor|dur*|no|$',
    ],
  ],
  [
    'tear',
    [
      'dolor|duele ~~ rajando|raja|rasgando|partiendo|parte|desgarr*|abriendo ~~ vientre|pecho|espalda|abdomen|barriga|riñones|rinyones|baja|paletas|paletillas',
      'entre ~ paletas|paletillas|omóplatos|escápulas ~~ rajando|rasgando|partiendo|desgarr*|cuchill*|baja|puñal*',
    ],
  ],
  [
    'pee-blood',
    [
      'orinando|orino|meo|meando|orinar|orina|pis|pipí|chis ~ rojit*|rojiz*|rosadit*|rosad*|colorad*|roja|rojo',
      'agüita|agua|chorro|orina|chorrito ~ sale|salió|viene|cae ~ rosad*|rosa|roja|rojo|vino|coñac|cobre',

      'meo|meando|orino|orinando|orina|pis|pipí|chis ~ coca|vino|té|cola|café|cobre|óxido|negr*|marrón|oscur*|chocolate ~ color|oporto?',
      `${BATH} ~~ sale|saliendo|salió|veo|hay ~ sangre|sangrita|rojo|rosado|coágulos`,
      `sale|saliendo|salió|anda ~ sangre|sangrita ~ al|cuando|en ~ ${BATH}|hacer|orinar`,
    ],
  ],
  [
    'fever',
    [
      'tiritonas|temblores|escalofríos|calenturas ~ dolor|riñón|rinyon|espalda|noche|fiebre|que|y|$',

      'subió|sube|subido|tengo|ando|con|llegó|marca|traigo|hasta|termómetro ~ ciento|treinta|38|39|40|101|102|103|104 un|uno|dos|tres|cuatro|y|grados|$|ocho|nueve',
      'subió|sube|subido|subiendo|subir|tengo|dio|entra|entran ~ temperatura|fiebre|calentura|calenturón|tiritona|tiriteras|escalofríos',
      'décimas|tiriteras|tiritera|fiebrecilla|calenturita|calenturones|fiebrones',
    ],
  ],
  [
    'weight-loss',
    [
      'agujero|agujeros|hoyo|hoyos más|mas|menos ~ cinturón|cinto|correa',

      'perdido|perdí|bajado|bajé|menos|adelgacé|reduje ~ dos|tres|cuatro|un|varias|una talla|tallas ~~ sin|ni|dolor|noche|sudor*|cansad*|dieta',
      'adelgac*|enflaqu* ~~ sin|ni|hambre|comer|palo|fideo|nada|quererlo|apetito',
      'quedé|quedado|quedando|estoy|ando|puesto|voy ~ huesos|esqueleto|pellejo|espina|palillo|fideo ~~ dolor|noche|no|sin|ni|hambre|duele|como',
      'no como|ceno|entra nada|comida ~~ perdido|kilos|tallas|adelgac*|huesos|dolor|flac*',
      'ni hambre ~ da|tengo ~~ dolor|duele|cadera|espalda|adelg*|huesos|flac*',
    ],
  ],
  [
    'night',
    [
      'de noche ~ perro|perros|rata|lobo mordiendo|muerde|mordisque*',

      'levanta|saca|despierta|tira|muerde|mata|ataca ~ tres|dos|cuatro|cinco|madrugada|cama|noche|sueño|suenyo ~~ dolor|duele|postura|calma|nada|ni',
      'dolor|duele ~~ levanta|despierta|muerde|saca|desvela|pega ~ tres|dos|cuatro|cinco|madrugada|cama|noche|noches',
      'de noche ~ duele|dolor|muerde|quema|mata|arde|calma|peor',
    ],
  ],
  [
    'night-sweats',
    [
      'tuberculosis|tisis ~~ ~~ columna|espalda|espinazo|sudores|sudor|fiebre|cadera',
      'columna|espalda|espinazo ~~ con? sudores|sudor|sudando ~ noche|fiebre|$',
    ],
  ],
  [
    'pain',
    [
      'columna|espalda|cadera|hueso|huesos|lomo|cintura ~ que? canta|cantan|grita|gritan|aúlla|chilla|queja|quejan',

      'ni|no ~ tocar*|rozar*|tocarlo|tocarla|roces|toquen|rozarlo ~ puedo|deja|hombro|ingle|rodilla|pierna|espalda|cadera|$',
      'ingle|rodilla|pierna|espalda|cadera|hombro|tobillo|costado|hueso ~~ ni|no ~ puedo|deja|soporto|aguanto|dejo ~ tocar*|rozar*|estirar*|mover*|girar*',
      'si|al|cuando lo|la|me|le? ~ tocas|toco|tocan|aprieto|aprietas|toca ~ brinco|salto|grito|lloro|chillo|aúllo|estrellas',
      'no ~ aguanto|soporto ~ columna|espalda|espinazo|cadera|ingle|rodilla|lomo',
      'retuerce|retuerzo|retuerciendo|dobla|doblando|parte|partiendo ~ dolor|cólico|espalda|barriga',
    ],
  ],
  [
    'swollen',
    [
      'jamón|morcilla|salchichón|bota|tronco|elefante por|de|como pantorrilla|pierna|tobillo|gemelo|muslo',
      'no me entra|cabe|sube|cierra ~ pantalón|zapato|bota|calcetín|pernera ~ un|esa|ese|lado|pierna|pie|izquierda|derecha',
      'pierna|muslo|pantorrilla ~ pesa|pesada ~ caliente|colorada|roja',
      'pierna|muslo|pantorrilla ~~ gord*|grande|hinchad* y|brillante|tirante ~ brillante|tirante',

      'inflad*|inflo|infló|inflándose|inflaron',
      'pantorrilla|gemelo|chamorro|batata ~~ gord*|engord*|doble|morcilla|reventar',
      'parí|parto|cesárea|vuelo|avión|autobús|operaron|operad*|yeso|escayola|férula|viaje ~~ ~~ pantorrilla|gemelo|chamorro|batata ~ derecha|izquierda? ~ duele|ties*|dur*|arde|gord*|hinchad*|caliente|roj*',
    ],
  ],
  [
    'burn',
    [
      'prendida|prendido|prendidas|enciende|encendida|encendido|candela|incendio ~ espalda|espinazo|lomo|pierna|ingle|cadera|rodilla|$',
      'espalda|espinazo|lomo|pierna|ingle|cadera ~ prendida|prendido|enciende|encendida|encendido|candela',
    ],
  ],
  [
    'coughing-blood',
    [
      'espuma rosada|rosa|roja|sangre',
      'escupí|escupo|escupido|tosí|toso|tosiendo ~ rojo|rosado|granate|colorado|coágulo|coágulos',
    ],
  ],
  [
    'heavy-bleeding',
    [
      'corté|corté|rajé|abrí|pinché|clavé|rajado|cortado ~~ chorros|chorritos|chorro|chorrito|borbotones|trapo|para',
      'no hay|tengo|encuentro trapo|toalla|venda|quien|manera|forma|quién ~ pare|paren|corte|detenga|aguante ~ sangre|$',
      'rompí|rompo|rompió|empecé|empezado|arranqué a sangrar',
      'sale|saliendo|salta|brota ~ chorros|chorritos|borbotones',
    ],
  ],
  [
    'knock',
    [
      'desnuqué|desnucado|descalabré|descalabrado|escalabré|abrí ~ cabeza|contra|con|coco|radiador|mesa|bordillo|banqueta|lavabo',
    ],
  ],
  [
    'fall',
    [
      'besé|besado|abracé|comí|medí|aterricé|aterrizado|estampé|fui ~ suelo|piso|escalón|acera|banqueta|escalera|ducha|bordillo',
      'trancazo|costalazo|guamazo|batacazo|porrazo|leñazo|castañazo|golpetazo|sentonazo|ranazo|cantazo|tortazo|morrazo',
    ],
  ],
  ['low-sugar', ['azúcar|insulina|metformina|diabet* ~~ ~ vueltas|sudo|sudando|tembl*|tiemblo|mare*|borros*']],
  ['short-of-breath', ['silbo|pito|silba|pita|pitando|silbando ~ respir*|pecho|dormir|aire']],
  [
    'has:cancer',
    [
      'lo de la? pecho|mama|próstata|colon|pulmón|riñón|rinyon|útero|ovario|matriz|tiroides ~~ operaron|quimio|vencido|limpio|superé|superado|acabé|curé|curado|vencí|alta|limpia',
      'acabé|terminé|superé|vencí|curé|libré con|de? lo de la? pecho|mama|próstata|colon|pulmón|útero|ovario|matriz',
      'sacaron|quitaron|extirparon ~ riñón|rinyon|riñoncito|rinyoncito|pecho|mama|pulmón|ovario|bulto|útero|próstata malo|maligno|feo|por|con',
      'doctor|doctora|médico|oncólogo de la próstata|mama|pecho|quimio',
    ],
  ],
  ['has:osteoporosis', ['hueso|huesos ~ vidrio|cristal|porcelana|papel|galleta|tiza']],
]);

const KIN =
  'hermana|prima|amiga|hija|nuera|mujer|esposa|cuñada|vecina|jefa|sobrina|tia|compañera|novia|pareja|hermano|primo|amigo|hijo|marido|esposo|padre|papa|madre|mama|abuela|abuelo|suegra|suegro|vecino|tio|cuñado|sobrino';
const FICTION =
  'pelicula|peli|serie|libro|novela|telenovela|culebron|documental|programa|comic|podcast|tele|cuento|capitulo|episodio';
const TROUBLE =
  'infarto|ictus|derrame|ataque|muere|murio|desmaya|desmayo|desmayado|sangra|desangra|convulsion|aneurisma|paro|embolia|ahoga|ahogado|cancer|coma';
const PLANTS = 'planta|plantas|flor|flores|geranio|cactus|orquidea|rosal|pez|pececito|tomates|arbol|helecho|albahaca';
const SPORT =
  'bailar|caminar|andar|correr|entrenar|subir|bajar|saltar|pedalear|nadar|escaleras|cuestas|gimnasio|gym|sentadillas|bici|padel|futbol|yoga|pilates|spinning|senderismo|excursion|boda|fiesta|feria|marcha';
const WHEN = 'ayer|anoche|finde|domingo|sabado|lunes|antier|anteayer';
const SPILT = 'agua|cafe|tinta|leche|vino|sopa|cerveza|zumo|jugo|te|pintura|aceite|cartucho|bote';
const SURELY =
  'rico|rica|sabroso|sabrosa|bueno|buena|delicioso|deliciosa|gustoso|gustosa|dulce|agradable|divertido|divertida';

/**
 * What people say beside a routine that has words of alarm in it: the call of nature, fits of laughter, relatives who are
 * well again, what hurts from yesterday's dance, water that is spilt, torment in jest. A complaint that reaches beyond one
 * of these is still heard.
 */
export const chatter: readonly string[] = [
  // Torment in jest.
  `que agonia|suplicio|tortura|martirio|calvario|dolor tan|mas ${SURELY}`,
  'que suplicio|tortura|martirio|calvario|agonia $|jaja|este|esta|de|ejercicio',
  'esto es un? agonia|suplicio|tortura|martirio|calvario $|jaja|pero',
  'va|van|me a? explotar|estallar|reventar la cabeza de|con|por ~ trabajo|examen|examenes|numeros|niños|estudiar|pensar|ruido|cosas|papeles|impuestos|reuniones',
  'me|nos|le|te ha|va|iba|a? dio|da|dado|entro|entra|daba|dar|entrado|pego un|el|otro? ataque|golpe de|la risa|hipo|estornudos|risas|nervios|carcajadas|llanto|celos',
  'si no|como ~ me da algo|un',
  'parezco|parece|pareces|pareciera que? estoy? un? muerto|muerta|momia|zombi|cadaver|desmayado',
  'me|nos|le has|ha|han|habeis|devolvio|devuelve|devuelves|devuelto devuelto? la|el|las|mi vida|alegria|movilidad|fe|sonrisa|juventud|ilusion|ganas|cadera|espalda|sueño',
  'devuelto|devolvi|devuelvo|devolver|devolvieron ~ libro|dinero|pedido|paquete|llamada|compra|zapatos|regalo|coche|carro',
  // The call of nature.
  'me estoy|ando|hago|meo|estaba meando|orinando|haciendo|pis|pipi|popo pis|pipi|popo? $|voy|pausa|espera|ahora|vuelvo|necesito|ahorita|para|dame',
  'me meo $|voy|pausa|espera|vuelvo|para|dame',
  'me suena|suenan|ruge|rugen|gruñe|cruje la|las|el|los? tripa|tripas|estomago|barriga|panza',
  // Talk of the talk, of the floor and of the days.
  'hables|habla|hablas|hablando|hablar tan? mas|muy? fuerte|alto|bajo|bajito|duro|suave',
  '^ duro|duraron al|en|todo final|total|todo',
  'cuanto|cuantos duro|duraron|dura|habra duro|durado?',
  'si no me duermo|aburro|olvido|despisto|quedo|echo dormido|dormida|frito|frita?',
  'no ~ mejor dos|tres|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta',
  'si|que|y un|algun dia no puedo|hago|practico|me|lo que|pasa|puedo?',
  'que pasa si ~ no puedo|practico|hago|estiro',
  'que|muy|tan|ay|uy que? fresco|fresquito|frio|helado|caliente|duro|blando|rico esta el|la|mi? suelo|piso|esterilla|tapete|alfombra|colchoneta',
  'hablame|cuentame|dime|ponme|cantame algo ~ que? si? no? me? duermo|aburro?',
  'ay|uy|uf|ayay $ ^ que fresco|fresquito|frio|helado|calor|calentito|rico|gusto|bien|bueno|linda|lindo|bonito|alivio|delicia|risa|pereza|flojera|cosa esta? el|la|mi?',
  'ay|uy|uf|ayay $ ^ madre|dios|bendito|virgen|señor|jesus|mi mia|mio|madre|vida|dios?',
  'lo hice|hago|estoy haciendo? mal|fatal|regular|al|mejor reves?',
  // A limb that works.
  'se me? esta|estan|va|van|ya|me? cansa|cansan|cansando|canso|cansaron|cansado el|la|los|las? pierna|piernas|brazo|brazos|muslo|muslos|gluteo|gluteos|hombro|hombros|cuello|mano|manos|muñeca ya? $|jaja|cuanto|queda|falta|de|normal',
  'noto|siento|hay un|la? tiron|presion|tirantez|estiramiento|calor en|por|de la|el|los ~ como|tal|lo dijiste|dices|decias|explicas|explicaste|cuentas',
  `duelen|dolieron|dolian|duele los|las|el|la ${'pies|piernas|pie|pierna|gemelos|muslos|gluteos|brazos|abdominales'} de|del|por|tras tanto? ~ ${SPORT} ~ ${WHEN}`,
  `${WHEN} ~ ${SPORT}|baile|camine|corri|anduve|subi ~ duelen|dolieron|duele los|las|el|la pies|piernas|gemelos|muslos|gluteos|brazos|abdominales`,
  `baile|camine|corri|anduve|bailamos|caminamos hasta que me|nos dolieron|dolian los|las pies|piernas`,
  'bebi|bebimos|copas|cañas|cervezas|tequila|fiesta ~ duele la cabeza',
  'regla|periodo|menstruacion y|que|con me duele|duelen la|el|los barriga|vientre|tripa|panza|ovarios un? poco?',
  'pico|picado|pica un mosquito|hormiga|bicho|zancudo ~ tobillo|pierna|brazo|pie|cuello',
  // Relatives who are well, and who are looked after.
  `el|un embarazo de mi|la|su|un ${KIN}`,
  `${KIN} esta|estuvo|sigue|es|anda|acaba muy? embarazada|preñada`,
  `tuve|tuvimos|toco|hubo que? llevar|llevarla|llevarlo|llevarle|acompañar|visitar|ir|recoger ~ ${KIN} ~ hospital|urgencias|medico|clinica`,
  `vengo|vuelvo|voy|fui|estuve|llego ~ hospital|urgencias|clinica ~ visitar|ver|acompañar|cuidar ~ ${KIN}`,
  `${KIN} ~ hospital|ingresado|ingresada|urgencias ~~ ya esta|salio|volvio|vino en|bien|mejor|de|hoy? casa|alta?`,
  `trabajo|trabaja|turno|guardia en un|el|la hospital|urgencias|ambulancia|clinica|residencia`,
  'soy|es|era enfermera|enfermero|medico|medica|doctora|doctor|celador|auxiliar|paramedico ~ urgencias|hospital|ambulancia|ambulancias',
  `cayo|caido|golpeo|pego ~ ${KIN}|niño|niña|perro|gato ~~ como un? rosa|nuevo|nueva|roble|si`,
  // Stories, things and plants.
  `en|de|por la|el|un|esta|este|mi ${FICTION} ~ ${TROUBLE} al|a|el|la|en|un?`,
  'viendo|veo|vi|oi|escuche|noticias ~ accidente|terremoto|incendio|choque|guerra|inundacion',
  `murio|muere|muriendo|seco|secando|marchito la|el|las|los|mi|un ${PLANTS}`,
  `${PLANTS} se|me|esta|estan|ha|han|muy? ~ muerto|muerta|murio|muriendo|muere|seca|seco`,
  `desangro|desangra|sangra|derramo|derrame|vomito|escupio|cayo|pierde el|la|un|mi ${SPILT}`,
  `no veo|veia ~ sin|apague|apagado|quite|quitado ~ gafas|lentes|luz|lentillas|pantalla|oscuras`,
  'sin|quite|quito ~ gafas|lentes|lentillas ~ no veo',
  'pelota|bola|rodillo|bolita se me? clava|hunde|mete un? poco|poquito',
  'me|se entro|metio|metido|cayo algo|pelo|pestaña|mota|jabon|sudor|un ~ ojo|ojos',
  // Work, and what is told of strangers.
  'atendi|atendemos|atendimos|atiendo|atienden|trato|tratamos|llegaron|tuvimos|operamos|vi|vimos|hubo un|dos|tres|cuatro|varios|mucho|tantos? infartos|derrames|ictus|paros|fracturas|partos|desmayos|suicidios|accidentes|infarto|derrame|parto|paro y? un? derrame|infarto|parto|ictus?',
  'urgencias|hospital|guardia|turno|consulta ~ atendi|atendemos|atendimos|atiendo|trabaje|operamos',
  'dos|tres|cuatro|cinco|varios|mucho|tantos infartos|derrames|ictus|paros|fracturas|partos|desmayos|suicidios y? un? derrame|infarto|parto|ictus|paro? $?',
  'noticias|tele|television|radio|periodico|internet|telediario|noticiero ~ un|uno|el|la|que señor|señora|hombre|mujer|chico|chica|tipo|joven|niño|pareja|actor|cantante que? se? ha? tiro|mato|suicido|ahogo|ahorco|murio|disparo|quemo|cayo|desmayo de|a|por|desde? un|el|la? puente|tren|ventana|azotea|vias|rio|metro|balcon?',
  'dolor de cabeza es|con|hacer|lo|el|la ~ declaracion|renta|impuestos|papeleo|tramites|mudanza|obras|banco|hacienda|niños|jefe|vecinos',
  'medico|doctor|doctora|cirujano|cirujana|fisio|traumatologo ya me ha? dio|dado|dijo|vio|visto',
  `embarazada es|era mi|la|ella|otra ${KIN}|no`,
  'ultimo|ultima|primer|primero|segundo|tercer|mi embarazo|parto fue|hace ~ hace? ~ años|decadas',
  'se me va|fue|iba|vuela la|el cabeza|mente|pensamiento|imaginacion a|al|en|por|pensando|hacia',
  'hace|falta|quiero|pon|prende|enciende|apaga|ponme|poner|arreglar|sin|con falta? un|el|de? aire acondicionado',
  'gluteo|gluteos|culo|nalgas|abdomen|abdominales|brazos|musculos|barriga tengo|estan|esta|muy|un|poco|los|mas? muy|poco|tan|bien? flojo|flojos|floja|flojas|fofo|fofos|debil|debiles|blando|blandos|perezosos',
  'me vieran|viera|ven|ve|viese|viesen|vea|veria ~ tirado|tirada|tumbado|tumbada|acostado|acostada ~ suelo|piso|alfombra|sofa? como? muerto|muerta?',
  'tirado|tirada en|por el|la|mi suelo|piso|sofa|alfombra|cama como un? muerto|muerta|trapo|foca|ballena|lagartija|estrella|morsa|tortuga',
  'sandia|tomate|melon|granada|remolacha|betabel|ketchup|salsa ~ desangrando|desangra|sangra|sangrando|vomitando',
  'en la|el pelicula|peli|serie|novela|telenovela|capitulo|libro ~ pegan|pegaron|disparan|disparo|matan|mataron|envenenan|envenenar|apuñalan|mueren|acaban ~ tiro|pecho|pierna|cabeza|corazon?',
  // Long ago, and a thing of everybody's childhood.
  'no puedo|lograba|conseguia|llegaba|alcanzaba ni? ~~ y? ahora|hoy|ya si|puedo|llego|consigo|lo|me|alcanzo|perfecto',
  'antes no puedo|lograba|conseguia|llegaba|alcanzaba ni ~ $',
  'no puedo ni? levantarme|moverme|salir de la cama de|del|por la|el ~ pereza|sueño|flojera|gustito|frio|resaca|cansancio',
  'de|cuando niño|niña|pequeño|pequeña|chico|chica|era ~ tuve|tenia|pase asma|anginas|varicela|sarampion|paperas|rubeola|otitis',
];

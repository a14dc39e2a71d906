import type { Bearers, Listed } from '../../../safety/hear';
import { segment } from './segment';

const words = (list: string): readonly string[] => [...new Set(segment(list).filter((word) => word !== ';'))];
/** One and many of each: "silla" and "sillas", "pared" and "paredes", "luz" and "luces". */
const manyOf = (word: string): string =>
  /[aeiouáéíóú]$/.test(word)
    ? `${word}s`
    : /z$/.test(word)
      ? `${word.slice(0, -1)}ces`
      : /[sx]$/.test(word)
        ? word
        : `${word}es`;
const nouns = (...lists: readonly string[]): readonly string[] => [
  ...new Set(lists.flatMap((list) => list.split(' ').flatMap((word) => words(`${word} ${manyOf(word)}`)))),
];

const HOUSE =
  'casa piso departamento apartamento habitación cuarto baño cocina dormitorio salón sala pasillo garaje garage jardín patio ' +
  'valla cerca portón muro pared tejado techo puerta ventana cortina persiana alfombra tapete felpudo escalera escalón barandilla ' +
  'azulejo baldosa canalón cañería tubería caldera calentador calefacción radiador ducha regadera bañera tina lavabo lavamanos ' +
  'inodoro retrete cisterna bomba válvula contador medidor enchufe bombilla foco lámpara vela cable chimenea estufa horno ' +
  'cocina parrilla microondas tostadora hervidor tetera nevera refrigerador refrigeradora heladera congelador lavaplatos ' +
  'lavavajillas lavadora secadora máquina aspiradora licuadora batidora carpa tienda paraguas sombrilla tumbona trampolín ' +
  'hamaca invernadero andamio edificio torre puente balcón terraza porche grifo llave';
const FURNITURE =
  'sofá sillón silla butaca taburete banco mesa escritorio estante estantería librero armario clóset cajón cómoda cama colchón ' +
  'cabecero cuna carrito cochecito carriola cojín almohada manta cobija frazada edredón sábana toalla espejo marco cuadro jarrón ' +
  'perchero andador muleta asiento reposapiés repisa mueble';
const DEVICES =
  'teléfono móvil celular portátil laptop ordenador computadora compu tableta tablet impresora pantalla monitor teclado ratón ' +
  'altavoz parlante bocina echo alexa tele televisor televisión mando radio estéreo cámara reloj alarma temporizador despertador ' +
  'batería pila cargador rúter router wifi internet señal red conexión servidor web página app aplicación juego consola ' +
  'videojuego auricular audífono micrófono dron interfono timbre campana sirena proyector vídeo video audio grabación lista ' +
  'cobertura correo email sistema programa';
const VEHICLES =
  'coche carro auto furgoneta camión camioneta autobús bus tranvía taxi uber bici bicicleta moto motocicleta patinete tractor barco ' +
  'barca ferri avión helicóptero motor embrague freno rueda llanta neumático escape capó parabrisas parachoques caravana remolque ' +
  'gasolina diésel gasoil vuelo carretera calle autopista tráfico tren metro';
const KITCHEN =
  'botella taza vaso copa jarra termo plato tazón cuenco fuente cacerola olla sartén tapa lata bote caja bolsa paquete cuchillo ' +
  'tenedor cuchara comida cena almuerzo desayuno té café cerveza vino leche zumo jugo sopa pastel tarta pan barra masa galleta ' +
  'bocadillo bocata torta sándwich tostada huevo patata papa queso mantequilla salsa curry fritura salchicha pavo jamón pollo ' +
  'filete bistec ensalada cebolla zanahoria tomate jitomate manzana plátano naranja limón melón arroz lenteja frijol tortilla ' +
  'paella pizza taco helado gelatina mermelada aceite';
const CLOTHES =
  'pantalón pantaloneta malla leggings short camisa camiseta playera remera jersey suéter rebeca sudadera chaqueta chamarra abrigo ' +
  'vestido falda calcetín media zapato bota zapatilla tenis pantufla sandalia cremallera cierre botón cinturón cinta tirante ' +
  'sujetador sostén brasier braga calzón calzoncillo ropa guante gorro sombrero bufanda manga dobladillo costura elástico gafas ' +
  'lentes anteojos bolso cartera billetera mochila maleta collar pendiente arete pulsera disfraz bikini pijama pelo cabello ' +
  'flequillo coleta peluca maquillaje pintalabios';
const ANIMALS =
  'perro perra gato gata cachorro perrito gatito hámster conejo cobaya loro periquito pájaro paloma gaviota gallina gallo caballo ' +
  'poni burro vaca oveja cordero cabra cerdo zorro rata ratón ardilla erizo tortuga serpiente lagarto pez araña abeja avispa ' +
  'hormiga babosa gusano cangrejo ballena tiburón león tigre mono mascota animal bicho mosca mosquito';
const OUTSIDE =
  'árbol planta rama arbusto seto flor hoja césped pasto hierba estanque río lago mar marea playa acantilado colina monte montaña ' +
  'tiempo clima lluvia nieve hielo escarcha niebla viento trueno luna cielo nube volcán terremoto fuego hoguera humo vapor globo ' +
  'cometa petardo cohete pista cancha piscina alberca gimnasio parque tienda bar café mercado supermercado escuela colegio ' +
  'universidad oficina fábrica granja iglesia estación aeropuerto hotel restaurante cine teatro pueblo ciudad';
const MATTERS =
  'luz luces economía euro peso dólar precio mercado bolsa gobierno parlamento ayuntamiento partido negociación negocio empresa ' +
  'presupuesto factura hipoteca alquiler impuesto sueldo trabajo curro chamba proyecto reunión presentación informe redacción ' +
  'examen deberes tarea plazo turno agenda horario libro novela historia trama película peli serie episodio capítulo drama ' +
  'documental podcast canción música tema álbum banda coro concierto actuación concurso crucigrama sudoku chiste noticia periódico ' +
  'revista carta paquete entrega billete boleto entrada cheque dinero moneda lotería equipo club selección madrid barça liga copa ' +
  'penalti gol portero relación matrimonio boda compromiso vacaciones viaje fiesta evento conversación discusión debate silencio ' +
  'ambición hábito adicción dieta batalla guerra protesta campaña elección aburrimiento alegría papeleo torneo temporada carrera ' +
  'mundo vida plan cuenta acuerdo contrato electricidad corriente';
const MADE =
  'cuerda hilo cadena pincel tornillo destornillador hacha herramienta juguete muñeco peluche lego asa bisagra muelle resorte ' +
  'cuchilla aguja alfiler lana tela tejido papel tarjeta cartón madera tabla tablón ladrillo hormigón cemento yeso vidrio cristal ' +
  'agua gas polvo barro suciedad basura cubo saco bolígrafo lápiz regla grapadora maceta urna estatua adorno guitarra piano ' +
  'orquídea compresor generador cortacésped tambor violín trompeta flauta arpa carrito raqueta palo rodillo pelota balón esterilla ' +
  'colchoneta banda pesa mancuerna';

/** Who is spoken of when it is nobody's part: anybody at all. */
const PEOPLE =
  'marido mujer esposo esposa pareja novio novia prometido prometida padre madre papá mamá papi mami abuelo abuela yayo yaya ' +
  'hermano hermana hijo hija niño niña bebé crío cría nene nena chico chica chamaco chamaca chavo chava adolescente joven tío tía ' +
  'primo prima sobrino sobrina nieto nieta cuñado cuñada suegro suegra yerno nuera padrastro madrastra amigo amiga colega compa ' +
  'vecino vecina compañero compañera jefe jefa profesor profesora maestro maestra hombre señor señora tipo tipa persona gente ' +
  'gemelo cuidador cuidadora enfermero enfermera médico médica doctor doctora fisio fisioterapeuta cartero fontanero plomero ' +
  'albañil conductor cliente clienta paciente visita huésped alguien nadie cualquiera';

export const bearers: Listed<Bearers> = {
  things: nouns(HOUSE, FURNITURE, DEVICES, VEHICLES, KITCHEN, CLOTHES, ANIMALS, OUTSIDE, MATTERS, MADE).filter(
    (word) =>
      ![
        'tina',
        'mono',
        'cerca',
        'para',
        'media',
        'medias',
        'entrada',
        'fuente',
        'papa',
        'papas',
        'tipo',
        'tiempo',
        'vida',
        'mundo',
      ].includes(word),
  ),
  // A part of a thing stands in front of it: "la pata de la silla".
  jointed: [],
  homographs: nouns('media fuente entrada patata papa regla banco pesa banda masa'),
  animals: nouns(ANIMALS),
  persons: [...nouns(PEOPLE), ...words('ella ellos ellas quien usted tú')].filter(
    (word) => !['tu', 'tipo', 'gemelo', 'gemelos'].includes(word),
  ),
  pronouns: words('ella'),
  parts: words(
    'cuerpo piel lengua garganta vejiga esfínter intestino habla voz palabras vista visión párpado oreja oído oídos nariz diente ' +
      'dientes pulmón pulmones riñón riñones nervio nervios cicatriz punto puntos herida aguas bolsa barriga regla periodo pulso ' +
      'latido latidos respiración aliento memoria hernia bulto articulación articulaciones músculo músculos ligamento tendón ' +
      'costilla costillas azúcar cerebro cráneo hueso huesos vena venas sarpullido lunar sangre orina pis caca corte rasguño ' +
      'puedo tengo tenía tuve he estoy estaba estuve siento sentí noto sudo orino meo tomo llevo uso padezco sufro perdí pierdo veo hablo respiro caí creo picadura ladrando ladra ladran maullando maúlla uña culo pecho todo algo nada fuerza equilibrio sensibilidad conciencia conocimiento tensión presión',
  ),
  selves: words('yo me nos conmigo nosotros'),
  hearers: [],
  objects: words('me nos te le les conmigo'),
  beside: words('a al junto con cerca para por de desde detrás delante alrededor en como tras'),
  neuters: words('lo esto eso este ese esa estos esos esas'),
  articles: words(
    'el la los las un una mi mis tu tus su sus nuestro nuestra este ese esa estos esos esas aquel aquella algún alguna ' +
      'otro otra cada ningún ninguna dos tres ambos ambas todo toda cualquier',
  ),
  definite: words('el la los las mi mis tu su nuestro nuestra este ese esa estos esos esas'),
  any: words('un una'),
  own: words('mi mis me su'),
  owners: [],
  sides: words('izquierda izquierdo derecha derecho delantera trasera otra superior inferior'),
  of: 'de',
  within: words('de en sobre'),
  prepositions: words(
    'en a al de con por para sin sobre bajo tras desde hacia contra entre ante hasta según durante mediante cerca junto dentro fuera ' +
      'encima debajo detrás delante alrededor como',
  ),
  joints: words(
    'y e o u ni pero sino porque cuando mientras si aunque donde que pues entonces hasta salvo excepto como luego además',
  ),
  verbs: words(
    'es son era eran fue fui está están estoy estaba estaban estuve ser estar sido he ha han había hay tengo tiene tienen tenía ' +
      'tuve tuvo hace hago hizo puede puedo podía pude va voy van iba fue viene vino sale salió queda quedó sigue siguen parece ' +
      'parecen suena siento siente noto nota duele duelen dolía se me',
  ),
  small: words(
    'justo ahora luego entonces hoy ayer otra vez todavía aún siempre nunca solo incluso ya también tan muy bastante casi completamente ' +
      'totalmente totalmente repente finalmente bien oh ah perdón sí no espera por favor okay ok vale igual honestamente realmente ' +
      'quizás no nomás pues bueno super medio',
  ),
  // "Se ha caído la silla", "se rompió el vaso": Spanish puts what it happens to behind.
  taking: [
    ...([
      'broken',
      'torn',
      'tear',
      'pop',
      'crack',
      'click',
      'bleeding',
      'collapsed',
      'fainted',
      'faint',
      'fluid',
    ] as const),
    ...([
      'sharp',
      'shooting',
      'burn',
      'breathless',
      'idiom',
      'numb',
      'cold',
      'hot',
      'fall',
      'wobble',
      'tight',
    ] as const),
    ...(['hard', 'red', 'pale', 'limp', 'stuck', 'buckling'] as const),
  ],
  plain: [],
  ambiguous: [
    ...(['collapsed', 'stroke', 'heart-attack', 'fainted', 'faint', 'blind', 'no-weight', 'cannot-get-up'] as const),
    'ow',
    ...([
      'immobile',
      'numb',
      'asleep',
      'tingle',
      'dizzy',
      'bleeding',
      'heavy-bleeding',
      'fluid',
      'incontinent',
    ] as const),
    ...(['broken', 'crack', 'pop', 'torn', 'tear', 'fall', 'own-throat', 'shooting', 'sharp', 'burn'] as const),
    ...([
      'hot',
      'cold',
      'hard',
      'tight',
      'weak',
      'swollen',
      'red',
      'pale',
      'lump',
      'misshapen',
      'fever',
      'sick',
    ] as const),
    ...([
      'vomiting',
      'contractions',
      'wound',
      'limp',
      'wobble',
      'foot-drop',
      'buckling',
      'hip-out',
      'leg-short',
    ] as const),
    ...(['speech', 'droop', 'confused', 'night-sweats', 'weight-loss'] as const),
    ...(['pressure', 'rigid', 'idiom', 'stuck-lump', 'burning-up', 'winded'] as const),
    ...(['click', 'pinch', 'cramp', 'bruise', 'ache', 'sore', 'flare'] as const),
    ...(['will-not-straighten', 'stuck', 'headache', 'worst-headache'] as const),
  ],
};

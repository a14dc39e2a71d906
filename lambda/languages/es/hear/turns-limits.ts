import { IN_A_MOVE, type Reader, type Turn } from '../../heard';
import { BEFORE, whole } from '../../whole';

/* Turns of phrase that say of a plan what it is not to be, or how much: a side, a place, a move, a figure. */

const NUMBER =
  '(?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte)';
const SIDE =
  '(?:(?:con |en |de |para |por )?(?:(?:el|la|mi|del|al) )?(?:(?:lado|pierna|cadera|rodilla) )?(?:izquierd[oa]|derech[oa]))';
/** What a side does that hurts: that is told, and no wish. */
const ACHES =
  '(?!(?: \\S+){0,2} (?:duele|dolor|molesta|tens[oa]|rígid[oa]|tira|pincha|quema|arde|dormid[oa]|cargad[oa]))';

/** That a side is all that is to be done. */
export const oneSide: Reader['oneSide'] = whole(
  `(?:solo|sólo|solamente|nomás|únicamente|nada más|nada más que)(?: (?:quiero|hacer|hago|haz|hazme|trabajar|estirar|con|de|en|para|por))* ${SIDE}${ACHES}|${SIDE} (?:y (?:ya|nada más|punto)|nomás|solamente|solo|únicamente)(?= *$| (?:por favor|hoy|te))|(?:quédate|sigue|seguimos) (?:con|en) ${SIDE}(?= *$| (?:por favor|nada|todo))`,
  'g',
);

/** "Week two" is of a plan. */
const NO_WEEK = /(?<!semana )/.source;
const DESK =
  '(?:en|desde|junto a|al lado de|frente a) (?:mi|el|un) (?:escritorio|despacho|cubículo)|en (?:la|mi|una) (?:oficina|ofi)|para (?:la )?oficina|(?:la|lo|el|esa|esta) de (?:la )?oficina|(?:versión|rutina|pausa) (?:de|del) (?:escritorio|oficina)|entre (?:dos )?(?:reuniones|juntas|llamadas)|(?:estoy|ando|sigo) en (?:el )?(?:trabajo|curro|la chamba)';
const LONG_SAT = `(?!.*${BEFORE}(?:todo el día|todos los días|horas|mucho tiempo|siempre|trabajo sentad[oa])(?!\\p{L}))`;

export const limitTurns = (): readonly Turn[] => [
  // One side, and not the other.
  [new RegExp(oneSide.source, 'u'), 'OnlySideIntent', IN_A_MOVE],
  [new RegExp(`^(?!.*(?:minutos?|rutina|plan|semana)).*(?:${oneSide.source})`, 'u'), 'OnlySideIntent', ['lobby']],
  // Where nobody lies down.
  [
    new RegExp(`^(?!.*minutos?)${LONG_SAT}.*${BEFORE}(?:${DESK})(?!\\p{L})`, 'u'),
    'StartRoutineIntent routine=desk-break',
    ['lobby'],
  ],
  [
    new RegExp(`^${LONG_SAT}.*${BEFORE}(?:${DESK})(?!\\p{L})`, 'u'),
    'PlanIntent setting=standing',
    [...IN_A_MOVE, 'lobby'],
  ],
  [
    whole(
      '(?:en|con|llevo|traigo) (?:(?:una|un|la|el|mi) )?(?:falda|vestido|traje|tacones)|(?:algo|una|uno|mejor|sí|no|hazlo|hacerlo|quiero|prefiero|todo|que sea) (?:que sea )?(?:de pie|parad[oa])(?= *$| (?:por favor|dije|te|mejor|nada))|^(?:de pie|parad[oa])(?= *$| (?:dije|por favor|te|mejor))|(?:dije|he dicho) (?:que )?(?:de pie|parad[oa])|(?:quedarme|me quedo|sigo|seguir) (?:de pie|parad[oa])|no (?:hay|tengo) (?:sitio|lugar|espacio) (?:para|donde) (?:tumbarme|acostarme|echarme|tirarme)|(?:no (?:puedo|quiero|me voy a|voy a)) (?:tumbar|acostar|echar|tirar)(?:me)?(?: (?:aquí|acá|en el (?:suelo|piso)|al (?:suelo|piso)))?(?= *$| (?:hay|que|porque|estoy|con))',
    ),
    'PlanIntent setting=standing',
    [...IN_A_MOVE, 'lobby'],
  ],
  [
    whole(
      '(?:me quedo|quedarme|seguir|sigo|estar|sin levantarme)(?: \\S+){0,2} (?:en|de) (?:mi|la|el|una) (?:silla|sillón|asiento)',
    ),
    'PlanIntent setting=chair',
    IN_A_MOVE,
  ],
  // Nothing hard.
  [
    whole(
      'nada (?:muy |demasiado |tan )?(?:fuerte|duro|pesado|intenso|exigente|bestia|difícil)|que no sea (?:muy |demasiado |tan )(?:fuerte|duro|dura|pesado|pesada|intenso|intensa)',
    ),
    'PlanIntent size=easy',
    ['lobby'],
  ],
  // What was left out, back in.
  [
    whole(
      '(?:vuelve a|vuelva a) (?:poner|meter|incluir)(?:lo|la|los|las)|(?:ponlo|ponla|mételo|métela|inclúyelo|inclúyela)(?: (?:otra vez|de nuevo|de vuelta|entonces|pues|por favor))*(?= *$)|no (?:lo|la|los|las) (?:quites|saques|dejes fuera|elimines)|yo no (?:dije|pedí|he dicho)(?: que)? (?:lo|la)? ?(?:quitaras|quitar|sacaras|sacar|dejaras fuera)(?:lo|la)?',
    ),
    'UndoIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:vuelve a|vuelva a) (?:poner|meter|incluir) (?:el |la )?§|(?:pon|mete|incluye) (?:el |la )?§ (?:otra vez|de nuevo|de vuelta)',
    ),
    'AddTechniqueIntent',
    IN_A_MOVE,
  ],
  // A move by its name, whatever is said before it.
  [
    /(?<!\p{L})(?:(?:yo )?(?:quiero|quería|quisiera|pedí|te pedí|he pedido|prefiero|necesito)|dame|ponme|dónde (?:está|quedó)|qué pasó con|empieza(?:me)? (?:con|por)|empecemos (?:con|por)|puedo (?:solo )?hacer|déjame hacer|vamos (?:con|a)|(?:esto|este|esta|eso) no (?:es|era))(?: (?:hacer|solo|mejor|ya|el|la|los|las|un|una|de))* §(?= *$| (?:por favor|ahora|ya|primero|entonces|pues|no|y|que|te))(?!.*(?<!\p{L})(?:fuera|quita\S*|sáltate|salta|explíca\S*|otra vez|más (?:largo|corto)|nunca|siempre)(?!\p{L}))/u,
    'GoToTechniqueIntent',
    IN_A_MOVE,
  ],
  // A wish, said again.
  [
    whole('(?:me )?(?:oíste|escuchaste|has oído|has escuchado|entendiste|apuntaste)(?: \\S+){0,4} §'),
    'AddTechniqueIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:tienes|tenéis|sigues teniendo|hay|conoces|todavía (?:tienes|está))(?: (?:todavía|aún|el|la|los|las|un|una))* §',
    ),
    'DescribeTechniqueIntent',
    [...IN_A_MOVE, 'lobby', 'after'],
  ],
  // So many of a move.
  [
    whole(`${NO_WEEK}${NUMBER}(?: veces)?(?: (?:de|del|el|la|los|las|repeticiones de|más))* §`),
    'DoseTechniqueIntent',
    ['lobby', 'hold', 'reps', 'rest', 'paused', 'after'],
  ],
  // The figure that is meant, and not the other one.
  [
    whole(
      `${NUMBER}(?: de est[oa]s)?,? (?:no|en (?:vez|lugar) de|y no) ${NUMBER}(?! (?:minutos?|ejercicios))|no ${NUMBER},? (?:sino )?${NUMBER}(?! minutos?)`,
    ),
    'HoldLengthIntent change=to',
    IN_A_MOVE,
  ],
  [
    whole(
      `(?:haz|hazme|hago|haré|que sean|pon|ponme|dejémoslo en|déjalo en|digamos|quiero|solo quiero|pueden ser|puedo hacer|mejor)(?: (?:solo|sólo|nomás|solamente|unas|unos))* ${NUMBER}(?: (?:de est[oa]s|y ya|nada más))?(?= *$| (?:por favor|hoy|entonces|te|y|no|en))(?!.*(?:minutos?|series|rondas|ejercicios))|(?:con )?${NUMBER} (?:bastan|me bastan|son suficientes|alcanzan|está bien|es mi límite)|con ${NUMBER} (?:basta|vale|me vale|es suficiente|alcanza)`,
    ),
    'HoldLengthIntent change=to',
    ['reps'],
  ],
  // So many more, and then no more.
  [
    whole(`(?:dos|${NUMBER}) más y (?:ya|termino|acabo|paro|me voy|se acabó|listo|fin)(?: \\S+)?(?= *$)`),
    'counted left',
    ['reps'],
  ],
  [
    whole('(?:solo|sólo|nomás|solamente) (?:tengo|me quedan|tenemos)(?: (?:como|unos))? \\S+ minutos?'),
    'FinishEarlyIntent',
    ['hold', 'reps'],
  ],
  [
    whole(
      'no (?:me )?(?:cuentes|cuente|lleves la cuenta)(?: (?:más|en voz alta|por mí|las repeticiones))*(?= *$| por favor)|(?:deja|para) de contar(?:me)?(?= *$| por favor)',
    ),
    'CountingIntent counting=off',
    [...IN_A_MOVE, 'lobby'],
  ],
  // Which of them are done so, and what there was on a day.
  [
    /^(?!.*(?<!\p{L})(?:sin|no|seguir|mientras|espero|quedarme|después|siguiente|en vez|mejor|puedo|podemos|malo|bueno|normal|duele\p{L}*|más|truco|entre|primero)(?!\p{L})).*(?<!\p{L})(?:hay (?:algo|algún|algun[oa]s?|uno|una|de|boca)|(?:es|son|va|van|viene|vienen) (?:algo|alguno|alguna|esto|esta|este|todo|todos|de|boca|en)|cuáles (?:son|van|se hacen|hay)|(?:tengo que|hay que|me toca) (?:arrodillarme|arrodillarse|ponerme|ponerse|tumbarme|acostarme|hincarme))(?!\p{L})/u,
    'any-so',
  ],
  [
    /^(?!.*(?<!\p{L})recu[eé]rd).*(?<!\p{L})(?:hice|hicimos|practiqué|entrené|estiré|me estiré|he hecho)(?!\p{L})/u,
    'on-day',
  ],
  // Whether it was as long as was said: that is told, and nothing is set.
  [
    /(?<!\p{L})(?:eso |esos )?(?:no|nunca) (?:fueron|fue|han sido|eran) (?:ni |los )?(?:\S+ )?(?:segundos?|minutos?)(?!\p{L})|(?:eso )?fueron (?:de verdad |realmente )?(?:\S+ )?segundos(?!\p{L})/u,
    'HowLongHoldIntent',
    IN_A_MOVE,
  ],
];

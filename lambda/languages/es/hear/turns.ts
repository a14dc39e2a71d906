import { IN_A_MOVE, type Reader, type Turn } from '../../heard';
import { whole } from '../../whole';
import { limitTurns } from './turns-limits';
import { movingTurns } from './turns-moving';
import { talkTurns } from './turns-talk';

const NUMBER =
  '(?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte)';
const LEFT = '(?:el |la |mi )?(?:(?:lado|pierna|cadera|rodilla) )?(?:izquierd[oa])';
const RIGHT = '(?:el |la |mi )?(?:(?:lado|pierna|cadera|rodilla) )?(?:derech[oa])';
/** Ends a sentence, but for words that say nothing more. */
const ENDS = '(?= *$| (?:entonces|ahora|exactamente|por favor|aquí|pues|tú|al final)(?!\\p{L}))';

/** Turns of phrase that need no likeness. */
export const turns = (): readonly Turn[] => [
  ...movingTurns(),
  ...limitTurns(),
  ...talkTurns(),
  // An end that is denied, and the beginning.
  [
    whole(
      'no (?:termines|acabes|cierres|pares) (?:y )?(?:vuelve a empezar|empieza (?:de nuevo|otra vez)|desde el principio)',
    ),
    'StartOverTwinIntent',
    [...IN_A_MOVE, 'after'],
  ],
  // What was taken for an alarm, and is none.
  [
    whole(
      '(?:cuál|qué) (?:es )?(?:el )?(?:número|teléfono)|(?:el|dame el|dime el) (?:número|teléfono)(?= *$| digo| pues| por favor)',
    ),
    'NumberIntent',
    ['asked'],
  ],
  [whole('cállate|que te calles|calladit[oa]|guarda silencio'), 'TalkIntent talk=less', IN_A_MOVE],
  // A posture that would be better.
  [
    whole(
      '(?:mejor|quiero|prefiero|hacerl[oa]|ahora)(?: \\S+){0,2} (?:parad[oa]|de pie|acostad[oa]|tumbad[oa]|sentad[oa])(?= *$| (?:mejor|por favor|porfa|ahora))|(?:de pie|parad[oa]|acostad[oa]|tumbad[oa]|sentad[oa]) (?:mejor|sería mejor)',
    ),
    'PlanIntent',
    ['lobby', ...IN_A_MOVE],
  ],
  [
    whole(
      'se puede(?: \\S+){0,2} en (?:la cama|el colchón|el sofá)|en (?:la cama|el colchón|el sofá)(?: \\S+){0,3} se puede',
    ),
    'TopicIntent topic=bed',
  ],
  [
    whole(
      'cuánt[oa]s(?: \\S+)? (?:van|son|hago|tocan|hay que hacer)?(?: ?\\S+)? ?(?:por|de cada|en cada|cada) (?:lado|pierna|rodilla)',
    ),
    'HowManyRepsIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:la )?(?:primera|segunda|tercera|cuarta|quinta|sexta) semana(?: del (?:plan|programa))?|la semana (?:uno|dos|tres|cuatro|cinco|seis)(?: del (?:plan|programa))?',
    ),
    'PlanIntent size=weeks',
    ['lobby', 'after', 'asked'],
  ],
  [whole('falsa alarma|alarma falsa'), 'NeverMindIntent'],
  // What it is, and what it does.
  [
    whole(
      `(?:tú )?qué (?:sabes|puedes|haces|ofreces)(?: (?:tú|hacer|exactamente|por mí))*${ENDS}|qué (?:haces|eres|sabes hacer) tú|(?:de )?qué (?:es|va|se trata) (?:esto|todo esto|esta cosa|la cosa)${ENDS}|cómo funciona (?:esto|esta cosa)${ENDS}|qué (?:puedo|se puede) (?:decir|preguntar|pedir)(?:te|le)?|no sé (?:qué haces|qué es esto|qué decir|para qué sirves)|para qué sirves`,
    ),
    'WhatYouCanDoIntent',
  ],
  // How long it has been, and not how long it still is.
  [
    whole(
      'cuánto(?: tiempo)? (?:llevamos|llevo|hemos estado|he estado|vamos|hace que (?:empezamos|estamos|empecé))(?: \\S+){0,4}|cuántos minutos (?:llevamos|llevo|van|hemos hecho|he hecho)|desde cuándo (?:estamos|estoy|llevamos)',
    ),
    'ThisWeekIntent record=session',
    [...IN_A_MOVE, 'after'],
  ],
  // What comes, whatever is wished for if it is that.
  [
    whole(
      'si (?:el siguiente|la siguiente|lo siguiente|el próximo|lo que sigue|lo que viene|después)(?: \\S+){0,2} (?:es|toca|viene|fuera)|qué (?:viene|sigue|toca|hay|hacemos)(?: \\S+){0,2} (?:después(?: de (?:esto|este|esta))?|luego|a continuación)',
    ),
    'WhatsNextIntent',
    IN_A_MOVE,
  ],
  // Straight on, in a rest.
  [
    whole(
      'no (?:necesito|quiero|me hace falta|hace falta|ocupo)(?: (?:un|una|ningún|ninguna|más|tanto|el|la))* (?:descanso|pausa|descansar|respiro)|(?:sigue|vamos|ve|pasa|sigamos) (?:directo|derecho|directamente|de corrido|sin parar)(?: al siguiente)?|ya (?:descansé|he descansado)(?: bastante)?|ya (?:estoy listo|estoy lista)',
    ),
    'NextTwinIntent',
    ['rest'],
  ],
  [
    whole(
      '(?:retóma(?:lo|la)|retomamos|reanuda|sigue donde (?:estábamos|lo dejamos|nos quedamos)|síguele donde íbamos)',
    ),
    'ResumeTwinIntent',
    ['paused'],
  ],
  // Not yet: something of one's own comes first.
  [
    whole(
      '(?:déjame|deja que|tengo que|necesito|quiero|debo) (?!(?:hacer|empezar|saber|probar|seguir|terminar|parar|saltar)(?!\\p{L}))\\S+(?: \\S+){0,5} (?:primero|antes(?: de (?:seguir|continuar|empezar|volver))?)(?= *$| que)|antes de (?:seguir|continuar) (?:tengo que|necesito|quiero|debo)',
    ),
    'BreakIntent',
    IN_A_MOVE,
  ],
  // Of two figures the lower one.
  [
    new RegExp(
      `^(?:(?:quizás|unas|unos|haz|como) )*(?:${NUMBER}|treinta|cuarenta|cuarenta y cinco|cincuenta|sesenta) (?:o|a) (?:${NUMBER}|treinta|cuarenta|cuarenta y cinco|cincuenta|sesenta)$`,
    ),
    'HoldLengthIntent change=to',
    IN_A_MOVE,
  ],
  // So many are done, whoever counted.
  [
    whole(
      `(?:ya )?(?:hice|llevo|he hecho|van|conté|voy por(?: la)?|voy en(?: la)?)(?: ya)? ${NUMBER}(?= *$| (?:ya|ahora|tú|de ellas|de estas|y tú|vas))`,
    ),
    'counted',
    ['reps'],
  ],
  [
    whole(
      `(?:solo|sólo|nomás|solamente|haré|hago|voy a hacer)(?: (?:voy a hacer|hago|haré|quiero|puedo(?: hacer)?))* ${NUMBER}(?! (?:minutos?|segundos?|veces al?))(?= *$| (?:y ya|de estas|de esos|de estos|nada más|por favor|veces))`,
    ),
    'HoldLengthIntent change=to',
    ['reps'],
  ],
  [
    whole(`${NUMBER} (?:veces|de esos|de esas|de ellos|de ellas)(?! (?:al|a la|por|en))`),
    'DoseTechniqueIntent',
    ['lobby', 'after'],
  ],
  // How many, asked of what is being counted.
  [
    whole(
      'cuánt[oa]s (?:más|de est[oa]s|de es[oa]s|tengo que|me (?:faltan|quedan)|faltan|quedan|hay que|son|debo|van)',
    ),
    'WhatNumberIntent',
    ['reps'],
  ],
  [
    whole(
      'no (?:había|he|hemos|habíamos) (?:terminado|acabado) (?:con )?(?:el|la|mi) (?:\\S+ )?(?:izquierd[oa]|derech[oa]|último|última|primer[oa]|lado|pierna)|no terminé (?:con )?(?:el|la) (?:\\S+ )?(?:izquierd[oa]|derech[oa]|último|última)',
    ),
    'AgainIntent turn=same',
    IN_A_MOVE,
  ],
  // Getting round.
  [
    whole(
      'cómo (?:me )?(?:doy la vuelta|giro|volteo|cambio de (?:lado|pierna|rodilla)|cambio(?: \\S+)? (?:rodilla|pierna|lado)|le hago para (?:voltearme|girar|cambiar))',
    ),
    'TopicIntent topic=turning',
  ],
  [
    whole(
      '(?:por qué|para qué)(?: \\S+){0,5} (?:otro lado|otra pierna|los dos lados|las dos piernas|ambos lados|segundo lado|también (?:el|la) (?:izquierd[oa]|derech[oa]))',
    ),
    'TopicIntent topic=both-sides',
  ],
  [
    whole(
      '(?:para|sirve para|vale para|va bien para|apto para) (?:un |una |los |las )?(?:principiantes?|novatos?|novatas?|quien empieza)|soy (?:un |una )?(?:principiante|novato|novata)|nunca (?:he hecho|hice|lo he hecho|había hecho) (?:nada (?:de esto|así)|esto|algo así)',
    ),
    'TopicIntent topic=beginners',
    ['lobby', ...IN_A_MOVE],
  ],
  [
    whole(
      'hice (?:un poco de )?trampa|(?:paré|lo dejé|me salí|me rendí|terminé|acabé)(?: un poco)? (?:antes(?: de tiempo)?|a la mitad|a medias|temprano)',
    ),
    'TopicIntent topic=left-early',
    ['after'],
  ],
  [
    whole(
      'qué tiene que ver (?:esto|eso|este|esta)(?: \\S+)? con|(?:para|y) qué sirve (?:esto|este|esta|eso)(?: \\S+){0,2}(?= *$)|(?:esto|este|esta) para qué (?:es|sirve)',
    ),
    'WhyThisOneIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:esto|eso) (?:de verdad |realmente |en serio )?(?:funciona|sirve|ayuda)(?: de verdad| de algo| realmente| para algo)?(?= *$)|(?:de verdad|realmente|en serio) (?:funciona|sirve|ayuda)(?= *$)|(?:de verdad |realmente )?(?:funciona|sirve|ayuda) (?:esto|de algo esto|de verdad)',
    ),
    'WhyThisOneIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:esto|eso) (?:de verdad |realmente |en serio )?(?:funciona|sirve|ayuda)(?: de verdad| de algo| realmente| para algo)?(?= *$)|(?:de verdad|realmente|en serio) (?:funciona|sirve|ayuda)(?= *$)|(?:de verdad |realmente )?(?:funciona|sirve|ayuda) (?:esto|de algo esto|de verdad)',
    ),
    'BenefitsIntent',
    ['lobby', 'after'],
  ],
  [
    whole(
      'qué (?:más|otra cosa|otro|otros) (?:tienes|hay|tiene|puedo hacer|podemos hacer|me ofreces)|(?:algo|otra cosa) (?:distint[oa]|diferente|en su lugar)',
    ),
    'SomethingElseIntent',
    IN_A_MOVE,
  ],
  // A kind word, and nothing is wished for.
  [
    whole(
      '(?:se (?:me )?)(?:pasó|ha pasado|fue) (?:volando|rápido|rapidísimo|en nada)|qué rápido (?:pasó|se pasó|ha pasado|se fue)',
    ),
    'FeelsGoodIntent',
  ],
  [
    whole(
      '^(?:bien|vale|bueno|ok|okay|listo|perfecto|sí)(?: (?:bien|vale|bueno|ok|listo|perfecto))* (?:siguiente|y ahora qué|ahora qué|qué sigue|continúa)(?= *$)',
    ),
    'NextTwinIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:no (?:quiero )?|sin )más preguntas(?: (?:después|luego|al final))?|(?:deja|deje|para|basta) de preguntar(?:me)?(?: \\S+){0,5}|no me preguntes (?:siempre|cada vez|más|cómo)(?: \\S+){0,4}',
    ),
    'TopicIntent topic=why-ask',
    ['after'],
  ],
  [
    whole(
      '(?:fue|estuvo|era|ha sido|se me hizo)(?: (?:un poco|algo|muy|bastante|demasiado|medio))? (?:dur[oa]|difícil|pesad[oa]|fuerte|mucho)(?= *$| (?:para mí|la verdad|hoy))',
    ),
    'TooHardIntent',
    ['after'],
  ],
  [
    whole(
      '(?:mal[oa]|peligros[oa]|buen[oa]|dañin[oa]) para (?:mi|la|el) (?:\\S+ )?espalda|(?:hace|hará) (?:daño|mal) (?:a|en) (?:la|mi) espalda|le (?:hace|hará) mal a (?:la|mi) espalda',
    ),
    'TopicIntent topic=hard-on-back',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:todo|la sesión entera|la rutina entera|el total)(?: \\S+){0,3} minutos|minutos (?:en total|todo|por todo|para todo|toda la (?:rutina|sesión))|en total(?: \\S+){0,2} minutos',
    ),
    'PlanIntent',
    IN_A_MOVE,
  ],
  // The six weeks: where somebody is in them, and what they are.
  [
    whole(
      '(?:por|hasta) dónde (?:iba|voy|llegué|llegaba)(?: \\S+){0,3} plan|he hecho(?: ya)? (?:algo|parte) del plan|hice (?:algo|parte) del plan|en qué semana|cómo voy (?:con|en) (?:el|mi|ese) plan|sigo en el plan|(?:ya )?(?:estoy|voy|ando)(?: ya)? en (?:el|ese|este) plan|por dónde voy(?: \\S+){0,2} plan',
    ),
    'which-week',
    ['lobby', 'after', 'hold', 'reps', 'rest'],
  ],
  [
    whole(
      'plan (?:ese |este )?(?:de )?(?:las )?(?:seis )?semanas|(?:algo|algo nuevo) del plan|(?:el|tu|ese) plan(?= *$| en qué semana|cómo voy (?:con|en) (?:el|mi|ese) plan|sigo en el plan| cómo)|semana (?:uno|dos|tres|cuatro|cinco|seis) del plan|las seis semanas|en qué semana (?:voy|estoy)',
    ),
    'PlanIntent size=weeks',
    ['lobby', 'after'],
  ],
  [
    whole('(?:qué (?:hay|tengo|pasó|pasa)(?: \\S+)? (?:en|con)|léeme|lee) (?:mi|mis)(?: propia)? (?:lista|rutina)'),
    'ReadRoutineIntent',
    ['lobby', 'after'],
  ],
  [
    /^(?!.*(?<!\p{L})(?:fuera|borra|bórrala|quita|quítala|elimina|no la quiero|repásame|léeme|lee)(?!\p{L})).*(?<!\p{L})(?:la|el) que (?:hice|armé|monté|preparé|guardé)(?!\p{L})/u,
    'StartOwnIntent',
    ['lobby', 'after'],
  ],
  // One moment, and what for.
  [
    /^(?:(?:ay|oye|no|eh|bueno|a ver|hija|mija) )*(?:espera|espérate|espere|aguarda|un momento|momentito|un segundo)(?: (?:hija|mija|un momento|un segundo|tantito|por favor|que))* (?:no (?:he|tengo|encuentro|alcanzo)|tengo que|me falta|solo me falta|hay alguien|llaman|suena|el (?:perro|gato|niño|teléfono|timbre)|la (?:puerta|niña|gata)|mi |voy por|déjame)/u,
    'BreakIntent',
    [...IN_A_MOVE, 'lobby'],
  ],
  // Enough for today.
  [
    whole(
      '(?:lo dejamos|dejémoslo|lo dejo|déjalo) (?:aquí|así|por hoy|ahí|para otro día)|(?:vamos a|quiero) (?:parar|dejarlo|terminar)(?: \\S+)? (?:aquí|ya|por hoy)|(?:ya )?(?:basta|es suficiente|estuvo bien|terminé|acabé) por hoy|por hoy (?:ya )?(?:basta|está|es suficiente)',
    ),
    'StopTwinIntent',
    IN_A_MOVE,
  ],
  [
    /^(?!.*(?<!\p{L})(?:qué|cómo|cuándo|cuál|puedo|debo)(?!\p{L})).*(?<!\p{L})(?:lo|la) (?:hago|haré|voy a hacer|sigo|termino) (?:más tarde|luego|después|mañana|otro día|al rato)(?= *$| gracias)/u,
    'StopTwinIntent',
  ],
  // How it is done, once more.
  [
    whole(
      'explíca(?:me|melo|mela|lo)(?: \\S+){0,3} (?:otra vez|de nuevo)|(?:otra vez|de nuevo) (?:la explicación|cómo era|cómo es)|qué (?:tengo que|debo|hay que) hacer(?: \\S+){0,2}(?= *$)',
    ),
    'ExplainIntent',
    ['hold', 'reps', 'rest'],
  ],
  [whole('(?:olvida|deja|quita|olvídate de)(?: \\S+)? (?:el )?recordatorio'), 'NeverMindIntent', ['asked']],
  [
    whole(
      '(?:algo|mejor|hazlo|otro|otra)(?: \\S+){0,2} sin (?:arrodillarme|ponerme de rodillas|rodillas|hincarme)|nada de rodillas',
    ),
    'PlanIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '(?:más suelt[oa]|igual|más rígid[oa]|mejor|peor)(?: \\S+)? (?:no|digo|bueno no) (?:más suelt[oa]|igual|más rígid[oa]|mejor|peor)',
    ),
    'ChoiceIntent',
    ['after'],
  ],
  // A side, put right.
  [
    whole(
      `no ${LEFT},? (?:sino |es )?${RIGHT}|no ${RIGHT},? (?:sino |es )?${LEFT}|(?:quería decir|quise decir|me refería a|digo|dije) (?:${LEFT}|${RIGHT})`,
    ),
    'StartSideIntent',
    IN_A_MOVE,
  ],
  [
    whole(`(?:${LEFT}|${RIGHT}) (?:es )?(?:la|el) que (?:quería|quiero) (?:dejar fuera|saltar|quitar)`),
    'SkipSideIntent',
    IN_A_MOVE,
  ],
];

/** "Cambia el camello por el puente", "en vez del camello ponme el puente". */
export const swaps: Reader['swaps'] =
  /(?<!\p{L})(?:cambia|cambie|cambiar|cámbia(?:me|lo|la)?|cámbia(?:melo|mela)|sustituye|reemplaza|en (?:vez|lugar) del?) (.*?)(?:(?<=(?:este|esta|esto|ese|esa|eso))|por|con|(?<!\p{L})(?:ponme|pon|ponga|dame|hazme|haz|haceme|quiero|prefiero|hagamos|mejor)) (.+)/u;

/** "Quería decir la derecha", "no la izquierda, la derecha". */
export const meantSide: Reader['meantSide'] = whole('quería decir|quise decir|me refería|digo|dije|no|sino');

export const wonders: Reader['wonders'] = whole(
  '(?:es|será|sería|no es|no será|está|hace|hará)(?: \\S+)* (?:malo|mala|bueno|buena|mal|peligroso|peligrosa|dañino) para|le (?:hace|hará) (?:mal|daño|bien)',
);

export const retracts: Reader['retracts'] =
  /^.*(?<!\p{L})(?:digo(?: no)?|quiero decir|o sea no|no espera|espera no|mejor dicho|bueno no|no mejor|o mejor|más bien|corrijo)(?!\p{L})/u;

/** Places in a list. */
export const ordinals: Reader['ordinals'] = [
  whole('primer[oa]?|número uno'),
  whole('segund[oa]|número dos'),
  whole('tercer[oa]?|número tres'),
  whole('cuart[oa]|número cuatro'),
  whole('quint[oa]|número cinco'),
  whole('sext[oa]|número seis'),
];
export const extra: Reader['extra'] = whole(
  'repetid[oa]s?|duplicad[oa]s?|de más|sobrantes?|otr[oa]s|dos veces|que sobran?',
);
export const only: Reader['only'] = whole('(?:solo|sólo|nomás) (?:quiero|necesito|deja|el de|la de)');

/** "Esa no, la esfinge". */
export const notBut: Reader['notBut'] = /(?<!\p{L})(?:no|ni) (.+?)(?:,| sino)? (?:el|la|un|una) (.+)/u;
/** "No adiós". */
export const noEnd: Reader['noEnd'] = whole(
  'no (?:dije|he dicho) (?:que )?(?:adiós|para|pares|parar|basta|stop)|no (?:adiós|pares|paremos|termines|terminar|parar|el final)',
  'g',
);

import { IN_A_MOVE, type Turn } from '../../heard';
import { whole } from '../../whole';

/* Turns of phrase by which a session goes on: over something, to a side, a figure for it; and that it stays as it is. */

const NUMBER =
  '(?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte)';
const SIDE =
  '(?:(?:con |en |de |para |por )?(?:(?:el|la|mi|esta|este|esa|ese) )?(?:(?:otro|otra|segundo|segunda) )?(?:(?:lado|pierna|cadera|rodilla) )?(?:izquierd[oa]|derech[oa])|(?:(?:el|la) )(?:otro|otra|segundo|segunda)(?: (?:lado|pierna|cadera|rodilla))?)';
const NOT_DONE =
  '(?:ya )?no (?:la|lo) (?:hago|hacemos|haga|hagas|hagamos|voy a hacer|vamos a hacer|quiero(?: hacer)?)|(?:me )?(?:la|lo) (?:salto|dejo|dejamos|quito|quitamos|omito|saltamos)|(?:déja|deja|sálta|salta|salteá|dejá|quíta|quita|quitá|omíte)(?:mela|melo|tela|telo|la|lo)';
const REST = '(?:descanso|descansito|reposo|descansar|reposar|pausa)';

export const movingTurns = (): readonly Turn[] => [
  // It stays as it is.
  [
    whole(
      '(?:déja|deja|dejá|dejé|déje)(?:lo|la|mos(?:lo|la)?)(?: (?:mejor|pues|entonces|por favor))* (?:como|tal (?:como|cual)) (?:está|estaba|es|era)|(?:que )?(?:se )?(?:quede|quede todo) (?:como|igual que) (?:está|estaba|antes)|no (?:lo|la) (?:alargues|acortes|cambies|toques|alargue|acorte|cambie)|no cambies nada',
    ),
    'KeepItIntent',
    [...IN_A_MOVE, 'paused'],
  ],
  // How long a side is held.
  [
    whole(
      `${SIDE}(?: (?:luego|después|entonces|pero|mejor|hoy|házmel[oa]|ponmel[oa]|que sea|por favor))* (?:solo|sólo|nomás|solamente|como mucho)(?: \\S+){1,3} segund(?:os|itos)|(?:solo|sólo|nomás|solamente)(?: \\S+){1,3} segund(?:os|itos) (?:en|con|de|para) ${SIDE}`,
    ),
    'HoldLengthIntent change=to',
    IN_A_MOVE,
  ],
  // A side that is not to be.
  [
    whole(
      `${SIDE}(?: (?:si|me|haces|el|favor|hoy|mejor|mira|pues|ya|por|esa|ese|es que|que|oye|hija)){0,6} (?:${NOT_DONE})|(?:sin (?:repetir|hacer)|no (?:repitas|hagas|quiero (?:hacer|repetir)|voy a (?:hacer|repetir))) ${SIDE}`,
    ),
    'SkipSideIntent',
    [...IN_A_MOVE, 'paused'],
  ],
  // The next one, and not the one under way.
  [
    whole(
      `(?:el|la|lo) (?:siguiente|próxim[oa]|que (?:sigue|viene))(?: (?:ejercicio|mejor|hoy|ya))* (?:no (?:lo|la) (?:hagas|hagamos|hago|haga|pongas|quiero)|me (?:lo|la) (?:salto|brinco|quitas)|(?:lo|la) (?:saltamos|dejamos|quitamos|brincamos)|sálta(?:tel|l)[oa]|quítal[oa]|quítamel[oa]|salteal[oa]|fuera)|(?:sálta(?:te|me|nos)?|saltémonos|salteá|salteate|brinca(?:te)?|quita|quítame|no (?:hagas|pongas)) (?:el|la|lo) (?:siguiente|próxim[oa]|que (?:sigue|viene))`,
    ),
    'SkipTechniqueIntent whose=next',
    [...IN_A_MOVE, 'paused'],
  ],
  // A routine by its name, whatever is said before it.
  [
    whole(
      '(?:mejor|quiero|quería|quisiera|prefiero|te pedí|pedí|sino)(?: (?:hacer|ya|otra|esa|ahora|mejor|la|el|lo))* (?:(?:rutina|sesión) (?:de |del )?(?:la )?(?:masajes?|fuerza|mañana|completa)|alivio rápido|pausa de (?:la )?oficina|relajación profunda|de (?:masajes?|fuerza|oficina|la mañana))',
    ),
    'StartRoutineIntent',
    [...IN_A_MOVE, 'paused'],
  ],
  // Something of one's own in the place of a thing.
  [
    /^(?=.*(?<!\p{L})(?:cinturón|correa|pelota|cojín|esterilla|silla|rodillo|almohada)(?!\p{L})).*(?<!\p{L})(?:vale|sirve|valdría|serviría|puede ser|valen|sirven)(?: (?:con|igual|también))* (?:un|una|el|la|mi|unos|unas) \p{L}/u,
    'InsteadIntent',
    IN_A_MOVE,
  ],
  // This one, and then no more.
  [
    whole(
      '(?:después de|al terminar|al acabar|en cuanto acabe|cuando (?:termine|acabe)) (?:esta|este|esto|ese|esa)(?: \\S+){0,2}? (?:terminamos|terminé|termino|acabamos|acabo|se acabó|me voy|lo dejamos|paramos|ya está|basta|estuvo)',
    ),
    'FinishEarlyIntent',
    IN_A_MOVE,
  ],
  // It goes on later, and not now.
  [
    whole(
      '(?:en|dentro de) (?:\\S+|un par de|unos) (?:minutos?|minutitos?|ratos?|ratito)(?: (?:lo|la|ya))* (?:seguimos|sigo|continuamos|continúo|volvemos|vuelvo|regreso|retomamos|sigue)|(?:luego|después|ahorita|al rato) (?:seguimos|sigo|le seguimos|continuamos)',
    ),
    'BreakIntent',
    ['paused', 'hold', 'reps', 'rest'],
  ],
  // How many there have been, whoever counted.
  [
    whole(
      `(?:yo )?(?:ya )?(?:llevaba|llevo|iba (?:por|en)(?: la)?|voy (?:por|en)(?: la)?|hice)(?: ya)? ${NUMBER}(?:,)? (?:y )?no ${NUMBER}|(?:yo )?(?:ya )?(?:llevaba|iba por(?: la)?) ${NUMBER}`,
    ),
    'counted',
    ['reps'],
  ],
  [whole('cuánt[oa]s ejercicios (?:me |nos )?(?:faltan|quedan|son|vienen|hay|siguen)'), 'WhatsLeftIntent', IN_A_MOVE],
  // Out of the rest, into the work.
  [
    whole(
      `(?:adelánta|adelanta|adelantá)(?:lo|la|melo|te)?(?= *$| (?:que|por|eso|ya|un|esto))|(?:sálta|salta|salteá|saltea|sáltea|saltá|pasá|pasa|quítame|quita|quitá|sin)(?:te|me|lo|melo|telo)?(?: (?:el|de|este|ese|la|esta))* ${REST}|${REST}(?: no)? (?:me lo )?(?:salto|salteo|sáltatelo|salteámelo|saltémoslo)|quiero (?:estirar|empezar a estirar) ya`,
    ),
    'NextTwinIntent',
    ['rest'],
  ],
  // So many of what is named.
  [
    whole(
      `§(?: (?:pero|solo|sólo|nomás|con|unas|unos|hoy|mejor|por favor))* ${NUMBER} (?:veces|repeticiones|(?:y )?no ${NUMBER})`,
    ),
    'DoseTechniqueIntent',
    ['lobby', 'hold', 'reps', 'rest', 'paused', 'after'],
  ],
  // One in the place of another, and one back in.
  [
    whole('§ sí (?:lo|la) quiero|(?:quiero|devuélveme|regrésame)(?: de vuelta)? (?:el |la )?§ de (?:vuelta|nuevo)'),
    'AddTechniqueIntent',
    IN_A_MOVE,
  ],
  // A side that was not over.
  [
    whole(`(?:todavía|aún) no (?:terminaba|terminé|acababa|acabé|he terminado|he acabado|termino)(?: con)? ${SIDE}`),
    'AgainIntent turn=same',
    IN_A_MOVE,
  ],
  [
    whole(
      'repit(?:e|a|o|amos|ir) (?:el|la|este|esta|ese|esa|con el|con la)(?: mism[oa])? (?:lado|pierna)|(?:el|la) mism[oa] (?:lado|pierna) (?:otra vez|de nuevo)|(?:otra vez|de nuevo) (?:el|la) mism[oa] (?:lado|pierna)',
    ),
    'AgainIntent turn=same',
    IN_A_MOVE,
  ],
  // How long this side is held.
  [
    whole(
      '(?:este|ese) lado(?: (?:de|en|que sea|por))? (?:\\S+ ){1,3}segund(?:os|itos)|(?:esta|esa) pierna(?: de)? (?:\\S+ ){1,3}segund(?:os|itos)',
    ),
    'HoldLengthIntent change=to',
    IN_A_MOVE,
  ],
  [
    whole('cuánt[oa]s (?:series|vueltas|rondas|turnos)(?: (?:me|nos|más))* (?:faltan|quedan|son|hay)'),
    'WhatsLeftIntent',
    IN_A_MOVE,
  ],
  [
    whole(`con ${NUMBER} (?:tengo|me doy)(?: (?:bastante|suficiente|de sobra|por bien servid[oa]))?`),
    'HoldLengthIntent change=to',
    ['reps'],
  ],
  // So many more, and no more.
  [
    whole(
      `(?:solo|sólo|nomás|solamente|nada más) (?:hago |haré |voy a hacer )?${NUMBER} más(?: y (?:ya|listo|basta|fin|paro))?(?= *$| (?:por favor|eh|de est[oa]s))|${NUMBER} más y (?:ya(?: está)?|listo|basta|fin)`,
    ),
    'counted left',
    ['reps'],
  ],
  // What comes, asked with a guess.
  [
    whole(
      '(?:después|luego)(?: de (?:esto|este|esta|eso))? (?:tenemos|viene|vienen|hay|toca|sigue|nos toca|haremos|hacemos)(?: \\S+){0,3}?(?: o (?:no|qué|ya(?: estuvo| está)?))?(?= *$)|(?:viene|hay|toca) (?:algo|otra cosa|otro) (?:más )?(?:después|luego)(?: o no)?',
    ),
    'WhatsNextIntent',
    IN_A_MOVE,
  ],
  // So much longer, in this one.
  [
    whole(
      `(?:ponme |dame |échale |ponele |ponle )?${NUMBER}(?: segund(?:os|itos))? más (?:en|con|de|a) (?:este|esta|ese|esa|esto)|(?:ponme|dame|quédate|quedate|déjame|aguanto|aguantamos) (?:en (?:este|esta|ese|esa) )?(?:\\S+ ){1,3}segund(?:os|itos) (?:más )?(?:en (?:este|esta)|que)`,
    ),
    'HoldLengthIntent change=more',
    ['hold', 'reps'],
  ],
  // The list is whole.
  [
    /^(?:(?:y|bueno|sí|no|vale|listo|pues) )*(?:eso es todo|es todo|con eso (?:basta|está|estamos|ya)|nada más|ya no más)(?= *$| (?:y|guárda\S*|guarda\S*|guardá\S*|gracias|chau|chao|adiós|por favor|por ahora)(?!\p{L}))/u,
    'ThatsAllIntent',
    ['asked'],
  ],
  // The shortest there is.
  [
    whole(
      'menos de \\S+ minutos? no (?:hay|tienes|se puede|tenés)|no (?:hay|tienes|tenés) (?:nada|algo|una) (?:de menos|más cort[oa])(?: de \\S+ minutos?)?',
    ),
    'ListRoutinesIntent',
    ['lobby'],
  ],
  // How often a week.
  [
    whole(
      `(?:solo |sólo |nomás |al menos )?(?:una vez|${NUMBER} (?:veces|días)) (?:por|a la|en la|cada|en una) (?:la )?semana`,
    ),
    'HowOftenIntent',
    ['lobby', 'asked', 'after', ...IN_A_MOVE],
  ],
];

import { type ScriptWords, smallWords } from './words';

export const es: ScriptWords = {
  name: 'Spanish',
  said: {
    language: 'Spanish',
    start: 'empieza',
    goOn: 'continuar',
    lessTalk: 'habla menos',
    bell: 'solo la campana',
    pause: 'pausa',
    ready: 'estoy listo',
    goodbye: 'adiós',
  },
  look: {
    small: smallWords(
      // articles and pointers; "aquí" says which hold is meant
      'el la los las lo un una unos unas este esta esto ese esa eso estos estas esos esas ahí allí',
      // pronouns
      'yo tú usted me mi mis mí te tu tus ti se le les nos nosotros su sus',
      // what asks somebody to do something; a verb with the person in it ("estoy", "era", "tengo") says what is
      'puedes puede podría podrías podemos poder haz hacer hazme haga dame',
      // prepositions and joints, but for "para", which stops, and "por", which asks why
      'a al de del en con que y e o u ni si como pues entonces desde hasta sobre',
      // politeness, fillers, and particles that colour a sentence; "ya" says that something is done
      'favor gracias vale bueno oye eh ah oh hola ahora ahorita nomás luego venga ándale ver mira muy un poco poquito algo',
      // want, like, go
      'quiero quieres quiere quisiera querría gustaría necesito voy vas vamos ir dale',
    ),
    negations: /^(?:no|nada|nunca|jamás|ningún|ninguna|ninguno|nadie|sin|tampoco)$/,
    fillers:
      /^(?:(?:eh|ah|oh|oye|y|pero|vale|ok|bueno|pues|entonces|espera|perdona|perdón|ahora|ya|por favor|a ver|mira) )+/,
    // A question and a statement have the same order: only a word that asks tells them apart.
    asks: /^(?:a |en |de |con |por |para |desde |hasta )?(?:qué|cuál|cuáles|quién|quiénes|dónde|adónde|cuándo|cuánto|cuánta|cuántos|cuántas|cómo)(?!\p{L})/u,
  },
  invocation: {
    launch: [
      ...['abre', 'inicia', 'empieza', 'comienza', 'lanza', 'carga', 'activa', 'ejecuta', 'juega', 'usa', 'utiliza'],
      ...['pide a', 'pídele a', 'pregunta a', 'pregúntale a', 'dile a', 'di a', 'habla con', 'reanuda'],
    ],
    launchBehind: [],
    connecting: ['por', 'de', 'en', 'con', 'sobre', 'si', 'y', 'que', 'usando'],
    small: ['el', 'la', 'los', 'las', 'un', 'una', 'para', 'a', 'de', 'en', 'mi', 'por', 'con', 'desde'],
  },
  figures: { lengths: ['treinta segundos', 'diez minutos'], number: 'diez' },
  it: 'eso',
  denials: ['y no me duele', 'pero no duele nada', 'y no estoy mareado', 'sin hormigueo', 'no es punzante'],
  around: [
    ...['L', 'eh L', 'L jaja', 'L y tengo que ir al baño', 'L pero el estiramiento está genial', 'oye L', 'pues L'],
    ...['L qué sigue', 'L puedes ir más despacio', 'eso estuvo bien L', 'me gusta tu voz L', 'vale L', 'bueno L'],
    ...['no L', 'sí y L', 'venga L', 'alto L', 'pausa L', 'sáltalo L', 'no quiero parar pero L', 'o sea L'],
    ...['no soy de quejarme pero L', 'no es el estiramiento L', 'la semana pasada volé para acá L'],
    ...['el mes pasado fui al médico L', 'la semana pasada tuve un bebé L', 'antes corría maratones L'],
    ...['de niña bailaba L', 'mi padre también lo tuvo y ahora L', 'L antes estaba todo bien', 'es que L'],
    ...[
      'L la semana pasada todavía estaba bien',
      'L nunca me había pasado',
      'L desde esta mañana',
      'L como el año pasado',
    ],
    ...['L otra vez', 'L creo', 'mi novia dice que te lo diga L', 'mi marido pregunta por qué L', 'fíjate que L'],
    ...['es normal que L', 'tengo que preocuparme L', 'por qué L', 'L es normal', 'puedo seguir L', 'ahorita L'],
    ...['gracias L', 'mi perro está ladrando L', 'ha sido un día largo L', 'ni idea L', 'no sé L', 'ándale L'],
  ],
  cues: {
    feel: /(?<!\p{L})(nota|nótal[oa]|notas|notar[áé]s|siente|siéntel[oa]|sientes|sentir|se nota|tiene que tirar|tira)(?!\p{L})/iu,
    why: /(?<!\p{L})(para que|para \p{L}+(?:ar|er|ir)(?:lo|la|te|se)?|que han|porque|así que|así (?:la|el|no|se)|por eso|de modo que|que es lo que|lo que mantiene|ha estado|lleva)(?!\p{L})/iu,
    breath: /(?<!\p{L})(respir|aire|aliento)/iu,
    praise: /(?<!\p{L})(?:muy )?bien hecho(?!\p{L})|(?<!\p{L})eso (?:fue|ha sido)(?!\p{L}).*trabajo/iu,
  },
  always:
    /(?<!\p{L})(di parar|di sáltalo|di saltar|dormido o un latido|segundos?|di continuar|última respiración|\d+)(?!\p{L})|^(¿?preparad|derecha|izquierda)/iu,
  kept: [240_000, 200_000],
};

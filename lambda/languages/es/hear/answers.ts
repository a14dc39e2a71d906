import type { AnswerCue } from '../../../safety/cues';
import { segment } from './segment';

/** What is said for an answer to one of our questions. */
export const answers: Readonly<Record<AnswerCue, readonly string[]>> = {
  yes: [
    'sí|claro|afirmativo|correcto|exacto|efectivamente|obvio|obviamente|simon|sip|yes|aja|seguro|definitivamente|totalmente|cierto',
    'sí|claro que sí|tengo|hay|me',
    'por supuesto',
    'desde luego',
    'un poco|poquito|pelín|tantito',
    'algo|bastante|mucho $',
    'a veces',
    'las dos|ambas|todas',
    'creo|diría que sí',
    'eso es|creo',
  ],
  no: [
    'no|nop|nel|nones|negativo|ninguno|tampoco|nada|nunca|no',
    'para nada',
    'que va|no',
    'qué va|no',
    'en absoluto',
    'claro|creo|diría que no',
    'estoy bien|perfecto|perfecta',
    'ni|sin dolor|mareo|náuseas',
    'de eso nada',
    'ninguna de|de? las dos|cosas',
  ],
  'not-sure': [
    'no|ni ~ sabría|seguro|segura|idea|claro|sabes',
    'no sé $|si|qué|cuál|cómo|decir|decirte|muy|bien|la|exactamente|pues|yo|tío|seguro',
    'no lo sé',
    'no lo? sé|sabría decir|decirte|explicar|si',
    'no lo tengo claro',
    'no estoy|estaría seguro|segura|convencido|convencida|cierto',
    'no tengo ni? idea|claro|certeza',
    'ni idea|flores',
    'quién sabe',
    'vete|vaya|anda a saber',
    'difícil de|que|es decir|explicar|saber|describir',
    'no puedo decir|decirlo|explicar|explicarlo|describir|distinguir|diferenciar',
    'quizá|quizás|acaso|igual|puede|posiblemente|probablemente|supongo',
    'tal vez',
    'a lo mejor',
    'puede que|ser|sí',
    'podría ser',
    'las dos|ambas cosas',
    'un poco|mezcla de cada|las|ambas|los|todo',
    'ni una|uno ni otra|otro',
    'entre una|medias|ambas|medio',
    'entre las|los dos|ambas',
    'depende',
    'no distingo|diferencio',
  ],
  dull: [
    'lo|la|un|me siento|noto|tira ~ en|por ~ muslo|muslos|cadera|caderas|ingle|psoas|cuádriceps|isquios|isquiotibiales|glúteo|glúteos|gemelo|gemelos|pantorrilla|flexor|flexores|delante',
    'estiramiento|tirón ~ intenso|fuerte|bueno|buena|rico|profundo|agradable|suave|leve|bonito',
    'buen|buena|gran|rico estiramiento|tensión|tironcito',
    'sordo|sorda|estiramiento|estiramientos|estira*|estirón|estirado|estirada|tira|tiran|tire|tiren|tirando|tirantez|tirante|jala|jale|jalen|jalando|jalón|tensión|tenso|tensa|tensos|tensas|tironcito|tirar|jaloncito|rigidez|rígido|rígida|rígidas|tieso|tiesa|agujetas|molesto|molesta|incómodo|incómoda|incomodidad|molestia|molestias|carga|cargado|cargada|cargadas|contractura|contracturado|contracturada|nudo|nudos|apretado|tironea|sobrecarga|suave|leve|calorcito|dull|stretch|stretching|tight',
    'dolor|duele|dolorcito|dolorcillo rico|rica|bueno|buena|bonito|agradable|gustoso|sordo|sano|placentero|del bueno',
    'del bueno',
    'de los|lo buenos|bueno',
    'gustito|gusto ~ doloroso|duele',
    'solo|nada|es más|el|un|que? estiramiento|tirón|músculo|muscular',
  ],
  pain: ['dolor|dolores|duele|duelen|doliendo|dolía|pain|hurts'],
  numb: [
    'dormida|dormido|dormidas|dormidos|entumecida|entumecido|entumecidas|entumecidos|adormecida|adormecido|adormecidas|adormecidos|acorchada|acorchado|insensible|numb',
  ],
  before: [
    'antes|pasado|anteriormente|antiguamente|entonces',
    'hace ~ año|años|mes|meses|semana|semanas|día|días|tiempo|mucho|rato',
    'la|el semana|mes|año|vez pasada|pasado',
    'el otro día',
    'ya no|pasó|pasado|fue',
    'ahora|hoy no|nada|ya',
    'no ahora|hoy|ya',
    'de antes|hace',
    'ayer|anteayer|antier',
  ],
  still: [
    'todavía|aún|ahora|actualmente|sigue|siguen|sigo|continúa|ahorita',
    'en este|estos momento|momentos|instante|preciso',
    'ahora mismo|mismito',
    'hoy mismo',
    'ya mismo',
  ],
  passed: [
    'ya pasó|pasado|está|fue|estuvo|estoy|se|quitó|calmó|acabó|terminó|puedo|mejor',
    'pasó|pasado|quitó|quitado|calmó|calmado|alivió|aliviado|cesó|desapareció|desaparecido|mejor|recuperado|recuperada|cedió|disipó',
    'se me? fue|pasó|quitó|calmó|alivió $|ya|gracias|y|solo|sola',
    'se me? ha pasado|quitado|ido|calmado|aliviado',
    'continuar|continúa|continuemos|continuamos|continúo|sigamos|seguimos|seguir|adelante|reanudar|reanuda|dale|retomar|prosigue|resume',
    'vamos|venga a? seguir|continuar|seguimos',
    'estoy|ya listo|lista|bien|recuperado|recuperada|mejor',
    'cuando quieras',
  ],
  stays: [
    'sigue|siguen|continúa|persiste|permanece|queda|quedó ahí|aquí|igual|doliendo|mal|peor|allí|acá',
    'no se me? quita|pasa|va|calma|alivia|quitó|fue',
    'no quita|pasa|cede|afloja|mejora|para|cesa|remite|desaparece|cambia',
    'no me? ha pasado|quitado|ido|mejorado|cedido|cambiado|parado',
    'no se me? ha pasado|quitado|ido|calmado|aliviado',
    'todavía|aún|sigue me|lo|la|ahí|aquí|está|duele|sigue|doliendo|igual|mareado|mareada',
    'ahí|aquí sigue|está|continúa',
    'va|está a? peor|más|igual',
    'igual|peor $',
    'no termina|acaba|deja de irse|pasar|quitarse|doler',
  ],
  felt: [
    'la|lo|las|los|sí siento|noto',
    'sí la|lo|las|los siento|noto',
    'siento|noto la|el|mi|los|las|que|cuando ~ mano|dedo|dedos|piel|toco|roce|tacto|contacto|caricia|toque',
    'la|lo puedo sentir|notar',
    'puedo sentirla|sentirlo|notarla|notarlo|sentir|notar',
    'tengo|hay sensibilidad|tacto|sensación',
    'siento|noto todo|algo|bien|perfectamente|normal|eso|esto',
    'siento|noto $',
  ],
  easier: [
    'fácil|suave|ligero|ligera|sencillo|sencilla|leve|easier|suavecito|facilito',
    'menos intenso|intensa|fuerte|duro|profundo|exigente',
  ],
};

const NUMBERS = [
  ...[
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
    'quince',
    'veinte',
    'treinta',
    'varios',
    'varias',
  ],
  ...['muchos', 'mucho', 'un par de', 'un', 'algunos'].flatMap((one) => segment(one).join(' ')),
];

/** The words that let a move go on, and may stand with nothing but small ones. No "no", no "luego", no second kind. */
export const unmixed: { readonly [A in AnswerCue]?: readonly string[] } = {
  // "Fuerte" alone may be a pain's: only "un estiramiento fuerte".
  dull: [
    ...['mas como un', 'mas bien un', 'mas bien', 'mas un', 'mas que nada', 'nada mas un', 'nada mas el', 'nada mas'],
    // A place is not a kind: it may stand there, and says nothing.
    ...['en', 'por'].flatMap((at) =>
      [
        'la cadera',
        'las caderas',
        'la ingle',
        'el muslo',
        'los muslos',
        'la pantorrilla',
        'el psoas',
        'el gluteo',
        'los gluteos',
        'el cuadriceps',
        'la parte delantera',
        'delante',
      ].map((place) => `${at} ${place}`),
    ),
    ...segment(
      'estiramiento estiramientos estira estirando estirón estirar tira tirando tirantez tirante tensión tenso tensa jala jalando ' +
        'sordo sorda leve suave muscular músculo músculos agujetas rico rica agradable bueno buena buen normal ' +
        'rigidez tieso tiesa rígido rígida cargado cargada carga calorcito tironcito tirón jaloncito jalón solo solamente simplemente ' +
        'únicamente sano placentero gustito profundo stretch ligero ligera',
    ),
  ],
  // Named, what has passed is no second kind. "Bien" and "vale" are said to anything.
  passed: [
    ...['el calambre', 'el mareo', 'el espasmo', 'la contractura', 'el temblor'],
    ...segment(
      'pasó pasado quitó quitado calmó calmado alivió aliviado cesó desapareció desaparecido cedió continuar continúa ' +
        'continuemos continuamos continúo sigamos seguimos seguir adelante reanudar reanuda retomar dale listo lista ya ' +
        'completamente recuperado recuperada mejor ido fue',
    ),
  ],
  before: [
    // A figure alone, or "otra vez", is no word of time.
    ...['hace', 'hace ya', 'hace como', 'hace mas de', 'hace casi'].flatMap((ago) =>
      NUMBERS.map((number) => `${ago} ${number}`),
    ),
    ...['el otra', 'la vez', 'de hace'],
    ...segment(
      'antes pasó pasado pasada anteriormente entonces hace año años mes meses semana semanas días día tiempo rato atrás fue era',
    ),
  ],
  felt: [
    ...segment(
      'siento noto sentirla sentirlo notarla notarlo mano dedo dedos piel tacto contacto toque roce sensibilidad normal perfectamente bien',
    ),
    // Sorry.
    'lo siento',
  ],
  easier: segment('fácil suave ligero ligera sencillo sencilla leve suavecito más hazlo ponlo'),
};

import type { AnswersWords } from './words';

export const practice = {
  benefits: {
    short:
      'Hay quien nota que la cadera se mueve más y está menos rígida. Eso es lo que cabe esperar con práctica constante. Se habla de otros beneficios, pero esos no te los puedo prometer.',
    more: 'Con más movilidad, quizá cuesten menos las escaleras, las sentadillas, el yoga o el baile. El masaje puede aliviar tensión y rigidez, y respirar lento puede hacer más cómoda la presión. Hay quien dice que un músculo acortado recupera su longitud y vuelve a hacer su trabajo. Eso no lo prometo, ni nada para la espalda, el equilibrio, la postura o el ánimo. Nada de esto sustituye la atención médica.',
  },
  'how-breathe': {
    short:
      'Lento y hondo, hacia el vientre. Toma aire, y nota cómo sube el vientre. Suéltalo, y nota cómo baja, y la cadera pesa. No aguantes nunca el aire.',
    more: 'Pon una mano en el vientre: sube cuando entra el aire. Los hombros, sueltos. Al estirar, o bajo presión, ablándate un poco cada vez que sale el aire. Cuando levantes algo, suelta el aire en el esfuerzo. Si respirar lento te marea, vuelve a tu propio ritmo.',
  },
  'how-often': {
    short:
      'Dos o tres días a la semana, o más si quieres. Trabaja los dos lados. Que sea suave: en los estudios, estirar con más fuerza no dio mejores resultados.',
    more: 'Un minuto de estiramiento para cada cadera, más o menos, es una buena sesión: dos veces treinta segundos. Lo que se gana parece estancarse en unos cuatro minutos por sesión, y diez a la semana, para un mismo músculo. Cinco rutinas completas, o siete relajaciones profundas, ya te llevan ahí en una semana.',
  },
  'how-soon': {
    short:
      'Hay quien se siente más suelto justo después de una sesión. La movilidad que dura tarda semanas. En un estudio pequeño, estirando en casa, la cadera se movía más a las tres semanas, y a las seis.',
    more: 'Sigue tres o cuatro semanas, dos o tres días a la semana, y luego mira cómo vas. Si varias semanas constantes de estiramiento y masaje, de cuatro a seis, no cambian nada, ve a un fisioterapeuta. Puede que no sea el psoas. Si empeora, o el dolor es punzante, no esperes tanto.',
  },
  'how-long-hold': {
    short:
      'Mantén un estiramiento treinta segundos, y más adelante hasta sesenta. Dos o tres rondas por lado. La presión, al principio, treinta segundos. El descanso completo dura de cinco a quince minutos.',
    more: 'Con la pelota, de treinta a noventa segundos en un punto sensible. Con los dedos, de treinta segundos a un minuto. Los círculos pequeños en la zona lumbar, de uno a dos minutos por lado. Para el estiramiento de cuádriceps boca abajo bastan de quince a treinta segundos. Puedes parar antes cuando quieras.',
  },
  'rest-position': {
    short:
      'Túmbate boca arriba, rodillas dobladas, pies apoyados, al ancho de la cadera. Los talones a un antebrazo de los glúteos, de treinta a cuarenta centímetros. Los brazos, en reposo. La zona lumbar, con su curva natural.',
    more: 'A esa distancia el psoas queda corto y flojo. No aplastes la espalda. Deja caer los hombros, las manos en el vientre o a los lados. Quédate cinco minutos, más adelante hasta quince. Para levantarte, rueda a un lado, espera una respiración y empújate con las manos. Si estar boca arriba te sienta mal, descansa de lado.',
  },
  'rest-why': {
    short:
      'En algo firme, con las rodillas dobladas, el psoas está corto y flojo. La gravedad te lleva, y puede deshacer la costumbre de sostener. Nada se fuerza.',
    more: 'Respira con el diafragma, el vientre primero: dicen que así el descanso funciona mejor. Al soltar el aire, imagina que la tensión se derrite. Hay quien dice que así los nervios relajan el músculo. No encontramos ningún estudio sobre esta postura sola, así que no te lo puedo prometer. Con cinco a quince minutos basta.',
  },
  'tilt-why': {
    short:
      'Meter el coxis evita que se arquee la zona lumbar. Aprieta el glúteo de la pierna arrodillada, y la pelvis rueda hacia atrás. Ahora el estiramiento llega al frente de la cadera.',
    more: 'El glúteo gira la pelvis hacia atrás y sujeta el muslo. Así se separan los dos extremos del músculo, y la zona lumbar no tiene que ceder. Sin eso se arquea la espalda, y puede cargarse. Por eso, primero el coxis y luego avanzar. En un estudio pequeño con jóvenes sanos, el frente de la cadera ofreció menos resistencia con la pelvis metida.',
  },
  'best-stretch': {
    short:
      'La zancada de rodillas suele ser la primera opción. Trabaja una cadera cada vez, y meter el coxis la mantiene en el psoas. Si te cuesta arrodillarte, pruébala de pie.',
    more: 'El camello estira los dos lados a la vez, pero arquea la espalda, así que es avanzado. El puente, el estiramiento de lado y el de boca abajo también abren el frente de la cadera. La rodilla al pecho es el más suave. El mejor es el que puedes hacer con un estiramiento suave y respirando con calma, semana tras semana.',
  },
  'fastest-way': {
    short:
      'Empieza por descansar boca arriba, con las rodillas dobladas. Es lo más rápido para que el psoas quede flojo, y hay a quien le da calma. Con cinco minutos basta.',
    more: 'Luego añade una zancada suave, treinta segundos por lado. Hay quien nota un alivio más rápido al presionar un punto sensible, pero eso pide más cuidado. No te puedo prometer un resultado rápido. La movilidad que dura tarda varias semanas.',
  },
  'active-or-passive': {
    short:
      'Pasivo: descansas y lo hace la gravedad, como boca arriba con las rodillas dobladas. Activo: lo hacen tus músculos, como en la zancada, donde aprietas, metes el coxis y avanzas.',
    more: 'El descanso pasivo acorta el músculo, para que pueda soltar. El estiramiento activo lo alarga, y hay quien nota enseguida que la cadera llega más lejos. El descanso va bien en un día tenso, o el primer día. La zancada va bien para ganar movilidad. Puedes hacer los dos, primero el descanso.',
  },
  'stretch-or-pressure': {
    short:
      'Empieza con descanso y estiramiento. Son más suaves, y estirar está mejor estudiado. Hay quien nota un alivio más rápido con la presión, pero no encontramos pruebas para el psoas.',
    more: 'Estirar trabaja todo el músculo, y la movilidad crece con las semanas. La presión trabaja un punto sensible, de treinta a noventa segundos cada vez. El psoas está muy adentro, así que la presión pide cuidado: cosas blandas, poco peso, lejos del centro del vientre. Puedes usar las dos cosas. Ninguna es obligatoria.',
  },
  strengthen: {
    short:
      'El psoas también se puede trabajar, y no solo estirar. Lo usan las elevaciones de pierna, la marcha de Frankenstein, los escaladores y la rodilla al pecho. El puente trabaja su contraparte, los glúteos.',
    more: 'Glúteos y flexores de la cadera en equilibrio ayudan a dar firmeza a la cadera y la columna. Empieza con pocas repeticiones, y lentas. Los escaladores son avanzados. Suelta el aire al subir, y baja despacio.',
  },
  'massage-rules': {
    short:
      'Detente si notas punzadas, descargas, algo dormido o un latido. Empieza suave y corto: aquí, menos es más. Ve hondo solo mientras lo aguantes respirando con calma. Haz caso a tu cuerpo.',
    more: 'Nada de presión en el vientre con embarazo, aneurisma, coágulo, hernia, problemas de vientre o anticoagulantes. Primero encuentra el músculo: levanta la rodilla, nota qué se pone firme. Lejos del centro del vientre. Usa los dedos o una pelota blanda, treinta segundos por lado, y ve sumando poco a poco. A veces es mejor un profesional.',
  },
  'should-it-hurt': {
    short:
      'Nunca debe ser punzante. Puede haber un estiramiento, un dolor sordo o algo de sensibilidad que cede al respirar. Si notas punzadas, descargas, algo dormido o un latido, para.',
    more: 'Con la pelota puede sentirse hondo y fuerte, pero debes poder aguantarlo y respirar despacio. Si algo no va bien, haz menos o para. Al día siguiente puede doler un poco. Si dura dos o tres días, ve a un médico o a un fisioterapeuta antes de seguir.',
  },
  'ball-where': {
    short:
      'Primero: quítate enseguida si palpita o punza. La pelota va donde se puso firme bajo los dedos. A dos o tres dedos del ombligo, de dos y medio a cinco centímetros, un poco más abajo, lejos del centro.',
    more: 'No la uses si hay embarazo, aneurisma, coágulo, hernia o problemas de vientre, o si tomas anticoagulantes. Primero una pelota blanda, con el peso en los antebrazos. Quédate: un punto sensible puede pedir medio minuto. Si deslizas esa pierna, cambia lo que hay bajo la pelota, y puede ir más hondo. Para terminar, quita el peso y rueda a un lado.',
  },
  'ball-kind': {
    short:
      'Las primeras veces, una pelota blanda o media, porque el vientre es sensible. Sin pelota, usa los dedos, que son todavía más suaves.',
    more: 'Una pelota de tenis o de terapia es la forma avanzada. Más adelante puede ir en lugar de los dedos, también boca arriba, con una mano encima, ligera. Para encontrar el músculo, siempre los dedos: son más seguros. También hay aparatos hechos para este músculo. Uses lo que uses, suelta enseguida si notas un latido, o si algo palpita o punza.',
  },
  'foam-roller': {
    short:
      'El rodillo no llega al psoas mismo. Puede aliviar los músculos de alrededor, y así ayudarlo a aflojar. Rueda por la parte alta de los muslos, más abajo que los huesos de la cadera, nunca en el vientre.',
    more: 'Ponte boca abajo, con el rodillo bajo la parte alta de los muslos y el peso en los antebrazos. Muévete despacio, de dos a cuatro segundos por pasada, y detente en los puntos sensibles. Es una zona delicada. Empieza con treinta segundos. Quítate si algo se duerme, si notas un latido o si presiona un hueso.',
  },
  equipment: {
    short:
      'Un suelo firme, y una esterilla si tienes. Un cojín para debajo de la rodilla, y una silla para el equilibrio. La pelota, el rodillo y la correa son extras.',
    more: 'Si no tienes cojín, dobla una toalla. Si no tienes silla, usa una pared. Una correa o una toalla te ayuda a llegar al pie, y una almohada sostiene la cabeza cuando estás de lado. La pelota es solo para el masaje con pelota, y los dedos pueden hacer su trabajo. El rodillo es solo para el ejercicio del rodillo.',
  },
  floor: {
    short:
      'Lo mejor es algo firme: el suelo, con una esterilla o una alfombra. En algo blando la cadera se hunde, y cuesta más mantener la postura.',
  },
  bed: {
    short:
      'Es mejor el suelo, porque en una cama blanda la cadera se hunde. Si no puedes bajar, un colchón firme sirve para descansar y respirar. No te arrodilles ni te pongas de pie en él.',
  },
  'when-to-practise': {
    short:
      'Cuando te venga bien, siempre que vuelvas. Hay una rutina para la mañana, y otra para el escritorio. Si es después de correr o antes de dormir, dímelo, y te preparo un plan para eso.',
  },
  'moving-after': {
    short:
      'Caminar o correr suave está bien, si notas bien la cadera. Empieza despacio, y para si algo duele. Después de una sesión dura, dale un día.',
  },
  'getting-up': {
    short:
      'Rueda hacia un lado, y empuja con las manos hasta quedar sentado. Luego a gatas, un pie delante, y una mano en una silla. Si no hay nadie contigo, ten a mano una silla y un teléfono.',
  },
  'what-else-helps': {
    short:
      'Qué más puede ayudar, como el calor, el hielo o la forma de sentarte, es cosa de un fisioterapeuta o un farmacéutico. Lo mío es descanso, estiramiento suave y algo de fuerza.',
  },
  comfort: { short: 'Pon ahí una esterilla, una toalla o un cojín. Si necesitas tiempo, di: un momento.' },
  'as-it-is': { short: 'Me parece bien. Haz hoy solo lo que te siente bien.' },
  'sore-tomorrow': {
    short:
      'Quizá un poco, como después de cualquier cosa nueva. En dos o tres días debería pasar. Si dura más, que lo vea un médico o un fisioterapeuta.',
  },
  age: {
    short:
      'Se puede a cualquier edad. Empieza con algo suave, ten una silla a mano, y si tienes dudas, pregunta antes a tu médico.',
  },
  slipping: {
    short:
      'Con los pies descalzos resbalas menos que con calcetines. O apoya la esterilla contra una pared, con los pies un poco más cerca. Si necesitas tiempo, di: un momento.',
  },
  'while-paused': {
    short: 'No, siéntate o túmbate como quieras. Yo espero, y cuando digas continuar te guío otra vez.',
  },
  'why-ask': {
    short: 'No te veo. Pregunto para que la próxima vez te vaya mejor, y no tienes que contestar.',
  },
  'missed-day': {
    short: 'No se pierde nada. Con dos o tres días a la semana basta, así que sigue con el próximo.',
  },
  'warm-up-first': {
    short: 'Con unos minutos de caminar basta. Mis rutinas empiezan suave, y también te calientan.',
  },
  'what-kind': {
    short:
      'Es estiramiento, fuerza y descanso para los flexores de la cadera. Algunos ejercicios vienen del yoga, otros de la fisioterapia.',
  },
  'lose-weight': {
    short: 'No, para eso es poco trabajo. Esto es para tus caderas.',
  },
  'not-done': {
    short: 'Solo puedo contar lo que te he guiado. Di una vez más, y lo repetimos.',
  },
  turning: {
    short:
      'Primero apoya las dos manos, en el suelo o en una silla. Luego mueve una rodilla cada vez, con toda la calma que quieras. Si te hace falta más tiempo, di: un momento.',
  },
  'both-sides': {
    short:
      'Cada cadera tiene su propio psoas. Si haces las dos, notas si una está más rígida, y ninguna se queda atrás. Si hoy tienes que dejar un lado, di: sáltate el otro lado.',
  },
  beginners: {
    short:
      'Sí, se empieza poco a poco. Las rutinas cortas piden poco, la primera vez todo es menos, y cada ejercicio tiene una forma más fácil: di más fácil. Si estás en tratamiento médico, pregunta allí primero.',
  },
  'left-early': {
    short: 'No pasa nada. Lo que hiciste cuenta igual. Di otra vez si quieres hacer el resto.',
  },
  'hard-on-back': {
    short:
      'No debería. Si lo notas en la parte baja de la espalda, haz menos, o boca abajo pon un cojín plano bajo el vientre. Si te duele ahí, para y dímelo.',
  },
  'send-it': {
    short: 'No le mando nada a nadie. Pregúntame qué tal fue, y se lo cuentas tú.',
  },
  privacy: {
    short:
      'Guardo por dónde vas, tus preferencias y los tiempos que hiciste. Lo que me cuentas de tu cuerpo no lo guardo, y nadie lo sabe por mí. Di olvídame, y todo se borra.',
  },
} as const satisfies Partial<AnswersWords>;

import type { AnswersWords } from './words';

export const muscle = {
  'what-is-psoas': {
    short:
      'El psoas es un músculo largo y profundo. Va desde los lados de la zona lumbar, por la pelvis, hasta lo alto del fémur, el hueso del muslo. Tienes uno a cada lado, y unen el tronco con las piernas.',
    more: 'Nace en los huesos de la zona lumbar, va junto a la columna, detrás del vientre, y cuenta como músculo profundo del tronco. Así participa en cómo se sostiene la columna, al sentarte y también al estar de pie, caminar y correr. Cerca de la cadera se une al ilíaco, y la pareja se llama iliopsoas. Juntos levantan el muslo.',
  },
  'where-is-psoas': {
    short:
      'Muy adentro, a los dos lados de la columna. Nace en la zona lumbar, desde la última costilla hasta poco antes de la pelvis. Pasa por detrás del vientre y por delante de la cadera, hasta lo alto del hueso del muslo.',
    more: 'Nace desde la vértebra dorsal doce hasta la lumbar cinco. La capa externa sale de los lados de las últimas vértebras dorsales y de sus discos. La capa profunda, de las lumbares uno a cuatro. Abajo se une al ilíaco. Su tendón acaba en el trocánter menor, un pequeño saliente del hueso del muslo.',
  },
  'two-layers': {
    short:
      'El psoas tiene una capa externa y una profunda. Entre las dos pasan nervios de la zona lumbar, camino de la pierna.',
    more: 'La capa externa nace a los lados de las últimas vértebras dorsales y de los discos que hay entre ellas. La capa profunda nace en las lumbares uno a cuatro. Las fibras se juntan y bajan por la pared de atrás del vientre. Cruzan el borde de la pelvis y acaban en un solo tendón largo.',
  },
  'say-psoas': {
    short: 'En español, la pe apenas se oye. Di so, luego as, y júntalas: psoas.',
  },
  'find-psoas': {
    short:
      'Presiona ligero, y suelta si algo palpita o punza. Ponte boca arriba, rodillas dobladas. Apoya las puntas de los dedos junto al hueso de la cadera, hacia el ombligo. Levanta un poco esa rodilla, y nota cómo el psoas se pone firme.',
    more: 'No lo hagas si hay embarazo, problemas de vientre, una hernia o un aneurisma, o si tomas anticoagulantes. Busca unos dos o tres centímetros por detrás del hueso que sobresale en la cadera, y un poco hacia el ombligo. Presiona ligero, hacia el suelo, nunca hacia el centro del vientre ni sobre un latido. Un punto sensible puede ser el psoas. Si no lo encuentras, sáltalo.',
  },
  actions: {
    short:
      'Levanta el muslo hacia el vientre. También ayuda a girar la pierna hacia fuera y a inclinar de lado la zona lumbar. Y da firmeza a la columna y la cadera al sentarte, estar de pie, caminar o correr.',
    more: 'En palabras de anatomía: flexiona la cadera, la rota hacia fuera e inclina de lado la columna lumbar. Hace dos trabajos a la vez. Te mueve, como en una escalera o una sentadilla, y ayuda a sostenerte. Es la unión principal entre el tronco y las piernas.',
  },
  iliopsoas: {
    short:
      'Cerca de la cadera, el psoas se une a su vecino, el ilíaco, que tapiza el cuenco de la pelvis. Comparten un tendón, y por eso la pareja se llama iliopsoas.',
    more: 'Se unen en la pelvis, poco antes de terminar. El tendón que comparten llega al trocánter menor, un pequeño saliente en la cara interna del hueso del muslo. Los ejercicios que abren el frente de la cadera, como la zancada y el puente, llegan a los dos.',
  },
  bursa: {
    short:
      'Es una pequeña almohadilla en el frente de la cadera. Está bajo el tendón del iliopsoas y lo separa del hueso.',
    more: 'Su nombre completo es bolsa del iliopsoas. Está donde el tendón se acerca a su final, entre el tendón y lo alto del hueso del muslo. Una cadera caliente o hinchada no se estira. Habla hoy con un médico. Si además hay fiebre, llama al número de emergencias.',
  },
  fibres: {
    short:
      'Hay de los dos tipos. Más o menos el sesenta por ciento de sus fibras son rápidas, para moverse. El otro cuarenta, más o menos, son lentas, y aguantan mucho tiempo.',
    more: 'Las rápidas se llaman anaeróbicas, y las lentas, aeróbicas. Según una descripción, las rápidas abundan más cerca de la columna, donde el músculo te da firmeza. Las lentas se reúnen hacia el muslo, donde te mueve. Así, un solo músculo sirve para el movimiento y para la postura.',
  },
  nerves: {
    short:
      'Lo sirven nervios de la zona lumbar: los espinales ele uno a ele cuatro. Otros nervios de la pierna lo atraviesan. Es una razón para parar si notas punzadas, descargas o algo dormido.',
    more: 'Las ramas de delante de los nervios espinales ele uno a ele cuatro llegan a él antes de tejer el plexo lumbar. Esa red de nervios está dentro del psoas, y de ahí salen sus propias ramas. El nervio femoral, que sirve al frente del muslo, también le manda unas ramas pequeñas.',
  },
  'blood-supply': {
    short:
      'Lo alimentan sobre todo cuatro arterias lumbares. Salen de la aorta, la gran arteria delante de la columna. Si notas un latido bajo los dedos o la pelota, suelta, y hoy deja el vientre sin presión.',
    more: 'También ayudan vasos más pequeños. Llegan ramas finas de las arterias del riñón y de la ilíaca común. Otra se llama circunfleja ilíaca profunda, junto a la cadera. Como hay vasos grandes tan cerca, el masaje se queda lejos del centro del vientre y de todo punto que late o palpita.',
  },
  'muscles-around': {
    short:
      'Sus vecinos son el ilíaco en la pelvis, los cuádriceps delante del muslo, los glúteos detrás de la cadera, y los músculos del abdomen. La tensión puede venir de cualquiera, no solo del psoas.',
    more: 'Los glúteos son su contraparte: el puente los trabaja mientras abre el frente de la cadera. Los estiramientos de lado y boca abajo llegan también a los cuádriceps. El rodillo de espuma trabaja los músculos que rodean el psoas, no el psoas mismo. Un fisioterapeuta puede ver si tiran de forma desigual.',
  },
} as const satisfies Partial<AnswersWords>;

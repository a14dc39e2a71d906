import type { AnswersWords } from './words';

export const care = {
  'why-stop-sharp': {
    short:
      'Un dolor punzante o que palpita puede ser presión sobre un nervio o un vaso. Los dos pasan cerca del psoas. Por eso, suelta enseguida, y hoy deja el vientre sin presión.',
    more: 'Si palpita, o si notas punzadas o descargas en la zona lumbar, la ingle o una pierna, deja todo estiramiento y masaje. Habla hoy con un médico. Si palpita con dolor fuerte o desmayo, llama ya al número de emergencias. No puedo saber cuál es la causa. Por eso lo primero es parar.',
  },
  'when-to-stop': {
    short:
      'Detente si notas punzadas, descargas, algo dormido o un latido. Detente si te mareas, tienes náuseas o te sientes mal. Sal despacio, y dime lo que notas.',
    more: 'Llama ya al número de emergencias si te duele el pecho o te cuesta respirar. Llama también si se te duermen los genitales o las nalgas, o hay un problema nuevo con la orina o el intestino. Habla hoy con un médico si hay fiebre con dolor, una pierna dormida o débil, o un dolor que baja por la pierna. Para la lista entera, pregunta cuándo ir al médico.',
  },
  'no-better': {
    short:
      'Si tras varias semanas de práctica constante, unas cuatro, nada cambia, ve a un fisioterapeuta. Si empeora o es fuerte, ve antes. Esto no sustituye la atención médica.',
    more: 'Puede que no sea el psoas, o no solo. Quizá otros músculos tiran de forma desigual, o influye la articulación de la cadera o un disco lumbar. La carga larga de una postura o de un gesto repetido suele pedir más que estirar. Con fiebre, dolor de noche o pérdida de peso sin explicación, habla hoy con un médico.',
  },
  specialist: {
    short:
      'Un fisioterapeuta o un especialista en terapia corporal puede averiguar de dónde viene la tensión. Quizá no sea el psoas. Mira la espalda, la cadera y los músculos de alrededor.',
    more: 'Puede descartar un problema de disco en la zona lumbar o de la articulación de la cadera. Nota qué músculos no se compensan. Y a veces el masaje está mejor en manos expertas. Con fiebre, dolor de noche, pérdida de peso sin explicación o dolor fuerte, no esperes esa cita: quizá no sea un músculo. Habla hoy con un médico.',
  },
  'is-it-for-me': {
    short:
      'Es para personas adultas que se sienten bien. Pregunta antes a tu médico si hay embarazo o parto reciente. También tras una operación en los últimos tres meses, o si te han dicho que hagas menos ejercicio.',
    more: 'Pregunta antes también si tienes un aneurisma o un coágulo, o tomas anticoagulantes. Y si tienes una hernia, un problema de intestino o cáncer, huesos frágiles, o un problema de columna o de articulaciones. Hasta que te den permiso, quédate en descanso y respiración, de lado o con almohadas. Si te sientes mal o tienes fiebre, hoy no hagas ningún ejercicio.',
  },
  'pregnancy-note': {
    short:
      'Pregunta antes a tu médico o a tu matrona, en cualquier etapa. Hasta entonces, descanso y respiración lenta, de lado o con almohadas. Sin presión en el vientre, y nada boca abajo.',
    more: 'Tampoco hagas planchas ni el camello. No estés mucho rato boca arriba, sobre todo desde la semana dieciséis, más o menos. Con mucho sangrado, dolor fuerte o desmayo, llama ya al número de emergencias. Con cualquier sangrado, pérdida de líquido, contracciones, mareo, dolor de cabeza, o si el bebé se mueve menos, llama ya a la maternidad de tu hospital.',
  },
  'not-medical': {
    short:
      'Soy una guía de ejercicio, con información general para personas adultas. No soy médico, y esto no es consejo médico. No puedo examinarte, ni saber qué causa un dolor.',
    more: 'Tampoco puedo llamar a nadie por ti. Para tu caso, pregunta a tu médico, matrona o fisioterapeuta. Su palabra va antes que la mía. Para oír las señales de alarma, pregunta cuándo ir al médico. No guardo nada de tus síntomas ni de tus enfermedades.',
  },
} as const satisfies Partial<AnswersWords>;

import type { AnswersWords } from './words';

/** Asked about, never asserted: some say so, and we can't promise it. */
export const claims = {
  'back-pain-claim': {
    short:
      'Hay quien dice que su espalda va mejor al trabajar el psoas. No te lo puedo prometer. El dolor de espalda puede tener muchas causas, y no puedo saber cuál es la tuya.',
    more: 'La idea es que un psoas tenso tira de la zona lumbar. Si lo pruebas, que sea suave, y sin arquearte. Si el dolor es punzante o como una descarga, o se duerme una pierna, para y habla hoy con un médico. También con fiebre, dolor de noche o pérdida de peso. Con un problema nuevo de vejiga o intestino, o la entrepierna dormida, llama ya al número de emergencias.',
  },
  'posture-claim': {
    short:
      'Hay quien lo dice. No te lo puedo prometer. Estirar puede dar movilidad a la cadera, pero en los estudios casi no cambió la postura de la pelvis y la zona lumbar.',
    more: 'Cuando se midió, la pelvis se movió más o menos un grado, y la curva lumbar siguió igual. Un grupo de expertos estuvo de acuerdo en que da movilidad, pero no en que mejore la postura. Junto con los músculos del tronco, quizá el psoas ayude al equilibrio y la alineación. Eso tampoco te lo puedo prometer.',
  },
  'digestion-claim': {
    short:
      'Hay quien dice que un psoas tenso molesta a la digestión. No puedo prometer que estirar ayude. No aprietes un vientre que duele. Si el dolor sigue o empeora, habla hoy con un médico.',
  },
  'mood-claim': {
    short:
      'Hay quien dice que un psoas relajado es bueno para el ánimo. No te lo puedo prometer. Estar en calma y respirar despacio puede ser un descanso. Si llevas un tiempo con el ánimo bajo, habla con tu médico.',
  },
  'arthritis-claim': {
    short:
      'Hay quien dice que un psoas tenso y la artritis van juntos. No puedo prometer que estirar lo cambie. Pregunta a tu médico o fisioterapeuta qué ejercicios convienen a tus articulaciones.',
  },
  'bursitis-claim': {
    short:
      'Hay quien dice que el puente ayuda con la bursitis de cadera. No te lo puedo prometer. Deja en paz una cadera que duele hasta que la vea un médico o un fisioterapeuta.',
    more: 'Bursitis quiere decir una bolsa irritada: la almohadilla entre tendón y hueso. No puedo saber si es lo que tienes. Con la cadera caliente o hinchada, habla hoy con un médico. Si además hay fiebre, llama ya al número de emergencias.',
  },
  'fatigue-claim': {
    short:
      'Hay quien dice que con el masaje se cansa menos y siente mejor su cuerpo. No te lo puedo prometer. Un cansancio que no se va es cosa de tu médico.',
  },
  'blood-flow-claim': {
    short:
      'Hay quien dice que una presión constante lleva más sangre a ese punto. No te lo puedo prometer. No encontramos ningún estudio terminado sobre presión en el psoas.',
  },
  'trigger-point-claim': {
    short:
      'Hay quien dice que la presión constante afloja nudos y bandas tensas, o deja que la fascia se alargue. No te lo puedo prometer. Que sea suave, y detente si notas punzadas, descargas, algo dormido o un latido.',
    more: 'Lo habitual es quedarse en un punto sensible de treinta a noventa segundos. En un estudio con gente sana, noventa segundos en la pantorrilla la hicieron menos sensible a la presión. No encontramos ningún estudio terminado sobre el psoas. Si lo pruebas, empieza con treinta segundos, respira despacio y sin tocar el centro del vientre.',
  },
} as const satisfies Partial<AnswersWords>;

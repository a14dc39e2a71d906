import type { AnswersWords } from './words';

export const tightness = {
  'why-tight': {
    short:
      'Muchas veces, por pasar horas en una silla, ante una pantalla o con el teléfono. El músculo se queda corto y puede ponerse rígido. Una postura mantenida o un gesto muy repetido pueden sumarse.',
    more: 'Casi nunca hay una sola razón. Puede ser cómo te sientas y cómo estás de pie, un movimiento que repites, u otros músculos que tiran de forma desigual. Por eso quizá no baste con estirar. Cambia a menudo de postura. No puedo saber qué hay detrás de lo tuyo, pero un fisioterapeuta puede mirarlo.',
  },
  'tight-effects': {
    short:
      'Un psoas tenso puede tirar de la zona lumbar y aumentar su curva, y volcar la pelvis hacia delante. La cadera puede moverse menos. Hay quien lo nota como molestia en la zona lumbar o la cadera.',
    more: 'Otros problemas se sienten igual, así que no puedo saber si detrás de lo tuyo está el psoas. Hay quien lo relaciona con la artritis o la digestión, y ahí no prometo nada. Detente si el dolor es punzante o como una descarga, o se duerme una pierna. Detente también con fiebre, dolor de noche o pérdida de peso sin explicación. Habla hoy con un médico.',
  },
  'forward-tilt': {
    short:
      'Quiere decir que la pelvis se vuelca por delante hacia abajo. Un psoas tenso puede tirar de ella así. La zona lumbar se curva más, y eso puede cargarla.',
    more: 'Meter el coxis vuelca la pelvis al revés mientras estiras. Pero no esperes que cambie tu postura de pie. En los estudios, estirar movió la pelvis más o menos un grado, y la curva lumbar siguió como estaba. Más movilidad y menos rigidez es lo que cabe esperar.',
  },
  'one-side': {
    short:
      'Un lado puede estar más tenso que el otro, y por eso cada cadera tiene su turno. Da a los dos el mismo tiempo. En el más tenso, llega solo hasta un estiramiento suave.',
    more: 'La zancada trabaja una cadera cada vez. El camello y el puente abren las dos juntas. Puedes elegir con qué lado empezar. Si la diferencia es nueva, crece o dura varias semanas, un fisioterapeuta puede mirarlo. Si una pierna se duerme, se debilita u hormiguea, para y dímelo.',
  },
  'sitting-all-day': {
    short:
      'Yo haría la pausa de oficina. Son tres minutos y medio, todo de pie, con una mano en el escritorio. Pídela por su nombre.',
  },
  'after-running': {
    short:
      'Camina hasta respirar con calma. Después, yo haría el alivio rápido: cinco minutos suaves, boca arriba. Pídelo por su nombre.',
    more: 'El psoas levanta el muslo y da firmeza a la cadera en cada zancada, así que ya ha trabajado lo suyo. Que el estiramiento sea suave. Si la ingle o la cadera duelen a cada paso, no la estires. Habla hoy con un médico. Si no puedes apoyar la pierna, llama al número de emergencias.',
  },
} as const satisfies Partial<AnswersWords>;

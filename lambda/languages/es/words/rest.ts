/** The long rest: what is said of its length, in the middle of it, and after it was cut off. */
export const rest = {
  open: '{{name}}, todo el tiempo que quieras, hasta {{length}}. Cuando te baste, di parar.',
  which: '¿La pausa, o el resto de la rutina?',
  checkIn: '¿Descansamos un poco más?',
  soon: 'Qué bien tenerte de vuelta. Descansaste {{length}} como mucho. Seguimos.',
  over: 'Qué bien tenerte de vuelta. Puede que ya tengas completo tu descanso de {{length}}.',
  lasted: 'Ese descanso duró {{length}} como mucho.',
  more: '¿Descansamos un poco más?',
} as const;

/** Things that are there or not, and how the listener likes it. */
export const equipment = {
  has: 'Bien, tienes {{thing}}. Lo recordaré.',
  lacks: {
    mat: 'Sin esterilla, entonces. Una alfombra o una manta gruesa también sirve.',
    cushion: 'Sin cojín, entonces. Una toalla doblada también sirve.',
    chair: 'Sin silla, entonces. Ten mejor una mano en la pared o en una mesa.',
    ball: 'Sin pelota, entonces. Usaré los dedos en su lugar.',
    roller: 'Sin rodillo, entonces. Usaré círculos de lado en su lugar.',
    strap: 'Sin cinturón, entonces. Una toalla larga también sirve.',
    pillow: 'Sin almohada, entonces. Una toalla enrollada también sirve.',
  },
  instead: 'Sin {{thing.after}}, hacemos {{name}}.',
  unknown:
    'Háblame de una esterilla, un cojín, una silla, una pelota, un rodillo de espuma, un cinturón o una almohada.',
} as const;

export const about = {
  talk: {
    full: 'Te explico cada ejercicio por completo.',
    brief: 'Contigo hablo lo justo.',
    bell: 'Solo digo lo que necesitas.',
  },
  noCounting: 'Cuento en silencio.',
  kept: 'Eso, por dónde vas y lo que hiciste es todo lo que guardo. Di olvídame, y se borra todo.',
  slower: 'Voy más despacio de lo habitual.',
  faster: 'Voy más rápido de lo habitual.',
  lead: 'Primero va {{side.subject}}.',
  without: 'Lo haces sin {{thing.after}}.',
} as const;

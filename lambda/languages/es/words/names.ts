import type { NamesWords } from '../../words';

/** A day by itself, and how one says when: "el lunes me paré", "avísame el lunes". */
const day = (name: string) => ({ bare: name, in: `el ${name}`, of: `del ${name}` });
/** By itself it stands behind a feminine noun, "la rodilla izquierda"; as `after` behind a masculine one, "el pie izquierdo"; in its other forms it is a side. */
const side = (name: string, masculine: string) => ({
  bare: name,
  subject: `el lado ${masculine}`,
  object: `el lado ${masculine}`,
  in: `en el lado ${masculine}`,
  of: `del lado ${masculine}`,
  after: masculine,
});

/**
 * Names as they stand in a sentence, with their article. Those of moves and routines stand beside their other words. "Del"
 * and "en el" are made by rule (`speak.ts`).
 */
export const names = {
  rests: { settling: 'el descanso breve' },
  sides: { left: side('izquierda', 'izquierdo'), right: side('derecha', 'derecho') },
  kinds: { rest: 'descanso', stretch: 'estiramiento', strength: 'fuerza', massage: 'masaje' },
  things: {
    mat: { bare: 'una esterilla', after: 'esterilla' },
    cushion: { bare: 'un cojín', after: 'cojín' },
    chair: { bare: 'una silla', after: 'silla' },
    ball: { bare: 'una pelota', after: 'pelota' },
    roller: { bare: 'un rodillo de espuma', after: 'rodillo' },
    strap: { bare: 'un cinturón', after: 'cinturón' },
    pillow: { bare: 'una almohada', after: 'almohada' },
  },
  fetched: {
    roller: 'el rodillo de espuma',
    ball: 'la pelota',
    pillow: 'una almohada o una manta doblada',
    cushion: 'un cojín o una toalla doblada',
    strap: 'un cinturón o una toalla',
    chair: 'una silla firme',
  },
  uses: {
    ball: { bare: 'una pelota blanda', after: 'pelota blanda' },
    'tennis-ball': { bare: 'una pelota de tenis', after: 'pelota de tenis' },
    'hard-ball': { bare: 'una pelota tan dura', after: 'una pelota tan dura' },
    fingers: { bare: 'los dedos', after: 'los dedos' },
    roller: { bare: 'un rodillo de espuma', after: 'rodillo' },
    pillow: { bare: 'una almohada o un cojín', after: 'almohada' },
    towel: { bare: 'una toalla doblada', after: 'toalla' },
    chair: { bare: 'una silla', after: 'silla' },
    wall: { bare: 'una pared, un escritorio o una mesa', after: 'pared ni mesa' },
    sofa: { bare: 'un sofá', after: 'sofá' },
    book: { bare: 'un libro', after: 'libro' },
    strap: { bare: 'un cinturón', after: 'cinturón' },
  },
  sites: {
    ...{ leg: 'la pierna', legs: 'las piernas', foot: 'el pie', feet: 'los pies', toes: 'los dedos del pie' },
    ...{ calf: 'la pantorrilla', knee: 'la rodilla', arm: 'el brazo', hand: 'la mano', face: 'la cara' },
    ...{ jaw: 'la mandíbula', eye: 'el ojo', head: 'la cabeza', neck: 'el cuello', shoulder: 'el hombro' },
    ...{ chest: 'el pecho', heart: 'el corazón', belly: 'el vientre', 'low-right': 'el vientre' },
    ...{ flank: 'el costado', back: 'la espalda', hip: 'la cadera', groin: 'la ingle', seat: 'las nalgas' },
    ...{ 'inner-thigh': 'la cara interna del muslo', saddle: 'la zona íntima', testicle: 'el testículo' },
    ...{ muscle: 'el músculo', wrist: 'la muñeca', half: 'ese lado' },
  },
  days: {
    today: { bare: 'hoy', in: 'hoy', of: 'de hoy' },
    yesterday: { bare: 'ayer', in: 'ayer', of: 'de ayer' },
    week: { bare: 'hace una semana', in: 'hace una semana', of: 'de la semana pasada' },
    MO: day('lunes'),
    TU: day('martes'),
    WE: day('miércoles'),
    TH: day('jueves'),
    FR: day('viernes'),
    SA: day('sábado'),
    SU: day('domingo'),
  },
} as const satisfies NamesWords;

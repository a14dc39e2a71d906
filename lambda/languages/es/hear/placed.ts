import { segment } from './segment';

/** Words that only say where a part of the body is, what it does, or that it is well. */
export const placed: readonly string[] = segment(
  'bajo debajo encima sobre contra detrás delante adelante atrás junto entre arriba abajo fuera afuera través ' +
    'suelo piso esterilla tapete colchoneta pared silla pelota almohada cojín rodillo manta cobija aire techo sitio posición postura ' +
    'recta recto rectas rectos estirada estirado estiradas estirados doblada doblado dobladas doblados flexionada flexionado ' +
    'cruzada cruzadas cruzado cruzados abierta abiertas abierto alta alto baja bajo larga largo apoyada apoyado apoyadas apoyados ' +
    'quieta quieto nivelada encogida encogido relajada relajado relajante cómoda cómodo suelta suelto bien genial perfecto perfecta ' +
    'bueno rico mejor trabaja trabajando ayuda ayudan hunde hundiéndose desliza deslizando mueve moviendo levanto levantada levantado ' +
    'sostengo sujeto agarro pongo puesta puesto alcanzo toco mantengo arrodillo siento sentado sentada parado parada tumbado tumbada ' +
    'acostado acostada doblo nosotros ruge suena gruñe pican cosquillas lleno llena sube baja despacio cerrada cerrado redonda ' +
    'redondo curvada arqueada metida señala vibra',
).filter((word) => !['siento', 'toco', 'mueve', 'suena', 'baja', 'sube', 'pican'].includes(word));

import { hearing, type SpokenLine } from './cases/spoken';

/** What a listener reports without its name, and what sounds like it and is nothing. */
const TWINS: readonly (readonly [alarm: string, calm: string])[] = [
  ['me fui redonda al suelo del baño hace un momento', 'el niño cayó redondo en la cuna por fin'],
  ['mi padre se acaba de caer redondo y no contesta', 'mi mujer no me contesta el teléfono pausa'],
  ['cuánto falta que tengo como un yunque encima del pecho', 'el gato se me ha sentado en el pecho qué hago'],
  ['de repente no veo nada por el ojo izquierdo', 'sin gafas no veo nada pero te oigo'],
  ['tengo el bote de somníferos delante y me los voy a tomar todos', 'me voy a matar de la risa contigo'],
  ['si mañana no despierto mejor para todos', 'mañana no voy a estar en casa así que no me recuerdes nada'],
  ['desde el porrazo no puedo asentar el pie', 'me rompí el tobillo de niña y soldó perfecto'],
  ['la rodilla la tengo roja hirviendo y no la doblo', 'las rodillas rojas de la alfombra pongo un cojín'],
  ['llevo media hora con el brazo dormido', 'media hora no espérate mejor veinte'],
  ['me quiero morir y esta noche lo hago', 'me quiero morir con lo que cobra el fontanero'],
  ['no quiero amanecer mañana estoy cansada de todo', 'no quiero amanecer mañana con agujetas'],
  ['me mareo y se me va la vista', 'me mareo solo de pensar en la mudanza'],
  ['me ha dado un dolor en el pecho que no se va', 'si algún día me diera un dolor en el pecho te enterarías'],
  ['me aprieta el pecho y no es la camiseta', 'la camiseta me queda chica y me aprieta de pecho'],
  ['se me nubla la vista y veo doble', 'se me nubla la vista porque me quité los lentes'],
  ['me caí ayer y me fracturé la cadera', 'me caí hace más de veinte años y me fracturé la clavícula'],
  [
    'me dio un infarto en el dos mil diez y hoy me aprieta igual',
    'me dio un infarto en el dos mil diez y estoy como un roble',
  ],
  ['que vengan de urgencias a mi casa ya', 'con tanto hablar de urgencias me das miedo arranca ya'],
  ['compadre fíjese que no puedo respirar', 'mi gata no respira bien de lo gorda que está'],
  ['mi marido se está ahogando con un trozo de carne', 'mi marido se está ahogando con las facturas'],
  ['cada vez levanto menos la pierna ya ni subo al andén', 'cada vez levanto más la pierna ya subo las escaleras'],
  ['uy no hija se me fue la luz y estaba en el suelo', 'se me fue la luz de la lámpara y estoy a oscuras'],
];
const STOPS: ReadonlySet<string> = new Set(['EMERGENCY', 'URGENT']);
const level = (text: string, state: string): string => {
  const line: SpokenLine = { text, state, kind: 'NONE' };
  return hearing('es')(line).level;
};

describe.each(['hold', 'lobby'])('in Spanish, in the %s', (state) => {
  it.each(TWINS)('stops at "%s", and not at "%s"', (alarm, calm) => {
    expect(STOPS).toContain(level(alarm, state));
    expect(STOPS).not.toContain(level(calm, state));
  });
});

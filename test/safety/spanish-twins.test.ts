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

import { hearOf } from '../../lambda/languages';
import { interpret } from '../../lambda/skill/interpret';

const also = (locale: string, text: string) =>
  interpret(
    { intent: { name: 'SymptomIntent', slots: { symptom: { name: 'symptom', value: text } } } },
    hearOf(locale),
    'lobby',
  ).also?.[0] ?? null;

describe('A limit beside a wish', () => {
  it.each([
    ['quick relief but only my left hip', { type: 'only-side', side: 'left' }],
    ['start the morning routine right side only', { type: 'only-side', side: 'right' }],
    ['the strength routine without the camel', { type: 'skip', move: 'camel' }],
    ['start and none of that camel', { type: 'skip', move: 'camel' }],
    ['quick relief but not the knee to chest', { type: 'skip', move: 'knee-to-chest' }],
  ])('"%s"', (text, limit) => {
    expect(also('en-US', text)).toMatchObject(limit);
  });

  it.each([
    ['de-DE', 'das morgenprogramm aber nur die linke seite', { type: 'only-side', side: 'left' }],
    ['es-ES', 'la rutina de la mañana pero solo la izquierda', { type: 'only-side', side: 'left' }],
  ])('in %s "%s"', (locale, text, limit) => {
    expect(also(locale, text)).toMatchObject(limit);
  });

  it.each(['quick relief', 'start the morning routine', 'only my left hip hurts', 'my husband just left'])(
    'is none in "%s"',
    (text) => {
      expect(also('en-US', text)).toBeNull();
    },
  );
});

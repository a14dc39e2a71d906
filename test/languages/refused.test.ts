import { LANGUAGES } from '../../lambda/languages';

/** The figures of a sentence that are not refused in it. */
const meant = (code: 'de' | 'es', text: string): readonly number[] =>
  LANGUAGES[code].hear.reader
    .figures(text)
    .filter(({ denied }) => !denied)
    .map(({ value }) => value);

describe('a figure that is refused is not meant', () => {
  it.each([
    ['ni loco hago media hora dame diez minutos', 600],
    ['ni de broma media hora ponme diez minutos', 600],
    ['ni hablar de media hora dame diez minutos', 600],
    ['media hora ni hablar diez minutos', 600],
    ['media hora es un montón dame diez minutos', 600],
    ['media hora no espérate mejor veinte minutos', 1200],
    ['no me des doce dame ocho', 8],
    ['no hago doce dame ocho', 8],
    ['doce son muchas hazme ocho', 8],
  ])('in "%s"', (text, value) => {
    expect(meant('es', text)).toEqual([value]);
  });

  it.each([
    ['auf keinen fall eine halbe stunde mach zehn minuten', 600],
    ['nie im leben zwölf mach acht', 8],
    ['bloß keine zwölf mach acht', 8],
    ['zwölf sind echt happig mach acht', 8],
    ['fünf minuten langen mir nicht mach zehn minuten', 600],
    ['fünf minuten reichen nicht mach zehn minuten', 600],
  ])('in "%s"', (text, value) => {
    expect(meant('de', text)).toEqual([value]);
  });

  it('is meant where nothing refuses it', () => {
    expect(meant('es', 'no pares hazme doce')).toEqual([12]);
    expect(meant('es', 'ni idea dame ocho')).toEqual([8]);
    expect(meant('de', 'zwölf reichen mir')).toEqual([12]);
    expect(meant('de', 'nicht aufhören noch fünf')).toEqual([5]);
  });
});

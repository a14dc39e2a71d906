import { hearOf } from '../../lambda/languages/hear';
import { daysSaid } from '../../lambda/skill/days';

const said = (locale: string, text: string) => {
  const hear = hearOf(locale);
  const { days, but } = hear ? daysSaid(text, hear) : { days: null, but: [] };
  return `${days?.join(' ') ?? 'none'}${but.length > 0 ? ` but ${but.join(' ')}` : ''}`;
};

describe.each([
  ['monday through thursday', 'MO TU WE TH'],
  ['tuesday to friday at eight', 'TU WE TH FR'],
  ['from wednesday till saturday', 'WE TH FR SA'],
  ['saturday to monday', 'MO SA SU'],
  ['not fridays', 'none but FR'],
  ['weekdays but not fridays', 'MO TU WE TH but FR'],
  ['weekdays bar wednesday', 'MO TU TH FR but WE'],
  ['every day except sunday', 'MO TU WE TH FR SA but SU'],
  ['monday tuesday thursday saturday', 'MO TU TH SA'],
  ['no saturday mate not monday', 'SA but MO'],
  ['sorry i mean sunday', 'SU'],
])('"%s"', (text, days) => {
  it(`names ${days}`, () => {
    expect(said('en-GB', text)).toBe(days);
  });
});

it.each([
  ['de-DE', 'montag bis donnerstag', 'MO TU WE TH'],
  ['de-DE', 'unter der woche aber nicht freitags', 'MO TU WE TH but FR'],
  ['de-DE', 'täglich außer sonntag', 'MO TU WE TH FR SA but SU'],
  ['es-ES', 'de lunes a jueves', 'MO TU WE TH'],
  ['es-ES', 'entre semana menos los viernes', 'MO TU WE TH but FR'],
  ['es-ES', 'todos los días menos el domingo', 'MO TU WE TH FR SA but SU'],
] as const)('in %s "%s" names %s', (locale, text, days) => {
  expect(said(locale, text)).toBe(days);
});

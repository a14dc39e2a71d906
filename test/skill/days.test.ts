import { hearOf, LANGUAGES } from '../../lambda/languages';
import { daysSaid } from '../../lambda/skill/days';
import { whenSaid } from '../../lambda/skill/when';

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
  ['en-US', "sunday doesn't work", 'none but SU'],
  ['de-DE', 'ja aber sonntags nicht', 'none but SU'],
  ['es-ES', 'sí pero los domingos no que vienen los chicos', 'none but SU'],
] as const)('in %s "%s" names %s', (locale, text, days) => {
  expect(said(locale, text)).toBe(days);
});

describe('an hour in free words', () => {
  it.each([
    ['en', 'half past seven', { hour: 7, minute: 30 }],
    ['en', 'about quarter to nine', { hour: 8, minute: 45 }],
    ['en', 'half past seven no make that eight', { hour: 8, minute: 0 }],
    ['de', 'halb acht', { hour: 7, minute: 30 }],
    ['de', 'viertel nach sechs', { hour: 6, minute: 15 }],
    ['es', 'a las ocho y media', { hour: 8, minute: 30 }],
    ['es', 'a las nueve menos cuarto', { hour: 8, minute: 45 }],
  ] as const)('%s: "%s"', (code, said, time) => {
    expect(whenSaid(said, LANGUAGES[code].hear)).toMatchObject({ type: 'remind', time });
  });

  it.each([
    ['en', 'in the evening', 'late'],
    ['en', 'no the morning', 'early'],
    ['de', 'lieber abends', 'late'],
    ['de', 'am vormittag', 'early'],
    ['es', 'mejor por la tarde', 'late'],
    ['es', 'por la mañana', 'early'],
  ] as const)('%s: "%s" is of that half of the day', (code, said, half) => {
    expect(whenSaid(said, LANGUAGES[code].hear)).toMatchObject({ days: null, time: null, [half]: true });
  });
});

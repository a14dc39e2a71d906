import { memoryInProcess } from '../../lambda/index';
import { type Household, openHousehold } from '../../simulator/household';
import { createDevice, DEFAULT_NOW, seedScreened, type Turn } from '../../simulator/index';

const USER = 'amzn1.ask.account.LISTENER';
let household: Household;
beforeAll(async () => {
  household = await openHousehold('granted', 'nobody');
});
afterAll(() => household.alerts.close());

/** What is said back in a conversation, each said at its second of the answer before, or at its end. */
async function held(locale: string, ...said: readonly (readonly [words: string, at?: number])[]): Promise<Turn> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, new Date(DEFAULT_NOW).getTime() - 3 * 86_400_000);
  const device = createDevice({ memory, user: USER, locale, household });
  let turn = await device.open();
  for (const [words, at] of said) turn = await device.say(words, at);
  return turn;
}

const LUNGE = { 'de-DE': 'starte den knienden ausfallschritt', 'es-ES': 'empieza la zancada de rodillas' } as const;
const SUGGEST = { 'de-DE': 'was schlägst du vor', 'es-ES': 'qué me propones' } as const;

describe.each([
  ['de-DE', 'ich hab genau zwölf minuten dann muss ich los', 'Gut, 12 Minuten'],
  ['es-ES', 'tengo doce minutos justos y me tengo que ir', 'De acuerdo, 12 minutos'],
  ['en-US', "i've got exactly twelve minutes then i have to go", 'All right, 12 minutes'],
])('in %s the time that somebody has, where nothing runs,', (locale, words, plan) => {
  it('is that of a plan', async () => {
    expect((await held(locale, [words])).text).toContain(plan);
  });
});

describe.each([
  ['de-DE', 'ja gut aber zuerst will ich wissen was da alles drin ist', 'Sag ja'],
  ['es-ES', 'bueno pero antes decime qué trae', 'Di sí'],
] as const)('in %s a yes for which something is asked first', (locale, words, offered) => {
  it('begins nothing, and is told what there is', async () => {
    const turn = await held(locale, [SUGGEST[locale]], [words]);
    expect(turn.text).toContain(offered);
    expect(turn.goes_on).toBeNull();
  });
});

it.each([
  ['de-DE', 'mach mir was gegen den steifen hintern nach sechs stunden autobahn', '45 Minuten'],
  ['es-ES', 'algo para el trasero tieso después de seis horas manejando', '45 minutos'],
  ['en-US', 'something for a stiff bum after six hours of driving', '45 minutes'],
])('in %s hours that somebody sat are no length of a plan', async (locale, words, longest) => {
  const turn = await held(locale, [words]);
  expect(turn.text).not.toContain(longest);
  expect(turn.asking).toBe('offer');
});

it.each([
  ['de-DE', 'erinnere mich morgen um sieben', 'ja aber erst übermorgen', /Ich erinnere dich/],
  ['es-ES', 'recuérdame mañana a las siete', 'sí pero a partir de pasado mañana', /Te lo recordaré/],
  ['en-US', 'remind me tomorrow at seven', 'yes but only the day after that one', /I'll remind you/],
])('in %s a yes with a day that nobody knows sets no reminder', async (locale, wish, words, set) => {
  const turn = await held(locale, [wish], [words]);
  expect(turn.text).not.toMatch(set);
  expect(turn.asking).toMatch(/^reminder/);
});

it('how long something takes is said of what is offered', async () => {
  const turn = await held('es-ES', [SUGGEST['es-ES']], ['y eso cuánto dura']);
  expect(turn.text).toMatch(/^Dura \d+ minutos.*Di sí/);
});

it('a move that goes, with the rest that goes on behind it, alarms nobody in German', async () => {
  const words = 'nimm die übung ganz raus und mach mit dem rest weiter';
  const turn = await held('de-DE', [LUNGE['de-DE']], ['pause', 66], [words]);
  expect(turn.text).not.toContain('eins, eins, zwei');
  expect(turn.goes_on).not.toBeNull();
});

describe.each([
  ['de-DE', 'doch nicht länger lass es so wie es war'],
  ['es-ES', 'mejor no lo alargues déjalo como estaba'],
] as const)('in %s a hold that is to stay as it is', (locale, words) => {
  it('goes on, and nobody is asked whether to stop', async () => {
    const turn = await held(locale, [LUNGE[locale]], [words, 66]);
    expect(turn.goes_on?.state).not.toBe('paused');
    expect(turn.asking).not.toBe('confirm');
  });
});

describe.each([
  ['de-DE', 'die linke dann bitte nur zwanzig sekunden', /20 Sekunden/],
  ['es-ES', 'la izquierda luego solo veinte segundos', /20 segundos/],
] as const)('in %s how long the other side is to be', (locale, words, said) => {
  it('takes nobody there before its turn', async () => {
    const turn = await held(locale, [LUNGE[locale]], [words, 66]);
    expect(turn.text).toMatch(said);
    expect(turn.goes_on?.side).toBe('right');
  });
});

const QUICK = {
  'de-DE': 'starte die schnelle hilfe',
  'es-ES': 'empieza el alivio rápido',
  'en-US': 'start quick relief',
} as const;

describe.each([
  ['de-DE', 'auf dem rücken kann ich nicht liegen', 'Gut, 5 Minuten'],
  ['es-ES', 'boca arriba no puedo', 'De acuerdo, 5 minutos'],
  ['en-US', 'i cannot lie on my back', 'All right, 5 minutes'],
] as const)('in %s a position that all of a routine is done in', (locale, words, said) => {
  it('is left out of another plan of that length, also in a rest', async () => {
    expect((await held(locale, [QUICK[locale]], [words, 20])).text).toContain(said);
  });
});

describe.each([
  [
    'de-DE',
    'stell mir ein eigenes programm zusammen mit brücke und sphinx',
    'nee die sphinx wieder raus',
    'Gestrichen',
  ],
  ['es-ES', 'ármame una rutina propia con el puente y la esfinge', 'no quítame la esfinge', 'Fuera: la esfinge'],
] as const)('in %s a move that is to go while a list is put together', (locale, building, words, said) => {
  it('is out of that list, and not only of today', async () => {
    expect((await held(locale, [building], [words])).text).toContain(said);
  });
});

it('leaves out no massage that somebody wishes for behind a no to something else', async () => {
  const { text } = await held('de-DE', ['nein kein eigenes programm i will nur die massage']);
  expect(text).not.toContain('lasse ich die weg');
});

describe.each([
  ['de-DE', 'erinner mich jeden tag um acht', 'montags aber nicht', 'An sechs Tagen'],
  ['es-ES', 'recuérdame todos los días a las ocho', 'pero los lunes no', '6 días a la semana'],
] as const)('in %s a day that is taken out of every day', (locale, wish, words, said) => {
  it('is not the only one that is left', async () => {
    expect((await held(locale, [wish], [words])).text).toContain(said);
  });
});

import { en } from '../../lambda/languages/en';
import type { Sentence } from '../../lambda/languages/line';
import { FORMS } from '../../lambda/languages/names';
import { translatorOf } from '../../lambda/languages/translator';
import { narrate } from '../../lambda/narration/narrate';
import { ssml } from '../../lambda/narration/ssml';
import { SpokenVoice } from '../../lambda/narration/voice';
import { walk } from '../../lambda/plan/fit';
import type { Timeline } from '../../lambda/plan/timeline';
import { screenOf } from '../../lambda/screen';
import { routineFor, settingFor, stateOf } from '../plan/plans';
import { inOtherLetters, madeUp } from './made-up';
import { written } from './sentences';

const words = translatorOf(madeUp, 'he-IL');
const english = translatorOf(en, 'en-US');
const ENGLISH = /[a-z]|\{\{|undefined/i;
const camel = { name: 'moves', id: 'camel' } as const;

/** Something for every hole there is. */
const FILLED: NonNullable<Sentence['params']> = {
  name: camel,
  earlier: camel,
  beside: camel,
  thing: { name: 'things', id: 'ball' },
  things: { list: [{ name: 'fetched', id: 'ball' }], joint: 'apart' },
  names: { list: [camel, camel], joint: 'apart', more: 2 },
  kinds: { list: [{ name: 'kinds', id: 'rest' }], joint: 'and' },
  day: { name: 'days', id: 'SU' },
  days: { days: ['MO', 'TU'] },
  time: { clock: { hour: 7, minute: 30 } },
  is: { phrase: 'moves.camel.asks.is' },
  was: { phrase: 'moves.camel.asks.is' },
  dose: { amount: 4, of: 'times' },
  sets: { amount: 2, of: 'sets' },
  amount: { amount: 3, of: 'breaths' },
  left: { amount: 3, of: 'breaths' },
  right: { amount: 4, of: 'breaths' },
  length: { seconds: 30 },
  minutes: { seconds: 300 },
  most: { seconds: 90 },
  ...{ count: 3, seconds: 30, n: 1, of: 5, set: 1, gates: 1, total: 9, line: 1 },
};

describe('a language that is nothing like English', () => {
  const sentences = written().filter(({ key }) => !key.startsWith('names.'));

  it('says every sentence there is, with nothing in it from elsewhere', () => {
    const said = sentences.map(({ key }) => [key, words.say({ key, side: 'left', params: FILLED })] as const);
    expect(said.length).toBeGreaterThan(1200);
    expect(said.filter(([, text]) => text === '' || ENGLISH.test(text))).toEqual([]);
    expect(said.filter(([, text]) => text.includes(' '))).toEqual([]);
  });

  it('puts a name in the case that its own sentence asks for, and leaves English without one', () => {
    const line = { key: 'coach.single.move', params: { name: camel } } as const;
    const name = (form: (typeof FORMS)[number]) => madeUp.speak.form('ש', form);
    expect(new Set(FORMS.map(name)).size).toBe(FORMS.length);
    expect(words.say(line)).toContain(`${inOtherLetters('camelthe')}ג`);
    expect(english.say(line)).toBe('Just the camel.');
  });

  it('has its verb last', () => {
    const [first = ''] = english.say({ key: 'coach.pause.plain' }).split(' ');
    expect(words.say({ key: 'coach.welcomeYou' }).endsWith(inOtherLetters('you'))).toBe(true);
    expect(words.say({ key: 'coach.pause.plain' })).toContain(inOtherLetters(first.replace('.', '')));
  });

  it('has three plurals', () => {
    const said = [1, 2, 5].map((count) => words.say({ key: 'own.has', params: { count } }));
    expect(new Set(said.map((text) => text.replace(/\d/, ''))).size).toBe(3);
  });

  it('says numbers, days and lists its own way', () => {
    expect(words.say({ key: 'reminder.set', params: FILLED })).toContain(`${inOtherLetters('MO')}،`);
    expect(words.say({ key: 'coach.list.after', params: FILLED })).toContain('،2');
    expect(words.say({ key: 'safety.number' })).toContain('112');
  });

  const voice = new SpokenVoice(words);
  const setting = { ...settingFor(), voice };
  const { plan, opening } = routineFor('full');
  const turns: readonly Timeline[] = walk(plan, opening, setting);

  it('leads through a whole routine, pronounced and paced by its own rules', () => {
    const markup = turns.flatMap((turn) =>
      (['speech', 'reprompt'] as const).map((part) => ssml(narrate(turn, part, { voice, setting }), words.speak.say)),
    );
    const heard = markup.join(' ').replace(/<[^>]*>/g, ' ');
    expect(heard.length).toBeGreaterThan(2000);
    expect(heard.replace(/&\w+;/g, '')).not.toMatch(/[a-z]/i);
    const text = words.say({ key: 'coach.done' });
    const { perSecond, sentence, comma } = words.speak.rate;
    const commas = text.match(/[,،]/g)?.length ?? 0;
    // Measured in tenths, and never too short.
    const seconds = Math.ceil(([...text].length / perSecond + comma * commas + sentence) * 10) / 10;
    expect(voice.measure({ key: 'coach.done' }).seconds).toBeCloseTo(seconds, 1);
    expect(ssml([{ kind: 'words', text: inOtherLetters('psoas') }], words.speak.say)).toContain('phoneme');
  });

  it('is read from right to left on a screen, in its own font and digits', () => {
    const state = { ...stateOf(), cursor: { at: 'stopped', tier: 'emergency' } } as const;
    const timeline = { ...(turns[0] as Timeline), beats: [] };
    const screen = screenOf({
      state,
      timeline,
      words: { locale: 'he-IL', show: words.show, text: (line) => voice.text(line) },
      shape: 'wide',
      region: 'he-IL',
    });
    expect(screen?.document).toMatchObject({ layoutDirection: 'RTL', version: '1.7' });
    const shown = JSON.stringify(screen);
    expect(shown).toContain('Noto Sans Hebrew');
    expect(shown).toContain('١١٢');
  });
});

import { hear as english } from '../../lambda/languages/en/hear';
import { triage } from '../../lambda/safety/triage';
import { NOTHING_SEEN, tierOrder } from '../../lambda/safety/types';
import { said } from './cases/outcome';
import { standingIn } from './cases/states';

const tierOf = (text: string) => triage(text, NOTHING_SEEN, english).tier;
const stops = (text: string) => tierOrder(tierOf(text)) >= tierOrder('see');

describe('an everyday word', () => {
  it.each([
    ['of the subject', 'the gazebo collapsed in the wind', 'my husband collapsed in the garden'],
    ['of an owner', "the sofa's back leg is broken", 'my left leg is broken'],
    ['of the object', 'i broke the plate this morning', 'i broke my hip this morning'],
    ['of what "it" stands for', "the boiler packed in and it's leaking everywhere", "i'm leaking and i can't stop it"],
    ['behind an act', "i can't stand coriander", "i can't stand on it"],
    ['of a game', 'united had a heart attack of a match', 'i think this is a heart attack'],
    ['of what is read', 'i am reading a book where she goes blind', "i've gone blind in one eye"],
    ['of a garment', 'my shorts ripped at the groin', 'something ripped in my groin'],
    ['of what a thing has', "my chair's got a broken leg", 'the bike has broken my leg'],
    ['of anybody', "it's so busy you can't breathe", "i can't breathe"],
    ['of what was agony', 'watching penalties is agony', "i'm in agony"],
    ['of what is watched', "someone's having a heart attack on the telly", 'a man collapsed in my kitchen'],
  ])('%s is a body’s or none', (_of, thing, body) => {
    expect(stops(thing)).toBe(false);
    expect(tierOrder(tierOf(body))).toBeGreaterThanOrEqual(tierOrder('urgent'));
  });

  it('of a thing is asked about beside a complaint, and never stops for it', () => {
    const { tier, ask } = triage('the tent collapsed and my knee hurts', NOTHING_SEEN, english);
    expect({ tier, ask: ask !== undefined }).toEqual({ tier: 'ease-off', ask: true });
  });

  it('is a person’s where nobody else is named', () => {
    expect(tierOf('collapsed and not breathing')).toBe('emergency');
  });
});

describe('likeness to a red flag', () => {
  it('alone asks, and stops nobody', () => {
    expect(stops('my left foot')).toBe(false);
  });

  it('stops nobody who names places only, or tells what is over or was somebody else’s', () => {
    for (const text of [
      'my shoulder and my knee',
      'i used to have numb legs',
      'my nan used to faint at the sight of blood',
    ])
      expect([text, stops(text)]).toEqual([text, false]);
  });
});

describe('two unclear answers to "is it pain"', () => {
  const twice = (text: string) => {
    const standing = standingIn('lobby');
    const first = said(text, standing).outcome;
    const here = (tries: number) => ({ ...standing.here, asking: 'pain' as const, tries });
    const second = said('a bit rusty', { state: first.state, here: here(0) }).outcome;
    return said('a bit rusty', { state: second.state, here: here(1) }).outcome.state.cursor.at;
  };

  it('leave somebody in the lobby who complained of nothing', () => {
    expect(twice("my hip's like a rusty gate")).toBe('lobby');
  });

  it('stop where a pain was told', () => {
    expect(twice('my hip hurts')).toBe('stopped');
  });
});

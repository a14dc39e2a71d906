import { hearOf } from '../../lambda/languages';
import { interpret } from '../../lambda/skill/interpret';
import { Matcher } from '../../simulator/nlu/matcher';
import { loadModel } from '../../simulator/nlu/model';

const eventOf = (matcher: Matcher, text: string) => {
  const { intent: name, slots } = matcher.understand(text);
  return interpret({ intent: { name, slots } }, hearOf('en-US')).event;
};

describe.each(['empty', 'absent'] as const)('A name whose resolution is %s', (how) => {
  const full = new Matcher(loadModel('en-US'), 'en-US');
  const bare = new Matcher(loadModel('en-US'), 'en-US', how);

  it.each([
    'start the kneeling lunge',
    'quick relief',
    'skip the sphinx',
    'start with my left',
    "i don't have a ball",
    'ten minutes in bed',
    'remind me every weekday at seven',
    'slow down',
    'make it easier',
    'less talking',
    'tell me about the bursa',
    'where do my knees go',
    'is it safe with a hernia',
  ])('means the same: "%s"', (text) => {
    expect(eventOf(full, text).type).not.toBe('not-understood');
    expect(eventOf(bare, text)).toEqual(eventOf(full, text));
  });
});

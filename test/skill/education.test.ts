import { LOCALES } from '../../lambda/languages';
import { toldIn } from '../languages/told';
import {
  type Exchange,
  handlerFor,
  intentRequest,
  launchRequest,
  listed,
  NOW,
  type Request,
} from '../promises/handler';
import { VIEWPORTS } from '../screen/listener';

/**
 * What somebody who never used it says or does first. The words for information and education belong into the answer that
 * tells of the programme, whatever was asked for, before the first move.
 */
const WAYS_IN: readonly (readonly [string, Request])[] = [
  ['opening it', launchRequest],
  ['asking for a routine', intentRequest('StartRoutineIntent', { routine: listed('routine', 'x', 'quick-relief') })],
  ['asking for a move', intentRequest('StartTechniqueIntent', { technique: listed('technique', 'x', 'sphinx') })],
  [
    'asking for minutes',
    intentRequest('PlanIntent', { duration: { name: 'duration', value: 'PT7M', confirmationStatus: 'NONE' } }),
  ],
  [
    'a task of a routine in the app',
    { ...launchRequest, task: { name: 'amzn1.ask.skill.x.StartRoutine', version: '1', input: { routine: 'morning' } } },
  ],
  ['a task to carry on', { ...launchRequest, task: { name: 'amzn1.ask.skill.x.CarryOn', version: '1', input: {} } }],
  ['asking for a rest', intentRequest('RestIntent')],
];

const spoken = ({ envelope }: Exchange): string => {
  const speech = envelope.response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml.replace(/<[^>]*>/g, ' ') : '';
};

describe.each(LOCALES)('In %s somebody new hears that it is for information and education', (locale) => {
  const { education } = toldIn(locale);

  it.each(WAYS_IN)('by %s', async (_way, request) => {
    const ask = await handlerFor({ stranger: true });
    const answer = await ask(request, { attributes: {}, isNew: true }, NOW, locale);
    expect(answer.problems).toEqual([]);
    expect(spoken(answer)).toMatch(education);
  });

  it('at a screen', async () => {
    const ask = await handlerFor({ stranger: true, viewport: VIEWPORTS.wide });
    expect(spoken(await ask(launchRequest, { attributes: {}, isNew: true }, NOW, locale))).toMatch(education);
  });

  it('when they take over from somebody who knows it', async () => {
    const ask = await handlerFor();
    const opened = await ask(launchRequest, { attributes: {}, isNew: true }, NOW, locale);
    const handed = await ask(intentRequest('GuestIntent'), opened, NOW + 9, locale);
    expect(spoken(handed)).toMatch(education);
  });
});

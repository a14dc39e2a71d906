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

/** Questions about health, each with an answer of its own. */
const OF_HEALTH: readonly (readonly [string, Request])[] = [
  ['when to see a doctor', intentRequest('DoctorIntent')],
  ['whom to see', intentRequest('WhoToSeeIntent')],
  ['what is normal', intentRequest('IsItNormalIntent')],
  ['whether it is safe', intentRequest('IsItSafeIntent')],
  ['what some say it does', intentRequest('TopicIntent', { topic: listed('topic', 'x', 'back-pain-claim') })],
];

describe.each(LOCALES)('In %s a session says so with its first answer about health', (locale) => {
  const { education } = toldIn(locale);
  const opened = async () => {
    const ask = await handlerFor();
    const first = await ask(launchRequest, { attributes: {}, isNew: true }, NOW, locale);
    expect(spoken(first)).not.toMatch(education);
    return { ask, first };
  };

  it.each(OF_HEALTH)('to %s, and with no other', async (_asked, request) => {
    const { ask, first } = await opened();
    const other = await ask(intentRequest('ListRoutinesIntent'), first, NOW + 20, locale);
    expect(spoken(other)).not.toMatch(education);
    const answer = await ask(request, other, NOW + 40, locale);
    expect(spoken(answer)).toMatch(education);
    expect(answer.problems).toEqual([]);
    for (const [, again] of OF_HEALTH)
      expect(spoken(await ask(again, answer, NOW + 90, locale))).not.toMatch(education);
  });

  it('and never with an alarm', async () => {
    const { ask, first } = await opened();
    const alarm = await ask(intentRequest('DoctorIntent'), first, NOW + 20, locale);
    const text = { name: 'report', value: toldIn(locale).redFlag, confirmationStatus: 'NONE' };
    const stopped = await ask(intentRequest('TellIntent', { report: text }), first, NOW + 20, locale);
    expect(stopped.state.cursor.at).toBe('stopped');
    expect(spoken(stopped)).not.toMatch(education);
    expect(spoken(alarm)).toMatch(education);
  });
});

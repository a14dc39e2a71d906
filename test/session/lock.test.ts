import { type Exchange, handlerFor, intentRequest, launchRequest, NOW, plain, type Request } from '../promises/handler';
import { startRoutine } from '../screen/listener';

/** A routine that ended in an alarm, and what is said or done after it in the same session. */
async function afterAlarm() {
  const ask = await handlerFor();
  const opened = await ask(launchRequest, { attributes: {}, isNew: true }, NOW);
  const begun = await ask(startRoutine('quick-relief'), opened, NOW + 9);
  const numb = intentRequest('SymptomIntent', { symptom: plain('symptom', 'my leg has gone numb') });
  let last = await ask(numb, begun, NOW + 60);
  let now = NOW + 60;
  const next = async (request: Request): Promise<Exchange> => {
    now += 20;
    last = await ask(request, last, now);
    return last;
  };
  return { alarm: last, next };
}

const textOf = ({ envelope }: Exchange): string => JSON.stringify(envelope.response.outputSpeech);

describe('After an alarm', () => {
  it.each<[string, Request]>([
    ['a launch', launchRequest],
    [
      'a launch with a task',
      { ...launchRequest, task: { name: 'x.StartRoutine', version: '1', input: { routine: 'morning' } } },
    ],
    ['a routine asked for', startRoutine('morning')],
    ['"go on"', intentRequest('AMAZON.ResumeIntent')],
    ['"never mind"', intentRequest('NeverMindIntent')],
    ['a touch', { type: 'Alexa.Presentation.APL.UserEvent', token: 'psoas-coach', arguments: ['touch', 'next'] }],
  ])('%s unlocks nothing, and is answered with whom to contact', async (_what, request) => {
    const { alarm, next } = await afterAlarm();
    expect(alarm.state.cursor).toMatchObject({ at: 'stopped' });
    const answer = await next(request);
    expect(answer.problems).toEqual([]);
    expect(answer.state.cursor).toEqual(alarm.state.cursor);
    expect(textOf(answer)).toMatch(/doctor|nurse line|urgent care/);
    const again = await next(startRoutine('quick-relief'));
    expect(again.state.cursor).toEqual(alarm.state.cursor);
  });
});

import type { RequestEnvelope } from 'ask-sdk-model';
import example from '../../docs/request.example.json';
import { createSkill, memoryInProcess } from '../../lambda/index';

describe('the request of the first deployment that is sent by hand', () => {
  const sent = (id: string) => JSON.parse(JSON.stringify(example).replaceAll('SKILL', id)) as RequestEnvelope;
  const skill = createSkill({ memory: memoryInProcess(), skillId: 'amzn1.ask.skill.mine' });

  it('is answered with a welcome by the skill whose id is put in', async () => {
    const { response } = await skill.invoke(sent('amzn1.ask.skill.mine'));
    expect(JSON.stringify(response.outputSpeech)).toContain('I guide short stretches');
  });

  it('is not answered as it lies in the repository', async () => {
    expect(JSON.stringify(await skill.invoke(sent('SKILL')).catch(() => ''))).not.toContain('I guide short stretches');
  });
});

import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill, recordKey } from '../../../lambda/index';
import { dynamoSend } from '../../../lambda/memory/dynamo/send';
import { DEFAULT_NOW, seedScreened } from '../../../simulator/index';
import { once } from './draw';
import type { Household } from './house';
import { note } from './life';

/** Times that Alexa sends an event before it gives up; ours. */
const AGAIN = 20;

/** Every item of the table, as it lies there. */
async function itemsOf({ world }: Household): Promise<string[]> {
  const { endpoint, table: TableName } = world.table;
  const credentials = () => ({ accessKeyId: 'soak', secretAccessKey: 'soak' });
  const send = dynamoSend({ endpoint, region: 'us-east-1', credentials, timeout: 5000 });
  const found: string[] = [];
  try {
    for (let from: unknown; ; ) {
      const page = await send('Scan', { TableName, ...(from === undefined ? {} : { ExclusiveStartKey: from }) });
      found.push(...(page.Items as unknown[]).map((item) => JSON.stringify(item)));
      from = page.LastEvaluatedKey;
      if (from === undefined) return found;
    }
  } finally {
    send.close();
  }
}

/** What is still there of a listener who was forgotten, in whatever item of the table. */
export async function remains(house: Household, key: string): Promise<string[]> {
  const [account = key, who] = key.split('#');
  const theirs = (item: string) =>
    who === undefined ? /"household/.test(item) || /"aside"/.test(item) : item.includes(who);
  const left = (await itemsOf(house)).filter((item) => item.includes(account) && theirs(item));
  return left.map((item) => `forgotten, and still there: ${item.slice(0, 300)}`);
}

/**
 * Somebody disables the skill: nothing of the account may be left, not a byte. While the table is unwell Alexa is told
 * that it went wrong, and sends the event again.
 */
export async function disable(house: Household): Promise<void> {
  const { user, people, places, life, books, faults, trouble, memory, admin, chance } = house;
  for (const { device } of places) if (device.sessionOpen) device.lose();
  const { last } = places[0]?.wire ?? {};
  const application = { applicationId: 'amzn1.ask.skill.1' };
  const event = {
    version: '1.0',
    context: { System: { application, user: { userId: user } } },
    request: {
      type: 'AlexaSkillEvent.SkillDisabled',
      requestId: 'r',
      timestamp: last?.event.request.timestamp ?? '2026-01-05T07:00:00Z',
      eventCreationTime: '2026-01-05T07:00:00Z',
      eventPublishingTime: '2026-01-05T07:00:00Z',
    },
  } as RequestEnvelope;
  life.disabled += 1;
  await faults.catchUp();
  const deliver = async (): Promise<boolean> => {
    const before = trouble();
    const failed = await createSkill({ memory })
      .invoke(event)
      .then(
        (answer) => (Object.keys(answer.response).length > 0 ? 'something was answered' : null),
        () => 'it threw',
      );
    if (failed !== null && trouble() === before) note(life, 'disabled', [failed]);
    return failed === null;
  };
  // Alexa sends it again until it is heard.
  for (let tried = 1; tried < AGAIN && !(await deliver()); tried += 1) await faults.heal();
  await faults.catchUp();
  const left = (await itemsOf(house)).filter((item) => [user, ...people].some((id) => item.includes(id)));
  note(
    life,
    'disabled',
    left.map((item) => `still there: ${item.slice(0, 300)}`),
  );
  for (const key of books.keys) books.forgotten(key);
  // They come back, and have answered the questions already as often as not.
  if (once(chance, 0.5))
    for (const who of [null, ...people]) await seedScreened(admin, recordKey(user, who), DEFAULT_NOW);
}

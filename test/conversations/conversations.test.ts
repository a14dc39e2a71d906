import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { conversations, play, written } from './conversation';

const all = readdirSync(__dirname)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => conversations(join(__dirname, name)));

describe.each(all)('$title', (conversation) => {
  let played: Awaited<ReturnType<typeof play>>;

  beforeAll(async () => {
    played = await play(conversation);
  });

  it('goes as it is written', () => {
    expect(played.lines).toEqual(written(conversation));
  });

  it('breaks no rule of the platform', () => {
    const { turns } = played;
    expect(turns.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('goes the same, word for word, when every request meets a new process', async () => {
    const [warm, cold] = [played, await play(conversation, true)];
    expect(cold.turns.map(({ speech, reprompt, ledger }) => ({ speech, reprompt, ledger }))).toEqual(
      warm.turns.map(({ speech, reprompt, ledger }) => ({ speech, reprompt, ledger })),
    );
  });
});

describe('the conversations', () => {
  it('are enough to be worth having', () => {
    expect(all.length).toBeGreaterThanOrEqual(10);
  });
});

import { HALVES, linesOf } from '../test/nlu/lines';
import { type Developer, developer, TOKEN, VENDOR } from './cloud/developer';
import { clearScratch } from './cloud/scratch';
import { type Skills, startSkills } from './cloud/skills';

let skills: Skills;
let someone: Developer;

beforeAll(async () => {
  const nobody = () => Promise.reject(new Error('nobody talks here'));
  skills = await startSkills(TOKEN, VENDOR, nobody);
  someone = developer({ skills: skills.server.url, aws: skills.server.url });
});

afterAll(async () => {
  await skills?.server.close();
  clearScratch();
});

const profile = (...options: readonly string[]) => someone.run('npm', ['run', '--silent', 'profile', '--', ...options]);

describe('Sentences through the service’s own model', () => {
  it('are asked for with a skill', async () => {
    const { code, output } = await profile();
    expect([code, output]).toEqual([1, expect.stringContaining('which skill?')]);
  });

  it('come back as the table that the desk prints of itself', async () => {
    const { code, output } = await profile('--skill', skills.skillId, '--limit', '4');
    const [half] = HALVES.filter((name) => name === 'set-aside');
    const all = linesOf(half ?? 'set-aside').length;
    expect([code, output]).toEqual([0, expect.stringContaining(`4 of ${all} sentences`)]);
    expect(output).toMatch(/all: right intent\s+\d/);
    expect(skills.server.calls.filter((call) => call.endsWith('/profileNlu'))).toHaveLength(4);
  });

  it('are sent once: a run that was stopped goes on, and says how many there are', async () => {
    const { output } = await profile('--skill', skills.skillId, '--limit', '2');
    expect(output).toMatch(/2 sentences to send, 4 answers are kept; it may be stopped/);
    expect(output).toContain('6 of ');
    expect(skills.server.calls.filter((call) => call.endsWith('/profileNlu'))).toHaveLength(6);
  });

  it('tell how far it has come, and name the columns of what was missed', async () => {
    const { output } = await profile('--skill', skills.skillId, '--limit', '26', '--misses');
    expect(output).toMatch(/25 of 26 sent, (?:less than a minute|about \d+ min) to go/);
    expect(output).toContain('about\tmeant\theard\tscore\tsentence');
  });

  it('say so when the service does not answer, and stop', async () => {
    const { code, output } = await profile('--skill', 'amzn1.ask.skill.nobody', '--limit', '9');
    expect([code, output]).toEqual([1, expect.stringContaining('three times running no answer came')]);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE, operated } from '../scripts/deploy/operator';
import { createDevice } from '../simulator/index';
import { type Aws, startAws } from './cloud/aws';
import { ACCESS_KEY, type Developer, developer, ROOT, TOKEN, VENDOR } from './cloud/developer';
import { echoes, invokes, load } from './cloud/endpoint';
import { clearScratch } from './cloud/scratch';
import { type Skills, startSkills } from './cloud/skills';

/** Files below a folder, by their path in it. */
function filesIn(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

const names = (files: ReadonlyMap<string, Buffer> | undefined) => [...(files?.keys() ?? [])].sort();

/** Names of files that differ; the bytes themselves are no use in a message. */
const different = (a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>) =>
  [...new Set([...a.keys(), ...b.keys()])].filter((name) => !a.get(name)?.equals(b.get(name) ?? Buffer.alloc(0)));

let aws: Aws;
let skills: Skills;
let someone: Developer;
const problems: string[] = [];
let packaged: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  aws = await startAws(ACCESS_KEY);
  skills = await startSkills(
    TOKEN,
    VENDOR,
    echoes(() => skills.skillId, aws.functions, problems),
    invokes(() => skills.skillId, aws.functions),
  );
  someone = developer({ skills: skills.server.url, aws: aws.server.url });
  packaged = filesIn(join(someone.project, 'skill-package'));
});

afterAll(async () => {
  await skills?.server.close();
  await aws?.server.close();
  clearScratch();
});

const deploy = (...options: readonly string[]) =>
  someone.run('npm', ['run', 'deploy', '--', '--unchecked', ...options]);
const { operator, contact, privacy, terms } = EXAMPLE;
const OPERATED = ['--operator', operator, '--contact', contact, '--privacy', privacy, '--terms', terms];

/** A package's manifest without what a deployment adds: endpoint and events. */
function manifestOf(files: ReadonlyMap<string, Buffer> | undefined): unknown {
  const { manifest } = JSON.parse(String(files?.get('skill.json')));
  const { events: _events, ...rest } = manifest;
  delete rest.apis.custom.endpoint;
  return { manifest: rest };
}

/** The tests of this file are one story: each goes on where the one before ended. */
describe('Deploying the skill', () => {
  it('is refused while nobody answers for the permissions', async () => {
    const { code, output } = await deploy('--target', 'skill-metadata');
    expect([code, output]).toEqual([1, expect.stringContaining('--operator is missing')]);
    expect(skills.packages).toEqual([]);
  });

  it('brings the store page and the speech models alone, when asked', async () => {
    const { code, output } = await deploy(...OPERATED, '--target', 'skill-metadata');
    expect([skills.refusals, code, output]).toEqual([[], 0, expect.stringContaining('all models built successfully')]);
    expect(skills.packages).toHaveLength(1);
    expect(different(skills.packages[0] ?? new Map(), packaged)).toEqual(['skill.json']);
    expect(aws.server.calls).toEqual([]);
  });

  it('leaves the operator two pages to publish', () => {
    for (const page of ['privacy.md', 'terms.md'])
      expect(readFileSync(join(someone.project, 'dist/pages', page), 'utf8')).toContain(contact);
  });

  it('brings everything with one command', async () => {
    const { code, output } = await deploy();
    expect([skills.refusals, code, output]).toEqual([
      [],
      0,
      expect.stringMatching(/infrastructures deployed successfully[\s\S]*has been enabled/),
    ]);
  });

  it('uploads the bundle and its data as they were built, byte for byte, and nothing beside them', () => {
    const [deployed] = [...aws.functions.values()];
    const built = filesIn(join(someone.project, 'dist/lambda'));
    expect(names(deployed?.files).filter((name) => !/^data\/[a-z0-9.]+\.(?:json|bin)$/.test(name))).toEqual([
      'entry.mjs',
      ...['hear.de.js', 'hear.de.js.map', 'hear.en.js', 'hear.en.js.map', 'hear.es.js', 'hear.es.js.map'],
      ...['index.js', 'index.js.map'],
    ]);
    expect(different(deployed?.files ?? new Map(), built)).toEqual([]);
    expect(deployed).toMatchObject({ runtime: 'nodejs24.x', handler: 'entry.handler', skillId: skills.skillId });
  });

  it('hands over the template as it is in the project', () => {
    expect(aws.templateBody()).toBe(readFileSync(join(ROOT, 'infrastructure/skill-stack.yaml'), 'utf8'));
  });

  it('tells Alexa where the skill is, and which events go there', () => {
    const [arn] = [...aws.functions.keys()];
    expect(skills.manifest()).toMatchObject({
      manifest: {
        apis: { custom: { endpoint: { uri: arn } } },
        events: { endpoint: { uri: arn }, subscriptions: [{ eventName: 'SKILL_DISABLED' }] },
      },
    });
  });

  it('adds the operator’s pages, and changes nothing else in the skill package', () => {
    const last = skills.packages.at(-1) ?? new Map<string, Buffer>();
    expect(different(last, packaged)).toEqual(['skill.json']);
    expect(manifestOf(last)).toEqual(operated(JSON.parse(String(packaged.get('skill.json'))), EXAMPLE));
  });

  it('leaves the project as it was', () => {
    expect(different(filesIn(join(someone.project, 'skill-package')), packaged)).toEqual([]);
    expect(readFileSync(join(someone.project, 'ask-resources.json'), 'utf8')).toBe(
      readFileSync(join(ROOT, 'ask-resources.json'), 'utf8'),
    );
  });

  it('gives a skill that talks: ask dialog replays a conversation with it', async () => {
    const replay = join(someone.project, 'replay.json');
    const userInput = ['open psoas coach', 'start', 'full', 'what is the psoas', 'quick relief', 'stop'];
    const file = { skillId: skills.skillId, locale: 'en-US', type: 'text', userInput: [...userInput, '.quit'] };
    writeFileSync(replay, JSON.stringify(file));
    const { code, output } = await someone.ask('dialog', '--replay', replay);
    const heard = [...output.matchAll(/Alexa > (.*)/g)].map(([, caption]) => caption);
    const here = createDevice();
    const expected: string[] = [];
    for (const said of userInput) expected.push((await here.say(said)).text);
    expect([code, heard]).toEqual([0, expected]);
    expect(expected[0]).toContain('This is Psoas Coach');
    expect(output).toContain('Session ended');
    expect(problems).toEqual([]);
  });

  it('is looked at, called and handed in by the commands of the page on the first deployment', async () => {
    const request = join(someone.project, 'request.json');
    const example = readFileSync(join(ROOT, 'docs/request.example.json'), 'utf8');
    writeFileSync(request, example.replaceAll('SKILL', skills.skillId));
    const skill = ['-s', skills.skillId];
    const told = async (...args: readonly string[]) => (await someone.ask('smapi', ...args)).output;
    expect(await told('get-vendor-list')).toContain(VENDOR);
    expect(await told('get-skill-status', ...skill)).toMatch(/"es-US"[\s\S]*SUCCEEDED/);
    await told('submit-skill-validation', ...skill, '-g', 'development', '--locales', 'en-US,de-DE');
    expect(await told('get-skill-validations', ...skill, '-g', 'development', '-i', 'mostRecent')).toContain(
      '"SUCCESSFUL"',
    );
    const called = ['--endpoint-region', 'NA', '--skill-request-body', `file:${request}`];
    expect(await told('invoke-skill-end-point', ...skill, ...called)).toMatch(/"SUCCESSFUL"[\s\S]*outputSpeech/);
    await told('create-beta-test', ...skill, '--feedback-email', contact);
    await told('add-testers-to-beta-test', ...skill, '--testers-emails', contact);
    await told('start-beta-test', ...skill);
    await told('submit-skill-for-certification', ...skill, '--publication-method', 'MANUAL_PUBLISHING');
    expect(skills.server.calls.slice(-4)).toEqual(
      ['betaTest', 'betaTest/testers/add', 'betaTest/start', 'submit'].map(
        (what) => `POST /v1/skills/${skills.skillId}/${what}`,
      ),
    );
  });

  it('gives a function that survives what Alexa sends when somebody turns the skill off', async () => {
    const [deployed] = [...aws.functions.values()];
    if (!deployed) throw new Error('nothing was deployed');
    const user = { userId: 'amzn1.ask.account.LEAVING' };
    const event = {
      version: '1.0',
      context: { System: { application: { applicationId: skills.skillId }, user } },
      request: { type: 'AlexaSkillEvent.SkillDisabled', requestId: 'r', timestamp: '2026-01-05T07:00:00Z' },
    };
    const answer = await load(deployed)(event);
    // Nothing may be said to nobody.
    expect(answer).not.toHaveProperty('response.outputSpeech');
  });

  it('updates the same stack and skill the next time, without a moment when the skill has no endpoint', async () => {
    const before = skills.packages.length;
    const { code, output } = await deploy('--ignore-hash');
    expect([code, output]).toEqual([0, expect.stringContaining('infrastructures deployed successfully')]);
    const [arn] = [...aws.functions.keys()];
    const later = skills.packages.slice(before).map((files) => JSON.parse(String(files.get('skill.json'))));
    expect(later.map(({ manifest }) => manifest.apis.custom.endpoint)).toEqual(later.map(() => ({ uri: arn })));
    expect(later).not.toEqual([]);
    expect(aws.server.calls.filter((call) => call === 'POST /').length).toBeGreaterThan(3);
    expect(aws.functions.size).toBe(1);
  });

  it('asks for no permission on a trial', async () => {
    const { code } = await deploy('--trial', '--target', 'skill-metadata', '--ignore-hash');
    expect(code).toBe(0);
    expect(manifestOf(skills.packages.at(-1))).not.toHaveProperty('manifest.permissions');
    expect(manifestOf(skills.packages.at(-1))).not.toHaveProperty('manifest.privacyAndCompliance.locales');
  });

  const MODEL = 'interactionModels/custom/en-US.json';
  it.each([
    ['a speech model is misspelt', MODEL, '"samples"', '"sampls"', /FAILED[\s\S]*en-US: .*sampls/],
    ['a slot has two types', MODEL, '"type":"AMAZON.NUMBER"', '"type":"ROUTINE"', /FAILED[\s\S]*en-US: .* elsewhere/],
    ['a sample has a figure', MODEL, '"samples":["', '"samples":["call 911","', /FAILED[\s\S]*refuses: 911/],
    [
      'an example opens nothing',
      'skill.json',
      '"Alexa, open psoas coach",',
      '"Please, open psoas coach",',
      /FAILED[\s\S]*example phrase/,
    ],
  ])('is stopped by the service when %s, and says so', async (_what, name, right, broken, said) => {
    const file = join(someone.project, 'skill-package', name);
    const text = readFileSync(file, 'utf8');
    const before = skills.refusals.length;
    expect(text).toContain(right);
    writeFileSync(file, text.replace(right, broken));
    const { code, output } = await deploy(...OPERATED);
    writeFileSync(file, text);
    expect([code, output]).toEqual([1, expect.stringMatching(said)]);
    expect(skills.refusals).toHaveLength(before + 1);
  });
});

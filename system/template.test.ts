import { readFileSync } from 'node:fs';
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';
import { TEMPLATE } from '../test/infrastructure/template';

/** Ready in one to five seconds: it unpacks the schemas of all of AWS. */
const START_MS = 60_000;

describe('The template', () => {
  let engine: InstanceType<typeof RegoEngine>;
  beforeAll(() => {
    engine = new RegoEngine();
  }, START_MS);
  afterAll(() => engine.free());

  /** What AWS's own validator has against a template; remarks on what cannot be changed later are left out. */
  const findings = (content?: string): string[] => {
    const file = new TemplateFile(TEMPLATE);
    if (content !== undefined) file.readBytes = () => Buffer.from(content);
    const { diagnostics } = engine.validateStandard(file);
    return diagnostics
      .filter(({ severity }) => severity !== 'INFO')
      .map(({ ruleId, message }) => `${ruleId} ${message}`);
  };
  const text = readFileSync(TEMPLATE, 'utf8');

  it('has nothing that AWS would refuse or warn of', () => {
    expect(findings()).toEqual([]);
  });

  it.each([
    ['a property nobody knows', 'Timeout: 8', 'Timeoutt: 8'],
    ['a reference to nothing', '!GetAtt SkillRole.Arn', '!GetAtt Role.Arn'],
    ['a parameter nobody uses', 'S3ObjectVersion: !Ref CodeVersion', 'S3ObjectVersion: "1"'],
    ['a processor Lambda lacks', '- arm64', '- arm65'],
  ])('would be refused or warned of with %s', (_what, from, to) => {
    expect(text).toContain(from);
    expect(findings(text.replace(from, to))).not.toEqual([]);
  });
});

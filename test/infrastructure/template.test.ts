import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import resources from '../../ask-resources.json';
import { only, template } from './template';

const { Parameters, Resources, Outputs } = template();
const config = resources.profiles.default.skillInfrastructure.userConfig;

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
}

const skillFunction = only(Resources, 'AWS::Lambda::Function');
const table = only(Resources, 'AWS::DynamoDB::Table');
const role = only(Resources, 'AWS::IAM::Role');
const log = only(Resources, 'AWS::Logs::LogGroup');
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

describe('The function', () => {
  it('runs on the newest Lambda runtime, on arm64', () => {
    expect(config.runtime).toBe('nodejs24.x');
    expect(config.handler).toBe('entry.handler');
    expect(skillFunction.Properties).toMatchObject({
      Runtime: { Ref: 'LambdaRuntime' },
      Handler: { Ref: 'LambdaHandler' },
      Architectures: ['arm64'],
    });
  });

  it('gives up when Alexa does', () => {
    expect(skillFunction.Properties.Timeout).toBe(8);
  });

  it('has memory for a quick first turn, and no more', () => {
    expect(skillFunction.Properties.MemorySize).toBe(512);
  });

  it('is told the table and the skill it answers, and nothing secret', () => {
    expect(skillFunction.Properties.Environment).toEqual({
      Variables: { MEMORY_TABLE: { Ref: table.id }, SKILL_ID: { Ref: 'SkillId' } },
    });
  });

  it('is the code of this very upload', () => {
    expect(skillFunction.Properties.Code).toEqual({
      S3Bucket: { Ref: 'CodeBucket' },
      S3Key: { Ref: 'CodeKey' },
      S3ObjectVersion: { Ref: 'CodeVersion' },
    });
  });

  it('writes to a log that forgets', () => {
    expect(skillFunction.Properties.LoggingConfig).toEqual({ LogFormat: 'JSON', LogGroup: { Ref: log.id } });
    expect(log.Properties.RetentionInDays).toBe(30);
  });
});

describe('Who may call the function', () => {
  it('is Alexa, for this skill alone', () => {
    expect(only(Resources, 'AWS::Lambda::Permission').Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: arn(skillFunction.id),
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
    });
  });

  it('is nobody over the web', () => {
    expect(Object.values(Resources).map(({ Type }) => Type)).not.toContain('AWS::Lambda::Url');
  });
});

describe('The table', () => {
  it('is keyed by one string and paid by use', () => {
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'id', KeyType: 'HASH' },
        { AttributeName: 'whose', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'id', AttributeType: 'S' },
        { AttributeName: 'whose', AttributeType: 'S' },
      ],
    });
  });

  it('forgets what is past its time, and can be put back to any second', () => {
    expect(table.Properties).toMatchObject({
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });

  it('outlives the stack, also when its shape changes', () => {
    expect([table.DeletionPolicy, table.UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    expect(table.Properties).not.toHaveProperty('TableName');
    expect(table.Properties.DeletionProtectionEnabled).toBe(true);
  });
});

describe('The role', () => {
  const policies = role.Properties.Policies as { PolicyDocument: { Statement: Statement[] } }[];
  const statements = policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

  it('may read and write one table and one log, and nothing else', () => {
    expect(statements).toEqual([
      {
        Effect: 'Allow',
        Action: [
          'dynamodb:GetItem',
          'dynamodb:PutItem',
          'dynamodb:UpdateItem',
          'dynamodb:DeleteItem',
          'dynamodb:Query',
        ],
        Resource: arn(table.id),
      },
      { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: arn(log.id) },
    ]);
    expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
  });

  it('may do to the table what the skill does to it', () => {
    const done = readFileSync(join(__dirname, '../../lambda/memory/dynamo/items.ts'), 'utf8').matchAll(
      /(?:send|checked)\('(\w+)'/g,
    );
    const operations = new Set([...done].map(([, operation]) => `dynamodb:${operation}`));
    expect([...operations].sort()).toEqual([...(statements[0]?.Action ?? [])].sort());
  });

  it('is taken by Lambda alone', () => {
    const { Statement } = role.Properties.AssumeRolePolicyDocument as { Statement: Statement[] };
    expect(Statement).toEqual([
      { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ]);
  });

  it('names nothing with a star', () => {
    const strings = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(strings)
          : [];
    expect(strings(role.Properties).filter((text) => text.includes('*'))).toEqual([]);
  });
});

describe('Alarms', () => {
  const alarms = Object.values(Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
  const of = (metric: string) => alarms.find(({ Properties }) => Properties.MetricName === metric)?.Properties;
  const thisFunction = [{ Name: 'FunctionName', Value: { Ref: skillFunction.id } }];

  it.each(['Errors', 'Throttles'])('ring at the first of %s', (metric) => {
    expect(of(metric)).toMatchObject({ Dimensions: thisFunction, Statistic: 'Sum', Threshold: 1 });
  });

  it('ring when one turn in a hundred is not answered within two seconds', () => {
    expect(of('Duration')).toMatchObject({ Dimensions: thisFunction, ExtendedStatistic: 'p99', Threshold: 2000 });
  });

  it('ring for turns that ended in an apology', () => {
    const filter = only(Resources, 'AWS::Logs::MetricFilter').Properties;
    const [metric] = filter.MetricTransformations as Record<string, unknown>[];
    expect(filter).toMatchObject({
      LogGroupName: { Ref: log.id },
      FilterPattern: '{ ($.event = "failure") || ($.reason = "ERROR") }',
    });
    expect(of(metric?.MetricName as string)).toMatchObject({ Namespace: metric?.MetricNamespace, Threshold: 1 });
  });

  it('are quiet while nobody calls, and go to whoever asked for them', () => {
    const to = { 'Fn::If': ['MailsAlarms', [{ Ref: 'AlarmTopic' }], { Ref: 'AWS::NoValue' }] };
    expect(alarms.map(({ Properties }) => Properties.TreatMissingData)).toEqual(alarms.map(() => 'notBreaching'));
    expect(alarms.map(({ Properties }) => Properties.AlarmActions)).toEqual(alarms.map(() => to));
  });
});

describe('The deployer', () => {
  it('finds the parameters it fills in, and no other without a default', () => {
    const reserved = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'];
    const open = Object.entries(Parameters).filter(([, parameter]) => !('Default' in parameter));
    expect(open.map(([name]) => name)).toEqual(reserved);
  });

  it('finds the address that Alexa calls', () => {
    expect(Outputs.SkillEndpoint?.Value).toEqual(arn(skillFunction.id));
  });

  it('uploads what was built, and installs nothing', () => {
    expect(resources.profiles.default.code).toEqual({ default: { src: './dist/lambda' } });
  });
});

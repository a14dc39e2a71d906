import { parseTemplate } from '../../test/infrastructure/template';
import { type Answer, type Call, type Loopback, serve } from './loopback';
import { unzip } from './unzip';

/** A function as CloudFormation would have made it. */
export interface Deployed {
  readonly arn: string;
  /** The skill in whose name Alexa may call it. */
  readonly skillId: string;
  readonly handler: string;
  readonly runtime: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

export interface Aws {
  readonly server: Loopback;
  readonly functions: ReadonlyMap<string, Deployed>;
  /** Parameters of the last create or update of the stack. */
  readonly parameters: () => Readonly<Record<string, string>>;
  readonly templateBody: () => string;
}

const REGION = 'us-east-1';
const ACCOUNT = '123456789012';
const PROVIDED = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'];

const xml = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/xml', ...headers },
  body,
});

const result = (action: string, body: string): Answer =>
  xml(
    200,
    `<${action}Response xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><${action}Result>${body}</${action}Result></${action}Response>`,
  );

const refused = (message: string): Answer =>
  xml(
    400,
    `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>${message}</Message></Error></ErrorResponse>`,
  );

/** As much of S3 and CloudFormation as `@ask-cli/cfn-deployer` speaks to. */
export async function startAws(accessKey: string): Promise<Aws> {
  const buckets = new Map<string, { versioned: boolean; objects: Map<string, Buffer> }>();
  const functions = new Map<string, Deployed>();
  let parameters: Record<string, string> = {};
  let templateBody = '';
  let stack: { id: string; status: 'CREATE' | 'UPDATE'; asked: number; arn: string } | null = null;
  let versions = 0;

  function storage({ method, path, query, body }: Call): Answer {
    const [, name = '', ...rest] = path.split('/');
    const key = rest.join('/');
    const bucket = buckets.get(name);
    if (method === 'PUT' && key === '' && !query.has('versioning')) {
      buckets.set(name, { versioned: false, objects: new Map() });
      return xml(200, '', { location: `/${name}` });
    }
    if (!bucket) return xml(404, '');
    if (method === 'HEAD') return xml(200, '');
    if (query.has('versioning')) {
      if (method === 'PUT') bucket.versioned = body.toString().includes('<Status>Enabled</Status>');
      const status = bucket.versioned ? '<Status>Enabled</Status>' : '';
      return xml(200, method === 'GET' ? `<VersioningConfiguration>${status}</VersioningConfiguration>` : '');
    }
    if (method === 'PUT') {
      versions += 1;
      const version = `version-${versions}`;
      bucket.objects.set(`${key}@${version}`, body);
      return xml(200, '', { etag: '"0"', ...(bucket.versioned ? { 'x-amz-version-id': version } : {}) });
    }
    throw new Error('not understood');
  }

  /** What CloudFormation would check and make of the template. */
  function build(form: URLSearchParams): string {
    templateBody = form.get('TemplateBody') ?? '';
    const { Parameters, Outputs } = parseTemplate(templateBody);
    parameters = {};
    for (let i = 1; form.has(`Parameters.member.${i}.ParameterKey`); i += 1) {
      const key = form.get(`Parameters.member.${i}.ParameterKey`) ?? '';
      if (!(key in Parameters)) throw new Error(`Parameters: [${key}] do not exist in the template`);
      parameters[key] = form.get(`Parameters.member.${i}.ParameterValue`) ?? '';
    }
    const open = Object.keys(Parameters).filter((key) => !('Default' in (Parameters[key] ?? {})) && !parameters[key]);
    if (open.length > 0) throw new Error(`Parameters: [${open.join(', ')}] must have values`);
    if (form.get('Capabilities.member.1') !== 'CAPABILITY_IAM') throw new Error('Requires capabilities');
    if (!Outputs.SkillEndpoint) throw new Error('no output SkillEndpoint');
    const [skillId = '', runtime = '', handler = '', bucket = '', key = '', version = ''] = PROVIDED.map(
      (name) => parameters[name],
    );
    const code = buckets.get(bucket)?.objects.get(`${key}@${version}`);
    if (!code) throw new Error(`no code at ${bucket}/${key} in version ${version}`);
    const arn = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:psoas-coach-SkillFunction`;
    functions.set(arn, { arn, skillId, runtime, handler, files: unzip(code) });
    return arn;
  }

  function formation({ body }: Call): Answer {
    const form = new URLSearchParams(body.toString());
    const action = form.get('Action') ?? '';
    try {
      switch (action) {
        case 'CreateStack': {
          if (stack) return refused('the stack exists');
          const id = `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/${form.get('StackName')}/1`;
          stack = { id, status: 'CREATE', asked: 0, arn: build(form) };
          return result(action, `<StackId>${id}</StackId>`);
        }
        case 'UpdateStack':
          if (stack?.id !== form.get('StackName')) return refused('no such stack');
          stack = { ...stack, status: 'UPDATE', asked: 0, arn: build(form) };
          return result(action, `<StackId>${stack.id}</StackId>`);
        case 'DescribeStacks': {
          if (!stack) return refused('no such stack');
          // Work takes its time: the deployer has to ask again.
          stack.asked += 1;
          const done = stack.asked > 1 || stack.status === 'UPDATE';
          const outputs = `<Outputs><member><OutputKey>SkillEndpoint</OutputKey><OutputValue>${stack.arn}</OutputValue></member></Outputs>`;
          return result(
            action,
            `<Stacks><member><StackId>${stack.id}</StackId><StackName>coach</StackName><CreationTime>2026-01-05T07:00:00Z</CreationTime><StackStatus>${stack.status}_${done ? 'COMPLETE' : 'IN_PROGRESS'}</StackStatus>${done ? outputs : ''}</member></Stacks>`,
          );
        }
        default:
          throw new Error(`${action} is not understood`);
      }
    } catch (error) {
      return refused((error as Error).message);
    }
  }

  const server = await serve((call) => {
    if (!String(call.headers.authorization).includes(`Credential=${accessKey}/`)) return xml(403, '');
    return call.method === 'POST' && call.path === '/' ? formation(call) : storage(call);
  });
  return { server, functions, parameters: () => parameters, templateBody: () => templateBody };
}

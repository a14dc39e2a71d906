import type { Locale } from '../../lambda/languages';
import { matcherFor } from '../../simulator/nlu/understanding';
import { type Answer, type Call, json, type Loopback, serve } from './loopback';
import { acceptPackage } from './package-check';
import { release } from './release';
import { unzip } from './unzip';

/** What was said to the skill, and what came back. */
export interface Simulated {
  readonly request: unknown;
  readonly response: unknown;
  readonly caption: string;
}

/** Says something to the skill with the manifest given; a new session when asked for. */
export type Simulate = (manifest: unknown, said: string, locale: string, newSession: boolean) => Promise<Simulated>;

/** Sends a request to the function of the manifest, as it stands. */
export type Invoke = (manifest: unknown, request: unknown) => Promise<unknown>;

export interface Skills {
  readonly server: Loopback;
  readonly skillId: string;
  /** Every package that was imported, oldest first: its files as they came. */
  readonly packages: readonly ReadonlyMap<string, Buffer>[];
  readonly refusals: readonly string[];
  readonly manifest: () => unknown;
}

interface Import {
  readonly status: 'SUCCEEDED' | 'FAILED';
  readonly body: unknown;
  asked: number;
}

/** As much of the skill-management API as `ask deploy`, `ask dialog` and the page on the first deployment speak to. */
export async function startSkills(
  token: string,
  vendorId: string,
  simulate: Simulate,
  invoke: Invoke = () => Promise.reject(new Error('nobody calls it here')),
): Promise<Skills> {
  const skillId = 'amzn1.ask.skill.11111111-2222-4333-8444-555555555555';
  const uploads = new Map<string, Buffer>();
  const imports = new Map<string, Import>();
  const simulations = new Map<string, unknown>();
  const packages: ReadonlyMap<string, Buffer>[] = [];
  const refusals: string[] = [];
  let manifest: unknown = null;
  let known = false;
  let enabled = false;
  const released = release({ vendorId, skillId });
  let url = '';

  function take({ body }: Call, updating: boolean): Answer {
    const { location, vendorId: vendor } = JSON.parse(body.toString()) as { location: string; vendorId?: string };
    if (updating ? !known : vendor !== vendorId) return json(400, { message: 'whose skill is it?' });
    const archive = uploads.get(location.slice(`${url}/uploads/`.length));
    if (!archive) return json(400, { message: 'nothing was uploaded there' });
    const id = `import-${imports.size + 1}`;
    try {
      const files = unzip(archive);
      const accepted = acceptPackage(files);
      packages.push(files);
      manifest = accepted.manifest;
      known = true;
      const resources = ['Manifest', ...accepted.locales.map((locale) => `InteractionModel.${locale}`)];
      const built = resources.map((name) => ({ name, action: updating ? 'UPDATE' : 'CREATE', status: 'SUCCEEDED' }));
      imports.set(id, { status: 'SUCCEEDED', body: { skill: { skillId, resources: built } }, asked: 0 });
    } catch (error) {
      refusals.push((error as Error).message);
      imports.set(id, { status: 'FAILED', body: { errors: [{ message: (error as Error).message }] }, asked: 0 });
    }
    return json(202, {}, { location: `/v1/skills/imports/${id}` });
  }

  async function say({ body }: Call): Promise<Answer> {
    const { input, device, session } = JSON.parse(body.toString()) as {
      input: { content: string };
      device: { locale: string };
      session?: { mode: string };
    };
    const id = `simulation-${simulations.size + 1}`;
    const forced = session?.mode === 'FORCE_NEW_SESSION';
    try {
      const { request, response, caption } = await simulate(manifest, input.content, device.locale, forced);
      simulations.set(id, {
        id,
        status: 'SUCCESSFUL',
        result: {
          skillExecutionInfo: {
            invocations: [{ invocationRequest: { body: request }, invocationResponse: { body: response } }],
          },
          alexaExecutionInfo: { alexaResponses: [{ type: 'Speech', content: { caption } }] },
        },
      });
    } catch (error) {
      simulations.set(id, { id, status: 'FAILED', result: { error: { message: (error as Error).message } } });
    }
    return json(200, { id, status: 'IN_PROGRESS' });
  }

  /** Calls the function without an Echo around it, as `invoke-skill-end-point` does. */
  async function call({ body }: Call): Promise<Answer> {
    const { skillRequest } = JSON.parse(body.toString()) as { skillRequest: { body: unknown } };
    try {
      const answered = await invoke(manifest, skillRequest.body);
      const skillExecutionInfo = { invocationRequest: skillRequest, invocationResponse: { body: answered } };
      return json(200, { status: 'SUCCESSFUL', result: { skillExecutionInfo } });
    } catch (error) {
      return json(200, { status: 'FAILED', result: { error: { message: (error as Error).message } } });
    }
  }

  /** The service's own model, played by the desk's. */
  function profile({ path, body }: Call): Answer {
    const locale = /locales\/([a-z]{2}-[A-Z]{2})\//.exec(path)?.[1] as Locale;
    const { utterance } = JSON.parse(body.toString()) as { utterance: string };
    const { intent, slots } = matcherFor(locale).understand(utterance);
    return json(200, { sessionEnded: false, selectedIntent: { name: intent, slots }, consideredIntents: [] });
  }

  const stage = `/skills/${skillId}/stages/development`;
  const server = await serve((asked): Answer | Promise<Answer> => {
    const { method, path, headers } = asked;
    const upload = /^\/uploads\/(.+)$/.exec(path)?.[1];
    if (upload && method === 'PUT') {
      // The address is the permission: it is signed, and takes no token.
      uploads.set(upload, asked.body);
      return json(200, {});
    }
    // Commands of one operation send it as a bearer token, `ask deploy` bare.
    if (headers.authorization?.replace(/^Bearer /, '') !== token)
      return json(401, { message: 'Token is invalid/expired' });
    const importId = /^\/v1\/skills\/imports\/(.+)$/.exec(path)?.[1];
    const simulationId = new RegExp(`^/v2${stage}/simulations/(.+)$`).exec(path)?.[1];
    if (importId) {
      const found = imports.get(importId);
      if (!found) return json(404, { message: 'no such import' });
      // The first model takes its time: the deployer has to ask again.
      found.asked += 1;
      const working = imports.size === 1 && found.asked === 1;
      return json(200, working ? { status: 'IN_PROGRESS' } : { status: found.status, ...(found.body as object) });
    }
    if (simulationId) {
      const found = simulations.get(simulationId);
      return found ? json(200, found) : json(404, { message: 'no such simulation' });
    }
    if (method === 'POST' && path.startsWith(`/v1${stage}/interactionModel/locales/`) && path.endsWith('/profileNlu'))
      return profile(asked);
    switch (`${method} ${path}`) {
      case 'POST /v1/skills/uploads':
        return json(201, {
          uploadUrl: `${url}/uploads/${uploads.size + 1}`,
          expiresAt: new Date(Date.now() + 600_000).toISOString(),
        });
      case 'POST /v1/skills/imports':
        return take(asked, false);
      case `POST /v1/skills/${skillId}/imports`:
        return take(asked, true);
      case `GET /v1${stage}/manifest`:
        return manifest ? json(200, manifest) : json(404, { message: 'no such skill' });
      case `GET /v1${stage}/enablement`:
        return enabled ? json(204, undefined) : json(404, { message: 'not enabled' });
      case `PUT /v1${stage}/enablement`:
        enabled = known;
        return known ? json(204, undefined) : json(404, { message: 'no such skill' });
      case `POST /v2${stage}/simulations`:
        return say(asked);
      case `POST /v2${stage}/invocations`:
        return call(asked);
      default: {
        const told = released(asked, packages.at(-1));
        if (told) return told;
        throw new Error('not understood');
      }
    }
  });
  url = server.url;
  return { server, skillId, packages, refusals, manifest: () => manifest };
}

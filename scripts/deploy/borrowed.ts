import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the skill is, by region. */
interface Endpoints {
  readonly endpoint?: unknown;
  readonly regions?: unknown;
}

/** What ask-cli adds to a manifest: the endpoint of the skill, and which events go there. */
interface Manifest {
  readonly manifest: {
    readonly apis: { readonly custom: Endpoints };
    readonly events?: unknown;
  };
}

/** The files that ask-cli rewrites while it works. */
const REWRITTEN = ['ask-resources.json', 'skill-package/skill.json'] as const;
const SKILL = 'skill-package/skill.json';
/** Kept with ask-cli's own state, out of version control: the address of one developer's function. */
const KEPT = '.ask/endpoint.json';

const read = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

const addressOf = ({ manifest: { apis, events } }: Manifest): Manifest => {
  const { endpoint, regions } = apis.custom;
  return { manifest: { apis: { custom: { endpoint, regions } }, events } };
};

const addressed = ({ manifest }: Manifest, { manifest: { apis, events } }: Manifest): Manifest => ({
  manifest: {
    ...manifest,
    apis: { custom: { ...manifest.apis.custom, ...apis.custom } },
    ...(events ? { events } : {}),
  },
});

/**
 * Lends ask-cli the project's files: it finds the manifest as `ready` makes it, with the endpoint of the last deploy in it,
 * and when `work` is over, well or not, the files are what they were. Gives what `work` gave.
 */
export function borrowed<T>(root: string, ready: (manifest: never) => object, work: () => T): T {
  const before = REWRITTEN.map((path) => [join(root, path), readFileSync(join(root, path))] as const);
  const skill = join(root, SKILL);
  const kept = join(root, KEPT);
  try {
    const lent = ready(read(skill) as never) as Manifest;
    writeFileSync(skill, JSON.stringify(existsSync(kept) ? addressed(lent, read(kept)) : lent, null, 2));
    const result = work();
    mkdirSync(join(root, '.ask'), { recursive: true });
    writeFileSync(kept, `${JSON.stringify(addressOf(read(skill)), null, 2)}\n`);
    return result;
  } finally {
    for (const [file, bytes] of before) writeFileSync(file, bytes);
  }
}

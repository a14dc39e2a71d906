import { refusals } from '../../scripts/models/check';
import { overlaps } from '../../scripts/models/goals';
import type { InteractionModel } from '../../scripts/models/interaction-model';
import { checkLocale } from '../../scripts/models/locale';
import { checkManifest, type Manifest } from '../../scripts/models/store';
import { checkTasks } from '../../scripts/models/tasks';
import { against } from '../../test/models/schema';

const TASK = /^tasks\/(\w+\.\d+\.json)$/;
const MODEL = /^interactionModels\/custom\/([a-z]{2}-[A-Z]{2})\.json$/;

const MODEL_SHAPE = 'v1.skill.interactionModel.InteractionModelData';

export interface Accepted {
  readonly manifest: Manifest;
  readonly locales: readonly string[];
}

const named = (locale: string, problems: readonly string[]) => problems.map((problem) => `${locale}: ${problem}`);

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('; '));
}

/** Judges a skill package as the service does at import. @throws Error naming what it would refuse. */
export function acceptPackage(files: ReadonlyMap<string, Buffer>): Accepted {
  const skill = files.get('skill.json');
  if (!skill) throw new Error('skill.json is not at the root of the package');
  const manifest = JSON.parse(skill.toString('utf8')) as Manifest;
  const models = new Map<string, InteractionModel>();
  const tasks = new Map<string, unknown>();
  for (const [name, bytes] of files) {
    const locale = MODEL.exec(name)?.[1];
    const task = TASK.exec(name)?.[1];
    if (task) tasks.set(task, JSON.parse(bytes.toString('utf8')));
    else if (locale) models.set(locale, JSON.parse(bytes.toString('utf8')) as InteractionModel);
    else if (name !== 'skill.json' && !name.startsWith('assets/')) throw new Error(`what is ${name} doing here?`);
  }
  refuse([
    ...against('v1.skill.Manifest.SkillManifestEnvelope', manifest),
    ...[...models].flatMap(([locale, model]) => named(locale, against(MODEL_SHAPE, model))),
  ]);
  const listings = Object.entries(manifest.manifest.publishingInformation.locales);
  refuse([
    ...checkManifest(manifest, models),
    ...checkTasks(manifest.manifest.apis.custom.tasks, tasks, [...models.keys()]),
    ...[...models].flatMap(([locale, model]) =>
      named(locale, [...refusals(model), ...overlaps(model), ...checkLocale(locale, model)]),
    ),
    ...listings.flatMap(([locale, { smallIconUri, largeIconUri }]) =>
      [smallIconUri, largeIconUri]
        .filter((uri) => uri.startsWith('file://') && !files.has(uri.slice('file://'.length)))
        .map((uri) => `${locale}: ${uri} is not in the package`),
    ),
  ]);
  return { manifest, locales: [...models.keys()] };
}

/**
 * Writes the speech model of every locale to `skill-package/interactionModels/custom/`, and how large they are to
 * `docs/speech-models.md`. With `--check` it writes nothing and exits 1 when a committed file is not what would be
 * written. Either way it prints our figures of each model and exits 1, naming the rule, when a model or `skill.json`
 * breaks a rule of the platform or misses a goal. `--twins` lists the near twins instead, and writes nothing.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LOCALES } from '../lambda/languages';
import { EXAMPLE, operated } from './deploy/operator';
import { CODES, codeOf, localeOf } from './languages';
import { checkModel } from './models/check';
import { figures } from './models/goals';
import { interactionModel } from './models/interaction-model';
import { checkLocale } from './models/locale';
import { sizesPage } from './models/sizes';
import { checkManifest, type Manifest } from './models/store';
import { checkTasks } from './models/tasks';
import { modelText } from './models/text';
import { twins } from './models/twins';

const ROOT = join(__dirname, '..');
const PACKAGE = join(ROOT, 'skill-package');
const FOLDER = join(PACKAGE, 'interactionModels', 'custom');

function fail(lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

const tasksIn = (folder: string): ReadonlyMap<string, unknown> =>
  new Map(readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]));

const options = process.argv.slice(2);
const unknown = options.find((option) => option !== '--check' && option !== '--twins');
if (unknown !== undefined) fail([`models: unknown option ${unknown}; there are --check and --twins`]);

const models = LOCALES.map((locale) => ({ locale, model: interactionModel(locale) }));
if (options.includes('--twins')) {
  for (const code of CODES) {
    const first = models.find(({ locale }) => locale === localeOf(code));
    for (const { about, samples } of first ? twins(first.model, code) : [])
      console.log(
        [about, ...samples.map(({ effect, intent, sample }) => `  ${effect}: ${intent} "${sample}"`)].join('\n'),
      );
  }
  process.exit(0);
}

const manifest = JSON.parse(readFileSync(join(PACKAGE, 'skill.json'), 'utf8')) as Manifest;
const problems = [
  ...models.flatMap(({ locale, model }) =>
    [...checkModel(model), ...checkLocale(locale, model)].map((problem) => `${locale}: ${problem}`),
  ),
  ...models.flatMap(({ locale, model }) =>
    figures(model, codeOf(locale)).flatMap(({ name, value, most }) =>
      value > most ? [`${locale}: ${value} ${name}, our goal is at most ${most}`] : [],
    ),
  ),
  // The pages of whoever deploys it are checked when it is deployed.
  ...checkManifest(operated(manifest, EXAMPLE), new Map(models.map(({ locale, model }) => [locale, model]))),
  ...checkTasks(manifest.manifest.apis.custom.tasks, tasksIn(join(PACKAGE, 'tasks')), LOCALES),
];
if (problems.length > 0) fail(problems);

for (const { locale, model } of models)
  console.log(
    `${locale}: ${figures(model, codeOf(locale))
      .map(({ name, value, most }) => `${value} ${name} (${most})`)
      .join(', ')}`,
  );

const files = [
  ...models.map(({ locale, model }) => ({ path: join(FOLDER, `${locale}.json`), text: modelText(model) })),
  // Not inside the package: the service is sent all that lies there.
  { path: join(ROOT, 'docs', 'speech-models.md'), text: sizesPage(models) },
];

if (options.includes('--check')) {
  const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  const names = stale.map(({ path }) => relative(ROOT, path)).join(', ');
  if (stale.length > 0) fail([`models: not up to date: ${names}. Run: npm run models`]);
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const { path, text } of files) writeFileSync(path, text);
}

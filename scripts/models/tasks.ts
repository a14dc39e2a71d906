import { TASKS, taskNamed } from '../../lambda/skill/tasks';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isFields(inner) ? inner[name] : undefined), value);
const listed = (value: unknown): string => JSON.stringify(value ?? null);

/** Every `$ref` in a definition. */
const references = (value: unknown): unknown[] =>
  isFields(value)
    ? Object.entries(value).flatMap(([name, inner]) => (name === '$ref' ? [inner] : references(inner)))
    : [];

/** What is wrong with the definition of one task: an OpenAPI document with one path, posted to, in JSON. */
function checkTask(name: string, definition: unknown, locales: readonly string[]): string[] {
  const task = taskNamed(name);
  if (!task) return ['the function knows no such task'];
  const paths = at(definition, 'paths');
  const methods = Object.keys((at(paths, `/${name}`) as Fields) ?? {}).filter(
    (method) => method !== 'summary' && method !== 'description',
  );
  const post = at(paths, `/${name}`, 'post');
  const answers = Object.keys((at(post, 'responses') as Fields) ?? {}).sort();
  const given = (at(definition, 'components', 'schemas', 'Input', 'properties') as Fields) ?? {};
  const parameters = task.parameter ? [task.parameter.name] : [];
  return [
    ...(/^[A-Z][A-Za-z0-9_]*$/.test(name) ? [] : ['a task begins with a capital letter']),
    ...(String(at(definition, 'openapi')).startsWith('3.0') ? [] : ['openapi is 3.0']),
    ...(at(definition, 'info', 'version') === task.version ? [] : [`the version is ${task.version}`]),
    ...(at(definition, 'info', 'x-amzn-alexa-access-scope') === 'public'
      ? []
      : ['routines and quick links are public']),
    ...locales.flatMap((locale) =>
      ['title', 'description']
        .filter((part) => !at(definition, 'info', 'x-amzn-display-details', locale, part))
        .map((part) => `${locale} has no ${part}`),
    ),
    ...Object.entries(given).flatMap(([parameter, input]) =>
      locales
        .filter((locale) => !at(input, 'x-amzn-display-details', locale, 'title'))
        .map((locale) => `${locale} has no title for ${parameter}`),
    ),
    ...(Object.keys((paths as Fields) ?? {}).join() === `/${name}` ? [] : [`the one path is /${name}`]),
    ...(methods.join() === 'post' ? [] : ['the one method is post']),
    ...(answers.join() === '200,400,500' ? [] : ['the answers are 200, 400 and 500']),
    ...(Object.keys((at(post, 'requestBody', 'content') as Fields) ?? {}).join() === 'application/json'
      ? []
      : ['the input is JSON']),
    ...(references(definition).every((to) => String(to).startsWith('#/components/'))
      ? []
      : ['references stay in the file']),
    ...(Object.keys(given).join() === parameters.join() ? [] : [`the input is ${listed(parameters)}`]),
    ...(task.parameter && listed(at(given, task.parameter.name, 'enum')) !== listed(task.parameter.values)
      ? [`${task.parameter.name} is one of ${listed(task.parameter.values)}`]
      : []),
  ];
}

/**
 * What the store would refuse of custom tasks, or start that the function does not know. `files` has the definitions by
 * their names: `StartRoutine.1.json`.
 */
export function checkTasks(
  declared: unknown,
  files: ReadonlyMap<string, unknown>,
  locales: readonly string[],
): string[] {
  const names = (Array.isArray(declared) ? declared : []).map(
    (task) => `${at(task, 'name')}.${at(task, 'version')}.json`,
  );
  const known = Object.entries(TASKS).map(([name, { version }]) => `${name}.${version}.json`);
  return [
    ...names.filter((name) => !files.has(name)).map((name) => `the task ${name} is declared and not there`),
    ...[...files.keys()].filter((name) => !names.includes(name)).map((name) => `the task ${name} is not declared`),
    ...known.filter((name) => !files.has(name)).map((name) => `the task ${name} is known and not there`),
    ...[...files].flatMap(([file, definition]) =>
      checkTask(file.replace(/\.\d+\.json$/, ''), definition, locales).map((problem) => `${file}: ${problem}`),
    ),
  ];
}

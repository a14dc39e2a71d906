import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../lambda/languages';
import { freshState } from '../../lambda/session/state';
import { TASKS, taskOf } from '../../lambda/skill/tasks';
import { checkTasks } from '../../scripts/models/tasks';
import skill from '../../skill-package/skill.json';
import {
  type Exchange,
  handlerFor,
  intentRequest,
  launchRequest,
  listed,
  NOW,
  plain,
  type Request,
} from '../promises/handler';

const FOLDER = join(__dirname, '../../skill-package/tasks');
const files = new Map<string, unknown>(
  readdirSync(FOLDER).map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))]),
);
const declared = skill.manifest.apis.custom.tasks;

/** As it comes: with the skill's id in front of the name. */
const launched = (name: string, input?: unknown, version = '1'): Request => ({
  ...launchRequest,
  task: { name: `amzn1.ask.skill.00000000-0000.${name}`, version, ...(input === undefined ? {} : { input }) },
});
const opened = { attributes: {}, isNew: true };
const spoken = ({ envelope }: Exchange): string => {
  const speech = envelope.response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml : '';
};

describe('A task', () => {
  const every = Object.entries(TASKS).flatMap(([name, { parameter }]) =>
    parameter ? parameter.values.map((value) => [name, { [parameter.name]: value }] as const) : [],
  );

  it.each(every)('%s with %j does what the words do', async (name, input) => {
    const [ask, other] = [await handlerFor(), await handlerFor()];
    const routine = 'routine' in input ? String(input.routine) : '';
    const words: Readonly<Record<string, Request>> = {
      StartRoutine: intentRequest('StartRoutineIntent', { routine: listed('routine', routine, routine) }),
      StartPlan: intentRequest('PlanIntent', {
        duration: plain('duration', `PT${'minutes' in input ? input.minutes : ''}M`),
      }),
    };
    const started = await ask(launched(name, input), opened, NOW);
    const said = await other(words[name] as Request, opened, NOW);
    expect(started.problems).toEqual([]);
    expect(spoken(started)).toBe(spoken(said));
  });

  it.each<[string, Request]>([
    ['of another skill', launched('PlayAdhaan', {})],
    ['of another version', launched('StartRoutine', { routine: 'morning' }, '2')],
    ['without its input', launched('StartRoutine')],
    ['with nothing for an input', launched('StartRoutine', null)],
    ['with a routine nobody knows', launched('StartRoutine', { routine: 'handstands' })],
    ['with a routine that is a list', launched('StartRoutine', { routine: ['morning'] })],
    ['with a length that cannot be chosen', launched('StartPlan', { minutes: '600' })],
    ['with a length as a number', launched('StartPlan', { minutes: 7 })],
    ['called after what every object has', launched('constructor', {})],
    ['that is no task', { ...launchRequest, task: 'StartRoutine' }],
    ['without a name', { ...launchRequest, task: { version: '1' } }],
  ])('%s opens the skill like any launch', async (_what, request) => {
    const [ask, other] = [await handlerFor(), await handlerFor()];
    const started = await ask(request, opened, NOW);
    expect(started.problems).toEqual([]);
    expect(spoken(started)).toBe(spoken(await other(launchRequest, opened, NOW)));
  });

  it('to carry on does what "go on" does, days later, and opens the skill where nothing is under way', async () => {
    const later = NOW + 3 * 24 * 3600;
    const leftOff = async (last: Request) => {
      const ask = await handlerFor();
      const begun = await ask(launched('StartRoutine', { routine: 'quick-relief' }), opened, NOW);
      await ask(intentRequest('AMAZON.NextIntent'), begun, NOW + 60);
      return ask(last, opened, later);
    };
    const carried = await leftOff(launched('CarryOn', {}));
    expect(carried.problems).toEqual([]);
    expect(spoken(carried)).toBe(spoken(await leftOff(intentRequest('AMAZON.ResumeIntent'))));
    const [ask, other] = [await handlerFor(), await handlerFor()];
    expect(spoken(await ask(launched('CarryOn', {}), opened, NOW))).toBe(
      spoken(await other(launchRequest, opened, NOW)),
    );
  });

  it('with more than its input does what it does without', () => {
    const more = { routine: 'morning', url: 'https://example.org' };
    const bare = { routine: 'morning' };
    expect(taskOf(launched('StartRoutine', more), freshState)).toEqual(
      taskOf(launched('StartRoutine', bare), freshState),
    );
  });

  it('waits for the notices of somebody new, and then begins', async () => {
    const ask = await handlerFor({ stranger: true });
    const choice = (id: string) => intentRequest('ChoiceIntent', { choice: listed('choice', id, id) });
    const first = await ask(launched('StartRoutine', { routine: 'desk-break' }), opened, NOW);
    expect(first.report?.asking).toBe('signs');
    const second = await ask(choice('start'), first, NOW + 40);
    const third = await ask(choice('full'), second, NOW + 80);
    expect([second.report?.asking, third.state.cursor]).toMatchObject([
      'programme',
      { at: 'guiding', plan: { routine: 'desk-break' } },
    ]);
  });

  it('begins nothing in the day of an early stop before its notice is heard', async () => {
    const ask = await handlerFor();
    const begun = await ask(launched('StartRoutine', { routine: 'quick-relief' }), opened, NOW);
    const alarm = await ask(
      intentRequest('SymptomIntent', { symptom: plain('symptom', 'my chest hurts') }),
      begun,
      NOW + 60,
    );
    expect(alarm.state.cursor.at).toBe('stopped');
    const again = await ask(
      launched('StartRoutine', { routine: 'quick-relief' }),
      { attributes: {}, isNew: true },
      NOW + 600,
    );
    expect(again.state.cursor.at).not.toBe('guiding');
  });
});

describe('The definitions of the tasks', () => {
  const altered = (file: string, change: (definition: never) => void): ReadonlyMap<string, unknown> => {
    const definition = structuredClone(files.get(file)) as never;
    change(definition);
    return new Map([...files, [file, definition]]);
  };
  type Definition = {
    info: Record<string, unknown> & { 'x-amzn-display-details': Record<string, unknown> };
    paths: Record<string, Record<string, unknown>>;
    components: {
      schemas: {
        Input: { properties: Record<string, { enum: string[]; 'x-amzn-display-details': Record<string, object> }> };
      };
    };
  };

  it('are what the store takes and the function knows', () => {
    expect(checkTasks(declared, files, LOCALES)).toEqual([]);
  });

  it.each<[string, (definition: Definition) => void, RegExp]>([
    ['for the vendor alone', ({ info }) => delete info['x-amzn-alexa-access-scope'], /are public/],
    ['without words for a locale', ({ info }) => delete info['x-amzn-display-details']['en-IN'], /en-IN has no title/],
    [
      'without a word for what is chosen in a locale',
      ({ components }) => delete components.schemas.Input.properties.routine?.['x-amzn-display-details']['de-DE'],
      /de-DE has no title for routine/,
    ],
    ['of another version', ({ info }) => Object.assign(info, { version: '2' }), /the version is 1/],
    ['with a second path', ({ paths }) => Object.assign(paths, { '/More': {} }), /the one path is \/StartRoutine/],
    [
      'that can be got',
      ({ paths }) => Object.assign(paths['/StartRoutine'] ?? {}, { get: {} }),
      /the one method is post/,
    ],
    [
      'with a routine that is not there',
      ({ components }) => components.schemas.Input.properties.routine?.enum.push('handstands'),
      /routine is one of/,
    ],
    [
      'with a second input',
      ({ components }) => Object.assign(components.schemas.Input.properties, { side: {} }),
      /the input is \["routine"\]/,
    ],
    [
      'with a reference to elsewhere',
      ({ components }) => Object.assign(components.schemas, { More: { $ref: 'https://example.org/x.json' } }),
      /references stay in the file/,
    ],
  ])('are refused %s', (_what, change, problem) => {
    expect(checkTasks(declared, altered('StartRoutine.1.json', change as never), LOCALES).join('\n')).toMatch(problem);
  });

  it('are refused where manifest, folder and function do not agree', () => {
    expect(checkTasks(declared.slice(1), files, LOCALES).join('\n')).toMatch(/StartRoutine.1.json is not declared/);
    const fewer = new Map([...files].slice(1));
    expect(checkTasks(declared, fewer, LOCALES).join('\n')).toMatch(/declared and not there[\s\S]*known and not there/);
    const strange = new Map([...files, ['Dance.1.json', {}]]);
    expect(checkTasks(declared, strange, LOCALES).join('\n')).toMatch(/the function knows no such task/);
  });
});

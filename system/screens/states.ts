import { intentRequest } from '../../test/promises/handler';
import {
  atScreen,
  type Directive,
  directiveOf,
  startMove,
  startRoutine,
  type Viewport,
} from '../../test/screen/listener';
import type { ViewportName } from './renderer';

/** A screen worth looking at: how to get there, and the second of the response at which it is looked at. */
interface Place {
  readonly name: string;
  readonly stranger?: true;
  readonly steps: readonly (readonly [request: Parameters<Listener['send']>[0], seconds: number])[];
  readonly at?: (scenes: readonly (readonly number[])[]) => number;
}
type Listener = Awaited<ReturnType<typeof atScreen>>;

/** Some seconds into the first ring that runs. */
const intoHold =
  (seconds: number) =>
  (scenes: readonly (readonly number[])[]): number =>
    (scenes.find((scene) => (scene[4] ?? 0) > 0)?.[0] ?? 0) + seconds;

const symptom = (value: string) =>
  intentRequest('SymptomIntent', { symptom: { name: 'symptom', value, confirmationStatus: 'NONE' } });

const PLACES: readonly Place[] = [
  { name: 'menu', steps: [] },
  { name: 'question', stranger: true, steps: [] },
  { name: 'setup', steps: [[startMove('kneeling-lunge'), 10]] },
  { name: 'hold', steps: [[startMove('kneeling-lunge'), 10]], at: intoHold(8) },
  { name: 'lying', steps: [[startMove('supine-massage'), 10]], at: intoHold(12) },
  { name: 'reps', steps: [[startMove('straight-leg-raise'), 10]], at: intoHold(3) },
  { name: 'rest', steps: [[startRoutine('quick-relief'), 10]], at: intoHold(20) },
  {
    name: 'paused',
    steps: [
      [startMove('kneeling-lunge'), 10],
      [intentRequest('AMAZON.PauseIntent'), 40],
    ],
  },
  {
    name: 'doctor',
    steps: [[intentRequest('DoctorIntent'), 10]],
  },
  {
    name: 'alarm',
    steps: [
      [startMove('sphinx'), 10],
      [symptom('chest pain'), 20],
    ],
  },
];

const KINDS: Readonly<Record<ViewportName, Viewport>> = {
  round: 'round',
  hub: 'wide',
  large: 'wide',
  portrait: 'tall',
  tv: 'tv',
};

export interface Still {
  readonly name: string;
  readonly directive: Directive;
}

/** The directive of a place, wound forward to where it is looked at. */
async function directiveAt({ name, stranger, steps, at }: Place, device: ViewportName): Promise<Still> {
  const { first, send } = await atScreen(KINDS[device], stranger);
  let exchange = first;
  for (const [request, seconds] of steps) exchange = await send(request, seconds);
  const directive = directiveOf(exchange);
  if (!directive) throw new Error(`${name} shows nothing`);
  return { name, directive: at ? forward(directive, at) : directive };
}

function forward(directive: Directive, at: NonNullable<Place['at']>): Directive {
  const { d } = directive.datasources;
  return { ...directive, datasources: { d: { ...d, o: at(d.S as readonly (readonly number[])[]) } } };
}

/** The end of a routine, with what was held today. */
async function doneOn(device: ViewportName): Promise<Still> {
  const { send, rest } = await atScreen(KINDS[device]);
  let exchange = await send(startRoutine('desk-break'), 10);
  for (let turn = 0; turn < 20 && exchange.state.cursor.at === 'guiding'; turn += 1)
    exchange = await send(intentRequest('AMAZON.ResumeIntent'), rest());
  const directive = directiveOf(exchange);
  if (!directive) throw new Error('done shows nothing');
  return { name: 'done', directive };
}

/** Every screen of a device. */
export const screensOf = async (device: ViewportName): Promise<readonly Still[]> => {
  const all: Still[] = [];
  for (const place of PLACES) all.push(await directiveAt(place, device));
  return [...all, await doneOn(device)];
};

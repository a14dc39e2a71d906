import { isMoveId, move } from '../../../lambda/content';
import type { TimelineEntry } from '../../../lambda/index';
import { everyIntent } from '../../promises/events';
import {
  type Exchange,
  handlerFor,
  intentRequest,
  launchRequest,
  listed,
  NOW,
  plain,
  type Request,
} from '../../promises/handler';
import { sampled } from '../../sweep';
import { type Listening, listening, reaches } from './hearing';
import type { Place } from './places';

/** One for each way of stopping: both legs, the breath, one leg, and what only counts while something presses. */
const RED_FLAGS = [
  ["i can't feel my legs", 'emergency'],
  ['my chest feels tight and heavy', 'emergency'],
  ["my left leg's gone completely numb", 'urgent'],
  ['it throbs and it hurts where i press', 'urgent'],
] as const;

const LATENCY = 1.5;
const UTTERANCE = 2;

type Ask = Awaited<ReturnType<typeof handlerFor>>;

interface Named extends Place {
  readonly name: string;
}

/** A second of each kind in this answer, with the question that is open. */
function secondsIn({ state, report, attributes, envelope, at }: Exchange): Named[] {
  if (envelope.response.shouldEndSession !== false || !report) return [];
  const { cursor } = state;
  const asking = report.asking ? ` asking ${report.asking}` : '';
  const step = cursor.at === 'guiding' || cursor.at === 'paused' ? ` ${cursor.spot.step}` : '';
  const where = (technique: string | null) =>
    technique && isMoveId(technique) && move(technique).families.includes('belly') ? ', pressing' : '';
  const second = ({ start, end }: TimelineEntry) => Math.round(at + LATENCY + (start + end) / 2 + UTTERANCE);
  return report.timeline
    .filter(({ within }) => within === undefined)
    .map((entry) => ({
      name: `${cursor.at}${step}${asking}: ${entry.kind} in the ${entry.part}${where(entry.technique)}`,
      attributes,
      at: second(entry),
    }));
}

const technique = (id: string) => intentRequest('StartTechniqueIntent', { technique: listed('technique', id, id) });

/** Everything that can be said without naming anything; of the reports one is enough. */
const WORDLESS = everyIntent.filter(
  ({ what }) => !what.includes('#') && !/^(Cannot|NoFeeling|Pain|Numb|Pulse|Fell|Fluid)Intent/.test(what),
);
/** Of so many of them one is said in each place of a sample, another one in the next place. */
const SAID = 4;
/** Said in every place: the second time in a row it leads somewhere new. */
const UNHEARD = WORDLESS.filter(({ what }) => what === 'AMAZON.FallbackIntent');
/** Places to speak from on the way; there are more, but they lead nowhere new. */
const MOST_LEFT = 45;

/** Every place that is reached by starting something and then saying anything, again and again. */
async function everyPlace(): Promise<Named[]> {
  const found = new Map<string, Named>();
  const queue: { readonly place: Named; readonly ask: Ask }[] = [];
  const note = (exchange: Exchange, ask: Ask) => {
    for (const place of secondsIn(exchange)) {
      if (found.has(place.name)) continue;
      found.set(place.name, place);
      queue.push({ place, ask });
    }
  };
  const ask = await handlerFor();
  const strangers = await handlerFor({ stranger: true });
  const opened = await ask(launchRequest, { attributes: {}, isNew: true }, NOW);
  note(opened, ask);
  note(await strangers(launchRequest, { attributes: {}, isNew: true }, NOW), strangers);
  const start = async (request: Request) => note(await ask(request, opened, NOW + 10), ask);
  for (const id of ['full', 'massage', 'morning']) {
    await start(intentRequest('StartRoutineIntent', { routine: listed('routine', id, id) }));
  }
  for (const id of ['sphinx', 'kneeling-lunge', 'supine-massage', 'constructive-rest']) {
    await start(technique(id));
  }
  await start(intentRequest('SymptomIntent', { symptom: plain('symptom', 'fever and back pain') }));
  let last = await ask(technique('sphinx'), opened, NOW + 10);
  for (let n = 0; n < 5; n++) {
    const place = secondsIn(last)[0];
    if (!place) break;
    last = await ask(intentRequest('AMAZON.NextIntent'), place, place.at);
    note(last, ask);
  }
  for (let n = 0; n < Math.min(queue.length, MOST_LEFT); n++) {
    const { place, ask: speak } = queue[n] as (typeof queue)[number];
    for (const { request } of new Set([...UNHEARD, ...sampled(WORDLESS, SAID, n)]))
      note(await speak(request, place, place.at), speak);
  }
  return [...found.values()];
}

describe('a red flag', () => {
  let room: Listening;
  let found: Named[];

  beforeAll(async () => {
    room = await listening();
    found = await everyPlace();
  }, 60_000);

  it('can be spoken in many places', () => {
    const names = found.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(60);
    for (const part of ['lobby asking signs', 'guiding work', 'guiding up', 'paused', 'finished', 'stopped']) {
      expect(names.some((name) => name.startsWith(part))).toBe(true);
    }
    for (const asking of ['choose', 'pain', 'unheard', 'programme']) {
      expect(names.some((name) => name.includes(`asking ${asking}`))).toBe(true);
    }
  });

  it.each(RED_FLAGS)(
    'stops the routine in every one of them: "%s"',
    async (text, tier) => {
      const deaf: string[] = [];
      const turn = RED_FLAGS.findIndex(([flag]) => flag === text);
      for (const place of sampled(found, RED_FLAGS.length, turn))
        if (!reaches(tier, await room.say(text, place))) deaf.push(place.name);
      expect(deaf).toEqual([]);
    },
    60_000,
  );
});

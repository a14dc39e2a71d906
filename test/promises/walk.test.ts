import { isMoveId, move } from '../../lambda/content';
import type { TimelineEntry } from '../../lambda/index';
import { intentNames } from '../../lambda/skill/intents';
import { everyNth, SWEEP } from '../sweep';
import { everyIntent, everyOther } from './events';
import { type Exchange, handlerFor, intentRequest, launchRequest, listed, NOW, type Request } from './handler';

/** A place to speak from: the session as it rides in the attributes, and the second of the response. */
interface Place {
  readonly name: string;
  readonly attributes: Exchange['attributes'];
  readonly at: number;
}

/** From a request to the first word of its answer, and from the wake word to the next request: about this long. */
const LATENCY = 1.5;
const UTTERANCE = 1.3;

const belly = (technique: string | null): string =>
  technique && isMoveId(technique) && move(technique).families.includes('belly') ? ', belly' : '';

/** Where a listener can be while this answer plays, one second for each kind of place. */
function placesIn({ state, report, attributes, envelope, at }: Exchange): Place[] {
  if (envelope.response.shouldEndSession !== false || !report) return [];
  const { cursor } = state;
  const asking = report.asking ? ` asking ${report.asking}` : '';
  const here = (entry: TimelineEntry, what: string): Place => ({
    name: `${cursor.at}${what}`,
    attributes,
    at: Math.round(at + LATENCY + (entry.start + entry.end) / 2 + UTTERANCE),
  });
  if (cursor.at !== 'guiding') return report.timeline.slice(-1).map((entry) => here(entry, asking));
  return report.timeline
    .filter(({ within }) => within === undefined)
    .map((entry) => {
      const where =
        entry.kind === 'window' ? `window ${entry.part === 'speech' ? (report.asking ?? '') : 'again'}` : entry.kind;
      const up = entry.technique !== null && entry.kind === 'cue' && entry.side === null && cursor.spot.step === 'up';
      return here(entry, `: ${up ? 'up' : where}${belly(entry.technique)}`);
    });
}

/** Of so many intents one is said in each place of a sample, another one in the next place. */
const SAID = 6;

/** Every intent with every slot in every way; or a few intents in each place, other ones in the next, with other slots each time. */
const eventsFor = (place: number, everything: boolean) =>
  everything
    ? everyIntent
    : everyNth(intentNames, SAID, place).map((name) => {
        const variants = everyIntent.filter(({ what }) => what === name || what.startsWith(`${name} #`));
        return variants[Math.floor(place / SAID) % variants.length] as (typeof everyIntent)[number];
      });

type Ask = Awaited<ReturnType<typeof handlerFor>>;

/** What reviewers try wherever they are: stop ends, help stays and asks, and cancel said again ends. */
async function tried(ask: Ask, { attributes, at }: Place, locale: string): Promise<readonly string[]> {
  const say = (name: string, from: Exchange['attributes'], second: number) =>
    ask(intentRequest(name), { attributes: from }, second, locale);
  const stopped = await say('AMAZON.StopIntent', attributes, at);
  const helped = await say('AMAZON.HelpIntent', attributes, at);
  const dropped = await say('AMAZON.CancelIntent', attributes, at);
  const ended = ({ envelope }: Exchange) => envelope.response.shouldEndSession === true;
  const again = ended(dropped) ? dropped : await say('AMAZON.CancelIntent', dropped.attributes, dropped.at + 5);
  return [
    ...(ended(stopped) ? [] : ['stop does not end']),
    ...(ended(helped) ? ['help ends'] : []),
    ...(helped.envelope.response.reprompt ? [] : ['help asks nothing']),
    ...(ended(again) ? [] : ['cancel, said twice, does not end']),
  ];
}

const SAMPLE = { 'en-US': 150, 'de-DE': 40, 'es-ES': 40 } as const;
const PLACES = [
  'lobby asking choose',
  'lobby asking signs',
  'lobby asking programme',
  'guiding: cue',
  'guiding: settle, belly',
  'guiding: hold',
  'guiding: hold, belly',
  'guiding: rep',
  'guiding: breath',
  'guiding: rest',
  'guiding: release',
  'guiding: question',
  'guiding: window ',
  'guiding: window again',
  'guiding: window owed',
  'paused',
  'paused asking unheard',
  'finished asking feedback',
  'stopped',
];

describe.each(Object.entries(SAMPLE))('a listener in any place, in %s', (locale, most) => {
  it('who says anything at all gets a valid spoken answer and a way on', async () => {
    const ask = await handlerFor();
    const strangers = await handlerFor({ stranger: true });
    const opened = await ask(launchRequest, { attributes: {}, isNew: true }, NOW, locale);
    const begin = (request: Request) => ask(request, { attributes: opened.attributes }, NOW + 10, locale);
    const technique = (id: string) => intentRequest('StartTechniqueIntent', { technique: listed('technique', id, id) });
    const routine = (id: string) => intentRequest('StartRoutineIntent', { routine: listed('routine', id, id) });
    const stranger = await strangers(launchRequest, { attributes: {}, isNew: true }, NOW, locale);
    const first = [
      opened,
      stranger,
      await strangers(intentRequest('AMAZON.NoIntent'), { attributes: stranger.attributes }, NOW + 30, locale),
      await strangers(
        intentRequest('ChoiceIntent', { choice: listed('choice', 'start', 'start') }),
        { attributes: stranger.attributes },
        NOW + 40,
        locale,
      ),
      await begin(routine('full')),
      await begin(routine('massage')),
      await begin(technique('sphinx')),
      await begin(technique('kneeling-lunge')),
      await begin(technique('ball-release')),
      await begin(technique('constructive-rest')),
    ];

    const queue: Place[] = [];
    const seen = new Set<string>();
    const wrong: string[] = [];
    let answers = 0;
    const note = (what: string, found: readonly string[]) =>
      wrong.push(...found.map((problem) => `${what}: ${problem}`));
    const discover = (exchange: Exchange) => {
      for (const place of placesIn(exchange)) {
        if (seen.has(place.name)) continue;
        seen.add(place.name);
        queue.push(place);
      }
    };
    for (const exchange of first) discover(exchange);

    const everything = SWEEP && locale === 'en-US';
    for (let n = 0; n < queue.length && n < most; n++) {
      const place = queue[n] as Place;
      note(place.name, await tried(ask, place, locale));
      for (const { what, request } of [...eventsFor(n, everything), ...everyOther]) {
        const isNew = request.type === 'LaunchRequest';
        const exchange = await ask(request, { attributes: isNew ? {} : place.attributes, isNew }, place.at, locale);
        answers += 1;
        const said = `${what}, ${place.name}`;
        note(said, exchange.problems);
        if (request.type !== 'SessionEndedRequest') {
          if (typeof exchange.envelope.response.shouldEndSession !== 'boolean') note(said, ['no session flag']);
          if (!exchange.report) note(said, ['it went wrong inside']);
          discover(exchange);
        }
      }
    }

    expect(wrong.slice(0, 40)).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining(PLACES));
    expect(answers).toBeGreaterThan(everything ? 10_000 : most * 6);
  }, 120_000);
});

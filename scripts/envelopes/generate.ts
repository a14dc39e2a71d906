import { LOCALES } from '../../lambda/languages';
import { shapes } from './kinds';

type Fields = Record<string, unknown>;

/** Stands in everything that comes from outside and is nobody's to hear: no answer may have it. */
export const MARKER = 'zqxjv';

/** What is put where something else belongs. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  '?',
  MARKER,
  `<speak>${MARKER}<break time="99s"/></speak>`,
  `</speak>${MARKER} & "quotes" <audio src="http://example.org/${MARKER}.mp3"/>`,
  `{{${MARKER}}} $t(${MARKER}) \${${MARKER}}`,
  MARKER.repeat(4000),
  '9'.repeat(400),
  '\u0000\ud800\u202e',
  'constructor',
  '__proto__',
  [],
  [MARKER],
  [null, [], {}],
  {},
  { [MARKER]: MARKER },
  Array.from({ length: 300 }, () => MARKER),
  1_431_520_496_000,
  '2026-01-05T07:00:00Z',
  'PT5M',
  'P99999999999D',
];

const DEEP = 60;
const deep = (): unknown => {
  let value: unknown = MARKER;
  for (let i = 0; i < DEEP; i += 1) value = { value };
  return value;
};

/** Names that forged objects get. */
const FORGED = [MARKER, 'cursor', 'safety', 'prefs', 'state', 'value', 'toString', 'hasOwnProperty'];

export type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;

/** Every place in a value: the object or list, and the name in it. */
function placesIn(value: unknown, found: (readonly [Fields, string])[] = []): (readonly [Fields, string])[] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Fields;
  for (const name of Object.keys(holder)) {
    found.push([holder, name]);
    placesIn(holder[name], found);
  }
  return found;
}

/** A string with some letters of it changed, taken away or doubled: what a record damaged on its way looks like. */
function damaged(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const rest = text.slice(at);
  return pick([text.slice(0, at), `${text.slice(0, at)}${MARKER}${rest}`, text + text, text.repeat(40), rest], random);
}

/** Changes one place of a value in its own way. */
export function spoil(value: object, random: Random): void {
  const places = placesIn(value);
  if (places.length === 0) return;
  const [holder, name] = pick(places, random);
  const before = holder[name];
  const how = random();
  if (how < 0.25) delete holder[name];
  else if (how < 0.3) holder[pick(FORGED, random)] = deep();
  else if (how < 0.4) holder[pick(FORGED, random)] = structuredClone(pick(ODD, random));
  else if (how < 0.65 && typeof before === 'string') holder[name] = damaged(before, random);
  else holder[name] = structuredClone(pick(ODD, random));
}

/** Sessions that were under way: their attributes, as real conversations left them. */
export type Sessions = readonly Readonly<Record<string, unknown>>[];

const LOCALE_TAGS = [...LOCALES, 'fr-FR', 'tlh-KX', 'en'];
const START = Date.parse('2026-01-05T07:00:00Z');

/** One request as nobody promised it: a kind in one of its shapes, in a new session or an old one, with some places spoilt. */
export function generated(random: Random, sessions: Sessions): Record<string, unknown> {
  const isNew = random() < 0.4;
  const application = { applicationId: 'amzn1.ask.skill.x' };
  const user = { userId: pick(['new', 'known'], random) };
  const screen = random() < 0.5;
  const envelope = structuredClone({
    version: '1.0',
    session: {
      ...{ new: isNew, sessionId: `s${Math.floor(random() * 4)}`, application, user },
      attributes: isNew ? {} : pick(sessions, random),
    },
    context: {
      System: {
        ...{ application, user, apiEndpoint: 'https://127.0.0.1:1', apiAccessToken: 'none' },
        device: {
          deviceId: 'd',
          supportedInterfaces: screen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {},
        },
      },
      ...(screen ? { Viewport: { shape: pick(['ROUND', 'RECTANGLE'], random), mode: 'HUB' } } : {}),
    },
    request: {
      ...{ requestId: 'r', locale: pick(LOCALE_TAGS, random) },
      timestamp: new Date(START + Math.floor(random() * 600) * 1000).toISOString(),
      ...pick(shapes, random),
    },
  });
  const { attributes } = envelope.session;
  const times = Math.floor(random() * 4);
  for (let i = 0; i < times; i += 1) spoil(random() < 0.5 ? envelope : attributes, random);
  return envelope;
}

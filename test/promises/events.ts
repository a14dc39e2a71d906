import { type IntentName, intentNames, slotsOf } from '../../lambda/skill/intents';
import { endedRequest, intentRequest, launchRequest, listed, plain, type Request } from './handler';

/** What a listener may say for each slot: something known, something unknown, nothing. */
const VALUES: Readonly<Record<string, readonly ((name: string) => Request)[]>> = {
  ROUTINE: [(name) => listed(name, 'morning', 'morning'), (name) => listed(name, 'pigeon pose', null)],
  TECHNIQUE: [
    (name) => listed(name, 'finger massage', 'supine-massage'),
    (name) => listed(name, 'kneeling lunge', 'kneeling-lunge'),
    (name) => listed(name, 'pigeon pose', null),
  ],
  EQUIPMENT: [(name) => listed(name, 'ball', 'ball'), (name) => listed(name, 'spoon', null)],
  PLACE: [(name) => listed(name, 'front', 'first')],
  TEMPO: [(name) => listed(name, 'slower', 'slower'), (name) => listed(name, 'too fast', null)],
  VARIANT: [(name) => listed(name, 'easier', 'easier'), (name) => listed(name, 'harder', 'harder')],
  COUNTING: [(name) => listed(name, 'on', 'on'), (name) => listed(name, 'off', 'off')],
  TALK: [(name) => listed(name, 'less talk', 'less'), (name) => listed(name, 'quiet mode', 'quiet')],
  CHOICE: [(name) => listed(name, 'skip it', 'skip-it'), (name) => listed(name, 'perhaps', null)],
  SIDE: [(name) => listed(name, 'left', 'left')],
  SYMPTOM: [(name) => plain(name, 'a dull stretch'), (name) => plain(name, 'chest pain')],
  PART: [(name) => listed(name, 'my knee', 'knees'), (name) => listed(name, 'aura', null)],
  THING: [(name) => listed(name, 'a tennis ball', 'tennis-ball'), (name) => listed(name, 'ladder', null)],
  CONDITION: [(name) => listed(name, 'hernia', 'hernia'), (name) => plain(name, 'blue hair')],
  DAYS: [(name) => listed(name, 'weekdays', 'weekdays'), (name) => plain(name, 'the day after')],
  'AMAZON.TIME': [(name) => plain(name, '07:30'), (name) => plain(name, 'EV'), (name) => plain(name, '25:99')],
  'AMAZON.DURATION': [(name) => plain(name, 'PT30S'), (name) => plain(name, 'PT1H'), (name) => plain(name, 'P1Y')],
  'AMAZON.NUMBER': [(name) => plain(name, '30'), (name) => plain(name, '?')],
  'AMAZON.SearchQuery': [(name) => plain(name, 'a little tired'), (name) => plain(name, 'sharp pain in my groin')],
};

const requestsOf = (name: IntentName): Request[] => {
  const slots = Object.entries(slotsOf(name));
  const empty = Object.fromEntries(slots.map(([slot]) => [slot, { name: slot, confirmationStatus: 'NONE' }]));
  const filled = slots.flatMap(([slot, type]) =>
    (VALUES[type] ?? []).map((make) => intentRequest(name, { ...empty, [slot]: make(slot) })),
  );
  return [intentRequest(name, empty), ...filled];
};

/** Every intent of the catalogue, with nothing, something known and something unknown in its slots. */
export const everyIntent: readonly { readonly what: string; readonly request: Request }[] = intentNames.flatMap(
  (name) => requestsOf(name).map((request, i) => ({ what: i === 0 ? name : `${name} #${i}`, request })),
);

/** What ends or opens a session. */
export const everyOther: readonly { readonly what: string; readonly request: Request }[] = [
  { what: 'launch', request: launchRequest },
  { what: 'a foreign intent', request: intentRequest('SomebodyElsesIntent', { x: null }) },
  ...['USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS', 'ERROR'].map((reason) => ({
    what: reason,
    request: endedRequest(reason),
  })),
];

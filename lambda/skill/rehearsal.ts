import type { RequestEnvelope } from 'ask-sdk-model';
import type { RoutineId } from '../content/routines';
import type { Choice } from '../content/wishes';
import { LOCALES } from '../languages';
import { translator } from '../languages/translator';
import { memoryInProcess } from '../memory/in-process';
import type { IntentName } from './intents';
import type { TurnReport } from './report';
import { buildSkill } from './skill';

const [LOCALE] = LOCALES;

const intent = (name: IntentName, slots: object = {}) => ({
  type: 'IntentRequest',
  intent: { name, confirmationStatus: 'NONE', slots },
});
const matched = (name: string, id: RoutineId | Choice) => {
  const values = [{ value: { name: id, id } }];
  const resolutionsPerAuthority = [{ authority: '', status: { code: 'ER_SUCCESS_MATCH' }, values }];
  return { [name]: { name, value: id, confirmationStatus: 'NONE', resolutions: { resolutionsPerAuthority } } };
};
const free = (name: string, value: string) => ({ [name]: { name, value, confirmationStatus: 'NONE' } });

/**
 * What most first conversations run through: a routine asked for, the notices before it, a question, a step on, and two
 * reports. What is reported stands in any language: our own question about a pain, which names red flags and no
 * emergency, so that the net under the symptom map is asked, too; then the first sign of our notice as a screen shows it,
 * which ends it. Both are as short as what people report: the whole notice took a tenth of the rehearsal to be read.
 */
const requests = (): readonly object[] => [
  { type: 'LaunchRequest' },
  intent('StartRoutineIntent', matched('routine', 'quick-relief')),
  intent('ChoiceIntent', matched('choice', 'start')),
  intent('ChoiceIntent', matched('choice', 'full')),
  intent('HowLongLeftIntent'),
  intent('AMAZON.NextIntent'),
  intent('SymptomIntent', free('symptom', translator(LOCALE).say({ key: 'safety.quality.ask' }))),
  intent('SymptomIntent', free('symptom', translator(LOCALE).say({ key: 'screen.notice.signs.one' }))),
];

/** Nobody, on a device that does not exist, and that has a screen. */
const APPLICATION = { applicationId: 'rehearsal' };
const USER = { userId: 'nobody' };
const DEVICE = { deviceId: 'none', supportedInterfaces: { 'Alexa.Presentation.APL': {} } };

const envelope = (request: object, turn: number, attributes: object): RequestEnvelope =>
  ({
    version: '1.0',
    session: { new: turn === 0, sessionId: 'rehearsal', application: APPLICATION, user: USER, attributes },
    context: { System: { application: APPLICATION, user: USER, device: DEVICE } },
    request: {
      requestId: 'rehearsal',
      // A minute apart: long enough for a routine to be under way.
      timestamp: `2026-01-05T07:${10 + turn}:00Z`,
      locale: LOCALE,
      ...request,
    },
  }) as RequestEnvelope;

async function conversation(observe?: (report: TurnReport) => void): Promise<void> {
  const skill = buildSkill({ memory: memoryInProcess(), log: () => undefined, ...(observe ? { observe } : {}) });
  let attributes = {};
  for (const [turn, request] of requests().entries()) {
    const { sessionAttributes = {} } = await skill.invoke(envelope(request, turn, attributes));
    attributes = JSON.parse(JSON.stringify(sessionAttributes)) as object;
    // The connection to the store is being opened at the same time.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/**
 * A short conversation that nobody has, so that the code of a first routine, a first report and a screen is compiled and
 * its data read before somebody waits for it: the start has a whole CPU, a turn has a share of one. It has a skill and a
 * memory of its own, which no request can reach: there is no way from a rehearsal to a real turn, nor to the table. Never
 * fails: whatever is wrong will show in a real turn.
 */
export const rehearse = (observe?: (report: TurnReport) => void): Promise<void> =>
  conversation(observe).catch(() => undefined);

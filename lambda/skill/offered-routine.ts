import type { Directive, RequestEnvelope } from 'ask-sdk-model';
import { translator } from '../languages/translator';
import { type Meant, unspoken } from '../session/meant';
import type { Reminder } from '../session/reminder';
import { TASKS } from './tasks';

/* A routine of Alexa's that opens the skill at the time of a reminder: Alexa asks for it in words of her own. */

/** What comes back with the answer. */
export const ROUTINE = 'routine-offer';

const two = (part: number): string => String(part).padStart(2, '0');

/** The task that an offered routine and a timer open the skill with: it goes on, or greets where there is nothing to go on with. */
export const TASK = { name: 'CarryOn', version: TASKS.CarryOn.version } as const;

/** The id of this skill, as the request names it. */
export function skillIdOf({ context }: RequestEnvelope): string | null {
  const id: unknown = context?.System?.application?.applicationId;
  return typeof id === 'string' && id !== '' ? id : null;
}

/** Has Alexa offer the routine; null where the skill's own id is not known. */
export function offerRoutine(
  { days, hour, minute }: Reminder,
  zone: string,
  envelope: RequestEnvelope,
  locale: string,
): Directive | null {
  const skill = skillIdOf(envelope);
  if (skill === null) return null;
  const recurrence = `RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=${days.join(',')}`;
  const trigger = {
    type: 'Alexa.Automation.Trigger.Schedule.AbsoluteTime',
    version: '1.0',
    payload: { schedule: { triggerTime: `${two(hour)}${two(minute)}00`, timeZoneId: zone, recurrence } },
  };
  const operation = {
    type: 'Alexa.Automation.Operation.Skill.StartConnection',
    version: '1.0',
    operationId: 'open',
    payload: {
      connectionRequest: { uri: `connection://${skill}.${TASK.name}/${TASK.version}?provider=${skill}`, input: {} },
    },
  };
  return {
    type: 'Connections.StartConnection',
    uri: 'connection://AMAZON.OfferAutomation/1',
    onCompletion: 'RESUME_SESSION',
    token: ROUTINE,
    input: {
      automation: { trigger, operations: { serial: [{ operation }] } },
      renderingData: {
        operations: { open: { descriptionPrompt: translator(locale).say({ key: 'reminder.opening.prompt' }) } },
      },
    },
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What Alexa reports of it: "200" for a routine that was made, "204" and a reason for one that was not. */
export function routineAnswer(cause: Readonly<Record<string, unknown>>): Meant {
  const { status, result } = cause;
  const code = isObject(status) ? String(status.code) : '';
  const response = isObject(result) && isObject(result.offerAutomationResponse) ? result.offerAutomationResponse : {};
  const refused = response.reason === 'AUTOMATION_ALREADY_ENABLED' ? 'there' : 'declined';
  const answer = code === '200' ? 'made' : code === '204' ? refused : 'failed';
  return unspoken({ type: 'routine-offered', answer });
}

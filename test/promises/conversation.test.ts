import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { createSkill, memoryInProcess } from '../../lambda/index';
import { hearOf } from '../../lambda/languages';
import { parseState } from '../../lambda/session/codecs/state';
import { EFFECT } from '../../lambda/session/effects';
import type { State } from '../../lambda/session/state';
import { isOfTheBody } from '../../lambda/session/transition/asking';
import { interpret } from '../../lambda/skill/interpret';
import { createDevice, DEFAULT_NOW, type Device, seedScreened, type Turn } from '../../simulator';
import { runs } from '../sweep';
import { everyIntent } from './events';
import { listed } from './handler';

const USER = 'LISTENER';

/** What may happen next: words at some share of the turn, silence, a lost session, time passing. */
type Step =
  | { readonly do: 'intent'; readonly event: number; readonly at: number | null }
  | { readonly do: 'silence' }
  | { readonly do: 'lose'; readonly at: number }
  | { readonly do: 'after'; readonly seconds: number };

/** Thousandths of the turn. */
const share = fc.integer({ min: 0, max: 1000 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      do: fc.constant('intent' as const),
      event: fc.nat({ max: everyIntent.length - 1 }),
      at: fc.option(share, { freq: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'silence' } as const) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const), at: share }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('after' as const), seconds: fc.integer({ min: 0, max: 10 * 24 * 3600 }) }),
  },
);

/**
 * Words that leave the routine on purpose; thanks, and a move to add, once its last second has passed (what is added then begins a
 * routine of one's own); so may a report of the body.
 */
const MAY_LEAVE =
  /^(Start|Undo|Wish|Plan|Recommend|BuildRoutine|GoTo|Rest|AMAZON\.(No|Stop|Cancel|NavigateHome)|IsItSafe|Guest|SafetyCheck|ForgetMe|AnsweredWrong|DoctorOk|DoseTechnique|ThatsAll|NotSure|AMAZON\.Yes|Dull|Thanks|AddTechnique)/;

const mayLeave = (said: string): boolean =>
  MAY_LEAVE.test(said) || EFFECT[interpret({ intent: { name: said } }, hearOf('en-US')).event.type] === 'alarms';

const hasPlan = (state: State | null): boolean => state !== null && 'plan' in state.cursor;

/** A device whose skill lets the test see the state in its attributes. */
async function spied() {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, DEFAULT_NOW);
  let state: State | null = null;
  const problems: string[] = [];
  const device = createDevice({
    user: USER,
    tempo: 1.07,
    latency: { from: 0.5, to: 2.5 },
    onTurn: (turn: Turn) =>
      problems.push(...turn.problems.map((problem) => `${turn.request.intent ?? turn.request.type}: ${problem}`)),
    skill: (observe) => {
      const skill = createSkill({ memory, observe });
      return {
        invoke: async (event: RequestEnvelope): Promise<ResponseEnvelope> => {
          const answer = await skill.invoke(event);
          if (event.request.type !== 'SessionEndedRequest') state = parseState(answer.sessionAttributes?.state);
          return answer;
        },
      };
    },
  });
  return { device, problems, state: () => state };
}

const reopen = async (device: Device): Promise<void> => {
  if (!device.sessionOpen) await device.open();
};

async function perform(device: Device, what: Step): Promise<string> {
  switch (what.do) {
    case 'intent': {
      const { intent } = (everyIntent[what.event] as (typeof everyIntent)[number]).request;
      const { name, slots } = intent as { name: string; slots: Record<string, unknown> };
      await device.intent(name, slots, what.at === null ? undefined : (what.at / 1000) * device.turnSeconds);
      return name;
    }
    case 'silence':
      await device.silence();
      return 'silence';
    case 'lose':
      device.lose((what.at / 1000) * device.turnSeconds);
      return 'lost';
    case 'after':
      await device.after(what.seconds);
      return 'later';
    default:
      return what satisfies never;
  }
}

/** More than any plan has rounds, questions and ways up. */
const ENOUGH = 120;

/** What answers a question about the body, which nothing else lets go on (R7). */
const CALMS: Readonly<Record<string, string>> = {
  pain: 'it is only a stretch',
  feeling: 'i feel it',
  waiting: 'it has passed',
  'now-or-before': 'before',
};

/** Says "next" until the routine is over; a listener without one, or stopped by an alarm, starts one where that is possible. */
async function reachesTheEnd(device: Device, state: () => State | null): Promise<boolean> {
  for (let n = 0; n < ENOUGH; n++) {
    await reopen(device);
    const at = state()?.cursor.at;
    if (at === 'finished' || at === 'stopped') return true;
    const asking = device.last?.asking ?? '';
    const choice = { signs: 'start', programme: 'full', gate: 'keep-it' }[asking];
    if (choice) await device.intent('ChoiceIntent', { choice: listed('choice', choice, choice) });
    else if (CALMS[asking]) await device.intent('SymptomIntent', { symptom: CALMS[asking] });
    else if (/gentle|doctor-ok|forget/.test(asking)) await device.intent('AMAZON.NoIntent');
    else if (at === 'lobby') {
      await device.intent('StartRoutineIntent', { routine: listed('routine', 'quick relief', 'quick-relief') });
      if (state()?.cursor.at === 'lobby') return true;
    } else await device.intent('AMAZON.NextIntent');
  }
  return false;
}

describe('any conversation of up to 200 turns', () => {
  it('breaks no rule, keeps the routine, and can reach the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 200, size: 'max' }), async (steps) => {
        const { device, problems, state } = await spied();
        await device.open();
        await device.intent('StartRoutineIntent', { routine: listed('routine', 'full', 'full') });
        for (const what of steps) {
          await reopen(device);
          const before = state();
          // A question about the body that nothing answers twice is answered carefully, whatever the words came with.
          const doubt = isOfTheBody(before?.turn?.acts.find((act) => act.act === 'ask')?.asking ?? null);
          const said = await perform(device, what);
          expect(problems).toEqual([]);
          const after = state();
          if (
            what.do === 'intent' &&
            before?.cursor.at !== 'finished' &&
            hasPlan(before) &&
            !doubt &&
            !mayLeave(said)
          ) {
            expect({ said, plan: hasPlan(after) }).toEqual({ said, plan: true });
          }
          for (const row of Object.values(after?.ledger ?? {})) {
            for (const amount of Object.values(row)) expect(amount).toBeGreaterThanOrEqual(0);
          }
        }
        expect(await reachesTheEnd(device, state)).toBe(true);
        expect(problems).toEqual([]);
      }),
      { seed: Number(process.env.SEED ?? 20260105), numRuns: runs(6, 15), endOnFailure: true },
    );
  }, 600_000);
});

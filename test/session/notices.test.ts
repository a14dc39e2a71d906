import { parseRecord, recordOf } from '../../lambda/memory/record';
import { checkInDue } from '../../lambda/session/check-in';
import { dayBefore } from '../../lambda/session/diary';
import type { SessionEvent } from '../../lambda/session/events';
import type { State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { nowhere, stateOf } from '../plan/plans';
import { hereAt, stateAt } from './questions';
import { askedBy, noticed } from './situations';

const TODAY = nowhere.today;

/** A listener with these flags besides those of somebody who comes back. */
const withFlags = (flags: Partial<State['flags']>, state: State = stateOf()): State => ({
  ...state,
  flags: { ...state.flags, ...flags },
});
const open = (state: State) => transition(state, { ...nowhere, away: 86_400 }, { type: 'launch', away: 86_400 });
const at = (asking: 'signs' | 'programme' | 'gate' | 'gentle', event: SessionEvent, state: State = stateAt(asking)) =>
  transition(state, hereAt(asking), event);

const kept = (state: State) => parseRecord(JSON.parse(JSON.stringify(recordOf(state, 1, TODAY)))).state;

describe('the notices', () => {
  it('come back after half a year, with a new version, and after an early stop; else they never nag', () => {
    expect(askedBy(open(withFlags({ noticesOn: dayBefore(TODAY, 180) })).acts)).toBe('choose');
    expect(askedBy(open(withFlags({ noticesOn: dayBefore(TODAY, 190) })).acts)).toBe('signs');
    expect(askedBy(open(withFlags({ notices: 0 })).acts)).toBe('signs');
    const reopened = open(withFlags({ stopped: dayBefore(TODAY, 1) }));
    expect(noticed(reopened.acts)).toMatch(/^safety\.notices\.reopening /);
    expect(askedBy(reopened.acts)).toBe('signs');
    // The programme is the one that was chosen.
    const begun = at('signs', { type: 'choice', choice: 'start' }, reopened.state);
    expect(askedBy(begun.acts)).toBe('choose');
    expect(begun.state.flags.stopped).toBeUndefined();
  });

  it('are heard again, both of them and every gate, by whoever says that their health changed', () => {
    const asked = transition(stateOf(), hereAt('choose'), { type: 'safety-check' });
    expect(askedBy(asked.acts)).toBe('signs');
    expect(asked.state.flags).not.toHaveProperty('programme');
    expect(asked.state.flags).not.toHaveProperty('families');
    expect(askedBy(at('signs', { type: 'choice', choice: 'start' }, asked.state).acts)).toBe('programme');
  });

  it('lead to what was asked for, by whatever it was asked', () => {
    const wanted = at('signs', { type: 'start-routine', routine: 'morning' }).state;
    const on = at('signs', { type: 'choice', choice: 'start' }, wanted).state;
    const { cursor } = at('programme', { type: 'choice', choice: 'full' }, on).state;
    expect('plan' in cursor && cursor.plan.routine).toBe('morning');
  });

  it('keep the programme, their version and the day, and nothing when it was left open', () => {
    const { flags } = kept(at('programme', { type: 'choice', choice: 'full' }).state);
    expect(flags).toMatchObject({ programme: 'full', notices: 1, noticesOn: TODAY });
    for (const [asking, event] of [
      ['signs', { type: 'choice', choice: 'stop-here' }],
      ['programme', { type: 'stop' }],
    ] as const)
      expect(kept(at(asking, event).state).flags).toEqual(kept(stateAt(asking)).flags);
  });

  it('that nobody decided are gentle for this session alone', () => {
    const first = at('programme', { type: 'yes' });
    const left = transition(first.state, { ...hereAt('programme'), tries: 1 }, { type: 'no' });
    expect(noticed(left.acts)).toBe('safety.notices.gentle safety.notices.rest?');
    expect(kept(left.state).flags).toEqual(kept(stateAt('programme')).flags);
  });

  it.each<[string, SessionEvent]>([
    ['by its name', { type: 'condition', tag: 'hernia', text: 'a hernia' }],
    ['in words', { type: 'report', text: "i'm pregnant" }],
  ])('take a condition told %s as the careful side, and keep nothing of it', (_how, event) => {
    const told = at('programme', event);
    expect(noticed(told.acts)).toBe('safety.notices.told safety.notices.rest?');
    expect(kept(told.state)).toEqual(kept(stateAt('programme')));
    const signs = at('signs', event);
    expect([noticed(signs.acts), askedBy(signs.acts)]).toEqual([
      'safety.notices.told safety.notices.signsAgain?',
      'signs',
    ]);
    const on = at('signs', { type: 'choice', choice: 'start' }, signs.state);
    expect(askedBy(on.acts)).toBe('gentle');
    const gate = at('gate', event);
    expect(gate.state.skipped).toEqual(['belly']);
    expect(kept(gate.state).flags.families).toEqual({});
  });
});

describe('the gentle programme', () => {
  const gentle = withFlags({ programme: 'gentle' });
  const start = (event: SessionEvent) => transition(gentle, hereAt('choose'), event);

  it('is rest and breathing, whatever is asked for', () => {
    expect(askedBy(start({ type: 'start-routine', routine: 'morning' }).acts)).toBe('gentle');
    expect(askedBy(start({ type: 'start-move', move: 'camel' }).acts)).toBe('gentle');
    const { cursor } = start({ type: 'rest', seconds: 600 }).state;
    expect('plan' in cursor && cursor.plan.items[0]).toMatchObject({ move: 'propped-rest', seconds: 600 });
  });

  it('rests on the back only where lying so is comfortable', () => {
    expect(noticed(start({ type: 'start-move', move: 'constructive-rest' }).acts)).toMatch(/^safety\.notices\.onBack /);
  });

  it('is left through its notice alone: "full" reads it again, and so does "change programme"', () => {
    for (const event of [
      { type: 'choice', choice: 'full' },
      { type: 'start-routine', routine: 'full' },
      { type: 'answered-wrong' },
    ] as const)
      for (const asking of ['choose', 'gentle'] as const) {
        const made = transition(gentle, hereAt(asking), event);
        expect([event.type, noticed(made.acts)]).toEqual([event.type, 'safety.notices.programme?']);
        // Until then nothing is chosen.
        expect(made.state.flags.programme).toBeUndefined();
      }
  });
});

describe('the notice before a family of moves', () => {
  it('is about one family at a time, and keeps what was chosen for each', () => {
    let made = at('gate', { type: 'choice', choice: 'keep-it' });
    const said = [noticed(made.acts)];
    for (let n = 0; n < 4 && askedBy(made.acts) === 'gate'; n += 1) {
      made = at('gate', { type: 'skip' }, made.state);
      said.push(noticed(made.acts));
    }
    expect(said[0]).toMatch(/^safety\.gates\.kept /);
    expect(said.filter((line) => (line.match(/safety\.gates\.\w+\.ask/g) ?? []).length > 1)).toEqual([]);
    expect(made.state.flags.families?.belly).toBe(true);
    expect('plan' in made.state.cursor && made.state.cursor.plan.routine).toBe('deep-release');
  });
});

describe('whether it is getting better', () => {
  /** Sessions a day, today first. */
  const practised = (weeks: readonly number[], flags: Partial<State['flags']> = {}): State => ({
    ...withFlags(flags),
    diary: { own: {}, past: { upTo: TODAY, counts: weeks.map((n) => `${n}000000`).join(''), days: {} } },
  });
  const due = (state: State) => checkInDue(state, TODAY);

  it('is asked after practice, never after time alone', () => {
    expect(due(practised([2, 2, 2, 0, 1]))).toBe(true);
    expect(due(practised([2, 0, 2, 2, 2]))).toBe(true);
    expect(due(practised([2, 2, 0, 0, 1]))).toBe(false);
    expect(due(practised([1, 1, 1, 9, 9]))).toBe(false);
    expect(due(practised([0, 0, 0, 0, 0, 0, 0, 1]))).toBe(false);
    expect(askedBy(open(practised([2, 2, 2, 2, 2])).acts)).toBe('check-in');
  });

  it('counts the days since practice began: seventeen of them are no four weeks', () => {
    const days = (...backs: number[]): State => ({
      ...withFlags({}),
      diary: {
        own: {},
        past: {
          upTo: TODAY,
          counts: Array.from({ length: 60 }, (_, i) => (backs.includes(i) ? 1 : 0)).join(''),
          days: {},
        },
      },
    });
    expect(due(days(0, 3, 7, 10, 14, 17))).toBe(false);
    expect(due(days(0, 3, 7, 10, 14, 17, 21, 27))).toBe(false);
    expect(due(days(0, 3, 7, 10, 14, 17, 21, 28))).toBe(true);
    // Once, long before it began in earnest.
    expect(due(days(0, 3, 7, 10, 14, 17, 55))).toBe(false);
  });

  it('is asked again two weeks of practice later, and then no more', () => {
    const weeks = [2, 2, 2, 2, 2, 2, 2];
    expect(due(practised(weeks, { checkedOn: dayBefore(TODAY, 7) }))).toBe(false);
    expect(due(practised(weeks, { checkedOn: dayBefore(TODAY, 14) }))).toBe(true);
    expect(due(practised([0, 0, 2, 2, 2, 2, 2], { checkedOn: dayBefore(TODAY, 14) }))).toBe(false);
    const done = { checkedOn: dayBefore(TODAY, 30), checkedAgainOn: dayBefore(TODAY, 16) };
    expect(due(practised(weeks, done))).toBe(false);
  });

  it('is closed by the answer and not by the question, and of the answer only the day is kept', () => {
    const asked = open(practised([2, 2, 2, 2, 2]));
    expect(asked.state.flags.checkedOn).toBeUndefined();
    const answer = (choice: 'better' | 'same' | 'worse', state = asked.state) =>
      transition(state, hereAt('check-in'), { type: 'choice', choice });
    expect(noticed(answer('better').acts)).toMatch(/^safety\.checkIn\.better /);
    expect(noticed(answer('same').acts)).toMatch(/^safety\.checkIn\.weeks /);
    expect(noticed(answer('worse').acts)).toMatch(/^safety\.checkIn\.see /);
    for (const choice of ['better', 'same', 'worse'] as const)
      expect(kept(answer(choice).state).flags).toEqual({ ...kept(asked.state).flags, checkedOn: TODAY });
    // The same after six weeks is looked at.
    const later = { ...asked.state, flags: { ...asked.state.flags, checkedOn: dayBefore(TODAY, 14) } };
    expect(noticed(answer('same', later).acts)).toMatch(/^safety\.checkIn\.see /);
  });

  it('sent to a professional, one chooses gentle or full, and silence is gentle', () => {
    const asked = open(practised([2, 2, 2, 2, 2]));
    const worse = transition(asked.state, hereAt('check-in'), { type: 'choice', choice: 'worse' });
    expect(askedBy(worse.acts)).toBe('programme');
    expect(noticed(worse.acts)).toMatch(/safety\.checkIn\.until/);
    const heard = { ...hereAt('programme'), heard: true };
    const gentle = transition(worse.state, heard, { type: 'choice', choice: 'gentle' });
    expect(gentle.state.flags.programme).toBe('gentle');
    const unclear = transition(worse.state, { ...heard, tries: 1 }, { type: 'not-understood' });
    expect(unclear.state.gently).toBe(true);
  });
});

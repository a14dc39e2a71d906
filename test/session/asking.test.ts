import type { SessionEndedRequest } from 'ask-sdk-model';
import { timeline } from '../../lambda/plan/timeline';
import { type Asking, QUESTION_NAMES } from '../../lambda/session/asking';
import { EFFECT } from '../../lambda/session/effects';
import type { EventType, SessionEvent } from '../../lambda/session/events';
import type { Here } from '../../lambda/session/here';
import type { Act, State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { isOfTheBody, questionOf } from '../../lambda/session/transition/asking';
import { sessionEnded } from '../../lambda/skill/endings';
import { settingOf } from '../../lambda/skill/turn';
import { ALSO, EVENTS, hereAt, stateAt } from './questions';
import { askedBy, noticed, SITUATIONS, situationNames, stateIn } from './situations';

const EVENT_TYPES = Object.keys(EVENTS) as EventType[];

const say = (asking: Asking, event: SessionEvent, state: State = stateAt(asking), here: Here = hereAt(asking)) =>
  transition(state, here, event);

const guides = (acts: readonly Act[]): boolean => acts.some(({ act }) => act === 'guide');
const askIn = (acts: readonly Act[]) => acts.find((act) => act.act === 'ask');

/** The question that is open once everything was heard. */
const openAfter = ({ state, acts }: { readonly state: State; readonly acts: readonly Act[] }): Asking | null =>
  timeline(acts, state.cursor, settingOf(state, 'en-US', true)).asking.speech;

/** What of a state says where the listener is and what is kept of them. */
const place = ({ cursor, prefs, flags, ledger, wanted, reminder }: State) => ({
  cursor,
  prefs,
  flags,
  ledger,
  wanted,
  reminder,
});

/** What is offered is not offered again in the same breath as "keep to rest". */
const INSTEAD: { readonly [A in Asking]?: readonly EventType[] } = {
  offer: ['is-it-safe'],
  'own-start': ['is-it-safe'],
  // What would be started is told, and asked about by its name.
  choose: ['how-long-left', 'routine-left', 'whats-left', 'whats-next', 'still-there'],
};

const isHeld = (asking: Asking, type: EventType): boolean =>
  questionOf(asking).unanswered === 'careful' &&
  !['tells', 'alarms', 'ends', 'answers'].includes(EFFECT[type]) &&
  questionOf(asking).hears[type] === undefined;

describe.each(QUESTION_NAMES)('while "%s" is asked', (asking) => {
  const question = questionOf(asking);
  const before = stateAt(asking);

  it.each(EVENT_TYPES)('"%s" is answered, with a way on', (type) => {
    const made = say(asking, EVENTS[type]);
    expect(made.dropped).toBeUndefined();
    expect(made.acts.length).toBeGreaterThan(0);
    // The routine, a question, quiet, a permission to give, or closing words.
    expect(made.acts.at(-1)?.act).not.toBe('say');
  });

  it('says all of it again for "repeat", and for "what did you say"', () => {
    for (const type of ['repeat', 'what-did-you-say'] as const) {
      if (question.hears[type] === 'elsewhere') continue;
      const made = say(asking, { type });
      expect(openAfter(made)).toBe(asking);
      expect(place(made.state)).toEqual(place(before));
      const { full } = question;
      if (typeof full === 'string') expect(askIn(made.acts)?.line.key).toBe(full);
      else expect(askIn(made.acts)?.line).toEqual(full(before, hereAt(asking)).at(-1));
    }
  });

  it('stays open behind "help"', () => {
    for (const type of ['help', 'what-can-i-say'] as const) {
      const made = say(asking, { type });
      expect(openAfter(made)).toBe(asking);
      expect(place(made.state)).toEqual(place(before));
    }
  });

  it('is asked again after what did not answer it, and nothing is lost or started', () => {
    for (const type of EVENT_TYPES) {
      if (question.hears[type] !== 'again') continue;
      const made = say(asking, EVENTS[type]);
      expect(place(made.state)).toEqual(place(before));
      if (question.unanswered === 'passes')
        expect([type, guides(made.acts), askedBy(made.acts)]).toEqual([type, true, null]);
      else expect([type, openAfter(made), guides(made.acts)]).toEqual([type, asking, false]);
    }
  });

  it('waits behind an answer to something else, and a confirmation is forgotten', () => {
    if (asking === 'confirm') {
      const made = say(asking, { type: 'how-long-left' });
      expect([askedBy(made.acts), made.state.confirming, made.state.cursor]).toEqual([null, undefined, before.cursor]);
      return;
    }
    // Nothing hangs on these: what was understood is answered, and it stays paused.
    if (asking === 'unheard' || asking === 'or-stop' || asking === 'which-stop') {
      const made = say(asking, { type: 'how-long-left' });
      expect([openAfter(made), made.state.cursor]).toEqual([null, before.cursor]);
      return;
    }
    const lost = EVENT_TYPES.filter((type) => {
      if (EFFECT[type] !== 'tells' || INSTEAD[asking]?.includes(type) || type === 'should-it-hurt') return false;
      const heard = question.hears[type];
      if (heard !== undefined && heard !== 'elsewhere' && typeof heard === 'string') return false;
      const made = say(asking, EVENTS[type]);
      return openAfter(made) !== asking || made.state.cursor.at !== before.cursor.at;
    });
    expect(lost).toEqual([]);
  });

  it('lets nothing move on that has to wait for it', () => {
    for (const type of EVENT_TYPES) {
      if (!isHeld(asking, type)) continue;
      const made = say(asking, EVENTS[type]);
      expect([type, openAfter(made), guides(made.acts)]).toEqual([type, asking, false]);
      expect(place(made.state)).toEqual(place(before));
    }
    if (question.unanswered !== 'careful') return;
    const going = EVENT_TYPES.filter((type) => guides(say(asking, EVENTS[type]).acts));
    // Only its own answers do; and before a family of moves what skips it.
    const skips = asking === 'gate' ? ['skip', 'condition'] : [];
    expect(going.filter((type) => typeof question.hears[type] !== 'string')).toEqual(skips);
  });

  it('is passed, waited for or answered carefully by whoever says three times what nobody understands', () => {
    let made = say(asking, { type: 'not-understood' });
    for (let n = 1; n < 3; n += 1) {
      const ask = askIn(made.acts);
      if (ask?.asking !== asking) break;
      const here = { ...hereAt(asking), tries: ask.tries ?? 0 };
      made = say(asking, { type: 'not-understood' }, made.state, here);
    }
    // "What shall we do?" becomes one thing that a yes begins.
    if (question.unanswered === 'waits') expect(openAfter(made)).toBe(asking === 'choose' ? 'offer' : asking);
    else expect(askedBy(made.acts)).not.toBe(asking);
    // What nobody kept is left out, and everything else begins.
    if (question.unanswered === 'careful') expect(guides(made.acts)).toBe(asking === 'gate');
    expect([made.state.flags.programme, made.state.flags.families]).toEqual([
      before.flags.programme,
      before.flags.families,
    ]);
    expect(made.state.prefs).toEqual(before.prefs);
  });

  it('leaves nothing running and nothing changed for whoever says nothing', () => {
    const { acts, state } = say(asking, { type: 'repeat' });
    const silent = { ...state, at: 1_800_000_000, turn: { at: 1_800_000_000, acts } };
    const request = { reason: 'EXCEEDED_MAX_REPROMPTS' } as SessionEndedRequest;
    const left = sessionEnded(silent, request, { at: 1_800_000_060, opened: false }, 'en-US', true);
    expect(left.prefs.own).toEqual(before.prefs.own);
    expect(left.flags.agreed).toEqual(before.flags.agreed);
    expect(left.flags.families).toEqual(before.flags.families);
    // A question about the body without an answer is an early stop.
    expect(left.flags.stopped !== undefined).toBe(isOfTheBody(asking));
  });

  it('ends at once for a red flag, whatever else is said', () => {
    const { state, acts } = say(asking, EVENTS.report);
    expect(state.cursor.at).toBe('stopped');
    expect(noticed(acts)).toMatch(/^safety\.emergency /);
  });
});

/** Everywhere there is: each question wherever it is asked, and each place of a routine. */
const EVERYWHERE: readonly (readonly [where: string, state: State, here: Here])[] = [
  ...QUESTION_NAMES.map((asking) => [asking, stateAt(asking), hereAt(asking)] as const),
  ...ALSO.map(([asking, where, open]) => [`${asking} ${where}`, stateAt(asking, open), hereAt(asking, open)] as const),
  ...situationNames.map((name) => [name, stateIn(SITUATIONS[name]), SITUATIONS[name].here] as const),
];
const closes = (acts: readonly Act[]): boolean => acts.some(({ act }) => act === 'close');

describe.each(EVERYWHERE)('"cancel" at %s', (_where, state, here) => {
  const said = (before: State, at: Here, type: 'cancel' | 'help') => {
    const made = transition(before, at, { type });
    const turned: State = { ...made.state, turn: { at: at.now, acts: made.acts } };
    const spot = 'spot' in made.state.cursor ? made.state.cursor.spot : null;
    return { ...made, state: turned, here: { ...at, asking: openAfter(made), now: at.now + 10, spot, between: false } };
  };
  const once = said(state, here, 'cancel');

  it('closes where nothing is asked and nothing runs, begins nothing, and else leaves a question or what was under way', () => {
    const runs = state.cursor.at === 'guiding';
    const asked = ![null, 'choose', 'feedback'].includes(here.asking);
    if (!runs && !asked) expect(closes(once.acts)).toBe(true);
    // Before an end nothing but the routine that stands still for that question goes on.
    if (!runs && state.confirming?.event.type !== 'stop') expect(guides(once.acts)).toBe(false);
    expect(closes(once.acts) || guides(once.acts) || askIn(once.acts) !== undefined).toBe(true);
  });

  it('ends when it is said a second time running, and not when something came between', () => {
    if (closes(once.acts)) return;
    expect(closes(said(once.state, once.here, 'cancel').acts)).toBe(true);
    const between = said(once.state, once.here, 'help');
    expect(between.state.cancelled).toBeUndefined();
  });
});

describe('a question', () => {
  it('is answered by every one of its answers', () => {
    for (const asking of QUESTION_NAMES) {
      const { answers } = questionOf(asking);
      for (const answer of Object.values(answers)) {
        const made = answer(stateAt(asking), { ...hereAt(asking), asking: null });
        expect(made.acts.length + (made.then ? 1 : 0)).toBeGreaterThan(0);
      }
    }
  });

  it('whose list was not heard to its end is said once more, before anything that keeps a risk counts', () => {
    const notices = [
      ['signs', 'start', 'stop-here'],
      ['programme', 'full', 'gentle'],
      ['gate', 'keep-it', 'skip-it'],
    ] as const;
    for (const [asking, risk, careful] of notices) {
      const early = { ...hereAt(asking), heard: false };
      const made = say(asking, { type: 'choice', choice: risk }, undefined, early);
      expect([openAfter(made), place(made.state)]).toEqual([asking, place(stateAt(asking))]);
      // Of a gate, all of it, not only the choice.
      const { full } = questionOf(asking);
      const whole = typeof full === 'string' ? full : full(stateAt(asking), early).at(-1)?.key;
      expect(askIn(made.acts)?.line.key).toBe(whole);
      // Somebody who was heard too early is told so.
      expect(made.acts[0]).toEqual({ act: 'say', line: { key: 'safety.notices.early' } });
      for (const choice of [risk, careful])
        expect(askedBy(say(asking, { type: 'choice', choice }).acts)).not.toBe(asking);
      expect(askedBy(say(asking, { type: 'choice', choice: careful }, undefined, early).acts)).not.toBe(asking);
    }
  });

  it('that is a notice hears no choice in a yes or a no', () => {
    for (const asking of ['signs', 'programme', 'gate'] as const)
      for (const type of ['yes', 'no', 'not-sure', 'ready', 'resume', 'thanks', 'not-understood'] as const) {
        const made = say(asking, { type });
        expect([asking, type, openAfter(made), place(made.state)]).toEqual([
          asking,
          type,
          asking,
          place(stateAt(asking)),
        ]);
      }
  });

  it('about the body counts as an early stop for whoever leaves it', () => {
    for (const asking of QUESTION_NAMES) {
      const { state } = say(asking, { type: 'stop' });
      expect([asking, state.flags.stopped !== undefined]).toEqual([asking, questionOf(asking).body !== undefined]);
    }
  });
});

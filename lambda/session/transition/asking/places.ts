import type { Line, NameOf } from '../../../languages/line';
import { courseIn } from '../../../safety/triage';
import { checked, isSecondCheck } from '../../check-in';
import { courseToday } from '../../course';
import { proposal, wantedNext } from '../../habit';
import type { Here } from '../../here';
import type { State } from '../../state';
import { stop } from '../doing/pausing';
import { ask, carryOn, lead, line, say } from '../outcome';
import { courseHello } from '../plan/course';
import { gently } from '../starts/may-start';
import { howDidIDo } from '../told/history';
import { easierNow, landingOf, rated, sameNow, stifferNow, tooMuch } from '../visit/landing';
import { type Answer, question } from './question';

/** What is proposed, by its name. */
const proposed = (state: State, { today }: Here): { readonly name: NameOf } => ({
  name: { name: 'routines', id: proposal(state, today).routine },
});

/** "What shall we do?", with what this listener is used to. */
export const choose = question({
  unanswered: 'waits',
  situation: null,
  lapses: false,
  free: 'wish',
  full: (state, here) =>
    courseToday(state, here.today) ? [line('course.choose')] : [line('coach.prompt.choose', proposed(state, here))],
  again: (state, here) =>
    courseToday(state, here.today)
      ? [line('course.chooseAgain')]
      : [line('coach.prompt.chooseAgain', proposed(state, here))],
  help: 'coach.help.lobby',
  answers: {
    usual: (state, { today }) => lead(state, { type: 'start', wanted: wantedNext(state, today) }),
    leave: stop,
  },
  hears: {
    yes: 'usual',
    no: (state, { tries }) =>
      tries > 0 ? 'leave' : { state, acts: [say('coach.whatThen'), ask('choose', 'again', tries + 1)] },
    'not-sure': 'elsewhere',
    'not-understood': 'elsewhere',
    // "Same again."
    'another-set': (state, { today }) =>
      proposal(state, today).why === 'new' && !courseToday(state, today) ? 'elsewhere' : 'usual',
    'what-did-you-say': 'elsewhere',
  },
});

/** Whether to tell what was done; asked how it feels, a bare yes says that it was well. */
const toldOrThanked: Answer = (state, here) => (landingOf(state) === 'felt' ? rated : howDidIDo)(state, here);

/** After a routine: easier, the same, or stiffer than before it? In a first session, whether to tell what was done. */
export const feedback = question({
  unanswered: 'waits',
  situation: null,
  lapses: false,
  free: 'wish',
  full: (state) => [{ key: `coach.prompt.${landingOf(state)}` }],
  again: (state) => [{ key: `coach.prompt.${landingOf(state)}Again` }],
  help: 'coach.help.finished',
  answers: { tell: toldOrThanked, easier: easierNow, same: sameNow, stiffer: stifferNow, leave: stop },
  hears: {
    yes: 'tell',
    no: 'leave',
    'not-sure': (state) => (landingOf(state) === 'felt' ? 'same' : 'elsewhere'),
    'not-understood': 'elsewhere',
    easier: (state, here, { move, much }) =>
      move ? 'elsewhere' : much ? tooMuch(state, here) : landingOf(state) === 'felt' ? 'easier' : 'elsewhere',
    'too-hard': tooMuch,
    // "Way too easy", of what was just done.
    harder: (state, _here, { move }) => (move ? 'elsewhere' : lead(state, { type: 'was-easy' })),
    // "Much looser": that is what was asked.
    'feels-good': (state) => (landingOf(state) === 'felt' ? 'easier' : 'elsewhere'),
    // "Six", of ten: how good it was, and no length.
    report: (state, here, event) => (event.rated === undefined ? 'elsewhere' : rated(state, here)),
    plan: (state, here, { bare }) => (bare !== undefined && bare <= 10 ? rated(state, here) : 'elsewhere'),
    'keep-it': (state) => (landingOf(state) === 'felt' ? 'same' : 'elsewhere'),
    // "Worse" may be pain: that is asked.
    choice: (_state, _here, { choice }) =>
      choice === 'same' || choice === 'stiffer' ? choice : choice === 'better' ? 'easier' : 'elsewhere',
    'another-set': 'elsewhere',
    'what-did-you-say': 'elsewhere',
  },
});

/** It is better: what is proposed comes with it. */
const better: Answer = (before, here) => {
  const keeps = isSecondCheck(before) && !before.flags.course;
  const state: State = { ...checked(before, here.today), cursor: { at: 'lobby' } };
  return {
    state,
    acts: [say('safety.checkIn.better'), ...(keeps ? [say('course.keep')] : []), ask('choose', proposing(state, here))],
  };
};

/** The next session of the six weeks, or what is proposed. */
const proposing = (state: State, here: Here): Line =>
  courseHello(state, here.today)?.question ?? line('coach.hello.last', proposed(state, here));

/** Little change after four weeks is worth a visit. */
const littleChange: Answer = (state, here) =>
  carryOn({ ...checked(state, here.today), cursor: { at: 'lobby' } }, here, [say('safety.checkIn.weeks')]);

/** Somebody should see it first. Until then gentle is proposed, and the listener chooses. */
const seen: Answer = (before, here) => {
  const state: State = { ...checked(before, here.today), cursor: { at: 'lobby' } };
  const words = [say('safety.checkIn.see')];
  return gently(state)
    ? carryOn(state, here, words)
    : { state, acts: [...words, ask('programme', line('safety.checkIn.until'))] };
};

/** After four and after six weeks of practice: is it better, the same, or worse? */
export const checkIn = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: (state) => [{ key: isSecondCheck(state) ? 'safety.checkIn.askAgain' : 'safety.checkIn.ask' }],
  again: 'safety.checkIn.again',
  help: null,
  answers: {
    better,
    same: (state, here) => (isSecondCheck(state) ? seen : littleChange)(state, here),
    worse: seen,
  },
  hears: {
    yes: 'again',
    no: 'again',
    'not-sure': 'same',
    'not-understood': 'again',
    // "The same", "no change".
    'keep-it': 'same',
    choice: (_state, _here, { choice }) =>
      choice === 'better' || choice === 'same' || choice === 'worse'
        ? choice
        : choice === 'stiffer'
          ? 'worse'
          : 'again',
    report: (_state, here, { text }) => courseIn(text, here.hear) ?? 'elsewhere',
  },
});

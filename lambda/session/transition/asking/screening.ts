import { decodeCues } from '../../../safety/codes';
import { answerIn } from '../../../safety/triage';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import { type Flags, freshState, SCREENING_VERSION, type State } from '../../state';
import { screeningAlarm } from '../alarm';
import { ask, carryOn, closed, lead, type Outcome, say, unasked } from '../outcome';
import { disclosed, tagsOf } from '../reports';
import { firstQuestion, isScreened, offerGentle } from '../starts/may-start';
import { question } from './question';

/** Words that came along with an answer. "Not sure" counts as yes. */
const inWords = (_state: State, here: Here, { text }: EventOf<'report'>): 'some' | 'none' | 'elsewhere' => {
  const answer = answerIn(text, here.hear);
  return answer === null ? 'elsewhere' : answer === 'no' ? 'none' : 'some';
};

const secondQuestion = (state: State): Outcome => ({
  state: { ...state, cursor: { at: 'lobby' } },
  acts: [ask('screening-conditions')],
});

/** Warning signs of the day. */
export const signs = question({
  unanswered: 'waits',
  full: 'safety.screening.signs',
  again: 'safety.screening.signsAgain',
  help: 'coach.help.question',
  answers: {
    none: secondQuestion,
    /** What to do now and today, and nothing is started. */
    some: (state, _here) => ({
      state: { ...closed(state), flags: unscreened(state.flags), cursor: { at: 'stopped', tier: 'screening' } },
      acts: screeningAlarm(),
    }),
  },
  hears: { yes: 'some', no: 'none', 'not-sure': 'some', missed: 'again', report: inWords },
});

/** A condition that was named in words earlier in this session. */
const hasDisclosed = ({ safety }: State): boolean =>
  decodeCues(safety?.seen ?? []).some((cue) => cue.startsWith('has:'));

/** One of the conditions, which one is not asked: the gentle set until a clinician agrees. */
const some = (state: State, here: Here): Outcome =>
  offerGentle({ ...closed(state), flags: { ...done(state, here), gentle: true } }, [
    say('safety.screening.conditionsYes'),
  ]);

/** Conditions that want the gentle set. */
export const conditions = question({
  unanswered: 'waits',
  full: 'safety.screening.conditions',
  again: 'safety.screening.conditionsAgain',
  help: 'coach.help.question',
  answers: {
    // A condition that was disclosed is not taken back by a "no".
    none: (state, here) =>
      hasDisclosed(state)
        ? some(state, here)
        : lead(
            { ...closed(state), flags: done(state, here) },
            { type: 'start', wanted: state.wanted ?? { want: 'menu' } },
          ),
    some,
  },
  hears: {
    yes: 'some',
    no: 'none',
    'not-sure': 'some',
    missed: 'again',
    report: inWords,
    condition: (state, here, event) => {
      const tags = tagsOf(event, here);
      const named = tags.length > 0 && !tags.includes('under-18');
      return named ? some(disclosed(state, tags), unasked(here)) : 'elsewhere';
    },
  },
});

/** Seconds of gentle rest for whoever says yes and no length. */
const GENTLE_SECONDS = 300;

const rest = (state: State, seconds: number): Outcome =>
  lead({ ...state, cursor: { at: 'lobby' } }, { type: 'start-move', move: 'propped-rest', seconds });

/** "Five, ten or fifteen minutes?" of gentle rest. */
export const gentle = question({
  unanswered: 'waits',
  full: 'safety.screening.gentleAgain',
  again: 'safety.screening.gentleAgain',
  help: null,
  answers: {
    rest: (state) => rest(state, GENTLE_SECONDS),
    later: (state, here) => carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.gentleLater')]),
  },
  hears: {
    yes: 'rest',
    no: 'later',
    'not-sure': 'rest',
    missed: 'again',
    plan: (state, _here, { seconds }) => (seconds === null ? 'elsewhere' : rest(state, seconds)),
  },
});

const unscreened = ({ screened: _screened, screenedOn: _on, ...flags }: Flags): Flags => flags;

const done = (state: State, here: Here): Flags => {
  const { stopped: _stopped, gentle: _gentle, ...flags } = state.flags;
  return { ...flags, screened: SCREENING_VERSION, screenedOn: here.today };
};

/** Takes the last screening answer back by asking that question once more. Never lowers what was reported in words. */
export function answeredWrong(state: State, here: Here): Outcome {
  const { asking } = here;
  const wanted = state.wanted ?? ({ want: 'menu' } as const);
  if (state.cursor.at === 'stopped' || asking === 'gentle') {
    // Once is a slip of the tongue; twice is shopping for the easier answer.
    if (state.reasked) return carryOn(state, here, [say('safety.screening.onlyOnce')]);
    const again: State = { ...state, reasked: true };
    if (state.cursor.at === 'stopped')
      return firstQuestion({ ...again, cursor: { at: 'lobby' } }, here, wanted, [say('safety.screening.once')]);
    return secondQuestion({ ...again, flags: unscreened(state.flags) });
  }
  if (asking === 'screening-conditions' || asking === 'screening-signs' || !isScreened(state, here.today)) {
    return firstQuestion(state, here, wanted, [say('safety.screening.once')]);
  }
  if (state.cursor.at === 'guiding' || state.cursor.at === 'paused') return carryOn(state, here, [say('coach.onward')]);
  return secondQuestion({ ...state, flags: unscreened(state.flags) });
}

/** A guest is told nothing of what a physical therapist prescribed to somebody else. */
const withoutOwn = ({ own: _own, ...prefs }: State['prefs']): State['prefs'] => prefs;

/** Somebody else is there: screened afresh, and nothing of it goes into the owner's record. */
export const guest = (state: State, here: Here): Outcome =>
  firstQuestion({ ...freshState, prefs: withoutOwn(state.prefs), guest: true }, unasked(here), { want: 'menu' }, [
    say('safety.screening.guest'),
  ]);

export const safetyCheck = (state: State, here: Here): Outcome =>
  firstQuestion({ ...state, flags: unscreened(state.flags) }, here, { want: 'menu' }, [say('safety.screening.check')]);

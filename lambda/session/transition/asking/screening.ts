import { decodeCues } from '../../../safety/codes';
import type { Here } from '../../here';
import { type Asking, type Flags, freshState, SCREENING_VERSION, type State } from '../../state';
import { numberParams, screeningAlarm } from '../alarm';
import { ask, carryOn, type Outcome, say, ungated } from '../outcome';
import { startWanted } from '../starts';
import { startGentle } from '../starts/gentle';
import { firstQuestion, isScreened, offerGentle } from '../starts/may-start';
import { cleared, doctorOk } from './doctor-ok';
import { openGates } from './gate';

const secondQuestion = (state: State): Outcome => ({
  state: { ...state, cursor: { at: 'lobby', asking: 'screening-conditions' } },
  acts: [ask('safety.screening.conditions', 'safety.screening.conditionsAgain')],
});

type Answer = 'yes' | 'no' | 'not-sure';

/** An answer to a screening question; null when none is open. "Not sure" counts as yes. */
export function screeningAnswer(state: State, here: Here, answer: Answer): Outcome | null {
  switch (here.asking) {
    case 'screening-signs':
      return answer === 'no' ? secondQuestion(state) : signs(state, here);
    case 'screening-conditions':
      return answer === 'no' && !hasDisclosed(state) ? passed(state, here) : conditions(state, here);
    case 'gentle':
      return answer === 'no'
        ? carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.gentleLater')])
        : startGentle(state, here);
    case 'gate':
      return answer === 'yes' ? openGates(state, here) : carryOn(ungated(state), here, [say('safety.gates.skipped')]);
    case 'check-in':
      return carryOn({ ...state, cursor: { at: 'lobby' } }, here, [
        say(`safety.checkIn.${answer === 'yes' ? 'better' : 'notBetter'}`),
      ]);
    case 'doctor-ok':
      return answer === 'no' ? carryOn({ ...state, cursor: { at: 'lobby' } }, here, []) : doctorOk(state, here);
    case 'doctor-ok-sure':
      return cleared(state, here, answer === 'yes');
    default:
      return null;
  }
}

/** A condition that was named in words earlier in this session. */
const hasDisclosed = ({ safety }: State): boolean =>
  decodeCues(safety?.seen ?? []).some((cue) => cue.startsWith('has:'));

/** A warning sign: what to do now and today, and nothing is started. */
function signs(state: State, here: Here): Outcome {
  const { wanted: _wanted, ...rest } = state;
  const known: State = { ...rest, flags: unscreened(state.flags), cursor: { at: 'stopped', tier: 'screening' } };
  return { state: known, acts: screeningAlarm(numberParams(here.locale)) };
}

const unscreened = ({ screened: _screened, screenedOn: _on, ...flags }: Flags): Flags => flags;

const done = (state: State, here: Here): Flags => {
  const { stopped: _stopped, gentle: _gentle, ...flags } = state.flags;
  return { ...flags, screened: SCREENING_VERSION, screenedOn: here.today };
};

function passed(state: State, here: Here): Outcome {
  return startWanted({ ...state, flags: done(state, here) }, here, state.wanted);
}

/** One of the conditions, which one is not asked: the gentle set until a clinician agrees. */
function conditions(state: State, here: Here): Outcome {
  const { wanted: _wanted, ...rest } = state;
  return offerGentle({ ...rest, flags: { ...done(state, here), gentle: true } }, [
    say('safety.screening.conditionsYes'),
  ]);
}

/** Takes the last screening answer back by asking that question once more. Never lowers what was reported in words. */
export function answeredWrong(state: State, here: Here): Outcome {
  const asking: Asking | null = here.asking;
  if (state.cursor.at === 'stopped' || asking === 'gentle') {
    // Once is a slip of the tongue; twice is shopping for the easier answer.
    if (state.reasked) return carryOn(state, here, [say('safety.screening.onlyOnce')]);
    const again: State = { ...state, reasked: true };
    if (state.cursor.at === 'stopped') {
      return firstQuestion({ ...again, cursor: { at: 'lobby' } }, state.wanted ?? { want: 'menu' }, [
        say('safety.screening.once'),
      ]);
    }
    return secondQuestion({ ...again, flags: unscreened(state.flags) });
  }
  if (asking === 'screening-conditions' || asking === 'screening-signs' || !isScreened(state, here.today)) {
    return firstQuestion(state, state.wanted ?? { want: 'menu' }, [say('safety.screening.once')]);
  }
  if (state.cursor.at === 'guiding' || state.cursor.at === 'paused') return carryOn(state, here, [say('coach.onward')]);
  return secondQuestion({ ...state, flags: unscreened(state.flags) });
}

/** A guest is told nothing of what a physical therapist prescribed to somebody else. */
const withoutOwn = ({ own: _own, ...prefs }: State['prefs']): State['prefs'] => prefs;

/** Somebody else is there: screened afresh, and nothing of it goes into the owner's record. */
export const guest = (state: State, _here: Here): Outcome =>
  firstQuestion({ ...freshState, prefs: withoutOwn(state.prefs), guest: true }, { want: 'menu' }, [
    say('safety.screening.guest'),
  ]);

export const safetyCheck = (state: State, _here: Here): Outcome =>
  firstQuestion({ ...state, flags: unscreened(state.flags) }, { want: 'menu' }, [say('safety.screening.check')]);

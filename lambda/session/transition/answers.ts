import type { Here } from '../here';
import { rounds } from '../rounds';
import { type Act, type Asking, freshState, type State } from '../state';
import { pause, resume, stop } from './navigation';
import { ask, carryOn, close, goOn, type Outcome, QUESTIONS, say, start, under, withItem } from './outcome';
import { building, ownAnswer, thatsAll } from './own-routine';
import { startOwn } from './own-start';
import { howDidIDo } from './questions';
import { noReminder, setReminder } from './reminder';
import { bodyAnswer } from './safety';
import { screeningAnswer } from './screening';
import { startRoutine, startWanted } from './starting';
import { noTimer, wantTimer } from './timer';

/** A bare "yes": what it means depends on the question that was open. */
export function yes(state: State, here: Here): Outcome {
  const { cursor } = state;
  const safety = bodyAnswer(state, here, 'yes') ?? screeningAnswer(state, here, 'yes') ?? ownAnswer(state, here, true);
  if (safety) return safety;
  switch (here.asking) {
    case 'owed':
      return evenUp(state, here);
    case 'resume':
    case 'rest-or-again':
      return resume(state, here);
    case 'own-start':
      return startOwn(state, here);
    case 'feedback':
      return howDidIDo(state, here);
    case 'timer':
      return wantTimer(state, here);
    case 'reminder-sure':
      return setReminder(state, here);
    case 'forget':
      return {
        state: { ...freshState, forget: true },
        acts: [say('coach.forget.done'), close],
      };
    case 'offer':
      return startWanted(state, here, state.wanted);
    case 'choose':
      return startRoutine(state, here, { type: 'start-routine', routine: 'quick-relief' });
    default:
      if (cursor.at === 'paused') return resume(state, here);
      return carryOn(state, here, cursor.at === 'guiding' ? [] : [say('coach.nothing')]);
  }
}

export function no(state: State, here: Here): Outcome {
  const { cursor } = state;
  const safety = bodyAnswer(state, here, 'no') ?? screeningAnswer(state, here, 'no') ?? ownAnswer(state, here, false);
  if (safety) return safety;
  if (here.asking === 'missed') return resume(state, here);
  switch (here.asking) {
    case 'owed':
      return settleOwed(state, here);
    case 'resume':
      return carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.welcome.afresh')]);
    case 'rest-or-again':
      return carryOn({ ...state, ledger: {}, cursor: { at: 'lobby' } }, here, [say('coach.welcome.afresh')]);
    case 'own-start':
      return carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.gentleLater')]);
    case 'offer': {
      const { wanted: _wanted, ...rest } = state;
      return carryOn({ ...rest, cursor: { at: 'lobby' } }, here, [say('compose.declined')]);
    }
    case 'timer':
      return noTimer(state, here);
    case 'reminder-time':
    case 'reminder-sure':
      return noReminder(state, here);
    case 'rest-on':
      return restEnough(state, here);
    case 'forget':
      // "Delete it", said of a routine that is being put together: that goes on.
      if (state.prefs.own?.open) return building(state, [say('coach.forget.kept')]);
      return carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.forget.kept')]);
    case 'feedback':
    case 'choose':
      return stop({ ...state, cursor: { at: 'lobby' } }, here);
    default:
      // "Ready?" was asked, or nothing was: time is what the listener wants.
      if (cursor.at === 'guiding' && here.between) return pause(state, here);
      if (cursor.at === 'guiding') return carryOn(state, here, []);
      return stop(state, here);
  }
}

/** The side that fell short gets what it is owed, right after the move it belongs to. */
function evenUp(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(state, here, []);
  const index = owedIndex(state);
  const item = cursor.plan.items[index];
  if (!item?.owed) return carryOn(state, here, []);
  const { owed, ...rest } = item;
  const grown = {
    ...rest,
    extra: [...(item.extra ?? []), { side: owed.side, amount: owed.amount }],
    settled: true as const,
  };
  const plan = withItem(cursor.plan, index, grown);
  return goOn(state, plan, { ...start, index, round: rounds(grown).length - 1 });
}

function settleOwed(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(state, here, []);
  const index = owedIndex(state);
  const item = cursor.plan.items[index];
  if (!item?.owed) return carryOn(state, here, []);
  const { owed: _owed, ...rest } = item;
  return goOn(state, withItem(cursor.plan, index, { ...rest, settled: true }), cursor.spot);
}

/** Rested enough: the rest ends as it would have at its end. */
function restEnough(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding' || cursor.spot.step !== 'work') return carryOn(state, here, []);
  return goOn(state, cursor.plan, { ...cursor.spot, step: 'release', done: 0 });
}

/** The item whose end asked the question: the one before the spot. */
function owedIndex(state: State): number {
  const { cursor } = state;
  return cursor.at === 'guiding' || cursor.at === 'paused' ? cursor.spot.index - 1 : -1;
}

/** A second miss within this many seconds is one too many to go on with. */
const MISSED_TWICE = 30;

/**
 * Something was said that nobody understood, and no words of it came along. The hold goes on with what is left; when it
 * happens again at once, or while there is pressure on the belly, the routine waits and asks one question.
 */
export function missed(state: State, here: Here): Outcome {
  const { cursor } = state;
  const noted: State = { ...state, missed: here.now };
  // No match counts as the higher answer where the body is asked about (safety reference, section 2).
  const body = bodyAnswer(noted, here, 'not sure');
  if (body) return body;
  if (here.asking && here.asking !== 'choose' && here.asking !== 'feedback') return askedAgain(noted, here);
  if (cursor.at !== 'guiding') {
    const key =
      cursor.at === 'paused'
        ? 'coach.missed.paused'
        : cursor.at === 'finished'
          ? 'coach.missed.finished'
          : 'coach.missed.lobby';
    return carryOn(noted, here, [say(key)]);
  }
  const belly = under(cursor)?.technique.families.includes('belly') ?? false;
  const twice = state.missed !== undefined && here.now - state.missed <= MISSED_TWICE;
  const pressing = belly && (here.state === 'hold' || here.state === 'settling');
  if (twice || pressing) {
    return {
      state: { ...noted, cursor: { ...cursor, at: 'paused', asking: 'missed' } },
      acts: [say(twice ? 'coach.missed.wait' : 'coach.missed.pressure'), ask('coach.missed.ask')],
    };
  }
  return carryOn(noted, here, [say(here.state === 'hold' ? 'coach.missed.hold' : 'coach.missed.guiding')]);
}

/** The open question once more, in a few words; what cannot wait for an answer goes on. */
export function askedAgain(state: State, here: Here, words: readonly Act[] = [say('coach.missed.question')]): Outcome {
  const { cursor } = state;
  const question = here.asking ? QUESTIONS[here.asking] : undefined;
  if (!question || cursor.at === 'stopped') return carryOn(state, here, here.asking === 'owed' ? [] : words);
  const asking = here.asking as Asking;
  const at: State['cursor'] = cursor.at === 'guiding' ? { ...cursor, at: 'paused', asking } : { ...cursor, asking };
  return { state: { ...state, cursor: at }, acts: [...words, ask(...question)] };
}

/** Deletes everything that is kept, after one confirmation. In the middle of a routine it is told when to ask. */
export function forgetMe(state: State, here: Here): Outcome {
  if (state.cursor.at === 'guiding' || state.cursor.at === 'paused')
    return carryOn(state, here, [say('coach.forget.later')]);
  return { state: { ...state, cursor: { at: 'lobby', asking: 'forget' } }, acts: [ask('coach.forget.ask')] };
}

/** Thanks are answered by going on; where nothing is under way they are a goodbye. */
export function thanks(state: State, here: Here): Outcome {
  const { cursor } = state;
  const open = 'asking' in cursor && cursor.asking !== undefined && cursor.asking in QUESTIONS;
  if (cursor.at === 'finished' || (cursor.at === 'lobby' && !open)) return stop(state, here);
  return carryOn(state, here, cursor.at === 'guiding' ? [say('coach.welcomeYou')] : []);
}

/** "That's all": the end of putting a routine together, else a goodbye. */
export const allSaid = (state: State, here: Here): Outcome => thatsAll(state, here) ?? stop(state, here);

export function help(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at === 'lobby' && cursor.asking === 'building') return carryOn(state, here, [say('own.help')]);
  const questioned = cursor.at !== 'stopped' && cursor.at !== 'guiding' && cursor.asking && cursor.asking in QUESTIONS;
  // A question that says itself what may be answered is only asked again.
  if (here.asking === 'gentle' || here.asking === 'offer') return askedAgain(state, here, []);
  const key = questioned ? 'question' : cursor.at;
  return carryOn(state, here, [say(`coach.help.${key}`)]);
}

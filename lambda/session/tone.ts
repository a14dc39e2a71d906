import { isMoveId, type MoveId, move } from '../content';
import { REP_CUES } from '../content/types';
import type { English, Key } from '../languages/keys';
import type { MoveWords } from '../languages/words';

/**
 * What a sentence is, whatever it is called and in whichever language. `instruction`: what to do, or an answer that is
 * worth saying again. `count`: beginnings and counts. `notice`: said aloud in every mode. `safety`: a notice that tells whom
 * to call. `private`: a notice that tells what a body reported, or when somebody is at home; as `safety`, it is never kept.
 */
export type Tone = 'instruction' | 'count' | 'talk' | 'notice' | 'safety' | 'private';

/** One tone for all of a branch, or one for each sentence or branch in it: a new one has to be given its own. */
type Tones<T> = Tone | { readonly [K in keyof T]: Tones<T[K]> };

/** The words that begin the work, and those that a repetition begins with, are counts among the cues of a move. */
function isCount(id: MoveId, cue: string | undefined): boolean {
  const { begin, work } = move(id);
  return begin === cue || (work.kind === 'reps' && REP_CUES.some((one) => one === cue));
}

/** The same for every move. */
const OF_A_MOVE: { readonly [W in keyof MoveWords<MoveId>]: Tone } = {
  name: 'talk',
  synonyms: 'talk',
  cues: 'instruction',
  softly: 'instruction',
  side: 'count',
  about: 'instruction',
  feel: 'instruction',
  stop: 'instruction',
  easier: 'instruction',
  harder: 'instruction',
  asks: 'instruction',
};

const TONES: { readonly [S in Exclude<keyof English, 'moves'>]: Tones<English[S]> } = {
  coach: 'talk',
  compose: 'talk',
  course: 'talk',
  routines: 'talk',
  postures: 'instruction',
  answers: 'instruction',
  safety: {
    advice: 'safety',
    crisis: 'safety',
    emergency: 'safety',
    urgent: 'safety',
    see: 'private',
    urgentThem: 'safety',
    reasons: 'private',
    own: 'safety',
    notToday: 'safety',
    education: 'private',
    heard: 'private',
    others: 'private',
    adults: 'private',
    traits: 'private',
    mistaken: 'private',
    stopped: 'safety',
    number: 'safety',
    numberWhy: 'safety',
    quality: 'private',
    touch: 'private',
    when: 'private',
    besides: 'private',
    passing: 'private',
    help: 'private',
    lasting: 'private',
    endTechnique: 'private',
    easeOff: 'private',
    notices: 'notice',
    doctorOk: 'private',
    gates: 'notice',
    doctor: 'safety',
    normal: 'private',
    safeWith: 'private',
    whoToSee: 'private',
    checkIn: 'private',
    gettingUp: 'private',
  },
  rest: 'talk',
  steps: 'talk',
  mends: 'private',
  timer: 'talk',
  reminder: {
    atEnd: 'talk',
    notSet: 'talk',
    when: 'talk',
    whenAgain: 'talk',
    sure: 'private',
    sureAgain: 'talk',
    set: 'private',
    have: 'private',
    cancelSure: 'private',
    sureOnce: 'private',
    setOnce: 'private',
    haveOnce: 'private',
    cancelSureOnce: 'private',
    possible: 'talk',
    text: 'talk',
    empty: 'talk',
    other: 'talk',
    cancelled: 'talk',
    nothing: 'talk',
    opening: 'talk',
    dropped: 'talk',
    later: 'talk',
    none: 'talk',
    permission: 'talk',
    denied: 'talk',
    unanswered: 'talk',
    trouble: 'talk',
    perhaps: 'talk',
  },
  own: 'talk',
  equipment: 'talk',
  about: 'talk',
  screen: 'talk',
  names: 'talk',
};

type Branch = { readonly [part: string]: Tone | Branch };

function found(key: Key): Tone {
  const [section = '', id = '', ...rest] = key.split('.');
  if (section === 'moves') {
    const [word = '', cue] = rest;
    if (word === 'cues' && isMoveId(id) && isCount(id, cue)) return 'count';
    return Object.hasOwn(OF_A_MOVE, word) ? OF_A_MOVE[word as keyof typeof OF_A_MOVE] : 'private';
  }
  let at: Tone | Branch = TONES as Branch;
  for (const part of [section, id, ...rest]) {
    if (typeof at === 'string') break;
    // A stored sentence that is not there any more is as careful as can be.
    at = Object.hasOwn(at, part) ? (at[part] as Tone | Branch) : 'private';
  }
  return typeof at === 'string' ? at : 'private';
}

const known = new Map<Key, Tone>();

/** What a sentence is. */
export function toneOf(key: Key): Tone {
  const before = known.get(key);
  if (before) return before;
  const tone = found(key);
  if (known.size < MOST_KNOWN) known.set(key, tone);
  return tone;
}
/** More keys than there are: what is stored may be made up. */
const MOST_KNOWN = 4000;

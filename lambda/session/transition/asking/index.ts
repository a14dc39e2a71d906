import type { Line } from '../../../languages/line';
import type { Asking } from '../../asking';
import type { EventType, SessionEvent } from '../../events';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import { askAgain, carryOn, type Draft, inTurn, type Outcome, unasked } from '../outcome';
import { stance, warmUp } from './at-first';
import { feeling, help, nowOrBefore, pain, pulse, unheard, waiting } from './body';
import { building } from './building';
import { confirm } from './confirm';
import { agreed, whichMove } from './doctor-ok';
import { forget } from './forget';
import { gate } from './gate';
import { legBeside, legLeft, legOffer, legRight, soreness } from './leg-check';
import { gentle, programme, signs } from './notices';
import { offer } from './offer';
import { orStop } from './or-stop';
import { owed } from './owed';
import { ownDelete, ownReplace, ownStart } from './own';
import { checkIn, choose, feedback } from './places';
import type { Phrasing, Question } from './question';
import { reminderSure, reminderTime } from './reminder';
import { restOn, timer, whichRest } from './rest';
import { restOrAgain, resume } from './resume';
import { whichStop } from './which-stop';

/** Every question there is. What it says, what can be answered and what is heard for it stand in its own file. */
export const ASKING = {
  signs,
  programme,
  gentle,
  gate,
  'doctor-ok': whichMove,
  'doctor-ok-sure': agreed,
  pain,
  pulse,
  feeling,
  'now-or-before': nowOrBefore,
  waiting,
  help,
  unheard,
  resume,
  'rest-or-again': restOrAgain,
  owed,
  'rest-on': restOn,
  'which-rest': whichRest,
  timer,
  offer,
  choose,
  feedback,
  'check-in': checkIn,
  'warm-up': warmUp,
  stance,
  soreness,
  'leg-offer': legOffer,
  'leg-left': legLeft,
  'leg-right': legRight,
  'leg-beside': legBeside,
  forget,
  'reminder-time': reminderTime,
  'reminder-sure': reminderSure,
  building,
  'own-start': ownStart,
  'own-delete': ownDelete,
  'own-replace': ownReplace,
  'or-stop': orStop,
  'which-stop': whichStop,
  confirm,
} satisfies { readonly [A in Asking]: Question<string> };

/** Every answer to every question: "gate.keep-it". */
export type AnswerName = {
  [A in Asking]: `${A}.${Extract<keyof (typeof ASKING)[A]['answers'], string>}`;
}[Asking];

const isAsking = (value: unknown): value is Asking => typeof value === 'string' && Object.hasOwn(ASKING, value);

export const questionOf = (asking: Asking): Question<string> => ASKING[asking];

/** The answers to a question, in their order. */
export const answersTo = (asking: Asking): readonly AnswerName[] =>
  Object.keys(ASKING[asking].answers).map((answer) => `${asking}.${answer}` as AnswerName);

/** What was chosen, of an id from outside; null for what is no answer. */
export function chosen(id: unknown): Extract<SessionEvent, { type: 'answer' }> | null {
  const [asking, answer = ''] = typeof id === 'string' ? id.split('.') : [];
  return isAsking(asking) && Object.hasOwn(ASKING[asking].answers, answer) ? { type: 'answer', asking, answer } : null;
}

/** A question about the body that is in doubt: left without an answer it counts as an early stop. */
export function isOfTheBody(asking: Asking | null): boolean {
  if (asking === null) return false;
  const { body, unanswered } = questionOf(asking);
  return body !== undefined && unanswered === 'careful';
}

/** A notice: a list that is heard to its end before anything is chosen. */
export function isNotice(asking: Asking): boolean {
  const { heardOut, early } = questionOf(asking);
  return heardOut !== undefined && early === undefined;
}

/** Asks for the whole question. */
const REPEATS: ReadonlySet<EventType> = new Set(['repeat', 'what-did-you-say', 'another-set']);

/** At a question talk in the room is no answer, like what nobody understood. */
const heardAs = (type: EventType): EventType => (type === 'chatter' ? 'not-understood' : type);

/** What an event means to the question that is open; null where it does what it does anywhere. */
export function answered(state: State, here: Here, event: SessionEvent): Outcome | null {
  const { asking } = here;
  if (asking === null) return null;
  const { hears, answers, heardOut, early = 'safety.notices.early' } = questionOf(asking);
  // A touch on a screen that shows another question is late.
  const heard = event.type === 'answer' && event.asking === asking ? event.answer : hears[heardAs(event.type)];
  if (heard === undefined && REPEATS.has(event.type)) return askAgain(state, here, [], 'full');
  // The event is of the very type that the question hears with this function.
  const meant = typeof heard === 'function' ? heard(state, here, event as never) : heard;
  if (meant === undefined || meant === 'elsewhere') return null;
  if (typeof meant !== 'string') return meant;
  const known: State = event.type === 'not-understood' ? { ...state, notUnderstood: here.now } : state;
  if (heardOut?.includes(meant) && !here.heard)
    return askAgain(known, here, [{ act: 'say', line: { key: early } }], 'full');
  const answer = answers[meant];
  if (answer) return answer(known, unasked(here));
  return undecided(known, here, event.type === 'not-understood' ? [missed(here)] : []);
}

/** Not understood, at a question; in other words each time. */
const missed = ({ tries }: Here): Act => ({ act: 'say', line: { key: 'coach.missed.question', form: tries } });

/** Something was said that is none of its answers. */
export function undecided(state: State, here: Here, words: readonly Draft[]): Outcome {
  const { asking, tries } = here;
  if (asking === null) return carryOn(state, here, words);
  const question = questionOf(asking);
  switch (question.unanswered) {
    case 'waits':
      return askAgain(state, { ...here, tries: tries + 1 }, words);
    case 'passes':
      return carryOn(state, unasked(here), words);
    case 'careful': {
      const { careful } = question;
      const answer = typeof careful === 'string' ? question.answers[careful] : careful;
      return tries > 0 && answer ? answer(state, unasked(here)) : askAgain(state, { ...here, tries: tries + 1 }, words);
    }
    default:
      return question satisfies never;
  }
}

/** The acts with the words of the questions in them. */
export const worded = ({ state, acts }: Outcome, here: Here): Act[] =>
  acts.flatMap((act) => (act.act === 'question' ? inWords(act, state, here) : [act]));

function inWords(
  { asking, how, tries }: Extract<Draft, { act: 'question' }>,
  state: State,
  here: Here,
): readonly Act[] {
  const { full, again, heardOut } = questionOf(asking);
  const short = linesOf(again, state, here).map((line) => inTurn(line, state, 'ask'));
  // Of a notice that was cut short the list is heard before anything is chosen.
  const whole = how === 'full' || (heardOut !== undefined && here.asking === asking && !here.heard);
  const lines = typeof how === 'object' ? [how] : whole ? linesOf(full, state, here) : short;
  const line = lines.at(-1);
  const reprompt = short.at(-1);
  if (!line || !reprompt) throw new Error(`no words for ${asking}`);
  return [
    ...lines.slice(0, -1).map((before): Act => ({ act: 'say', line: before })),
    { act: 'ask', asking, line, again: reprompt, ...(tries > 0 ? { tries } : {}) },
  ];
}

const linesOf = (words: Phrasing, state: State, here: Here): readonly Line[] =>
  typeof words === 'string' ? [{ key: words }] : words(state, here);

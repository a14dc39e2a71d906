import { techniqueIds } from '../../content';
import { heldIn } from '../../content/postures';
import type { Tag } from '../../content/types';
import { decodeCues, encodeCues } from '../../safety/codes';
import { verdict } from '../../safety/contraindications';
import { numbersOf } from '../../safety/numbers';
import { answerIn, conditionsIn, feelsRight, namesSite, triage } from '../../safety/triage';
import { type Ask, type ConcernId, NOTHING_SEEN, type Tier, type TriageResult } from '../../safety/types';
import type { EventOf, SessionEvent } from '../events';
import type { Here } from '../here';
import { type Act, isOfTheBody, type Line, type Params, type Safety, type State } from '../state';
import { DOCTOR, topicOf } from '../topic';
import { allowed } from './gates';
import { offerGentle } from './may-start';
import { ask, carryOn, close, goOn, itemStart, nameOf, type Outcome, say, under, underState } from './outcome';
import { answeredWrong, screeningAnswer, ungated } from './screening';

const nothing: Safety = { tier: 'none', concern: null, seen: [] };
const safetyOf = (state: State): Safety => state.safety ?? nothing;

/** The numbers of a locale, spoken digit by digit. */
export const numberParams = (locale: string): Params => {
  const { emergency, advice, crisis } = numbersOf(locale);
  return { number: emergency, advice, crisis };
};

/** What a body reports: triaged, acted on in this very turn, and forgotten but for its tier. */
export function hear(state: State, here: Here, text: string, asking: Ask | null = null): Outcome {
  const safety = safetyOf(state);
  const at = underState(state);
  const heard = triage(
    text,
    {
      ...NOTHING_SEEN,
      ...(at ? { move: at.item.move } : {}),
      ...(at?.technique.families.includes('belly') && here.state !== 'setup' ? { family: 'belly' as const } : {}),
      ...(asking ? { asking } : {}),
      seen: decodeCues(safety.seen),
      worst: safety.tier,
      ...(safety.concern ? { worstConcern: safety.concern } : {}),
    },
    here.locale,
  );
  // A complaint that names a place and nothing else is never waved on.
  const bare = heard.tier === 'none' && !heard.hint && !asking && namesSite(text, here.locale);
  const result: TriageResult = bare
    ? { ...heard, tier: 'ease-off', concern: 'ambiguous', action: 'pause', ask: 'quality' }
    : heard;
  const acted = { tier: result.tier, concern: result.concern };
  const known: State = {
    ...state,
    safety: {
      ...safety,
      tier: result.tier === 'urgent' || result.tier === 'emergency' ? result.tier : safety.tier,
      concern: result.concern ?? safety.concern,
      seen: encodeCues(result.seen),
      acted,
    },
  };
  return act(known, here, result, feelsRight(text, here.locale));
}

function act(state: State, here: Here, result: TriageResult, right: boolean): Outcome {
  if (result.ask) return askOnce(state, here, result.ask);
  switch (result.action) {
    case 'terminate':
      return terminate(state, here, result.tier, result.concern);
    case 'end-technique':
      return endTechnique(state, here, result);
    case 'pause':
      return result.tier === 'ease-off' ? waitFor(state, here, result) : askOnce(state, here, 'quality');
    case 'continue':
      return calm(state, here, result, right);
    default:
      return result.action satisfies never;
  }
}

/** What helps against this kind of ordinary trouble. */
function ease(state: State, { concern, seen }: TriageResult): Act {
  const at = underState(state);
  const has = (cue: string) => seen.some((known) => known === cue || known.startsWith(`${cue}@`));
  if (concern === 'O2') {
    const kind = has('cramp') ? 'loosen' : has('wobble') ? 'steady' : has('dizzy') ? 'settle' : 'cushion';
    const lying = at && ['back', 'side', 'front'].includes(heldIn(at.technique));
    return say(kind === 'settle' && lying ? 'safety.gettingUp.stayDown' : `safety.easeOff.${kind}`);
  }
  return say(has('tingle') || has('numb') ? 'safety.easeOff.shift' : 'safety.easeOff.effort');
}

/** Dizzy, a wobble, a cramp: the routine waits until it has passed, and goes on only on a clear word. */
function waitFor(state: State, here: Here, result: TriageResult): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(state, here, [ease(state, result)]);
  return {
    state: { ...state, cursor: { at: 'paused', plan: cursor.plan, spot: cursor.spot } },
    acts: [ease(state, result), ask('safety.easeOff.resume')],
  };
}

/** Ordinary effort, or nothing at all: an easier way, and on from that second. */
function calm(state: State, here: Here, result: TriageResult, right: boolean): Outcome {
  const answered = isOfTheBody(here.asking);
  if (answered) return resumeMildly(state, here);
  if (result.tier === 'ease-off') return carryOn(state, here, [right ? say('coach.goodStretch') : ease(state, result)]);
  if (result.hint)
    return carryOn({ ...state, topic: topicOf(DOCTOR) }, here, [say('safety.doctor.short', numberParams(here.locale))]);
  return carryOn(state, here, [say('safety.heard')]);
}

/** A dull stretch after all: on from that second, milder, after time to get back into position. */
function resumeMildly(state: State, here: Here): Outcome {
  const { cursor } = state;
  const words = [say('safety.quality.milder')];
  if (cursor.at === 'paused' || cursor.at === 'guiding') return goOn(state, cursor.plan, cursor.spot, words, 'pause');
  return carryOn({ ...state, cursor: { at: 'lobby' } }, here, words);
}

/** The routine waits, and one question is asked. */
function askOnce(state: State, here: Here, question: Ask): Outcome {
  const { cursor } = state;
  const key = `safety.${question}`;
  const moving = cursor.at === 'guiding' || cursor.at === 'paused';
  const acts: readonly Act[] = [...(moving ? [say(`${key}.action`)] : []), ask(`${key}.ask`, `${key}.again`)];
  if (cursor.at === 'guiding' || cursor.at === 'paused') {
    return {
      state: { ...state, cursor: { at: 'paused', plan: cursor.plan, spot: cursor.spot, asking: question } },
      acts,
    };
  }
  if (cursor.at === 'stopped') return alarmAgain(state, here);
  return { state: { ...state, cursor: { ...cursor, asking: question } }, acts };
}

/** Whether what is felt is sharp: the question that stands before going on. */
export const askWhetherSharp = (state: State, here: Here): Outcome => askOnce(state, here, 'quality');

/** Stops everything for this session. First words are the action. */
function terminate(state: State, here: Here, tier: Tier, concern: ConcernId | null): Outcome {
  const level = tier === 'emergency' || tier === 'urgent' ? tier : 'see';
  const { wanted: _wanted, ...rest } = state;
  const stopped: State = {
    ...rest,
    cursor: { at: 'stopped', tier: level },
    flags: { ...state.flags, stopped: here.today },
    safety: { ...safetyOf(state), tier: tier === 'see' ? safetyOf(state).tier : tier, concern },
  };
  return { state: stopped, acts: alarm(stopped, here, firstStepOut(state, concern)) };
}

/** Who may be hurt by being moved is not coached out of the position. */
const STAYS_PUT: readonly (ConcernId | null)[] = ['E9', 'E14', 'E15', 'U11', 'U13'];

/** The first step out of the position the listener is in. */
function firstStepOut(state: State, concern: ConcernId | null): readonly Act[] {
  const at = underState(state);
  return at && !STAYS_PUT.includes(concern) ? [say(`postures.out.${heldIn(at.technique)}`)] : [];
}

const hasReason = (concern: ConcernId | null): boolean => concern !== null && concern !== 'ambiguous';

/** What is said after a red flag; the number is in the reprompt too. */
function alarm(state: State, here: Here, out: readonly Act[] = []): readonly Act[] {
  const params = numberParams(here.locale);
  const level = state.cursor.at === 'stopped' ? state.cursor.tier : 'see';
  if (level === 'screening') return screeningAlarm(params);
  const { concern } = safetyOf(state);
  const reason = hasReason(concern) ? [say(`safety.reasons.${concern}`, params)] : [];
  return [
    say(`safety.${level}`, params),
    ...(level === 'emergency' ? [] : out),
    ...reason,
    ask('safety.stopped.prompt', 'safety.stopped.again', params),
  ];
}

/** A warning sign in the screening: what needs help now and what today, and nothing is started. */
export const screeningAlarm = (params: Params): readonly Act[] => [
  say('safety.screening.signsYes'),
  say('safety.doctor.short', params),
  ask('safety.stopped.prompt', 'safety.stopped.again', params),
];

const alarmAgain = (state: State, here: Here): Outcome => ({ state, acts: alarm(state, here) });

/** Out of the position step by step; this family is left out from now on, rest is offered. */
function endTechnique(state: State, here: Here, result: TriageResult): Outcome {
  const { cursor } = state;
  const left = leaveOut(state, result.tags);
  const known: State = result.concern === 'C1' ? { ...left, safety: { ...safetyOf(left), noBelly: true } } : left;
  const words = say(
    result.concern === 'C1' ? 'safety.endTechnique.pressure' : 'safety.endTechnique.condition',
    numberParams(here.locale),
  );
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(known, here, [words]);
  const at = under(cursor);
  const blocked = at && (result.concern === 'C1' || known.prefs.leaveOut.includes(at.item.move));
  const plan = {
    ...cursor.plan,
    items: cursor.plan.items.filter((item, i) => i <= cursor.spot.index || allowed(known, item.move)),
  };
  const swapped = ungated({ ...known, cursor: { ...cursor, plan } });
  if (!at || !blocked) return carryOn(swapped, here, [words]);
  const out = at.technique.release.map((cue): Act => {
    const line: Line = {
      key: `moves.${at.item.move}.cues.${cue.id}`,
      ...(at.round.side ? { side: at.round.side } : {}),
    };
    return { act: 'say', line };
  });
  if (plan.items.length <= cursor.spot.index + 1) {
    return {
      state: { ...known, cursor: { at: 'lobby', asking: 'gentle' } },
      acts: [
        say('safety.endTechnique.out'),
        ...out,
        words,
        ask('safety.endTechnique.offerRest', 'safety.screening.gentleAgain'),
      ],
    };
  }
  const next = itemStart(cursor.spot.index + 1);
  return {
    state: { ...known, cursor: { at: 'paused', plan, spot: next, asking: 'resume' } },
    acts: [
      say('safety.endTechnique.out'),
      ...out,
      say(`postures.out.${heldIn(at.technique)}`),
      words,
      ask('safety.endTechnique.offer'),
    ],
  };
}

/** What a condition blocks, or wants asked first, is left out from now on: kept as a preference, never as a condition. */
function leaveOut(state: State, tags: readonly Tag[]): State {
  if (tags.length === 0) return state;
  const blocked = techniqueIds.filter((id) => tags.some((tag) => ['block', 'ask'].includes(verdict(tag, id))));
  return { ...state, prefs: { ...state.prefs, leaveOut: [...new Set([...state.prefs.leaveOut, ...blocked])] } };
}

/** After an alarm only repeat, the number and goodbye work; a new report may still raise it. */
export function afterAlarm(state: State, here: Here, event: SessionEvent): Outcome | null {
  if (state.cursor.at !== 'stopped') return null;
  switch (event.type) {
    case 'stop':
    case 'thats-all':
    case 'no':
      return { state, acts: [say('coach.stop.afterAlarm'), close] };
    case 'report':
      return hear(state, here, event.text);
    case 'repeat':
    case 'what-did-you-say':
    case 'again':
    case 'yes':
      return alarmAgain(state, here);
    case 'answered-wrong':
      return state.cursor.tier === 'screening' ? answeredWrong(state, here) : alarmAgain(state, here);
    case 'more':
    case 'doctor':
      return {
        state,
        acts: [
          say('safety.doctor.more'),
          ask('safety.stopped.prompt', 'safety.stopped.again', numberParams(here.locale)),
        ],
      };
    case 'what-number':
    case 'number':
      return {
        state,
        acts: [
          say('safety.number', numberParams(here.locale)),
          ask('safety.stopped.prompt', 'safety.stopped.again', numberParams(here.locale)),
        ],
      };
    default:
      return {
        state,
        acts: [
          say('safety.stopped.noMore'),
          ask('safety.stopped.prompt', 'safety.stopped.again', numberParams(here.locale)),
        ],
      };
  }
}

export const report = (state: State, here: Here, event: EventOf<'report'>): Outcome => {
  const answer = here.asking?.startsWith('screening') ? answerIn(event.text, here.locale) : null;
  if (answer) return screeningAnswer(state, here, answer) ?? hear(state, here, event.text);
  const question = here.asking === 'quality' || here.asking === 'besides' ? here.asking : null;
  return event.text.trim() === '' ? askOnce(state, here, 'quality') : hear(state, here, event.text, question);
};

/** An answer to one of our questions about the body; null when none is open. */
export function bodyAnswer(state: State, here: Here, text: 'yes' | 'no' | 'not sure' | 'dull'): Outcome | null {
  if (here.asking === 'quality' || here.asking === 'besides') return hear(state, here, text, here.asking);
  if (here.asking === 'missed') {
    if (text === 'no' || text === 'dull') return null;
    return askOnce(state, here, 'quality');
  }
  return null;
}

export const notSure = (state: State, here: Here): Outcome =>
  bodyAnswer(state, here, 'not sure') ??
  screeningAnswer(state, here, 'not-sure') ??
  carryOn(state, here, [say('coach.notSure')]);

export const dull = (state: State, here: Here): Outcome =>
  bodyAnswer(state, here, 'dull') ?? hear(state, here, 'a dull stretch');

export const doctor = (state: State, here: Here): Outcome =>
  carryOn({ ...state, topic: topicOf(DOCTOR) }, here, [
    say('safety.doctor.short', numberParams(here.locale)),
    say('safety.doctor.invite'),
  ]);

export const whoToSee = (state: State, here: Here): Outcome =>
  carryOn({ ...state, topic: topicOf('specialist') }, here, [say('safety.whoToSee')]);

export const number = (state: State, here: Here): Outcome =>
  carryOn(state, here, [
    say('safety.number', numberParams(here.locale)),
    say('safety.numberWhy', numberParams(here.locale)),
  ]);

/** A question that names a symptom is answered as that symptom; a bare one in general. */
export const isItNormal = (state: State, here: Here, event: EventOf<'is-it-normal'>): Outcome => {
  if (event.text) {
    const heard = triage(event.text, { ...NOTHING_SEEN }, here.locale);
    if (heard.tier !== 'none' || heard.ask) return hear(state, here, event.text);
  }
  return carryOn(state, here, [say('safety.normal')]);
};

export const isItSafe = (state: State, here: Here, event: EventOf<'is-it-safe'>): Outcome => {
  // What was offered is not offered again in the same breath as "keep to rest".
  if (here.asking === 'offer' || here.asking === 'own-start') {
    const { wanted: _wanted, ...rest } = state;
    return offerGentle(rest, [say('safety.safeWith.general')]);
  }
  if (!event.tag) return carryOn(state, here, [say('safety.safeWith.general')]);
  const at = underState(state);
  if (!at) return carryOn(state, here, [say('safety.safeWith.general')]);
  return carryOn(state, here, [
    say(`safety.safeWith.${verdict(event.tag, at.item.move)}`, { name: nameOf(at.item.move) }),
  ]);
};

/** Remembered while the session lasts: a disclosed condition is not taken back by a later "no". */
function disclosed(state: State, tags: readonly Tag[]): State {
  const seen = encodeCues([...decodeCues(safetyOf(state).seen), ...tags.map((tag) => `has:${tag}` as const)]);
  return { ...state, safety: { ...safetyOf(state), seen, acted: { tier: 'see', concern: 'C6' } } };
}

export const condition = (state: State, here: Here, event: EventOf<'condition'>): Outcome => {
  const tags = event.tag ? [event.tag] : [...conditionsIn(event.text, here.locale)];
  if (tags.length === 0) return hear(state, here, event.text);
  // Growth-plate injuries differ, and the skill is for adults only (safety reference, section 6).
  if (tags.includes('under-18'))
    return { state: { ...state, cursor: { at: 'lobby' } }, acts: [say('coach.adultsOnly'), close] };
  if (here.asking === 'screening-conditions') {
    return screeningAnswer(disclosed(state, tags), here, 'yes') as Outcome;
  }
  const heard = triage(event.text, { ...NOTHING_SEEN, seen: decodeCues(safetyOf(state).seen) }, here.locale);
  if (heard.action === 'terminate') return hear(state, here, event.text);
  return endTechnique(disclosed(state, tags), here, {
    ...heard,
    tier: 'see',
    concern: 'C6',
    action: 'end-technique',
    tags,
  });
};

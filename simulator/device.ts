import type { RequestEnvelope, ResponseEnvelope, Slot } from 'ask-sdk-model';
import type { TurnReport } from '../lambda/index';
import { seeded } from './chance';
import { type Consent, consentBy, consentRequest, type Handed, handedBy } from './consent';
import { type Household, PEOPLE } from './household';
import {
  type DeviceKind,
  emptySlot,
  envelopeOf,
  hasScreen,
  idOf,
  intentOf,
  plainSlot,
  SKILL_ID,
  stampOf,
} from './requests';
import { FATAL, problems, ssmlOf, textsOf } from './rules';
import { type Parsed, plainText, readSsml, type Segment } from './ssml';
import {
  addHeld,
  type HeldBy,
  type Playback,
  playbackOf,
  type Truth,
  thousandths,
  trackOf,
  WINDOW_SECONDS,
} from './truth';
import type { Turn } from './turn';
import { utteranceSeconds, wordsOfIntent } from './utterance';
import { measureFor, type Voice } from './voice';

/** From the request's stamp to the first word. Benches use jitter instead. */
export const LATENCY_SECONDS = 1.5;
export const JITTER_SECONDS = { from: 0.5, to: 2.5 } as const;
/** From the last word of an utterance to the request's stamp. */
const ENDPOINTING_SECONDS = 0.6;
/** How long a person needs to answer once the microphone is open. */
export const REACTION_SECONDS = 1;
/** A screen keeps a session with a closed microphone about this long (platform sheet, 2.1); so long Alexa may ask, too. */
const SCREEN_SECONDS = 30;
/** Between the end of one session and the words that open the next one, if nothing else is said. */
const OPENING_SECONDS = 2;
/** The instant every replay begins at, unless told otherwise: a Monday morning. */
export const DEFAULT_NOW = '2026-01-05T07:00:00.000Z';

/** Something the person at the device cannot do: speak into a session that is over, or after its last second. */
export class DeviceError extends Error {
  override readonly name = 'DeviceError';
}

export interface Skill {
  invoke(event: RequestEnvelope, context?: unknown): Promise<ResponseEnvelope>;
}

export interface Understood {
  readonly intent: string;
  readonly slots: Readonly<Record<string, Slot>>;
}

/** What the words mean to the device: open the skill, leave it, or an intent of it. */
export type Meaning =
  | { readonly kind: 'open'; readonly intent: Understood | null }
  | { readonly kind: 'exit' }
  | { readonly kind: 'intent'; readonly intent: Understood };

export interface Understanding {
  hear(text: string): Meaning | Promise<Meaning>;
  /** The slots of an intent as Alexa would send them, given plain values; undefined for an intent the model lacks. */
  fill(intent: string, slots: Readonly<Record<string, unknown>>): Readonly<Record<string, Slot>> | undefined;
}

export interface DeviceOptions {
  /** Makes the skill; called again before every request when `cold`. */
  readonly skill: (observe: (report: TurnReport) => void) => Skill;
  readonly voice: Voice;
  readonly understanding?: Understanding | (() => Understanding);
  readonly locale?: string;
  readonly device?: DeviceKind;
  readonly now?: string | number | Date;
  readonly user?: string;
  readonly person?: string | null;
  /** Alexa's services, and who is heard; without it there are none, and it is the person above. */
  readonly household?: Household;
  /** Below 1 the device speaks faster than the skill believes; silences stay. */
  readonly tempo?: number;
  /** Seconds before the speech begins, or a span to draw from. */
  readonly latency?: number | { readonly from: number; readonly to: number };
  readonly seed?: number;
  /** Judge every response by the platform's rules. On by default. */
  readonly check?: boolean;
  /** A fresh skill for every request, as if each met a cold container. */
  readonly cold?: boolean;
  readonly apiEndpoint?: string;
  readonly onTurn?: (turn: Turn) => void;
  /** Gives stretches of words the lengths they have when this device really says them; else the voice's figures count. */
  readonly sounding?: (segments: readonly Segment[]) => Promise<readonly Segment[]>;
}

export interface Device {
  open(options?: { at?: number; utterance?: number }): Promise<Turn>;
  say(text: string, at?: number): Promise<Turn>;
  /** `utterance` is the length of the words in seconds, `said` what the turn says was heard. */
  intent(
    name: string,
    slots?: Readonly<Record<string, unknown>>,
    at?: number,
    options?: { utterance?: number; said?: string },
  ): Promise<Turn>;
  /** Any other request, e.g. a touch or the answer to a permission. */
  send(request: Readonly<Record<string, unknown>>, at?: number): Promise<Turn>;
  /** Lets the turn run out. Null if no session is there to end. */
  silence(): Promise<Turn | null>;
  /** Whoever listens ends the session at a second, as "exit" does, without a word; null if there is none to end. */
  leave(at: number): Promise<Turn | null>;
  /** The session is gone at a second (default: when the turn has run out) and the skill never hears of it. */
  lose(at?: number): null;
  /** Runs the turn out if a session is open, then moves the clock on. */
  after(seconds: number): Promise<Turn | null>;
  readonly sessionOpen: boolean;
  readonly micOpen: boolean;
  /** Milliseconds since 1970: the last request, or the last thing that ended. */
  readonly clock: number;
  /** Seconds the current response can last before its session is gone, played at the device's tempo. */
  readonly turnSeconds: number;
  /** The response being played: its parts, entries and truth at each second. */
  readonly playback: Playback | null;
  /** What is being played, stretch by stretch. */
  readonly sounds: Sounds | null;
  /** Milliseconds since 1970 at which the current response began to sound. */
  readonly startedAt: number;
  /** Everything held in responses that are over. */
  readonly held: HeldBy;
  readonly last: Turn | null;
}

export interface Sounds {
  readonly speech: readonly Segment[];
  readonly reprompt: readonly Segment[];
}

interface Playing {
  readonly playback: Playback;
  readonly sounds: Sounds;
  readonly startMs: number;
  /** Seconds until the session is gone by itself; speech alone when it is gone already. */
  readonly total: number;
  readonly mic: boolean;
}

interface Session {
  id: string;
  attributes: Readonly<Record<string, unknown>>;
  screen: boolean;
}

const EMPTY: Parsed = { segments: [], seconds: 0, textAt: [] };

const directs = (response: ResponseEnvelope['response'], type: string): boolean =>
  response.directives?.some((directive) => directive.type === type) ?? false;
const shows = (response: ResponseEnvelope['response']): boolean =>
  directs(response, 'Alexa.Presentation.APL.RenderDocument');
/** Alexa asks something in words of her own, and the session waits for the answer. */
const hands = (response: ResponseEnvelope['response']): boolean => handedBy(response) !== null;

/** A virtual Echo with a virtual clock. It knows the skill only by requests and responses, both sent as JSON. */
export const makeDevice = (options: DeviceOptions): Device => {
  const locale = options.locale ?? 'en-US';
  const tempo = options.tempo ?? 1;
  const seed = options.seed ?? 1;
  const chance = seeded(seed);
  const measure = measureFor(options.voice, locale);
  const kind = options.device ?? 'echo';
  const check = options.check ?? true;
  const who = {
    skillId: SKILL_ID,
    user: options.user ?? 'amzn1.ask.account.LISTENER',
    person: options.person ?? null,
    device: kind,
    apiEndpoint: options.apiEndpoint ?? 'https://api.amazonalexa.com',
  };
  const latency = options.latency ?? LATENCY_SECONDS;
  const { household } = options;

  let reports: TurnReport[] = [];
  const makeSkill = (): Skill => options.skill((report) => reports.push(report));
  let skill = makeSkill();
  let understanding: Understanding | undefined;
  let clock = new Date(options.now ?? DEFAULT_NOW).getTime();
  if (!Number.isFinite(clock)) throw new DeviceError(`not an instant: ${String(options.now)}`);
  let session: Session | null = null;
  let playing: Playing | null = null;
  let held: HeldBy = {};
  let turns = 0;
  let sessions = 0;
  let last: Turn | null = null;
  let routine: string | null = null;
  let handed: Handed | null = null;

  const listen = (): Understanding => {
    understanding ??= typeof options.understanding === 'function' ? options.understanding() : options.understanding;
    if (!understanding)
      throw new DeviceError('this device understands nothing: send intents, or give it a speech model');
    return understanding;
  };

  /** Stops what is playing; returns the truth at that second. */
  const stop = (at: number): Truth | null => {
    if (!playing) return null;
    const truth = playing.playback.truthAt(at);
    held = addHeld(held, truth.held);
    clock = playing.startMs + at * 1000;
    playing = null;
    return truth;
  };

  const exchange = async (
    request: Readonly<Record<string, unknown>>,
    now: Session,
    isNew: boolean,
    said: string | null,
    truth: Truth | null,
  ): Promise<Turn> => {
    turns += 1;
    const ended = request.type === 'SessionEndedRequest';
    const envelope = envelopeOf(
      { requestId: idOf('request', turns, seed), timestamp: stampOf(clock), locale, ...request },
      { id: now.id, isNew, attributes: now.attributes },
      household ? { ...who, person: PEOPLE[household.person], services: household.alerts.system(clock) } : who,
    );
    if (options.cold) skill = makeSkill();
    reports = [];
    const found: string[] = [];
    let answer: ResponseEnvelope = { version: '1.0', response: {} };
    try {
      const raw = await skill.invoke(JSON.parse(JSON.stringify(envelope)) as RequestEnvelope);
      const text = JSON.stringify(raw) as string | undefined;
      const parsed: unknown = text === undefined ? null : JSON.parse(text);
      if (ended && !(parsed as ResponseEnvelope | null)?.response) answer = { version: '1.0', response: {} };
      else if (typeof (parsed as ResponseEnvelope | null)?.response === 'object') answer = parsed as ResponseEnvelope;
      else found.push(`${FATAL} no response`);
    } catch (error) {
      found.push(`${FATAL} the skill threw ${error instanceof Error ? error.message : String(error)}`);
    }
    const report = reports.at(-1) ?? null;
    if (reports.length > 1) found.push(`the skill reported ${reports.length} turns for one request`);
    const { response } = answer;
    if (check && found.length === 0) {
      found.push(...(await problems(answer, { locale, measure, report, requestType: String(request.type) })));
    }
    const rejected = found.some((problem) => problem.startsWith(FATAL));

    const speech = ssmlOf(response.outputSpeech);
    const reprompt = ssmlOf(response.reprompt?.outputSpeech);
    const timeline = report?.timeline ?? [];
    const texts = (part: 'speech' | 'reprompt'): string[] => textsOf(timeline, part).map((entry) => entry.text);
    const spoken = speech === null ? EMPTY : readSsml(speech, measure, texts('speech'), report?.tempo);
    const again = reprompt === null ? EMPTY : readSsml(reprompt, measure, texts('reprompt'), report?.tempo);

    const flag = response.shouldEndSession;
    const lit = hasScreen(kind) && (now.screen || shows(response));
    const mic = !ended && !rejected && (flag === false || flag === null);
    handed = household && !ended && !rejected ? handedBy(response) : null;
    const lingers = !ended && !rejected && flag === undefined && (lit || hands(response));
    const begins =
      clock + 1000 * (typeof latency === 'number' ? latency : latency.from + chance() * (latency.to - latency.from));
    session = mic || lingers ? { id: now.id, attributes: answer.sessionAttributes ?? {}, screen: lit } : null;
    const asking = report?.asking ?? null;
    routine = report?.goes_on?.routine ?? report?.position?.routine ?? null;
    if (!ended && !rejected) {
      const sounding = options.sounding ?? (async (segments) => segments);
      const sounds = { speech: await sounding(spoken.segments), reprompt: await sounding(again.segments) };
      const playback = playbackOf(timeline, trackOf(sounds.speech, tempo), trackOf(sounds.reprompt, tempo), {
        routine,
        asking,
      });
      const repeats = reprompt === null ? 0 : playback.reprompt + WINDOW_SECONDS;
      const total = playback.speech + (mic ? WINDOW_SECONDS + repeats : lingers ? SCREEN_SECONDS : 0);
      playing = { playback, sounds, startMs: begins, total, mic };
    }
    const intent = request.intent as Understood & { name: string; slots: Record<string, Slot> };
    const turn: Turn = {
      turn: turns,
      clock: new Date(clock).toISOString(),
      said,
      request: {
        type: String(request.type),
        intent: intent?.name ?? null,
        slots: intent?.slots ?? {},
      },
      speech: speech ?? '',
      text: speech === null ? '' : plainText(speech),
      reprompt,
      reprompt_text: reprompt === null ? null : plainText(reprompt),
      speech_seconds: thousandths(spoken.seconds),
      reprompt_seconds: thousandths(again.seconds),
      session_open: session !== null,
      mic_open: mic,
      asking,
      asking_then: report?.asking_then ?? null,
      position: report?.position ?? null,
      goes_on: report?.goes_on ?? null,
      truth: truth ? { ...truth, held_total: held } : null,
      ledger: report?.ledger ?? null,
      tier: report?.tier ?? null,
      concern: report?.concern ?? null,
      stopped: report?.stopped ?? null,
      timeline,
      directives: response.directives ?? [],
      problems: found,
      ...(ended ? { session_end_reason: String(request.reason) } : {}),
    };
    last = turn;
    options.onTurn?.(turn);
    if (rejected && !ended) {
      const reason = found.find((problem) => problem.startsWith(FATAL)) ?? FATAL;
      await end('ERROR', now, null, {
        error: { type: 'INVALID_RESPONSE', message: reason.slice(FATAL.length).trim() },
      });
      last = turn;
    }
    return turn;
  };

  const end = async (
    reason: string,
    now: Session,
    truth: Truth | null,
    more: Readonly<Record<string, unknown>> = {},
    said: string | null = null,
  ): Promise<Turn> => exchange({ type: 'SessionEndedRequest', reason, ...more }, now, false, said, truth);

  const freshSession = (): Session => {
    sessions += 1;
    return { id: idOf('session', sessions, seed), attributes: {}, screen: false };
  };

  const defaultSecond = (now: Playing): number => now.playback.speech + REACTION_SECONDS;

  /** Moves to the instant at which words spoken at `at` reach the skill. */
  const speakAt = (at: number | undefined, utterance: number): Truth | null => {
    if (!session || !playing) {
      if (at !== undefined) throw new DeviceError(`"at" ${at}: the session has ended`);
      const truth = playing ? stop(playing.total) : null;
      clock += OPENING_SECONDS * 1000 + utterance * 1000 + ENDPOINTING_SECONDS * 1000;
      return truth;
    }
    const second = at ?? defaultSecond(playing);
    if (!(second >= 0)) throw new DeviceError(`"at" ${String(at)}: not a second of the response`);
    if (second > playing.total) {
      throw new DeviceError(`"at" ${second}: the session has ended after ${playing.total.toFixed(1)} s`);
    }
    const truth = stop(second);
    clock += (utterance + ENDPOINTING_SECONDS) * 1000;
    return truth;
  };

  const launch = async (
    intent: Understood | null,
    said: string | null,
    at: number | undefined,
    utterance: number,
  ): Promise<Turn> => {
    const truth = speakAt(at, utterance);
    const fresh = freshSession();
    session = fresh;
    const request = intent ? intentRequest(intent) : { type: 'LaunchRequest', shouldLinkResultBeReturned: false };
    return exchange(request, fresh, true, said, truth);
  };

  const intentRequest = (intent: Understood): Record<string, unknown> => ({
    type: 'IntentRequest',
    dialogState: 'COMPLETED',
    intent: intentOf(intent.intent, intent.slots),
  });

  const tell = async (
    request: Readonly<Record<string, unknown>>,
    said: string | null,
    at: number | undefined,
    utterance: number,
  ): Promise<Turn> => {
    const now = session;
    if (!now) {
      throw new DeviceError(
        at === undefined
          ? `the session has ended; open the skill first${said === null ? '' : ` (heard "${said}")`}`
          : `"at" ${at}: the session has ended`,
      );
    }
    const truth = speakAt(at, utterance);
    return exchange(request, now, false, said, truth);
  };

  /** The listener's answer to what Alexa asked; without words nobody answered. */
  const answerAlexa = (asked: Handed, answer: Consent, said: string | null, at?: number) => {
    if (answer !== 'NOT_ANSWERED') household?.alerts.consent(answer === 'ACCEPTED');
    return tell(consentRequest(asked, answer), said, at, said === null ? 0 : utteranceSeconds(said));
  };

  const runOut = (): { truth: Truth | null; now: Session | null } => {
    const now = session;
    session = null;
    return { truth: playing ? stop(playing.total) : null, now };
  };

  const silence = async (): Promise<Turn | null> => {
    if (handed && session && playing) return answerAlexa(handed, 'NOT_ANSWERED', null, playing.total);
    const { truth, now } = runOut();
    return now ? end('EXCEEDED_MAX_REPROMPTS', now, truth) : null;
  };

  return {
    open: ({ at, utterance } = {}) => launch(null, null, at, utterance ?? utteranceSeconds('open psoas coach')),
    say: async (text, at) => {
      const meaning = await listen().hear(text);
      const utterance = utteranceSeconds(text);
      if (handed && session && meaning.kind === 'intent')
        return answerAlexa(handed, consentBy(meaning.intent.intent), text, at);
      if (meaning.kind === 'open') return launch(meaning.intent, text, at, utterance);
      if (meaning.kind === 'exit' && session) {
        const now = session;
        const truth = speakAt(at, utterance);
        return end('USER_INITIATED', now, truth, {}, text);
      }
      return tell(meaning.kind === 'intent' ? intentRequest(meaning.intent) : {}, text, at, utterance);
    },
    intent: (name, slots = {}, at, more = {}) => {
      let filled: Record<string, Slot> | Readonly<Record<string, Slot>> | undefined;
      if (options.understanding) filled = listen().fill(name, slots);
      if (!filled) {
        const plain: Record<string, Slot> = {};
        for (const [slot, value] of Object.entries(slots)) {
          plain[slot] =
            value === null || value === undefined
              ? emptySlot(slot)
              : typeof value === 'object'
                ? (value as Slot)
                : plainSlot(slot, String(value));
        }
        filled = plain;
      }
      const utterance = more.utterance ?? utteranceSeconds(wordsOfIntent(name, slots));
      return tell(intentRequest({ intent: name, slots: filled }), more.said ?? null, at, utterance);
    },
    send: (request, at) => tell(request, null, at, 0),
    silence,
    leave: async (at) => {
      const now = session;
      session = null;
      const truth = playing ? stop(Math.min(at, playing.total)) : null;
      return now ? end('USER_INITIATED', now, truth) : null;
    },
    lose: (at) => {
      if (!session || !playing) throw new DeviceError('no session to lose');
      if (at !== undefined && !(at >= 0 && at <= playing.total)) {
        throw new DeviceError(`"at" ${at}: the session has ended after ${playing.total.toFixed(1)} s`);
      }
      stop(at ?? playing.total);
      session = null;
      return null;
    },
    after: async (seconds) => {
      // A question of Alexa's own that nobody answers is not the end yet.
      const first = await silence();
      const turn = session ? await silence() : first;
      clock += seconds * 1000;
      return turn;
    },
    get sessionOpen() {
      return session !== null;
    },
    get micOpen() {
      return session !== null && (playing?.mic ?? false);
    },
    get clock() {
      return clock;
    },
    get turnSeconds() {
      return playing?.total ?? 0;
    },
    get playback() {
      return playing?.playback ?? null;
    },
    get sounds() {
      return playing?.sounds ?? null;
    },
    get startedAt() {
      return playing?.startMs ?? clock;
    },
    get held() {
      return held;
    },
    get last() {
      return last;
    },
  };
};

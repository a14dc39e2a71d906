import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { type Device, DeviceError } from '../device';
import { type Around, aroundOf, type Household } from '../household';
import { askedByAlexa } from '../transcript';
import { thousandths, WINDOW_SECONDS } from '../truth';
import type { Turn } from '../turn';
import type { Command, Settings } from './messages';
import { Playhead } from './playhead';
import { modelSecond, Recording } from './recording';
import { type Mark, marksOf, type Note, scoreOf } from './score';

/** How often it is looked whether a timer or a reminder has gone off. Milliseconds. */
const PULSE = 500;

/** Turns a page that comes late is told of. */
const KEPT_TURNS = 60;

/** One exchange and how it sounds. */
export interface ShownTurn {
  readonly type: 'turn';
  readonly id: number;
  readonly turn: Turn;
  readonly request: RequestEnvelope | null;
  readonly response: ResponseEnvelope | null;
  readonly notes: readonly Note[];
  readonly marks: readonly Mark[];
  /** Seconds until the session is gone by itself; 0 if nothing is played. */
  readonly total: number;
}

/** How things stand at this instant. */
export interface State {
  readonly type: 'state';
  /** Id of the turn that is being played; null if nothing is. */
  readonly playing: number | null;
  /** Seconds of that turn; below 0 the answer is still being thought of. */
  readonly second: number;
  readonly running: boolean;
  readonly speed: number;
  /** Seconds of it in one of the person's, now: at an open microphone everybody has all the time there is. */
  readonly rate: number;
  /** The wake word has been heard, and the words are awaited. */
  readonly woken: boolean;
  /** The skill has been asked and has not answered yet. */
  readonly busy: boolean;
  readonly session: boolean;
  readonly muted: boolean;
  /** The device's own clock, milliseconds since 1970. */
  readonly clock: number;
  readonly settings: Settings;
  /** Alexa's services and who is heard; null on an Echo without them. */
  readonly around: Around | null;
}

export interface Notice {
  readonly type: 'notice';
  readonly text: string;
}

/** What somebody said that no skill heard. */
export interface Unheard {
  readonly type: 'unheard';
  readonly said: string;
  readonly why: string;
}

export type News = ShownTurn | State | Notice | Unheard;

/** A device for some settings, and what it exchanged last. */
export interface Placed {
  readonly device: Device;
  /** What the skill was sent last and what it answered. */
  exchange(): { request: RequestEnvelope | null; response: ResponseEnvelope | null };
  readonly clipOf?: (text: string) => string | undefined;
}

export interface PlayerOptions {
  readonly settings: Settings;
  readonly speed: number;
  readonly place: (settings: Settings, now: number | null, onTurn: (turn: Turn) => void) => Placed;
  readonly publish: (news: News) => void;
  readonly wall?: () => number;
  readonly household?: Household;
}

/** The Echo of the page: one device, played in the world's time, that any number of tabs look at. */
export class Player {
  readonly turns: ShownTurn[] = [];
  /** All that was said, heard or not, for a page that comes late. */
  readonly log: (ShownTurn | Unheard)[] = [];
  private settings: Settings;
  private placed: Placed;
  private recording: Recording;
  private readonly head: Playhead;
  private speed: number;
  private readonly wall: () => number;
  private timer: NodeJS.Timeout | undefined;
  private readonly pulse: NodeJS.Timeout;
  private playing: number | null = null;
  private woken = false;
  private busy = false;
  private muted = false;
  /** When nothing was left to play. */
  private idleSince: number;
  private ids = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PlayerOptions) {
    this.wall = options.wall ?? (() => performance.now());
    this.speed = options.speed;
    this.head = new Playhead(this.wall, options.speed);
    this.settings = options.settings;
    this.idleSince = this.wall();
    this.placed = this.put(null);
    this.recording = this.record();
    this.pulse = setInterval(() => this.ring(), PULSE);
    this.pulse.unref();
  }

  get device(): Device {
    return this.placed.device;
  }

  state(): State {
    const { device } = this;
    const idle = this.playing === null;
    const second = idle ? 0 : Math.min(this.head.at, device.turnSeconds);
    const clock = Math.round(idle ? device.clock + this.idleSeconds() * 1000 : device.startedAt + second * 1000);
    const { household } = this.options;
    return {
      type: 'state',
      playing: this.playing,
      second: thousandths(second),
      running: this.head.runs,
      speed: this.speed,
      rate: idle ? this.speed : this.head.speed,
      woken: this.woken,
      busy: this.busy,
      session: device.sessionOpen,
      muted: this.muted,
      clock,
      settings: this.settings,
      around: household ? aroundOf(household, clock) : null,
    };
  }

  replay(): string {
    return this.recording.file();
  }

  /** Does what a page asks, one thing after another. */
  do(command: Exclude<Command, { do: 'here' }>): Promise<void> {
    // The wake word is heard at the second at which it is said, whatever else is going on.
    const at = this.playing === null ? 0 : this.head.at;
    const done = this.queue.then(() => this.perform(command, at));
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** Nobody speaks until the turn has run out, at once. */
  silence(): Promise<void> {
    const done = this.queue.then(async () => {
      if (this.playing === null) return;
      this.head.start(this.device.turnSeconds);
      await this.runOut();
    });
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** The plug is pulled where the device is: what has been played by now is known. */
  async close(): Promise<void> {
    const at = this.head.at;
    clearInterval(this.pulse);
    clearTimeout(this.timer);
    await this.queue;
    clearTimeout(this.timer);
    if (this.playing === null) return;
    await this.device.leave(this.second(at));
    this.playing = null;
    this.idleSince = this.wall();
  }

  private async perform(command: Exclude<Command, { do: 'here' }>, at: number): Promise<void> {
    switch (command.do) {
      case 'wake':
        if (this.muted) return this.tell('The microphone is off.');
        this.woken = true;
        this.freeze(at);
        break;
      case 'resume':
        this.woken = false;
        this.goOn();
        break;
      case 'say':
        if (this.muted) return this.unheard(command.text, 'The microphone is off.');
        await this.say(command.text, at);
        break;
      case 'touch':
        await this.touch(command, at);
        break;
      case 'skip':
        this.skip();
        break;
      case 'mute':
        this.muted = command.on;
        if (this.muted && this.woken) {
          this.woken = false;
          this.goOn();
        }
        break;
      case 'speed':
        await this.pass();
        this.speed = command.speed;
        this.wait();
        break;
      case 'later':
        await this.later(command.seconds);
        break;
      case 'choose':
        await this.choose({ device: command.device, locale: command.locale, user: command.user });
        break;
      case 'around':
        this.surround(command);
        break;
      default:
        command satisfies never;
    }
    this.options.publish(this.state());
  }

  private put(now: number | null): Placed {
    return this.options.place(this.settings, now, (turn) => this.shown(turn));
  }

  private record(): Recording {
    const { device, user, locale } = this.settings;
    const made = new Recording(locale, { device, user, now: new Date(this.device.clock).toISOString() });
    const { household } = this.options;
    if (household) made.add({ permission: household.alerts.permission });
    if (household && household.person !== 'nobody') made.add({ person: household.person });
    return made;
  }

  /** Other services, or another voice. */
  private surround({ permission, person }: Extract<Command, { do: 'around' }>): void {
    const { household } = this.options;
    if (!household) return;
    if (permission !== household.alerts.permission) this.recording.add({ permission });
    if (person !== household.person) this.recording.add({ person });
    household.alerts.permission = permission;
    household.person = person;
  }

  /** What has gone off by the clock of the Echo is told, and how things stand then. */
  private ring(): void {
    const gone = this.options.household?.alerts.gone(this.state().clock) ?? [];
    for (const words of gone) this.tell(`Alexa: “${words}”`);
    if (gone.length > 0) this.options.publish(this.state());
  }

  private tell(text: string): void {
    this.options.publish({ type: 'notice', text });
  }

  private write(line: ShownTurn | Unheard): void {
    this.log.push(line);
    if (this.log.length > KEPT_TURNS) this.log.shift();
  }

  private unheard(said: string, why: string): void {
    const line = { type: 'unheard', said, why } as const;
    this.write(line);
    this.options.publish(line);
  }

  private shown(turn: Turn): void {
    const { device } = this;
    const { sounds, playback } = device;
    this.ids += 1;
    const { clipOf } = this.placed;
    const mic = turn.mic_open;
    const shown: ShownTurn = {
      type: 'turn',
      id: this.ids,
      turn,
      ...this.placed.exchange(),
      notes: sounds ? scoreOf(sounds, { mic, reprompt: turn.reprompt !== null, ...(clipOf ? { clipOf } : {}) }) : [],
      marks: playback ? marksOf(playback) : [],
      total: thousandths(device.turnSeconds),
    };
    this.turns.push(shown);
    if (this.turns.length > KEPT_TURNS) this.turns.shift();
    this.write(shown);
    this.options.publish(shown);
    const asked = askedByAlexa(turn);
    if (asked) this.tell(asked);
  }

  private freeze(at: number): void {
    if (this.playing === null) return;
    clearTimeout(this.timer);
    this.head.stop();
    this.head.start(Math.min(at, this.device.turnSeconds));
    this.head.stop();
  }

  /** Goes on from where the wake word stopped it. */
  private goOn(): void {
    if (this.playing === null) return;
    this.head.start(this.head.at);
    this.wait();
  }

  /** Waits for the end of the turn, or for a microphone to open or close where time hurries: nobody types faster for it. */
  private wait(): void {
    clearTimeout(this.timer);
    if (this.playing === null) return;
    const { at } = this.head;
    const { turnSeconds } = this.device;
    const open = this.speed === 1 ? undefined : this.windows().find(({ from, to }) => at >= from && at < to);
    this.head.speed = open ? 1 : this.speed;
    if (!this.head.runs) return;
    const next = this.speed === 1 ? undefined : (open?.to ?? this.windows().find(({ from }) => from > at)?.from);
    if (next !== undefined && next < turnSeconds) {
      const turned = () => {
        if (this.playing === null || !this.head.runs) return;
        this.head.start(next);
        this.wait();
        this.options.publish(this.state());
      };
      this.timer = setTimeout(turned, this.head.until(next));
      return;
    }
    const end = () => {
      const over = this.queue.then(() => this.runOut());
      this.queue = over.catch(() => undefined);
    };
    this.timer = setTimeout(end, this.head.until(this.device.turnSeconds));
  }

  private async runOut(): Promise<void> {
    if (this.playing === null || !this.head.runs) return;
    if (this.head.until(this.device.turnSeconds) > 1) return this.wait();
    if (this.device.sessionOpen) this.recording.add({ silence: true });
    await this.ask(() => this.device.silence());
  }

  /** Lets the device exchange something with the skill; then plays what it answers. */
  private async ask(exchange: () => Promise<unknown>): Promise<void> {
    clearTimeout(this.timer);
    this.head.stop();
    this.woken = false;
    this.busy = true;
    this.options.publish(this.state());
    const asked = this.wall();
    const before = this.ids;
    try {
      await exchange();
    } finally {
      this.busy = false;
      if (this.ids === before && this.playing !== null && this.device.playback) this.head.start(this.head.at);
      else if (this.device.playback) {
        this.head.speed = this.speed;
        const spent = ((this.wall() - asked) / 1000) * this.speed;
        this.playing = this.ids;
        this.head.start(Math.min(0, (this.device.clock - this.device.startedAt) / 1000 + spent));
      } else {
        this.playing = null;
        this.idleSince = this.wall();
      }
      this.wait();
      this.options.publish(this.state());
    }
  }

  private idleSeconds(): number {
    return ((this.wall() - this.idleSince) / 1000) * this.speed;
  }

  /** Time with nobody talking passes for the device, too. */
  private async pass(): Promise<void> {
    if (this.playing !== null) return;
    const seconds = Math.floor(this.idleSeconds());
    if (seconds < 1) return;
    this.idleSince = this.wall();
    await this.device.after(seconds);
    this.recording.pass(seconds);
  }

  /** When the microphone is open. */
  private windows(): { readonly from: number; readonly to: number }[] {
    const { playback, micOpen } = this.device;
    if (!playback || !micOpen) return [];
    const again = playback.speech + WINDOW_SECONDS + playback.reprompt;
    return [playback.speech, again].map((from) => ({ from, to: from + WINDOW_SECONDS }));
  }

  private second(at: number): number {
    return Math.max(0, Math.min(at, this.device.turnSeconds));
  }

  private async say(text: string, at: number): Promise<void> {
    const { device } = this;
    await this.pass();
    const cutsIn = device.sessionOpen && this.playing !== null;
    const second = cutsIn ? this.second(at) : undefined;
    const believed = second === undefined || !device.sounds ? {} : { at: modelSecond(device.sounds, second) };
    try {
      await this.ask(async () => {
        await device.say(text, second);
        this.recording.add(second === undefined ? text : { say: text, ...believed });
      });
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      this.unheard(text, 'Nobody is listening. Say: open psoas coach.');
    }
  }

  private async touch(command: Extract<Command, { do: 'touch' }>, at: number): Promise<void> {
    const { device } = this;
    if (!device.sessionOpen || this.playing === null) return this.tell('The screen shows a session that is over.');
    const request = {
      type: 'Alexa.Presentation.APL.UserEvent',
      token: command.token,
      arguments: command.arguments,
      source: command.source,
      components: {},
    };
    await this.ask(() => device.send(request, this.second(at)));
  }

  /** Goes to the next open microphone, or to the end. */
  private skip(): void {
    const { playback } = this.device;
    if (this.playing === null || !playback) return;
    const again = playback.speech + WINDOW_SECONDS + playback.reprompt;
    const end = this.device.turnSeconds;
    const next = [playback.speech, again].find((second) => second > this.head.at + 0.01 && second < end);
    this.woken = false;
    this.head.start(next ?? end);
    this.wait();
  }

  private async later(seconds: number): Promise<void> {
    await this.pass();
    this.recording.pass(seconds);
    await this.ask(() => this.device.after(seconds));
  }

  /** Another device, language or listener; what was going on is left behind where it was. */
  private async choose(settings: Settings): Promise<void> {
    const same = (['device', 'locale', 'user'] as const).every((name) => settings[name] === this.settings[name]);
    if (same) return;
    await this.pass();
    const { device } = this;
    if (device.sessionOpen) device.lose(this.second(this.head.at));
    clearTimeout(this.timer);
    this.head.stop();
    this.settings = settings;
    this.playing = null;
    this.woken = false;
    this.idleSince = this.wall();
    this.placed = this.put(device.clock);
    this.recording = this.record();
  }
}

import { type Device, DeviceError } from './device';
import { progress } from './progress';
import { askedByAlexa } from './transcript';
import { WINDOW_SECONDS } from './truth';
import type { Turn } from './turn';
import { type Note, scoreOf } from './web/score';

/** The terminal a person sits at. */
export interface Screen {
  /** Writes a line above the one that is being typed. */
  line(text: string): void;
  /** Shows how things stand in front of what is being typed. */
  prompt(text: string): void;
  /** What has been typed and not sent yet. */
  typed(): string;
}

const YOURS = '[ your turn ] > ';
const QUIET = '> ';

/**
 * A device that plays for a person who types. Words come at the pace at which they are said, silences `speed` times as
 * fast. Nobody types within eight seconds of a clock that hurries: at an open microphone, and from the first letter on,
 * time stands still until the line is sent.
 */
export class Desk {
  private second = 0;
  private printed = 0;
  private notes: readonly Note[] = [];
  private busy = false;
  private prompt = '';

  constructor(
    private readonly device: Device,
    private readonly screen: Screen,
    private readonly speed: number,
  ) {}

  /** A new response starts to play. */
  begin(turn: Turn): void {
    const { sounds } = this.device;
    this.second = 0;
    this.printed = 0;
    this.notes = sounds ? scoreOf(sounds, { mic: turn.mic_open, reprompt: turn.reprompt !== null }) : [];
    const heard = turn.session_end_reason ?? turn.request.intent ?? turn.request.type;
    this.screen.line(`          {${heard}}`);
    const asked = askedByAlexa(turn);
    if (asked) this.screen.line(`          (${asked})`);
    for (const problem of turn.problems) this.screen.line(`          !! ${problem}`);
  }

  /** The clock of the Echo, milliseconds since 1970. */
  get clock(): number {
    return this.device.playback ? this.device.startedAt + this.second * 1000 : this.device.clock;
  }

  /** So many seconds of the person's pass. */
  async pass(seconds: number): Promise<void> {
    if (this.busy || this.screen.typed() !== '') return;
    let left = seconds;
    for (let note = this.note(); note && left > 0 && note.kind !== 'window'; note = this.note()) {
      const rate = note.kind === 'pause' ? this.speed : 1;
      const played = Math.min(note.end - this.second, left * rate);
      this.second = played < note.end - this.second ? this.second + played : note.end;
      left -= played / rate;
    }
    await this.show();
  }

  /** Nothing is said: on to the next open microphone, or past the one that is open. */
  async wait(): Promise<void> {
    if (this.busy || !this.device.playback) return;
    const here = this.note();
    const next =
      here?.kind === 'window'
        ? here.end
        : this.notes.find(({ kind, start }) => kind === 'window' && start > this.second)?.start;
    this.second = next ?? this.device.turnSeconds;
    await this.show();
  }

  /** The words cut in where the device is. */
  async say(text: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const { device } = this;
      await device.say(
        text,
        device.sessionOpen && device.playback ? Math.min(this.second, device.turnSeconds) : undefined,
      );
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      this.screen.line('          (Nobody is listening. Say: open psoas coach)');
    } finally {
      this.busy = false;
    }
    await this.show();
  }

  /** The person gets up where the device is: what has been played by now is known, and the rest has not been heard. */
  async leave(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.device.leave(this.second);
  }

  private note(): Note | undefined {
    return this.notes.find(({ end }) => end > this.second);
  }

  private async show(): Promise<void> {
    const { playback } = this.device;
    if (!playback) return this.ask(QUIET);
    const next = this.note();
    for (const { entry, start } of playback.entries.slice(this.printed)) {
      if (start > this.second) break;
      this.printed += 1;
      const stamp = new Date(this.device.startedAt + start * 1000).toISOString().slice(11, 19);
      if (entry.text) this.screen.line(`${stamp}  A: ${entry.text}`);
      else if (entry.kind === 'chime') this.screen.line(`${stamp}  A: ♪`);
      else if (entry.kind === 'window') {
        this.screen.line(`${stamp}  (( microphone open: answer, or Enter for ${WINDOW_SECONDS} s of silence ))`);
      }
    }
    if (this.second >= this.device.turnSeconds) return this.runOut();
    this.ask(next?.kind === 'window' ? YOURS : `[${progress(playback, this.second)}] > `);
  }

  private async runOut(): Promise<void> {
    this.busy = true;
    const had = this.device.sessionOpen;
    await this.device.silence();
    this.busy = false;
    // Nobody answered Alexa: the skill has heard of it, and goes on.
    if (this.device.sessionOpen) return;
    this.notes = [];
    this.screen.line(had ? '          (Silence. The session is over.)' : '          (The session is over.)');
    this.ask(QUIET);
  }

  private ask(prompt: string): void {
    if (prompt === this.prompt) return;
    this.prompt = prompt;
    this.screen.prompt(prompt);
  }
}

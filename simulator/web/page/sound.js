import { tone } from './tones.js';

/** How far ahead clips are put on the audio clock, and how often that is looked after. */
const AHEAD_SECONDS = 6;
const LOOK_MILLISECONDS = 500;
/** A playhead this near to where the sound is needs no new start. Seconds. */
const NEAR = 0.06;

/** Plays the notes of a turn on the audio clock, so that silences are as long as they are written. */
export class Player {
  context = null;
  turn = null;
  /** Audio time and second of the turn that belong together. */
  anchor = { audio: 0, second: 0 };
  running = false;
  started = new Set();
  sources = new Set();
  clips = new Map();
  round = 0;

  /** Browsers let a page sound only after somebody has touched it. */
  async unlock() {
    this.context ??= new AudioContext();
    if (!this.out) {
      this.out = new GainNode(this.context);
      this.out.connect(this.context.destination);
    }
    if (this.context.state === 'suspended') await this.context.resume().catch(() => undefined);
    return this.context.state === 'running';
  }

  get locked() {
    return this.context?.state !== 'running';
  }

  get second() {
    return this.anchor.second + this.context.currentTime - this.anchor.audio;
  }

  /** The turn is at a second now, and runs on at life's pace. */
  play(turn, second) {
    if (this.locked) return;
    if (this.running && this.turn?.id === turn.id && Math.abs(this.second - second) < NEAR) return;
    this.stop();
    this.turn = turn;
    this.running = true;
    this.anchor = { audio: this.context.currentTime, second };
    this.look();
    this.timer = setInterval(() => this.look(), LOOK_MILLISECONDS);
  }

  stop() {
    this.round += 1;
    this.running = false;
    clearInterval(this.timer);
    for (const source of this.sources) source.stop();
    this.sources.clear();
    this.started.clear();
  }

  look() {
    const { second } = this;
    this.turn.notes.forEach((note, index) => {
      if (note.end <= second || note.start > second + AHEAD_SECONDS || this.started.has(index)) return;
      this.started.add(index);
      if (note.kind === 'speech' && note.clip) this.say(note);
      else if (note.kind === 'sound' && note.start >= second - NEAR) this.ring(note);
    });
  }

  audioTime(second) {
    return this.anchor.audio + second - this.anchor.second;
  }

  ring(note) {
    const when = Math.max(this.audioTime(note.start), this.context.currentTime);
    for (const source of tone(this.context, this.out, note.text, when, note.end - note.start)) this.keep(source);
  }

  async say(note) {
    const { round } = this;
    const clip = await this.clip(note.clip);
    if (!clip || round !== this.round) return;
    const source = new AudioBufferSourceNode(this.context, { buffer: clip });
    source.connect(this.out);
    const late = Math.max(0, this.context.currentTime - this.audioTime(note.start));
    if (late >= clip.duration) return;
    source.start(this.audioTime(note.start) + late, late);
    this.keep(source);
  }

  keep(source) {
    this.sources.add(source);
    source.addEventListener('ended', () => this.sources.delete(source));
  }

  clip(id) {
    let loading = this.clips.get(id);
    if (!loading) {
      loading = fetch(`/clip/${id}.wav`)
        .then((response) => (response.ok ? response.arrayBuffer() : Promise.reject(new Error('no clip'))))
        .then((bytes) => this.context.decodeAudioData(bytes))
        .catch(() => {
          this.clips.delete(id);
          return null;
        });
      this.clips.set(id, loading);
    }
    return loading;
  }
}

import type { Page } from 'playwright-core';
import type { OpenEcho } from '../../simulator/web/open';
import type { ShownTurn } from '../../simulator/web/player';
import type { Heard } from './drift';
import { comesTrue } from './page';

/** The tape: samples in a second, and seconds that fit on it. */
const RATE = 16_000;
const LENGTH = 300;

/** Seconds between two looks of everybody at their clocks. */
const STEP = 0.5;

/** The time from one picture of the page to the next. Milliseconds. */
const PICTURE = 20;

/** Later than any page needs to load. Milliseconds. */
const HOUR = 3_600_000;

/**
 * In the page: what would go to the loudspeaker is written on a tape by the browser's own audio engine. The audio clock
 * stands still unless `tape.until` lets it go on, and `tape.heard` tells where the tape is not silent.
 */
const TAPE = `(() => {
  const QUIET = 0.004;
  const GAP = 0.12;
  const tape = (globalThis.tape = { put: 0 });
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...when) {
    tape.put += 1;
    return start.apply(this, when);
  };
  globalThis.AudioContext = class extends OfflineAudioContext {
    constructor() {
      super(1, ${RATE * LENGTH}, ${RATE});
      let full;
      const goOn = () => (full ? super.resume() : void (full = this.startRendering()));
      tape.until = async (second) => {
        const there = this.suspend(second);
        goOn();
        await there;
      };
      tape.heard = async () => {
        goOn();
        const samples = (await full).getChannelData(0);
        const heard = [];
        samples.forEach((sample, at) => {
          if (Math.abs(sample) <= QUIET) return;
          const now = at / ${RATE};
          const last = heard.at(-1);
          if (last && now - last.end < GAP) last.end = now;
          else heard.push({ start: now, end: now });
        });
        return heard;
      };
    }
    get state() {
      return 'running';
    }
  };
})()`;

/** The world's clock of an Echo, turned by hand. */
export interface Wall {
  milliseconds: number;
}

/** A recording of what a page plays; seconds are those of the turn, as if it were never interrupted. */
export interface Tape {
  /** Lets time pass for everybody until a second. */
  until(second: number): Promise<void>;
  /** Lets the page take a look around, until something holds: its clock alone goes on, by as little as it takes. */
  look(done: () => Promise<boolean>): Promise<void>;
  /** Sentences that were put on the audio clock so far. */
  put(): Promise<number>;
  /** Where there is sound. This ends the recording. */
  heard(): Promise<Heard[]>;
}

/** Before the page is loaded: its clocks stand still, and its sound goes on the tape. */
export const onTape = async (page: Page): Promise<void> => {
  await page.addInitScript(TAPE);
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(HOUR);
};

/**
 * Records a turn from where it is. The world, the page's clocks and the sound go on together, step by step; nobody goes on
 * before every sentence of the step has been put on the audio clock, so that the pace of the machine is not on the tape.
 */
export const record = (page: Page, { player }: OpenEcho, wall: Wall): Tape => {
  const { notes } = player.turns.at(-1) as ShownTurn;
  const from = player.state().second;
  let at = from;
  const step = async (to: number): Promise<void> => {
    wall.milliseconds += (to - at) * 1000;
    await page.clock.runFor((to - at) * 1000);
    const { running, second } = player.state();
    const begun = running ? notes.filter(({ kind, start }) => kind === 'speech' && start <= second).length : 0;
    await comesTrue(page, `tape.put >= ${begun}`);
    await page.evaluate(`tape.until(${to - from})`);
    at = to;
  };
  return {
    until: async (second) => {
      while (at < second) await step(Math.min(at + STEP, second));
    },
    look: async (done) => {
      while (!(await done())) await page.clock.runFor(PICTURE);
    },
    put: () => page.evaluate('tape.put') as Promise<number>,
    heard: async () => {
      const heard = (await page.evaluate('tape.heard()')) as Heard[];
      return heard.map(({ start, end }) => ({ start: start + from, end: end + from }));
    },
  };
};

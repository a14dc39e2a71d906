import { silentRun } from './routines';

export interface Speed {
  /** Milliseconds of CPU of one whole session of the 10-minute routine, device and skill together. */
  readonly sessions: readonly number[];
  readonly simulated: number;
  readonly wall: number;
}

/** Sessions before the measured ones: the engine compiles what it runs often. */
const WARM_UP = 5;

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Plays the 10-minute routine to its end again and again. */
export const speed = async (count: number): Promise<Speed> => {
  for (let n = 0; n < WARM_UP; n++) await silentRun('strength');
  const sessions: number[] = [];
  let simulated = 0;
  const begun = performance.now();
  for (let n = 0; n < count; n++) {
    const before = cpu();
    simulated += (await silentRun('strength')).seconds;
    sessions.push(cpu() - before);
  }
  return { sessions, simulated, wall: (performance.now() - begun) / 1000 };
};

/** Milliseconds between two heartbeats of the process. */
const BEAT = 5;

/**
 * How long something made its caller wait, in milliseconds by the heartbeat of this process. On a machine that stands
 * still, or does something else, nothing beats: this says how patient the code is, not how busy the machine.
 */
export async function waited(work: () => Promise<unknown>): Promise<number> {
  let beats = 0;
  const heart = setInterval(() => {
    beats += 1;
  }, BEAT);
  try {
    await work();
  } finally {
    clearInterval(heart);
  }
  return beats * BEAT;
}

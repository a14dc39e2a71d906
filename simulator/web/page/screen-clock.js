/**
 * The clock of the screen. The renderer takes its time from Date.now, which is made to run with the response here: as fast
 * as the page plays, standing still while somebody speaks, and in its place after a reload. It never goes back, and it
 * hurries instead of jumping, so that a document that counts beats meets every one of them.
 */
const HURRY = 60;
const real = Date.now.bind(Date);
const clock = { at: real(), goal: real(), since: real(), rate: 1 };
const now = () => {
  const passed = real() - clock.since;
  return Math.max(clock.at, Math.min(clock.goal + passed * clock.rate, clock.at + passed * HURRY));
};
Date.now = () => Math.floor(now());

/** Goes on from an instant (milliseconds), so many times as fast as the world. */
globalThis.screenClock = (instant, rate) => {
  Object.assign(clock, { at: now(), goal: instant, since: real(), rate });
};

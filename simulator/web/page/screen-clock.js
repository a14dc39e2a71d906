/**
 * The clock of the screen. The renderer takes its time from Date.now, which is made to run with the response here: as fast
 * as the page plays, standing still while somebody speaks, and in its place after a reload. It never goes back.
 */
const real = Date.now.bind(Date);
const clock = { base: real(), since: real(), rate: 1 };
const now = () => clock.base + (real() - clock.since) * clock.rate;
Date.now = () => Math.floor(now());

/** Goes on from an instant (milliseconds), so many times as fast as the world. */
globalThis.screenClock = (instant, rate) => {
  Object.assign(clock, { base: Math.max(now(), instant), since: real(), rate });
};

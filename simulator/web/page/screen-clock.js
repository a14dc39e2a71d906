/**
 * The clock of the screen. The renderer takes its time from Date.now, which is made to run with the response here: as fast
 * as the page plays, standing still while somebody speaks, and in its place after a jump or a reload. It never goes back,
 * and it goes in steps, so that a document that counts beats meets every one of them, however far it has to go.
 */
const STEP = 500;
const real = Date.now.bind(Date);
const clock = { shown: real(), begun: real(), second: 0, since: real(), rate: 0, corners: [] };
Date.now = () => Math.floor(clock.shown);

/** The second of the document at a second of the response: it was planned with another length for every sentence. */
const planned = (second) => {
  const { corners } = clock;
  const next = corners.findIndex(([played]) => played > second);
  const [from, to] = next > 0 ? [corners[next - 1], corners[next]] : [corners.at(-1), undefined];
  if (next === 0 || !from) return second;
  const pace = to ? (to[1] - from[1]) / (to[0] - from[0]) : 1;
  return from[1] + (second - from[0]) * pace;
};
const goal = () => {
  const second = clock.second + ((real() - clock.since) / 1000) * clock.rate;
  return clock.begun + Math.max(0, planned(second)) * 1000;
};

/** A document begins now, and waits. */
globalThis.screenBegins = () => Object.assign(clock, { begun: clock.shown, second: 0, since: real(), rate: 0 });

/**
 * The response was at a second when `sent` (milliseconds of the world) and runs so many times as fast as the world;
 * `corners` are its seconds, as they are played and as they were planned.
 */
globalThis.screenRuns = ({ second, rate, sent, corners }) =>
  Object.assign(clock, { second, rate, since: sent, corners });

/** Seconds by which the document has gone too far: news that the response goes slower come a moment late. */
globalThis.screenAhead = () => (clock.shown - goal()) / 1000;

/** Goes a step on; true if there is more to go. */
globalThis.screenStep = () => {
  const end = goal();
  clock.shown = Math.max(clock.shown, Math.min(clock.shown + STEP, end));
  return clock.shown < end - 1;
};

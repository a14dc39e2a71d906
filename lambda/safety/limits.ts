/** Seconds of still hip-flexor stretch a side in one session (safety reference, section 11). A listener may ask beyond. */
export const STRETCH_A_SESSION = 240;
/** Seconds of still hip-flexor stretch a side in seven days. */
export const STRETCH_A_WEEK = 600;
/** Seconds of belly pressure a side in one session; nobody goes beyond. */
export const BELLY_PRESSURE_A_SESSION = 90;

/** The highest level a listener is given: the first in a first session, the second later, and one more of what is named. */
export const highestLevel = (firstSession: boolean, named: boolean): 1 | 2 | 3 =>
  firstSession ? (named ? 2 : 1) : named ? 3 : 2;

/** Seconds of still hip-flexor stretch a side in one session (safety reference, section 11). A listener may ask beyond. */
export const STRETCH_A_SESSION = 240;
/** Seconds of still hip-flexor stretch a side in seven days. */
export const STRETCH_A_WEEK = 600;
/** Seconds of belly pressure a side in one session; nobody goes beyond. */
export const BELLY_PRESSURE_A_SESSION = 90;

/** The highest level a listener is given: no level 3 in a first session, in later ones only when asked for by name. */
export const highestLevel = (firstSession: boolean, asked: boolean): 1 | 2 | 3 => (!firstSession && asked ? 3 : 2);

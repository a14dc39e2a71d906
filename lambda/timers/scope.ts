/** The permission that a listener gives once, in the app or by voice. */
export const TIMERS_SCOPE = 'alexa::alerts:timers:skill:readwrite';

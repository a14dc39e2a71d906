/** The permission that a listener gives once, in the app or by voice. */
export const REMINDERS_SCOPE = 'alexa::alerts:reminders:skill:readwrite';

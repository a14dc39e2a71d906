import { SOUNDS } from './plan/sounds';

/** Seconds of each sound by its address, for whoever plays a response. */
export const SOUND_SECONDS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(SOUNDS).map(({ url, seconds }) => [url, seconds]),
);

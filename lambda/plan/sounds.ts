/**
 * Sounds of the Alexa sound library that the coach uses (platform sheet, section 3: asset paths seen in public skills).
 * Lengths in seconds are ours, to be checked by ear on a device before release; they are silence's to give.
 */
export const SOUNDS = {
  bell: { url: 'soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_01', seconds: 2 },
  soft: { url: 'soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_03', seconds: 2 },
} as const;

export type SoundId = keyof typeof SOUNDS;

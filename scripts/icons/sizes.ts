/** The two icons of the store page: the setting of `skill.json`, the file inside the skill package, the side in pixels. */
export const ICONS = {
  smallIconUri: { path: 'assets/images/smallIcon.png', size: 108 },
  largeIconUri: { path: 'assets/images/largeIcon.png', size: 512 },
} as const;

/** How `skill.json` points at a file of its own package. */
export const fileUri = (path: string): string => `file://${path}`;

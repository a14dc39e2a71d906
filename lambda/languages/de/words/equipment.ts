/** Things that are there or not, and how the listener likes it. */
export const equipment = {
  has: 'Gut, du hast {{thing.object}}. Das merke ich mir.',
  lacks: {
    mat: 'Also keine Matte. Ein Teppich oder eine dicke Decke tut es auch.',
    cushion: 'Also kein Kissen. Ein gefaltetes Handtuch tut es auch.',
    chair: 'Also kein Stuhl. Halt dich dafür mit einer Hand an der Wand oder an einer Arbeitsplatte.',
    ball: 'Also kein Ball. Dafür nehme ich die Finger.',
    roller: 'Also keine Faszienrolle. Dafür nehme ich Kreise in Seitenlage.',
    strap: 'Also kein Gurt. Ein langes Handtuch tut es auch.',
    pillow: 'Also kein Kopfkissen. Ein gerolltes Handtuch tut es auch.',
  },
  instead: 'Ohne {{thing.after}} nehmen wir {{name.object}}.',
  unknown: 'Sag mir etwas über Matte, Kissen, Stuhl, Ball, Faszienrolle, Gurt oder Kopfkissen.',
} as const;

export const about = {
  talk: {
    full: 'Ich erkläre dir jede Übung ausführlich.',
    brief: 'Ich fasse mich kurz für dich.',
    bell: 'Ich sage nur, was du brauchst.',
  },
  noCounting: 'Ich zähle still.',
  kept: 'Mehr als das, deine Stelle und was du gemacht hast, behalte ich nicht. Sag vergiss mich, und alles ist weg.',
  slower: 'Ich bin langsamer als sonst.',
  faster: 'Ich bin schneller als sonst.',
  lead: 'Zuerst kommt {{side.subject}}.',
  without: 'Du machst es ohne {{thing.after}}.',
} as const;

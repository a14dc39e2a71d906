import type { Hear } from '../../../safety/hear';

const SOMEBODY =
  '(?:my|the|our) (?:\\w+ )?(?:husband|wife|son|daughter|boy|girl|neighbou?r|friend|partner|mum|mom|dad|sister|brother)';

/** What is asked and said after an alarm. Triage has heard it before, and answers whatever is a report of its own. */
export const afterAlarm: Hear['afterAlarm'] = [
  [/\b(?:what (?:do|should|shall|will|can) i (?:tell|say)|what to (?:tell|say)|tell them (?:what|exactly))\b/, 'tell'],
  [/\b(?:drive|driving|take the car)\b/, 'drive'],
  [
    /\b(?:keep|save|remember|hold|lose) (?:my|our|the|where) (?:\w+ )?(?:spot|place|progress|i was|we were|i am|bit)\b|\bwhere i was\b/,
    'kept',
  ],
  [
    /\b(?:lie|lay|sit|stay) (?:\w+ )?(?:down|still|here|up|put|like this)\b|\bin the meantime\b|\bwhile i wait\b/,
    'lie',
  ],
  [/\b(?:can|should|shall|may|do) i (?:just )?(?:move|get up|stand|walk|roll|turn|sit up)\b/, 'move'],
  [
    new RegExp(
      `\\b(?:i'll|i will|i'm going to|i'm gonna|gonna|i could|i can|let me|i guess i could) (?:just )?(?:ring|call|phone|go|see|get|ask|contact)\\b|\\b${SOMEBODY} (?:can|will|could|is|'ll)\\b`,
    ),
    'goes',
  ],
  [
    /\b(?:not (?:that|so|too) bad|nothing much|it'll be (?:all ?right|fine|okay)|just a bit|only a (?:bit|little)|worse before)\b/,
    'light',
  ],
  [
    /\b(?:easy|gentle|lying|laying|little|short) (?:ones?|bits?|moves?|stretch(?:es)?)\b|\bcan (?:i|we) (?:just|still) do\b|\bone more\b|\bcarry on\b/,
    'exercise',
  ],
];

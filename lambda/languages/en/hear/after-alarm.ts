import type { Hear } from '../../../safety/hear';

const SOMEBODY =
  '(?:my|the|our) (?:\\w+ )?(?:husband|wife|son|daughter|boy|girl|neighbou?r|friend|partner|mum|mom|dad|sister|brother)';

const CALLS =
  '(?:ring|call|phone|contact|see|get|go to|go and see)(?: the| an?| my| our| me| him| her| them| for)*(?: (?:doctors?|gp|surgery|hospital|er|clinic|ambulance|somebody|someone|sister|brother|son|daughter|wife|husband|mum|mom|dad|friend|neighbou?r|help|now|today|first))|(?:ring|phone) \\w+';

/** What is asked and said after an alarm. Triage has heard it before, and answers whatever is a report of its own. */
export const afterAlarm: Hear['afterAlarm'] = [
  [
    /\b(?:goodbye|good bye|bye|bye bye|cheerio|ta[ -]ra|see ya|see you|catch ya|good night|i'm off|i'm away)(?: now| then| love| so)*$/,
    'leave',
  ],
  [/\b(?:what (?:do|should|shall|will|can) i (?:tell|say)|what to (?:tell|say)|tell them (?:what|exactly))\b/, 'tell'],
  [/\b(?:drive|driving|take the car)\b/, 'drive'],
  [
    /\b(?:keep|save|remember|hold|lose) (?:my|our|the|where) (?:\w+ )?(?:spot|place|progress|i was|we were|i am|bit)\b|\bwhere i was\b/,
    'kept',
  ],
  [/\b(?:can|should|shall|may|do) i (?:just )?(?:move|get up|stand|walk|roll|turn|sit up)\b/, 'move'],
  [
    /\b(?:lie|lay|sit|stay) (?:\w+ )?(?:down|still|here|up|put|like this)\b|\bin the meantime\b|\bwhile i wait\b/,
    'lie',
  ],
  [
    new RegExp(
      `\\b(?:i'll|i will|i'm going to|i'm gonna|gonna|i could|i can|let me) (?:just )?(?:${CALLS})\\b|\\b${SOMEBODY} (?:can|will|could|'ll)(?: \\w+)? (?:take|drive|carry|bring|come|call|ring|help)`,
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

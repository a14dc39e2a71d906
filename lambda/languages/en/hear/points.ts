import type { Reader } from '../../heard';

/** Words that only lead up to a question. */
const FIRST = '(?:(?:um|uh|so|and|but|oh|okay|ok|wait|sorry|hey|well|hang on|right|coach|just|like) )*';
const OPENS =
  "do|does|did|should|shall|can|could|may|am|is|are|isn't|aren't|was|will|would|must|where|what|what's|which|how|how's|when|why|who|whereabouts|any";
const ENDS =
  "or not|or what|or no|is it|are they|isn't it|am i|do i|don't i|right|yeah|yes|eh|okay|ok|supposed to|meant to|then|or is it|or are they|or do i";

export const asks: Reader['asks'] = new RegExp(
  `^${FIRST}(?:${OPENS})\\b|\\b(?:${ENDS})$|\\b(?:do i|am i|should i|is it|are we|can i|supposed to|meant to)\\b|\\bor\\b`,
);

export const bound: Reader['bound'] = /'(?:s|re|ll|d)\b/g;

export const points: Reader['points'] = [
  [/\bbreath(?:e|es|ing|s)?\b/, 'breath'],
  [
    /\ball the way\b|\b(?:high|low|far|deep) enough\b|\btouch(?:ing)? (?:the )?(?:floor|ground|mat)\b|\bright (?:up|down)\b|\b(?:up|down) between (?:each|them)\b/,
    'far',
  ],
  [/\btuck\w*\b|\btail(?:bone)?\b|\bpelvis\b/, 'hips'],
  [/\b(?:straight|bent|bend|locked|straighten) or\b|\bor (?:straight|bent|bend|locked|straighten)\b/, 'bend'],
  [/\beyes?\b/, 'eyes'],
  [
    /\b(?:i|me|to) (?:\w+ )?(?:\w+ )?(?:talk|chat|speak|sing)(?:ing)?\b|\b(?:talking|chatting|singing) (?:while|during|when|in)\b/,
    'talk',
  ],
  [/\b(?:belly|tummy|stomach|core|abs|abdominals|midriff)\b/, 'belly'],
  [
    /\b(?:heels?|toes?|ball of (?:the|my) foot|whole foot|soles?) or\b|\bor (?:with |through |on |from |is it )?(?:the |my |me )?(?:heels?|toes?|whole foot)\b|\b(?:push|press|dig|drive|shove)(?:ing)? (?:\w+ )?(?:\w+ )?(?:with|through|from|off|down|into|in|out of)\b|\bweight (?:\w+ )?(?:\w+ )?(?:\w+ )?(?:on|in|over|through|go|be)\b/,
    'press',
  ],
  [/\b(?:squee[sz]\w*|clench\w*|tens(?:e|ed|ing)|engag\w*|tighten\w*|activat\w*|scrunch\w*)\b/, 'squeeze'],
  [
    /\b(?:both|two) (?:legs|sides|knees|hips|feet|of them)\b|\b(?:one|each) (?:leg|side|knee|hip|foot)(?: at)?\b|\b(?:one at a time|one by one|one after (?:the other|another)|at the same time|at once|same time|alternat\w+|swap(?:ping)? (?:legs|sides)|(?:legs|knees) together)\b/,
    'turns',
  ],
  [
    /\b(?:slow\w*|quick\w*|fast\w*) or\b|\bor (?:slow\w*|quick\w*|fast\w*)\b|\b(?:bounc\w*|rock(?:ing)? (?:back|in|it|about|a bit|forward)|wiggl\w*|jerk\w*|dead still|(?:keep|stay|hold|be|lie) (?:really |dead |perfectly |completely )?still|keep moving|stop at the (?:top|bottom)|pause at the (?:top|bottom))\b/,
    'pace',
  ],
];

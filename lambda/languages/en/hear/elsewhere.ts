import type { Reader } from '../../heard';

/** Everyday words of what is none of ours. */
export const elsewhere: Reader['elsewhere'] = [
  [
    /\b(?:loud\w*|volume|quieter|speak(?:ing)? up|(?:turn|keep|lower) (?:your|the) voice|voice (?:up|down)|turn (?:it|yourself) (?:up|down)|can'?t hear|hear you|hear ya)\b/,
    'volume',
  ],
  [/\b(?:music|song|songs|playlist|radio|podcast|sounds?|tunes?|album|lo ?fi|spotify)\b|^play\b/, 'music'],
  [/\b(?:what time|the time|what day|what date|the date)\b/, 'clock'],
  [/\b(?:timer|alarm|wake me|stopwatch)\b/, 'timers'],
  [/\b(?:joke|jokes|funny|game|games|riddle|sing)\b/, 'jokes'],
  [
    /\b(?:call|ring|phone|text|message|order|buy|shopping|amazon|deliver\w*|tell my|let my|add .* to my (?:list|basket|cart))\b/,
    'calls',
  ],
  [/\b(?:lights?|lamp|telly|tv|television|heating|kettle|thermostat|door|fan|blinds?|curtains?)\b/, 'home'],
  [/\b(?:screen|picture|photo|foto|video|show me)\b/, 'screen'],
  [/\b(?:kids?|child|children|son|daughter|toddler|teenager)\b/, 'children'],
  [/\b(?:cost|costs|price|free|pay|subscription)\b/, 'price'],
  [
    /\b(?:paracetamol|ibuprofen|painkillers?|tablets?|pills?|medicine|medication|cream|gel|vitamins?|magnesium)\b/,
    'drugs',
  ],
  [/\b(?:neck|shoulders?|calf|calves|hamstrings?|arms?|biceps|abs|chest|wrists?|jaw)\b/, 'muscles'],
];

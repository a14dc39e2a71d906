import type { AnswerCue } from '../../../safety/cues';
import { segment } from './segment';

/** What is said for an answer to one of our questions. */
export const answers: Readonly<Record<AnswerCue, readonly string[]>> = {
  yes: [
    'yes|yeah|yep|yup|yea|aye|sure|affirmative|correct|indeed|definitely|absolutely|sometimes|somewhat',
    'i do|am|have',
    'it does|is $',
    'a bit|little',
  ],
  no: [
    'no|nope|nah|none|neither|negative',
    'not|isnt really|at|any',
    'i dont|feel',
    'i am fine|ok|okay|good|well',
    'no pain',
    'feel fine|ok|okay|good|well',
    'nothing',
  ],
  'not-sure': [
    'not|isnt|hard|cant|unsure|dunno|dont|no ~ sure|certain|say|tell|know|describe|idea|explain|clue',
    'unsure|dunno|maybe|perhaps|possibly|unclear',
    'a bit of both',
    'could|might be',
    'both|neither|either',
  ],
  dull: [
    'i feel it in|along|down ~ hip|hips|thigh|thighs|quad|quads|hamstring|hamstrings|glute|glutes|psoas|calf|calves|flexor|flexors',
    'intense|strong|nice|good|deep|lovely stretch*',
    'dull|achy|ache|aches|aching|ached|stretch*|pull|pulling|pulls|tension|twinge|tug*|tender|tenderness|warmth|mild|discomfort|uncomfortable|niggl*|stiff*|knot|knots|knotted|loosen*|loose|tight*|soreness|strain|straining|deep',
    'good|nice|pleasant|satisfying|healthy|sweet pain*|hurt*|ache|burn*|stretch|feeling',
    'hurts so? good|nice',
    'just|only the? stretch*',
  ],
  pain: ['pain'],
  numb: ['numb'],
  before: [
    'before|earlier|past|gone|previously|ages|old',
    'years|months|weeks|week|year|month|days|long|while ago|back',
    'last week|month|year|time',
    'not now|anymore|today|right',
  ],
  still: ['still|now|currently|present|presently|ongoing', 'right|just now', 'at the moment'],
  passed: [
    'passed|gone|stopped|settled|eased|cleared|finished|over|better|subsided',
    'go|carry|move on',
    'continue|ready|resume',
    'went away',
    'is away again|now',
  ],
  stays: ['stays|staying|stay|remains', 'wont|doesnt|isnt|not ~ pass|passing|stop|stopping|go|going|shift|ease|settle'],
  felt: ['can|do feel it|that|my|the', 'i feel it|that|my', 'felt it|that|my', 'there is feeling'],
  easier: ['easier|lighter|gentler|softer'],
};

/** The words that let a move go on, and may stand with nothing but small ones. No "not", no "then", no second kind. */
export const unmixed: { readonly [A in AnswerCue]?: readonly string[] } = {
  dull: [
    'more like',
    ...segment(
      'dull stretch stretches stretching stretchy pull pulling pulls tight tightness mild muscle muscles muscular tug ' +
        'tugging tension ache achy aching ached good nice gentle normal ordinary regular healthy slight tender sore ' +
        'discomfort warm loose stiff working comfortable nicely strong only simply merely hip hips thigh thighs front ' +
        'hamstring hamstrings quad quads glutes calf',
    ),
  ],
  // Named, what has passed is no second kind.
  passed: [
    ...['cramp', 'spasm', 'dizziness', 'wobble'].flatMap((one) => [`${one} is`, `${one} has`]),
    ...segment('passed gone stopped settled eased cleared over better subsided continue ready resume carry away now'),
  ],
  before: segment(
    'before earlier past gone previously years months weeks week year month days long ago back last time old ages once then many few',
  ),
  felt: segment('feel felt hand finger fingers skin touch there feeling now normally'),
  easier: segment('easier lighter gentler softer make'),
};

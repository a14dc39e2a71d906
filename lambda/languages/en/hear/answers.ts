import type { AnswerCue } from '../../../safety/cues';

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
};

import type { Heard } from '../../heard';

const MUCH =
  '(?:(?:so|really|very|pretty|quite|too|just|totally|completely|rather|still|already|a bit|a little|bit|kind of|sort of|feeling|getting|all|that) )*';
const FIRST =
  '(?:(?:oh|ah|um|uh|okay|ok|well|sorry|honestly|actually|today|but|and|because|hey|hi|coach|man|god|ugh) )*';
const I_AM = "(?:(?:i'm|im|i am|i feel|i'm feeling|i am feeling|i've been|i have been|i was|we're) )?";
const IT_IS = "(?:(?:this|that|it|this one|that one)(?:'s| is| was| feels| gets) )";
const WHY =
  '(?: (?:because of|with|after|from|about|at|by|of) (?:(?:a|the|my|all|this|that|these|such) )*(?:long |hard |bad |big |whole |busy )?(?:work|job|boss|day|days|week|night|shift|traffic|deadlines?|meetings?|kids?|children|baby|family|exams?|school|office|news|everything|life|it all|it|this|one|now))?';
const WHEN =
  '(?: (?:today|tonight|now|right now|this morning|this evening|this week|at the moment|lately|these days|again|too|out|mate|love|honestly|to be honest|already|all the time|all day))*';

/** "I am ... today", and nothing else. */
const being = (words: string): RegExp => new RegExp(`^${FIRST}${I_AM}${MUCH}(?:${words})${WHY}${WHEN}$`);
const saying = (words: string): RegExp => new RegExp(`^${FIRST}${MUCH}(?:${words})${WHY}${WHEN}$`);

/** "Tell me something": whoever would like company. */
export const company =
  /^(?:(?:please|okay|coach|just|can you|could you|would you) )*(?:tell me (?:something|anything|a fact|a story|some facts|something (?:interesting|true|new|nice|else))|talk to me|say something (?:nice|interesting)|keep me company)(?: please)?$/;

const SLEEP =
  '(?:fall(?:ing)? (?:in )?(?:asleep|sleep)|nod(?:ding)? off|doz(?:e|ing)(?: off)?|drop(?:ping)? off|drift(?:ing)? off|go(?:ing)? to sleep|sleep|sleeping|have a nap|nap)';
const WAKES = '(?:will|would|do|can|could) you (?:wake|call|tell|nudge) me(?: up)?';
const MAY =
  "(?:is it|would it be|is that|it is|it's|is)? ?(?:ok|okay|alright|all right|fine|bad|rude|a problem) (?:if i|to)|(?:what|and|but)? ?if i|what happens if i|can i|may i|could i|am i allowed to";

/** How people say how they are. */
export const moods: Heard['moods'] = [
  [
    new RegExp(
      `^${FIRST}(?:(?:${MAY}) (?:just |might |do |happen to |end up )?${SLEEP}(?: (?:here|now|a bit|for a bit|in this one|on you|doing this|during this))*(?: ${WAKES}(?: .*)?| is that (?:ok|okay|bad)| then)?|${WAKES}(?: (?:if|when|after|once) .*)?)$`,
    ),
    'dozing',
  ],
  [
    new RegExp(
      `^${FIRST}(?:(?:hello|hiya|no|wait|but) )*(?:(?:i (?:asked|said|meant|wanted to know)|tell me|do tell|be honest)(?: you)?(?: if| whether)? )?(?:(?:are you|is there|you're|you are|if you're|if you are|is this) (?:actually |really |even )?(?:a |an )?(?:real|human|robot|person|real person|machine|computer|bot|actual person|man|woman|ai|alive)(?: or .*)?|do you (?:ever )?(?:get|feel|sleep|eat|have|like) (?:bored|tired|a name|feelings|lonely|of this|this|doing this|fed up|hungry|a body|a psoas|hips)(?: .*)?|(?:have you got|do you have|do you even have) (?:a )?(?:psoas|hips|body|legs|name|feelings)|what(?:'s| is) your name|who (?:are|made) you|how old are you|do you (?:ever )?(?:sleep|eat))$`,
    ),
    'curious',
  ],
  [being('bored(?: stiff| to tears| to death)?|not in the mood|not really in the mood'), 'bored'],
  [new RegExp(`^${FIRST}${IT_IS}?${MUCH}(?:boring|dull|tedious|monotonous)${WHEN}$`), 'bored'],
  [
    new RegExp(
      `^${FIRST}(?:is|was) (?:it|this|that)(?: one)? (?:always |supposed to be |meant to be |really |normally |usually )?${MUCH}(?:this )?(?:boring|dull|tedious|monotonous)${WHEN}$`,
    ),
    'bored',
  ],
  [
    being(
      'stressed|stressed out|anxious|wound up|tense inside|overwhelmed|under (?:pressure|stress|a lot of (?:pressure|stress))|burnt out|burned out|nervous|restless|worried|on edge|frazzled',
    ),
    'stressed',
  ],
  [
    saying(
      "i can't (?:relax|switch off|calm down|concentrate|focus)|i (?:had|have had|'ve had) a (?:very |really )?(?:stressful|long|hard|rough|tough|crazy|busy) (?:day|week|night)|i've had a (?:stressful|long|hard|rough|tough|crazy|busy) (?:day|week|night)|what a (?:day|week)|my (?:mind|head) is (?:racing|all over the place|too full|full)|my mind's (?:racing|all over the place)|i keep thinking about work",
    ),
    'stressed',
  ],
  [
    being(
      'tired(?: out)?|exhausted|knackered|worn out|shattered|wrecked|wiped out|drained|sleepy|puffed|beat|half asleep|falling asleep|about to (?:fall asleep|doze off)|dog tired',
    ),
    'tired',
  ],
  [
    saying(
      "i (?:might|could|may|will|am going to|'ll|'m going to) (?:fall asleep|doze off|drop off|nod off|sleep)(?: here)?|i'll fall asleep(?: here)?|i'm going to fall asleep(?: here)?|i have no energy|i've got no energy|no energy",
    ),
    'tired',
  ],
  [
    saying(
      "i can't (?:sleep|get to sleep|fall asleep)|i (?:couldn't|could not|can not) sleep|i (?:didn't|did not|haven't|have not) (?:sleep|slept)(?: much| well| at all)?|i slept (?:badly|terribly|poorly)|i (?:had|have had) a bad night",
    ),
    'sleepless',
  ],
  [
    being(
      'low|depressed|down|sad|blue|unhappy|miserable|lonely|gloomy|upset|tearful|weepy|hopeless about this|in a low mood',
    ),
    'low',
  ],
  [saying('i (?:had|have had) a (?:bad|terrible|horrible|awful) (?:day|week)|bad day|rough day'), 'low'],
  [
    being(
      'angry|cross|mad|furious|annoyed|irritated|frustrated|fed up|grumpy|in a (?:bad|foul|terrible) mood|pissed off',
    ),
    'angry',
  ],
  [new RegExp(`^${FIRST}${IT_IS}${MUCH}(?:annoying|frustrating|irritating)${WHEN}$`), 'angry'],
  [
    being(
      'cheerful|happy|excited|over the moon|on top of the world|in a (?:good|great|lovely|fantastic) mood|full of energy|having fun|enjoying (?:this|it|myself)|proud of myself|having a (?:good|great|lovely) time',
    ),
    'cheerful',
  ],
  [
    saying('i (?:love|like|enjoy) this|loving this|this is fun|this is (?:the best|my favou?rite) part of my day'),
    'cheerful',
  ],
];

import { order } from './cases/cases';
import { levelIn } from './cases/outcome';

const EVERYWHERE = ['lobby', 'hold', 'rest', 'notice-signs'] as const;

/** What is told in passing, and the same or nearly so as a report. */
const TWINS: readonly (readonly [calm: string, alarm: string])[] = [
  ['my back has been hurting for ten minutes', 'my back has been hurting every night for weeks'],
  ["my back's been sore for an hour", "my back's been sore for an hour and i've got a fever"],
  ["i've been sitting for an hour and my back hurts", "i've been sitting for an hour and my chest hurts"],
  ["chest pain and all that no i've none of it just start", 'chest pain and a dead arm none of it goes away'],
  ['fever weight loss all that stuff no', 'fever and back pain all that stuff no idea why'],
  ['cramp in my foot gone now carry on', 'my foot is numb and the cramp is gone now carry on'],
  ['i had malaria fever in march it has finished since so we can start', "i'm due in march and i'm bleeding"],
  ['had the flu at christmas right as rain now', "i've had a fever since christmas and my hip hurts"],
  [
    "the baby's very quiet in here having a nap",
    "i'm pregnant and the baby's been very quiet in there since yesterday",
  ],
  ['my legs are wobbling like jelly', 'my legs went wobbly and i passed out'],
  ["little one's got a temperature so i need to go check on her", "the little one's not breathing"],
  ["cattle prices'll give a man a stroke", "i think i've had a stroke"],
  ["the telly's on about bowel cancer", 'i had bowel cancer and now my back hurts at night'],
  ['sorry that was me shouting at the ref he wants shooting', 'the pain is shooting down my leg'],
  ['my fingers are numb from the ice cream tub', 'my fingers went numb and i dropped my cup'],
  ['i bled like a pig shaving this morning', "i'm bleeding and it won't stop"],
  ['somebody put me out of my misery', 'i want somebody to end my misery i want to die'],
  ["can't get up off the floor gracefully at seventy eight but i get there", "i can't get up off the floor"],
  ['the weight on my chest is a three year old', "there's a weight on my chest"],
  ['pure torture that one', 'i am in pure agony'],
  ['feel it more in my hamstrings than my bum', 'feel it going numb down my leg'],
  ['my mother in law fainted at our wedding', 'my mother in law just fainted'],
  ['i wrote the kids a letter to santa', "i've written the kids their letters and i'm going to do it tonight"],
  ['one leg is twice as stiff as the other', 'one of my legs is twice as fat as the other below the knee'],
  ["yes i heard you stop if it's sharp", "yes i heard you and it's sharp and it won't stop"],
  ['i understand if my chest hurts i ring someone', 'i understand but my chest hurts'],
  ["if it goes numb i'll shout", "it's gone numb down my leg"],
  ['would you ring an ambulance if somebody collapsed', 'would you ring an ambulance somebody collapsed'],
  ['how hard should i press am i gonna hurt something', 'i pressed hard and something hurts and my leg is numb'],
  [
    "i got a big ol belly i can't hardly find no bone in there",
    "i can't find my bone it's all swollen and numb down my leg",
  ],
  ["oh it's catching me in the groin a bit is that normal", "it's catching me in the groin and the leg's gone weak"],
  ["i've gone cold", "my leg's gone cold and numb"],
  ['well that woke me up', 'the pain woke me up in the night again'],
  ['hope this wakes me up', "hope this wakes me up my arm's been dead all day"],
  [
    "i dropped the remote on my toe ouch it's fine carry on",
    "i dropped the remote on my toe it's numb and blue but carry on",
  ],
  ["whoa nearly toppled over there grabbed the sofa i'm grand", "whoa i fell and i can't get up i'm grand otherwise"],
  ["the cramp in my foot's gone i wiggled it so on we go", "the cramp in my foot's gone and now it won't lift"],
  ["my foot was numb but i'm fine", "my foot's numb but i'm fine"],
  ["i had a cramp but i'm fine", "i've a cramp and my calf's hot and swollen but i'm fine"],
  // Nobody is hurt, and what is seen, heard or told.
  ["nobody's hurt i just dropped the frying pan", "nobody's hurt but me i've broken my wrist"],
  ['no one was hurt it was only a plate', "no one was hurt but i banged my head and i'm throwing up"],
  ["they've been shot it's only a film", "he's been shot it's only just happened"],
  ["that's the ambulance you can hear it's on the telly", 'get the ambulance i can hear him choking'],
  ["she's laughing at my bridge she's pregnant and happy", "she's pregnant and bleeding and she's not laughing at all"],
  ['my father in law dropped dead at sixty so i started walking', 'my father in law just dropped dead in the kitchen'],
  [
    "i've been treating patients with chest pain all day i'm a nurse",
    "i've been treating patients and now i've a chest pain",
  ],
  ['my mate gets it down to his foot with me it is only a pull', "my mate's just got it in his chest he's gone grey"],
  [
    'i had a bad knee two summers ago it cleared up',
    "i had sciatica two summers ago it cleared up but now my foot's numb",
  ],
  // What was feared, and what will be done if it comes.
  [
    "i thought it'd be agony and it's actually quite pleasant",
    'i thought it would be pleasant and it is agony in my groin',
  ],
  ['i expected it would hurt and it is lovely', 'i expected it would ease and it hurts more my leg is numb'],
  ["if i felt faint i'd ring for help got it", 'if i lie flat i feel faint i would ring for help'],
  [
    "so if i had chest pain i'd call someone fine i don't",
    "so i had chest pain i'd call someone if i could reach the phone",
  ],
  // Cold, bowels, sport and faces.
  ["i can't feel my fingers it's that cold in here", "i can't feel my fingers and i can't lift the arm"],
  ["my belly's gurgling like an old radiator", 'my belly pain is radiating into my back'],
  ["my hamstring's tight from the hurling", "my hamstring's tight and i can't stop hurling"],
  ["my back hasn't felt this good in weeks", "my back hasn't felt my hand on it in weeks it's numb"],
  ["feels weird poking myself that's all", "feels weird poking myself there's a big throbbing lump and it hurts"],
  ["can't get up yet i'm too comfy", "can't get up yet i fell and my hip's twisted"],
  ["i've pulled a funny face not a muscle", "i've pulled something and my face has gone funny on one side"],
  ["wee bit puffed that's all", "wee bit puffed that's all and there's a tightness in my chest"],
  ['i use the ball on myself before work', 'i have a blade and i want to use it on myself'],
  ["i'm going to jump off here", "i'm going to jump off the bridge tonight"],
  // Wind, what is mended, what leaks, and what is on.
  [
    'some gas is coming because of the food i think it is paining little in stomach',
    'it is paining so much in my stomach i am sweating and it is hard as a board',
  ],
  [
    "i don't wanna do the left one i had a hernia fixed over there",
    "i don't wanna do the left one i had a hernia fixed there last week and it's hot and leaking pus",
  ],
  ["the spot's leaking oil", "the spot where they cut me's leaking pus"],
  ["that's just the ambulance on the tv", "that's it i need the ambulance"],
  ['the parademics on the telly again', 'i want the paramedics here at once'],
];

it.each(TWINS)('stops nothing for "%s", and stops for "%s"', (calm, alarm) => {
  for (const state of EVERYWHERE) {
    expect([state, calm, order(levelIn(calm, state)) <= order('ASK')]).toEqual([state, calm, true]);
    expect([state, alarm, order(levelIn(alarm, state)) >= order('URGENT')]).toEqual([state, alarm, true]);
  }
});

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
  ["i'm going to jump off here", "i'm going to jump off the bridge tonight"],
];

it.each(TWINS)('stops nothing for "%s", and stops for "%s"', (calm, alarm) => {
  for (const state of EVERYWHERE) {
    expect([state, calm, order(levelIn(calm, state)) <= order('ASK')]).toEqual([state, calm, true]);
    expect([state, alarm, order(levelIn(alarm, state)) >= order('URGENT')]).toEqual([state, alarm, true]);
  }
});

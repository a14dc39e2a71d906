import type { MoveWords } from '../../words';

export const sideLyingStretch: MoveWords<'side-lying-stretch'> = {
  name: 'the side-lying stretch',
  synonyms: [
    'side lying stretch',
    'side line stretch',
    'sidelining stretch',
    'sideline stretch',
    'side lying psoas stretch',
    'side psoas stretch',
    'lying side stretch',
    'side stretch',
    'side lying quad stretch',
    'stretch on my side',
    'side lying hip stretch',
  ],
  cues: {
    lie: 'Lie on your {{other}} side, legs long and stacked. Your {{side}} leg works.',
    head: 'Rest your head on your arm or a pillow.',
    heel: 'Bend your {{side}} knee, and hold that ankle, or a strap around it.',
    change: 'Roll over onto your {{other}} side. Now your {{side}} leg works.',
    again: 'Same leg. Hold the ankle, squeeze, and ease back.',
    begin: '{{seconds}} seconds, hold.',
    knees: 'Keep the top knee level with the floor.',
    squeeze: 'Your {{side}} glute keeps the hip forward.',
    breathe: 'Slow breath in, longer breath out.',
    release: 'Let the foot go.',
    ease: 'Squeeze that glute so the hip moves forward, then ease the knee back.',
    'heel-ease': 'Hold the ankle, squeeze that glute, and ease the knee back.',
  },
  side: 'This is for your {{side}} hip. You lie on your {{other}} side, and your {{side}} leg works.',
  about:
    'Lying on one side, you hold the ankle of the top leg and ease that hip forward and the knee back. Thirty seconds at a time, up to three times a side.',
  feel: 'A stretch along the front of the top thigh and up into the front of that hip.',
  stop: 'Knee pain, or an electric or burning feeling at the front of the thigh, means let the foot go.',
  easier: 'Hold a strap, belt or trouser leg in place of the ankle, and bend the bottom knee to steady yourself.',
  harder: 'Squeeze the glute more and draw the knee back a touch further, with your back still.',
};

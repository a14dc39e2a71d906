import type { Segment } from '../../../simulator/ssml';
import { readSsml } from '../../../simulator/ssml';
import { measureFor } from '../../../simulator/voice';
import { modelSecond, Recording } from '../../../simulator/web/recording';
import { scoreOf } from '../../../simulator/web/score';

const BELL = 'soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_01';
/** Half a second a word. */
const measure = measureFor(
  { speechSeconds: (text) => text.split(/\s+/).length / 2, soundSeconds: { [BELL]: 2 } },
  'en-US',
);
const read = (ssml: string): readonly Segment[] => readSsml(`<speak>${ssml}</speak>`, measure).segments;
const none: readonly Segment[] = [];

describe('what is heard when', () => {
  it('is speech, pause and sound, one behind the other', () => {
    const speech = read(`Lie on your back.<break time="3s"/><audio src="${BELL}"/>Now rest.<break time="1500ms"/>`);
    expect(scoreOf({ speech, reprompt: none }, { mic: false, reprompt: false })).toEqual([
      { kind: 'speech', part: 'speech', start: 0, end: 2, text: 'Lie on your back.' },
      { kind: 'pause', part: 'speech', start: 2, end: 5 },
      { kind: 'sound', part: 'speech', start: 5, end: 7, text: BELL },
      { kind: 'speech', part: 'speech', start: 7, end: 8, text: 'Now rest.' },
      { kind: 'pause', part: 'speech', start: 8, end: 9.5 },
    ]);
  });

  it('makes one pause of breaks in a row, exact to the millisecond', () => {
    const speech = read('Hold.<break time="10s"/><break time="10s"/><break time="4250ms"/>Release.');
    const [, pause, release] = scoreOf({ speech, reprompt: none }, { mic: false, reprompt: false });
    expect(pause).toMatchObject({ kind: 'pause', start: 0.5, end: 24.75 });
    expect(release).toMatchObject({ start: 24.75 });
  });

  it('has the microphone open behind each part, for eight seconds', () => {
    const sounds = { speech: read('Ready?'), reprompt: read('Say go on.') };
    const notes = scoreOf(sounds, { mic: true, reprompt: true });
    expect(notes.map(({ kind, part, start, end }) => [kind, part, start, end])).toEqual([
      ['speech', 'speech', 0, 0.5],
      ['window', 'speech', 0.5, 8.5],
      ['speech', 'reprompt', 8.5, 10],
      ['window', 'reprompt', 10, 18],
    ]);
  });

  it('lasts as long as the words were measured, not as long as the skill believed', () => {
    const speech: Segment[] = [
      { kind: 'speech', text: 'Hold.', seconds: 0.8, planned: 0.5, modelled: 0.5 },
      { kind: 'silence', seconds: 30, planned: 30 },
    ];
    const [words, hold] = scoreOf({ speech, reprompt: none }, { mic: false, reprompt: false, clipOf: (t) => `c-${t}` });
    expect(words).toMatchObject({ end: 0.8, clip: 'c-Hold.' });
    expect(hold).toMatchObject({ start: 0.8, end: 30.8 });
  });
});

describe('a second in the recording', () => {
  const speech: Segment[] = [
    { kind: 'speech', text: 'Hold.', seconds: 2, planned: 1, modelled: 1 },
    { kind: 'silence', seconds: 10, planned: 10 },
  ];
  const reprompt: Segment[] = [{ kind: 'speech', text: 'Go on.', seconds: 1, planned: 2, modelled: 2 }];

  it.each([
    [0, 0],
    [1, 0.5],
    [2, 1],
    [7, 6],
    [12, 11],
    [16, 15],
    [20.5, 20],
    [21, 21],
    [25, 25],
  ])('%d s of a measured voice is the same place as %d s of the rate model', (measured, modelled) => {
    expect(modelSecond({ speech, reprompt }, measured)).toBeCloseTo(modelled, 6);
  });
});

describe('a recording', () => {
  it('adds up the time nobody speaks', () => {
    const recording = new Recording('en-US', {});
    recording.add('open psoas coach');
    recording.pass(5);
    recording.pass(600);
    expect(JSON.parse(recording.file())).toEqual({
      locale: 'en-US',
      about: {},
      userInput: ['open psoas coach', { after: 'PT605S' }],
    });
  });
});

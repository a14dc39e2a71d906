import { speak } from '../../lambda/languages/en/speak';
import { narrate, type SpeechPart } from '../../lambda/narration/narrate';
import { ssml as written } from '../../lambda/narration/ssml';
import { SOUNDS } from '../../lambda/plan/sounds';
import type { PartName, Timeline } from '../../lambda/plan/timeline';
import { type Listener, moveFor, routineFor, settingFor } from '../plan/plans';

const speakerOf = (listener: Listener = {}) => {
  const setting = settingFor(listener);
  return { voice: setting.spoken, setting };
};
const silence = (parts: readonly SpeechPart[]): number =>
  parts.reduce((sum, part) => sum + (part.kind === 'silence' ? part.seconds : 0), 0);

/** Seconds of words and sounds of one part, as the timeline counts them. */
const voiced = (turn: Timeline, part: PartName, listener: Listener): number => {
  const { voice } = settingFor(listener);
  return turn.beats
    .filter((timed) => timed.part === part)
    .flatMap(({ beat }) => [beat, ...(beat.inner ?? [])])
    .reduce((sum, { line, sound }) => {
      return sum + (line ? voice.measure(line).seconds : sound ? SOUNDS[sound].seconds : 0);
    }, 0);
};

describe('a part that is narrated', () => {
  it.each([{}, { tempo: 1.1 }, { talk: 'bell' }, { talk: 'brief', tempo: 0.9 }] as Listener[])(
    'lasts as long as its timeline, listener %j',
    (listener) => {
      for (const { turns } of [routineFor('strength', listener), moveFor('sphinx', listener)]) {
        for (const turn of turns) {
          const speech = narrate(turn, 'speech', speakerOf(listener));
          const reprompt = narrate(turn, 'reprompt', speakerOf(listener));
          // Pauses shorter than a twentieth of a second are not written.
          expect(silence(speech) + voiced(turn, 'speech', listener)).toBeCloseTo(turn.speechSeconds, 0);
          expect(silence(reprompt) + voiced(turn, 'reprompt', listener)).toBeCloseTo(turn.repromptSeconds, 0);
        }
      }
    },
  );

  it('speaks a hold as its words and the silence around them, to the tenth', () => {
    const turn = moveFor('kneeling-lunge').turns[0] as Timeline;
    const { beat } = turn.beats.find((timed) => timed.beat.kind === 'hold') as Timeline['beats'][number];
    const alone: Timeline = { ...turn, beats: [{ part: 'speech', start: 0, end: beat.seconds, beat }] };
    const parts = narrate(alone, 'speech', speakerOf());
    expect(parts.map(({ kind }) => kind)).toEqual([
      'silence',
      'words',
      'silence',
      'words',
      'silence',
      'words',
      'silence',
    ]);
    expect(silence(parts) + voiced(alone, 'speech', {})).toBeCloseTo(30, 6);
  });

  it('says the words of its own part only', () => {
    const turn = routineFor('quick-relief').turns[0] as Timeline;
    const said = (part: PartName) =>
      narrate(turn, part, speakerOf())
        .map((piece) => (piece.kind === 'words' ? piece.text : ''))
        .join(' ');
    expect(said('speech')).toContain('First, a short rest.');
    expect(said('speech')).not.toContain('That was all of it');
    expect(said('reprompt')).toContain('That was all of it');
    expect(said('reprompt')).not.toContain('First, a short rest.');
  });
});

/** As English pronounces it. */
const ssml = (parts: readonly SpeechPart[]): string => written(parts, speak.say);

describe('markup', () => {
  it('never lets words break out of it', () => {
    expect(ssml([{ kind: 'words', text: `Tom & "Jerry's" <break time="99s"/>` }])).toBe(
      'Tom &amp; &quot;Jerry&apos;s&quot; &lt;break time=&quot;99s&quot;/&gt;',
    );
  });

  it('drops what no XML can carry', () => {
    expect(ssml([{ kind: 'words', text: 'one\u0000\u0007\u001b\ufffe two' }])).toBe('one two');
  });

  it.each([
    [0.5, '<break time="500ms"/>'],
    [10, '<break time="10s"/>'],
    [20, '<break time="10s"/><break time="10s"/>'],
    [27.3, '<break time="10s"/><break time="10s"/><break time="7300ms"/>'],
  ])('writes %d seconds of silence in pieces of ten at most', (seconds, written) => {
    expect(ssml([{ kind: 'silence', seconds }])).toBe(written);
  });

  it('has the muscle said right, alone or inside a longer word, and leaves the skill its name', () => {
    const said = (text: string) => ssml([{ kind: 'words', text }]);
    expect(said('The psoas.')).toMatch(/^The <phoneme alphabet="ipa" ph="[^"]+">psoas<\/phoneme>\.$/);
    expect(said('Psoas')).toContain('>Psoas</phoneme>');
    expect(said('psoasis')).toBe('psoasis');
  });

  it('puts one space between two sentences, none around a pause', () => {
    expect(
      ssml([
        { kind: 'words', text: 'One.' },
        { kind: 'words', text: 'Two.' },
        { kind: 'silence', seconds: 1 },
        { kind: 'words', text: 'Three.' },
      ]),
    ).toBe('One. Two.<break time="1000ms"/>Three.');
  });

  it('plays sounds by their address', () => {
    expect(ssml([{ kind: 'sound', url: SOUNDS.soft.url }])).toBe(`<audio src="${SOUNDS.soft.url}"/>`);
  });
});

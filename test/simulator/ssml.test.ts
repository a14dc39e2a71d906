import { plainText, readSsml } from '../../simulator/ssml';
import { measureFor } from '../../simulator/voice';
import { BELL, voice } from './standIn';

const measure = measureFor(voice, 'en-US');
const read = (inner: string, texts: string[] = [], tempo = 1) =>
  readSsml(`<speak>${inner}</speak>`, measure, texts, tempo);

describe('reading SSML', () => {
  it('takes words by the rate, silences and sounds exactly', () => {
    const { segments, seconds } = read(
      `One two<break time="2500ms"/><audio src="${BELL}"/>Three &amp; four<break time="10s"/>`,
    );
    expect(segments.map(({ kind, text, seconds: length }) => [kind, text, length])).toEqual([
      ['speech', 'One two', 1],
      ['silence', undefined, 2.5],
      ['sound', BELL, 2],
      ['speech', 'Three & four', 1.5],
      ['silence', undefined, 10],
    ]);
    expect(seconds).toBe(17);
  });

  it('keeps a word together that is only pronounced in a special way', () => {
    const ssml = 'Your <phoneme alphabet="ipa" ph="ˈsoʊ.əs">psoas</phoneme> and <sub alias="x">it</sub>.';
    expect(read(ssml).segments).toHaveLength(1);
    expect(plainText(`<speak>${ssml}</speak>`)).toBe('Your psoas and it.');
  });

  it('cuts words where one sentence of the timeline ends and the next begins', () => {
    const { segments, textAt } = read('One two. Three.<break time="1s"/>Four.', ['One two.', 'Three.', 'Four.']);
    expect(segments.map(({ text }) => text)).toEqual(['One two.', 'Three.', undefined, 'Four.']);
    expect(textAt).toEqual([0, 1, 3]);
  });

  it('notices words that are not those of the timeline', () => {
    expect(read('One two.', ['One three.']).textAt).toBeNull();
    expect(read('One two.', ['One two.', 'Three.']).textAt).toBeNull();
  });

  it('counts as the skill does when that has learned another tempo', () => {
    const [speech, silence] = read('One two<break time="2s"/>', ['One two'], 1.2).segments;
    expect(speech).toMatchObject({ seconds: 1, planned: 1.2 });
    expect(silence).toMatchObject({ seconds: 2, planned: 2 });
  });
});

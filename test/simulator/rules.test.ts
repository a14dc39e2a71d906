import type { ResponseEnvelope } from 'ask-sdk-model';
import { problems } from '../../simulator/rules';
import { measureFor } from '../../simulator/voice';
import { type Answer, answer, BELL, goodbye, guided, type Line, voice } from './standIn';

const measure = measureFor(voice, 'en-US');
const judge = ({ envelope, report }: Answer, locale = 'en-US'): Promise<string[]> =>
  problems(envelope, { locale, measure, report, requestType: 'IntentRequest' });
const cue = (text: string, seconds?: number): Line => ({ kind: 'cue', text, ...(seconds ? { seconds } : {}) });
const said = (text: string): Promise<string[]> => judge(answer([cue(text)]));
const marked = (ssml: string): Promise<string[]> =>
  problems(
    { version: '1.0', response: { outputSpeech: { type: 'SSML', ssml }, shouldEndSession: true } },
    { locale: 'en-US', measure },
  );

describe('a response without fault', () => {
  it('has no problems', async () => {
    expect(await judge(guided())).toEqual([]);
    expect(await judge(goodbye())).toEqual([]);
  });
});

describe('words that must not be heard', () => {
  it.each([
    ['Hold for undefined seconds', 'undefined'],
    ['Hold for null seconds', 'null'],
    ['Hold for NaN seconds', 'NaN'],
    ['Hold for {{seconds}} seconds', 'parameter'],
    ['This is [object Object]', 'an object'],
    ['techniques.kneeling-lunge.cues.tuck', 'raw key'],
    ['Now coach.prompt.ready', 'raw key'],
  ])('%s', async (text, problem) => {
    expect((await said(text)).join()).toContain(problem);
  });

  it.each(['At seven a.m. breathe out.', 'Hold. Lower. Rest.', 'One and a half, 1.5, is fine.'])(
    'but "%s" may be',
    async (text) => {
      expect(await said(text)).toEqual([]);
    },
  );

  it('but zero is null in German', async () => {
    expect(await judge(answer([cue('Noch null Sekunden.')]), 'de-DE')).toEqual([]);
  });
});

describe('markup that Alexa refuses', () => {
  it.each([
    ['<speak>a <break time="10500ms"/></speak>', 'break of 10.5 s'],
    ['<speak>a & b</speak>', 'invalid SSML'],
    ['<speak>a <mark name="x"/></speak>', '<mark>'],
    ['<speak>a <speak>b</speak></speak>', '<speak> inside'],
    ['<speak><say-as interpret-as="song">b</say-as></speak>', 'say-as'],
    ['<speak>a <audio src="http://example.com/a.mp3"/></speak>', 'sound from'],
    [`<speak>a ${`<audio src="${BELL}"/>`.repeat(6)}</speak>`, '6 sounds'],
    [`<speak>${'word '.repeat(1700)}</speak>`, 'characters'],
  ])('%.40s', async (ssml, problem) => {
    const found = await marked(ssml);
    expect(found.filter((p) => p.startsWith('rejected:')).join()).toContain(problem);
  });
});

describe('the microphone', () => {
  const question: Line = { kind: 'question', text: 'Ready?' };

  it('must not open after a statement', async () => {
    expect((await judge(answer([cue('Fine.')], [question]))).join()).toContain(
      'speech: the microphone opens without a prompt',
    );
    expect((await judge(answer([question], [cue('Fine.')]))).join()).toContain(
      'reprompt: the microphone opens without',
    );
  });

  it('must not stay shut after a question', async () => {
    expect((await judge(answer([question]))).join()).toContain('a question, but the session flag is true');
  });

  it('must not open without a reprompt', async () => {
    expect((await judge(answer([question], null, { shouldEndSession: false }))).join()).toContain('without a reprompt');
  });
});

describe('time', () => {
  it('of one part is at most 240 s', async () => {
    const rest = (seconds: number): Line[] => [
      { kind: 'settle', text: 'Rest.', seconds: 29 },
      ...Array.from({ length: 7 }, (): Line => ({ kind: 'settle', text: 'Breathe.', seconds: 30 })),
      { kind: 'settle', text: 'And out.', seconds },
    ];
    expect(await judge(answer(rest(1)))).toEqual([]);
    expect((await judge(answer(rest(2)))).join()).toContain('241.0 s planned');
  });

  it('without a word is at most 30 s, in a rest 60 s', async () => {
    const quiet = (kind: Line['kind'], seconds: number): Promise<string[]> =>
      judge(answer([cue('Down.'), { kind, seconds }, cue('Up.')]));
    expect(await quiet('settle', 30)).toEqual([]);
    expect((await quiet('settle', 31)).join()).toContain('silent for 31.0 s');
    expect(await quiet('rest', 60)).toEqual([]);
    expect((await quiet('rest', 61)).join()).toContain('silent for 61.0 s');
  });

  it('on the timeline is what is heard', async () => {
    const late = guided();
    const moved = late.report.timeline.map((entry) => ({ ...entry, end: entry.end + 1, start: entry.start + 1 }));
    expect((await judge({ ...late, report: { ...late.report, timeline: moved } })).join()).toContain('differ');
    const other = late.report.timeline.map((entry) => ({ ...entry, text: entry.text.replace('Half', 'Third') }));
    expect((await judge({ ...late, report: { ...late.report, timeline: other } })).join()).toContain('other words');
  });

  it('has no gaps on the timeline', async () => {
    const { envelope, report } = guided();
    const timeline = report.timeline.map((entry) =>
      entry.kind === 'release' ? { ...entry, start: entry.start + 1 } : entry,
    );
    expect((await judge({ envelope, report: { ...report, timeline } })).join()).toContain('the one before ended');
  });

  it('of a hold is exact: words do not run into it', async () => {
    const { envelope, report } = guided();
    const timeline = report.timeline.map((entry) => {
      if (entry.kind === 'hold' && entry.part === 'speech') return { ...entry, end: entry.end + 0.5 };
      return entry.kind === 'release' ? { ...entry, start: entry.start + 0.5 } : entry;
    });
    const found = (await judge({ envelope, report: { ...report, timeline } })).join();
    expect(found).toContain('words run over the edge of a hold');
    expect(found).toContain('credited with 30 s');
  });
});

describe('bytes', () => {
  it('are counted as UTF-8, part by part', async () => {
    const long = answer([cue('あ'.repeat(2400))]);
    expect((await judge(long)).join()).toMatch(/speech: \d+ bytes, 7168 are allowed/);
    const heavy = goodbye();
    heavy.envelope.sessionAttributes = { much: 'x'.repeat(3100) };
    expect((await judge(heavy)).join()).toContain('attributes: ');
  });
});

describe('no response', () => {
  it('is a problem, except at the end of a session', async () => {
    const none = { version: '1.0', response: {} } as ResponseEnvelope;
    expect(await problems(none, { locale: 'en-US', measure })).toEqual(['no speech']);
    expect(await problems(none, { locale: 'en-US', measure, requestType: 'SessionEndedRequest' })).toEqual([]);
    expect(
      await problems(goodbye().envelope, { locale: 'en-US', measure, requestType: 'SessionEndedRequest' }),
    ).toEqual(['the end of a session was answered']);
  });
});

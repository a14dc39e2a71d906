import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredRecord } from '../../lambda/memory/record';
import { FLAGS } from '../../lambda/session/codecs/flags';
import { PREFERENCES } from '../../lambda/session/codecs/preferences';
import { KEPT } from '../../lambda/session/codecs/state';
import type { Preferences } from '../../lambda/session/preferences';
import type { Flags, KeptState } from '../../lambda/session/state';
import { checkOperator, EXAMPLE, filled } from '../../scripts/deploy/operator';
import { optionsOf } from '../../scripts/deploy/options';
import { only, template } from './template';

const page = (name: string): string => readFileSync(join(__dirname, '../../docs', name), 'utf8');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const privacy = oneLine(page('privacy.md'));
const terms = oneLine(page('terms.md'));

/** What the page calls each thing that a record holds: a field that is added does not compile before it is told of. */
const TOLD = {
  record: {
    version: 'version',
    revision: 'which session wrote last',
    by: 'which session wrote last',
    state: 'What is kept',
    elsewhere: 'your place in it',
    diary: 'on the days of your practice',
  } satisfies Record<keyof StoredRecord, string>,
  state: {
    cursor: 'your plan and your place in it',
    turn: 'which sentences the last answer was made of',
    at: 'when you were last there',
    ledger: 'seconds held, by move and side',
    prefs: 'how you like it',
    flags: 'the programme you chose',
    timer: 'the timer of a rest',
  } satisfies Record<keyof KeptState, string>,
  preferences: {
    talk: 'how much it talks',
    fully: 'how much it talks',
    done: 'how often each move was done',
    adjust: 'too easy or too hard and on which side',
    counting: 'in what manner it counts',
    breaths: 'in what manner it counts',
    quiet: 'in what manner it counts',
    settle: 'extra time',
    pace: 'how fast',
    tempo: 'how fast your Echo speaks',
    tempoTurns: 'how fast your Echo speaks',
    tempoHints: 'how fast your Echo speaks',
    cadence: 'how fast',
    holds: 'how long every hold is',
    lead: 'which side comes first',
    leaveOut: 'moves left out',
    has: 'things you have or do without',
    without: 'things you have or do without',
    own: 'a routine of your own',
  } satisfies Record<keyof Preferences, string>,
  flags: {
    sessions: 'how many sessions there were',
    noted: 'which hints were given',
    programme: 'the programme you chose',
    notices: 'the version',
    noticesOn: 'the day of the safety notices',
    checkedOn: 'a look back',
    checkedAgainOn: 'a look back',
    restedOn: 'the days on which a rest',
    recent: 'which routines you started last',
    course: 'the week you are in',
    fingers: 'which hints were given',
    agreed: 'moves that a doctor agreed to',
    stopped: 'a routine ended early, as the day alone',
    off: 'until when nothing starts',
    timer: 'whether a timer was',
    families: 'kinds of moves you keep or skip',
  } satisfies Record<keyof Flags, string>,
};

describe('The privacy page', () => {
  it.each(Object.entries(TOLD))('tells of everything in the %s of a listener', (_part, told) => {
    expect(Object.values(told).filter((words) => !privacy.includes(words))).toEqual([]);
  });

  it('tells of no more than what is there', () => {
    expect(Object.keys(TOLD.state).sort()).toEqual(Object.keys(KEPT).sort());
    expect(Object.keys(TOLD.preferences).sort()).toEqual(Object.keys(PREFERENCES).sort());
    expect(Object.keys(TOLD.flags).sort()).toEqual(Object.keys(FLAGS).sort());
  });

  it('needs no field that is called after an answer about health', () => {
    const names = Object.values(TOLD).flatMap((told) => Object.keys(told));
    expect(names.filter((name) => /answer|condition|cleared|symptom|tier|concern|seen|pain/i.test(name))).toEqual([]);
  });

  it('says how long, with the copies for recovery and the log', () => {
    const { Resources } = template();
    expect(privacy).toContain('400 days');
    expect(readFileSync(join(__dirname, '../../lambda/memory/records.ts'), 'utf8')).toContain('KEPT_DAYS = 400');
    // Point-in-time recovery reaches back 35 days where the template says nothing else.
    expect(only(Resources, 'AWS::DynamoDB::Table').Properties.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: true,
    });
    expect(privacy).toContain('35 days longer');
    expect(privacy).toContain(`after ${only(Resources, 'AWS::Logs::LogGroup').Properties.RetentionInDays} days`);
  });

  it.each(['"forget me"', 'disable the skill', 'voice ID', 'Amazon Web Services', 'for adults', 'Nothing is sold'])(
    'says %s',
    (words) => {
      expect(privacy).toContain(words);
    },
  );
});

describe('The terms', () => {
  it.each([
    'education',
    'not medical advice',
    'no medical device',
    'cannot call anybody',
    'doctor first',
    'free of charge',
  ])('say %s', (words) => {
    expect(terms).toContain(words);
  });
});

describe('An operator', () => {
  it.each(['privacy.md', 'terms.md'])('finds their name and contact in %s, and no place left', (name) => {
    const text = filled(page(name), EXAMPLE);
    expect(text).toContain(EXAMPLE.operator);
    expect(text).toContain(EXAMPLE.contact);
    expect(text).not.toMatch(/[{}]/);
  });

  it('is told of a place that nothing is put into', () => {
    expect(() => filled('Ask {someone}.', EXAMPLE)).toThrow('{someone}');
  });

  it('with a name, a contact and two pages may ask for permissions', () => {
    expect(checkOperator(EXAMPLE)).toEqual([]);
    expect(checkOperator({ ...EXAMPLE, privacy: 'https://example.org/alexa/privacy' })).toEqual([]);
    expect(checkOperator({ ...EXAMPLE, privacy: 'https://paws.example.org/privacy' })).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['without a name', { operator: ' ' }, /--operator is missing/],
    ['without a contact', { contact: undefined }, /--contact is missing/],
    ['without a privacy page', { privacy: undefined }, /--privacy: null is no address/],
    ['without terms', { terms: '' }, /--terms: "" is no address/],
    ['whose page is not encrypted', { terms: 'http://example.org/terms' }, /is not https/],
    ['whose page is at home', { terms: 'https://localhost/terms' }, /no public address/],
    ['whose page is at a number', { terms: 'https://127.0.0.1/terms' }, /no public address/],
    ['whose page is in the house', { terms: 'https://nas.local/terms' }, /no public address/],
    ['whose host is the store’s cloud', { privacy: 'https://pages.aws-host.example.org/p' }, /own names/],
    ['whose host sounds like the store', { privacy: 'https://my-alexa.example.org/p' }, /own names/],
    ['whose pages are one', { privacy: EXAMPLE.terms }, /two pages/],
  ])('%s may not', (_what, change, problem) => {
    expect(checkOperator({ ...EXAMPLE, ...change }).join('\n')).toMatch(problem);
  });

  it('is named on the command line, and what else stands there is ask-cli’s', () => {
    expect(
      optionsOf(['--target', 'skill-metadata', '--operator', 'Ann', '--unchecked', '--privacy', 'https://a.org']),
    ).toEqual({
      ours: { operator: 'Ann', privacy: 'https://a.org', trial: false, unchecked: true },
      theirs: ['--target', 'skill-metadata'],
    });
  });
});

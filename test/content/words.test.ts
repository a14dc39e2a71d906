import { MOVES, type MoveId, move } from '../../lambda/content';
import { REP_CUES } from '../../lambda/content/types';
import { moves } from '../../lambda/languages/en/words/moves';
import { routines } from '../../lambda/languages/en/words/routines';
import { hashesOf, runs, shortHash } from '../../scripts/article-runs';
import articleRuns from './article-runs.json';
import { cueOf, englishStrings, formsOf } from './sentences';

const all = Object.keys(MOVES) as MoveId[];
const english = englishStrings();

describe('what is said', () => {
  it('is never a sentence of the articles', () => {
    const taken = new Set(articleRuns);
    expect(taken.size).toBeGreaterThan(2000);
    const copied = english.flatMap(({ path, text }) =>
      runs(text)
        .filter((run) => taken.has(shortHash(run)))
        .map((run) => `${path}: ${run}`),
    );
    expect(copied).toEqual([]);
  });

  it('would be caught if it were one', () => {
    const taken = new Set(hashesOf(['one two three, four five six; seven eight nine']));
    const caught = (text: string) => runs(text).some((run) => taken.has(shortHash(run)));
    expect(caught('Well. Two, three: four (five) six - SEVEN, eight nine!')).toBe(true);
    expect(caught('Well. Two, three: four (five) six - SEVEN, eight ten!')).toBe(false);
  });

  it('never asks for the utmost', () => {
    const utmost = english.filter(
      ({ path, text }) =>
        path.startsWith('moves') && /\bas \w+ as (you|possible)\b|\bas you can\b|\bpush through\b/i.test(text),
    );
    expect(utmost).toEqual([]);
  });

  it('promises and diagnoses nothing', () => {
    const promised = english.filter(
      ({ path, text }) =>
        /^(moves|routines|postures)/.test(path) &&
        /\b(cure|heal|fix|diagnos\w+|guarantee\w*|toxins?|realign\w*|that's normal)\b/i.test(text),
    );
    expect(promised).toEqual([]);
  });

  it('never asks for eyes or hands on a screen', () => {
    const seen = english.filter(
      ({ path, text }) =>
        /^(moves|routines|postures)/.test(path) && /\b(swipe|click|tap|see below|screen)\b/i.test(text),
    );
    expect(seen).toEqual([]);
  });
});

describe.each(all)('%s', (id) => {
  it('tells its dose with the words that begin it, and begins with the last of them', () => {
    const { kind } = move(id).work;
    for (const begin of formsOf(cueOf(id, move(id).begin), 'right')) {
      if (kind === 'hold') expect(begin).toContain('{{seconds}} seconds');
      if (kind === 'reps' || kind === 'breaths') expect(begin).toContain('{{count}}');
      expect(begin).toMatch(/\b(hold|stay|seconds|first|begin|go|in|rest|circling|rolling|breathe slowly)\.$/i);
      expect(begin.split(/\s+/).length).toBeLessThanOrEqual(10);
    }
  });

  it('keeps words inside a hold to a short breath', () => {
    for (const cue of move(id).during) {
      const most = move(id).work.kind === 'reps' ? 8 : 14;
      for (const form of formsOf(cueOf(id, cue), 'right')) expect(form.split(/\s+/).length).toBeLessThanOrEqual(most);
    }
  });

  it('uses no value that a cue does not get', () => {
    for (const [cue, sentence] of Object.entries(moves[id].cues)) {
      const used = String(sentence).match(/\{\{\w+\}\}/g) ?? [];
      const known = cue === move(id).begin ? ['{{seconds}}', '{{count}}', '{{side}}'] : ['{{side}}', '{{other}}'];
      for (const name of used) expect(known).toContain(name);
    }
  });

  it('has no words that are never said', () => {
    const { first, brief, change, anotherSet, fleeting, returning, release, during, stopCue, work } = move(id);
    const counted: readonly string[] = work.kind === 'reps' ? REP_CUES : [];
    const again = returning ? [returning] : [];
    const setups = [
      first,
      brief,
      change,
      anotherSet,
      ...again,
      ...(fleeting ? [fleeting, { cues: fleeting.release }] : []),
    ];
    const said = setups.flatMap(({ cues }) => cues.map((cue) => cue.id));
    const used = new Set([...said, ...release.map((cue) => cue.id), ...during, ...counted, move(id).begin, stopCue]);
    expect(Object.keys(moves[id].cues).filter((cue) => !used.has(cue))).toEqual([]);
  });

  it('goes by the names people use', () => {
    const { synonyms } = moves[id];
    expect(synonyms.length).toBeGreaterThanOrEqual(6);
    expect(synonyms.length).toBeLessThanOrEqual(20);
    for (const name of synonyms) expect(name).toMatch(/^(?!the )[a-z][a-z .']*$/);
  });
});

it('means one thing by a name', () => {
  const names = [...Object.entries(moves), ...Object.entries(routines)].flatMap(([id, { synonyms }]) =>
    synonyms.map((name) => [name, id] as const),
  );
  const twice = names.filter(([name], at) => names.findIndex(([other]) => other === name) !== at);
  expect(twice).toEqual([]);
});

it('opens every routine with its length and what to have at hand', () => {
  for (const { opening } of Object.values(routines))
    for (const form of opening) {
      expect(form).toContain('{{minutes}}');
      expect(form).toMatch(/mat|carpet|desk|pillow|chair/);
    }
  for (const id of ['morning', 'deep-release', 'full'] as const)
    for (const form of routines[id].opening) expect(form).toContain('cushion');
});

/** A part of the code that a mistake may not hide in (a name with a slash behind it is a whole folder), and the quick tests that are to notice. */
interface Module {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

const plan = (...names: readonly string[]): readonly string[] => names.map((name) => `test/plan/${name}.test.ts`);
const session = (...names: readonly string[]): readonly string[] => names.map((name) => `test/session/${name}.test.ts`);

/** By the name it is asked for. */
export const MODULES: Readonly<Record<string, Module>> = {
  locate: { files: ['lambda/plan/locate.ts'], tests: plan('locate', 'rest', 'taken-up') },
  timeline: {
    files: ['lambda/plan/timeline.ts', 'lambda/plan/parts.ts'],
    tests: plan('assembled', 'budgets', 'modes', 'part-ends', 'parts', 'rest', 'talk'),
  },
  merge: {
    files: ['lambda/memory/merge.ts', 'lambda/session/codecs/winner.ts'],
    tests: ['test/memory/merge.test.ts', 'test/memory/stopped.test.ts', 'test/memory/forgotten.test.ts'],
  },
  triage: {
    files: ['lambda/safety/triage.ts', 'lambda/safety/verdict.ts'],
    tests: ['triage', 'result', 'utterances', 'answers', 'false-alarm'].map((name) => `test/safety/${name}.test.ts`),
  },
  ledger: {
    files: ['lambda/session/ledger.ts', 'lambda/session/owed.ts'],
    tests: [...session('owed', 'packed', 'rounds', 'week'), 'test/memory/diary.test.ts'],
  },
  policy: {
    files: ['lambda/session/policy.ts', 'lambda/session/transition/policed.ts'],
    tests: session('policy', 'confirmed'),
  },
  questions: {
    files: ['lambda/session/transition/asking/'],
    tests: session(
      'asking',
      'adding',
      'answers',
      'confirmed',
      'notices',
      'offers',
      'owed',
      'questions-page',
      'yes-and-no',
    ),
  },
};

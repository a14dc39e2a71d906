/** A change that nobody could notice, and why. */
interface Explained {
  readonly file: string;
  /** The words that are changed, and what they become, as one line. */
  readonly code: string;
  readonly becomes: string;
  readonly why: string;
}

/** They count for nothing; one that a test notices after all, or whose words are gone, has to leave the list. */
export const EXPLAINED: readonly Explained[] = [
  {
    file: 'lambda/memory/merge.ts',
    code: 'a[name] !== b[name]',
    becomes: 'true',
    why: 'saves the work of writing out what is one and the same, which finds no difference',
  },
  {
    file: 'lambda/memory/merge.ts',
    code: 'known !== null',
    becomes: 'true',
    why: 'narrows a type: no revision is below none',
  },
  {
    file: 'lambda/session/codecs/winner.ts',
    code: "(a ?? '') > (b ?? '')",
    becomes: "(a ?? '') >= (b ?? '')",
    why: 'of two equal days it is the same which one counts',
  },
  {
    file: 'lambda/session/codecs/winner.ts',
    code: '(a?.until ?? 0) >= (b?.until ?? 0)',
    becomes: '(a?.until ?? 0) > (b?.until ?? 0)',
    why: 'of two rests that end in the same second it is the same which one counts',
  },
  {
    file: 'lambda/session/owed.ts',
    code: 'Math.abs(balance) < 0.05',
    becomes: 'Math.abs(balance) <= 0.05',
    why: 'what is owed comes in tenths',
  },
  {
    file: 'lambda/session/owed.ts',
    code: 'balance > 0',
    becomes: 'balance >= 0',
    why: 'a balance of none was left above',
  },
  {
    file: 'lambda/plan/locate.ts',
    code: 'beat.of !== undefined',
    becomes: 'true',
    why: 'narrows a type: every hold and rest of a routine has its dose',
  },
  {
    file: 'lambda/plan/locate.ts',
    code: '({ beat }) => beat.spot',
    becomes: '() => undefined',
    why: 'a turn that leaves the place as it was has no beat with a place: it guides nothing',
  },
  {
    file: 'lambda/session/transition/policed.ts',
    code: "'quick-relief'",
    becomes: '""',
    why: 'narrows a type: a start that names no routine was read as "ready" before',
  },
];

/** How a command of the pages is tried. */
export interface Step {
  /** What is run in its place: with a file where the page has FILE, or less of it. */
  readonly line?: string;
  /** What `--whole` runs instead of that; true is the command itself. */
  readonly whole?: string | true;
  /** Lines that are typed into it. */
  readonly input?: string;
  /** A server: it is ended once it has told its address and a page was there. */
  readonly serves?: true;
  /** Its verdict on figures is not this script's: it may end with 1. */
  readonly judges?: true;
  /** What it is seen by. */
  readonly prints?: RegExp;
  /** Needs what `system/install.sh` brings. */
  readonly browser?: true;
  /** Left out by `--brief`: `npm run check` runs it, or it takes longer than half a minute. */
  readonly long?: true;
  /** Why nobody but a person runs it. */
  readonly not?: string;
}

const OPENED = 'open psoas coach\n';
const CI = 'npm run check and npm run check:system run it';
const ACCOUNT = 'needs an account';
const asItIs: Step = {};
const inBrowser = { browser: true, long: true } as const;

/** Every command that README and the pages of listener and developer name, as they name it. */
export const STEPS = {
  'npm ci': { not: 'a fresh clone begins with it' },
  'npm ci && npm start': { line: 'npm start -- --port 0 --voice silent', serves: true },
  'npm ci && npm test': { line: 'npm run test:quick', whole: 'npm test', long: true },
  'npm ci --prefix mutation --ignore-scripts': { long: true },
  'npm start': { line: 'npm start -- --port 0 --data .data-3', serves: true },
  'npm test': { not: 'as above' },
  'npm run talk': { input: OPENED, prints: /Psoas Coach/ },
  'npm run talk -- --real': { input: 'quit\n' },
  'npm run talk -- --data .data-2': { input: OPENED, prints: /Psoas Coach/ },
  'npm run talk -- --help': { prints: /--replay/ },
  'npm run --silent talk -- --replay docs/conversation.json --screened': { prints: /how long left/ },
  'npm run --silent talk -- --replay FILE': {
    line: 'npm run --silent talk -- --replay docs/conversation.json --screened --json',
    prints: /"position"/,
  },
  'npm run --silent nlu -- --locale en-US < lines.txt': {
    line: 'echo "start quick relief" | npm run --silent nlu -- --locale en-US',
    prints: /"intent"/,
  },
  'npm run models': { long: true },
  'npm run models -- --check': { long: true },
  'npm run build': asItIs,
  'npm run bench': { line: 'npm run bench -- --quick', whole: true, judges: true, long: true },
  'npm run bench -- --quick': { line: 'npm run bench -- plans', judges: true, long: true },
  'npm run bench -- --full': { line: 'npm run bench -- plans --full', whole: true, judges: true, long: true },
  'npm run bench -- plans soak': { judges: true, long: true },
  'npm run bench -- located': { judges: true, long: true },
  'npm run bench -- warm pace': { judges: true, long: true },
  'npm run accuracy': { judges: true },
  'npm run situations': asItIs,
  'npm run safety': { line: 'npm run safety -- --sample 100000', whole: true, judges: true, long: true },
  'npm run safety -- --language de': { judges: true },
  'npm run safety -- --whole': { not: 'takes hours' },
  'npm run safety -- --examples 9': {
    line: 'npm run safety -- --examples 9 --sample 100000',
    judges: true,
    long: true,
  },
  'npm run soak': { line: 'npm run soak -- --turns 300', whole: true },
  'npm run soak -- --turns 100000': { not: 'forty minutes of the command above' },
  'npm run soak -- --seed N --turns 1 --tell': { line: 'npm run soak -- --seed 7 --turns 1 --tell' },
  'npm run envelopes': { line: 'npm run envelopes -- --requests 300', whole: true, judges: true },
  'npm run envelopes -- --requests 2000': { judges: true, long: true },
  'npm run kills': { line: 'npm run kills -- --kills 2', whole: true, long: true },
  'npm run kills -- --kills 10 --seed N': { line: 'npm run kills -- --kills 10 --seed 7', long: true },
  'npm run field': { not: 'the two before it' },
  'npm run mutate -- policy ledger': { line: 'npm run mutate -- policy --mutants 2', judges: true, long: true },
  'npm run mutate -- --kept': { judges: true, prints: /together/ },
  'npm run mutate -- --keep': { not: 'writes figures' },
  'npm run first': { judges: true },
  'npm run walk': { not: 'this is it' },
  'npm run walk -- --brief': { not: 'this is it' },
  'npm run walk -- --whole': { not: 'this is it' },
  'npm run deploy': { line: 'npm run deploy -- --help' },
  'npm run profile -- --skill ID': { not: ACCOUNT },
  'npm run calibrate -- FILE': { line: 'npm run calibrate -- docs/measurements.example.json' },
  'npm run conversation': { long: true },
  'npm run facts': { long: true },
  'npm run answers': { long: true },
  'npm run course': { long: true },
  'npm run questions': { long: true },
  'npm run poses': { long: true },
  'npm run page': inBrowser,
  'npm run screens': inBrowser,
  'npm run scripts': { long: true },
  'npm run scripts -- --texture': { long: true },
  'npm run test:quick': { not: 'as above' },
  'npm run review': asItIs,
  'npm run reader': { long: true },
  'npm run reader -- --language de': { long: true },
  'npm run reader -- --crossed': { judges: true, long: true },
  'npm run sweep': { not: CI },
  'npm run dead': { long: true },
  'npm run house': { long: true },
  'npm run house -- --proofs': { long: true },
  'npm run check': { not: CI },
  'npm run fresh': { not: CI },
  'npm run likeness': { line: 'npm run likeness -- --check --language en', whole: true, long: true },
  'npm run check:system': { not: CI },
  'npm run rehearse': { not: 'it runs until it is stopped; system/rehearse.test.ts starts it' },
  'npm run drift': inBrowser,
} as const satisfies Readonly<Record<string, Step>>;

/** A command of the pages. */
export type Named = keyof typeof STEPS;

export const stepOf = (command: string): Step | undefined => (STEPS as Readonly<Record<string, Step>>)[command];

/**
 * Loaded before a script of package.json: `--help` prints what it does, and a wrong argument ends it with one line before
 * anything else is loaded. The scripts themselves read their options where they need them.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Command, checkArguments, type Option } from '../simulator/command';

const CHECK: Option = { type: 'boolean', does: 'writes nothing; exits 1 when a file is not up to date' };
const number = (does: string): Option => ({ type: 'string', value: 'N', does });
const flag = (does: string): Option => ({ type: 'boolean', does });
const LANGUAGE: Option = { type: 'string', value: 'CODE', does: 'one language alone: en, de' };

interface About extends Omit<Command, 'usage'> {
  /** A package of `system/` without which it cannot begin. */
  readonly needs?: string;
}

/** By file. */
export const SCRIPTS: Readonly<Record<string, About>> = {
  'scripts/build.ts': { does: 'Writes the bundle for AWS Lambda to dist/lambda.', options: {} },
  'scripts/models.ts': {
    does: 'Writes the speech models and how large they are.',
    options: { check: CHECK, twins: flag('lists the near twins of each language instead') },
  },
  'scripts/icons.ts': { does: 'Draws the icons of the store page.', options: {} },
  'scripts/facts.ts': {
    does: 'Writes every fact of the articles, and where it is said, to docs/facts.md.',
    options: { check: CHECK },
  },
  'scripts/course.ts': { does: 'Plays the six weeks of the plan to docs/six-weeks.md.', options: { check: CHECK } },
  'scripts/answers.ts': {
    does: 'Writes what is told of every subject, to docs/answers.md.',
    options: { language: LANGUAGE, check: CHECK },
  },
  'scripts/questions.ts': {
    does: 'Writes what each answer comes to, to docs/questions.md.',
    options: { check: CHECK },
  },
  'scripts/conversation.ts': { does: 'Writes the conversation of README.md.', options: { check: CHECK } },
  'scripts/reader.ts': {
    does: 'Learns what wishes in free words mean.',
    options: {
      check: CHECK,
      language: LANGUAGE,
      crossed: flag('leaves out each author in turn, and writes nothing'),
      misses: flag('with it, lists what is read wrongly'),
    },
  },
  'scripts/scripts.ts': {
    does: 'Writes what is heard of every routine to docs/scripts.',
    options: { check: CHECK, language: LANGUAGE, texture: flag('prints how the routines sound, in figures') },
  },
  'scripts/review.ts': {
    does: 'Writes every sentence of another language beside the English one to docs/<language>-review.md.',
    options: { check: CHECK },
  },
  'scripts/poses.ts': { does: 'Draws every pose to docs/poses.svg.', options: { check: CHECK } },
  'scripts/safety.ts': {
    does: 'Says red flags and harmless lines in every place, a sample in some three minutes; exits 1 while a figure misses its goal.',
    options: {
      language: LANGUAGE,
      whole: flag('leaves nothing out; hours'),
      sample: number('every N-th combination (211)'),
      examples: number('so many lines of each kind'),
    },
  },
  'scripts/likeness.ts': {
    does: 'Learns again how much words are like a red flag.',
    options: {
      language: LANGUAGE,
      check: CHECK,
      crossed: flag('measures on tables that were left out, and writes nothing'),
    },
  },
  'scripts/accuracy.ts': {
    does: 'Prints how much of 2,750 labelled sentences is understood.',
    options: { misses: flag('lists what is not, of the half that may be learned from') },
  },
  'scripts/profile.ts': {
    does: "The table of `npm run accuracy` by the service's own speech model; needs a developer account.",
    options: {
      skill: { type: 'string', value: 'ID', does: 'the skill that is asked' },
      locale: { type: 'string', value: 'en-US', does: 'its language' },
      half: { type: 'string', value: 'set-aside|tuning', does: 'which half of the sentences' },
      limit: number('so many sentences'),
      misses: flag('lists what is not understood'),
    },
  },
  'scripts/calibrate.ts': {
    does: 'Turns what was measured beside a device into the constants that stand for one.',
    words: 'FILE',
    options: { write: flag('changes them') },
  },
  'scripts/soak.ts': {
    does: 'Random households live with the skill while their table fails; four minutes on two processors.',
    options: {
      seed: number('the first life'),
      turns: number('so many turns (10000); 100000 take forty minutes'),
      jobs: number('so many processes (one a processor)'),
      tell: flag('tells every turn'),
    },
  },
  'scripts/situations.ts': {
    does: 'Plays the sentences of fresh authors where they are said, and their conversations, for somebody to read and judge.',
    words: '[files]',
    options: { language: LANGUAGE },
  },
  'scripts/envelopes.ts': {
    does: 'Sends every kind of request, and as many that are spoilt.',
    options: { requests: number('so many that are spoilt'), seed: number('of the chance that spoils them') },
  },
  'scripts/mutate.ts': {
    does: 'Changes the code a little, a mutant at a time, and prints what no test notices.',
    words: '[modules]',
    options: {
      mutants: number('so many a module at most (300)'),
      seed: number('of the chance that chooses them'),
      jobs: number('so many processes (1)'),
      keep: flag('writes the figures to mutation/figures.json'),
      kept: flag('prints those figures, and changes nothing'),
    },
  },
  'scripts/kills.ts': {
    does: 'Kills the server of the page and the terminal in the middle of what they write, and looks what is gone.',
    options: { kills: number('so many kills'), seed: number('of the chance that chooses the moments') },
  },
  'scripts/first.ts': {
    does: 'Prints how long a second start of the page takes, and how long it is to the first word, on a quiet machine; ten seconds.',
    options: {},
  },
  'scripts/walk.ts': {
    does: 'Tries every command, file and figure of README and the pages of listener and developer on a fresh clone.',
    options: {
      whole: flag('runs the long ones whole; an hour'),
      brief: flag('leaves out the long ones, and uses the packages that are here'),
      only: { type: 'string', value: 'TEXT', does: 'only commands with this in them' },
    },
  },
  'scripts/bench.ts': {
    does: 'Prints our own figures; about two minutes on a quiet machine.',
    words: '[parts]',
    options: {
      quick: flag('under a minute, without a verdict'),
      full: flag('the largest samples'),
      json: flag('all of it for a program'),
    },
  },
  'scripts/house.ts': {
    does: "Prints the house's figures.",
    options: {
      proofs: flag('leaves out one thing at a time, and prints what the compiler says; exits 1 when one compiles'),
    },
  },
  'scripts/deploy.ts': {
    does: "Checks, builds and deploys to your own account; other options are ask-cli's.",
    passesOn: true,
    options: {
      trial: flag('puts it on your own Echo, without permissions and without saying who you are'),
      unchecked: flag('leaves the checks out'),
      operator: { type: 'string', value: 'NAME', does: 'whose skill it is; this and the next three are kept' },
      contact: { type: 'string', value: 'ADDRESS', does: 'where its listeners write to' },
      privacy: { type: 'string', value: 'URL', does: 'where its privacy page stands' },
      terms: { type: 'string', value: 'URL', does: 'where its terms stand' },
    },
  },
  'system/drift.ts': {
    does: 'Listens to a routine in Chromium for two minutes.',
    options: {},
    needs: 'playwright-core',
  },
  'system/rehearse.ts': {
    does: 'Plays Amazon on this machine, to walk docs/first-deploy.md, until it is stopped.',
    options: {},
  },
  'system/echo/figures.ts': {
    does: 'Measures the page in Chromium and takes its picture to docs/page.png.',
    options: {},
    needs: 'playwright-core',
  },
  'system/screens/write.ts': {
    does: "Draws every screen with Amazon's renderer to docs/screens.",
    words: '[hub round tv]',
    options: {},
    needs: 'playwright-core',
  },
};

const [, file = ''] = process.argv;
const path = relative(process.cwd(), file).replaceAll('\\', '/');
const about = SCRIPTS[path];
const name = process.env.npm_lifecycle_event ?? path;

if (about) {
  checkArguments(name, { usage: `npm run ${name}`, ...about }, process.argv.slice(2));
  if (about.needs !== undefined && !existsSync(join(__dirname, '../system/node_modules', about.needs))) {
    process.stderr.write(`${name}: needs Chromium and what drives it: run system/install.sh first, some minutes\n`);
    process.exit(1);
  }
}

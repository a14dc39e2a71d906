/**
 * Sends our labelled sentences through the **service's own** speech model and prints the table of `npm run accuracy` for it:
 * `npm run profile -- --skill amzn1.ask.skill.x`. It needs a developer account and a model that was built, no device and no
 * AWS. Answers are kept in `.ask/profile/`, so a run that was stopped goes on; `--misses` lists what was taken for something
 * else, `--limit N` sends no more than so many new ones, `--half tuning` sends the part that was learned from. `--locale de-DE`
 * sends what people said in German, and prints how the desk takes the same sentences.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALES } from '../lambda/languages';
import { matcherFor } from '../simulator/nlu/understanding';
import { HALVES, type Half, linesOf } from '../test/nlu/lines';
import { score } from '../test/nlu/score';
import { groupOf, missed } from './bench/accuracy';
import { groupText } from './bench/print';
import { codeOf } from './languages';
import { keep, kept, understoodBy } from './profile/answers';
import { sentencesOf } from './profile/sentences';

const ROOT = join(__dirname, '..');
const ASK = join(ROOT, 'infrastructure', 'node_modules', 'ask-cli', 'dist', 'bin', 'ask.js');
/** Milliseconds between two sentences: how many the service takes is not documented. */
const PAUSE = 500;
/** After so many sentences it says how far it has come. */
const TELLS_EVERY = 25;
/** So many failures one after another are no accident. */
const MOST_FAILURES = 3;

const { values } = parseArgs({
  options: {
    skill: { type: 'string' },
    locale: { type: 'string', default: 'en-US' },
    half: { type: 'string', default: 'set-aside' },
    limit: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});

function fail(message: string): never {
  console.error(`profile: ${message}`);
  process.exit(1);
}

const isHalf = (name: string): name is Half => (HALVES as readonly string[]).includes(name);

/** What the service makes of a sentence. The text is looked at, not the exit code, which says little. */
function ask(skill: string, locale: string, text: string): unknown {
  const command = ['smapi', 'profile-nlu', '-s', skill, '-g', 'development', '-l', locale, '-u', text];
  const { stdout, stderr } = spawnSync(process.execPath, [ASK, ...command], { cwd: ROOT, encoding: 'utf8' });
  try {
    const answer: unknown = JSON.parse(stdout);
    if (typeof answer === 'object' && answer !== null && ('selectedIntent' in answer || 'consideredIntents' in answer))
      return answer;
  } catch {
    // Said below.
  }
  console.error(`profile: "${text}": ${(stderr || stdout).trim().slice(0, 300)}`);
  return null;
}

/** What there is to do, before the first sentence goes out. */
const startsWith = (kept: number, open: number): string =>
  `${open} sentences to send${kept > 0 ? `, ${kept} answers are kept` : ''}; it may be stopped, and goes on where it was`;

/** About how long the others take, by the ones before. */
const left = (started: number, sent: number, all: number): string => {
  const minutes = (((Date.now() - started) / sent) * (all - sent)) / 60_000;
  return minutes < 1 ? 'less than a minute' : `about ${Math.round(minutes)} min`;
};

const main = async (): Promise<void> => {
  const { skill, half } = values;
  const locale = LOCALES.find((known) => known === values.locale);
  if (!locale) fail(`--locale is one of ${LOCALES.join(', ')}`);
  if (!skill) fail('which skill? --skill amzn1.ask.skill...; `ask smapi list-skills-for-vendor` names yours');
  if (!isHalf(half)) fail(`--half is one of ${HALVES.join(', ')}`);
  const file = join(ROOT, '.ask', 'profile', `${locale}.jsonl`);
  const known = kept(file);
  const code = codeOf(locale);
  const lines = code === 'en' ? linesOf(half) : sentencesOf(code);
  const open = lines.filter(({ text }) => !known.has(text)).slice(0, values.limit ? Number(values.limit) : undefined);
  let failures = 0;
  const started = Date.now();
  if (open.length > 0)
    console.error(`profile: ${startsWith(lines.filter(({ text }) => known.has(text)).length, open.length)}`);
  for (const [sent, { text }] of open.entries()) {
    if (sent > 0 && sent % TELLS_EVERY === 0)
      console.error(`profile: ${sent} of ${open.length} sent, ${left(started, sent, open.length)} to go`);
    const answer = ask(skill, locale, text);
    failures = answer === null ? failures + 1 : 0;
    if (failures === MOST_FAILURES)
      fail(
        'three times running no answer came (what the service said stands above): signed in? `ask configure`; the right skill and a model that was built? `ask smapi get-skill-status -s SKILL`. What came so far is kept',
      );
    if (answer !== null) keep(file, { text, answer });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const answers = kept(file);
  const answered = lines.filter(({ text }) => answers.has(text));
  const scores = answered.map((line) => score(line, understoodBy(answers.get(line.text)), locale));
  const note = `${locale}, by the service's own model: ${scores.length} of ${lines.length} sentences.`;
  process.stdout.write(`${groupText(groupOf(code === 'en' ? half : null, scores, note))}\n`);
  if (code !== 'en') {
    const desk = answered.map((line) => score(line, matcherFor(locale).understand(line.text), locale));
    const told = `${locale}, by the matcher of the simulator, the same ${desk.length} sentences.`;
    process.stdout.write(`${groupText(groupOf(null, desk, told))}\n`);
  }
  if (values.misses) process.stdout.write(`\n${missed(scores).join('\n')}\n`);
};

void main();

/**
 * Writes the conversation of `docs/conversation.json` into README.md, as `npm run talk` prints it for someone who comes back,
 * every answer shortened. With `--check` it writes nothing and exits 1 when the page says something else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { echoFrom } from '../simulator/echo';
import { perform, readScript } from '../simulator/replay';
import { transcripts } from '../simulator/transcript';

const ROOT = join(__dirname, '..');
const PAGE = join(ROOT, 'README.md');
const SOURCE = join(ROOT, 'docs', 'conversation.json');
const [FROM, TO] = ['<!-- npm run conversation -->\n', '<!-- /npm run conversation -->'];
/** Characters of a line, and lines of an answer. */
const WIDTH = 112;
const LINES = 3;
const INDENT = ' '.repeat(13);

function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trimStart();
    if (line.length <= WIDTH - INDENT.length) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/** A turn in a few lines: the date if it is another, what was said, and how the answer begins. */
function told(written: string): string[] {
  const all = written.split('\n');
  const day = /^\d{4}-\d\d-\d\d$/.test(all[0] ?? '') ? all.splice(0, 1) : [];
  const [said = '', answer = ''] = all;
  const lines = wrapped(answer.trim());
  const shown = lines.slice(0, LINES);
  if (lines.length > LINES) shown.push(`${(shown.pop() ?? '').replace(/ \[[^\]]*$/, '')} …`);
  return [...day, said, ...shown.map((line, i) => `${i === 0 ? INDENT.slice(3) : INDENT}${line}`)];
}

async function conversation(): Promise<string> {
  const { locale, inputs } = readScript(SOURCE);
  const lines: string[] = [];
  const transcript = transcripts();
  const { device, understanding, close } = await echoFrom({ screened: true }, { locale }, (turn) => {
    lines.push(...told(transcript(turn)));
  });
  for (const input of inputs) await perform(device, input, understanding);
  await close();
  return `\n${lines.map((line) => `    ${line}`).join('\n')}\n\n`;
}

async function main(options: readonly string[]): Promise<void> {
  const unknown = options.find((option) => option !== '--check');
  if (unknown !== undefined) throw new Error(`unknown option ${unknown}; the only one is --check`);
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split(FROM);
  const [, after = ''] = rest.split(TO);
  const fresh = `${before}${FROM}${await conversation()}${TO}${after}`;
  if (!options.includes('--check')) writeFileSync(PAGE, fresh);
  else if (fresh !== page) throw new Error('README.md is not up to date. Run: npm run conversation');
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(`conversation: ${error.message}`);
  process.exit(1);
});

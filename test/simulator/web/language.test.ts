import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { moveIds } from '../../../lambda/content/ids';
import { routineIds } from '../../../lambda/content/routines';
import { PERMISSIONS } from '../../../simulator/alerts/service';

const PAGE = join(__dirname, '..', '..', '..', 'simulator', 'web', 'page');
const read = (name: string): string => readFileSync(join(PAGE, name), 'utf8');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const wordsOf = (file: string, name: string) =>
  runInNewContext(`${read(file).replaceAll('export ', '')}; ${name}`) as Readonly<Record<string, string>>;
const script = readdirSync(PAGE)
  .filter((name) => name.endsWith('.js') && name !== 'german.js' && name !== 'spanish.js')
  .map(read)
  .join('\n');
const html = read('index.html');

/** Names of one's own, and what is no word. */
const AS_IT_IS = /^(?:Psoas Coach|Alexa|npm run .*|[^\p{L}]*)$/u;

describe.each([
  ['German', wordsOf('german.js', 'GERMAN')],
  ['Spanish', wordsOf('spanish.js', 'SPANISH')],
])('the page in %s', (_, words) => {
  it('has its own word for every text that stands in the page', () => {
    const body = html.slice(html.indexOf('<title>')).replace(/<!--[\s\S]*?-->/g, '');
    const texts = body.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').split(/<[^>]*>/);
    const attributes = [...body.matchAll(/ (?:aria-label|placeholder|title)="([^"]*)"/g)].map(([, text = '']) => text);
    const missing = [...texts, ...attributes].map(oneLine).filter((text) => !AS_IT_IS.test(text) && !(text in words));
    expect(missing).toEqual([]);
  });

  it('has one for everything the scripts say', () => {
    const said = [...script.matchAll(/inWords\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text = '']) => text);
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((text) => !(text in words))).toEqual([]);
    expect(Object.values(PERMISSIONS).filter((text) => !(text in words))).toEqual([]);
  });

  it('names every move and routine', () => {
    const names = [...moveIds, ...routineIds].map((id) => id.replaceAll('-', ' '));
    expect(names.filter((name) => !(name in words))).toEqual([]);
  });

  it('keeps the holes of each text', () => {
    const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    expect(Object.entries(words).filter(([english, own]) => holes(english) !== holes(own))).toEqual([]);
  });
});

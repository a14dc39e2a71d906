import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { written } from './sentences';

/*
 * Nobody writes, translates and reviews a sentence that nothing says: each key stands in the code, whole or with holes. Those
 * of the moves are data, and what reads them does not compile without them.
 */

const ROOT = join(__dirname, '../../lambda');
const LITERAL = /^[a-z]\w*(\.[\w-]+)+$/i;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The keys that a file names, as patterns: a hole of a template is anything. */
function named(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && LITERAL.test(node.text)) found.push(escaped(node.text));
    if (ts.isTemplateExpression(node) && node.head.text.includes('.'))
      found.push(
        escaped(node.head.text) + node.templateSpans.map(({ literal }) => `.*${escaped(literal.text)}`).join(''),
      );
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/^languages\/[a-z]{2}\/(words|hear)\//.test(name),
);
const patterns = new RegExp(`^(?:${[...new Set(sources.flatMap((name) => named(join(ROOT, name))))].join('|')})$`);

describe('A sentence', () => {
  it('is said somewhere, but for names, which other sentences say', () => {
    const unsaid = written()
      .map(({ key }) => key)
      .filter((key) => !/^(?:moves|names)\.|^routines\.[\w-]+\.name$/.test(key) && !patterns.test(key));
    expect(unsaid).toEqual([]);
  });

  it('is known to be said by its name alone, whole or with holes', () => {
    for (const key of ['safety.doctor.short', 'safety.reasons.E1', 'coach.prompt.resume'])
      expect(patterns.test(key)).toBe(true);
    for (const key of ['safety.nobody', 'coach.prompt', 'safety.education.more'])
      expect(patterns.test(key)).toBe(false);
  });
});

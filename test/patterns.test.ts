import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const LAMBDA = join(__dirname, '../lambda');

/** How often at most what stands before `at` may be repeated, and whether that varies; null where nothing repeats it. */
function quantifier(pattern: string, at: number): { readonly most: number; readonly varies: boolean } | null {
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(pattern.slice(at)) ?? [];
  if (least !== undefined) {
    const upTo = most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(least);
    return { most: upTo, varies: upTo !== Number(least) };
  }
  const mark = pattern.charAt(at);
  return mark === '*' || mark === '+' ? { most: Number.POSITIVE_INFINITY, varies: true } : null;
}

/** Where a character, a class or an escape that begins at `at` ends. */
function atomEnd(pattern: string, at: number): number {
  if (pattern.charAt(at) === '\\') return at + 2;
  if (pattern.charAt(at) !== '[') return at + 1;
  let end = at + 1;
  while (end < pattern.length && pattern.charAt(end) !== ']') end += pattern.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}

/** Does a group repeat something that repeats in itself? Such a pattern may take seconds on a text that almost fits. */
function repeatsARepetition(pattern: string): boolean {
  const groups: boolean[] = [false];
  for (let at = 0; at < pattern.length; ) {
    const mark = pattern.charAt(at);
    if (mark === '(') groups.push(false);
    const closed = mark === ')' ? groups.pop() : undefined;
    at = mark === '(' || mark === ')' ? at + 1 : atomEnd(pattern, at);
    if (mark === '(') continue;
    const repeated = quantifier(pattern, at);
    if (closed && repeated && repeated.most > 1) return true;
    if (closed || repeated?.varies) groups[groups.length - 1] = true;
  }
  return false;
}

/** The pattern of a literal, or of what is given to RegExp: what is filled in there stands as one character. */
function patternOf(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf('/'));
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return null;
  const given = node.arguments?.[0];
  if (given && ts.isStringLiteralLike(given)) return given.text;
  if (!given || !ts.isTemplateExpression(given)) return null;
  return given.templateSpans.reduce((sum, { literal }) => `${sum}x${literal.text}`, given.head.text);
}

const patterns = readdirSync(LAMBDA, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const found: { readonly name: string; readonly pattern: string }[] = [];
    const visit = (node: ts.Node): void => {
      const pattern = patternOf(node);
      if (pattern !== null) found.push({ name, pattern });
      node.forEachChild(visit);
    };
    visit(ts.createSourceFile(name, readFileSync(join(LAMBDA, name), 'utf8'), ts.ScriptTarget.ES2022, true));
    return found;
  });

describe('a pattern', () => {
  it('is found wherever one is written', () => {
    expect(patterns.length).toBeGreaterThan(30);
  });

  it('repeats nothing that repeats in itself', () => {
    expect(patterns.filter(({ pattern }) => repeatsARepetition(pattern))).toEqual([]);
  });

  it.each(['^(a+)+$', '^[a-z]+(,{0,2}\\d{1,5}){1,3}$', '(?:[^\\]]*x)*', '((a|b+)c){2,}', '(?:!\\d+)*'])(
    'such as %s is refused',
    (pattern) => {
      expect(repeatsARepetition(pattern)).toBe(true);
    },
  );

  it.each(['a+b*', '^([a-z]+) (\\d+)$', '(?:ab){3}', '(?:\\d{2}){2,}', '[(a+)+]', '\\(a+\\)+', '(a+)?'])(
    'such as %s is not',
    (pattern) => {
      expect(repeatsARepetition(pattern)).toBe(false);
    },
  );
});

import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { nodes, parse, ROOT, sources } from './sources';

/** Calls of `require` or `import()` inside functions: modules that editors and other tools do not see. */
export const hidden = (folders: readonly string[]): string[] =>
  folders.flatMap(sources).flatMap((file) =>
    nodes(parse(file))
      .filter((node) => ts.isCallExpression(node) && ['require', 'import'].includes(node.expression.getText()))
      .filter((node) => ts.findAncestor(node, ts.isFunctionLike))
      .map(() => file),
  );

/** Casts that the compiler has to believe: by way of `unknown`, and to `any`. `as never` only hands on what a table pairs. */
export const casts = (folders: readonly string[]): string[] =>
  folders.flatMap(sources).flatMap((file) =>
    nodes(parse(file))
      .filter((node) => ts.isAsExpression(node) || ts.isTypeAssertionExpression(node))
      .filter((node) => isBelieved(node as ts.AsExpression))
      .map(() => file),
  );

const isBelieved = ({ type, expression }: ts.AsExpression | ts.TypeAssertion): boolean => {
  const inner = bare(expression);
  const by = ts.isAsExpression(inner) || ts.isTypeAssertionExpression(inner) ? inner.type.kind : null;
  return (
    type.kind === ts.SyntaxKind.AnyKeyword || by === ts.SyntaxKind.UnknownKeyword || by === ts.SyntaxKind.NeverKeyword
  );
};

const bare = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) ? bare(node.expression) : node;

/** A file is of logic when at least this share of its lines is inside functions; the others are data, or types. */
const LOGIC = 0.2;

interface Sized {
  readonly file: string;
  readonly lines: number;
}

function linesInFunctions(source: ts.SourceFile): number {
  const lines = new Set<number>();
  for (const node of nodes(source)) {
    if (!ts.isFunctionLike(node)) continue;
    const [from, to] = [node.getStart(), node.end].map((at) => source.getLineAndCharacterOfPosition(at).line);
    for (let line = from ?? 0; line <= (to ?? -1); line += 1) lines.add(line);
  }
  return lines.size;
}

/** Files of logic of more than so many lines, the largest first. */
export const largest = (folders: readonly string[], most: number): Sized[] =>
  folders
    .flatMap(sources)
    .map((file) => ({ file, lines: parse(file).getLineStarts().length - 1 }))
    .filter(({ file, lines }) => lines > most && linesInFunctions(parse(file)) >= LOGIC * lines)
    .sort((a, b) => b.lines - a.lines);

/** Exports that nobody imports, as knip finds them. */
export function deadExports(): string[] {
  const run = ['node_modules/knip/bin/knip.js', '--reporter', 'json', '--no-exit-code'];
  const report = JSON.parse(execFileSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' })) as {
    readonly issues: readonly {
      readonly file: string;
      readonly exports?: readonly Named[];
      readonly types?: readonly Named[];
    }[];
  };
  return report.issues.flatMap(({ file, exports = [], types = [] }) =>
    [...exports, ...types].map(({ name }) => `${file} ${name}`),
  );
}
interface Named {
  readonly name: string;
}

/** Bytes under version control, as they lie here: of what a command writes (`.gitattributes`), and of everything else. */
export interface Tracked {
  readonly written: number;
  readonly generated: number;
}

/** Null where there is no version control. */
export function trackedBytes(): Tracked | null {
  const git = (args: readonly string[], input = ''): string[] =>
    execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', input, maxBuffer: 1 << 26 }).split('\0');
  try {
    const names = git(['ls-files', '-z']).filter((name) => name !== '' && existsSync(join(ROOT, name)));
    // A name, an attribute and its value in turn.
    const told = git(['check-attr', '-z', '--stdin', 'linguist-generated'], names.join('\0'));
    const generated = new Set(names.filter((_, i) => told[3 * i + 2] === 'set'));
    const bytes = (some: readonly string[]) => some.reduce((sum, name) => sum + statSync(join(ROOT, name)).size, 0);
    return {
      written: bytes(names.filter((name) => !generated.has(name))),
      generated: bytes([...generated]),
    };
  } catch {
    return null;
  }
}

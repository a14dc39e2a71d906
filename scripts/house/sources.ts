import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = join(__dirname, '..', '..');

/** A module that a file names. */
interface Module {
  readonly name: string;
  /** Only its types are taken. */
  readonly type: boolean;
}

/** The files of a folder of the project, as paths from its root. */
export function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).split(sep).join('/'));
}

const parsed = new Map<string, ts.SourceFile>();

/** The syntax of a file; read once, as several questions are asked about it. */
export function parse(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const text = readFileSync(join(ROOT, file), 'utf8');
  const made = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  parsed.set(file, made);
  return made;
}

/** A node and all below it. */
export function nodes(root: ts.Node): ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    all.push(node);
    node.forEachChild(visit);
  };
  visit(root);
  return all;
}

/** Every module a file names: imports, re-exports, dynamic imports and `require`. */
export function modules(file: string): Module[] {
  return nodes(parse(file)).flatMap((node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      return [
        { name: node.moduleSpecifier.text, type: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword },
      ];
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      return [{ name: node.moduleSpecifier.text, type: node.isTypeOnly }];
    }
    const called = ts.isCallExpression(node) ? node.expression.getText() : '';
    if (ts.isCallExpression(node) && (called === 'import' || called === 'require')) {
      return [{ name: node.arguments[0]?.getText().slice(1, -1) ?? '', type: false }];
    }
    if (ts.isImportTypeNode(node)) return [{ name: node.argument.getText().slice(1, -1), type: true }];
    return [];
  });
}

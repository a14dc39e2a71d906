import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ts from 'typescript';
import { circles } from '../scripts/house/circles';
import { folderOf, imports, stray, TABLE } from '../scripts/house/folders';
import { modules, nodes, parse, ROOT, sources } from '../scripts/house/sources';

describe('an import', () => {
  it('never runs in a circle, not even for a type', () => {
    const [first = []] = circles(['lambda', 'simulator', 'scripts']);
    expect(first.join(' -> ')).toBe('');
  });
});

describe('the folders of the skill', () => {
  it('are the ones of the table', () => {
    expect(new Set(imports.map(({ folder }) => folder))).toEqual(new Set(Object.keys(TABLE)));
  });

  it.each(Object.keys(TABLE))('%s imports only what the table allows', (folder) => {
    const found = stray(folder).map(({ file, target, type }) => `${file} imports ${type ? 'types of ' : ''}${target}`);
    expect(found).toEqual([]);
  });

  it('know nothing of the SDK, not even a type, above skill/', () => {
    const knowing = imports.filter(({ target, folder }) => target.startsWith('ask-') && folder !== 'skill');
    expect(knowing.map(({ file }) => file).filter((file) => file !== 'lambda/index.ts')).toEqual([]);
  });

  it('load everything by an import at the top of a file', () => {
    const hidden = sources('lambda').filter((file) =>
      nodes(parse(file)).some(
        (node) => ts.isCallExpression(node) && ['require', 'import'].includes(node.expression.getText()),
      ),
    );
    expect(hidden).toEqual([]);
  });

  it('leave markup to two files: one for speech, one for pictures', () => {
    const literal = (node: ts.Node) =>
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    const writers = sources('lambda').filter((file) =>
      nodes(parse(file)).some((node) => literal(node) && (node as ts.LiteralLikeNode).text.includes('<')),
    );
    expect(writers.sort()).toEqual(['lambda/narration/ssml.ts', 'lambda/poses/svg.ts']);
  });

  it('read no clock and roll no dice where the core is pure', () => {
    const pure = ['content', 'safety', 'session', 'plan', 'narration', 'languages', 'poses', 'screen'];
    const impure = sources('lambda')
      .filter((file) => pure.includes(folderOf(file)))
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.\w/.test(readFileSync(join(ROOT, file), 'utf8')),
      );
    expect(impure).toEqual([]);
  });
});

/** What the simulator may import of the skill. */
const FACES = ['lambda/index', 'lambda/poses/svg'];

describe('the simulator', () => {
  it('knows the skill only by its public face, its speech models and its pictures', () => {
    const known = sources('simulator').flatMap((file) =>
      modules(file)
        .map(({ name }) => (name.startsWith('.') ? join(dirname(file), name).split(sep).join('/') : name))
        .filter((name) => name.startsWith('lambda') && !FACES.includes(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(known).toEqual([]);
  });
});

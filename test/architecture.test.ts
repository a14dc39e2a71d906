import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');

interface Rule {
  /** Folders of `lambda/` whose code may be imported, beside the own one. */
  readonly from: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages, and `node:` modules. */
  readonly packages?: readonly string[];
}

/**
 * Who may import whom, lowest first. What a sentence asks for is a type of the languages, which all above take.
 */
const TABLE: Readonly<Record<string, Rule>> = {
  content: { from: [] },
  safety: { from: ['content'] },
  session: { from: ['content', 'safety'], types: ['languages'] },
  plan: { from: ['content', 'session'], types: ['languages'] },
  // A lexicon is filed, when the function is built, by the matcher that reads it.
  languages: { from: ['content', 'safety'], packages: ['i18next'] },
  narration: { from: ['plan', 'languages'], types: ['session'] },
  memory: {
    from: ['session', 'content'],
    types: ['languages'],
    packages: ['node:crypto', 'node:fs/promises', 'node:path', 'node:http', 'node:https', 'aws4'],
  },
  // Pictures of the moves: data and one drawing of it, as SVG and as AVG.
  poses: { from: ['content'] },
  // What stands on a screen, as data and documents. Loaded only where there is a screen.
  screen: { from: ['content', 'safety', 'session', 'plan', 'poses'], types: ['languages'] },
  // What reaches the services of the device, and a client for each of them: nothing more.
  alexa: { from: [], packages: ['node:http', 'node:https'] },
  timers: { from: ['alexa'] },
  reminders: { from: ['alexa', 'session'] },
  skill: {
    from: [
      'content',
      'safety',
      'session',
      'plan',
      'languages',
      'narration',
      'memory',
      'alexa',
      'timers',
      'reminders',
      'screen',
    ],
    packages: ['ask-sdk-core', 'ask-sdk-model', 'node:fs'],
  },
  // The public face: the handler, and what a device needs to know about sounds, words and records.
  '.': {
    from: ['skill', 'memory', 'narration', 'plan'],
    types: ['session'],
    packages: ['ask-sdk-model', 'aws-lambda'],
  },
};

interface Import {
  readonly file: string;
  readonly folder: string;
  /** A folder of `lambda/` (`.` for its own files), or the name of a package. */
  readonly target: string;
  readonly own: boolean;
  readonly type: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).split(sep).join('/'));
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true);

function nodes(root: ts.Node): ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    all.push(node);
    node.forEachChild(visit);
  };
  visit(root);
  return all;
}

/** Every module a file names: imports, re-exports, dynamic imports and `require`. */
function modules(file: string): { name: string; type: boolean }[] {
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

/** The folder of `lambda/` that a file lies in, or that a path names. */
const folderOf = (file: string): string => {
  const parts = relative('lambda', file).split('/');
  const [first = ''] = parts;
  return parts.length > 1 || Object.hasOwn(TABLE, first) ? first : '.';
};

const imports: Import[] = sources('lambda').flatMap((file) =>
  modules(file).map(({ name, type }) => {
    const own = name.startsWith('.');
    const target = own ? folderOf(join(dirname(file), name)) : name;
    return { file, folder: folderOf(file), target, own, type };
  }),
);

describe('the folders of the skill', () => {
  it('are the ones of the table', () => {
    expect(new Set(imports.map(({ folder }) => folder))).toEqual(new Set(Object.keys(TABLE)));
  });

  it.each(Object.entries(TABLE))(
    '%s imports only what the table allows',
    (folder, { from, types = [], packages = [] }) => {
      const stray = imports
        .filter((entry) => entry.folder === folder && !(entry.own && entry.target === folder))
        .filter(({ own, target, type }) =>
          own ? !from.includes(target) && !(type && types.includes(target)) : !packages.includes(target),
        )
        .map(({ file, target, type }) => `${file} imports ${type ? 'types of ' : ''}${target}`);
      expect(stray).toEqual([]);
    },
  );

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

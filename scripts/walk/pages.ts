/** What a page for readers names: commands to type, and files. */

/** Between two blank lines, or a row of a table. */
const paragraphsOf = (page: string): string[] =>
  page.split(/\n\s*\n/).flatMap((part) => (part.startsWith('|') ? part.split('\n') : [part]));

const spansOf = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replace(/\s+/g, ' '));

const isCommand = (line: string): boolean => /^npm (?:ci|run|start|test)\b/.test(line);

/** A command with other options than it was named with. */
const withOptions = (command: string, options: string): string => `${command.replace(/ -- .*$/, '')} ${options}`;

/** Every command that a page names, options that are named beside it as a command of their own. */
export function commandsIn(page: string): readonly string[] {
  const found = paragraphsOf(page).flatMap((paragraph) => {
    const block = paragraph.split('\n').flatMap((line) => /^ {4}(\S.*)$/.exec(line)?.[1] ?? []);
    const spans = spansOf(paragraph);
    const first = [...block, ...spans].find(isCommand);
    const options = first ? spans.filter((span) => span.startsWith('-- ')) : [];
    return [...[...block, ...spans].filter(isCommand), ...options.map((span) => withOptions(first as string, span))];
  });
  return [...new Set(found)];
}

const FILE = /^[\w.-]+(?:\/[\w.-]+)*\/?$/;
const looksLikeAFile = (span: string): boolean =>
  FILE.test(span) && (span.includes('/') || /\.(?:md|ts|js|json|sh|svg|png|yaml)$/.test(span));

/** Every file or folder that a page names without leading to it. */
export const filesIn = (page: string): readonly string[] => [...new Set(spansOf(page).filter(looksLikeAFile))];

/** Whether a name is that of one of these files, a folder of theirs, or the end of either, as where its folder was just named. */
export function isAmong(name: string, files: readonly string[]): boolean {
  const bare = name.replace(/\/$/, '');
  return files.some((file) => `/${file}/`.includes(`/${bare}/`));
}

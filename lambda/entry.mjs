import { createRequire } from 'node:module';

/*
 * What Lambda loads. It waits here, while the function still has a whole CPU, for what would otherwise make the first turn
 * wait. Required, not imported: an import of this kind of file reads it twice.
 */
const { handler, prepare } = createRequire(import.meta.url)('./index.js');
await prepare();

export { handler };

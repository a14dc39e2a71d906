// Node loads this before a script, and again in the thread of the loader, where no TypeScript is read.
if (require('node:worker_threads').isMainThread) require('./options');

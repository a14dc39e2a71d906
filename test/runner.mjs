import { createRunner } from 'jest-light-runner';

/** Tells one process what it is to run with, when it asks. */
function answering(workerData) {
  let tell = () => undefined;
  return {
    onMessage: (listener) => {
      tell = listener;
    },
    postMessage: (message) => {
      if (message === 'jest-light-runner-get-worker-data') tell({ type: 'jest-light-runner-worker-data', workerData });
    },
  };
}

/**
 * The light runner with a channel of its own for each process. Its own channel is shared: the first process that asks has
 * all of them told, and one that does not listen yet, on a busy machine, waits for ever.
 */
export default class extends createRunner({ runtime: 'child_process' }) {
  _runTest(test) {
    const running = super._runTest(test);
    const projectConfig = test.context.config;
    const known = this._testRunners.get(projectConfig);
    const workerData = { globalConfig: this._globalConfig, projectConfig, runtime: this._runtime };
    if (this._runtime === 'child_process')
      known.run = ({ path }) => known.pool.run(path, { channel: answering(workerData) });
    return running;
  }
}

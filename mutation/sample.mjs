import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const keyOf = ({ fileName, mutatorName, replacement, location: { start } }) =>
  [basename(fileName), start.line, start.column, mutatorName, replacement].join(':');

/** Lets the mutants of the sample through, and takes all others for code that does not compile, which counts for nothing. */
class Sample {
  async init() {
    this.keys = new Set(JSON.parse(readFileSync(process.env.MUTATE, 'utf8')).sample);
  }

  async check(mutants) {
    const verdict = (mutant) =>
      this.keys.has(keyOf(mutant)) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdict(mutant)]));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];

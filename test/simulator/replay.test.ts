import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFlags } from '../../simulator/command';
import { Matcher } from '../../simulator/nlu/matcher';
import { understandingOf } from '../../simulator/nlu/understanding';
import { deviceFlag, instantFlag, numberFlag, portFlag } from '../../simulator/options';
import { perform, readScript } from '../../simulator/replay';
import { readable } from '../../simulator/transcript';
import { miniModel } from './miniModel';
import { guided, scripted } from './standIn';

const ROOT = join(__dirname, '..', '..');
let folder: string;
const write = (content: unknown): string => {
  const file = join(folder, 'talk.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talk-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a conversation in a file', () => {
  it('may hold every form of input', () => {
    const file = write({
      locale: 'en-GB',
      userInput: [
        'open psoas coach',
        { say: 'next', at: 12.5 },
        { intent: 'AMAZON.NextIntent', slots: { a: 'b' }, at: 3 },
        { silence: true },
        { after: 'PT16H' },
        { open: true },
        { lose: true, at: 2 },
        { permission: 'denied' },
        { person: 'first' },
      ],
    });
    expect(readScript(file)).toEqual({
      locale: 'en-GB',
      inputs: [
        { do: 'say', text: 'open psoas coach' },
        { do: 'say', text: 'next', at: 12.5 },
        { do: 'intent', name: 'AMAZON.NextIntent', slots: { a: 'b' }, at: 3 },
        { do: 'silence' },
        { do: 'after', seconds: 57600 },
        { do: 'open' },
        { do: 'lose', at: 2 },
        { do: 'permission', permission: 'denied' },
        { do: 'person', person: 'first' },
      ],
    });
  });

  it.each([
    ['{"userInput":', 'is not JSON'],
    [{}, 'expected {"userInput": [...]}'],
    [{ userInput: [7] }, 'userInput[0]: expected words or an object'],
    [{ userInput: ['a', { sing: 'la' }] }, 'userInput[1]: expected one of say'],
    [{ userInput: [{ say: 'next', silence: true }] }, 'expected one of say'],
    [{ userInput: [{ say: 'next', att: 3 }] }, '"att" does not go with "say"'],
    [{ userInput: [{ say: 'next', at: -3 }] }, '"at" must be a number'],
    [{ userInput: [{ after: '16 hours' }] }, '"after" must be a duration'],
    [{ userInput: [{ permission: 'maybe' }] }, 'permission maybe: expected none, ask'],
    [{ userInput: [{ person: 7 }] }, 'person 7: expected nobody'],
    [{ userInput: [], locale: 5 }, '"locale" must be a string'],
  ])('is refused when it is %j', (content, message) => {
    expect(() => readScript(write(content))).toThrow(message);
  });

  it('names an intent that the speech model lacks', async () => {
    const understanding = understandingOf(new Matcher(miniModel, 'en-US'));
    const { device } = scripted([guided()], { understanding });
    await perform(device, { do: 'open' }, understanding);
    await expect(perform(device, { do: 'intent', name: 'FlyIntent', slots: {} }, understanding)).rejects.toThrow(
      'unknown intent "FlyIntent"',
    );
  });
});

describe('options', () => {
  it.each([
    [() => readFlags(['--fly'], { options: {} }), "Unknown option '--fly'"],
    [() => numberFlag('tempo', 'fast', 0.25, 4), '--tempo fast'],
    [() => deviceFlag('toaster'), '--device toaster'],
    [() => instantFlag('tomorrow'), '--now tomorrow'],
    [() => portFlag('4747.5'), '--port 4747.5'],
  ])('that make no sense are named', (read, message) => {
    expect(read).toThrow(message);
  });
});

describe('a command', () => {
  const run = (file: string, ...args: string[]) => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', `simulator/${file}.ts`, ...args],
      {
        cwd: ROOT,
        encoding: 'utf8',
        input: '',
      },
    );
    return { status, stdout, stderr: stderr.trim() };
  };

  it.each([
    ['talk', ['--replay', 'nowhere.json'], 'talk: no such file: nowhere.json'],
    ['talk', ['--replay', 'nowhere.json', '--fly'], "talk: Unknown option '--fly' (--help lists the options)"],
    ['talk', ['--data', 'dist/no-such-echo', '--tempo', '-1'], 'talk: --tempo -1: expected a number from 0.25 to 4'],
    ['talk', ['--data', 'dist/no-such-echo', '--latency', '-3'], 'talk: --latency -3: expected a number from 0 to 60'],
    [
      'talk',
      ['--data', 'dist/no-such-echo', '--tempo', 'fast'],
      'talk: --tempo fast: expected a number from 0.25 to 4',
    ],
    [
      'talk',
      ['--data', '/proc/nowhere'],
      'talk: cannot keep records in /proc/nowhere/memory (ENOENT): make the folder writable, or keep them elsewhere: --data DIR',
    ],
    [
      'start',
      ['--port', '4747.5'],
      'start: --port 4747.5: expected a whole number from 0 to 65535; 0 takes any that is free',
    ],
    [
      'nlu-cli',
      ['--locale', 'xx-XX'],
      'nlu: unknown locale "xx-XX" (there are de-DE, en-AU, en-CA, en-GB, en-IN, en-US, es-ES, es-MX, es-US)',
    ],
  ])('%s %j ends at once with one line that says the way out', (file, args, line) => {
    expect(run(file, ...args)).toEqual({ status: 1, stdout: '', stderr: line });
  });

  it.each(['start', 'talk', 'nlu-cli'])('%s tells of its options', (file) => {
    const { status, stdout, stderr } = run(file, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^npm (start|run .*) -- \[options\]\n/);
    expect(stdout).toContain('--locale en-US');
  });
});

describe('a transcript', () => {
  it('shows words, and silences in seconds', () => {
    expect(readable('<speak>Hold. <break time="10s"/><break time="5s"/>Half <sub alias="x">way</sub>.</speak>')).toBe(
      'Hold. [15 s] Half way.',
    );
  });
});

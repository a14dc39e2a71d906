import fc from 'fast-check';
import { BadMessage, readMessage } from '../../../simulator/web/messages';

const LOCALES = ['en-US', 'en-GB'];
const read = (message: unknown) => readMessage(JSON.stringify(message), LOCALES);
const say = { client: 'tab', do: 'say', text: 'next' };

describe('a message of the page', () => {
  it.each([
    [say],
    [{ client: 'tab', do: 'wake' }],
    [{ client: 'tab', do: 'speed', speed: 20 }],
    [{ client: 'tab', do: 'later', seconds: 86_400 }],
    [{ client: 'tab', do: 'mute', on: true }],
    [{ client: 'tab', do: 'choose', device: 'show', locale: 'en-GB', user: 'Ana María' }],
    [{ client: 'tab', do: 'around', permission: 'denied', person: 'second' }],
    [{ client: 'tab', do: 'touch', token: 'screen', arguments: ['next'], source: { id: 'button' } }],
  ])('%j is understood', (message) => {
    const { client, ...command } = message;
    expect(read(message)).toEqual({ client, command });
  });

  it('loses control characters and spaces at its ends', () => {
    expect(read({ ...say, text: '  go\u0000\n on ' }).command).toEqual({ do: 'say', text: 'go on' });
  });

  it.each([
    ['no object', [1]],
    ['null', null],
    ['no tab', { do: 'wake' }],
    ['a tab with a path for a name', { client: '../x', do: 'wake' }],
    ['an unknown verb', { client: 'tab', do: 'shutdown' }],
    ['a verb of every object', { client: 'tab', do: 'constructor' }],
    ['a stray field', { ...say, at: 3 }],
    ['no words', { ...say, text: ' \n ' }],
    ['too many words', { ...say, text: 'a'.repeat(301) }],
    ['words that are a number', { ...say, text: 7 }],
    ['a speed nobody offers', { client: 'tab', do: 'speed', speed: 1000 }],
    ['a speed in words', { client: 'tab', do: 'speed', speed: '2' }],
    ['time that runs backwards', { client: 'tab', do: 'later', seconds: -5 }],
    ['a jump of years', { client: 'tab', do: 'later', seconds: 1e9 }],
    ['half a second', { client: 'tab', do: 'later', seconds: 0.5 }],
    ['an unknown device', { client: 'tab', do: 'choose', device: 'toaster', locale: 'en-US', user: 'a' }],
    ['an unknown locale', { client: 'tab', do: 'choose', device: 'echo', locale: '../..', user: 'a' }],
    [
      'a listener with markup for a name',
      { client: 'tab', do: 'choose', device: 'echo', locale: 'en-US', user: '<b>' },
    ],
    ['a permission nobody gives', { client: 'tab', do: 'around', permission: 'maybe', person: 'first' }],
    ['a voice of every object', { client: 'tab', do: 'around', permission: 'ask', person: 'constructor' }],
    ['a touch without a list', { client: 'tab', do: 'touch', token: 'screen', arguments: 'next', source: {} }],
    [
      'a touch as long as a book',
      { client: 'tab', do: 'touch', token: 'screen', arguments: ['x'.repeat(3000)], source: {} },
    ],
  ])('is refused with %s', (_what, message) => {
    expect(() => read(message)).toThrow(BadMessage);
  });

  it('is refused when it is no JSON', () => {
    expect(() => readMessage('{', LOCALES)).toThrow('not JSON');
  });

  it('is understood or refused, whatever it is, and nothing else happens', () => {
    const fields = fc.dictionary(
      fc.constantFrom('client', 'do', 'text', 'speed', 'seconds', 'on', 'user'),
      fc.jsonValue(),
    );
    const check = (message: unknown) => {
      try {
        read(message);
      } catch (error) {
        expect(error).toBeInstanceOf(BadMessage);
      }
    };
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fields), check), { seed: 7, numRuns: 500 });
  });
});

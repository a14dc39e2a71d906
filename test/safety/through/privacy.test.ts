import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSkill } from '../../../lambda/index';
import { createDevice, DEFAULT_NOW, seedScreened, type Turn } from '../../../simulator';
import type { Skill } from '../../../simulator/device';
import { embeddedMemory } from '../../../simulator/embedded';

const USER = 'LISTENER';

/** Conversations full of disclosures: in the middle of a move, in answers to questions, as questions, by others. */
const SESSIONS: readonly (readonly string[])[] = [
  ['start quick relief', "i'm pregnant", 'my ankles are swollen and bruised', 'ow my groin', "it's sharp and stabbing"],
  ['start finger massage', 'i have an aneurysm', "something's pulsating beneath my fingers", 'yes and i feel clammy'],
  ['start the lunge', 'i take warfarin', "there's a huge bruise on my thigh", 'repeat', 'what was the number'],
  ['start morning', 'i had chemotherapy for a tumour', 'my buttocks are tingling', "i've wet myself"],
  ['is it safe with osteoporosis', 'is it normal that my calf is throbbing', 'when should i see a doctor'],
  ['my husband has fainted', 'goodbye'],
  ['start quick relief', "i've got diarrhoea and a fever", 'i want to kill myself'],
  [
    'start constructive rest',
    'i feel dizzy',
    'a cramp in my toes',
    'i feel a pulse',
    'my kneecap is sore',
    'ouch my spine',
    'a dull ache',
  ],
];

/** Words too common to tell anything, or our own: commands, moves, and what every record holds. */
const OURS = new Set(
  (
    'start quick relief massage lunge morning repeat what number when should doctor goodbye there that this ' +
    'constructive rest with have under beneath normal safe feel something myself take want huge husband been'
  ).split(' '),
);

const wordsOf = (lines: readonly string[]): string[] => [
  ...new Set(
    lines
      .flatMap((line) => line.toLowerCase().match(/[a-z]+/g) ?? [])
      .filter((word) => word.length > 3 && !OURS.has(word)),
  ),
];

/** The skill, with the session attributes of every answer written down. */
const overheard = (skill: Skill, attributes: string[]): Skill => ({
  invoke: async (event) => {
    const answer = await skill.invoke(event);
    attributes.push(JSON.stringify(answer.sessionAttributes ?? {}));
    return answer;
  },
});

const bytesOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

const told = (text: string, words: readonly string[]): string[] => {
  const lower = text.toLowerCase();
  return words.filter((word) => new RegExp(`(?<![a-z])${word}`).test(lower));
};

describe('what a listener tells about the body', () => {
  const words = wordsOf(SESSIONS.flat());
  const logged: string[] = [];
  const attributes: string[] = [];
  const turns: Turn[] = [];
  let folder: string;
  let stored: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'psoas-coach-'));
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation((...said) => void logged.push(said.map(String).join(' '))),
    );
    const outputs = [process.stdout, process.stderr].map((stream) => {
      const write = stream.write.bind(stream);
      return jest.spyOn(stream, 'write').mockImplementation(((said: unknown, ...rest: never[]) => {
        logged.push(String(said));
        return write(said as string, ...rest);
      }) as typeof stream.write);
    });
    const memory = await embeddedMemory(folder);
    for (const [i, session] of SESSIONS.entries()) {
      const user = `${USER}-${i}`;
      await seedScreened(memory, user, DEFAULT_NOW);
      const device = createDevice({
        memory,
        user,
        onTurn: (turn) => turns.push(turn),
        skill: (observe) => overheard(createSkill({ memory, observe }), attributes),
      });
      await device.open();
      for (const line of session) {
        if (!device.sessionOpen) await device.open();
        await device.say(line, 12);
      }
      await device.after(2 * 24 * 3600);
    }
    await memory.close();
    // Texts inside texts: the quotes are escaped.
    stored = bytesOf(folder).replaceAll('\\', '');
    for (const spy of [...spies, ...outputs]) spy.mockRestore();
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is heard: the conversations hold red flags, conditions and questions', () => {
    expect(words.length).toBeGreaterThan(25);
    expect(new Set(turns.map(({ tier }) => tier))).toEqual(new Set([null, 'ease-off', 'see', 'urgent', 'emergency']));
    expect(told('Osteoporosis and a swollen calf', words)).toEqual(['swollen', 'osteoporosis', 'calf']);
  });

  it('is nowhere in what is stored', () => {
    for (const kept of [USER, '"prefs"', '"leaveOut"']) expect(stored.includes(kept)).toBe(true);
    expect(told(stored, words)).toEqual([]);
  });

  it('leaves no tier, no concern and no word of ours about it in the store, only the day of an early stop', () => {
    expect(stored.includes('"stopped":"2026-01-0')).toBe(true);
    const telling = /"tier"|"concern"|"safety"|"seen"|"at":"stopped"|safety\.(?!notices|gates)[a-z.A-Z0-9]+/g;
    expect(stored.match(telling) ?? []).toEqual([]);
  });

  it('is in no line that is logged', () => {
    expect(told(logged.join('\n'), words)).toEqual([]);
  });

  it('is in no session attribute', () => {
    expect(attributes.length).toBeGreaterThan(10);
    expect(told(attributes.join('\n'), words)).toEqual([]);
  });
});

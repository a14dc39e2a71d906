import { techniqueIds } from '../../lambda/content';
import { speak } from '../../lambda/languages/en/speak';
import { narrate } from '../../lambda/narration/narrate';
import { ssml } from '../../lambda/narration/ssml';
import { timeline } from '../../lambda/plan/timeline';
import { moveFor, type Planned, routineFor, routineIds, settingFor } from './plans';

const holdsOf = ({ turns }: Planned) =>
  turns.flatMap(({ beats }) => beats.map(({ beat }) => beat).filter(({ kind }) => kind === 'hold'));
const linesOf = ({ turns }: Planned) =>
  turns.flatMap(({ beats }) =>
    beats
      .flatMap(({ beat }) => [beat.line, ...(beat.inner ?? []).map(({ line }) => line)])
      .flatMap((l) => (l ? [l] : [])),
  );

describe('holds counted in breaths', () => {
  it('last as long as in seconds, to the tenth', () => {
    for (const id of routineIds) {
      const seconds = (planned: Planned) => holdsOf(planned).map((beat) => beat.seconds);
      expect(seconds(routineFor(id, { breaths: true }))).toEqual(seconds(routineFor(id)));
    }
  });

  it('are breathed in and out in turn, from beginning to end', () => {
    for (const hold of holdsOf(routineFor('deep-release', { breaths: true }))) {
      const keys = (hold.inner ?? []).map(({ line }) => line?.key ?? '');
      expect(keys.length).toBeGreaterThanOrEqual(6);
      // In, out, and then its number.
      keys.forEach((key, i) => {
        expect(key).toMatch([/breath\.(in|last)/, /breath\.out/, /rep\.(one|count)/][i % 3] as RegExp);
      });
      expect(keys.at(-3)).toBe('coach.breath.last');
    }
  });

  it('leave a plank and a massage that moves to their own words', () => {
    for (const id of ['mountain-climbers', 'side-lying-massage'] as const) {
      const lines = linesOf(moveFor(id, { breaths: true })).map(({ key }) => key);
      expect(lines.some((key) => key.startsWith('coach.breath'))).toBe(false);
    }
  });
});

describe('quiet mode', () => {
  it.each([...techniqueIds])('leaves the numbers out of %s', (id) => {
    const { spoken } = settingFor();
    // The opening words of a plan say how long it takes; they are no count.
    const lines = linesOf(moveFor(id, { quiet: true })).filter(({ key }) => !key.startsWith('coach.single'));
    const counts = lines.filter(({ key }) => /^coach\.(hold|rep|breath)|\.softly$|\.begin$/.test(key));
    for (const line of counts) expect(spoken.text(line)).not.toMatch(/\d|five|ten\b/i);
  });

  it('ends every hold with one soft sound, and says the half of it', () => {
    for (const hold of holdsOf(routineFor('full', { quiet: true }))) {
      const inner = hold.inner ?? [];
      expect(inner.at(-1)).toMatchObject({ sound: 'soft' });
      expect(inner.filter(({ sound }) => sound)).toHaveLength(1);
      if (hold.seconds >= 20) expect(inner.some(({ line }) => line?.key === 'coach.hold.half')).toBe(true);
    }
  });

  it('whispers, but never what the body has to hear at once', () => {
    const { spoken, ...setting } = settingFor({ quiet: true });
    const made = timeline(
      [
        { act: 'say', line: { key: 'safety.whoToSee' } },
        { act: 'say', line: { key: 'coach.here' } },
        { act: 'ask', asking: null, line: { key: 'coach.prompt.resume' }, again: { key: 'coach.prompt.resume' } },
      ],
      { at: 'lobby' },
      setting,
    );
    const text = ssml(narrate(made, 'speech', { voice: spoken, setting }), speak.say);
    expect(text).toMatch(/^For any warning sign[^<]*<amazon:effect name="whispered">Yes, I am here\.<\/amazon:effect>/);
  });
});

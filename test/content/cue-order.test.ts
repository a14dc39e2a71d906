import { MOVES, type MoveId, move } from '../../lambda/content';
import { cueOf, formsOf, heard, render, type SETUPS, setupsOf, WORDINGS } from './sentences';

const all = Object.keys(MOVES) as MoveId[];
const belly = all.filter((id) => move(id).families.includes('belly'));

describe('the lunges', () => {
  it.each(['kneeling-lunge', 'standing-lunge'] as const)('%s tucks before it shifts, however it begins', (id) => {
    for (const { said } of setupsOf(id)) {
      const words = said.join(' ').toLowerCase();
      expect(words).toMatch(/\btuck\b/);
      expect(words).toMatch(/\bglide\b/);
      expect(words.indexOf('tuck')).toBeLessThan(words.indexOf('glide'));
    }
  });
});

describe('pressure near the belly', () => {
  it('is what ball, fingers and roller do', () => {
    expect([...belly].sort()).toEqual(['ball-release', 'foam-rolling', 'supine-massage']);
  });

  it.each(belly)('%s names the four stop words first', (id) => {
    const { stopCue } = move(id);
    expect(stopCue).toBeDefined();
    for (const words of formsOf(cueOf(id, stopCue as string), 'left'))
      for (const word of ['sharp', 'shooting', 'numb', 'pulsing', 'off', 'say stop'])
        expect(words.toLowerCase()).toContain(word);
  });

  // The stop cue is said between the setup and `begin`.
  it.each(belly)('%s sinks in only with the words that begin the hold', (id) => {
    for (const { said } of setupsOf(id))
      expect(said.join(' ')).not.toMatch(/\bsink\b|\blower (your thighs|down)\b|\bpress\b/i);
    expect(render(cueOf(id, move(id).begin), 'left')).toMatch(/^(Now sink|Sink|Lower your thighs)/);
  });

  it.each(['ball-release', 'supine-massage'] as const)('%s finds the muscle before anything else presses', (id) => {
    for (const name of ['first', 'brief', 'change'] as const) {
      const { cues } = move(id)[name];
      const located = cues.filter((cue) => cue.locate);
      expect(located.length).toBeGreaterThan(0);
      for (const wording of WORDINGS) {
        const words = heard(id, { cues: located }, wording).join(' ');
        expect(words).toMatch(/knee/);
        expect(words).toMatch(/firm/);
        expect(words).toMatch(/lower/i);
        if (name !== 'change') expect(words).toContain("If you can't find it, say skip.");
      }
      expect(cues.findLastIndex((cue) => cue.locate)).toBeLessThan(
        [...cues.keys(), cues.length].find((at) => /ball|onto your forearms/i.test(textAt(id, name, at))) ??
          cues.length,
      );
    }
  });

  it('puts the ball off the midline, and says so twice before the weight', () => {
    for (const { said } of setupsOf('ball-release')) {
      expect(said.join(' ').match(/off the midline/gi)).toHaveLength(2);
      expect(said.at(-1)).toContain('weight on your forearms');
    }
  });

  it('leaves the ball step by step, and back to where the listener began', () => {
    for (const wording of WORDINGS)
      expect(heard('ball-release', { cues: move('ball-release').release }, wording).join(' ')).toMatch(
        /forearms.*off the ball.*ball away.*onto your back/i,
      );
    expect(move('ball-release').posture).toBe('back');
  });
});

describe('a first round', () => {
  it.each(all)('%s says everything in a breath or two a cue', (id) => {
    for (const { said } of setupsOf(id))
      for (const sentence of said) {
        expect(sentence.match(/[.?!]/g)?.length ?? 0).toBeLessThanOrEqual(3);
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(32);
      }
  });

  it('keeps the sphinx kind to the back', () => {
    for (const wording of WORDINGS) {
      for (const name of ['first', 'brief'] as const) {
        const words = heard('sphinx', move('sphinx')[name], wording).join(' ');
        expect(words).toMatch(/toes.*not tucked.*pubic bone.*raise your chest/i);
        expect(words).toMatch(/both legs/i);
      }
      expect(heard('sphinx', { cues: move('sphinx').release }, wording)[0]).toMatch(/breath.* out, and lower slowly/i);
    }
  });

  it('lets the breath go that raised the chest, before the breaths that are counted', () => {
    for (const words of formsOf(cueOf('sphinx', move('sphinx').begin), 'left')) expect(words).toMatch(/^Breathe out/);
  });

  it('keeps the plank flat, brings bridge and legs down slowly, and leaves the resting back its curve', () => {
    for (const wording of WORDINGS) {
      const first = (id: MoveId) => heard(id, move(id).first, wording).join(' ');
      expect(first('mountain-climbers')).toContain('back flat');
      expect(first('glute-bridge')).toContain('lower slowly');
      expect(first('straight-leg-raise')).toContain('slowly down');
      expect(first('knee-to-chest')).toContain('lower slowly');
      expect(first('constructive-rest')).toContain('its own curve');
    }
  });
});

function textAt(id: MoveId, name: (typeof SETUPS)[number], at: number): string {
  const cue = move(id)[name].cues[at];
  return cue && !cue.locate && !cue.before ? render(cueOf(id, cue.id), 'left') : '';
}

import { MOVES, type MoveId, move } from '../../lambda/content';
import { cueOf, heard, render, SETUPS, setupsOf } from './sentences';

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
    const words = render(cueOf(id, stopCue as string), 'left');
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
      const words = located.map((cue) => render(cueOf(id, cue.id), 'left')).join(' ');
      expect(words).toMatch(/knee/);
      expect(words).toMatch(/firm/);
      expect(words).toMatch(/lower/i);
      if (name !== 'change') expect(words).toContain("If you can't find it, say skip.");
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
    expect(heard('ball-release', { cues: move('ball-release').release }).join(' ')).toMatch(
      /forearms.*off the ball.*ball away.*onto your back/i,
    );
    expect(move('ball-release').posture).toBe('back');
  });
});

describe('a first round', () => {
  it.each(all)('%s says everything in a breath or two a cue', (id) => {
    for (const name of SETUPS)
      for (const sentence of heard(id, move(id)[name])) {
        expect(sentence.match(/[.?!]/g)?.length ?? 0).toBeLessThanOrEqual(3);
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(32);
      }
  });

  it('keeps the sphinx kind to the back', () => {
    for (const name of ['first', 'brief'] as const) {
      const words = heard('sphinx', move('sphinx')[name]).join(' ');
      expect(words).toMatch(/toes not tucked.*pubic bone down, legs switched on.*raise your chest/i);
    }
    expect(heard('sphinx', { cues: move('sphinx').release })[0]).toMatch(/breathe out, and lower slowly/i);
  });

  it('keeps the plank flat, brings bridge and legs down slowly, and leaves the resting back its curve', () => {
    expect(heard('mountain-climbers', move('mountain-climbers').first).join(' ')).toContain('back flat');
    expect(heard('glute-bridge', move('glute-bridge').first).join(' ')).toContain('lower slowly');
    expect(heard('straight-leg-raise', move('straight-leg-raise').first).join(' ')).toContain('slowly down');
    expect(heard('knee-to-chest', move('knee-to-chest').first).join(' ')).toContain('lower slowly');
    expect(heard('constructive-rest', move('constructive-rest').first).join(' ')).toContain('its own curve');
  });
});

function textAt(id: MoveId, name: (typeof SETUPS)[number], at: number): string {
  const cue = move(id)[name].cues[at];
  return cue && !cue.locate && !cue.before ? render(cueOf(id, cue.id), 'left') : '';
}

import { MOVES, type MoveId, move } from '../../lambda/content';
import { SIDES } from '../../lambda/content/types';
import { moves } from '../../lambda/languages/en/words/moves';
import { alternatesByRep } from '../../lambda/session/rounds';
import { cueOf, heard, render, WORDINGS } from './sentences';

/** Moves in which the body lies or stands on the one side while the other is worked. */
const TURNED = [
  'kneeling-lunge',
  'standing-lunge',
  'side-lying-stretch',
  'side-lying-massage',
  'straight-leg-raise',
] as const satisfies readonly MoveId[];

const bySide = (Object.keys(MOVES) as MoveId[]).filter((id) => move(id).change.cues.length > 0);

describe.each(TURNED)('%s', (id) => {
  it.each(SIDES)('names both sides when the %s one works', (side) => {
    for (const name of ['first', 'brief', 'change'] as const)
      for (const wording of WORDINGS) {
        const words = heard(id, move(id)[name], wording, side).join(' ');
        expect(`${name}: ${words}`).toMatch(/\bleft\b/);
        expect(`${name}: ${words}`).toMatch(/\bright\b/);
      }
    expect(render(moves[id].side, side)).toMatch(/\bleft\b.*\bright\b|\bright\b.*\bleft\b/);
  });
});

describe('which side', () => {
  it.each(bySide)('%s is answered with the side that works, first', (id) => {
    for (const side of SIDES) expect(render(moves[id].side, side)).toMatch(new RegExp(`^This is for your ${side} `));
  });

  it.each(bySide)('%s says the new side when it changes', (id) => {
    for (const side of SIDES)
      for (const wording of WORDINGS)
        expect(heard(id, move(id).change, wording, side).join(' ')).toContain(`your ${side} `);
  });

  it('is never asked of a sentence that cannot know it', () => {
    for (const id of Object.keys(MOVES) as MoveId[]) {
      if (bySide.includes(id)) continue;
      // Legs that take turns: the side of a repetition is known, and of the one that begins.
      if (alternatesByRep(move(id))) continue;
      const said = [moves[id].side, ...Object.keys(moves[id].cues).map((cue) => cueOf(id, cue))].map(String).join(' ');
      expect(`${id}: ${said}`).not.toMatch(/\{\{(side|other)\}\}/);
    }
  });

  it.each([
    ['kneeling-lunge', 'Your right knee on the cushion, your left foot in front, for your right hip.'],
    ['side-lying-stretch', 'Lie on your left side, both legs long, your right one on top.'],
    ['straight-leg-raise', 'Bend your left knee, foot flat, and slide your right leg out straight: that one lifts.'],
  ] as const)('%s is set up on the right as a listener would do it', (id, first) => {
    expect(heard(id, move(id).first, 0, 'right')).toContain(first);
  });
});

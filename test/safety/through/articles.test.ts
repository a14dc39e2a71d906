import { MOVES, type MoveId, move } from '../../../lambda/content';
import { ROUTINES } from '../../../lambda/content/routines';
import { hear as english } from '../../../lambda/languages/en/hear';
import { en } from '../../../lambda/languages/en/words';
import { safety } from '../../../lambda/languages/en/words/safety';
import { triage } from '../../../lambda/safety/triage';
import { NOTHING_SEEN } from '../../../lambda/safety/types';
import { heard } from '../../content/sentences';

/*
 * What the articles ask for and no other test holds us to. Every row of the list is traced in docs/safety-trace.md.
 */

const all = Object.keys(MOVES) as MoveId[];
const setup = (id: MoveId): string => heard(id, move(id).first).join(' ');
const wordsOf = (id: MoveId): string => Object.values(en.moves[id].cues).join(' ');

describe('the resting position', () => {
  it('lasts five minutes unless asked otherwise, and fifteen at most', () => {
    expect(move('constructive-rest').work).toMatchObject({ seconds: { usual: 300, most: 900 } });
  });

  it('places the heels, and leaves the back as it is', () => {
    expect(setup('constructive-rest')).toMatch(/twelve to sixteen inches/);
    expect(setup('constructive-rest')).toMatch(/its own curve/);
    expect(wordsOf('constructive-rest')).not.toMatch(/flatten|press your (?:lower )?back/i);
  });

  it('is described on a floor that does not give way', () => {
    expect(en.moves['constructive-rest'].about).toMatch(/on a firm floor/);
  });
});

describe('the kneeling lunge', () => {
  it('offers a cushion, squares both knees, and squeezes the glute with the tuck', () => {
    expect(setup('kneeling-lunge')).toMatch(
      /cushion where your \w+ knee goes.*two right angles.*squeeze your \w+ glute, and feel your tailbone tuck under/i,
    );
  });
});

describe('the ball', () => {
  it('is soft, light, and stays thirty to ninety seconds', () => {
    expect(move('ball-release').work).toMatchObject({ seconds: { usual: 30, most: 90 } });
    expect(en.moves['ball-release'].about).toMatch(/soft ball.*weight is light/);
  });

  it('is in no routine unasked, and stands behind the question about belly pressure', () => {
    expect(move('ball-release').gate).toBe('belly');
    const unasked = Object.values(ROUTINES).filter(({ items }) =>
      items.some(({ move: id }: { readonly move: MoveId }) => id === 'ball-release'),
    );
    expect(unasked).toEqual([]);
  });
});

describe('distances', () => {
  it('are an inch from the hip bone for the fingers, one to two beside the navel for the ball', () => {
    expect(setup('supine-massage')).toMatch(
      /bony point at the front of your \w+ hip\. Slide about an inch in from the bone, off the midline/,
    );
    expect(setup('ball-release')).toMatch(/one to two inches\. Stay off the midline/);
  });
});

describe('the roller', () => {
  it('pauses on tender spots', () => {
    expect(wordsOf('foam-rolling')).toMatch(/tender spot, stop and breathe/i);
  });

  it('tells tender from sharp', () => {
    const belly = { ...NOTHING_SEEN, family: 'belly' as const };
    expect(triage("it's tender under the roller", belly, english)).toMatchObject({
      tier: 'ease-off',
      action: 'continue',
    });
    expect(triage("there's a sharp pain under the roller", belly, english).action).toBe('terminate');
  });
});

describe('breathing', () => {
  it.each(all)('is slow in %s, and never held', (id) => {
    expect(wordsOf(id)).toMatch(/breath/i);
    expect(wordsOf(id)).not.toMatch(/(?<!never )hold (?:your|the|that) breath|without breathing/i);
  });
});

describe('effort', () => {
  it('is never pushed: no cue asks to go through pain or all the way', () => {
    const pushed = all.filter((id) =>
      /push through|as far as you can|as hard as|no pain|bear it|force/i.test(wordsOf(id)),
    );
    expect(pushed).toEqual([]);
  });
});

describe('when to see a doctor', () => {
  it('says that self-care does not replace care, and that massage may want trained hands', () => {
    expect(safety.doctor.more).toMatch(/replace care when it is severe/);
    expect(safety.doctor.more).toMatch(/trained hands/);
  });
});

import { orphaned } from '../../simulator/parent';

describe('a server whose npm was killed', () => {
  it('hears of it, and not before', async () => {
    let parent = 100;
    let gone = false;
    const heard = orphaned(() => parent, 100).then(() => {
      gone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(gone).toBe(false);
    parent = 1;
    // The watch alone keeps no process: here something else does.
    const patience = setTimeout(() => undefined, 5000);
    await heard;
    clearTimeout(patience);
    expect(gone).toBe(true);
  });
});

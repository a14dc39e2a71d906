import { CONCERNS } from '../../lambda/safety/types';
import { triageFigures } from './figures';
import { meets, rows, triaged } from './table';

describe('what a body reports, in everyday words', () => {
  const tuned = rows('tuned');
  const heldBack = rows('held-back');

  it('is tested with more than three hundred utterances, none of them in both parts', () => {
    expect(tuned.length + heldBack.length).toBeGreaterThan(300);
    const key = ({ text, state }: (typeof tuned)[number]) => `${text}|${JSON.stringify(state)}`;
    const known = new Set(tuned.map(key));
    expect(known.size).toBe(tuned.length);
    expect(heldBack.filter((row) => known.has(key(row)))).toEqual([]);
  });

  it('covers every row of the symptom map in two wordings or more', () => {
    const asked = (concern: string) => [...tuned, ...heldBack].filter((row) => row.concern === concern).length;
    const thin = CONCERNS.filter((concern) => concern !== 'ambiguous' && asked(concern) < 2);
    expect(thin).toEqual([]);
  });

  it('is answered as the symptom map says, every known wording', () => {
    const wrong = tuned.filter((row) => !meets(row)).map((row) => `${row.concern} ${row.text}: ${triaged(row).tier}`);
    expect(wrong).toEqual([]);
  });

  it('is answered well in words nobody tuned for, and hardly ever stops someone who is fine', () => {
    const { heldBack: figure } = triageFigures();
    expect(figure.emergenciesMissed / figure.emergencies).toBeLessThan(0.05);
    expect((figure.emergenciesMissed + figure.urgentMissed) / (figure.emergencies + figure.urgent)).toBeLessThan(0.06);
    expect(figure.benignStopped / figure.benign).toBeLessThanOrEqual(0.05);
  });
});

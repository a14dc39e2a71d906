import { SWEEP } from '../../sweep';
import { type Figure, throughFigure } from './figures';
import { linesOf, SETS } from './lines';

/** Share of benign lines that may stop a routine, and that may do so or make it wait with a question. */
const STOPPED = 0.05;
const HALTED = 0.15;

/** A half of the lines in one place each, or all lines in all places. */
const SHARE = SWEEP ? 1 : 'sample';

const redFlags = ({ emergencies, urgent }: Figure) => emergencies + urgent;

describe('what a listener says about the body, from the words to the answer', () => {
  it('is tried with more than three hundred lines, half a thousand of them red flags', () => {
    expect(linesOf('tuned').length + linesOf('held-back').length).toBeGreaterThan(300);
    expect(linesOf('tuned').filter(({ expected }) => expected !== 'fine').length).toBeGreaterThan(500);
  });

  it('stops the routine in every state, for every red flag it was tuned with', async () => {
    const figure = await throughFigure('tuned', SHARE);
    expect(figure.missed).toEqual([]);
    expect(figure.stopped.length / figure.benign).toBeLessThanOrEqual(STOPPED);
    expect((figure.stopped.length + figure.asked.length) / figure.benign).toBeLessThanOrEqual(STOPPED);
  }, 60_000);

  it('stops it nearly as surely in words nobody tuned for', async () => {
    const figure = await throughFigure('held-back', SHARE);
    expect(figure.missed.length / redFlags(figure)).toBeLessThanOrEqual(0.05);
    expect(figure.stopped.length / figure.benign).toBeLessThanOrEqual(STOPPED);
    expect((figure.stopped.length + figure.asked.length) / figure.benign).toBeLessThanOrEqual(HALTED);
  }, 60_000);

  it('still hears what was learned from the other sets', async () => {
    let [missed, red, stopped, asked, benign] = [0, 0, 0, 0, 0];
    for (const part of SETS) {
      const figure = await throughFigure(part, SHARE);
      missed += figure.missed.length;
      red += redFlags(figure);
      stopped += figure.stopped.length;
      asked += figure.asked.length;
      benign += figure.benign;
    }
    expect(red).toBeGreaterThan(SWEEP ? 680 : 340);
    expect(missed / red).toBeLessThanOrEqual(0.02);
    expect(stopped / benign).toBeLessThanOrEqual(STOPPED);
    expect((stopped + asked) / benign).toBeLessThanOrEqual(HALTED);
  }, 240_000);

  it('hears every red flag of everyday reports, and lets most ordinary ones be', async () => {
    const figure = await throughFigure('everyday', SHARE);
    expect(figure.missed).toEqual([]);
    expect(redFlags(figure)).toBeGreaterThan(SWEEP ? 100 : 50);
    expect(figure.benign).toBeGreaterThan(SWEEP ? 300 : 150);
    expect(figure.stopped.length / figure.benign).toBeLessThanOrEqual(STOPPED);
    expect((figure.stopped.length + figure.asked.length) / figure.benign).toBeLessThanOrEqual(HALTED);
  }, 120_000);
});

import { MOVES, move } from '../../lambda/content';
import { DOSES } from '../../scripts/facts/doses';

it.each(DOSES)('%s: %s is %d', (_id, _figure, article, ours, source) => {
  expect(ours).toBe(article);
  expect(source.some((from) => from === 'S0' || from === 'S1')).toBe(true);
});

it('counts both sides together exactly where the article does', () => {
  expect(MOVES['knee-to-chest'].work.per).toBe('total');
  expect(MOVES.frankensteins.work.per).toBe('total');
  expect(MOVES['straight-leg-raise'].work.per).toBe('each');
});

it('takes a ball in place of fingers as the step up from the finger massage, as the article does', () => {
  expect(move('supine-massage').harder).toBe('ball-release');
});

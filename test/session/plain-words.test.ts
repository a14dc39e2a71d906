import type { Asking } from '../../lambda/session/asking';
import type { SessionEvent } from '../../lambda/session/events';
import type { Transitioned } from '../../lambda/session/transition';
import { transition } from '../../lambda/session/transition';
import { PLACES, PLAIN_WORDS, type Place } from './plain-words';
import { hereAt, stateAt } from './questions';
import { cursorLine, noticed, plan, react, SITUATIONS, type Situation } from './situations';

const spot = { index: 0, round: 0, step: 'work', done: 20 } as const;
const resting: Situation = {
  cursor: { at: 'guiding', plan, spot },
  here: { ...SITUATIONS['getting into place'].here, spot, state: 'rest', done: 20, remaining: 40 },
};

type Said = (event: SessionEvent) => Transitioned;
const there =
  (situation: Situation): Said =>
  (event) =>
    react(situation, event);
const asked =
  (asking: Asking): Said =>
  (event) => {
    const state = stateAt(asking);
    const stops = asking === 'confirm' ? { confirming: { event: { type: 'stop' }, eased: true } as const } : {};
    return transition({ ...state, ...stops }, hereAt(asking), event);
  };

const SAID: Readonly<Record<Place, Said>> = {
  lobby: there(SITUATIONS['in the lobby']),
  offered: asked('offer'),
  'set-up': there(SITUATIONS['getting into place']),
  hold: there(SITUATIONS['holding, 12 s of 30 done']),
  reps: there(SITUATIONS['in the third of 8 bridges']),
  rest: there(resting),
  between: there(SITUATIONS['in a window between two moves']),
  paused: there(SITUATIONS.paused),
  'asked about the body': asked('pain'),
  'asked to carry on': asked('resume'),
  'asked to even up': asked('owed'),
  'asked to rest on': asked('rest-on'),
  'putting a routine together': asked('building'),
  'asked whether to stop': asked('confirm'),
  finished: there(SITUATIONS.finished),
};

describe.each(PLAIN_WORDS)('"$said"', ({ event, leads }) => {
  it.each(PLACES)('%s', (place) => {
    const { state, acts } = SAID[place](event);
    expect(`${cursorLine(state.cursor, acts)} | ${noticed(acts)}`).toBe(leads[place]);
  });
});

it('what is plain ends nothing while the body is asked about, but for a word that stops', () => {
  const ends = PLAIN_WORDS.filter(({ leads }) => leads['asked about the body'].includes('[close]'));
  expect(ends.map(({ said }) => said)).toEqual(['for today', 'stop']);
});

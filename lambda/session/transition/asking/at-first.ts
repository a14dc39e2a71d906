import type { PlanItem } from '../../../content/item';
import { LUNGE } from '../../../content/usual';
import type { State } from '../../state';
import { goOn, type Outcome, say } from '../outcome';
import { type Guided, guided, start } from '../under-way';
import { question } from './question';

/*
 * What comes before a move that was asked for by its name: a warm-up, or the stance. Without an answer the careful one of the
 * two begins, which is planned already.
 */

/** The plan under way, from its beginning, with other items behind these words. */
function planned(state: State, items: (at: Guided) => readonly PlanItem[], words: Parameters<typeof goOn>[3]): Outcome {
  const at = guided(state);
  return at ? goOn(state, { ...at.plan, items: items(at) }, start, words) : { state, acts: [] };
}

const asPlanned = ({ plan }: Guided): readonly PlanItem[] => plan.items;

/** The move that was asked for is the last. */
const straight = ({ plan }: Guided): readonly PlanItem[] => plan.items.slice(-1);

/** The move that was asked for, by its name once more. */
const onceMore = (state: State, id: string | null): 'straight' | 'elsewhere' =>
  id !== null && id === guided(state)?.plan.items.at(-1)?.move ? 'straight' : 'elsewhere';

const kneeling = ({ plan }: Guided): readonly PlanItem[] =>
  plan.items.map((item) => (item.move === LUNGE.standing ? { ...item, move: LUNGE.kneeling } : item));

export const warmUp = question({
  unanswered: 'passes',
  situation: null,
  lapses: false,
  full: 'coach.atFirst.warm',
  again: 'coach.atFirst.warmAgain',
  help: 'coach.help.guiding',
  answers: {
    warm: (state) => planned(state, asPlanned, [say('coach.atFirst.warmed')]),
    straight: (state) => planned(state, straight, [say('coach.atFirst.straight')]),
  },
  hears: {
    yes: 'warm',
    no: 'straight',
    'not-sure': 'warm',
    'not-understood': 'again',
    resume: 'warm',
    ready: 'warm',
    next: 'straight',
    skip: 'straight',
    'start-move': (state, _here, { move: id }) => onceMore(state, id),
    'go-to': (state, _here, { move: id }) => onceMore(state, id),
    choice: (_state, _here, { choice }) =>
      choice === 'warm-up' ? 'warm' : choice === 'straight' || choice === 'skip-it' ? 'straight' : 'again',
  },
});

/** In a first session: the lunge on the feet, or on a knee? */
export const stance = question({
  unanswered: 'passes',
  situation: null,
  lapses: false,
  full: 'coach.atFirst.stance',
  again: 'coach.atFirst.stance',
  help: 'coach.help.guiding',
  answers: {
    standing: (state) => planned(state, asPlanned, [say('coach.atFirst.standing')]),
    kneeling: (state) => planned(state, kneeling, [say('coach.atFirst.kneeling')]),
  },
  hears: {
    yes: 'again',
    no: 'again',
    'not-sure': 'standing',
    'not-understood': 'again',
    easier: 'standing',
    plan: (_state, _here, { asked }) => (asked.place === 'standing' ? 'standing' : 'elsewhere'),
    'start-move': (_state, _here, { move: id }) => stood(id),
    'go-to': (_state, _here, { move: id }) => stood(id),
    choice: (_state, _here, { choice }) => (choice === 'kneeling' ? 'kneeling' : 'again'),
  },
});

/** The one or the other by its name. */
const stood = (id: string | null): 'standing' | 'kneeling' | 'elsewhere' =>
  id === LUNGE.standing ? 'standing' : id === LUNGE.kneeling ? 'kneeling' : 'elsewhere';

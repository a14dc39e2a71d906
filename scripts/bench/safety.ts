import { triageFigures } from '../../test/safety/figures';
import { throughFigure } from '../../test/safety/through/figures';
import { FIRST_SIGHT, linesOf, PARTS, type Part } from '../../test/safety/through/lines';
import type { Figure, Group } from './figures';

/** Benign lines that may stop a routine, in percent. */
const BENIGN_PERCENT = 5;

const share = (count: number, of: number): number | null => (of > 0 ? (100 * count) / of : null);

const NAMES: Readonly<Record<Part, string>> = {
  tuned: 'table, the part tuned on',
  'held-back': 'table, the part held back',
  'first-sight': 'set 1, learned from',
  afterwards: 'set 2, learned from',
  last: 'set 3, learned from',
  fourth: 'set 4, learned from',
  'set-5': 'set 5, learned from',
  'set-6': 'set 6, learned from',
  'set-7': 'set 7, learned from',
  'set-8': 'set 8, learned from',
  'set-9': 'set 9, learned from',
  'set-10': 'set 10, learned from',
  everyday: 'everyday reports, learned from',
};

async function partFigures(part: Part, every: number): Promise<Figure[]> {
  const { emergencies, urgent, missed, benign, stopped, asked } = await throughFigure(part, every);
  const red = emergencies + urgent;
  return [
    {
      name: `${NAMES[part]}: red flags under-triaged in one state or more`,
      value: share(missed.length, red),
      unit: '%',
      of: red,
      target: { is: 'at most', value: 0 },
    },
    {
      name: `${NAMES[part]}: benign lines that stop a routine`,
      value: share(stopped.length, benign),
      unit: '%',
      of: benign,
      target: { is: 'at most', value: BENIGN_PERCENT },
    },
    {
      name: `${NAMES[part]}: benign lines that make it wait with a question`,
      value: share(asked.length, benign),
      unit: '%',
      of: benign,
    },
  ];
}

/** What was measured once, before anybody learned from a set. */
function firstSight(): Figure[] {
  return PARTS.flatMap((part, i) => {
    const seen = FIRST_SIGHT[part];
    if (!seen) return [];
    const lines = linesOf(part);
    const benign = lines.filter(({ expected }) => expected === 'fine').length;
    const red = lines.length - benign;
    const name = `set ${i - 1}, as first measured`;
    return [
      { name: `${name}: red flags under-triaged`, value: share(seen.missed, red), unit: '%' as const, of: red },
      { name: `${name}: benign lines stopped`, value: share(seen.stopped, benign), unit: '%' as const, of: benign },
    ];
  });
}

/**
 * How surely words about the body stop a routine: by triage alone, and from the speech model through to the answer; of all
 * lines, or of every n-th.
 */
export async function safety(every = 1): Promise<readonly Group[]> {
  const { tuned, heldBack } = triageFigures();
  const alone = (name: string, figure: typeof tuned): Figure[] => [
    {
      name: `${name}: red flags under-triaged`,
      value: share(figure.emergenciesMissed + figure.urgentMissed, figure.emergencies + figure.urgent),
      unit: '%',
      of: figure.emergencies + figure.urgent,
    },
    {
      name: `${name}: benign lines not waved on`,
      value: share(figure.benignStopped, figure.benign),
      unit: '%',
      of: figure.benign,
    },
    { name: `${name}: judged in`, value: figure.millisecondsEach, unit: 'ms', of: figure.utterances },
  ];
  const through: Figure[] = [];
  for (const part of PARTS) through.push(...(await partFigures(part, every)));
  return [
    {
      title: 'Words about the body, all of them given to triage',
      figures: [...alone(NAMES.tuned, tuned), ...alone(NAMES['held-back'], heldBack)],
    },
    {
      title: 'Words about the body, through the speech model and the skill',
      note:
        'Spoken in a hold, a hold with pressure, with a question open and idle; red flags also while the body is asked about. ' +
        'Sets 1 to 9 were written one after the other; each was measured once before anybody learned from its misses.',
      figures: [...through, ...firstSight()],
    },
  ];
}

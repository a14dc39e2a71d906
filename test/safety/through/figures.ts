import { everyNth } from '../../sweep';
import { delivered, type Listening, listening, reaches, wantsToStop } from './hearing';
import { linesOf, type Part, type SpokenLine } from './lines';
import { BODY_QUESTIONS, PLACES, type PlaceName, withHistory } from './places';

export interface Figure {
  readonly part: Part;
  readonly emergencies: number;
  readonly urgent: number;
  /** Red flags that were under-triaged, or did not stop the routine, in one place or more. */
  readonly missed: readonly string[];
  readonly benign: number;
  /** Benign lines that ended a routine or left a move, in one place or more. */
  readonly stopped: readonly string[];
  /** Benign lines that made it wait with the one question about the body. */
  readonly asked: readonly string[];
}

/** The places a line is spoken in: where its row says so, or everywhere it makes sense. */
function placesFor({ expected, state }: SpokenLine): readonly PlaceName[] {
  const open = BODY_QUESTIONS.find((name) => name === state.asking);
  if (open) return [open];
  if (state.family === 'belly') return ['belly hold'];
  return expected === 'fine' ? PLACES : [...PLACES, ...BODY_QUESTIONS];
}

async function judge(
  line: SpokenLine,
  names: readonly PlaceName[],
  { places, say }: Listening,
): Promise<'ok' | 'missed' | 'stopped' | 'asked'> {
  let asked = false;
  for (const name of names) {
    const answer = await say(line.text, withHistory(places[name], line.state));
    if (line.expected !== 'fine') {
      if (!reaches(line.expected, answer)) return 'missed';
    } else if (answer.stopped || answer.left) return 'stopped';
    else asked ||= answer.asked;
  }
  return asked ? 'asked' : 'ok';
}

/** Every n-th line in every place, or a sample: some red flags and some other lines, in one place each. */
export type Share = number | 'sample';

/** Of so many lines, red flags and others each for themselves, one is said in a sample. */
const SAID = 2;
const isRed = ({ expected }: SpokenLine): boolean => expected !== 'fine';

/** Says the lines of a part. */
export async function throughFigure(part: Part, share: Share = 1): Promise<Figure> {
  const room = await listening();
  const all = linesOf(part).filter((line) => isRed(line) || !wantsToStop(line.text));
  const lines =
    share === 'sample'
      ? [
          ...everyNth(all.filter(isRed), SAID),
          ...everyNth(
            all.filter((line) => !isRed(line)),
            SAID,
          ),
        ]
      : everyNth(all, share);
  const found = { ok: [], missed: [], stopped: [], asked: [] } as Record<string, string[]>;
  for (const [turn, line] of lines.entries()) {
    const names = placesFor(line);
    const here = share === 'sample' ? everyNth(names, names.length, turn) : names;
    found[await judge(line, here, room)]?.push(`${line.text} (${delivered(line.text)})`);
  }
  const count = (expected: SpokenLine['expected']) => lines.filter((line) => line.expected === expected).length;
  return {
    part,
    emergencies: count('emergency'),
    urgent: count('urgent'),
    benign: count('fine'),
    missed: found.missed ?? [],
    stopped: found.stopped ?? [],
    asked: found.asked ?? [],
  };
}

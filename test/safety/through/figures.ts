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
  if (state.asking) return [state.asking];
  if (state.family === 'belly') return ['belly hold'];
  return expected === 'fine' ? PLACES : [...PLACES, ...BODY_QUESTIONS];
}

async function judge(line: SpokenLine, { places, say }: Listening): Promise<'ok' | 'missed' | 'stopped' | 'asked'> {
  let asked = false;
  for (const name of placesFor(line)) {
    const answer = await say(line.text, withHistory(places[name], line.state));
    if (line.expected !== 'fine') {
      if (!reaches(line.expected, answer)) return 'missed';
    } else if (answer.stopped || answer.left) return 'stopped';
    else asked ||= answer.asked;
  }
  return asked ? 'asked' : 'ok';
}

/** Says every line of a part, or every n-th, in every place. */
export async function throughFigure(part: Part, every = 1): Promise<Figure> {
  const room = await listening();
  const lines = linesOf(part)
    .filter((_line, i) => i % every === 0)
    .filter(({ text, expected }) => expected !== 'fine' || !wantsToStop(text));
  const found = { ok: [], missed: [], stopped: [], asked: [] } as Record<string, string[]>;
  for (const line of lines) found[await judge(line, room)]?.push(`${line.text} (${delivered(line.text)})`);
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

import type { Sounds } from '../device';
import type { Segment } from '../ssml';
import { thousandths, WINDOW_SECONDS } from '../truth';

type Verb = string | Readonly<Record<string, unknown>>;

/** Inputs kept; older ones would make a file that nobody reads. */
const KEPT = 2000;

/**
 * The second at which a device that speaks by the rate model is at the same place as one whose words were measured,
 * `at` seconds into a response.
 */
export const modelSecond = ({ speech, reprompt }: Sounds, at: number): number => {
  let measured = 0;
  let modelled = 0;
  const window: Segment = { kind: 'silence', seconds: WINDOW_SECONDS, planned: WINDOW_SECONDS };
  for (const segment of [...speech, window, ...reprompt]) {
    const usual = segment.modelled ?? segment.seconds;
    if (at <= measured + segment.seconds) {
      const share = segment.seconds > 0 ? (at - measured) / segment.seconds : 0;
      return thousandths(modelled + Math.max(0, share) * usual);
    }
    measured += segment.seconds;
    modelled += usual;
  }
  return thousandths(modelled + at - measured);
};

/** What happened at the device, as `talk --replay` reads it. */
export class Recording {
  private inputs: Verb[] = [];

  constructor(
    private readonly locale: string,
    private readonly about: Readonly<Record<string, unknown>>,
  ) {}

  add(input: Verb): void {
    if (this.inputs.length < KEPT) this.inputs.push(input);
  }

  /** Time with nobody at the device, in whole seconds; neighbours are added up. */
  pass(seconds: number): void {
    const last = this.inputs.at(-1);
    const before = typeof last === 'object' ? /^PT(\d+)S$/.exec(String(last.after))?.[1] : undefined;
    if (before !== undefined) this.inputs.pop();
    this.add({ after: `PT${Number(before ?? 0) + seconds}S` });
  }

  file(): string {
    const lines = this.inputs.map((input) => `    ${JSON.stringify(input)}`).join(',\n');
    const about = JSON.stringify(this.about);
    return `{\n  "locale": ${JSON.stringify(this.locale)},\n  "about": ${about},\n  "userInput": [\n${lines}\n  ]\n}\n`;
  }
}

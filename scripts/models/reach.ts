import { hearOf } from '../../lambda/languages/hear';
import { interpret } from '../../lambda/skill/interpret';
import type { Matcher } from '../../simulator/nlu/matcher';
import { type Frame, frames, inFrame } from '../../test/safety/cases/cases';
import { redFlags } from '../../test/safety/cases/sweep';

/** Whether a sentence comes to triage with its words, by the intent and the slots that the matcher makes of it. */
function reaches(text: string, matcher: Matcher): boolean {
  const { intent: name, slots } = matcher.understand(text);
  const { event } = interpret({ intent: { name, slots } }, hearOf(matcher.locale));
  return 'text' in event && event.text !== null && event.text !== '';
}

/** What a frame takes from a red flag by right need not arrive. */
const counts = ({ lowers }: Frame): boolean => lowers === 'no';

/** Red flags in frames whose words the speech model does not bring to triage, of every `step`-th combination. */
export function unreached(matcher: Matcher, step: number): { readonly of: number; readonly lost: readonly string[] } {
  const all = redFlags().flatMap(({ text }) =>
    frames()
      .filter(counts)
      .map((frame) => inFrame(frame, text)),
  );
  const said = all.filter((_, at) => at % step === 0);
  return { of: said.length, lost: said.filter((text) => !reaches(text, matcher)) };
}

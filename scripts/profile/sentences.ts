import type { Line } from '../../test/nlu/lines';
import type { Code } from '../languages';
import { corpus, eventsOf } from '../reader/corpus';

/** By so many it is gone on, over and over: whoever sends only some of the sentences sends some of each author. */
const STRIDE = 7919;

/**
 * The sentences of a language that has no labelled halves, each with what it may be taken for: its people's own words, which
 * the desk learned from. Reports are "pain", talk in the room "outside"; all that is wished and asked is "manner".
 */
export function sentencesOf(code: Exclude<Code, 'en'>): readonly Line[] {
  const lines = corpus(code).map((meant): Line => {
    const group = meant.means === 'report' ? 'pain' : meant.means === 'chatter' ? 'outside' : 'manner';
    const told = eventsOf(meant).map((event) => (event === 'report' ? 'REPORT' : event));
    return { group, told, slots: {}, text: meant.text };
  });
  return lines.map((_, i) => lines[(i * STRIDE) % lines.length] as Line);
}

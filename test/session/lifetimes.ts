import { type Codecs, finite, optional, readable, text } from '../../lambda/session/codecs/codec';
import { FLAGS } from '../../lambda/session/codecs/flags';
import { KEPT, SESSION } from '../../lambda/session/codecs/state';
import type { Settled } from '../../lambda/session/codecs/winner';
import { type Flags, freshState, type KeptState, type SessionState, type State } from '../../lambda/session/state';

/*
 * What does not compile. `npm run types` reads this file: a line marked as an error that is none is one itself.
 */

interface KeptAndMore extends KeptState {
  readonly hair?: string;
}
interface SessionAndMore extends SessionState {
  readonly hair?: string;
}
interface FlagsAndMore extends Flags {
  readonly hair?: string;
}

export const fitting: Codecs<KeptAndMore> = { ...KEPT, hair: readable(text(9)) };

// @ts-expect-error: a field that is kept, without a parser
export const keptUnread: Codecs<KeptAndMore> = KEPT;

// @ts-expect-error: a field of the session, without a parser
export const sessionUnread: Codecs<SessionAndMore> = SESSION;

// @ts-expect-error: a parser of something else
export const otherParser: Codecs<KeptAndMore> = { ...KEPT, hair: readable(finite(0, 9)) };

// @ts-expect-error: a field that has to be there, read as if it might be absent
export const perhaps: Codecs<Pick<KeptState, 'flags'>> = { flags: optional(KEPT.flags) };

// @ts-expect-error: a field that may be absent, read as if it had to be there
export const always: Codecs<Pick<KeptAndMore, 'hair'>> = { hair: text(9) };

// @ts-expect-error: a flag of which nobody knows what two saves make of it
export const undecided: Settled<FlagsAndMore> = { ...FLAGS, hair: readable(text(9)) };

// @ts-expect-error: a field without a lifetime
export const nowhere: State = { ...freshState, hair: 'grey' };

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../../lambda/memory/record';
import { packedState, parseState } from '../../lambda/session/codecs/state';

interface Sample {
  readonly what: string;
  readonly attributes: { readonly state: unknown };
  readonly state: Kept & { readonly turn: { readonly acts: readonly unknown[] } };
  readonly record: {
    readonly state: Kept & { readonly turn: unknown };
    readonly revision: number;
    readonly diary?: object;
  };
}

/** What earlier versions sent and stored, as it was. Add samples; never change one. */
const samples = readFileSync(join(__dirname, 'samples/version-2.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Sample => JSON.parse(line));

interface Kept {
  readonly cursor: { readonly at: string; readonly asking?: string };
  readonly flags: object;
}

/** Answers to questions that are not asked any more: what they allowed is chosen anew, at the notices and gates. */
const FORMER = ['screened', 'screenedOn', 'firstOn', 'gentle', 'cleared', 'gates'];
const unchosen = (flags: object) =>
  Object.fromEntries(Object.entries(flags).filter(([name]) => !FORMER.includes(name)));

/** The open question stood in the cursor then: one about the body is an early stop today, any other is none. */
const today = <T extends Kept>({ cursor: { asking, ...cursor }, flags: former, ...rest }: T) => {
  const flags = unchosen(former);
  return asking === 'quality'
    ? { ...rest, flags: { ...flags, stopped: '2026-01-05' }, cursor: { at: 'lobby' } }
    : { ...rest, flags, cursor };
};

/** Sentences of an earlier version may be gone: what was said is compared by itself. */
const silent = <T extends { readonly turn: unknown }>({ turn: _turn, ...rest }: T) => rest;

describe.each(samples.map((sample) => [sample.what, sample] as const))(
  'a listener %s, as an earlier version had it,',
  (_what, { attributes, state, record }) => {
    it('goes on from the same second in an open session', () => {
      const read = parseState(attributes.state);
      expect(silent(read)).toEqual(silent(today(state)));
      if (state.cursor.asking !== 'quality') expect(read.turn?.acts).toHaveLength(state.turn.acts.length);
    });

    it('goes on from it when it is sent back in the form of today', () => {
      const sent = JSON.parse(JSON.stringify(packedState(parseState(attributes.state))));
      expect(silent(parseState(sent))).toEqual(silent(today(state)));
    });

    it('is found whole in the record', () => {
      const { state: kept, diary, revision, foreign } = parseRecord(record);
      const { flags, ...rest } = silent(today(record.state));
      // What was answered is read carefully, and the notices are still to come.
      expect(silent(kept)).toEqual({ ...rest, flags: { ...flags, programme: 'gentle' } });
      expect({ diary, revision, foreign }).toEqual({
        diary: record.diary ?? {},
        revision: record.revision,
        foreign: false,
      });
    });
  },
);

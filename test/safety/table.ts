import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hearOf } from '../../lambda/languages';
import type { Cue } from '../../lambda/safety/cues';
import { triage } from '../../lambda/safety/triage';
import { NOTHING_SEEN, type TriageResult, type TriageState, tierOrder } from '../../lambda/safety/types';

/**
 * What a row expects. The first three are least tiers, and the routine ends; `end` leaves the move (or ends all), `ask`
 * waits with the one question, `pause` waits, `stop` ends the routine at any tier, `ok` goes on.
 */
export type Expected = 'emergency' | 'urgent' | 'see' | 'end' | 'ask' | 'pause' | 'stop' | 'ok';

export interface Row {
  /** The row of the symptom map it belongs to, `AMB` for an ambiguous complaint, `-` for no complaint at all. */
  readonly concern: string;
  readonly expected: Expected;
  readonly state: TriageState;
  readonly text: string;
}

function stateOf(settings: string): TriageState {
  if (settings === '') return NOTHING_SEEN;
  const said = Object.fromEntries(settings.split(' ').map((pair) => pair.split('=')));
  return {
    ...NOTHING_SEEN,
    ...said,
    seen: [
      ...(said.seen?.split(',') ?? []),
      ...(said.conditions?.split(',') ?? []).map((tag: string) => `has:${tag}`),
    ] as Cue[],
  };
}

/**
 * The utterances of one part. `tuned` is what the lexicon was made with; `held-back` was written with other words and
 * never looked at while the lexicon grew, so its figure is the honest one.
 */
export function rows(part: 'tuned' | 'held-back'): Row[] {
  const lines = readFileSync(join(__dirname, 'utterances', `${part}.tsv`), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const [concern = '', expected = '', settings = '', text = ''] = line.split('\t');
    return { concern, expected: expected as Expected, state: stateOf(settings), text };
  });
}

export const triaged = (row: Row): TriageResult => triage(row.text, row.state, hearOf('en-US'));
const stops = ({ action }: TriageResult) => action === 'terminate' || action === 'end-technique';

export function meets(row: Row, result: TriageResult = triaged(row)): boolean {
  switch (row.expected) {
    case 'emergency':
    case 'urgent':
    case 'see':
      return tierOrder(result.tier) >= tierOrder(row.expected) && stops(result);
    case 'end':
      return stops(result);
    case 'ask':
      return result.action === 'pause' && result.ask === 'pain';
    case 'pause':
      return result.action === 'pause';
    case 'stop':
      return result.action === 'terminate';
    case 'ok':
      return result.action === 'continue';
    default:
      return row.expected satisfies never;
  }
}

import { spawnSync } from 'node:child_process';
import type { SessionEndedRequest } from 'ask-sdk-model';
import type { SessionEvent } from '../../lambda/session/events';
import { unspoken } from '../../lambda/session/meant';
import { freshState, type State } from '../../lambda/session/state';
import { endedLine, failureLine, placeOf, turnLine } from '../../lambda/skill/log';
import { arrival, type TurnDone, takeTurn } from '../../lambda/skill/turn';

/** Says one thing after another, 40 seconds apart, to a fresh skill; gives the last turn. */
function said(...events: readonly SessionEvent[]): TurnDone {
  let state: State = freshState;
  let done: TurnDone | null = null;
  events.forEach((event, i) => {
    done = takeTurn(arrival(state, { at: 1_700_000_000 + i * 40, opened: i === 0 }, 'en-US', true), unspoken(event));
    state = (done as TurnDone).state;
  });
  if (!done) throw new Error('say something');
  return done;
}

const begin: readonly SessionEvent[] = [
  { type: 'launch', away: null },
  { type: 'choice', choice: 'start' },
  { type: 'choice', choice: 'full' },
  { type: 'start-routine', routine: 'quick-relief' },
];

describe('The line a turn leaves in the log', () => {
  it('tells what was understood, from where to where, and how long it took', () => {
    expect(turnLine('next', said(...begin, { type: 'next' }), 3.062)).toEqual({
      event: 'next',
      before: expect.stringMatching(/^guiding quick-relief\/constructive-rest\/\w+$/),
      after: 'guiding quick-relief/knee-to-chest/setup',
      ms: 3.1,
    });
  });

  it('has no place before for a session that has just begun', () => {
    expect(turnLine('launch', said({ type: 'launch', away: null }), 1)).toMatchObject({
      before: null,
      after: 'lobby',
    });
  });

  it('says that a routine was stopped, and never why', () => {
    const done = said(...begin, { type: 'report', text: 'my left leg has gone numb' });
    const line = turnLine('report', done, 1);
    expect(line).toMatchObject({ event: 'report', after: 'stopped' });
    expect(Object.keys(line).sort()).toEqual(['after', 'before', 'event', 'ms']);
    expect(JSON.stringify(line)).not.toMatch(/numb|leg|urgent|emergency|symptom/i);
  });

  it('says what kind of error there was, and never its message', () => {
    expect(failureLine(new TypeError('my left leg'))).toEqual({ event: 'failure', error: 'TypeError' });
  });

  it('tells when Alexa refused an answer', () => {
    const ended = { type: 'SessionEndedRequest', requestId: 'r', timestamp: '2026-01-05T07:00:00Z' } as const;
    const refused: SessionEndedRequest = {
      ...ended,
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE', message: 'SSML' },
    };
    expect(endedLine(refused)).toEqual({ event: 'session-ended', reason: 'ERROR', error: 'INVALID_RESPONSE' });
    const strange = { ...refused, error: { type: 'my hip hurts', message: '' } } as unknown as typeof refused;
    expect(endedLine(strange)).toEqual({ event: 'session-ended', reason: 'ERROR', error: 'unreadable' });
    expect(endedLine({ ...ended, reason: 'USER_INITIATED' })).toEqual({
      event: 'session-ended',
      reason: 'USER_INITIATED',
    });
  });

  it('names every place of the skill', () => {
    expect([{ at: 'lobby' } as const, { at: 'stopped', tier: 'urgent' } as const].map(placeOf)).toEqual([
      'lobby',
      'stopped',
    ]);
  });

  it('is one line of JSON on its own', () => {
    const write = `require('./lambda/skill/log').writeLine({ event: 'failure', error: 'Error\\n' })`;
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '-e', write], { encoding: 'utf8' });
    expect(stdout).toBe('{"event":"failure","error":"Error\\n"}\n');
  });
});

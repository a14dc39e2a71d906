import type { Asking } from '../../lambda/session/asking';
import type { SessionEvent } from '../../lambda/session/events';
import { transition } from '../../lambda/session/transition';
import { EVENTS, hereAt, stateAt } from './questions';

/** What is said first to an answer, where the listener is then, and what is in a routine of their own. */
function answered(asking: Asking, event: SessionEvent) {
  const { state, acts } = transition(stateAt(asking), hereAt(asking), event);
  const [first] = acts.flatMap((act) => (act.act === 'say' || act.act === 'ask' ? [act.line.key] : []));
  return { first, at: state.cursor.at, own: state.prefs.own?.items.map(({ move, sets = 1 }) => `${move} ${sets}`) };
}

describe('yes and no', () => {
  it.each([
    ['own-delete', 'yes', 'own.deleted', 'lobby'],
    ['own-delete', 'no', 'own.kept', 'lobby'],
    ['own-replace', 'yes', 'own.savedThis', 'finished'],
    ['own-replace', 'no', 'own.kept', 'finished'],
    ['own-start', 'yes', 'own.opening', 'guiding'],
    ['own-start', 'no', 'coach.gentleLater', 'lobby'],
    ['building', 'yes', 'own.next', 'lobby'],
    ['building', 'no', 'own.saved', 'lobby'],
    ['doctor-ok', 'no', 'coach.prompt.choose', 'lobby'],
    ['doctor-ok-sure', 'yes', 'safety.doctorOk.done', 'lobby'],
    ['doctor-ok-sure', 'no', 'safety.doctorOk.kept', 'lobby'],
    ['leg-offer', 'yes', 'course.leg.lie', 'lobby'],
    ['leg-offer', 'no', 'course.leg.without', 'guiding'],
    ['choose', 'no', 'coach.whatThen', 'lobby'],
    ['forget', 'no', 'coach.forget.kept', 'lobby'],
    ['resume', 'no', 'coach.welcome.afresh', 'lobby'],
    ['check-in', 'yes', 'safety.checkIn.again', 'lobby'],
    ['or-stop', 'no', 'coach.orStop.next', 'paused'],
  ] as const)('to "%s", %s: %s', (asking, said, first, at) => {
    expect(answered(asking, EVENTS[said])).toMatchObject({ first, at });
  });
});

describe('what else answers', () => {
  it("a routine of one's own: another set of the last move, and a rest of so long", () => {
    expect(answered('building', EVENTS['another-set'])).toMatchObject({
      first: 'own.nowSets',
      own: ['glute-bridge 2'],
    });
    const rested = answered('building', { type: 'rest', seconds: 300 });
    expect(rested).toMatchObject({ first: 'own.added', own: ['glute-bridge 1', 'constructive-rest 1'] });
  });

  it('that none of it is so at the programme is full, and gentle is gentle', () => {
    expect(answered('programme', { type: 'choice', choice: 'none' }).first).toBe('safety.notices.full');
    expect(answered('programme', { type: 'choice', choice: 'gentle' }).first).toBe('safety.notices.gentle');
  });

  it('a stop that was not meant, which goes on where it was', () => {
    expect(answered('or-stop', EVENTS['never-mind']).at).toBe('guiding');
    expect(answered('or-stop', EVENTS.stop).at).toBe('paused');
  });
});

import { memoryInProcess } from '../../../lambda/index';
import { silentClips } from '../../../simulator/speech/clips';
import { screened, seatedOn } from '../../../simulator/web/make';
import { type News, Seat, type ShownTurn, type State } from '../../../simulator/web/seat';

const NOW = '2026-01-05T07:00:00.000Z';

/** A seat whose world's clock is turned by hand. */
const sit = async (user = 'LISTENER') => {
  let wall = 0;
  const memory = memoryInProcess();
  await screened(memory, 'LISTENER', NOW);
  const news: News[] = [];
  const make = seatedOn(memory, silentClips());
  const seat = new Seat({
    settings: { device: 'echo', locale: 'en-US', user },
    speed: 1,
    wall: () => wall,
    publish: (item) => news.push(item),
    seated: (settings, now, onTurn) => make(settings, now ?? NOW, onTurn),
  });
  const last = (): ShownTurn => seat.turns.at(-1) as ShownTurn;
  return {
    seat,
    news,
    last,
    say: (text: string) => seat.do({ do: 'say', text }),
    pass: (seconds: number) => {
      wall += seconds * 1000;
    },
    /** Moves to a second inside the first hold of what is being played. */
    intoHold: (seconds: number): void => {
      const hold = last().marks.find((mark) => mark.kind === 'hold');
      wall += ((hold?.start ?? Number.NaN) + seconds - seat.state().second) * 1000;
    },
    said: () => news.flatMap((item) => (item.type === 'notice' ? [item.text] : [])),
  };
};

const seats: Seat[] = [];
const sitting = async (user?: string) => {
  const made = await sit(user);
  seats.push(made.seat);
  return made;
};
afterEach(() => {
  for (const seat of seats.splice(0)) seat.close();
});

const guided = async () => {
  const made = await sitting();
  await made.say('open psoas coach and start the kneeling lunge');
  return made;
};

describe('what is played', () => {
  it('thinks for a moment, then runs with the world', async () => {
    const { seat, pass } = await guided();
    expect(seat.state()).toMatchObject({ playing: 1, running: true, session: true, second: -1.5 });
    pass(11.5);
    expect(seat.state().second).toBeCloseTo(10, 3);
    await seat.do({ do: 'speed', speed: 10 });
    pass(2);
    expect(seat.state().second).toBeCloseTo(30, 3);
  });

  it('stands still while somebody speaks, and goes on if they did not mean it', async () => {
    const { seat, pass, intoHold } = await guided();
    intoHold(12);
    const { second } = seat.state();
    await seat.do({ do: 'wake' });
    pass(60);
    expect(seat.state()).toMatchObject({ woken: true, running: false, second });
    await seat.do({ do: 'resume' });
    pass(3);
    expect(seat.state().second).toBeCloseTo(second + 3, 3);
  });

  it('is cut in the second of the wake word, however long the words take', async () => {
    const { seat, say, pass, intoHold, last } = await guided();
    intoHold(12);
    await seat.do({ do: 'wake' });
    pass(45);
    await say('how long left');
    expect(last().turn.truth).toMatchObject({ kind: 'hold', technique: 'kneeling-lunge', side: 'right' });
    expect(last().turn.truth?.held['kneeling-lunge']?.right).toBeCloseTo(12, 1);
    expect(last().turn.text).toMatch(/^About (15|20) seconds left/);
  });

  it('ends by itself when nobody answers', async () => {
    const { seat, last } = await guided();
    await seat.silence();
    expect(last().turn.session_end_reason).toBe('EXCEEDED_MAX_REPROMPTS');
    expect(seat.state()).toMatchObject({ playing: null, session: false });
  });

  it('goes to the next question on request', async () => {
    const { seat, last } = await guided();
    await seat.do({ do: 'skip' });
    const window = last().notes.find((note) => note.kind === 'window');
    expect(seat.state().second).toBeCloseTo(window?.start ?? Number.NaN, 2);
  });
});

describe('time nobody spends talking', () => {
  it('passes for the device, too', async () => {
    const { seat, pass } = await sitting();
    const before = seat.state().clock;
    pass(90);
    expect(seat.state().clock - before).toBe(90_000);
    await seat.do({ do: 'later', seconds: 86_400 });
    expect(seat.state().clock - before).toBe(86_490_000);
  });

  it('ends the session first', async () => {
    const { seat, last } = await guided();
    await seat.do({ do: 'later', seconds: 600 });
    expect(last().turn.session_end_reason).toBe('EXCEEDED_MAX_REPROMPTS');
    expect(seat.state()).toMatchObject({ playing: null, session: false });
  });
});

describe('a device nobody has opened', () => {
  it('says so, and stays as it is', async () => {
    const { seat, say, said } = await sitting();
    await say('next');
    expect(said()).toEqual(['Nobody is listening. Say: open psoas coach.']);
    expect(seat.state()).toMatchObject({ playing: null, session: false, busy: false });
  });

  it('hears nothing with its microphone off', async () => {
    const { seat, say, said } = await sitting();
    await seat.do({ do: 'mute', on: true });
    await say('open psoas coach');
    expect(seat.turns).toEqual([]);
    expect(said()).toEqual(['The microphone is off.']);
  });
});

describe('another device', () => {
  it('leaves the session behind where it was, and the listener carries on', async () => {
    const { seat, say, intoHold, last } = await guided();
    intoHold(5);
    await seat.do({ do: 'choose', device: 'show', locale: 'en-GB', user: 'LISTENER' });
    expect(seat.state()).toMatchObject({
      playing: null,
      session: false,
      settings: { device: 'show', locale: 'en-GB' },
    });
    await say('open psoas coach');
    expect(last().request?.request.locale).toBe('en-GB');
    expect(last().turn.text).toMatch(/^Welcome back\. On we go where you were/);
  });

  it('has no memory of somebody else', async () => {
    const { seat, say, last } = await guided();
    await seat.do({ do: 'choose', device: 'echo', locale: 'en-US', user: 'Somebody' });
    await say('open psoas coach');
    expect(last().turn.asking).toBe('signs');
  });
});

describe('a touch', () => {
  it('reaches the skill as a request of the screen', async () => {
    const { seat, last } = await guided();
    await seat.do({ do: 'touch', token: 'screen', arguments: ['next'], source: { type: 'TouchWrapper', id: 'next' } });
    expect(last().request?.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'screen',
      arguments: ['next'],
      source: { id: 'next' },
    });
  });
});

describe('the downloaded replay', () => {
  it('tells what was said, when, and what time passed', async () => {
    const { seat, say, pass, intoHold } = await sitting();
    pass(30);
    await say('open psoas coach and start the kneeling lunge');
    intoHold(10);
    const at = seat.state().second;
    await say('how long left');
    await seat.silence();
    const file = JSON.parse(seat.replay());
    expect(file).toMatchObject({ locale: 'en-US', about: { device: 'echo', user: 'LISTENER', now: NOW } });
    expect(file.userInput).toEqual([
      { after: 'PT30S' },
      'open psoas coach and start the kneeling lunge',
      { say: 'how long left', at: expect.closeTo(at, 2) },
      { silence: true },
    ]);
  });
});

describe('news', () => {
  it('tell of every change, with the playhead in it', async () => {
    const { news, say } = await sitting();
    await say('open psoas coach');
    const states = news.filter((item): item is State => item.type === 'state');
    expect(states.map(({ busy }) => busy)).toEqual([true, false, false]);
    expect(states.at(-1)).toMatchObject({ playing: 1, second: -1.5 });
  });
});

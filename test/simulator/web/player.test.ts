import { memoryInProcess } from '../../../lambda/index';
import { type Household, openHousehold } from '../../../simulator/household';
import { silentClips } from '../../../simulator/speech/clips';
import { placedOn, screened } from '../../../simulator/web/make';
import { type News, Player, type ShownTurn, type State } from '../../../simulator/web/player';

const NOW = '2026-01-05T07:00:00.000Z';

/** A player whose world's clock is turned by hand. */
const open = async (user = 'LISTENER', household?: Household) => {
  let wall = 0;
  const memory = memoryInProcess();
  await screened(memory, 'LISTENER', NOW);
  const news: News[] = [];
  const make = placedOn(memory, silentClips(), household);
  const player = new Player({
    settings: { device: 'echo', locale: 'en-US', user },
    speed: 1,
    ...(household ? { household } : {}),
    wall: () => wall,
    publish: (item) => news.push(item),
    place: (settings, now, onTurn) => make(settings, now ?? NOW, onTurn),
  });
  const last = (): ShownTurn => player.turns.at(-1) as ShownTurn;
  return {
    player,
    news,
    last,
    say: (text: string) => player.do({ do: 'say', text }),
    pass: (seconds: number) => {
      wall += seconds * 1000;
    },
    /** Moves to a second inside the first hold of what is being played. */
    intoHold: (seconds: number): void => {
      const hold = last().marks.find((mark) => mark.kind === 'hold');
      wall += ((hold?.start ?? Number.NaN) + seconds - player.state().second) * 1000;
    },
    said: () =>
      news.flatMap((item) => (item.type === 'notice' ? [item.text] : item.type === 'unheard' ? [item.why] : [])),
  };
};

const players: Player[] = [];
const opened = async (user?: string, household?: Household) => {
  const made = await open(user, household);
  players.push(made.player);
  return made;
};
afterEach(async () => {
  for (const player of players.splice(0)) await player.close();
});

const guided = async () => {
  const made = await opened();
  await made.say('open psoas coach and start the kneeling lunge');
  return made;
};

describe('what is played', () => {
  it('thinks for a moment, then runs with the world', async () => {
    const { player, pass } = await guided();
    expect(player.state()).toMatchObject({ playing: 1, running: true, session: true, second: -1.5 });
    pass(11.5);
    expect(player.state().second).toBeCloseTo(10, 3);
    await player.do({ do: 'speed', speed: 10 });
    pass(2);
    expect(player.state().second).toBeCloseTo(30, 3);
  });

  it('stands still while somebody speaks, and goes on if they did not mean it', async () => {
    const { player, pass, intoHold } = await guided();
    intoHold(12);
    const { second } = player.state();
    await player.do({ do: 'wake' });
    pass(60);
    expect(player.state()).toMatchObject({ woken: true, running: false, second });
    await player.do({ do: 'resume' });
    pass(3);
    expect(player.state().second).toBeCloseTo(second + 3, 3);
  });

  it('is cut in the second of the wake word, however long the words take', async () => {
    const { player, say, pass, intoHold, last } = await guided();
    intoHold(12);
    await player.do({ do: 'wake' });
    pass(45);
    await say('how long left');
    expect(last().turn.truth).toMatchObject({ kind: 'hold', technique: 'kneeling-lunge', side: 'right' });
    expect(last().turn.truth?.held['kneeling-lunge']?.right).toBeCloseTo(12, 1);
    expect(last().turn.text).toMatch(/^About (15|20) seconds left/);
  });

  it('ends by itself when nobody answers', async () => {
    const { player, last } = await guided();
    await player.silence();
    expect(last().turn.session_end_reason).toBe('EXCEEDED_MAX_REPROMPTS');
    expect(player.state()).toMatchObject({ playing: null, session: false });
  });

  it('has been heard up to the second at which the plug is pulled, and the clock stands there', async () => {
    const { player, intoHold, last, pass } = await guided();
    intoHold(14);
    const { clock } = player.state();
    await player.close();
    expect(last().turn.session_end_reason).toBe('USER_INITIATED');
    expect(player.device.held['kneeling-lunge']?.right).toBeCloseTo(14, 0);
    expect(player.state().clock).toBe(clock);
    pass(3);
    expect(player.state().clock).toBe(clock + 3000);
  });

  it('goes to the next question on request', async () => {
    const { player, last } = await guided();
    await player.do({ do: 'skip' });
    const window = last().notes.find((note) => note.kind === 'window');
    expect(player.state().second).toBeCloseTo(window?.start ?? Number.NaN, 2);
  });
});

describe('time nobody spends talking', () => {
  it('passes for the device, too', async () => {
    const { player, pass } = await opened();
    const before = player.state().clock;
    pass(90);
    expect(player.state().clock - before).toBe(90_000);
    await player.do({ do: 'later', seconds: 86_400 });
    expect(player.state().clock - before).toBe(86_490_000);
  });

  it('ends the session first', async () => {
    const { player, last } = await guided();
    await player.do({ do: 'later', seconds: 600 });
    expect(last().turn.session_end_reason).toBe('EXCEEDED_MAX_REPROMPTS');
    expect(player.state()).toMatchObject({ playing: null, session: false });
  });
});

describe('a device nobody has opened', () => {
  it('says so, and stays as it is', async () => {
    const { player, say, said } = await opened();
    await say('next');
    expect(said()).toEqual(['Nobody is listening. Say: open psoas coach.']);
    expect(player.state()).toMatchObject({ playing: null, session: false, busy: false });
  });

  it('hears nothing with its microphone off', async () => {
    const { player, say, said } = await opened();
    await player.do({ do: 'mute', on: true });
    await say('open psoas coach');
    expect(player.turns).toEqual([]);
    expect(said()).toEqual(['The microphone is off.']);
  });
});

describe('another device', () => {
  it('leaves the session behind where it was, and the listener carries on', async () => {
    const { player, say, intoHold, last } = await guided();
    intoHold(5);
    await player.do({ do: 'choose', device: 'show', locale: 'en-GB', user: 'LISTENER' });
    expect(player.state()).toMatchObject({
      playing: null,
      session: false,
      settings: { device: 'show', locale: 'en-GB' },
    });
    await say('open psoas coach');
    expect(last().request?.request.locale).toBe('en-GB');
    expect(last().turn.text).toMatch(/^Welcome back\. On we go where you were/);
  });

  it('has no memory of somebody else', async () => {
    const { player, say, last } = await guided();
    await player.do({ do: 'choose', device: 'echo', locale: 'en-US', user: 'Somebody' });
    await say('open psoas coach');
    expect(last().turn.asking).toBe('signs');
  });
});

describe('a touch', () => {
  it('reaches the skill as a request of the screen', async () => {
    const { player, last } = await guided();
    await player.do({
      do: 'touch',
      token: 'screen',
      arguments: ['next'],
      source: { type: 'TouchWrapper', id: 'next' },
    });
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
    const { player, say, pass, intoHold } = await opened();
    pass(30);
    await say('open psoas coach and start the kneeling lunge');
    intoHold(10);
    const at = player.state().second;
    await say('how long left');
    await player.silence();
    const file = JSON.parse(player.replay());
    expect(file).toMatchObject({ locale: 'en-US', about: { device: 'echo', user: 'LISTENER', now: NOW } });
    expect(file.userInput).toEqual([
      { after: 'PT30S' },
      'open psoas coach and start the kneeling lunge',
      { say: 'how long left', at: expect.closeTo(at, 2) },
      { silence: true },
    ]);
  });
});

describe('what is around the Echo', () => {
  let household: Household;
  beforeEach(async () => {
    household = await openHousehold('ask', 'nobody');
  });
  afterEach(() => household.alerts.close());

  it('is set from the page, shown there, and part of the replay', async () => {
    const { player, say } = await opened('LISTENER', household);
    await player.do({ do: 'around', permission: 'denied', person: 'second' });
    expect(player.state().around).toEqual({ permission: 'denied', person: 'second', alerts: [] });
    await say('open psoas coach');
    expect(player.turns[0]?.request?.context.System.person?.personId).toMatch(/SECOND$/);
    const inputs = JSON.parse(player.replay()).userInput;
    expect(inputs).toEqual([{ permission: 'ask' }, { permission: 'denied' }, { person: 'second' }, 'open psoas coach']);
  });

  it('lets Alexa ask for a permission, and the routine begin with its timer', async () => {
    const { player, say, said } = await opened('LISTENER', household);
    await say('open psoas coach');
    await say('rest for ten minutes');
    await say('yes');
    expect(said()).toEqual(['Alexa asks whether the skill may do this. Say yes or no.']);
    await say('yes');
    expect(player.state().around).toMatchObject({ permission: 'granted', alerts: [{ kind: 'timer' }] });
  });

  it('tells what has gone off when its time has come', async () => {
    household.alerts.permission = 'granted';
    const { player, say, said, pass } = await opened('LISTENER', household);
    await say('open psoas coach');
    await say('rest for ten minutes');
    await say('yes');
    const [timer] = player.state().around?.alerts ?? [];
    await player.silence();
    pass(((timer?.at ?? Number.NaN) - player.state().clock) / 1000 + 1);
    // It is looked for twice a second.
    for (let look = 0; look < 40 && said().length === 0; look += 1) await new Promise((done) => setTimeout(done, 100));
    expect(said()).toEqual([expect.stringMatching(/^Alexa: “Your rest is over/)]);
    expect(player.state().around?.alerts).toEqual([]);
  });
});

describe('an Echo without services', () => {
  it('shows none', async () => {
    const { player } = await opened();
    expect(player.state().around).toBeNull();
    await player.do({ do: 'around', permission: 'denied', person: 'second' });
    expect(player.state().around).toBeNull();
  });
});

describe('news', () => {
  it('tell of every change, with the playhead in it', async () => {
    const { news, say } = await opened();
    await say('open psoas coach');
    const states = news.filter((item): item is State => item.type === 'state');
    expect(states.map(({ busy }) => busy)).toEqual([true, false, false]);
    expect(states.at(-1)).toMatchObject({ playing: 1, second: -1.5 });
  });
});

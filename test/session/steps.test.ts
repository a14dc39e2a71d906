import { type MoveId, move, moveIds } from '../../lambda/content';
import { thingsOf } from '../../lambda/content/needs';
import { POINTS } from '../../lambda/content/points';
import { heldIn } from '../../lambda/content/postures';
import { PARTS, STEP_TOPICS, THINGS, type Thing, type Use } from '../../lambda/content/steps';
import type { Equipment } from '../../lambda/content/types';
import { moves } from '../../lambda/languages/en/words/moves';
import { steps as words } from '../../lambda/languages/en/words/steps';
import { voiceOf } from '../../lambda/narration/voice';
import type { SessionEvent } from '../../lambda/session/events';
import { alternatesByRep, rounds } from '../../lambda/session/rounds';
import type { Act, Spot } from '../../lambda/session/state';
import { nowhere } from '../plan/plans';
import { cursorLine, noticed, react, SITUATIONS, type Situation } from './situations';

const voice = voiceOf('en-US');
const all = moveIds;

/** Everything a listener may ask about a step. */
const QUESTIONS: readonly SessionEvent[] = [
  ...PARTS.map((part) => ({ type: 'where-part', part }) as const),
  ...POINTS.map((part) => ({ type: 'where-part', part }) as const),
  ...STEP_TOPICS.map((topic) => ({ type: 'about-step', topic }) as const),
  ...THINGS.map((thing) => ({ type: 'instead', thing }) as const),
  { type: 'what-to-feel' },
  { type: 'am-i-right' },
  { type: 'easier' },
  { type: 'harder' },
  { type: 'how-hard' },
  { type: 'breath-now' },
  { type: 'compare' },
  { type: 'which-side' },
];

/** The move as second of a plan, behind one of another kind. */
const plan = (id: MoveId) => ({
  routine: 'own' as const,
  items: [{ move: id === 'sphinx' ? ('camel' as const) : ('sphinx' as const) }, { move: id }],
});

type Place = { readonly where: string; readonly situation: Situation; readonly done: number };

/** Every place of a move: both sides, getting in, in it, letting go. */
const placesOf = (id: MoveId): Place[] =>
  rounds({ move: id }).flatMap((round, at) => {
    const middle = Math.floor(round.amount / 2);
    const state = { hold: 'hold', rest: 'rest', reps: 'reps', breaths: 'breaths' } as const;
    const place = (step: Spot['step'], done: number, now: Situation['here']['state']): Place => {
      const spot: Spot = { index: 1, round: at, step, done };
      return {
        where: `${step}, round ${at}`,
        situation: { cursor: { at: 'guiding', plan: plan(id), spot }, here: { ...nowhere, spot, state: now } },
        done,
      };
    };
    return [
      place('setup', 0, 'setup'),
      place('work', middle, state[move(id).work.kind]),
      place('release', 0, 'release'),
    ];
  });

const saidIn = (acts: readonly Act[]) => acts.flatMap((act) => (act.act === 'say' ? [act.line] : []));
const told = (event: SessionEvent, situation: Situation): string =>
  saidIn(react(situation, event).acts)
    .map((line) => voice.text(line))
    .join(' ');

/** The longest answer to a question about a step. */
const MOST_SECONDS = 15;

describe.each(all)('a question in the middle of %s', (id) => {
  const places = placesOf(id);

  it('is answered in less than 15 seconds, whatever it is and wherever it comes', () => {
    const long = places.flatMap(({ where, situation }) =>
      QUESTIONS.flatMap((event) => {
        const lines = saidIn(react(situation, event).acts);
        const seconds = lines.reduce((sum, line) => sum + voice.measure(line).seconds, 0);
        return lines.length > 0 && seconds > 0.5 && seconds < MOST_SECONDS ? [] : [{ where, event, seconds }];
      }),
    );
    expect(long).toEqual([]);
  });

  it('leaves the hold at its second, and goes on from there', () => {
    for (const { situation, done } of places) {
      // "Harder" is more of the move, where it has more.
      for (const event of QUESTIONS.filter(({ type }) => type !== 'harder')) {
        const { state, acts } = react(situation, event);
        expect(state.cursor).toEqual(situation.cursor);
        expect(acts.at(-1)).toEqual({ act: 'guide', entry: done > 0 ? 'answer' : 'fresh' });
      }
    }
  });

  it('is answered in whole sentences, with the side in its place', () => {
    for (const { situation } of places) {
      for (const event of QUESTIONS) expect(told(event, situation)).toMatch(/^[A-Z0-9][^{}@_]*\.$/);
    }
  });

  it('names the side that is worked, and the other one on the other side', () => {
    const worked = rounds({ move: id }).filter(({ side }) => side !== null);
    if (worked.length === 0) {
      expect(JSON.stringify(moves[id].asks)).not.toMatch(/\{\{(side|other)\}\}/);
      return;
    }
    const texts = places.map(({ situation }) => PARTS.map((part) => told({ type: 'where-part', part }, situation)));
    expect(new Set(texts.map((list) => list.join(' '))).size).toBeGreaterThan(1);
    expect(JSON.stringify(moves[id].asks.parts)).toContain('{{side}}');
  });

  it('is answered for the move that is named when none is under way, and then the choice is asked again', () => {
    for (const event of QUESTIONS) {
      if (event.type === 'which-side') continue;
      const named = { ...event, move: id } as SessionEvent;
      const { acts } = react(SITUATIONS['in the lobby'], named);
      const seconds = saidIn(acts).reduce((sum, line) => sum + voice.measure(line).seconds, 0);
      expect(seconds).toBeLessThan(MOST_SECONDS);
      expect(told(named, SITUATIONS['in the lobby']).toLowerCase()).toContain(moves[id].name.toLowerCase());
      expect(acts.at(-1)?.act).toBe('ask');
    }
  });
});

describe('a question about a step', () => {
  const holding = SITUATIONS['holding, 12 s of 30 done'];

  it('is answered for this side of this move, and the hold goes on', () => {
    expect(told({ type: 'where-part', part: 'knees' }, holding)).toBe(
      'Your right knee is on the floor, on something soft. The left one is bent square, above its ankle.',
    );
    expect(told({ type: 'where-part', part: 'knees' }, SITUATIONS['in a window between two sides'])).toMatch(
      /Your left knee is on the floor/,
    );
  });

  it('says that it means the move to come, or the one just left', () => {
    expect(told({ type: 'am-i-right' }, SITUATIONS['in a window between two moves'])).toMatch(/^In the glute bridge: /);
    expect(told({ type: 'am-i-right' }, SITUATIONS['letting go'])).toMatch(/^You are on the way out/);
    expect(told({ type: 'am-i-right' }, holding)).toMatch(/^Three checks/);
  });

  it('follows the breath through the move', () => {
    const bridge = SITUATIONS['in the third of 8 bridges'];
    expect(told({ type: 'breath-now' }, bridge)).toMatch(/^Out on the way up/);
    expect(told({ type: 'breath-now' }, SITUATIONS['letting go'])).toBe('Breathe out as you ease back.');
  });

  it.each([
    ['in the lobby', { type: 'where-part', part: 'knees' }, 'steps.whichMove'],
    ['in the lobby', { type: 'am-i-right' }, 'steps.whichMove'],
    ['in the lobby', { type: 'compare' }, 'steps.whichMove'],
    ['in the lobby', { type: 'breath-now' }, 'answers.how-breathe.short'],
    ['in the lobby', { type: 'how-hard' }, 'answers.should-it-hurt.short'],
    ['in the lobby', { type: 'instead', thing: 'tennis-ball' }, 'answers.ball-kind.short'],
    ['in the lobby', { type: 'instead', thing: 'pillow' }, 'answers.equipment.short'],
    ['in the lobby', { type: 'about-step', topic: 'why' }, 'answers.benefits.short'],
    ['in the lobby', { type: 'should-it-hurt' }, 'answers.should-it-hurt.short'],
    ['finished', { type: 'how-hard' }, 'answers.should-it-hurt.short'],
    ['on the way up', { type: 'breath-now' }, 'coach.where.up'],
    ['on the way up', { type: 'instead', thing: 'chair' }, 'coach.where.up'],
    ['in the lobby', { type: 'what-to-feel', unknown: true }, 'coach.unknown.move'],
    ['holding, 12 s of 30 done', { type: 'where-part', part: null }, 'steps.whichPart'],
    ['holding, 12 s of 30 done', { type: 'instead', thing: null }, 'steps.whichThing'],
  ] as const)('%s: %j is met with %s', (name, event, key) => {
    expect(noticed(react(SITUATIONS[name], event as SessionEvent).acts)).toMatch(new RegExp(`^${key} `));
  });

  it('tells this move from the last one by kind', () => {
    const compare: SessionEvent = { type: 'compare' };
    expect(told(compare, holding)).toMatch(/^This one is a stretch.* The one before was a rest/);
    const first: Spot = { index: 0, round: 0, step: 'work', done: 5 };
    expect(told(compare, { cursor: { ...holding.cursor, spot: first } as Situation['cursor'], here: nowhere })).toMatch(
      /^This is the first one/,
    );
    expect(told({ type: 'compare', move: 'camel' }, holding)).toMatch(/^This one is .*\. The camel: that is/);
  });

  it('knows two of a kind', () => {
    const situation = placesOf('camel').find(({ where }) => where.startsWith('work'))?.situation as Situation;
    expect(told({ type: 'compare' }, situation)).toMatch(/^Both are stretches/);
  });

  it('stops for "should it hurt?", and asks what it feels like', () => {
    const { state, acts } = react(holding, { type: 'should-it-hurt' });
    expect(cursorLine(state.cursor, acts)).toBe('paused 1.0 work 12 asks pain');
    expect(voice.text(saidIn(acts)[0] as never)).toMatch(/^Stop\b/);
  });
});

const isUsed = (use: Use): boolean => !use.startsWith('no-');

/** What the data of a move calls for, as a thing people have. */
const THING_OF: Readonly<Partial<Record<Equipment, Thing>>> = {
  cushion: 'pillow',
  pillow: 'pillow',
  chair: 'chair',
  ball: 'ball',
  roller: 'roller',
  strap: 'strap',
};

describe('what may be used instead', () => {
  it.each(all)('%s: everything the move asks for is a yes', (id) => {
    for (const equipment of thingsOf(id)) {
      const thing = THING_OF[equipment];
      if (thing) expect([equipment, isUsed(move(id).asks.uses[thing])]).toEqual([equipment, true]);
    }
  });

  it('is never a hard ball', () => {
    expect(all.filter((id) => isUsed(move(id).asks.uses['hard-ball']))).toEqual([]);
  });

  it('is a ball in no move but the ball release', () => {
    const balls = all.filter((id) => isUsed(move(id).asks.uses.ball) || isUsed(move(id).asks.uses['tennis-ball']));
    expect(balls).toEqual(['ball-release']);
  });

  it('puts nothing that slips under somebody who stands or holds a plank', () => {
    for (const id of all.filter((id) => ['standing', 'hands'].includes(heldIn(move(id)))))
      for (const thing of ['pillow', 'towel', 'book'] as const) expect(isUsed(move(id).asks.uses[thing])).toBe(false);
  });

  it('begins with yes where it may, and with no or not where it may not', () => {
    for (const [use, sentence] of Object.entries(words.uses)) {
      const firm = use === 'firm-later';
      expect([use, sentence]).toEqual([
        use,
        expect.stringMatching(use.startsWith('no-') || firm ? /^(No|Not)\b/ : /^Yes\b/),
      ]);
    }
  });
});

describe('the words about steps', () => {
  const said = (node: unknown): string[] =>
    typeof node === 'string' ? [node] : node && typeof node === 'object' ? Object.values(node).flatMap(said) : [];

  it('claim nothing, scold nobody, and point at no screen', () => {
    const forbidden =
      /\b(cur(e|es|ed)|fix(es|ed)?|heal(s|ed|ing)?|treat(s|ed|ing|ment)?|toxins?|realign\w*|diagnos\w*|guarantee\w*|normal|posture|digestion|mood|arthritis|bursitis|fatigue|blood flow|circulation|trigger|swipe|click|alexa|undefined|you must|wrong)\b/i;
    expect(said(words).filter((text) => forbidden.test(text))).toEqual([]);
  });

  it('never ask for the utmost', () => {
    expect(
      said(words).filter((text) => /\bas \w+ as possible\b|\bpush through\b|\bas far as you can\b/i.test(text)),
    ).toEqual([]);
  });

  it('tell every move from every other', () => {
    expect(new Set(all.map((id) => moves[id].asks.is)).size).toBe(all.length);
    expect(new Set(all.map((id) => moves[id].asks.checks)).size).toBe(all.length);
  });

  it('speak of sides only where one side is worked at a time', () => {
    for (const id of all.filter((id) => alternatesByRep(move(id))))
      expect(JSON.stringify(moves[id].asks)).not.toMatch(/\{\{(side|other)\}\}/);
  });

  it.each(['ball-release', 'supine-massage'] as const)('%s: say to stop for a throb where they press', (id) => {
    const { checks, far, parts } = moves[id].asks;
    expect(`${checks} ${far} ${parts.hands}`).toMatch(/throb|pulse/);
  });
});

import { move, techniqueIds } from '../../lambda/content';
import { routineIds } from '../../lambda/content/routines';
import { hearOf } from '../../lambda/languages';
import { pictures } from '../../lambda/screen/figure.data';
import type { Shot } from '../../lambda/screen/scenes';
import { interpret } from '../../lambda/skill/interpret';
import { TOKEN, touched } from '../../lambda/skill/screen';
import { handlerFor, intentRequest, launchRequest, listed, NOW } from '../promises/handler';
import { atScreen, type Directive, directiveOf, startMove, startRoutine, touch, VIEWPORTS } from './listener';

const GO_ON = intentRequest('AMAZON.ResumeIntent');
const MOST_TURNS = 25;
const shown = (exchange: Parameters<typeof directiveOf>[0]): string => JSON.stringify(directiveOf(exchange)?.document);

describe('a device without a screen', () => {
  it('is sent nothing to draw', async () => {
    const ask = await handlerFor();
    const opened = await ask(launchRequest, { attributes: {}, isNew: true }, NOW);
    const started = await ask(startRoutine('morning'), { attributes: opened.attributes }, NOW + 10);
    for (const { envelope } of [opened, started]) expect(envelope.response.directives ?? []).toEqual([]);
  });
});

describe.each(['wide', 'round', 'tall', 'tv'] as const)('a %s screen', (viewport) => {
  it.each(routineIds)('shows all of %s within its share of the response', async (id) => {
    const { send, rest } = await atScreen(viewport);
    let exchange = await send(startRoutine(id), 10);
    for (let turn = 0; turn < MOST_TURNS && exchange.state.cursor.at === 'guiding'; turn += 1) {
      expect(exchange.problems).toEqual([]);
      const shown = directiveOf(exchange);
      expect(shown?.type).toBe('Alexa.Presentation.APL.RenderDocument');
      const scenes = shown?.datasources.d.S as readonly Shot[];
      const poses = shown?.datasources.d.P as readonly unknown[];
      for (const [, pose] of scenes) expect(poses[pose]).toBeDefined();
      exchange = await send(GO_ON, rest());
    }
    expect(exchange.state.cursor.at).toBe('finished');
    expect(directiveOf(exchange)?.document.type).toBe('APL');
    expect(exchange.problems).toEqual([]);
  });
});

describe('an upright screen', () => {
  it.each([startRoutine('quick-relief'), intentRequest('WhatCanISayIntent'), intentRequest('DoctorIntent')])(
    'has letters that fit its width',
    async (request) => {
      const { send } = await atScreen('tall');
      const text = JSON.stringify(directiveOf(await send(request, 10))?.document);
      expect(text).toMatch(/"fontSize":"[\d.]+vw"/);
      expect(text).not.toMatch(/"fontSize":"[\d.]+vh"/);
    },
  );
});

describe('the ring', () => {
  it.each(techniqueIds.filter((id) => move(id).work.kind === 'hold'))('runs with every hold of %s', async (id) => {
    const { send } = await atScreen('wide');
    const first = await send(startMove(id), 10);
    // Straight to it, where a warm-up is offered.
    const exchange = first.state.turn?.acts.some((act) => act.act === 'ask' && act.asking === 'warm-up')
      ? await send(intentRequest('AMAZON.NoIntent'), 12)
      : first;
    const holds = exchange.report?.timeline.filter(({ kind, within }) => kind === 'hold' && within === undefined) ?? [];
    const scenes = (directiveOf(exchange)?.datasources.d.S ?? []) as readonly Shot[];
    expect(holds.length === 0).toBe(scenes.every(([, , , , ring]) => ring === 0));
    const last = scenes.at(-1)?.[0] ?? 0;
    for (const { start, end, side } of holds.filter((hold) => hold.start <= last)) {
      const scene = scenes.find(([at, , , , ring]) => ring > 0 && Math.abs(at - start) < 0.11);
      expect(scene?.[4]).toBeCloseTo(end - start, 0);
      expect(scene?.[2]).toBe(side === 'left' ? 1 : side === 'right' ? 2 : 0);
    }
  });
});

describe('what stands still', () => {
  it('says when to see a doctor in three columns, with the number for now alone', async () => {
    const { send } = await atScreen('wide');
    const text = shown(await send(intentRequest('DoctorIntent'), 10));
    const [now, number, today, book] = ['"Now"', '"911"', '"Today"', '"Book"'].map((word) => text.indexOf(word));
    expect([now, number, today, book]).toEqual([now, number, today, book].toSorted((a = 0, b = 0) => a - b));
    expect(now).toBeGreaterThan(0);
    expect(text.split('"911"')).toHaveLength(2);
  });

  it.each(
    (['wide', 'round', 'tall', 'tv'] as const).flatMap((viewport) =>
      (['en-US', 'de-DE', 'es-ES'] as const).map((locale) => [viewport, locale] as const),
    ),
  )('shows a picture of each routine: %s, %s', async (viewport, locale) => {
    const { first } = await atScreen(viewport, false, locale);
    const { datasources } = directiveOf(first) as Directive;
    const drawn = datasources.d.P as readonly unknown[];
    expect(drawn.filter((one) => one !== null)).toHaveLength(routineIds.length);
    expect(shown(first).match(/"start-routine"/g)).toHaveLength(routineIds.length);
  });

  it.each(
    (['wide', 'round', 'tall', 'tv'] as const).flatMap((viewport) =>
      (['en-US', 'de-DE', 'es-ES'] as const).map((locale) => [viewport, locale] as const),
    ),
  )("shows them beside the listener's own routine: %s, %s", async (viewport, locale) => {
    const ask = await handlerFor({ viewport: VIEWPORTS[viewport] });
    const { attributes } = await ask(launchRequest, { attributes: {}, isNew: true }, NOW, locale);
    const { state, ...others } = attributes as { state: { prefs: object; flags: object } };
    const prefs = { ...state.prefs, own: { at: NOW, items: [{ move: 'glute-bridge', count: 8 }] } };
    const known = { ...others, state: { ...state, prefs } };
    const menu = await ask(intentRequest('ListRoutinesIntent'), { attributes: known }, NOW + 9, locale);
    const drawn = directiveOf(menu)?.datasources.d.P as readonly unknown[];
    expect(drawn[0]).toBeNull();
    expect(drawn.filter((one) => one !== null)).toHaveLength(routineIds.length);
  });

  it('can be gone through with a remote control, and a notice is never one slip away from its answer', async () => {
    const { first } = await atScreen('tv');
    expect(shown(first)).toContain('{"type":"SetFocus","componentId":"key0"}');
    expect(shown(first)).toContain('state.focused');
    const notice = shown((await atScreen('tv', true)).first);
    expect(notice).toContain('state.focused');
    expect(notice).not.toContain('SetFocus');
    expect(shown((await atScreen('wide')).first)).not.toContain('state.focused');
  });

  it('names lengths in half minutes', async () => {
    const { first } = await atScreen('wide');
    expect(shown(first)).toContain('"The desk break","start-routine","desk-break","3½\u00a0min"');
    expect(shown(first)).toContain('"The morning routine","start-routine","morning","6½\u00a0min"');
  });

  it("begins with the listener's own routine, then with what they did last", async () => {
    const ask = await handlerFor({ viewport: VIEWPORTS.wide });
    const first = await ask(launchRequest, { attributes: {}, isNew: true }, NOW);
    const { state, ...others } = first.attributes as { state: { prefs: object; flags: object } };
    const known = {
      ...state,
      prefs: { ...state.prefs, own: { at: NOW, items: [{ move: 'glute-bridge', count: 8 }] } },
      flags: { ...state.flags, recent: ['strength', 'morning'] },
    };
    const menu = shown(
      await ask(intentRequest('ListRoutinesIntent'), { attributes: { ...others, state: known } }, NOW + 9),
    );
    const places = ['Your own routine', 'The strength routine', 'Quick relief', 'When to see a doctor'].map((name) =>
      menu.indexOf(name),
    );
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(shown(first)).not.toContain('Your own routine');
  });

  it('shows what was done today by move, repetitions too, whatever day it is in Greenwich', async () => {
    const { send, rest } = await atScreen('wide');
    let exchange = await send(startRoutine('strength'), 10);
    for (let turn = 0; turn < MOST_TURNS && exchange.state.cursor.at === 'guiding'; turn += 1)
      exchange = await send(GO_ON, rest());
    const text = shown(exchange);
    expect(text).toContain('The straight leg raise');
    expect(text).toContain('2 × 8');
    expect(text).toContain('The glute bridge');
  });
});

describe('a notice', () => {
  it.each(['wide', 'round', 'tall', 'tv'] as const)(
    'is five things to look for on a %s screen, with the two choices as words to say',
    async (viewport) => {
      const { first, send } = await atScreen(viewport, true);
      const signs = shown(first);
      expect(signs.split('•')).toHaveLength(1 + 5);
      for (const words of [
        'Chest pain',
        'New trouble with bladder or bowel',
        'say stop here',
        'say start',
        'For adults.',
      ])
        expect(signs).toContain(words);
      const programme = shown(
        await send(intentRequest('ChoiceIntent', { choice: listed('choice', 'start', 'start') }), 40),
      );
      expect(programme.split('•')).toHaveLength(1 + 5);
      for (const words of ['A baby on the way', 'cancer', 'aneurysm', 'say gentle', 'say full'])
        expect(programme).toContain(words);
    },
  );
});

describe('the bar', () => {
  const barOf = (exchange: Parameters<typeof directiveOf>[0]) =>
    directiveOf(exchange)?.datasources.d.b as readonly [left: number, second: number];

  it('is filled by the time of the whole routine, in a single move too, and stands still in a pause', async () => {
    for (const request of [startRoutine('morning'), startMove('kneeling-lunge')]) {
      const { send } = await atScreen('wide');
      const [whole, second] = barOf(await send(request, 10));
      expect(whole).toBe(1);
      // A minute later as much is behind as a minute takes, but for the words around the work.
      const [later] = barOf(await send(intentRequest('WhichSideIntent'), 60));
      expect(Math.abs(later - (1 - 60 * second))).toBeLessThan(0.1);
      const [left, still] = barOf(await send(intentRequest('AMAZON.PauseIntent'), 20));
      expect(left).toBeLessThanOrEqual(later);
      expect(still).toBe(0);
    }
  });
});

describe.each(['wide', 'round', 'tall', 'tv'] as const)('a %s screen of a routine', (viewport) => {
  it('says what comes next and the minutes that are left', async () => {
    const { send } = await atScreen(viewport);
    const { document, datasources } = directiveOf(await send(startRoutine('quick-relief'), 10)) as Directive;
    expect(JSON.stringify(document)).toContain('d.L[c[9]]');
    expect(datasources.d.L).toContain('Then knee to chest');
    expect(datasources.d.m).toBeGreaterThan(200);
  });
});

type Shown = { readonly S: readonly Shot[]; readonly P: readonly { readonly d: unknown }[] };

describe.each(['wide', 'tall'] as const)('repetitions on a %s screen', (viewport) => {
  it('show the work in every routine, and not how one gets ready for it', async () => {
    const drawn = Object.values(pictures());
    const ready = drawn.flatMap(({ start, hold }) => (hold ? [JSON.stringify(start.d)] : []));
    const { send, rest } = await atScreen(viewport);
    let exchange = await send(startRoutine('strength'), 10);
    let counted = 0;
    for (let turn = 0; turn < MOST_TURNS && exchange.state.cursor.at === 'guiding'; turn += 1) {
      const { S, P } = (directiveOf(exchange) as Directive).datasources.d as unknown as Shown;
      for (const [, pose, , , , , , reps] of S) {
        if (reps === 0) continue;
        counted += 1;
        expect(ready).not.toContain(JSON.stringify(P[pose]?.d));
      }
      exchange = await send(GO_ON, rest());
    }
    expect(counted).toBeGreaterThan(20);
  });
});

describe('a hold of several', () => {
  it('tells which of them it is', async () => {
    const { send } = await atScreen('wide');
    const { datasources } = directiveOf(await send(startMove('side-lying-stretch'), 10)) as Directive;
    expect(datasources.d.L).toEqual(expect.arrayContaining(['Hold  ·  Set 1 of 2', 'Hold  ·  Set 2 of 2']));
  });

  it('is not told where it is the only one', async () => {
    const { send } = await atScreen('wide');
    const { datasources } = directiveOf(await send(startRoutine('desk-break'), 10)) as Directive;
    expect(JSON.stringify(datasources.d.L)).not.toContain('Set 1');
  });
});

describe('a television', () => {
  it('has keys on a running move, and one press of a remote control pauses it, one more goes on', async () => {
    const { send } = await atScreen('tv');
    const pressed = async (request: Parameters<typeof send>[0], at: number) => {
      const { document } = directiveOf(await send(request, at)) as Directive;
      const text = JSON.stringify(document);
      const key = /"SetFocus","componentId":"key(\d)"/.exec(text)?.[1];
      const touches = /"data":(\[\["[^{]*?\]\])/.exec(text)?.[1] ?? '[]';
      expect(text).toContain('state.focused');
      return (JSON.parse(touches) as readonly (readonly string[])[])[Number(key)]?.[1];
    };
    expect(await pressed(startMove('kneeling-lunge'), 10)).toBe('pause');
    expect(await pressed(intentRequest('AMAZON.PauseIntent'), 30)).toBe('resume');
  });

  it('says what may be said now', async () => {
    const { send } = await atScreen('tv');
    const hints = async (request: Parameters<typeof send>[0], at: number) =>
      directiveOf(await send(request, at))?.datasources.d.h;
    expect(await hints(startMove('kneeling-lunge'), 10)).toMatch(/pause/);
    expect(await hints(intentRequest('AMAZON.PauseIntent'), 30)).toMatch(/^Alexa, go on/);
    expect(await hints(GO_ON, 10)).toMatch(/pause/);
  });
});

describe('a touch', () => {
  it.each([
    ['next', 'AMAZON.NextIntent'],
    ['previous', 'AMAZON.PreviousIntent'],
    ['repeat', 'AMAZON.RepeatIntent'],
    ['pause', 'AMAZON.PauseIntent'],
    ['resume', 'AMAZON.ResumeIntent'],
    ['stop', 'AMAZON.StopIntent'],
    ['doctor', 'DoctorIntent'],
    ['how-did-i-do', 'HowDidIDoIntent'],
    ['start-over', 'AMAZON.StartOverIntent'],
    ['start-own', 'StartOwnIntent'],
  ])('of %s does what the word does', (does, name) => {
    const { event } = interpret(intentRequest(name) as never, hearOf('en-US'));
    expect(touched({ token: TOKEN, arguments: ['touch', does, ''] }, 0)).toMatchObject({ event });
  });

  it.each(['en-US', 'de-DE', 'es-ES'])(
    'that says it hurts asks whether it is pain, on a device in %s',
    async (locale) => {
      const { send } = await atScreen('wide', false, locale);
      await send(startMove('sphinx'), 10);
      const asked = await send(touch('touch', 'hurts', ''), 40);
      expect(asked.report?.asking).toBe('pain');
      expect(asked.state.cursor.at).toBe('paused');
      expect(asked.problems).toEqual([]);
      // Nobody chose: as at any pain that nobody denied.
      const stays = await send(touch('touch', 'answer', 'pain.pain'), 20);
      expect(stays.state.turn?.acts.some(({ act }) => act === 'guide')).toBe(false);
    },
  );

  it('starts the routine it names', async () => {
    const { send } = await atScreen('wide');
    const exchange = await send(touch('touch', 'start-routine', 'morning'), 12);
    expect(exchange.state.cursor).toMatchObject({ at: 'guiding', plan: { routine: 'morning' } });
    expect(exchange.problems).toEqual([]);
  });

  it('answers the question that is open, with the answers that stand on the screen', async () => {
    const { send } = await atScreen('wide');
    const asked = await send(intentRequest('RecommendIntent'), 10);
    expect(asked.report?.asking).toBe('offer');
    const shown = JSON.stringify(directiveOf(asked));
    for (const answer of ['take', 'decline', 'shorter', 'longer', 'another'])
      expect(shown).toContain(`offer.${answer}`);
    const shorter = await send(touch('touch', 'answer', 'offer.shorter'), 12);
    expect(shorter.report?.asking).toBe('offer');
    const started = await send(touch('touch', 'answer', 'offer.take'), 12);
    expect(started.state.cursor.at).toBe('guiding');
    // A touch on a screen that is gone meanwhile answers nothing.
    const late = await send(touch('touch', 'answer', 'forget.everything'), 12);
    expect(late.state.cursor.at).toBe('guiding');
    expect(late.problems).toEqual([]);
  });

  it('pauses, and the screen offers to go on', async () => {
    const { send } = await atScreen('wide');
    await send(startMove('kneeling-lunge'), 10);
    const paused = await send(touch('touch', 'pause', ''), 40);
    expect(paused.state.cursor.at).toBe('paused');
    expect(JSON.stringify(directiveOf(paused))).toContain('"resume"');
    expect((await send(touch('touch', 'resume', ''), 20)).state.cursor.at).toBe('guiding');
  });

  it.each([
    ['another token', { token: 'x', arguments: ['touch', 'next', ''] }],
    ['no arguments', { token: TOKEN }],
    ['arguments that are no list', { token: TOKEN, arguments: 'next' }],
    ['a name that every object has', { token: TOKEN, arguments: ['touch', 'constructor', ''] }],
    ['an answer nobody can give', { token: TOKEN, arguments: ['touch', 'answer', 'forget.constructor'] }],
    ['a routine nobody knows', { token: TOKEN, arguments: ['touch', 'start-routine', '__proto__'] }],
    ['numbers', { token: TOKEN, arguments: [1, 2, 3] }],
  ])('with %s changes nothing and hears nothing', async (_what, event) => {
    const { send } = await atScreen('wide');
    const before = await send(startMove('sphinx'), 10);
    const { envelope, state } = await send({ type: 'Alexa.Presentation.APL.UserEvent', ...event }, 15);
    expect(envelope.response.outputSpeech).toBeUndefined();
    expect(state).toEqual(before.state);
  });
});

describe('a screen that goes on by itself', () => {
  const wish = (document: unknown): { delay: number; arguments: string[] } | null => {
    const [idle, event] = ((document as { onMount?: unknown[] }).onMount ?? []) as Record<string, unknown>[];
    return idle ? { delay: Number(idle.delay) / 1000, arguments: event?.arguments as string[] } : null;
  };

  it('waits for the last word and the listener, then does what "go on" does', async () => {
    const { send } = await atScreen('wide');
    const started = await send(startRoutine('full'), 10);
    const onward = wish(directiveOf(started)?.document);
    const last = started.report?.timeline.at(-1);
    expect(last?.kind).toBe('window');
    expect(onward?.delay).toBeGreaterThan(last?.start ?? 0);
    expect(onward?.delay).toBeLessThan(last?.end ?? 0);
    const next = await send(touch(...(onward?.arguments ?? [])), (onward?.delay ?? 0) + 2);
    expect(next.problems).toEqual([]);
    expect(next.state.cursor).toMatchObject({ at: 'guiding', plan: { routine: 'full' } });
    expect(next.report?.timeline.length).toBeGreaterThan(5);
  });

  it('is not heeded once the listener has spoken', async () => {
    const { send } = await atScreen('wide');
    const onward = wish(directiveOf(await send(startRoutine('full'), 10))?.document);
    const paused = await send(intentRequest('AMAZON.PauseIntent'), 30);
    const late = await send(touch(...(onward?.arguments ?? [])), 200);
    expect(late.state).toEqual(paused.state);
    expect(wish(directiveOf(paused)?.document)).toBeNull();
  });
});

describe('the number to call', () => {
  it('stands large on the screen after a red flag', async () => {
    const { send } = await atScreen('wide');
    await send(startMove('sphinx'), 10);
    const exchange = await send(
      intentRequest('SymptomIntent', { symptom: { name: 'symptom', value: 'chest pain', confirmationStatus: 'NONE' } }),
      20,
    );
    expect(exchange.state.cursor.at).toBe('stopped');
    expect(JSON.stringify(directiveOf(exchange)?.document)).toContain('"911"');
    expect(exchange.problems).toEqual([]);
    const { first: menu } = await atScreen('wide');
    expect(directiveOf(exchange)?.document.background).not.toBe(directiveOf(menu)?.document.background);
  });
});

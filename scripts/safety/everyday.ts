import { transition } from '../../lambda/session/transition';
import { questionOf } from '../../lambda/session/transition/asking';
import { type StateName, standingIn } from '../../test/safety/cases/states';
import { everyNth } from '../../test/sweep';
import { OF_THE_BODY } from '../likeness/examples';
import { corpus } from '../reader/corpus';
import { delivered } from './desk';

export interface Everyday {
  readonly of: number;
  readonly stopped: readonly string[];
  readonly asked: readonly string[];
}

/** What people say to the coach in their own words and not of a body, as the desk's speech model delivers it. */
export function everydayIn(state: StateName, step: number, locale: string): Everyday {
  const lines = everyNth(
    corpus().filter(({ label }) => !OF_THE_BODY.has(label)),
    step,
  );
  const [stopped, asked]: [string[], string[]] = [[], []];
  for (const { text } of lines) {
    const meant = delivered(text, locale);
    if (meant === null) continue;
    const { state: session, here } = standingIn(state);
    const made = transition(session, here, meant.event, meant.words, meant.sure, meant.reported);
    const ask = made.acts.find((act) => act.act === 'ask')?.asking ?? null;
    const { cursor, acted } = made.state;
    if (cursor.at === 'stopped' || acted?.tier === 'see') stopped.push(text);
    else if (ask !== null && questionOf(ask).body !== undefined) asked.push(text);
  }
  return { of: lines.length, stopped, asked };
}

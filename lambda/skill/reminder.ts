import type { RequestEnvelope } from 'ask-sdk-model';
import { troubleFor } from '../alexa/trouble';
import { spokenLocale } from '../languages';
import type { Line } from '../languages/line';
import { translator } from '../languages/translator';
import { timeline } from '../plan/timeline';
import { type Failed, remindersBehind } from '../reminders';
import type { Reminder } from '../session/reminder';
import type { Act, State } from '../session/state';
import { say } from '../session/transition/outcome';
import { reminderLine } from '../session/transition/visit/reminder';
import { apiAccessOf } from './api-access';
import type { Moment } from './moment';
import { offerRoutine } from './offered-routine';
import type { TurnDone } from './turn';
import type { Untried } from './untried';

type Remind = Extract<Act, { readonly act: 'remind' }>;

const card: Act = { act: 'permit', how: 'card', for: 'reminders' };

function troubled({ trouble: found, perhaps }: Failed, allowed: boolean): readonly Act[] {
  const trouble = troubleFor(found, allowed);
  if (perhaps && trouble === 'unreachable') return [say('reminder.perhaps')];
  const words = say(`reminder.trouble.${trouble}`);
  return trouble === 'permission' ? [words, card] : [words];
}

const sayReminder = (key: 'set' | 'have', reminder: Reminder): Act => ({
  act: 'say',
  line: reminderLine(key, reminder),
});

/** What came of a wish, as what is said in its place; `zone` of a reminder that was set. */
interface Granted {
  readonly said: readonly Act[];
  readonly zone?: string | null;
}

async function granted(wish: Remind, envelope: RequestEnvelope, moment: Moment, locale: string): Promise<Granted> {
  const reminders = remindersBehind(apiAccessOf(envelope));
  const no = (failed: Failed): Granted => ({ said: troubled(failed, moment.reminders === 'allowed') });
  switch (wish.wish) {
    case 'set': {
      const text = translator(locale).say({ key: 'reminder.text' });
      const device: unknown = envelope.context?.System?.device?.deviceId;
      const spec = { ...wish.reminder, text, locale: spokenLocale(locale), now: moment.at };
      const done = await reminders.set(spec, typeof device === 'string' && device !== '' ? device : null);
      return done.ok ? { said: [sayReminder('set', wish.reminder)], zone: done.zone } : no(done);
    }
    case 'list': {
      const found = await reminders.list();
      if (!found.ok) return no({ ok: false, trouble: found.trouble });
      if (found.reminder === null) return { said: [say('reminder.empty')] };
      const had = found.reminder === 'other' ? say('reminder.other') : sayReminder('have', found.reminder);
      return { said: [had] };
    }
    case 'ask-to-cancel': {
      const found = await reminders.list();
      if (!found.ok) return no({ ok: false, trouble: found.trouble });
      if (found.reminder === null) return { said: [say('reminder.nothing')] };
      const line: Line =
        found.reminder === 'other' ? { key: 'coach.confirm.reminders' } : reminderLine('cancelSure', found.reminder);
      return { said: [{ act: 'ask', asking: 'confirm', line, again: line }] };
    }
    case 'cancel': {
      const done = await reminders.cancel();
      if (!done.ok) return no({ ok: false, trouble: done.trouble });
      return { said: [say(done.none ? 'reminder.nothing' : 'reminder.cancelled')] };
    }
    default:
      return wish satisfies never;
  }
}

/**
 * Does what a turn wants of the reminders, within the client's patience, and says in the same turn what came of it. Never
 * throws. Turns that want nothing cost nothing.
 */
export async function attendReminder(
  done: TurnDone,
  envelope: RequestEnvelope,
  moment: Moment,
  locale: string,
  { offersRoutines }: Untried,
): Promise<TurnDone> {
  const { turn } = done.state;
  const wish = turn?.acts.find((act) => act.act === 'remind');
  if (!turn || wish?.act !== 'remind') return done;
  const { said, zone } = await granted(wish, envelope, moment, locale);
  const offers =
    offersRoutines && wish.wish === 'set' && !wish.reminder.once && zone
      ? offerRoutine(wish.reminder, zone, envelope, locale)
      : null;
  const words = said.filter(({ act }) => act === 'say');
  const others = said.filter(({ act }) => act !== 'say');
  // A question about what there is takes the place of the one that would have followed.
  const asks = others.some(({ act }) => act === 'ask');
  const rest = turn.acts.filter((act) => act !== wish && !(asks && act.act === 'ask'));
  // What Alexa asks herself takes its place, too.
  const acts = offers ? [...words, say('reminder.opening.offer')] : [...words, ...rest, ...others];
  const state: State = { ...done.state, turn: { ...turn, acts } };
  return { ...done, state, timeline: timeline(acts, state.cursor, done.setting), ...(offers ? { offers } : {}) };
}

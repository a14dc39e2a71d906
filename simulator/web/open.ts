import type { Flags } from '../command';
import { embeddedMemory } from '../embedded';
import { CommandError } from '../errors';
import { openHousehold, permissionFlag, personFlag } from '../household';
import { DATA, firstInstant, keepInstant, keepInstants } from '../instant';
import { modelLocales } from '../nlu/model';
import { DEFAULT_LOCALE, deviceFlag, instantFlag, localeFlag, portFlag } from '../options';
import { DEVICE_KINDS, screenOf } from '../requests';
import { fliteClips, silentClips } from '../speech/clips';
import type { Turn } from '../turn';
import { FIRST_USER, placedOn, screened } from './make';
import { type Settings, SPEEDS } from './messages';
import { Player } from './player';
import { servePage } from './server';

/** Where the page is served, if nobody else is there. */
const PORT = 4747;

export interface OpenEcho {
  readonly url: string;
  readonly player: Player;
  close(): Promise<void>;
}

export interface Listener {
  readonly turn?: (turn: Turn) => void;
  readonly notice?: (text: string) => void;
}

const speedFlag = (text: string): number => {
  const speed = SPEEDS.find((known) => String(known) === text);
  if (speed === undefined) throw new CommandError(`--speed ${text}: expected one of ${SPEEDS.join(', ')}`);
  return speed;
};

const voiceFlag = (text: string) => {
  if (text !== 'flite' && text !== 'silent') throw new CommandError(`--voice ${text}: expected flite or silent`);
  return text === 'flite' ? fliteClips() : silentClips();
};

/**
 * Opens the Echo in the browser as the options of the command describe it. Its clock goes on where it last stood, and
 * runs with `wall`, milliseconds of a clock that never goes back.
 */
export const openEcho = async (flags: Flags, hear: Listener = {}, wall?: () => number): Promise<OpenEcho> => {
  const text = (name: string): string | undefined => flags[name] as string | undefined;
  const data = text('data') ?? DATA;
  const now = text('now') === undefined ? firstInstant(data) : instantFlag(text('now') as string);
  const settings: Settings = {
    device: deviceFlag(text('device') ?? 'echo'),
    locale: localeFlag(text('locale') ?? DEFAULT_LOCALE),
    user: text('user') ?? FIRST_USER,
  };
  const speed = speedFlag(text('speed') ?? '1');
  const wanted = text('port');
  const port = wanted === undefined ? PORT : portFlag(wanted);
  const permission = permissionFlag(text('permission') ?? 'ask');
  const person = personFlag(text('person') ?? 'nobody');
  const clips = voiceFlag(text('voice') ?? 'flite');
  // The voice takes a moment to load, beside everything else: nobody waits for it with the first word.
  clips.sounding([{ kind: 'speech', text: 'Psoas', seconds: 1, planned: 1 }]).catch(() => undefined);
  const memory = await embeddedMemory(data);
  if (flags.screened) await screened(memory, settings.user, now);
  const household = await openHousehold(permission, person);
  const place = placedOn(memory, clips, household);
  let player: Player | undefined;
  const serve = (at: number) =>
    servePage({
      player: (publish) => {
        player = new Player({
          settings,
          speed,
          household,
          ...(wall ? { wall } : {}),
          publish: (news) => {
            if (news.type === 'notice') hear.notice?.(news.text);
            if (news.type === 'unheard') hear.notice?.(news.why);
            publish(news);
          },
          place: (chosen, later, heard) =>
            place(chosen, later ?? now, (turn) => {
              heard(turn);
              keepInstant(data, Date.parse(turn.clock));
              hear.turn?.(turn);
            }),
        });
        return player;
      },
      clips,
      locales: modelLocales(),
      devices: Object.fromEntries(DEVICE_KINDS.map((kind) => [kind, screenOf(kind)])),
      port: at,
    });
  try {
    const server = await serve(port).catch((error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'taken' : error.code === 'EACCES' ? 'not yours to open' : null;
      if (why === null) throw error;
      if (wanted !== undefined) throw new CommandError(`port ${port} is ${why}: choose another, or leave --port out`);
      return serve(0);
    });
    const opened = player as Player;
    const stopKeeping = keepInstants(data, () => opened.state().clock);
    return {
      url: server.url,
      player: opened,
      close: async () => {
        stopKeeping();
        await server.close();
        keepInstant(data, opened.state().clock);
        await household.alerts.close();
        await clips.close();
        await memory.close();
      },
    };
  } catch (error) {
    await household.alerts.close();
    await clips.close();
    await memory.close();
    throw error;
  }
};

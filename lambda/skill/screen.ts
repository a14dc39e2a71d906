import type { RequestEnvelope, Response } from 'ask-sdk-model';
import { isRoutineId } from '../content/routines';
import { screenOf } from '../screen';
import type { Shape } from '../screen/guiding';
import type { PlainEvent } from '../session/events';
import { type Meant, unspoken } from '../session/meant';
import { chosen } from '../session/transition/asking';
import { start } from '../session/transition/under-way';
import { secondsLeft, type TurnDone } from './turn';

const APL = 'Alexa.Presentation.APL';
/** Names the document on the screen, and comes back with every touch. */
export const TOKEN = 'psoas-coach';

type Directives = NonNullable<Response['directives']>;

/** Does the device draw? */
const draws = ({ context }: RequestEnvelope): boolean => {
  const interfaces: unknown = context?.System?.device?.supportedInterfaces;
  return typeof interfaces === 'object' && interfaces !== null && Object.hasOwn(interfaces, APL);
};

function shapeOf({ context }: RequestEnvelope): Shape {
  const { shape, mode, pixelWidth, pixelHeight } = (context?.Viewport ?? {}) as Readonly<Record<string, unknown>>;
  if (shape === 'ROUND') return 'round';
  if (mode === 'TV') return 'tv';
  const stands = typeof pixelWidth === 'number' && typeof pixelHeight === 'number' && pixelHeight > pixelWidth;
  return stands ? 'tall' : 'wide';
}

/**
 * What goes on the screen with the answer: nothing for a device without one.
 * A picture that fails costs nothing but itself.
 */
export function screenFor(done: TurnDone, envelope: RequestEnvelope, region: string): Directives {
  if (!draws(envelope)) return [];
  try {
    const { voice, state, timeline } = done;
    const { locale, show } = voice.words;
    const words = { locale, show, text: (line: Parameters<typeof voice.text>[0]) => voice.text(line) };
    const { cursor } = state;
    const at = 'plan' in cursor && cursor.at !== 'finished' ? cursor : null;
    const leftOf = secondsLeft(done.setting);
    const left = at ? leftOf(at.plan, at.spot) : 0;
    const whole = at ? Math.max(left, leftOf(at.plan, start)) : 0;
    const screen = screenOf({ state, timeline, words, shape: shapeOf(envelope), region, left, whole });
    if (!screen) return [];
    return [{ type: `${APL}.RenderDocument`, token: TOKEN, ...screen } as Directives[number]];
  } catch {
    return [];
  }
}

/** Touches that mean what one word means. */
const TOUCHES = [
  ...(['previous', 'repeat', 'pause', 'next', 'resume', 'stop', 'doctor', 'hurts'] as const),
  ...(['how-did-i-do', 'start-over', 'start-own'] as const),
] as const satisfies readonly PlainEvent[];
const isTouch = (does: unknown): does is (typeof TOUCHES)[number] => (TOUCHES as readonly unknown[]).includes(does);

/** What a touch on the screen means, or its wish to go on; null for anything that no screen of ours sends. */
export function touched(request: unknown, at: number | undefined): Meant | null {
  const { arguments: given, token } = (request ?? {}) as { arguments?: unknown; token?: unknown };
  if (token !== TOKEN || !Array.isArray(given)) return null;
  const [kind, does, what] = given as readonly unknown[];
  // A screen that wanted to go on while the listener had already spoken is late.
  if (kind === 'onward') return does === String(at ?? 0) ? unspoken({ type: 'resume' }) : null;
  if (kind !== 'touch') return null;
  if (does === 'start-routine')
    return typeof what === 'string' && isRoutineId(what) ? unspoken({ type: 'start-routine', routine: what }) : null;
  if (does === 'answer') {
    const answer = chosen(what);
    return answer && unspoken(answer);
  }
  return isTouch(does) ? unspoken({ type: does }) : null;
}

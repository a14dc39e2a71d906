import {
  type Exchange,
  handlerFor,
  intentRequest,
  launchRequest,
  listed,
  NOW,
  type Request,
} from '../promises/handler';

/** What Alexa says of the screens that we draw for. */
export const VIEWPORTS = {
  round: { shape: 'ROUND', mode: 'HUB' },
  wide: { shape: 'RECTANGLE', mode: 'HUB' },
  tall: { shape: 'RECTANGLE', mode: 'HUB', pixelWidth: 1080, pixelHeight: 1920 },
  tv: { shape: 'RECTANGLE', mode: 'TV' },
} as const;
export type Viewport = keyof typeof VIEWPORTS;

/** A document and its data, as sent. */
export interface Directive {
  readonly type: string;
  readonly token: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly datasources: { readonly d: Readonly<Record<string, unknown>> };
}

export const directiveOf = ({ envelope }: Exchange): Directive | null =>
  (envelope.response.directives?.[0] as Directive) ?? null;

export const startRoutine = (id: string): Request =>
  intentRequest('StartRoutineIntent', { routine: listed('routine', id, id) });
export const startMove = (id: string): Request =>
  intentRequest('StartTechniqueIntent', { technique: listed('technique', id, id) });
export const touch = (...args: readonly string[]): Request => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  token: 'psoas-coach',
  arguments: args,
  source: { type: 'TouchWrapper', handler: 'Press' },
  components: {},
});

/** Somebody at a screen: each request follows the one before by some seconds. */
export async function atScreen(viewport: Viewport, stranger = false, locale = 'en-US') {
  const ask = await handlerFor({ viewport: VIEWPORTS[viewport], stranger });
  let now = NOW;
  let last = await ask(launchRequest, { attributes: {}, isNew: true }, now, locale);
  return {
    first: last,
    send: async (request: Request, seconds: number): Promise<Exchange> => {
      now += Math.max(1, Math.round(seconds));
      last = await ask(request, { attributes: last.attributes }, now, locale);
      return last;
    },
    /** Seconds until everything was said. */
    rest: (): number => (last.report?.timeline.at(-1)?.start ?? 0) + 4,
  };
}

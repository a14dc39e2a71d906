import type { Intent, RequestEnvelope, Slot } from 'ask-sdk-model';

export type DeviceKind = 'echo' | 'show' | 'show-round';
export const DEVICE_KINDS = ['echo', 'show', 'show-round'] as const satisfies readonly DeviceKind[];

export interface Identity {
  readonly skillId: string;
  readonly user: string;
  readonly person: string | null;
  readonly device: DeviceKind;
  readonly apiEndpoint: string;
  /** What the request says of Alexa's services; without it there are none. */
  readonly services?: Readonly<Record<string, unknown>>;
}

export interface SessionState {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export const SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-00000000c0de';

/** An id in Amazon's shape that is the same in every replay. */
export const idOf = (kind: 'request' | 'session', number: number, seed: number): string => {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0').slice(-digits);
  return `amzn1.echo-api.${kind}.${hex(seed, 8)}-0000-4000-8000-${hex(number, 12)}`;
};

interface Screen {
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly width: number;
  readonly height: number;
}

/** What devices with a screen draw on: an Echo Show 8, and the small round one. */
const SCREENS: Readonly<Partial<Record<DeviceKind, Screen>>> = {
  show: { shape: 'RECTANGLE', width: 1280, height: 800 },
  'show-round': { shape: 'ROUND', width: 480, height: 480 },
};
const DPI = 160;

export const hasScreen = (device: DeviceKind): boolean => SCREENS[device] !== undefined;

/** What a page needs to know to draw the device; null without a screen. */
export const screenOf = (device: DeviceKind): Readonly<Record<string, unknown>> | null => {
  const screen = SCREENS[device];
  return screen ? viewportOf(screen).Viewport : null;
};

const viewportOf = ({ shape, width, height }: Screen) => ({
  Viewport: {
    mode: 'HUB',
    shape,
    pixelWidth: width,
    pixelHeight: height,
    dpi: DPI,
    currentPixelWidth: width,
    currentPixelHeight: height,
    touch: ['SINGLE'],
    experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
    video: { codecs: ['H_264_42', 'H_264_41'] },
  },
  Viewports: [
    {
      type: 'APL',
      id: 'main',
      shape,
      dpi: DPI,
      presentationType: 'STANDARD',
      canRotate: false,
      configuration: {
        current: { mode: 'HUB', size: { type: 'DISCRETE', pixelWidth: width, pixelHeight: height } },
      },
    },
  ],
});

/** Whole seconds, as Alexa stamps them. */
export const stampOf = (milliseconds: number): string =>
  `${new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().slice(0, 19)}Z`;

/** What Alexa sends: the request with everything around it. A SessionEndedRequest has a session too. */
export const envelopeOf = (
  request: Readonly<Record<string, unknown>>,
  session: SessionState,
  who: Identity,
): RequestEnvelope => {
  const application = { applicationId: who.skillId };
  const { permissions, ...services } = who.services ?? {};
  const user = { userId: who.user, ...(permissions ? { permissions } : {}) };
  const screen = SCREENS[who.device];
  const envelope = {
    version: '1.0',
    session: { new: session.isNew, sessionId: session.id, application, attributes: session.attributes, user },
    context: {
      System: {
        application,
        user,
        ...(who.person === null ? {} : { person: { personId: who.person } }),
        device: {
          deviceId: `amzn1.ask.device.${who.device}`,
          supportedInterfaces: screen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {},
        },
        apiEndpoint: who.apiEndpoint,
        apiAccessToken: 'none',
        ...services,
      },
      ...(screen ? viewportOf(screen) : {}),
    },
    request,
  };
  // `request` may be any that a script or a test makes up, and not all that a device sends is in the SDK's types.
  return envelope as unknown as RequestEnvelope;
};

/** A slot as Alexa sends one that nobody filled. */
export const emptySlot = (name: string): Slot => ({ name, confirmationStatus: 'NONE' });

/** A slot with a value that needs no list: a duration, a number, words. */
export const plainSlot = (name: string, value: string): Slot =>
  ({ name, value, confirmationStatus: 'NONE', source: 'USER', slotValue: { type: 'Simple', value } }) as Slot;

export const intentOf = (name: string, slots: Readonly<Record<string, Slot>>): Intent => ({
  name,
  confirmationStatus: 'NONE',
  slots: { ...slots },
});

import type { Show } from '../languages/language';
import { COLOURS } from '../poses/colours';
import { bound, type Json } from './apl';
import { figure as drawn } from './figure.data';

/** Colours of a screen. Text on ground has a contrast of 7 to 1 or more. */
export const PAINT = {
  ground: COLOURS.ground,
  panel: '#232a5c',
  text: '#ffffff',
  soft: '#c9d2f7',
  accent: COLOURS.worked,
  ring: '#ffd34d',
  key: '#3d447e',
  onAccent: '#181e42',
  /** Behind an alarm, which is to look like nothing else. */
  alarm: '#5b1226',
} as const;

/** Colours that a figure needs in the data of its document, as `c`. */
export const FIGURE_COLOURS = [COLOURS.halo, COLOURS.edge] as const;

/** What a component may have besides its type. */
export type Style = Readonly<Record<string, Json>>;

/** Sizes are parts of the height, so that a screen reads the same from the floor at any number of pixels. */
export const text = (content: string, size: number, style: Style = {}): Json => ({
  type: 'Text',
  text: content,
  fontSize: `${size}vh`,
  color: PAINT.text,
  ...style,
});

export const box = (style: Style, ...items: readonly Json[]): Json => ({ type: 'Container', ...style, items });
export const row = (style: Style, ...items: readonly Json[]): Json =>
  box({ direction: 'row', alignItems: 'center', ...style }, ...items);

/** All of its surroundings, the text in the middle. */
export const MIDDLE = { width: '100%', height: '100%', textAlign: 'center', textAlignVertical: 'center' } as const;
/** All of its surroundings, over what is there. */
export const OVER = { position: 'absolute', width: '100%', height: '100%' } as const;

/** A frame with a colour behind one item. */
export const panel = (colour: string, style: Style, item: Json): Json => ({
  type: 'Frame',
  backgroundColor: colour,
  ...style,
  item,
});

/** What a touch says: its label, the name of what it does, and what with; and what stands under its label, where all have it. */
export type Touch = readonly string[];

/** Has it something under its label? */
const isTwofold = (touch: Touch): boolean => Boolean(touch[3]);

const LETTERS = 5;
/** The height of the letters of a key; of a word longer than so many `abreast` they are smaller, or it would break. */
export const lettersFor = (touches: readonly Touch[], abreast: number, most = LETTERS): number => {
  const words = touches.flatMap(([label = '']) => label.split(/[ -]/)).map((word) => [...word].length);
  return Math.round(most * Math.min(1, abreast / Math.max(1, ...words)) * 10) / 10;
};

/** Where a remote control is shows at the edge of its key. */
export const FOCUS: Style = {
  key: {
    values: [
      { borderWidth: '0.8vh', borderColor: PAINT.key },
      { when: bound('state.focused'), borderColor: PAINT.ring },
    ],
  },
};

/** What keys may have besides their labels. */
interface Dressed {
  /** The pictures of the data stand in them, above their labels or beside them. */
  readonly pictures?: 'above' | 'beside';
  /** A remote control goes from one to the next: the first is `key0`. */
  readonly focus?: boolean;
}

const PICTURE = { above: { width: '18vh', height: '13.5vh' }, beside: { width: '15vh', height: '11vh' } } as const;

/** Keys to touch, each as large as its place: a hand finds them from the floor. `style` is that of one key. */
export const keys = (
  touches: readonly Touch[],
  style: Style,
  place: Style = {},
  letters = LETTERS,
  { pictures, focus }: Dressed = {},
): Json => ({
  type: 'Container',
  direction: 'row',
  justifyContent: 'center',
  ...place,
  data: touches,
  item: {
    type: 'TouchWrapper',
    accessibilityLabel: touches.some(isTwofold) ? `${bound('data[0]')} ${bound('data[3]')}` : bound('data[0]'),
    ...(focus ? { id: `key${bound('index')}` } : {}),
    ...(pictures ? { bind: [{ name: 'q', value: bound('d.P[index]') }] } : {}),
    onPress: { type: 'SendEvent', arguments: ['touch', bound('data[1]'), bound('data[2]')] },
    spacing: '1.33vw',
    ...style,
    item: panel(
      PAINT.key,
      {
        ...{ width: '100%', height: '100%', borderRadius: '3vh' },
        ...(focus ? { style: 'key', inheritParentState: true } : {}),
      },
      inside(touches, letters, pictures),
    ),
  },
});

/** The inside of a key: its picture, its label, and what stands below. */
function inside(touches: readonly Touch[], letters: number, pictures: Dressed['pictures']): Json {
  if (!touches.some(isTwofold)) return text(bound('data[0]'), letters, { ...MIDDLE, fontWeight: 700, maxLines: 3 });
  const beside = pictures === 'beside';
  const words = [
    text(bound('data[0]'), letters, { width: '100%', textAlign: 'center', fontWeight: 700, maxLines: 2 }),
    text(bound('data[3]'), letters, {
      ...{ width: '100%', textAlign: 'center', color: PAINT.soft, maxLines: 1 },
      display: bound("data[3]==''?'none':'normal'"),
    }),
  ];
  const picture = pictures ? [box({ when: bound('q!=null'), ...PICTURE[pictures] }, drawn().figure)] : [];
  const all = { width: '100%', height: '100%', alignItems: 'center', justifyContent: 'center' } as const;
  return beside ? row(all, ...picture, box({ grow: 1, shrink: 1 }, ...words)) : box(all, ...picture, ...words);
}

/** A ring of which `v` is left, from the top clockwise; `w` wide. Bound widths don't follow on every renderer, dashes do. */
const ROUND_PATH = 'M50 3A47 47 0 0 1 50 97A47 47 0 0 1 50 3';
const ROUND_LENGTH = 295.4;
export const RING: Json = {
  type: 'AVG',
  version: '1.1',
  width: 100,
  height: 100,
  parameters: ['v', 'w'],
  items: [PAINT.key, PAINT.ring].map((stroke, i) => ({
    type: 'path',
    pathData: ROUND_PATH,
    stroke,
    strokeWidth: bound('w'),
    ...(i === 1
      ? { strokeDashArray: [ROUND_LENGTH, ROUND_LENGTH], strokeDashOffset: bound(`${ROUND_LENGTH}*(1-v)`) }
      : {}),
  })),
};

/** A bar that is full up to `v`, drawn as the ring is, over a line of its whole length. */
export const BAR: Json = {
  type: 'AVG',
  version: '1.1',
  width: 9,
  height: 1,
  parameters: ['v'],
  items: [{}, { strokeDashArray: [9, 9], strokeDashOffset: bound('9-9*v') }].map((dash, i) => ({
    type: 'path',
    pathData: 'M0 .5H9',
    stroke: i === 0 ? PAINT.key : PAINT.ring,
    ...dash,
  })),
};

export const graphic = (source: string, style: Style): Json => ({
  type: 'VectorGraphic',
  source,
  scale: 'best-fit',
  ...style,
});

/** Every text in a font of its own. */
function inFont(json: Json, fontFamily: string): Json {
  if (Array.isArray(json)) return json.map((one: Json) => inFont(one, fontFamily));
  if (typeof json !== 'object' || json === null) return json;
  const inner = Object.fromEntries(Object.entries(json).map(([name, one]) => [name, inFont(one as Json, fontFamily)]));
  return inner.type === 'Text' ? { ...inner, fontFamily } : inner;
}

/** A document of our own layouts: no package is imported. APL reads from right to left since 1.7. */
export const documentOf = (
  graphics: Style,
  { direction, font }: Pick<Show, 'direction' | 'font'>,
  root: Json,
  onMount: readonly Json[] = [],
  ground: string = PAINT.ground,
  styles: Style = {},
): Json => ({
  type: 'APL',
  ...(direction === 'rtl' ? { version: '1.7', layoutDirection: 'RTL' } : { version: '1.4' }),
  theme: 'dark',
  graphics,
  ...(Object.keys(styles).length > 0 ? { styles } : {}),
  background: ground,
  ...(onMount.length > 0 ? { onMount } : {}),
  mainTemplate: { parameters: ['d'], item: font === null ? root : inFont(root, font) },
});

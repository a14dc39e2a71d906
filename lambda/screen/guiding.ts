import type { Show } from '../languages/language';
import { bound, type Json } from './apl';
import { figure as drawn } from './figure.data';
import {
  BAR,
  box,
  documentOf,
  FOCUS,
  graphic,
  keys,
  lettersFor,
  MIDDLE,
  OVER,
  PAINT,
  panel,
  RING,
  row,
  type Touch,
  text,
} from './parts';

/** How often the ring moves, in milliseconds. */
const TICK = 250;

/** So many letters of one word stand side by side in a key. */
const ABREAST = { round: 9, tall: 9, wide: 13 } as const;

/** What a screen is like: round, wide with touch, upright, or a television. */
export type Shape = 'round' | 'wide' | 'tall' | 'tv';

const figure = (style: object): Json =>
  box({ ...style, transform: [{ scaleX: bound('c[2]==1?-1:1') }] }, drawn().figure);

const ifRing = { display: bound("c[4]>0?'normal':'invisible'") };
/** Seconds run down. */
const number = bound("r>99?Math.floor(r/60)+':'+(r%60>9?'':'0')+r%60:r");
const ring = (width: number, style: object): Json =>
  graphic('ring', { v: bound('c[4]>0?Math.max(0,1-(t-c[0]+c[5])/c[4]):0'), w: width, ...style });
/** What is done: of a repetition, whether it goes up, stays or comes down. */
const label = bound('c[7]>0&&q.k?d.w[q.k[0]>t-c[0]?0:q.k[1]>t-c[0]?1:2]:d.L[c[3]]');
/** How far a count has come. */
const count = ({ progress }: Show): string => bound(`'${progress("'+c[6]+'", "'+c[7]+'")}'`);
const ifCount = { display: bound("c[7]>0?'normal':'none'") };
const ifSeconds = { display: bound("c[4]>0&&c[7]==0?'normal':'none'") };
/** What comes next, and the minutes that are left of all of it. */
const coming = bound("d.L[c[9]]+(d.m>0?(d.L[c[9]]==''?'':'  ·  ')+Math.max(1,Math.ceil((d.m-t)/60))+' '+d.l:'')");
const soft = { color: PAINT.soft, textAlign: 'center', width: '100%', maxLines: 1 } as const;

/** The side in words, on the colour of the worked limb; without one its place stays, or nothing does. */
const side = (size: number, without: 'invisible' | 'none'): Json =>
  panel(
    PAINT.accent,
    {
      borderRadius: '2vh',
      paddingLeft: '2.5vh',
      paddingRight: '2.5vh',
      display: bound(`c[2]>0?'normal':'${without}'`),
    },
    text(bound('d.z[c[2]]'), size, { fontWeight: 900, color: PAINT.onAccent }),
  );

/** How much of the routine is behind the listener, by its time. */
const progress = (style: object): Json =>
  graphic('bar', { v: bound('1-Math.max(0,d.b[0]-t*d.b[1])'), ...style, height: '1.6vh', scale: 'fill' });

/** Where things stand in the column of a round screen, and of an upright one, whose ring ends above them; in parts of the height. */
const COLUMN = {
  round: { name: 10.5, figure: 16.5, wide: 56, high: 36, number: 52, label: 64, coming: 70, keys: 75.5 },
  tall: { name: 10, figure: 17, wide: 84, high: 42, number: 59, label: 70.5, coming: 76.2, keys: 81 },
} as const;

const column = (touches: readonly Touch[], shape: 'round' | 'tall', show: Show): readonly Json[] => {
  const at = COLUMN[shape];
  const line = (top: number, edge: number) =>
    ({ position: 'absolute', top: `${top}vh`, left: `${edge}vw`, ...soft, width: `${100 - 2 * edge}vw` }) as const;
  return [
    ring(4, { ...OVER, ...ifRing }),
    text(bound('q.n'), 5.4, { ...line(at.name, 18), color: PAINT.text }),
    figure({
      position: 'absolute',
      top: `${at.figure}vh`,
      left: `${(100 - at.wide) / 2}vw`,
      width: `${at.wide}vw`,
      height: `${at.high}vh`,
    }),
    row(
      {
        position: 'absolute',
        top: `${at.number}vh`,
        left: '8vw',
        width: '84vw',
        height: '13vh',
        justifyContent: 'center',
      },
      text(number, 12, { fontWeight: 900, paddingRight: '3vw', ...ifSeconds }),
      text(count(show), 9, { fontWeight: 900, paddingRight: '3vw', ...ifCount }),
      side(5.6, 'none'),
    ),
    text(label, 5, line(at.label, 8)),
    text(coming, 3.8, line(at.coming, 9)),
    // Within the ring, which is narrow down there.
    shape === 'round'
      ? keys(
          touches.slice(1),
          { width: '18vw', height: '9.5vh' },
          { position: 'absolute', top: `${at.keys}vh`, left: '21vw', width: '58vw' },
          lettersFor(touches.slice(1), ABREAST.round, 4),
        )
      : keys(
          touches,
          { width: '22vw', height: '9.5vh' },
          { position: 'absolute', top: `${at.keys}vh`, left: '2vw', width: '96vw' },
          lettersFor(touches, ABREAST.tall),
        ),
  ];
};

const wide = (touches: readonly Touch[], shape: Shape, show: Show): readonly Json[] => {
  const high = 74;
  const across = Math.round((high * 4) / 3);
  return [
    figure({ position: 'absolute', top: '2vh', left: '2vw', width: `${across}vh`, height: `${high}vh` }),
    box(
      {
        position: 'absolute',
        top: '2vh',
        left: '62vw',
        width: '36vw',
        height: `${high}vh`,
        alignItems: 'center',
        justifyContent: 'center',
      },
      text(bound('q.n'), 6.4, { ...soft, maxLines: 2, color: PAINT.text, fontWeight: 700 }),
      box(
        {
          width: '32vh',
          height: '32vh',
          spacing: '2.5vh',
          display: bound("c[4]>0?'normal':'none'"),
        },
        ring(6, OVER),
        // As large as minutes and seconds allow: a size bound to a value does not follow.
        text(number, 12.5, { ...OVER, ...MIDDLE, fontWeight: 900, ...ifSeconds }),
        text(count(show), 8.5, { ...OVER, ...MIDDLE, fontWeight: 900, ...ifCount }),
      ),
      text(label, 5.6, { ...soft, spacing: '1.5vh', paddingBottom: '1.5vh' }),
      side(6, 'invisible'),
      text(coming, 4.2, { ...soft, maxLines: 2, paddingTop: '2vh' }),
    ),
    progress({ position: 'absolute', top: `${high + 4}vh`, left: '2vw', width: '96vw' }),
    // Nobody reaches a television: a remote control goes through flat keys, and below stands what may be said.
    keys(
      touches,
      { width: '23vw', height: shape === 'tv' ? '10.5vh' : '16vh' },
      { position: 'absolute', top: shape === 'tv' ? '80.5vh' : '82vh', left: '2vw', width: '96vw' },
      lettersFor(touches, ABREAST.wide),
      { focus: shape === 'tv' },
    ),
    ...(shape === 'tv' ? [text(bound('d.h'), 4.4, { ...soft, position: 'absolute', top: '93vh' })] : []),
  ];
};

/** What one press of a remote control does, before it goes anywhere: pause, or go on. */
const FIRST_PRESSED: ReadonlySet<unknown> = new Set(['pause', 'resume']);
const focused = (touches: readonly Touch[]): Json => ({
  type: 'SetFocus',
  componentId: `key${Math.max(
    0,
    touches.findIndex(([, does]) => FIRST_PRESSED.has(does)),
  )}`,
});

/**
 * The screen of a routine under way. Its data `d`: poses `P`, labels `L`, scenes `S`, the words of the sides `z`, the
 * part of the routine that is left and what of it goes by in a second `b`, the phases of a repetition `w`, seconds left of the routine `m` and the words
 * behind its minutes `l`, hints of what may be said `h`, how far the response was when the screen came `o` (seconds).
 */
export const guidingDocument = (shape: Shape, touches: readonly Touch[], onMount: readonly Json[], show: Show): Json =>
  documentOf(
    { limb: drawn().limb, ring: RING, ...(shape === 'round' || shape === 'tall' ? {} : { bar: BAR }) },
    show,
    box(
      {
        width: '100vw',
        height: '100vh',
        bind: [
          { name: 't', type: 'number', value: bound('d.o') },
          { name: 'i', type: 'number', value: 0 },
          { name: 'c', value: bound('d.S[i]') },
          { name: 'q', value: bound('d.P[c[1]]') },
          { name: 'r', value: bound('Math.max(0,Math.ceil(c[4]-c[5]-t+c[0]))') },
        ],
        handleTick: [
          {
            minimumDelay: TICK,
            commands: [
              { type: 'SetValue', property: 't', value: bound('d.o+elapsedTime/1000') },
              { type: 'SetValue', property: 'i', value: bound('d.S.length>i+1&&t>=d.S[i+1][0]?i+1:i') },
            ],
          },
        ],
      },
      ...(shape === 'round' || shape === 'tall' ? column(touches, shape, show) : wide(touches, shape, show)),
    ),
    shape === 'tv' ? [...onMount, focused(touches)] : onMount,
    PAINT.ground,
    shape === 'tv' ? FOCUS : {},
  );

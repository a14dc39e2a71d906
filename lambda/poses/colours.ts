import type { Line } from './drawing';

/** Colours of the drawing, on dark ground. */
export const COLOURS: Readonly<Record<Line['tone'] | 'ground', string>> = {
  ground: '#181e42',
  skin: '#fcf1de',
  shirt: '#8fa4e8',
  legs: '#c9d2f7',
  hair: '#b5744f',
  'far-skin': '#a39fb4',
  'far-shirt': '#5f6fb3',
  'far-legs': '#6f78b0',
  worked: '#ff9f43',
  halo: '#ffffff',
  edge: '#181e42',
  glow: '#ff9f4355',
  spot: '#ff9f43',
  mat: '#3f7f86',
  cushion: '#b9a3dd',
  pillow: '#e3cdb8',
  ball: '#5fd38d',
  roller: '#6fc3e8',
  chair: '#6d7299',
  wall: '#5a5f91',
  strap: '#5fd38d',
  sign: '#c9d2f7',
};

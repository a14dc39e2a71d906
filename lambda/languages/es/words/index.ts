import type { Words } from '../../keys';
import { answers } from './answers';
import { coach } from './coach';
import { compose } from './compose';
import { course } from './course';
import { about, equipment } from './equipment';
import { mends } from './mends';
import { moves } from './moves';
import { names } from './names';
import { own } from './own';
import { postures } from './postures';
import { reminder } from './reminder';
import { rest } from './rest';
import { routines } from './routines';
import { safety } from './safety';
import { screen } from './screen';
import { steps } from './steps';
import { timer } from './timer';

/** Everything that is said in Spanish. */
export const es = {
  coach,
  course,
  compose,
  moves,
  routines,
  postures,
  answers,
  safety,
  rest,
  steps,
  mends,
  timer,
  reminder,
  own,
  equipment,
  about,
  screen,
  names,
} as const satisfies Words;

import type { Net } from '../../heard';
import { netOf } from '../../learned';
import learned from './reader.json';

/** Learned from what people say to the coach by `npm run reader`. */
export const net = (): Net => netOf(learned);

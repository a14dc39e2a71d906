import { EQUIPMENT } from '../../content/types';
import { AVOIDED, FOCUSES, PLACES } from '../../content/wishes';
import { MOST_VARIATIONS, NOTHING_ASKED, type Request } from '../compose/request';
import {
  type Codec,
  type Fields,
  finite,
  isFields,
  list,
  nullable,
  object,
  oneOf,
  only,
  orElse,
  short,
  whole,
} from './codec';

/** What was said of a plan: the rest is as for a plan of which nothing was said. */
const said = (request: Request): Fields =>
  Object.fromEntries(
    Object.entries(request).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(NOTHING_ASKED[name as keyof Request]),
    ),
  );

export const request: Codec<Request> = short(
  object<Request>({
    minutes: nullable(finite(0, 24 * 60)),
    focus: oneOf(FOCUSES),
    place: oneOf(PLACES),
    without: list(oneOf(AVOIDED), AVOIDED.length),
    only: nullable(oneOf(EQUIPMENT)),
    easy: orElse(only(true), false),
    variation: orElse(whole(0, MOST_VARIATIONS), 0),
  }),
  said,
  (raw) => (isFields(raw) ? { ...NOTHING_ASKED, ...raw } : raw),
);

import type { Memory } from '../../../lambda/index';
import type { dynamoMemory } from '../../../lambda/memory/dynamo';
import type { EmbeddedTable } from '../../../simulator/embedded';
import type { Device } from '../../../simulator/index';
import type { Phrase } from '../phrases';
import type { Books } from './books';
import type { Chance } from './draw';
import type { Faults } from './faults';
import type { Life } from './life';
import type { Services } from './services';
import type { Wire } from './wire';

export interface World {
  readonly table: EmbeddedTable;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Tells every turn, for a replay by eye. */
  readonly tell?: (line: string) => void;
}

/** One device of a household, with what is known about its session. */
export interface Place {
  readonly device: Device;
  readonly wire: Wire;
  readonly tempo: number;
  /** Who opened the session. */
  person: string | null;
  /** Seconds by which the clock was off when the response under way was asked for. */
  offset: number;
  /** Seconds by which the last turn may have been located off, tempo and all; 0 where nothing was located. */
  reach: number;
  readonly name: string;
}

export interface Household {
  readonly chance: Chance;
  readonly user: string;
  readonly people: readonly string[];
  readonly life: Life;
  readonly books: Books;
  readonly faults: Faults;
  /** Calls of the table that went wrong so far, on purpose or not. */
  readonly trouble: () => number;
  readonly services: Services;
  readonly world: World;
  readonly places: readonly Place[];
  readonly memory: Memory;
  /** The table itself, without its moods. */
  readonly admin: ReturnType<typeof dynamoMemory>;
}

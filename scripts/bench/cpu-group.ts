import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A group of processes that share a part of one CPU. */
export interface CpuGroup {
  /** File that a process writes its id to, to join. */
  readonly members: string;
  remove(): void;
}

/** Microseconds of the span over which the share is kept, as Lambda does it. */
const PERIOD = 20_000;
const ROOT = '/sys/fs/cgroup';

/** Makes a group with a share (0 to 1) of one CPU. Null where this machine or user cannot: that takes Linux and root. */
export function cpuGroup(share: number): CpuGroup | null {
  const quota = Math.max(1000, Math.round(PERIOD * share));
  const older = existsSync(join(ROOT, 'cpu', 'cpu.cfs_period_us'));
  const folder = join(ROOT, older ? 'cpu' : '', `psoas-bench-${process.pid}`);
  try {
    if (!older && !/\bcpu\b/.test(readFileSync(join(ROOT, 'cgroup.subtree_control'), 'utf8'))) return null;
    mkdirSync(folder);
    if (older) {
      writeFileSync(join(folder, 'cpu.cfs_period_us'), String(PERIOD));
      writeFileSync(join(folder, 'cpu.cfs_quota_us'), String(quota));
    } else {
      writeFileSync(join(folder, 'cpu.max'), `${quota} ${PERIOD}`);
    }
  } catch {
    return null;
  }
  return { members: join(folder, 'cgroup.procs'), remove: () => rmdirSync(folder) };
}

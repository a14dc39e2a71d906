/** Steps that are remembered, and at most taken. */
const [REMEMBERED, STEPS] = [10, 200];
/** A step that makes less than this of the cost better is the last. */
const LEAST_GAIN = 1e-5;
/** A step has to bring this share of what the slope promises, or is halved; so often at most (Armijo). */
const [PROMISED, HALVINGS] = [1e-4, 20];

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/** `into` + `by` times `what`, in place. */
const add = (into: Float64Array, by: number, what: Float64Array): void => {
  for (let i = 0; i < into.length; i += 1) into[i] = (into[i] as number) + by * (what[i] as number);
};

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly rho: number;
}

/** Downhill, as the steps before have shown how the slope turns (two-loop recursion). */
function downhill(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const way = slope.slice();
  const shares = new Map<Step, number>();
  for (const step of steps.toReversed()) {
    const share = step.rho * dot(step.moved, way);
    shares.set(step, share);
    add(way, -share, step.turned);
  }
  const last = steps.at(-1);
  const scale = last ? 1 / (last.rho * dot(last.turned, last.turned)) : 1 / Math.sqrt(dot(slope, slope) || 1);
  for (let i = 0; i < way.length; i += 1) way[i] = (way[i] as number) * scale;
  for (const step of steps) add(way, (shares.get(step) ?? 0) - step.rho * dot(step.turned, way), step.moved);
  for (let i = 0; i < way.length; i += 1) way[i] = -(way[i] as number);
  return way;
}

/**
 * Where a convex function of so many numbers is least, from zero on, by the limited-memory BFGS method (Nocedal and Wright,
 * Numerical Optimization, 7.2). `cost` writes its slope into its second argument.
 */
export function leastOf(cost: (at: Float64Array, slope: Float64Array) => number, size: number): Float64Array {
  let at = new Float64Array(size);
  let slope = new Float64Array(size);
  let now = cost(at, slope);
  const steps: Step[] = [];
  for (let taken = 0; taken < STEPS; taken += 1) {
    const way = downhill(slope, steps);
    const promise = dot(slope, way);
    let length = 1;
    let [there, turned, then] = [at, slope, now];
    for (let halved = 0; halved < HALVINGS; halved += 1, length /= 2) {
      there = at.slice();
      add(there, length, way);
      turned = new Float64Array(size);
      then = cost(there, turned);
      if (then <= now + PROMISED * length * promise) break;
    }
    if (!(then < now)) break;
    const step = { moved: there.slice(), turned: turned.slice() };
    add(step.moved, -1, at);
    add(step.turned, -1, slope);
    const curve = dot(step.moved, step.turned);
    if (curve > 0) steps.push({ ...step, rho: 1 / curve });
    if (steps.length > REMEMBERED) steps.shift();
    const gain = (now - then) / now;
    [at, slope, now] = [there, turned, then];
    if (gain < LEAST_GAIN) break;
  }
  return at;
}

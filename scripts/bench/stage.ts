/** One part of the bench in a process of its own, which sends what it finds, and in the end the seconds of CPU it took. */
import { type Sizes, STAGES, type StageName } from './stages';

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

process.once('message', ({ name, sizes }: { name: StageName; sizes: Sizes }) => {
  STAGES[name](sizes, (found) => void process.send?.({ found })).then(
    () => process.send?.({ cpu: cpuSeconds() }, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${name}: ${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
});

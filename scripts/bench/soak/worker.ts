/** Lives its share of a soak in a process of its own, and sends each life when it is over. */
import { liveAll, type Share } from './lanes';

process.once('message', (share: Share) => {
  liveAll(share, (life) => void process.send?.(life)).then(
    () => process.disconnect(),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
});

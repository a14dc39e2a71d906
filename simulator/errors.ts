/** Something wrong with what the command was given; printed as one line, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Runs a command line program: whatever goes wrong becomes one line on stderr and exit code 1. */
export const run = (name: string, program: () => Promise<void>): void => {
  // A reader that has had enough, such as head, is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  program().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${name}: ${message.replace(/\s*\n\s*/g, ' ')}\n`);
    process.exitCode = 1;
  });
};

/** Something wrong with what the command was given; printed as one line, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

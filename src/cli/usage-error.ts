/** Wrong use of the command: the message says where, what is wrong, and what to write. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

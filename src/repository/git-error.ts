/** Git is not there, or cannot give what was asked; the message says what to do. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

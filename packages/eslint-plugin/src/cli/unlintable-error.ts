/** What keeps the command from its work. The message says why, and what to do. */
export class UnlintableError extends Error {
  override readonly name = 'UnlintableError';
}

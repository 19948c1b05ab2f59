/** A project that cannot be linted. The message says why, and what to do. */
export class UnlintableError extends Error {
  override readonly name = 'UnlintableError';
}

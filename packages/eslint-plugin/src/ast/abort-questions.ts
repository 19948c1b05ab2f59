/** The members that a signal is asked by whether it has aborted. */
export const abortQuestions: ReadonlySet<string> = new Set([
  'aborted',
  'throwIfAborted',
]);

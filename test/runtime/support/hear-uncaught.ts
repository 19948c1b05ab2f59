/**
 * Hears uncaught exceptions from now on, in place of the test runner, which
 * would fail the run; the function returned ends it.
 */
export function hearUncaught(hear: (error: unknown) => void): () => void {
  const runners = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', hear);
  return () => {
    process.off('uncaughtException', hear);
    for (const listener of runners) process.on('uncaughtException', listener);
  };
}

import process from 'node:process';

/**
 * A signal that aborts when the process is told to end: by the orchestrator
 * (SIGTERM) or at the keyboard (SIGINT). A second of the same ends it at once,
 * as it always does.
 */
export function shutdownSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.once(name, () => controller.abort(new ShutdownError(name)));
  }
  return controller.signal;
}

/** The process has been told to end. */
export class ShutdownError extends Error {
  override readonly name = 'ShutdownError';

  constructor(signalName: string) {
    super(`The process has got a ${signalName}.`);
  }
}

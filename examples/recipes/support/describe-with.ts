import { describe } from 'vitest';

/** A server that a test starts, if this machine has it. */
export interface ServerProgram {
  /** `undefined` where it is not installed. */
  readonly file: string | undefined;
  /** The Debian package that has it. */
  readonly debian: string;
}

/**
 * `describe`, for tests that start `server`. Where it is not installed they are
 * skipped and say why; but CI, which is to have it, lets them fail.
 */
export function describeWith(
  server: ServerProgram,
  name: string,
  tests: () => void,
): void {
  if (server.file !== undefined || process.env.CI) {
    describe(name, tests);
    return;
  }
  const reason = `needs the Debian package ${server.debian}`;
  console.warn(`Skipped: ${name} ${reason}.`);
  describe.skip(`${name} (${reason})`, tests);
}

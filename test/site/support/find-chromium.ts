import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The Chromium of this machine, or `undefined` where there is none. Then the
 * tests that need one are left out, and say so.
 *
 * @throws in CI, where they must run.
 */
export function findChromium(): string | undefined {
  const folders = process.env.PATH?.split(path.delimiter) ?? [];
  const found = ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap(name => folders.map(folder => path.join(folder, name)))
    .find(file => existsSync(file));
  if (!found && process.env.CI) {
    throw new Error(
      'The tests of the site need Chromium: `apt-get install chromium`, or ' +
        '`node test/matrix/main.mjs --install --only=chromium`.',
    );
  }
  return found;
}

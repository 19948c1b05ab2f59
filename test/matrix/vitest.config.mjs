import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

import { spawned } from './spawned-browser.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { MATRIX_BROWSER: browser, MATRIX_NODE_API: hasNodeApi } = process.env;

// The tests of the runtime on the one platform that run-platform.mjs chooses.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // Firefox and WebKit cannot read `await using`.
  oxc: { target: 'es2022' },
  optimizeDeps: { include: ['fast-check'] },
  resolve: {
    alias: browser
      ? {
          'node:events': `${here}browser/events.mjs`,
          'node:timers/promises': `${here}browser/timers-promises.mjs`,
        }
      : {},
  },
  test: {
    include: ['test/runtime/**/*.test.ts'],
    exclude: hasNodeApi ? [] : ['**/*.node.test.ts'],
    setupFiles: [
      `${here}name-platform.mjs`,
      ...(browser ? [`${here}browser/setup.mjs`] : []),
    ],
    reporters: ['default', `${here}result-reporter.mjs`],
    browser: {
      enabled: browser !== undefined,
      headless: true,
      screenshotFailures: false,
      provider: spawned(JSON.parse(browser ?? 'null')),
      instances: [{ browser: 'spawned' }],
    },
  },
});

import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

import { spawned } from './spawned-browser.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const {
  MATRIX_BROWSER: browser,
  MATRIX_WORKERD: workerd,
  MATRIX_HAS: has = '',
} = process.env;
// By a name that Vite does not see: it would put the plugin into the config, and ask
// for it on every platform.
const pluginsOfWorkerd = new URL('workerd/plugins.mjs', import.meta.url).href;
const { plugins } = workerd ? await import(pluginsOfWorkerd) : {};

// The tests of the runtime on the one platform that run-platform.mjs chooses.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins,
  // Firefox and WebKit cannot read `await using`.
  oxc: { target: 'es2022' },
  // Many orders are tried on one platform; here, some on each of them.
  define: { 'process.env.ERRGROUP_RUNS': '"100"' },
  // What Vite comes upon while the tests run would reload the page.
  optimizeDeps: { noDiscovery: true },
  resolve: {
    alias:
      browser || workerd
        ? {
            'node:events': `${here}browser/events.mjs`,
            'node:timers/promises': `${here}browser/timers-promises.mjs`,
          }
        : {},
  },
  test: {
    include: ['test/runtime/**/*.test.ts'],
    // The random programs take longest in workerd, more so where the machine is shared.
    testTimeout: 60_000,
    // What a test needs beyond JavaScript is in its name.
    exclude: ['node', 'server']
      .filter(need => !has.split(',').includes(need))
      .map(need => `**/*.${need}.test.ts`),
    setupFiles: [
      `${here}name-platform.mjs`,
      `${here}inline-snapshots.mjs`,
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

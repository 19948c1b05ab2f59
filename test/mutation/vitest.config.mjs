import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const root = new URL('../../', import.meta.url);

// The tests of the runtime, against its sources: there Stryker breaks them.
export default defineConfig({
  root: fileURLToPath(root),
  define: { 'process.env.ERRGROUP_RUNS': '"15"' },
  resolve: {
    alias: {
      errgroup: fileURLToPath(new URL('packages/runtime/src/index.ts', root)),
    },
  },
  test: {
    include: ['test/runtime/**/*.test.ts'],
    // Those run a process of their own, which loads the built package.
    exclude: ['**/*.node.test.ts'],
    // A task that is lost must not cost five seconds each time.
    testTimeout: 1_500,
    isolate: false,
  },
});

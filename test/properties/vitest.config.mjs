import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const isWithoutBuiltins = process.env.ERRGROUP_BUILTINS === 'none';

// The property tests that count their runs by ERRGROUP_RUNS, from one seed.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/runtime/{,all.}property.test.ts'],
    setupFiles: [
      fileURLToPath(new URL('seed.ts', import.meta.url)),
      ...(isWithoutBuiltins
        ? [fileURLToPath(new URL('without-builtins.ts', import.meta.url))]
        : []),
    ],
  },
});

import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

// The property tests that count their runs by ERRGROUP_RUNS, from one seed.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/runtime/{,all.}property.test.ts'],
    setupFiles: [
      'seed.ts',
      ...(process.env.ERRGROUP_BUILTINS === 'none'
        ? ['without-builtins.ts']
        : []),
    ].map(file => fileURLToPath(new URL(file, import.meta.url))),
  },
});

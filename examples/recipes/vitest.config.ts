import { defineConfig } from 'vitest/config';

// What runs is what `tsc` has made: threads and processes that a recipe starts
// are files beside it, and Node 20 does not take TypeScript.
export default defineConfig({
  test: {
    name: 'recipes',
    include: ['dist/**/*.test.js'],
    setupFiles: ['errgroup/testing/vitest'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    expect: { poll: { timeout: 15_000 } },
  },
});

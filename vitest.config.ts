import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './.ci/plain-reporter.mjs'],
    // One less than the cores is the default, which is one on a machine of two.
    maxWorkers: '100%',
    projects: [
      'examples/recipes',
      {
        test: {
          name: 'runtime',
          include: ['test/runtime/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'rules',
          include: ['test/eslint-plugin/*/**/*.test.ts'],
          exclude: ['test/eslint-plugin/{cli,docs-shots,editor}/**'],
          // A file by itself would load TypeScript and make its programs anew.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'eslint-plugin',
          include: [
            'test/eslint-plugin/*.test.ts',
            'test/eslint-plugin/{cli,docs-shots,editor}/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'whole',
          include: [
            'test/{demo,libraries,package,readme,testing,tracing}/**/*.test.ts',
          ],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/support/build-site.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { fileURLToPath } from 'node:url';

// Run from the root of the workspace, by main.mjs.
export default {
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  mutate: [
    'packages/runtime/src/**/*.ts',
    '!packages/runtime/src/index.ts',
    '!packages/runtime/src/testing/**',
  ],
  ignorePatterns: [
    '.ci',
    'bench',
    'examples',
    'packages/eslint-plugin',
    'test/eslint-plugin',
    'test/eslint9',
    '**/dist',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 3_000,
  timeoutFactor: 2,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    reportScoreTable: true,
    reportMutants: false,
  },
  jsonReporter: { fileName: 'test/mutation/.run/report.json' },
  incremental: true,
  incrementalFile: 'test/mutation/.run/incremental.json',
  tempDirName: 'test/mutation/.run/sandbox',
  allowConsoleColors: false,
};

/**
 * Public repositories that only the samples of RECALL.md have: nobody has read
 * what the rules report in them, as in those of the ledger.
 */
export const recallRepositories = [
  {
    name: 'compass',
    github: 'mongodb-js/compass',
    commit: '9bb94bcfa21f0df6ec99f24cf9a74f337163be1b',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    tests: [
      'packages/{compass-e2e-tests,compass-smoke-tests,compass-test-server,hadron-build,bson-transpilers}/**',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without @mongodb-js/mdb-experiment-js, which is not on npm, what is built for a platform, and the dependencies for development but the types, react, redux and mongodb; then one tsconfig.json for all of packages, and declarations in dist that export what the sources do',
  },
  {
    name: 'devtools-shared',
    github: 'mongodb-js/devtools-shared',
    commit: '98e7f8a70d82a2287b4b69d5144f33c5cd8cf0a2',
    files: ['packages/{mongodb-schema,mongodb-downloader}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these two packages, without the dependencies for development but the types and mongodb; then a tsconfig.json that is strict, with types ["*"]',
  },
  {
    name: 'mongodb-mcp-server',
    github: 'mongodb-js/mongodb-mcp-server',
    commit: '36a405e33817577f0c5a34d6d9479c0285fac5e4',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@11 install --no-frozen-lockfile --ignore-scripts, without @lg-mcp/hooks, which is not on npm, and the dependencies for development but the types and mongodb; then no references and types ["*"] in tsconfig.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'openai-translator',
    github: 'openai-translator/openai-translator',
    commit: 'c3bc4bb5de7404d597fe7cd6cea44941f1831bd3',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without what is on GitHub alone and the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'supabase-storage',
    github: 'supabase/storage',
    commit: '4fa61fba9371c4bd40cbb81509f07bcb3af21683',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, with pg-boss of npm, and without the dependencies for development but the types and vitest; then types ["*"] in tsconfig.json',
  },
];

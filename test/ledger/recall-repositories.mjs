/**
 * Public repositories that only the samples of RECALL.md have: nobody has read
 * what the rules report in them, as in those of the ledger.
 */
export const recallRepositories = [
  {
    name: 'orpc',
    github: 'unnoq/orpc',
    commit: 'eaadb5fce63e3f5856dbb79a4a64e81309af2c7e',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter "./packages/*", without the dependencies for development but the types and what it is an adapter for',
  },
];

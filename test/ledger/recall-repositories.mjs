/**
 * Public repositories that only the samples of RECALL.md have: nobody has read
 * what the rules report in them, as in those of the ledger.
 */
export const recallRepositories = [
  {
    name: 'jellyfin-web',
    github: 'jellyfin/jellyfin-web',
    commit: 'f330b7bc8b6fc9c0d937659919fa82a9564e2ec0',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without libbitsub and classlist.js, which are not on npm, and the dependencies for development but the types',
  },
  {
    name: 'kubo-rpc-client',
    github: 'ipfs/js-kubo-rpc-client',
    commit: '1e22af00b002ec1493ff8c2e304e77a68afbe536',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without aegir, kubo, ipfsd-ctl and it-buffer-stream; then a tsconfig.json that is strict, with types ["*"] and allowImportingTsExtensions',
  },
  {
    name: 'orpc',
    github: 'unnoq/orpc',
    commit: 'eaadb5fce63e3f5856dbb79a4a64e81309af2c7e',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter "./packages/*", without the dependencies for development but the types and what it is an adapter for',
  },
  {
    name: 'page-agent',
    github: 'alibaba/page-agent',
    commit: 'b7401a051c0ce1b1ec3f2713590a78585adf9ae1',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, react, vite, wxt and zod',
  },
  {
    name: 'synapse-sdk',
    github: 'FilOzone/synapse-sdk',
    commit: '1b8b54e873bf28002fa045bf56940adbe10d44d3',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@11 install --no-frozen-lockfile --ignore-scripts --filter "./packages/*", without the dependencies for development but the types and its peers; then declarations in dist that export what the sources do',
  },
];

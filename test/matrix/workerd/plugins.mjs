import { cloudflareTest } from '@cloudflare/vitest-plugin';

const { MATRIX_WORKERD } = process.env;

/** Runs the tests in workerd, the runtime of Cloudflare Workers. */
export const plugins = [
  cloudflareTest({
    miniflare: {
      compatibilityDate: '2026-11-01',
      compatibilityFlags: ['nodejs_compat'],
      // They are its `process.env`, which Vitest does not reach.
      bindings: { ERRGROUP_RUNS: '100', MATRIX_WORKERD },
    },
  }),
];

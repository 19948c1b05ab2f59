import { describe, expect, it } from 'vitest';

import { runNode } from './support/run-node.ts';

describe('diagnostics', () => {
  it('are absent where there is no `process.getBuiltinModule`', async () => {
    const { code, stdout } = await runNode(`
      delete process.getBuiltinModule;
      const { all } = await import('errgroup');
      console.log(await all([() => 1]));
    `);

    expect([code, stdout]).toEqual([0, '[ 1 ]\n']);
  });
});

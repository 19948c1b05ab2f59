import { describe, expect, it } from 'vitest';

import { runNode } from './support/run-node.ts';

describe('forEach', () => {
  it('keeps nothing of an item that is done', async () => {
    const { stdout } = await runNode(
      `
        import { forEach } from 'errgroup';
        const seen = [];
        let alive = 0;
        await forEach(
          (function* () {
            for (let index = 0; index < 100; index++) {
              const item = { index };
              seen.push(new WeakRef(item));
              yield item;
            }
          })(),
          async item => {
            await new Promise(resolve => setImmediate(resolve));
            if (item.index !== 99) return { item };
            globalThis.gc();
            alive = seen.filter(ref => ref.deref()).length;
          },
          { limit: 2 },
        );
        console.log(alive);
      `,
      ['--expose-gc'],
    );

    // Those under way, and what the engine has in its registers.
    expect(Number(stdout)).toBeLessThan(10);
  });
});

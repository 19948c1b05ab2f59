import { describe, expect, it } from 'vitest';

import { runNode } from './support/run-node.ts';

describe('onAbort', () => {
  it.each([
    { when: 'later', abort: 'controller.abort();' },
    { when: 'at once', abort: '' },
  ])(
    'reports as uncaught what a listener throws that is called $when',
    async ({ abort }) => {
      const { stdout } = await runNode(`
        import { onAbort } from 'errgroup';
        process.on('uncaughtException', error => console.log(error.message));
        const controller = new AbortController();
        ${abort === '' ? 'controller.abort();' : ''}
        onAbort(controller.signal, () => { throw new Error('boom'); });
        onAbort(controller.signal, () => console.log('the next one'));
        ${abort}
        console.log('after');
      `);

      expect(stdout.trim().split('\n')).toEqual([
        'the next one',
        'after',
        'boom',
      ]);
    },
  );

  it('is disposed by the symbol of polyfills where the runtime has none', async () => {
    const { stdout } = await runNode(`
      // Deleted from a stand-in, since it cannot be deleted from the original.
      const { Symbol } = globalThis;
      globalThis.Symbol = new Proxy(() => {}, {
        get: (_, name) => (name === 'dispose' ? undefined : Symbol[name]),
      });
      const { onAbort } = await import('errgroup');
      const { signal } = new AbortController();
      const subscription = onAbort(signal, () => {});
      console.log(typeof subscription[Symbol.for('Symbol.dispose')]);
    `);

    expect(stdout.trim()).toBe('function');
  });
});

import { describe, expect, it } from 'vitest';

import { runNode } from './support/run-node.ts';

describe('checkpoint', () => {
  it.each([
    { what: 'a MessageChannel', without: ['setImmediate'] },
    { what: 'a timer', without: ['setImmediate', 'MessageChannel'] },
  ])('yields with $what where there is nothing better', async ({ without }) => {
    const { code, stdout } = await runNode(`
      delete process.getBuiltinModule;
      for (const name of ${JSON.stringify(without)}) {
        Reflect.defineProperty(globalThis, name, { value: undefined });
      }
      const { checkpoint } = await import('errgroup');
      setTimeout(() => console.log('timer'), 0);
      const end = performance.now() + 6;
      while (performance.now() < end);
      await checkpoint(new AbortController().signal);
      console.log('checkpoint');
    `);

    // Which of a message and a timer is first, no platform promises.
    expect(stdout.trim().split('\n').sort()).toEqual(['checkpoint', 'timer']);
    expect(code).toBe(0);
  });

  it('yields with `scheduler.wait`, as in Cloudflare Workers, where messages come before timers', async () => {
    const { code, stdout } = await runNode(`
      delete process.getBuiltinModule;
      const { setTimeout } = globalThis;
      Object.assign(globalThis, {
        setImmediate: undefined,
        scheduler: { wait: ms => new Promise(done => setTimeout(done, ms)) },
        MessageChannel: class {
          port1 = { close() {} };
          port2 = { postMessage: () => queueMicrotask(this.port1.onmessage) };
        },
      });
      const { checkpoint } = await import('errgroup');
      setTimeout(() => console.log('timer'), 0);
      await checkpoint(new AbortController().signal);
      console.log('checkpoint');
    `);

    expect([stdout, code]).toEqual(['timer\ncheckpoint\n', 0]);
  });

  it('goes on, though the turn of another never comes, as where a request has ended', async () => {
    const { code, stdout } = await runNode(`
      const { setImmediate } = globalThis;
      const turns = [() => undefined, setImmediate];
      delete process.getBuiltinModule;
      globalThis.setImmediate = run => turns.shift()(run);
      const { checkpoint } = await import('errgroup');
      const { signal } = new AbortController();
      void checkpoint(signal);
      await checkpoint(signal);
      console.log('checkpoint');
    `);

    expect([stdout, code]).toEqual(['checkpoint\n', 0]);
  });
});

// A rule that follows a name comes back to where it has been. All rules look at every
// use of a function that comes by itself, in every way that one may.
import { describe, expect, it } from 'vitest';

import { lintWithAll, programOf } from './support/program-of-uses.ts';

/** Functions that call themselves, or one another; each has `self` and `walk`. */
const definitions: Readonly<Record<string, string>> = {
  'returns itself': `
    async function self(signal: AbortSignal): Promise<unknown> { return self(signal); }
    function walk(id: string): Promise<unknown> { return walk(id); }`,
  'waits for itself at its end': `
    async function self(signal: AbortSignal): Promise<unknown> { await load("a", signal); await self(signal); return; }
    async function walk(id: string): Promise<unknown> { await load(id); await walk(id); return; }`,
  'goes on until the abort': `
    async function self(signal: AbortSignal): Promise<unknown> { if (signal.aborted) return; await load("a"); return self(signal); }
    const walk = async (id: string): Promise<unknown> => id === "" ? undefined : walk(id.slice(1));`,
  'calls another that calls it': `
    async function self(signal: AbortSignal): Promise<unknown> { if (signal.aborted) return; return other(signal); }
    async function other(signal: AbortSignal): Promise<unknown> { await load("b"); return await self(signal); }
    async function walk(id: string): Promise<unknown> { return await Promise.all(ids.map(back)); }
    async function back(id: string): Promise<unknown> { return await Promise.all(ids.map(walk)); }`,
  'maps itself': `
    async function self(signal: AbortSignal): Promise<unknown> { return await Promise.all(ids.map(() => self(signal))); }
    function walk(id: string): Promise<unknown> { return Promise.all(ids.map(walk)); }`,
  'tries itself again': `
    async function self(signal: AbortSignal): Promise<unknown> { try { return await load("a", signal); } catch { return await self(signal); } }
    function walk(id: string): Promise<unknown> { return load(id).catch(() => walk(id)); }`,
  'chains itself': `
    function self(signal: AbortSignal): Promise<unknown> { return load("a", signal).then(() => self(signal), () => self(signal)).finally(() => self(signal)); }
    function walk(id: string): Promise<unknown> { return load(id).then(walk).then(undefined, walk); }`,
  'is raced with itself': `
    async function self(signal: AbortSignal): Promise<unknown> { return await Promise.race([self(signal), sleep(1_000)]); }
    async function walk(id: string): Promise<unknown> { return await Promise.any([walk(id), load(id)]); }`,
  'is called later by itself': `
    async function self(signal: AbortSignal): Promise<unknown> { const timer = setTimeout(() => void self(signal), 1_000); signal.addEventListener("abort", () => { clearTimeout(timer); void self(signal); }); return; }
    const walk = (id: string): Promise<unknown> => new Promise(resolve => { setTimeout(() => { walk(id).then(resolve); }, 1_000); });`,
  'makes a promise of itself': `
    function self(signal: AbortSignal): Promise<unknown> { return new Promise((resolve, reject) => { self(signal).then(resolve, reject); signal.onabort = () => self(signal).then(resolve); }); }
    function walk(id: string): Promise<unknown> { return new Promise(resolve => { emitter.once(id, () => resolve(walk(id))); }); }`,
  'starts itself in a group': `
    async function self(signal: AbortSignal): Promise<unknown> { return await all([own => self(own), self], { signal }); }
    async function walk(id: string): Promise<unknown> { return await map(ids, walk); }`,
  'starts itself in the same group': `
    async function self(signal: AbortSignal): Promise<unknown> { return await withGroup(async group => { const again = (): unknown => group.go(() => { again(); return self(signal); }); again(); }); }
    async function walk(id: string): Promise<unknown> { const group = new Group(); const next = (): unknown => group.go(async () => { next(); await walk(id); }); next(); return await group.wait(); }`,
  'is a method': `
    class Tree {
      constructor(readonly signal: AbortSignal) {}
      async self(signal: AbortSignal): Promise<unknown> { for (;;) { if (signal.aborted) break; await this.self(this.signal); } return await this.walk("a"); }
      walk = async (id: string): Promise<unknown> => await Promise.all(ids.map(this.walk));
    }
    const tree = new Tree(new AbortController().signal);
    const { walk } = tree;
    const self = (signal: AbortSignal): Promise<unknown> => tree.self(signal);`,
  'is made of itself': `
    let self = (signal: AbortSignal): Promise<unknown> => load("a", signal);
    const former = self; self = signal => former(signal).then(() => self(signal));
    let walk = (id: string): Promise<unknown> => load(id); walk = id => walk(id);
    let signal = new AbortController().signal; signal = AbortSignal.any([signal, signal]);`,
};

describe.each([true, false])('with types: %s', isTyped => {
  it.each(Object.entries(definitions))(
    'no rule goes round for ever in a function that %s',
    (_, definition) => {
      expect(() => lintWithAll(programOf(definition), isTyped)).not.toThrow();
    },
  );
});

it('the rules do look at them', () => {
  const [definition = ''] = Object.values(definitions);

  expect(lintWithAll(programOf(definition), true).length).toBeGreaterThan(10);
});

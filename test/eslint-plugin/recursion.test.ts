// A rule that follows a name comes back to where it has been. All rules look at every
// use of a function that comes by itself, in every way that one may.
import path from 'node:path';

import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import { describe, expect, it } from 'vitest';

import { fixtures } from './support/fixtures.ts';

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

/** What is done with them, each the body of an async function that has `signal`. */
const uses: readonly string[] = [
  'await self(signal); await load("b");',
  'await walk("a"); await load("b");',
  'for (;;) { try { await self(signal); } catch (error) { console.error(error); } }',
  'while (!signal.aborted) { try { await Promise.all(ids.map(walk)); } catch (error) { console.error(error); } }',
  'for (const id of ids) await walk(id).catch(console.error);',
  'await Promise.all([self(signal), walk("a"), load("b")]);',
  'await Promise.all(ids.map(walk)); await Promise.allSettled(ids.map(id => walk(id)));',
  'await Promise.race([self(signal), walk("a"), sleep(5_000)]);',
  'signal.addEventListener("abort", () => void self(signal)); await load("b");',
  'const stop = (): void => { signal.addEventListener("abort", stop); }; onAbort(signal, stop); await load("b");',
  'try { await load("b", signal); } finally { await self(signal); await walk("a"); }',
  'await using group = new Group({ signal }); group.go(self); group.go(() => walk("a")); (await group.wait()).orThrow();',
  'await using group = new Group(); const again = (): unknown => group.go(async own => { again(); await self(own); }); again(); (await group.wait()).orThrow();',
  'await map(ids, walk, { signal }); await all([self, () => walk("a")], { signal });',
  'const timer = setTimeout(() => void walk("a"), 5_000); try { await self(signal); } catch { return; } clearTimeout(timer);',
  'const due = AbortSignal.timeout(5_000); await self(due); await load("b", due);',
  'await new Promise(resolve => { void self(signal).then(resolve); });',
  // And values that are made of themselves.
  'let list = ids; list = list.filter(id => list.includes(id)); list = list.map(id => id); for (const id of list) await load(id); await Promise.all(list.map(id => load(id)));',
  'let due = signal; due = AbortSignal.any([due, signal]); due = due; await load("b", due);',
  'let timer = setTimeout(tick, 5_000); function tick(): void { timer = setTimeout(tick, 5_000); } await self(signal); clearTimeout(timer);',
  'let options: { signal?: AbortSignal } = {}; options = { ...options }; options = options; await fetch("a", options);',
  'let promise = load("b"); promise = promise.then(() => promise); await Promise.race([promise, sleep(5_000)]); await promise;',
  'const again: Promise<string> = again.then(() => again); await again; const { length } = length; await load(length);',
  'let answer = await fetch("a", { signal }); answer = answer.clone(); const reader = answer.body?.getReader(); for (;;) { await reader?.read(); answer = answer; }',
  'let group = new Group({ signal }); group = group; group.go(() => walk("a")); let outcome = await group.wait(); outcome = outcome; if (!outcome.ok) throw outcome.error;',
  'let run = self; run = run; let other = run; run = other; other = other; await run(signal); await Promise.all(ids.map(other));',
  'const controller = new AbortController(); const stop = (): void => { controller.abort(); stop(); }; setTimeout(stop, 5_000); await load("b", controller.signal);',
  'const on = { signal, next: () => on, get own() { return on.own; } }; await load("b", on.next().own.signal); class Of extends Of { load = () => this.load(); } await new Of().load();',
];

const rules = Object.fromEntries(
  Object.keys(plugin.rules).map(name => [`errgroup/${name}`, 'error'] as const),
);

describe.each([true, false])('with types: %s', isTyped => {
  it.each(Object.entries(definitions))(
    'no rule goes round for ever in a function that %s',
    (_, definition) => {
      expect(() => lint(programOf(definition), isTyped)).not.toThrow();
    },
  );
});

it('the rules do look at them', () => {
  const [definition = ''] = Object.values(definitions);

  expect(lint(programOf(definition), true).length).toBeGreaterThan(10);
});

function programOf(definition: string): string {
  return [
    'import { setTimeout as sleep } from "node:timers/promises";',
    'import { Group, all, map, onAbort, withGroup } from "errgroup";',
    'declare function load(id: string, signal?: AbortSignal): Promise<string>;',
    'declare const emitter: { once(event: string, listener: () => void): void };',
    'declare const ids: string[];',
    definition,
    ...uses.map(
      (use, index) =>
        `export async function use${String(index)}(signal: AbortSignal) { ${use} }`,
    ),
    // With what is around them within their reach.
    'export async function within(signal: AbortSignal) {',
    definition,
    ...uses.map(use => `{ ${use} }`),
    '}',
  ].join('\n');
}

function lint(code: string, isTyped: boolean): Linter.LintMessage[] {
  const messages = new Linter({ cwd: fixtures }).verify(
    code,
    {
      files: ['**/*.ts'],
      plugins: { errgroup: plugin },
      rules,
      languageOptions: {
        parser,
        parserOptions: isTyped
          ? { projectService: true, tsconfigRootDir: fixtures }
          : {},
      },
    },
    path.join(fixtures, 'file.ts'),
  );
  // A mistake in the code above would be no test of the rules.
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages;
}

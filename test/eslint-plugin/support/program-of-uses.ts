// A program that uses functions in every way that a rule may look at, and all rules on it.
import path from 'node:path';

import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import { expect } from 'vitest';

import { fixtures } from './fixtures.ts';

/** What is done with `self` and `walk`, each the body of an async function that has `signal`. */
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
  'const each = async (work: (id: string) => Promise<unknown>): Promise<void> => { const list: Promise<unknown>[] = list; for (const id of ids) list.push(work(id).then(() => load(id))); await Promise.all(list); }; await each(async id => { await load(id); });',
  'const both: AbortSignal = ids.length > 1 ? both : both; let due = signal; due = both; await load("b", due);',
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

/** `definition`, which declares `self` and `walk`, and all their uses: in the module, and in a function. */
export function programOf(definition: string): string {
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

/** What all rules report there. */
export function lintWithAll(
  code: string,
  isTyped: boolean,
): Linter.LintMessage[] {
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

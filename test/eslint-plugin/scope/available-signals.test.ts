import { expect, it } from 'vitest';

import { availableSignals } from '../../../packages/eslint-plugin/src/scope/available-signals.ts';
import { getTypeHost } from '../../../packages/eslint-plugin/src/types/get-type-host.ts';
import { ask } from '../support/ask.ts';

const prelude =
  'declare const xs: string[]; declare const target: EventTarget;\n';

const cases: Record<string, readonly [code: string, ...signals: string[]]> = {
  'a parameter': ['function f(signal: AbortSignal) { it; }', 'signal'],
  'a parameter by another name': ['function f(s: AbortSignal) { it; }', 's'],
  'a parameter that may be absent': [
    'function f(signal?: AbortSignal) { it; }',
    'signal (or absent)',
  ],
  'a destructured parameter': [
    'function f({ signal }: { signal: AbortSignal }) { it; }',
    'signal',
  ],
  options: [
    'function f(options: { signal?: AbortSignal }) { it; }',
    'options.signal (or absent)',
  ],
  'options that may be absent': [
    'function f(options?: { abortSignal: AbortSignal }) { it; }',
    'options?.abortSignal (or absent)',
  ],
  'options that are made here with a signal': [
    'function f() { const init: RequestInit = { signal: AbortSignal.timeout(1) }; it; }',
    'init.signal (or absent)',
  ],
  'options that are made here and given a signal': [
    'function f() { const init: RequestInit = {}; init.signal = AbortSignal.timeout(1); it; }',
    'init.signal (or absent)',
  ],
  'options that are made of others': [
    'declare const usual: RequestInit; function f() { const init: RequestInit = { ...usual }; it; }',
    'init.signal (or absent)',
  ],
  'options that are replaced': [
    'declare const usual: RequestInit; function f() { let init: RequestInit = {}; init = usual; it; }',
    'init.signal (or absent)',
  ],
  'options that are given a member whose name is not known': [
    'declare const key: "signal"; function f() { const init: RequestInit = {}; init[key] = AbortSignal.timeout(1); it; }',
    'init.signal (or absent)',
  ],
  'options that are made here without one': [
    "function f() { const init: RequestInit = { method: 'PUT' }; init.body = 'a'; it; }",
  ],
  'a request': ['function f(request: Request) { it; }', 'request.signal'],
  'a local signal': [
    'function f() { const s = AbortSignal.timeout(1); it; }',
    's',
  ],
  'a local controller': [
    'function f() { const c = new AbortController(); it; }',
    'c.signal',
  ],
  'a task of a group': [
    "import { withGroup } from 'errgroup'; void withGroup(async group => { group.go(async signal => { it; }); });",
    'signal',
  ],
  'a group': [
    "import type { Group } from 'errgroup'; function f(group: Group) { it; }",
    'group.signal',
  ],
  'a group that has been waited for': [
    "import type { Group } from 'errgroup'; async function f(group: Group) { const { ok } = await group.wait(); if (ok) { it; } }",
  ],
  'a group that has been waited for in a try': [
    "import type { Group } from 'errgroup'; async function f(group: Group) { try { (await group.wait()).orThrow(); } finally { xs.pop(); } it; }",
  ],
  'a group that has been waited for in a branch': [
    "import type { Group } from 'errgroup'; async function f(group: Group) { if (xs[0]) await group.wait(); it; }",
    'group.signal',
  ],
  'a group that has been cancelled': [
    "import type { Group } from 'errgroup'; async function f(group: Group) { group.cancel(); it; }",
  ],
  'a group that is being waited for': [
    "import type { Group } from 'errgroup'; async function f(group: Group) { const done = group.wait(); it; await done; }",
    'group.signal',
  ],
  'a group that has been waited for beside a signal': [
    "import type { Group } from 'errgroup'; async function f(group: Group, signal: AbortSignal) { await group.wait(); it; }",
    'signal',
  ],
  'another object that has been waited for': [
    'interface Job { readonly signal: AbortSignal; wait(): Promise<void> } async function f(job: Job) { await job.wait(); it; }',
    'job.signal',
  ],
  'the nearest function first': [
    'function f(a: AbortSignal) { xs.map((x, i, l, b: AbortSignal = a) => { it; }); }',
    'b',
  ],
  'the best of a function first': [
    'function f(request: Request, signal: AbortSignal) { const c = new AbortController(); it; }',
    'signal',
    'request.signal',
    'c.signal',
  ],
  'a function called on the spot': [
    'function f(signal: AbortSignal) { (() => { it; })(); }',
    'signal',
  ],
  'an executor': [
    'function f(signal: AbortSignal) { new Promise<void>(() => { it; }); }',
    'signal',
  ],
  'a callback of an iteration': [
    'function f(signal: AbortSignal) { xs.forEach(() => { it; }); }',
    'signal',
  ],
  'a callback of Array.from': [
    'function f(signal: AbortSignal) { Array.from(xs, () => { it; }); }',
    'signal',
  ],
  'a continuation': [
    'function f(signal: AbortSignal) { Promise.resolve().then(() => { it; }); }',
    'signal',
  ],
  'a local function that is only called': [
    'function f(signal: AbortSignal) { const g = () => { it; }; g(); g(); }',
    'signal',
  ],
  'none: an event listener': [
    'function f(signal: AbortSignal) { target.addEventListener("x", () => { it; }); }',
  ],
  'none: a timer': [
    'function f(signal: AbortSignal) { setTimeout(() => { it; }, 1); }',
  ],
  'none: a function that is returned': [
    'function f(signal: AbortSignal) { return () => { it; }; }',
  ],
  'none: a local function that is passed on': [
    'function f(signal: AbortSignal) { const g = () => { it; }; g(); setTimeout(g); }',
  ],
  'none: a method of a class': [
    'function f(signal: AbortSignal) { return class { g() { it; } }; }',
  ],
  'none: a map of something else': [
    'function f(signal: AbortSignal, o: { map(g: () => void): void }) { o.map(() => { it; }); }',
  ],
  'none: a variable that comes later': [
    'function f() { it; const signal = AbortSignal.timeout(1); }',
  ],
  'none: a name that is hidden': [
    'function f(signal: AbortSignal) { { const signal = 1; it; } }',
  ],
  'none: any': ['function f(signal: any, options: any) { it; }'],
  'none: a string of that name': ['function f(signal: string) { it; }'],
};

it.each(Object.entries(cases))('%s', (_, [code, ...signals]) => {
  const [found] = ask({
    code: `${prelude}${code}\nexport {};`,
    selector: 'ExpressionStatement > Identifier[name="it"]',
    answer(node, context) {
      const host = getTypeHost(context);
      if (!host) return undefined;
      return availableSignals(node, context.sourceCode, host).map(
        ({ text, isOptional }) => (isOptional ? `${text} (or absent)` : text),
      );
    },
  });

  expect(found).toEqual(signals);
});

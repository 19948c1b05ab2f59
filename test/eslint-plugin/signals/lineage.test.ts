import { expect, it } from 'vitest';

import { lineage } from '../../../packages/eslint-plugin/src/signals/lineage.ts';
import { ask } from '../support/ask.ts';

const prelude = `
  import { all, Group, onAbort } from 'errgroup';
  declare function merge(...signals: AbortSignal[]): AbortSignal;
  declare function withTimeout(options: { signal?: AbortSignal; ms: number }): AbortSignal;
  declare function later(ms: number): AbortSignal;
  declare const sent: unknown[];
`;

/** The code, then the names of the variables and the texts of the origins. */
const cases: Record<
  string,
  readonly [code: string, variables: string, origins: string]
> = {
  'a parameter': [
    'function f(signal: AbortSignal) { it(signal); }',
    'signal',
    'signal: AbortSignal',
  ],
  'a copy of a copy': [
    'function f(a: AbortSignal) { const b = a; const c = b; it(c); }',
    'a b c',
    'a: AbortSignal',
  ],
  'what is destructured': [
    'function f(options: { signal: AbortSignal }) { const { signal } = options; it(signal); }',
    'options signal',
    'options: { signal: AbortSignal }',
  ],
  'a member of options': [
    'function f(options?: { signal?: AbortSignal }) { it(options?.signal); }',
    'options',
    'options?: { signal?: AbortSignal }',
  ],
  'a default': [
    'function f(a: AbortSignal, b = a) { it(b); }',
    'a b',
    'a: AbortSignal b',
  ],
  'one of two': [
    'function f(a?: AbortSignal) { it(a ?? AbortSignal.timeout(5)); }',
    'a',
    'AbortSignal.timeout(5) a?: AbortSignal',
  ],
  'one or none': [
    'function f(a: AbortSignal, is: boolean) { it(is ? a : undefined); }',
    'a',
    'a: AbortSignal',
  ],
  'the signal of a controller': [
    'const controller = new AbortController(); it(controller.signal);',
    'controller',
    'new AbortController()',
  ],
  'the signal of a controller without a name': [
    'it(new AbortController().signal);',
    '',
    'new AbortController()',
  ],
  'a signal of signals': [
    'function f(a: AbortSignal, b: AbortSignal) { it(AbortSignal.any([a, b])); }',
    'a b',
    'a: AbortSignal b: AbortSignal',
  ],
  'a signal of a list that grows': [
    'function f(a: AbortSignal) { const all = []; all.push(a); it(AbortSignal.any(all)); }',
    'a all',
    '[] a: AbortSignal',
  ],
  'a signal of a list that is spread': [
    'function f(a: AbortSignal, more: AbortSignal[]) { it(AbortSignal.any([a, ...more])); }',
    'a more',
    'a: AbortSignal more: AbortSignal[]',
  ],
  'a signal of nothing': ['it(AbortSignal.any([]));', '', '[]'],
  'a call that is given a signal': [
    'function f(a: AbortSignal, b: AbortSignal) { it(merge(a, b)); }',
    'a b',
    'a: AbortSignal b: AbortSignal',
  ],
  'a call that is given a signal in a literal': [
    'function f(a: AbortSignal) { it(withTimeout({ signal: a, ms: 1 })); }',
    'a',
    'a: AbortSignal',
  ],
  'a call that is given another member': [
    'function f(options: { signal: AbortSignal; ms: number }) { it(later(options.ms)); }',
    '',
    'later(options.ms)',
  ],
  'a literal that overwrites a spread signal': [
    'function f(options: { signal?: AbortSignal }) { it({ ...options, signal: AbortSignal.timeout(1) }); }',
    '',
    'AbortSignal.timeout(1)',
  ],
  'a literal that spreads a signal': [
    'function f(options: { signal?: AbortSignal }) { it({ ...options, retries: 1 }); }',
    'options',
    'options: { signal?: AbortSignal }',
  ],
  'a group and its parent': [
    'function f(a: AbortSignal) { const group = new Group({ signal: a }); it(group.signal); }',
    'a group',
    'a: AbortSignal',
  ],
  'a group without a parent': [
    'const group = new Group(); it(group.signal);',
    'group',
    'new Group()',
  ],
  'the signal of a task': [
    'function f(a: AbortSignal) { const group = new Group({ signal: a }); group.go(async signal => { it(signal); }); }',
    'a group signal',
    'a: AbortSignal',
  ],
  'the signal of a task of all': [
    'function f(a: AbortSignal) { return all([async signal => { it(signal); }], { signal: a }); }',
    'a signal',
    'a: AbortSignal',
  ],
  'a listener that aborts': [
    'function f(a: AbortSignal) { const c = new AbortController(); a.addEventListener("abort", () => c.abort()); it(c.signal); }',
    'a c',
    'a: AbortSignal new AbortController()',
  ],
  'a listener by its name': [
    'function f(a: AbortSignal) { const c = new AbortController(); const stop = () => { c.abort(a.reason); }; a.addEventListener("abort", stop, { once: true }); it(c.signal); }',
    'a c',
    'a: AbortSignal new AbortController()',
  ],
  'a listener that is bound': [
    'function f(a: AbortSignal) { const c = new AbortController(); a.addEventListener("abort", c.abort.bind(c)); it(c.signal); }',
    'a c',
    'a: AbortSignal new AbortController()',
  ],
  'a handler that aborts': [
    'function f(a: AbortSignal) { const c = new AbortController(); a.onabort = () => c.abort(); it(c.signal); }',
    'a c',
    'a: AbortSignal new AbortController()',
  ],
  'onAbort of errgroup': [
    'function f(a: AbortSignal) { const c = new AbortController(); onAbort(a, () => c.abort()); it(c.signal); }',
    'a c',
    'a: AbortSignal new AbortController()',
  ],
  'another event that aborts': [
    'const c = new AbortController(); process.once("SIGINT", () => c.abort()); it(c.signal);',
    'c',
    'new AbortController()',
  ],
  'a variable that is assigned later': [
    'function f(a: AbortSignal) { let s; s = a; s = AbortSignal.any([s, AbortSignal.timeout(1)]); it(s); }',
    'a s',
    'AbortSignal.timeout(1) a: AbortSignal',
  ],
  'a variable that goes in a circle': [
    'function f(a: AbortSignal) { let b = a; let c = b; b = c; it(b); }',
    'a b c',
    'a: AbortSignal',
  ],
  'a signal of this': [
    'class C { signal = AbortSignal.timeout(1); f() { it(this.signal); } }',
    '',
    'this.signal',
  ],
  'what is awaited': [
    'async function f(a: AbortSignal) { it(await Promise.resolve(merge(a))); }',
    'a',
    'a: AbortSignal',
  ],
};

it.each(Object.entries(cases))(
  'the lineage of %s',
  (_, [code, variables, origins]) => {
    const [found] = ask({
      code: `${prelude}\ndeclare function it(signal: unknown): void;\n${code}\nexport {};`,
      selector: 'CallExpression[callee.name="it"] > .arguments',
      answer(node, context) {
        const { variables: all, origins: ends } = lineage(node, context);
        return [
          [...all]
            .map(({ name }) => name)
            .sort()
            .join(' '),
          [...ends]
            .map(end => context.sourceCode.getText(end))
            .sort()
            .join(' '),
        ];
      },
    });

    expect(found).toEqual([variables, origins]);
  },
);

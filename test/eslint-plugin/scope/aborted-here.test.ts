import type { TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { abortedHere } from '../../../packages/eslint-plugin/src/scope/aborted-here.ts';
import { availableSignals } from '../../../packages/eslint-plugin/src/scope/available-signals.ts';
import { getTypeHost } from '../../../packages/eslint-plugin/src/types/get-type-host.ts';
import { ask } from '../support/ask.ts';

const prelude = `declare function it(): boolean;
interface Options { signal?: AbortSignal }
declare function once(emitter: object, event: string): Promise<unknown>;
declare function aborted(signal: AbortSignal): Promise<void>;
declare function onAbort(signal: AbortSignal, listener?: () => void): Promise<void>;
`;
const signal = (body: string) => `function f(signal: AbortSignal) { ${body} }`;
const wait = (body: string) =>
  `async function f(signal: AbortSignal) { ${body} }`;
const options = (body: string) => `function f(options?: Options) { ${body} }`;

const aborted = {
  'if it has': signal('if (signal.aborted) it();'),
  'if it has, and more': signal('if (f.length && signal.aborted) it();'),
  'if it has, in so many words': signal('if (signal.aborted === true) it();'),
  'else of not': signal('if (!signal.aborted) {} else it();'),
  'a conditional': signal('signal.aborted ? it() : 1;'),
  'the right side of and': signal('signal.aborted && it();'),
  'the right side of or': signal('!signal.aborted || it();'),
  'after a branch that returns': signal('if (!signal.aborted) return; it();'),
  'a callback': signal('if (signal.aborted) [1].map(() => it());'),
  'after a loop': signal('while (!signal.aborted) f(signal); it();'),
  'after a loop with two conditions': signal(
    'while (!(signal.aborted && f.length)) f(signal); it();',
  ),
  'after a loop that turns at least once': signal(
    'do { f(signal); } while (!signal.aborted); it();',
  ),
  'after a loop with a variable': signal(
    'for (let n = 0; !signal.aborted; n++) f(signal); it();',
  ),
  'after a loop with a loop that is left': signal(
    'while (!signal.aborted) { for (const x of [1]) { if (x) break; } } it();',
  ),
  'after a loop with a switch': signal(
    'while (!signal.aborted) { switch (f.length) { case 1: break; } } it();',
  ),
  'after a loop that goes on': signal(
    'while (!signal.aborted) { if (f.length) continue; } it();',
  ),
  'after a loop that only the abort leaves': signal(
    'for (;;) { if (signal.aborted) break; f(signal); } it();',
  ),
  'after a loop that only the abort leaves, in a catch': signal(
    'while (true) { try { f(signal); } catch { if (signal.aborted) { break; } } } it();',
  ),
  'after a loop that the abort leaves in two ways': signal(
    'while (!signal.aborted) { f(signal); if (signal.aborted) break; } it();',
  ),
  'after a wait for its event that has begun before': wait(
    "const stopped = once(signal, 'abort'); f(signal); await stopped; it();",
  ),
  'after a wait for its event of which it takes the reason': wait(
    "const [event] = await once(signal, 'abort') as [Event]; it();",
  ),
  'after a wait for its event': wait("await once(signal, 'abort'); it();"),
  'in a function behind a wait': wait(
    "await once(signal, 'abort'); [1].map(() => it());",
  ),
  'after a wait unless it has': wait(
    "if (!signal.aborted) await once(signal, 'abort'); it();",
  ),
  'after a wait in braces unless it has': wait(
    "if (!signal.aborted) { await once(signal, 'abort'); } it();",
  ),
  'after a wait by a function of that name': wait(
    'await aborted(signal); it();',
  ),
  'after a wait by hand': wait(
    "await new Promise(resolve => signal.addEventListener('abort', resolve)); it();",
  ),
  'after a wait by hand with a handler': wait(
    'await new Promise(resolve => { signal.onabort = () => resolve(0); }); it();',
  ),
  'after a wait by hand with a hook': wait(
    'await new Promise<void>(resolve => { onAbort(signal, () => { resolve(); }); }); it();',
  ),
  'after a wait by hand unless it has': wait(
    "await new Promise<void>(resolve => { if (signal.aborted) resolve(); else signal.addEventListener('abort', () => resolve()); }); it();",
  ),
  'after a wait by a function of the file': `
    const abortOf = (each: AbortSignal) => new Promise(resolve => each.addEventListener('abort', resolve));
    ${wait('await abortOf(signal); it();')}`,
  'after a wait by an async function of the file': `
    async function stop(each: AbortSignal) { if (!each.aborted) await once(each, 'abort'); }
    ${wait('await stop(signal); it();')}`,
  'after a wait by one that may return at once': `
    async function stop(each: AbortSignal) {
      if (each.aborted) return;
      await once(each, 'abort');
    }
    ${wait('await stop(signal); it();')}`,
  'after a wait for that of a controller': `async function f() {
    const stop = new AbortController(); await once(stop.signal, 'abort'); it();
  }`,
  'a signal in options': options('if (options?.signal?.aborted) it();'),
  'a signal in options that are there': options(
    'if (options!.signal!.aborted) it();',
  ),
};

const running = {
  'no test': signal('it();'),
  'if it has not': signal('if (!signal.aborted) it();'),
  'if it has not, in so many words': signal(
    'if (signal.aborted === false) it();',
  ),
  'else of if': signal('if (signal.aborted) {} else it();'),
  'if it has or not': signal('if (f.length || signal.aborted) it();'),
  'if it is there': signal('if (signal) it();'),
  'after a branch that goes on': signal(
    'if (!signal.aborted) { f(signal); } it();',
  ),
  'in a loop': signal('while (!signal.aborted) it();'),
  'after a loop that is left': signal(
    'while (!signal.aborted) { if (f.length) break; } it();',
  ),
  'after a loop that is left from within another': signal(
    'outer: while (!signal.aborted) { for (;;) { break outer; } } it();',
  ),
  'after a loop with two ends': signal(
    'for (let n = 0; n < 3 && !signal.aborted; n++) f(signal); it();',
  ),
  'after a loop without a test': signal('for (;;) { f(signal); } it();'),
  'after a loop over a list': signal('for (const x of [1]) f(signal); it();'),
  'after a loop that something else leaves as well': signal(
    'for (;;) { if (signal.aborted) break; if (f.length) break; } it();',
  ),
  'after a loop that the abort does not leave': signal(
    'for (;;) { if (!signal.aborted) break; f(signal); } it();',
  ),
  'in a loop that only the abort leaves': signal(
    'for (;;) { it(); if (signal.aborted) break; }',
  ),
  'before a wait for its event that has begun': wait(
    "const stopped = once(signal, 'abort'); it(); await stopped;",
  ),
  'before a wait for its event': wait("it(); await once(signal, 'abort');"),
  'after a wait for another event': wait("await once(signal, 'change'); it();"),
  'after a wait for an event of something else': wait(
    "await once(process, 'abort'); signal; it();",
  ),
  'after a wait in a branch': wait(
    "if (f.length) await once(signal, 'abort'); it();",
  ),
  'after a wait if it has not, or else': wait(
    "if (!signal.aborted) await once(signal, 'abort'); else if (f.length) f(signal); it();",
  ),
  'after a wait that nothing waits for': wait(
    "void once(signal, 'abort'); it();",
  ),
  'after what a function of another name does': wait(
    'await onAbort(signal); it();',
  ),
  'after a wait by hand that something else ends as well': wait(
    "await new Promise<void>(resolve => { setTimeout(resolve, 9); signal.addEventListener('abort', () => resolve()); }); it();",
  ),
  'after a wait by hand for another event': wait(
    "await new Promise(resolve => signal.addEventListener('change', resolve)); it();",
  ),
  'after a wait by hand for another signal': `declare const other: AbortSignal;
    ${wait("await new Promise(resolve => { signal; other.addEventListener('abort', resolve); }); it();")}`,
  'after an async function of the file that may return before': `
    async function stop(each: AbortSignal) {
      if (stop.length) return;
      await once(each, 'abort');
    }
    ${wait('await stop(signal); it();')}`,
  'after an async function of the file that does something else': `
    async function stop(each: AbortSignal) { await once(each, 'change'); }
    ${wait('await stop(signal); it();')}`,
  'after a function of the file that waits for nothing': `
    function stop(each: AbortSignal) { once(each, 'abort'); }
    ${wait('await stop(signal); it();')}`,
  'after a wait by hand that never ends': wait(
    'await new Promise(() => { signal; }); it();',
  ),
  'another signal': `declare const other: AbortSignal;
    ${signal('if (other.aborted) it();')}`,
  'another property': signal('if (signal.reason) it();'),
};

it.each(Object.entries(aborted))('aborted: %s', (_, code) => {
  expect(answers(code)).toEqual([true]);
});

it.each(Object.entries(running))('not known to have: %s', (_, code) => {
  expect(answers(code)).toEqual([false]);
});

function answers(code: string): readonly unknown[] {
  return ask<TSESTree.CallExpression>({
    code: `${prelude}${code}\nexport {};`,
    selector: 'CallExpression[callee.name="it"]',
    answer(node, context) {
      const { sourceCode } = context;
      const host = getTypeHost(context);
      if (!host) return undefined;
      const [found] = availableSignals(node, sourceCode, host);
      return found && abortedHere(node, found, sourceCode);
    },
  });
}

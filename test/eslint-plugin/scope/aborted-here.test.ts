import type { TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { abortedHere } from '../../../packages/eslint-plugin/src/scope/aborted-here.ts';
import { availableSignals } from '../../../packages/eslint-plugin/src/scope/available-signals.ts';
import { getTypeHost } from '../../../packages/eslint-plugin/src/types/type-host.ts';
import { ask } from '../support/ask.ts';

const prelude = `declare function it(): boolean;
interface Options { signal?: AbortSignal }
`;
const signal = (body: string) => `function f(signal: AbortSignal) { ${body} }`;
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

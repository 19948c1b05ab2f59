import type { TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { absentHere } from '../../../packages/eslint-plugin/src/scope/absent-here.ts';
import { availableSignals } from '../../../packages/eslint-plugin/src/scope/available-signals.ts';
import { getTypeHost } from '../../../packages/eslint-plugin/src/types/get-type-host.ts';
import { ask } from '../support/ask.ts';

const prelude = `declare function it(signal?: AbortSignal): boolean;
interface Options { signal?: AbortSignal }
`;
const signal = (body: string) => `function f(signal?: AbortSignal) { ${body} }`;
const options = (body: string) => `function f(options?: Options) { ${body} }`;

const absent = {
  'if not': signal('if (!signal) it();'),
  'if null': signal('if (signal == null) { it(); }'),
  'if undefined': signal('if (signal === undefined) { it(); }'),
  'if of type undefined': signal(
    'if (typeof signal === "undefined") { it(); }',
  ),
  'else of if': signal('if (signal) {} else it();'),
  'else of a disjunction': signal(
    'if (signal || signal !== null) {} else it();',
  ),
  'a conjunction': signal('if (f.length && !signal) it();'),
  'a conditional': signal('signal ? 1 : it();'),
  'not null, in a conditional': signal('signal != null ? 1 : it();'),
  'the right side of or': signal('signal || it();'),
  'the right side of and': signal('!signal && it();'),
  'the right side of ??': signal('signal ?? it();'),
  'after a branch that returns': signal('if (signal) return; it();'),
  'after a block that throws': signal('if (signal) { throw signal; } it();'),
  'no options': options('if (!options) it();'),
  'no signal in the options': options('if (!options?.signal) it();'),
  'a callback in the branch': signal('if (!signal) [1].map(() => it());'),
  'the other branch passes a signal': signal('f.length ? it(signal) : it();'),
  'the other branch passes one further in': signal(
    'if (f.length) { it(signal); } else { it(); }',
  ),
};

const present = {
  'no test': signal('it();'),
  'if there is one': signal('if (signal) it();'),
  'else of not': signal('if (!signal) {} else it();'),
  'if it has not aborted': signal('if (!signal?.aborted) it();'),
  'a disjunction': signal('if (f.length || !signal) it();'),
  'after a branch that goes on': signal('if (signal) { f(); } it();'),
  'after a branch with an else': signal('if (signal) return; else f(); it();'),
  'after a branch where it is absent': signal('if (!signal) return; it();'),
  'before the branch': signal('it(); if (signal) return;'),
  'the test itself': signal('if (it()) return signal;'),
  'another variable': signal('if (!f) it();'),
  'the other branch makes another call': signal('f.length ? f(signal) : it();'),
  'the other branch passes none': signal('f.length ? it(undefined) : it();'),
};

it.each(Object.entries(absent))('absent: %s', (_, code) => {
  expect(lastAnswer(code)).toBe(true);
});

it.each(Object.entries(present))('not known to be: %s', (_, code) => {
  expect(lastAnswer(code)).toBe(false);
});

/** For the last call of `it`, which is the one without a signal. */
function lastAnswer(code: string): unknown {
  return ask<TSESTree.CallExpression>({
    code: `${prelude}${code}\nexport {};`,
    selector: 'CallExpression[callee.name="it"]',
    answer(node, context) {
      const { sourceCode } = context;
      const host = getTypeHost(context);
      if (!host) return undefined;
      const [found] = availableSignals(node, sourceCode, host);
      return found && absentHere(node, found, sourceCode, host);
    },
  }).at(-1);
}

import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { constantOf } from '../variables/declarator-of.ts';
import { findVariable } from '../variables/find-variable.ts';
import { isGlobal } from '../variables/global-name.ts';

const methods = ['all', 'allSettled', 'any', 'race'] as const;

export type CombinatorMethod = (typeof methods)[number];

export interface PromiseCombinator {
  readonly call: TSESTree.CallExpression;
  readonly method: CombinatorMethod;
  /** What is combined, `undefined` where it is missing or a spread. */
  readonly argument: TSESTree.Expression | undefined;
}

/**
 * This call as one of `Promise.all`, `allSettled`, `any` or `race`, where
 * `Promise` is the platform's. A local class or an import of that name is not.
 */
export function promiseCombinator(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): PromiseCombinator | undefined {
  const called = methodCall(call);
  const method = methods.find(name => name === called?.name);
  if (!called || !method || !isPlatformPromise(called.object, sourceCode))
    return;

  const [argument] = call.arguments;
  return {
    call,
    method,
    argument: argument?.type === 'SpreadElement' ? undefined : argument,
  };
}

/** The call that waits for each promise of this list: `Promise.all(list)`. */
export function joiningCall(
  list: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.CallExpression | undefined {
  const value = wrapped(list);
  const { parent } = value;
  if (parent?.type !== 'CallExpression') return undefined;
  const { argument, method } = promiseCombinator(parent, sourceCode) ?? {};
  return argument === value && (method === 'all' || method === 'allSettled')
    ? parent
    : undefined;
}

/** Whether this is the `Promise` of the platform, also by another name. */
export function isPlatformPromise(
  expression: TSESTree.Expression,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(expression);
  return (
    isGlobal(node, 'Promise', sourceCode) ||
    (node.type === 'Identifier' && isCopyOfPromise(node, sourceCode))
  );
}

// `const P = Promise`. A copy of a copy is not followed.
function isCopyOfPromise(
  { name, parent: place }: TSESTree.Identifier,
  sourceCode: SourceCode,
): boolean {
  const value = constantOf(findVariable(name, place, sourceCode));
  return value !== undefined && isGlobal(value, 'Promise', sourceCode);
}

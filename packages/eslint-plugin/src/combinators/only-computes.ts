import type { TSESTree } from '@typescript-eslint/utils';

import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import { isPlainMethod } from '../types/is-plain-method.ts';
import { mayFail } from './may-fail.ts';

/** Through how many functions the calls are followed. */
export const MAX_DEPTH = 3;

/**
 * Whether this function makes a value of what it is given, and so cannot fail: it waits
 * for nothing, throws nothing, and calls only what does neither: the plain methods of
 * values, and functions of the project that are like it.
 */
export function onlyComputes(
  { node, context, host }: ProjectFunction,
  depth = MAX_DEPTH,
): boolean {
  if (depth === 0 || node.async || node.generator) return false;
  const computes = (call: TSESTree.CallExpression): boolean => {
    if (isPlainMethod(call, host)) return true;
    const callee = projectFunction(call, context, host);
    return callee !== undefined && onlyComputes(callee, depth - 1);
  };
  return !mayFail(node.body, context.sourceCode, { isSafe: computes });
}

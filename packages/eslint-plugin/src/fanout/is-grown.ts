import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { answerOnce } from '../answer-once.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { methodCallOn } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { isLoop } from '../flow/loop-shape.ts';
import type { SourceCode } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';

const growing = new Set(['push', 'unshift', 'splice']);

/**
 * Whether more is added to this list than the code shows: a `push` in a loop, unless that
 * goes through a small list, or of a whole list.
 */
export function isGrown(
  name: TSESTree.Identifier,
  isSmall: (list: TSESTree.Node) => boolean,
  sourceCode: SourceCode,
): boolean {
  const variable = findVariable(name.name, name, sourceCode);
  if (!variable) return false;
  // Two lists may be filled from each other.
  return answerOnce(variable, answers, true, () =>
    variable.references.some(({ identifier }) => {
      const call = methodCallOn(identifier);
      return (
        call !== undefined &&
        growing.has(call.name) &&
        !(addsWritten(call) && runsRarely(call.node, variable, isSmall))
      );
    }),
  );
}

const answers = new WeakMap<TSESLint.Scope.Variable, boolean>();

/** `push(a, b)` */
function addsWritten({ name, arguments: given }: MethodCall): boolean {
  return (
    name !== 'splice' && given.every(({ type }) => type !== 'SpreadElement')
  );
}

/** Whether only loops through small lists are between this and what declares the list. */
function runsRarely(
  node: TSESTree.Node,
  variable: TSESLint.Scope.Variable,
  isSmall: (list: TSESTree.Node) => boolean,
): boolean {
  const { block } = variable.scope;
  for (
    let inner = node;
    inner.parent && inner !== block;
    inner = inner.parent
  ) {
    if (isFunctionNode(inner)) return false;
    if (
      isLoop(inner) &&
      !(inner.type === 'ForOfStatement' && isSmall(inner.right))
    )
      return false;
  }
  return true;
}

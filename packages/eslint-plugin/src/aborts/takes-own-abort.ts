import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { isCaughtBlock } from '../ast/is-caught-block.ts';
import { isWithin } from '../ast/is-within.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { neverRejects } from '../combinators/never-rejects.ts';
import { mayBeReplaced } from '../program/may-be-replaced.ts';
import { parameterAt } from '../program/parameter-at.ts';
import { projectFunction } from '../program/project-function.ts';
import type { ProjectFunction } from '../program/project-function.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { variableOf } from '../variables/variable-of.ts';

/**
 * Whether what this call runs takes every failure, that of the abort as well (a
 * `throwIfAborted` in its `catch` lets that pass, and nothing else), or takes that of
 * each wait for what it gives the signal.
 */
export function takesOwnAbort(
  signal: TSESTree.Node,
  call: TSESTree.CallExpression,
  context: RuleContext,
): boolean {
  const host = getTypeHost(context);
  if (!host) return false;
  const callee = projectFunction(call, context, host);
  if (neverRejects(call, context, host)) {
    return (
      callee === undefined ||
      !someNode(callee.node, callee.context.sourceCode, isThrowIfAborted)
    );
  }
  const index = call.arguments.findIndex(each => isWithin(signal, each));
  return (
    callee !== undefined &&
    takesEachWait(index, callee) &&
    !mayBeReplaced(callee)
  );
}

/** Whether all that is made of this parameter is waited for where the failure is taken. */
function takesEachWait(index: number, callee: ProjectFunction): boolean {
  const { sourceCode } = callee.context;
  const name = parameterAt(index, callee);
  if (!name || !callee.node.async) return false;
  const uses = variableOf(name, callee.node, sourceCode)?.references ?? [];
  return (
    uses.length > 0 &&
    uses.every(
      ({ identifier, init }) => init ?? isTaken(identifier, sourceCode),
    )
  );
}

/** Whether the abort that an `await` for this throws is taken by the `catch` around it. */
function isTaken(use: TSESTree.Node, sourceCode: SourceCode): boolean {
  let isWaitedFor = false;
  for (
    let node = use;
    node.parent && !isFunctionNode(node);
    node = node.parent
  ) {
    if (node.type === 'AwaitExpression') isWaitedFor = true;
    if (isCaughtBlock(node)) {
      return isWaitedFor && !throwsOn(node.parent, sourceCode);
    }
  }
  return false;
}

/** Whether the handler may throw, were it the abort alone. */
function throwsOn(statement: TSESTree.Node, sourceCode: SourceCode): boolean {
  return (
    statement.type === 'TryStatement' &&
    statement.handler !== null &&
    someNode(
      statement.handler.body,
      sourceCode,
      node => node.type === 'ThrowStatement' || isThrowIfAborted(node),
    )
  );
}

function isThrowIfAborted(node: TSESTree.Node): boolean {
  return (
    node.type === 'CallExpression' &&
    calledName(node.callee) === 'throwIfAborted'
  );
}

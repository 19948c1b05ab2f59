import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import { throws } from '../ast/throws.ts';
import type { RuleContext } from '../groups/rule-context.ts';
import { mayBeReplaced } from '../program/may-be-replaced.ts';
import { projectFunction } from '../program/project-function.ts';
import type { TypeHost } from '../types/type-host.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * Whether the project has the function that this call runs, and that takes
 * every failure for an answer: all that it does is in a `try` whose `catch`
 * throws nothing.
 */
export function neverRejects(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const callee = projectFunction(call, context, host);
  if (!callee || mayBeReplaced(callee.node)) return false;
  const { async, body, generator } = callee.node;
  if (!async || generator || body.type !== 'BlockStatement') return false;
  const { sourceCode } = callee.context;
  return body.body.every(
    statement =>
      isCaughtWhole(statement, sourceCode) || !mayFail(statement, sourceCode),
  );
}

function isCaughtWhole(
  statement: TSESTree.Statement,
  sourceCode: SourceCode,
): boolean {
  return (
    statement.type === 'TryStatement' &&
    statement.handler !== null &&
    ![statement.handler.body, statement.finalizer].some(
      block => block && throws(block, sourceCode),
    )
  );
}

const failing = new Set<string>([
  'AwaitExpression',
  'CallExpression',
  'NewExpression',
  'TaggedTemplateExpression',
  'ThrowStatement',
]);

function mayFail(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (failing.has(node.type)) return true;
  if (isFunctionNode(node)) return false;
  return childNodes(node, sourceCode.visitorKeys).some(child =>
    mayFail(child, sourceCode),
  );
}

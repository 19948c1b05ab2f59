import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { testOf } from '../ast/test-of.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether this handler ends what the loop asks: `queue.close()` or `this.stop()`, where
 * it goes on `while (!queue.closed)` or `while (this.running)`.
 */
export function endsAsked(
  body: TSESTree.Node,
  loop: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const test = loop.type === 'IfStatement' ? null : testOf(loop);
  if (!test) return false;
  const parts: readonly TSESTree.Node[] =
    body.type === 'BlockStatement' ? body.body : [body];
  return parts.some(part => {
    const call = part.type === 'ExpressionStatement' ? part.expression : part;
    const { name = '', object } = methodCall(call) ?? {};
    if (!object || !ending.test(name)) return false;
    const ended = sourceCode.getText(object);
    return someNode(
      test,
      sourceCode,
      node =>
        node.type === 'MemberExpression' &&
        sourceCode.getText(node.object) === ended,
    );
  });
}

const ending =
  /^[_#]*(?:cancel|clear|close|destroy|end|shutdown|shutDown|stop|terminate)(?![a-z])/u;

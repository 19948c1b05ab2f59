import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingClass } from '../ast/enclosing-class.ts';
import { cleanupAround } from '../ast/in-cleanup.ts';
import { methodCall } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import type { SourceCode } from '../rule-context.ts';

/**
 * Whether the class aborts the controller of this signal in the `finally` of its
 * work, `this.controller.abort()`: what has listened until then goes with it.
 */
export function isEndedByOwner(
  signal: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  if (signal.type !== 'MemberExpression') return false;
  const controller = unwrap(signal.object);
  if (controller.type !== 'MemberExpression') return false;
  if (controller.object.type !== 'ThisExpression') return false;
  const text = sourceCode.getText(controller);
  const aborts = (node: TSESTree.Node): boolean => {
    const { name, object } = methodCall(node) ?? {};
    return (
      name === 'abort' &&
      object !== undefined &&
      sourceCode.getText(object) === text &&
      cleanupAround(node)?.kind === 'finally'
    );
  };
  const body = enclosingClass(signal)?.body;
  return body !== undefined && someNode(body, sourceCode, aborts);
}

import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { unwrap } from '../ast/unwrap.ts';
import { someStarted } from '../ast/walk/started-nodes.ts';
import type { SourceCode } from '../rule-context.ts';
import { isNewController } from '../signals/is-new-controller.ts';

/**
 * Whether the function gives this member a controller of its own before, as in
 * `this.controller = new AbortController()`: nobody has listened to that one yet, and
 * what listens from now on goes with it.
 */
export function isMadeHere(
  controller: TSESTree.MemberExpression,
  sourceCode: SourceCode,
): boolean {
  const body = enclosingFunction(controller)?.body;
  if (!body) return false;
  const written = sourceCode.getText(controller);
  return someStarted(
    body,
    sourceCode,
    node =>
      node.type === 'AssignmentExpression' &&
      node.range[1] <= controller.range[0] &&
      isNewController(unwrap(node.right)) &&
      sourceCode.getText(node.left) === written,
  );
}

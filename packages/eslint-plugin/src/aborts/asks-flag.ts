import type { TSESTree } from '@typescript-eslint/utils';

import { abortCallback } from '../ast/abort-callback.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import { methodCall } from '../ast/method-call.ts';
import { testOf } from '../ast/test-of.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { visitNodes } from '../ast/walk/visit-nodes.ts';
import type { SourceCode } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * Whether a condition of this loop asks a flag that a listener to an abort sets, or
 * that is set where the controller is aborted whose signal the statement waits with:
 * `if (this.stopped) break`, and `this.stopped = true; this.controller.abort()`.
 */
export function asksFlag(
  loop: TSESTree.Node,
  sourceCode: SourceCode,
  statement: TSESTree.Node,
): boolean {
  const flags = flagsAskedIn(loop, sourceCode, statement);
  if (flags.size === 0) return false;
  const waiting = sourceCode.getText(statement);
  return someNode(sourceCode.ast, sourceCode, node => {
    const callback = abortCallback(node);
    const listener = callback && resolveFunction(callback, sourceCode);
    if (listener) return assigns(listener.body, flags, sourceCode);
    if (node.type !== 'CallExpression') return false;
    const { name, object } = methodCall(node) ?? {};
    if (name !== 'abort' || !object) return false;
    if (!waiting.includes(`${sourceCode.getText(object)}.signal`)) return false;
    const aborter = enclosingFunction(node)?.body;
    return aborter !== undefined && assigns(aborter, flags, sourceCode);
  });
}

/** Each name and member in a condition: what is asked of one is in another. */
function flagsAskedIn(
  loop: TSESTree.Node,
  sourceCode: SourceCode,
  statement: TSESTree.Node,
): ReadonlySet<string> {
  const flags = new Set<string>();
  visitNodes(loop, sourceCode, asking => {
    const test = asking === statement ? null : testOf(asking);
    if (!test) return;
    visitNodes(test, sourceCode, node => {
      if (node.type === 'Identifier' || node.type === 'MemberExpression') {
        flags.add(sourceCode.getText(node));
      }
    });
  });
  return flags;
}

function assigns(
  body: TSESTree.Node,
  names: ReadonlySet<string>,
  sourceCode: SourceCode,
): boolean {
  return someNode(
    body,
    sourceCode,
    node =>
      node.type === 'AssignmentExpression' &&
      names.has(sourceCode.getText(node.left)),
  );
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/child-nodes.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import { methodCall } from '../ast/method-call.ts';
import { testOf } from './test-of.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * Whether a condition of this loop asks a flag that is set where the controller is
 * aborted whose signal the statement waits with: `if (this.stopped) break`, and
 * `this.stopped = true; this.controller.abort()`.
 */
export function asksFlag(
  loop: TSESTree.Node,
  sourceCode: SourceCode,
  statement: TSESTree.Node,
): boolean {
  const flags = new Set<string>();
  visit(loop, sourceCode, node => {
    const test = node === statement ? null : testOf(node);
    if (test) visit(test, sourceCode, each => addFlag(each, flags, sourceCode));
  });
  if (flags.size === 0) return false;
  const waiting = sourceCode.getText(statement);
  let isSet = false;
  visit(sourceCode.ast, sourceCode, node => {
    const { name, object } =
      node.type === 'CallExpression' ? (methodCall(node) ?? {}) : {};
    if (name !== 'abort' || !object || isSet) return;
    if (!waiting.includes(`${sourceCode.getText(object)}.signal`)) return;
    const aborter = enclosingFunction(node)?.body;
    if (aborter) isSet = assigns(aborter, flags, sourceCode);
  });
  return isSet;
}

/** A name or a member: what is asked of it is in another one. */
function addFlag(
  node: TSESTree.Node,
  flags: Set<string>,
  sourceCode: SourceCode,
): void {
  if (node.type === 'Identifier' || node.type === 'MemberExpression') {
    flags.add(sourceCode.getText(node));
  }
}

function assigns(
  body: TSESTree.Node,
  names: ReadonlySet<string>,
  sourceCode: SourceCode,
): boolean {
  let isFound = false;
  visit(body, sourceCode, node => {
    isFound ||=
      node.type === 'AssignmentExpression' &&
      names.has(sourceCode.getText(node.left));
  });
  return isFound;
}

function visit(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  look: (node: TSESTree.Node) => void,
): void {
  look(node);
  for (const child of childNodes(node, sourceCode.visitorKeys)) {
    visit(child, sourceCode, look);
  }
}

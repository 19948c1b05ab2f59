import type { TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/walk/child-nodes.ts';
import type { RuleContext } from '../rule-context.ts';
import { addedAbortListener, assignedAbortListener } from './abort-listener.ts';
import type { AbortListener } from './abort-listener.ts';

/** The first listener to the abort of a signal that this code adds. */
export function firstAbortListener(
  code: TSESTree.Node,
  context: RuleContext,
): AbortListener | undefined {
  const listener = abortListenerOf(code, context);
  if (listener) return listener;
  for (const child of childNodes(code, context.sourceCode.visitorKeys)) {
    const found = firstAbortListener(child, context);
    if (found) return found;
  }
  return undefined;
}

function abortListenerOf(
  node: TSESTree.Node,
  context: RuleContext,
): AbortListener | undefined {
  if (node.type === 'CallExpression') return addedAbortListener(node, context);
  return node.type === 'AssignmentExpression'
    ? assignedAbortListener(node, context)
    : undefined;
}

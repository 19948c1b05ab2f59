import type { TSESTree } from '@typescript-eslint/utils';

import { groupCall } from '../groups/group-call.ts';
import { outcomeShape } from '../outcomes/outcome-shape.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { writtenAs } from '../variables/constant-value.ts';

/** Whether this is the `wait` of a group, or the `await` of one: neither ever fails. */
export function isSafeWait(node: TSESTree.Node, context: RuleContext): boolean {
  const call =
    node.type === 'AwaitExpression'
      ? writtenAs(node.argument, context.sourceCode)
      : node;
  return (
    call.type === 'CallExpression' &&
    groupCall(call, context)?.method === 'wait' &&
    !outcomeShape(call, getTypeHost(context)).rejects
  );
}

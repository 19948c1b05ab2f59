import type { TSESTree } from '@typescript-eslint/utils';

import { taskPlaces } from '../groups/task-places.ts';
import type { RuleContext } from '../rule-context.ts';
import { onlySignature } from '../types/signatures.ts';
import type { TypeHost } from '../types/type-host.ts';

/**
 * Whether this call runs tasks at once, none of which takes a signal: it would
 * stop nothing with the one that it could be given. What the tasks do is looked
 * at by itself.
 */
export function runsDeafTasks(
  call: TSESTree.CallExpression,
  context: RuleContext,
  host: TypeHost,
): boolean {
  const places = taskPlaces(call, context).filter(
    ({ runner }) => runner !== 'source',
  );
  return (
    places.length > 0 &&
    places.every(({ node, signalIndex }) => {
      const signature = onlySignature(node, host);
      return (
        signature !== undefined &&
        signature.parameters.length <= signalIndex &&
        // Options stand behind the tasks, and may have a limit.
        call.arguments.length === signalIndex + 1
      );
    })
  );
}

import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from './method-call.ts';

/** Whether nothing runs after this: `process.exit()`. */
export function endsProcess(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const call = methodCall(node);
  return (
    call?.object.type === 'Identifier' &&
    call.object.name === 'process' &&
    ['abort', 'exit'].includes(call.name)
  );
}

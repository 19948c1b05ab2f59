import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from './method-call.ts';

/** Whether nothing runs after this: `process.exit()`, `Deno.exit()`. */
export function endsProcess(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const call = methodCall(node);
  return (
    call?.object.type === 'Identifier' &&
    (endings[call.object.name]?.includes(call.name) ?? false)
  );
}

const endings: Partial<Record<string, readonly string[]>> = {
  Deno: ['exit'],
  process: ['abort', 'exit'],
};

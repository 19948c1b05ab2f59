import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';

// What adds to a list or a log, or tells a group what to do, is not why a `try`
// is there, though any call can throw.
const harmless = new Set(
  'push unshift add set log debug info warn error trace go tryGo start cancel'.split(
    ' ',
  ),
);

/** Whether evaluating this node itself is likely to throw. */
export function mayThrow(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'AwaitExpression':
    case 'ImportExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
    case 'YieldExpression':
      return true;
    case 'CallExpression':
      return !harmless.has(methodCall(node)?.name ?? '');
    default:
      return false;
  }
}

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

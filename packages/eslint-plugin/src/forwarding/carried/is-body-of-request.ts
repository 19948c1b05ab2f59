import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../../ast/member-name.ts';
import { rootOf } from '../../ast/root-of.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';

/** `request.body`, which breaks off with the request that has one of these signals. */
export function isBodyOfRequest(
  expression: TSESTree.Node,
  signals: readonly AvailableSignal[],
): boolean {
  const body = unwrap(expression);
  if (body.type !== 'MemberExpression' || memberName(body) !== 'body')
    return false;
  const root = rootOf(body);
  return (
    isRequest(unwrap(body.object)) &&
    root.type === 'Identifier' &&
    signals.some(({ variable }) => variable?.name === root.name)
  );
}

// Not `options.body`, which is that of the caller, and goes on.
function isRequest(node: TSESTree.Node): boolean {
  const name =
    node.type === 'MemberExpression'
      ? memberName(node)
      : node.type === 'Identifier' && node.name;
  return name === 'req' || name === 'request';
}

import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../../ast/function-literal.ts';
import { propertyName } from '../../ast/property-name.ts';
import { unwrap } from '../../ast/unwrap.ts';
import { someChild } from '../../ast/walk/child-nodes.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { HostCall } from '../../types/type-host.ts';
import { constantValue } from '../../variables/constant-value.ts';

/**
 * Whether this call exchanges what is good for one use, as the code of an
 * authorisation: to cut it short spends that, and loses what it was spent for.
 */
export function spendsGrant(call: HostCall, sourceCode: SourceCode): boolean {
  return call.arguments.some(argument => holdsGrant(argument, sourceCode));
}

const grants = new Set<unknown>(['authorization_code', 'refresh_token']);

/** `{ grant_type: 'authorization_code' }`, also in a `const` that is named here. */
function holdsGrant(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (isFunctionNode(node)) return false;
  if (node.type === 'Identifier') {
    const value = constantValue(node, sourceCode);
    return value !== undefined && holdsGrant(value, sourceCode);
  }
  if (node.type === 'Property') {
    const value = unwrap(node.value);
    return propertyName(node) === 'grant_type'
      ? value.type === 'Literal' && grants.has(value.value)
      : holdsGrant(value, sourceCode);
  }
  return someChild(node, sourceCode.visitorKeys, child =>
    holdsGrant(child, sourceCode),
  );
}

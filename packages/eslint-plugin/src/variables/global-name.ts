import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { SourceCode } from '../rule-context.ts';
import { isGlobalName } from './find-variable.ts';

const globalObjects = new Set(['globalThis', 'window', 'self', 'global']);

/**
 * The name by which the platform knows what this expression is: `fetch`, also as
 * a member of the global object. None for what this file declares.
 */
export function globalName(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
): string | undefined {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression') {
    const object = unwrap(node.object);
    return object.type === 'Identifier' &&
      globalObjects.has(object.name) &&
      isGlobalName(object.name, object, sourceCode)
      ? memberName(node)
      : undefined;
  }
  return node.type === 'Identifier' && isGlobalName(node.name, node, sourceCode)
    ? node.name
    : undefined;
}

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
  return isOfPlatform(node, sourceCode) ? writtenName(node) : undefined;
}

/** Whether this expression is what the platform knows by this name. */
export function isGlobal(
  expression: TSESTree.Node,
  name: string,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(expression);
  // Whose it is takes a walk through the scopes.
  return writtenName(node) === name && isOfPlatform(node, sourceCode);
}

function writtenName(node: TSESTree.Node): string | undefined {
  if (node.type === 'MemberExpression') return memberName(node);
  return node.type === 'Identifier' ? node.name : undefined;
}

function isOfPlatform(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'MemberExpression') {
    const object = unwrap(node.object);
    return (
      object.type === 'Identifier' &&
      globalObjects.has(object.name) &&
      isGlobalName(object.name, object, sourceCode)
    );
  }
  return (
    node.type === 'Identifier' && isGlobalName(node.name, node, sourceCode)
  );
}

import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingClass } from '../ast/enclosing-class.ts';
import type { ClassNode } from '../ast/enclosing-class.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { TypeHost } from '../types/type-host.ts';
import type { ProjectFunction } from './project-function.ts';

/**
 * Whether this is a method that a subclass may put another in the place of: its
 * class is extended in the project, or the method is there to be replaced.
 */
export function mayBeReplaced({ node, host }: ProjectFunction): boolean {
  const { parent } = wrapped(node);
  if (parent?.type !== 'MethodDefinition' || isOwn(parent)) return false;
  if (isStub(node.body)) return true;
  const owner = enclosingClass(parent);
  return !owner || mayBeExtended(owner, host);
}

/** Whether something extends it, by its own name or by one that it may be given. */
function mayBeExtended({ id, parent }: ClassNode, host: TypeHost): boolean {
  return (
    !id ||
    parent.type === 'ExportDefaultDeclaration' ||
    host.mentions(`extends ${id.name}`) ||
    host.mentions(`${id.name} as `)
  );
}

/** Whether no subclass sees it. */
function isOwn(method: TSESTree.MethodDefinition): boolean {
  return (
    method.static ||
    method.accessibility === 'private' ||
    method.key.type === 'PrivateIdentifier'
  );
}

/** Whether this body does nothing yet: what extends the class is to give another. */
function isStub(body: TSESTree.Node): boolean {
  return (
    body.type === 'BlockStatement' &&
    body.body.every(({ type }) => type === 'ThrowStatement')
  );
}

import type { FunctionNode } from '../ast/function-literal.ts';
import { wrapped } from '../ast/unwrap.ts';

/** Whether this is a method that a subclass may put another in the place of. */
export function mayBeReplaced(node: FunctionNode): boolean {
  const { parent } = wrapped(node);
  return (
    parent?.type === 'MethodDefinition' &&
    !parent.static &&
    parent.accessibility !== 'private' &&
    parent.key.type !== 'PrivateIdentifier'
  );
}

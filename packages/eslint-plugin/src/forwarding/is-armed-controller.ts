import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { enclosingFunction } from '../scope/enclosing-function.ts';
import { isNewController } from '../signals/is-new-controller.ts';
import { isHandedOn } from './is-own-source.ts';

/**
 * Whether a timer or a listener may abort this controller while the call runs,
 * and nothing else is done with it than to hand its signal on: the work that it
 * was made to stop has begun.
 */
export function isArmedController(
  { kind, variable }: AvailableSignal,
  call: TSESTree.Node,
): boolean {
  const declaration = variable?.defs[0]?.node;
  if (kind !== 'controller' || !variable) return false;
  if (declaration?.type !== 'VariableDeclarator') return false;
  if (!isNewController(declaration.init)) return false;
  const reads = variable.references
    .filter(reference => reference.init !== true)
    .map(({ identifier }) => identifier);
  return (
    reads.every(read => isAbort(read) || isHandedOn(read)) &&
    reads.some(
      read =>
        isAbort(read) &&
        read.range[1] <= call.range[0] &&
        enclosingFunction(read) !== enclosingFunction(declaration),
    )
  );
}

/** `controller.abort`, called or handed over. */
function isAbort(controller: TSESTree.Node): boolean {
  const value = wrapped(controller);
  const { parent } = value;
  return (
    parent?.type === 'MemberExpression' &&
    parent.object === value &&
    memberName(parent) === 'abort'
  );
}

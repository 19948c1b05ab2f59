import type { TSESTree } from '@typescript-eslint/utils';

import { missingKeys } from '../ast/literals/missing-keys.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { groupMaker } from '../groups/group-maker.ts';
import type { RuleContext } from '../rule-context.ts';
import type { FreeSlot } from '../types/free-slots.ts';
import { slotsOf } from '../types/slots.ts';
import type { HostCall, TypeHost } from '../types/type-host.ts';
import { heldLiteral } from '../variables/held-literal.ts';

/**
 * Whether these options are a `const` of a literal without a signal, which is
 * there for groups only: nothing else could give it one.
 */
export function areApartWithoutSignal(
  options: TSESTree.CallExpressionArgument,
  context: RuleContext,
): boolean {
  const name = unwrap(options);
  if (name.type !== 'Identifier') return false;
  const held = heldLiteral(name, context.sourceCode, read =>
    isFor(read, context),
  );
  return (
    held !== undefined &&
    missingKeys(held.literal, ['signal']) !== undefined &&
    held.added.every(member => member.name !== 'signal')
  );
}

/** The slots of this call, whatever is given to them. */
export function slotsOfMaker(
  call: HostCall,
  host: TypeHost,
): readonly FreeSlot[] {
  const signature = host.signatureOf(call);
  return signature
    ? slotsOf(signature, host).map(slot => ({ ...slot, signature }))
    : [];
}

/** Whether it is given to what makes a group, which only reads it. */
function isFor(read: TSESTree.Node, context: RuleContext): boolean {
  const value = wrapped(read);
  const { parent } = value;
  return (
    (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') &&
    parent.callee !== value &&
    groupMaker(parent, context)?.optionsIndex !== undefined
  );
}

import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../../ast/call-with.ts';
import { writtenIn } from '../../ast/literals/written-in.ts';
import { rootOf } from '../../ast/root-of.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { constantOf, declaratorOf } from '../../variables/declarator-of.ts';
import { isReassigned } from '../../variables/is-reassigned.ts';

/**
 * Whether the function has taken the signal of what its object runs now, and given it to
 * a call before this one: `const signal = this.controller.signal; await ask(signal);`
 */
export function isOfTurn(
  { kind, variable }: AvailableSignal,
  call: TSESTree.Node,
): boolean {
  const owner = kind === 'local' ? ownerOfTaken(variable) : undefined;
  if (!variable || !owner || !isOfObject(owner)) return false;
  return variable.references.some(
    ({ identifier }) =>
      identifier.range[1] <= call.range[0] && callWith(writtenIn(identifier)),
  );
}

/** Whose member was taken: `const { signal } = controller`, `const signal = controller.signal`. */
function ownerOfTaken(
  variable: AvailableSignal['variable'],
): TSESTree.Expression | undefined {
  const { id, init } = declaratorOf(variable) ?? {};
  if (variable && init && id?.type === 'ObjectPattern') {
    return isReassigned(variable) ? undefined : init;
  }
  const value = constantOf(variable);
  const member = value && unwrap(value);
  return member?.type === 'MemberExpression' ? member.object : undefined;
}

/** `this.controller`, and not `this`, whose signal is for the object's whole life. */
function isOfObject(owner: TSESTree.Expression): boolean {
  const member = unwrap(owner);
  return (
    member.type === 'MemberExpression' &&
    rootOf(member).type === 'ThisExpression'
  );
}

import type { TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../../ast/call-with.ts';
import { writtenIn } from '../../ast/literals/written-in.ts';
import { rootOf } from '../../ast/root-of.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { constantOf } from '../../variables/declarator-of.ts';

/**
 * Whether the function has taken the signal of what its object runs now, and given it to
 * a call before this one: `const signal = this.controller.signal; await ask(signal);`
 */
export function isOfTurn(
  { kind, variable }: AvailableSignal,
  call: TSESTree.Node,
): boolean {
  const taken = kind === 'local' ? constantOf(variable) : undefined;
  if (!variable || !taken || !isOfObject(taken)) return false;
  return variable.references.some(
    ({ identifier }) =>
      identifier.range[1] <= call.range[0] && callWith(writtenIn(identifier)),
  );
}

/** `this.controller.signal`, not `this.signal`, which is for the object's whole life. */
function isOfObject(value: TSESTree.Expression): boolean {
  const member = unwrap(value);
  return (
    member.type === 'MemberExpression' &&
    unwrap(member.object).type === 'MemberExpression' &&
    rootOf(member).type === 'ThisExpression'
  );
}

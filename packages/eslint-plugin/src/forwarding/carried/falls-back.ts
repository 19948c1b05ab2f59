import type { TSESTree } from '@typescript-eslint/utils';

import { wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import type { HostCall } from '../../types/type-host.ts';
import { resolveFunction } from '../../variables/resolve-function.ts';

/**
 * Whether what is called takes this signal of itself where it is given none: a
 * function beside it that says `given ??= signal`, or has it as a default.
 */
export function fallsBack(
  { callee }: HostCall,
  { variable }: AvailableSignal,
  sourceCode: SourceCode,
): boolean {
  const called = variable && resolveFunction(callee, sourceCode);
  const scope = called && sourceCode.scopeManager?.acquire(called);
  return (scope?.through ?? []).some(
    ({ identifier, resolved }) =>
      resolved === variable && isFallback(wrapped(identifier)),
  );
}

const fallbacks = new Set(['??', '||', '??=', '||=']);

function isFallback(value: TSESTree.Node): boolean {
  const { parent } = value;
  switch (parent?.type) {
    case 'AssignmentExpression':
    case 'LogicalExpression':
      return parent.right === value && fallbacks.has(parent.operator);
    case 'AssignmentPattern':
      return parent.right === value;
    case 'MemberExpression':
      return parent.object === value && isFallback(wrapped(parent));
    default:
      return false;
  }
}

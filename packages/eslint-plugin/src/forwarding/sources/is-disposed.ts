import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../../ast/call-of.ts';
import { propertyName } from '../../ast/property-name.ts';
import { alwaysPrecedes } from '../../flow/always-precedes.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { declaratorOf } from '../../variables/declarator-of.ts';
import { laterUsesOf } from '../../variables/reads-of.ts';

/**
 * Whether nothing aborts this signal any more when the call is made: it came with
 * what takes it down, `const { signal, dispose } = deadline(ms)`, and that has been
 * called by then.
 */
export function isDisposed(
  { variable }: AvailableSignal,
  call: TSESTree.Node,
  { scopeManager }: SourceCode,
): boolean {
  const maker = declaratorOf(variable);
  if (maker?.id.type !== 'ObjectPattern') return false;
  const names = maker.id.properties.flatMap(property =>
    property.type === 'Property' &&
    disposing.test(propertyName(property) ?? '') &&
    property.value.type === 'Identifier'
      ? property.value.name
      : [],
  );
  return (scopeManager?.getDeclaredVariables(maker) ?? [])
    .filter(({ name }) => names.includes(name))
    .flatMap(laterUsesOf)
    .some(use => {
      const disposal = callOf(use);
      return disposal !== undefined && alwaysPrecedes(disposal.parent, call);
    });
}

// Not `cancel` or `stop`, which may abort it.
const disposing =
  /^(?:clean(?:up|Up)?|clear|dispose|release|teardown)(?![a-z])/u;

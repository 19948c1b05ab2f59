import type { TSESLint } from '@typescript-eslint/utils';

import { findProperty } from '../../ast/literals/find-property.ts';
import { memberName } from '../../ast/member-name.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { constantOf } from '../../variables/declarator-of.ts';
import { findVariable } from '../../variables/find-variable.ts';

/**
 * The variable of the controller that this signal is of, also where options that are
 * written out hold it: `const init = { method, signal: controller.signal }`.
 */
export function controllerBehind(
  { kind, variable, text }: AvailableSignal,
  sourceCode: SourceCode,
): TSESLint.Scope.Variable | undefined {
  if (kind === 'controller') return variable;
  const made = constantOf(variable);
  const literal = made && unwrap(made);
  if (literal?.type !== 'ObjectExpression') return undefined;
  const key = text.slice(text.lastIndexOf('.') + 1);
  const given = findProperty(literal, key)?.value;
  const value = given && unwrap(given);
  return value?.type === 'MemberExpression' &&
    memberName(value) === 'signal' &&
    value.object.type === 'Identifier'
    ? findVariable(value.object.name, value.object, sourceCode)
    : undefined;
}

import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../../ast/call-of.ts';
import type { FunctionNode } from '../../ast/function-literal.ts';
import { isNullish } from '../../ast/is-nullish.ts';
import { missingKeys } from '../../ast/literals/missing-keys.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { ownerOfSignal } from '../../scope/owner-of-signal.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { isMadeWithout } from '../../variables/is-made-without.ts';
import { usesOf } from '../../variables/resolve-function.ts';

/**
 * Whether this is the signal in the options of a function that this file alone can
 * call, and whose calls all give it options without one.
 */
export function isNeverGiven(
  signal: AvailableSignal,
  sourceCode: SourceCode,
): boolean {
  const owner = ownerOfSignal(signal);
  const key = /^\w+\??\.(\w+)$/u.exec(signal.text)?.[1];
  if (!owner || key === undefined || isExported(owner)) return false;
  const index = owner.params.findIndex(
    each => nameOf(each) === signal.variable?.name,
  );
  const uses = index < 0 ? [] : usesOf(owner, sourceCode);
  return (
    uses.length > 0 &&
    uses.every(use => isCallWithout(use, index, key, sourceCode))
  );
}

function nameOf(parameter: TSESTree.Parameter): string | undefined {
  const name =
    parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  return name.type === 'Identifier' ? name.name : undefined;
}

function isExported(owner: FunctionNode): boolean {
  const { parent } = owner;
  const declaration =
    parent.type === 'VariableDeclarator' ? parent.parent : owner;
  return declaration.parent.type.startsWith('Export');
}

/** `load(url, { method })` */
function isCallWithout(
  use: TSESTree.Node,
  index: number,
  key: string,
  sourceCode: SourceCode,
): boolean {
  const call = callOf(use);
  if (!call) return false;
  const given = call.arguments.slice(0, index + 1);
  if (given.some(({ type }) => type === 'SpreadElement')) return false;
  const argument = given[index];
  if (!argument) return true;
  const options = unwrap(argument);
  if (options.type === 'ObjectExpression')
    return missingKeys(options, [key]) !== undefined;
  if (isNullish(options)) return true;
  if (options.type !== 'Identifier') return false;
  const variable = findVariable(options.name, options, sourceCode);
  return variable !== undefined && isMadeWithout(key, variable);
}

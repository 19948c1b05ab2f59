import type { TSESTree } from '@typescript-eslint/utils';

import { isWithin } from '../../ast/is-within.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import type { HostCall } from '../../types/type-host.ts';
import { constantValue } from '../../variables/constant-value.ts';
import { findVariable } from '../../variables/find-variable.ts';

/**
 * Whether the call may find a signal that is nested in what the function was given:
 * it is handed all of that, be it to make an argument of it, or is a method of the
 * object that has the signal, as in `ctx.mcpReq.send()`, or that keeps it in its options:
 * `client.load()` for `client.config.signal`.
 */
export function isHolderGiven(
  call: HostCall,
  { kind, text, variable }: AvailableSignal,
  sourceCode: SourceCode,
): boolean {
  if (kind !== 'nested') return false;
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') {
    const target = sourceCode.getText(callee.object);
    if (`${withoutMarks(target)}.${last(text)}` === withoutMarks(text))
      return true;
    if (ofOptions.test(text) && isMadeOf(callee.object, variable, sourceCode))
      return true;
  }
  return (variable?.references ?? []).some(
    ({ identifier }) =>
      isWithin(identifier, call) &&
      wrapped(identifier).parent?.type !== 'MemberExpression',
  );
}

// A function that came beside a context, `params.load()`, may know nothing of it.
const ofOptions = /(?:config|init|options|opts)\??\.\w+$/iu;

/** `client`, or the `connection` of `const connection = client ?? connect()`. */
function isMadeOf(
  object: TSESTree.Node,
  variable: AvailableSignal['variable'],
  sourceCode: SourceCode,
): boolean {
  const value = unwrap(object);
  if (value.type === 'LogicalExpression')
    return isMadeOf(value.left, variable, sourceCode);
  if (!variable || value.type !== 'Identifier') return false;
  if (findVariable(value.name, value, sourceCode) === variable) return true;
  const made = constantValue(value, sourceCode);
  return made?.type === 'LogicalExpression'
    ? isMadeOf(made, variable, sourceCode)
    : false;
}

function last(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

function withoutMarks(text: string): string {
  return text.replaceAll(/[?!]/gu, '');
}

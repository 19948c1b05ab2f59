import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { isSignalLike } from '../types/signal-like.ts';
import type { TypeHost } from '../types/type-host.ts';
import { isNullable } from '../types/type-kinds.ts';
import { isGlobalName } from '../variables/find-variable.ts';
import { replaceValue } from './replace-value.ts';

/**
 * The edit that lets this signal abort what is given another one, by
 * `AbortSignal.any`. None where one of them is no signal of the platform, or the
 * signal comes to be behind the other.
 */
export function composeSignals(
  { text, type, isOptional, variable }: AvailableSignal,
  given: TSESTree.Expression,
  sourceCode: SourceCode,
  host: TypeHost,
): TSESLint.ReportFixFunction | undefined {
  const ofPlatform = host.typeOf(given);
  const fits =
    isSignalLike(ofPlatform, host) &&
    !isNullable(ofPlatform, host) &&
    host.partsOf(type).every(part => host.isAssignable(part, ofPlatform));
  const [name] = variable?.identifiers ?? [];
  const isDeclared = !name || name.range[0] < given.range[0];
  if (!fits || !isDeclared) return undefined;
  if (!isGlobalName('AbortSignal', given, sourceCode)) return undefined;
  if (sourceCode.getCommentsInside(given).length > 0) return undefined;
  const own = sourceCode.getText(given);
  const both = `AbortSignal.any([${text}, ${own}])`;
  return fixer =>
    replaceValue(
      given,
      isOptional ? `${text} ? ${both} : ${own}` : both,
      fixer,
    );
}

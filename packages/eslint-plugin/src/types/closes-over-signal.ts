import type { TSESLint } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { reachedFrom } from '../reached-from.ts';
import type { SourceCode } from '../rule-context.ts';
import { isTypeOnly } from '../variables/is-type-only.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { holdsSignal } from './holds-signal.ts';
import { leavesSignal } from './leaves-signal.ts';
import { memoPerProgram } from './memo-per-program.ts';
import type { TypeHost } from './type-host.ts';

/**
 * Whether this function uses a signal of the code around it, or what holds one:
 * itself, or in a function beside it that it calls.
 */
export function closesOverSignal(
  node: FunctionNode,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const usesOf = (each: FunctionNode): Uses =>
    usesAround(each, host, sourceCode);
  const functions = reachedFrom(node, each => usesOf(each).functions);
  for (const each of functions) if (usesOf(each).isSignalUsed) return true;
  return false;
}

/** What a function uses of the code around it. */
interface Uses {
  readonly isSignalUsed: boolean;
  readonly functions: readonly FunctionNode[];
}

const usesAround = memoPerProgram(
  (node: FunctionNode, host, sourceCode: SourceCode): Uses => {
    const functions: FunctionNode[] = [];
    const scope = sourceCode.scopeManager?.acquire(node);
    for (const reference of scope?.through ?? []) {
      const { identifier, resolved } = reference;
      // What is global is nobody's signal, and the type of `window` is huge.
      if (isTypeOnly(reference) || !resolved?.defs.length) continue;
      if (holdsSignal(host.typeOf(identifier), host)) {
        if (leavesSignal(identifier, host)) continue;
        return { isSignalUsed: true, functions: [] };
      }
      const named = isOfFunction(resolved)
        ? resolveFunction(identifier, sourceCode)
        : undefined;
      if (named) functions.push(named);
    }
    return { isSignalUsed: false, functions };
  },
);

/** A function of the module closes over no signal that a call has been given. */
function isOfFunction({ scope }: TSESLint.Scope.Variable): boolean {
  return scope.type !== 'module' && scope.type !== 'global';
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { statementOf } from '../ast/statement-of.ts';
import { alwaysPrecedes } from '../flow/always-precedes.ts';
import { awaitsOf } from '../promises/awaits-of.ts';
import type { SourceCode } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';
import { readsOf } from '../variables/reads-of.ts';
import { endsWithAbort } from './ends-with-abort.ts';
import { impliesAborted } from './implies-aborted.ts';

type Variable = TSESLint.Scope.Variable;

/**
 * Whether the code has waited for the abort of the signal of this text before it comes
 * to `node`: `await once(signal, 'abort')`, a promise that nothing else resolves, or
 * what a function of the file makes of either. `variable` is the signal, or holds it.
 */
export function waitedForAbort(
  node: TSESTree.Node,
  text: string,
  variable: Variable,
  sourceCode: SourceCode,
): boolean {
  return waitsForAbort(variable, text, sourceCode).some(wait =>
    alwaysPrecedes(wait, node),
  );
}

// Asked once of a signal, and not of each call that could be given it.
const known = new WeakMap<Variable, Map<string, readonly TSESTree.Node[]>>();

/** The statements behind which the signal has aborted, each with its guard. */
function waitsForAbort(
  variable: Variable,
  text: string,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const byText = known.get(variable) ?? new Map<string, TSESTree.Node[]>();
  known.set(variable, byText);
  let waits = byText.get(text);
  if (!waits) {
    waits = readsOf(variable)
      .flatMap(promisesAround)
      .filter(promise => endsWithAbort(promise, text, sourceCode))
      .flatMap(promise => awaitsOf(promise, sourceCode).nodes)
      .flatMap(wait => statementOf(wait) ?? [])
      .map(statement => withGuard(statement, text, sourceCode));
    byText.set(text, waits);
  }
  return waits;
}

/** What may be a promise that is made with this. */
function promisesAround(read: TSESTree.Node): HostCall[] {
  const found: HostCall[] = [];
  for (let node = read.parent; node; node = node.parent) {
    if (node.type === 'CallExpression' || node.type === 'NewExpression')
      found.push(node);
  }
  return found;
}

/** The statement, or the `if (!signal.aborted)` of which it is the branch. */
function withGuard(
  statement: TSESTree.Node,
  text: string,
  sourceCode: SourceCode,
): TSESTree.Node {
  const { parent } = statement;
  const isOnly = parent?.type === 'BlockStatement' && parent.body.length === 1;
  const branch = isOnly ? parent : statement;
  const guard = branch.parent;
  return guard?.type === 'IfStatement' &&
    guard.consequent === branch &&
    !guard.alternate &&
    impliesAborted(guard.test, false, text, sourceCode)
    ? guard
    : statement;
}

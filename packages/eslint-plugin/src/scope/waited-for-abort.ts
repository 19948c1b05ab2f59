import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isAbortCallback } from '../ast/abort-callback.ts';
import { calledName } from '../ast/called-name.ts';
import { isAbortEvent } from '../ast/is-abort-event.ts';
import { methodCall } from '../ast/method-call.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { statementOf } from '../ast/statement-of.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { alwaysPrecedes } from '../flow/always-precedes.ts';
import { awaitsOf } from '../promises/awaits-of.ts';
import { promiseExecutor } from '../promises/promise-executor.ts';
import type { SourceCode } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';
import { readsOf } from '../variables/reads-of.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { impliesAborted, isWritten } from './implies-aborted.ts';
import { isAbortedAt } from './is-aborted-at.ts';

/**
 * Whether the code has waited for the abort of the signal of this text before it comes
 * to `node`: `await once(signal, 'abort')`, a promise that nothing else resolves, or
 * what a function of the file makes of either. `variable` is the signal, or holds it.
 */
export function waitedForAbort(
  node: TSESTree.Node,
  text: string,
  variable: TSESLint.Scope.Variable,
  sourceCode: SourceCode,
): boolean {
  const isBefore = (wait: TSESTree.AwaitExpression): boolean => {
    const statement = statementOf(wait);
    return (
      statement !== undefined &&
      alwaysPrecedes(withGuard(statement, text, sourceCode), node)
    );
  };
  return readsOf(variable)
    .flatMap(promisesAround)
    .some(
      promise =>
        endsWithAbort(promise, text, sourceCode) &&
        awaitsOf(promise, sourceCode).nodes.some(isBefore),
    );
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

// Of `node:util`, and as others call theirs.
const waits = /^(?:aborted|(?:once|until|wait(?:For|Until)?)Abort(?:ed)?)$/u;

function endsWithAbort(
  promise: TSESTree.Node,
  text: string,
  sourceCode: SourceCode,
): boolean {
  const node = unwrap(promise);
  if (node.type === 'NewExpression') {
    const executor = promiseExecutor(node, sourceCode);
    const [resolve] = executor?.params ?? [];
    return (
      resolve?.type === 'Identifier' && areAllOfAbort(resolve, text, sourceCode)
    );
  }
  if (node.type !== 'CallExpression') return false;
  const { callee, arguments: given } = node;
  const at = given.findIndex(each => isWritten(each, text, sourceCode));
  if (at < 0) return false;
  const called = resolveFunction(callee, sourceCode);
  if (!called) {
    const name = calledName(callee);
    return (
      waits.test(name) ||
      (name === 'once' && at === 0 && isAbortEvent(given[1]))
    );
  }
  const parameter = called.params[at];
  const result = onlyExpression(called.body);
  return (
    parameter?.type === 'Identifier' &&
    result !== undefined &&
    endsWithAbort(result, parameter.name, sourceCode)
  );
}

/** Whether a promise is resolved nowhere but where the signal has aborted. */
function areAllOfAbort(
  resolve: TSESTree.Identifier,
  text: string,
  sourceCode: SourceCode,
): boolean {
  const variables = sourceCode.scopeManager?.getDeclaredVariables(
    resolve.parent,
  );
  const variable = variables?.find(({ name }) => name === resolve.name);
  const uses = readsOf(variable);
  return (
    uses.length > 0 &&
    uses.every(
      use =>
        isInListener(use, text, sourceCode) ||
        isAbortedAt(use, text, sourceCode),
    )
  );
}

/** Whether it is called, or is in what is called, when the signal aborts. */
function isInListener(
  use: TSESTree.Node,
  text: string,
  sourceCode: SourceCode,
): boolean {
  for (let node = use; node.parent; node = node.parent) {
    if (!isAbortCallback(node)) continue;
    const { parent } = wrapped(node);
    return (
      parent !== undefined &&
      placesOfSignal(parent).some(each => isWritten(each, text, sourceCode))
    );
  }
  return false;
}

/** Where what registers an abort callback may have its signal. */
function placesOfSignal(
  registering: TSESTree.Node,
): readonly (TSESTree.Node | undefined)[] {
  switch (registering.type) {
    case 'AssignmentExpression': {
      const { left } = registering;
      return [left.type === 'MemberExpression' ? left.object : undefined];
    }
    case 'CallExpression':
      return [methodCall(registering)?.object, registering.arguments[0]];
    default:
      return [];
  }
}

import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { methodCall } from '../../ast/method-call.ts';
import { targetOf } from '../../ast/target-of.ts';
import { unwrap, wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import { mentionsSignal } from '../../types/mentions-signal.ts';
import { isThenable } from '../../types/thenable.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';
import { constantValue } from '../../variables/constant-value.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';
import { endOf } from './end-of.ts';
import { runsOnAbort } from './runs-on-abort.ts';

/**
 * Whether an abort ends what this call gives, which is kept as it is:
 * `const child = spawn(command); signal.addEventListener('abort', () => child.kill())`,
 * also by another name: `active = child`. A promise that is waited for first is not
 * ended while it is waited for.
 */
export function isResultEndedOnAbort(
  call: HostCall,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const result = targetOf(waitedFor(call, host));
  return readsAt(result, sourceCode)
    .flatMap(read => [read, ...readsAt(targetOf(read), sourceCode)])
    .some(read => {
      const end = endOf(read);
      return (
        end !== undefined &&
        (runsOnAbort(end, sourceCode) || isToldOfAbort(end, sourceCode, host))
      );
    });
}

/** The `await` of what is no promise: there is nothing to wait for. */
function waitedFor(call: HostCall, host: TypeHost): TSESTree.Node {
  const { parent } = wrapped(call);
  return parent?.type === 'AwaitExpression' &&
    !isThenable(host.typeOf(call), host)
    ? parent
    : call;
}

/** Where the variable that this is put in is read. */
function readsAt(
  target: TSESTree.Node | undefined,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  return target?.type === 'Identifier'
    ? readsOf(findVariable(target.name, target, sourceCode))
    : [];
}

/**
 * Whether this runs in a callback of what the signal was given to:
 * `using scope = new Scope({ signal }); scope.onAbort(() => child.kill())`.
 */
function isToldOfAbort(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const handler = enclosingFunction(node);
  const { parent } = handler ? wrapped(handler) : {};
  const holder = parent && methodCall(parent)?.object;
  const name = holder && unwrap(holder);
  if (name?.type !== 'Identifier') return false;
  const made = constantValue(name, sourceCode);
  return made !== undefined && mentionsSignal(made, sourceCode, host);
}

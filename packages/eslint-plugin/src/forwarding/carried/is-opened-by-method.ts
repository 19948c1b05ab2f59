import type { TSESTree } from '@typescript-eslint/utils';

import { methodCallOn } from '../../ast/method-call.ts';
import { unwrap } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import { mentionsSignal } from '../../types/mentions-signal.ts';
import type { TypeHost } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';

/**
 * Whether a method that gives this very object back has been given a signal, which the
 * object has from then on: `server.listen({ port, signal })`. What a listener uses
 * (`server.on('request', handle)`) ends nothing.
 */
export function isOpenedByMethod(
  expression: TSESTree.Node,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  const name = unwrap(expression);
  if (name.type !== 'Identifier') return false;
  return readsOf(findVariable(name.name, name, sourceCode)).some(read => {
    const method = methodCallOn(read);
    return (
      method !== undefined &&
      method.arguments.some(
        each =>
          !host.isCallable(host.typeOf(each)) &&
          mentionsSignal(each, sourceCode, host),
      ) &&
      host.typeOf(method.node) === host.typeOf(read)
    );
  });
}

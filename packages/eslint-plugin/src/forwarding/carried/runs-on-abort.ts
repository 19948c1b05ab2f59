import type { TSESTree } from '@typescript-eslint/utils';

import { isAbortCallback } from '../../ast/abort-callback.ts';
import { callOf } from '../../ast/call-of.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { cleanupAround } from '../../ast/in-cleanup.ts';
import { targetOf } from '../../ast/target-of.ts';
import { wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import { findVariable } from '../../variables/find-variable.ts';

/** Whether an abort listener runs this, by itself or by one function that it calls. */
export function runsOnAbort(
  node: TSESTree.Node,
  sourceCode: SourceCode,
  isCalled = false,
): boolean {
  if (cleanupAround(node)?.kind === 'listener') return true;
  const handler = handlerAround(node);
  const variable =
    handler && findVariable(handler.name, handler.parent, sourceCode);
  return (variable?.references ?? []).some(
    ({ identifier }) =>
      isAbortCallback(identifier) ||
      (!isCalled &&
        callOf(identifier) !== undefined &&
        runsOnAbort(identifier, sourceCode, true)),
  );
}

/** The name of the function that this runs in. */
function handlerAround(node: TSESTree.Node): TSESTree.Identifier | undefined {
  const handler = enclosingFunction(node);
  if (!handler || handler.id) return handler?.id ?? undefined;
  const { parent } = wrapped(handler);
  // `const onAbort = signal ? () => stream.destroy() : undefined`
  const target = targetOf(
    parent?.type === 'ConditionalExpression' ? parent : handler,
  );
  return target?.type === 'Identifier' ? target : undefined;
}

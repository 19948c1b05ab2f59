import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { isNullish } from '../ast/is-nullish.ts';
import { endsWithThrow } from '../ast/last-statement.ts';
import { methodCall } from '../ast/method-call.ts';
import type { MethodCall } from '../ast/method-call.ts';
import { wrapped } from '../ast/unwrap.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import type { SourceCode } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/** Whether this `.catch(…)` or `.then(…, …)` takes the rejection of its promise. */
export function isHandled(call: MethodCall): boolean {
  return handlerOf(call) !== undefined;
}

/** Whether it takes the rejection and does nothing with it. */
export function isSwallowed(call: MethodCall, sourceCode: SourceCode): boolean {
  const body = bodyOfHandler(call, sourceCode);
  if (!body) return false;
  return body.type === 'BlockStatement'
    ? body.body.every(isEmptyReturn)
    : isNullish(body);
}

/** Whether it takes the rejection and goes on with nothing, whatever it has told of it. */
export function isAnsweredWithNothing(
  call: MethodCall,
  sourceCode: SourceCode,
): boolean {
  const body = bodyOfHandler(call, sourceCode);
  if (!body) return false;
  if (body.type !== 'BlockStatement') return isNothing(body);
  return returnsIn(body, sourceCode).every(
    ({ argument }) => argument === null || isNothing(argument),
  );
}

function isNothing(value: TSESTree.Node): boolean {
  return (
    isNullish(value) || (value.type === 'Literal' && value.value === false)
  );
}

function isEmptyReturn(statement: TSESTree.Statement): boolean {
  return (
    statement.type === 'ReturnStatement' &&
    (statement.argument === null || isNullish(statement.argument))
  );
}

/** Whether what this call returns rejects all the same: its handler throws. */
export function isRethrown(call: MethodCall, sourceCode: SourceCode): boolean {
  const body = bodyOfHandler(call, sourceCode);
  return body?.type === 'BlockStatement' && endsWithThrow(body);
}

/** The function around this that a `.catch(…)` or `.then(…, …)` calls for a rejection. */
export function rejectionHandlerAround(
  node: TSESTree.Node,
): FunctionNode | undefined {
  for (let inner = node; inner.parent; inner = inner.parent) {
    if (isFunctionNode(inner) && isRejectionHandler(inner)) return inner;
  }
  return undefined;
}

function isRejectionHandler(node: FunctionNode): boolean {
  const value = wrapped(node);
  const call = value.parent && methodCall(value.parent);
  return call !== undefined && handlerOf(call) === value;
}

/** The code that takes the rejection, where the file shows it. */
function bodyOfHandler(
  call: MethodCall,
  sourceCode: SourceCode,
): FunctionNode['body'] | undefined {
  const handler = handlerOf(call);
  return handler && resolveFunction(handler, sourceCode)?.body;
}

/** What this `.catch(…)` or `.then(…, …)` calls for a rejection. */
export function handlerOf({
  name,
  node,
}: MethodCall): TSESTree.Expression | undefined {
  const index = name === 'catch' ? 0 : name === 'then' ? 1 : -1;
  const handler = node.arguments[index];
  if (!handler || handler.type === 'SpreadElement') return undefined;
  return isNullish(handler) ? undefined : handler;
}

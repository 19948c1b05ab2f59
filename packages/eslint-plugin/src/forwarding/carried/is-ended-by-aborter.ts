import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../../ast/call-of.ts';
import { enclosingFunction } from '../../ast/enclosing-function.ts';
import { endingWord } from '../../ast/ending-word.ts';
import { isFunctionLiteral } from '../../ast/function-literal.ts';
import { isWithin } from '../../ast/is-within.ts';
import { methodCall, methodCallOn } from '../../ast/method-call.ts';
import { onlyExpression } from '../../ast/only-expression.ts';
import { targetOf } from '../../ast/target-of.ts';
import { wrapped } from '../../ast/unwrap.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import type { HostCall } from '../../types/type-host.ts';
import { findVariable } from '../../variables/find-variable.ts';
import { readsOf } from '../../variables/reads-of.ts';
import { usesOf } from '../../variables/resolve-function.ts';

/**
 * Whether the function that aborts this controller also ends what the call gives, or
 * what it is a method of: `controller.abort(); subscription.then(each =>
 * each.unsubscribe())`, or `server.close()` for `server.listen()`. It may call another
 * function of the file for that.
 */
export function isEndedByAborter(
  call: HostCall,
  { kind, variable }: AvailableSignal,
  sourceCode: SourceCode,
): boolean {
  if (kind !== 'controller') return false;
  const owner = enclosingFunction(call);
  const aborters = readsOf(variable).flatMap(read => {
    const aborter = enclosingFunction(read);
    const isAbort = methodCallOn(read)?.name === 'abort';
    return isAbort && aborter && aborter !== owner ? [aborter] : [];
  });
  const isInAborter = (node: TSESTree.Node): boolean =>
    aborters.some(each => isWithin(node, each));
  return [keptIn(call), receiverOf(call)]
    .flatMap(each =>
      each ? readsOf(findVariable(each.name, call, sourceCode)) : [],
    )
    .some(
      read =>
        isEnded(read) &&
        (isInAborter(read) || isRunBy(read, isInAborter, sourceCode)),
    );
}

/** The `server` of `server.listen()`. */
function receiverOf(call: HostCall): TSESTree.Identifier | undefined {
  const object = methodCall(call)?.object;
  return object?.type === 'Identifier' ? object : undefined;
}

/** Whether the function with this node is called in such a place. */
function isRunBy(
  node: TSESTree.Node,
  isThere: (node: TSESTree.Node) => boolean,
  sourceCode: SourceCode,
): boolean {
  const helper = enclosingFunction(node);
  return (
    helper !== undefined &&
    usesOf(helper, sourceCode).some(
      use => callOf(use) !== undefined && isThere(use),
    )
  );
}

/** The variable that this promise is kept in, or what it gives. */
function keptIn(call: HostCall): TSESTree.Identifier | undefined {
  const promise = wrapped(call);
  const target = targetOf(
    promise.parent?.type === 'AwaitExpression' ? promise.parent : promise,
  );
  return target?.type === 'Identifier' ? target : undefined;
}

/** `connection.close()`, `connecting.then(each => each.close())`, and so in `forEach`. */
function isEnded(result: TSESTree.Node): boolean {
  const { name = '', arguments: given } = methodCallOn(result) ?? {};
  if (endingWord(name)) return true;
  const [next] = given ?? [];
  if (!next || !isFunctionLiteral(next)) return false;
  const expression = onlyExpression(next.body);
  const ending = (expression && methodCall(expression)?.name) ?? '';
  return endingWord(ending) !== undefined;
}

import type { TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import { returnsIn } from '../ast/walk/returns-in.ts';
import { throws } from '../ast/walk/throws.ts';
import type { SourceCode } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';

/**
 * Whether the function around this call takes whatever it fails with for an
 * answer: the `catch` around it, or behind it, throws nothing. It would take an
 * abort for one as well.
 */
export function takesFailure(
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return takersOf(call, sourceCode).length > 0;
}

/**
 * Whether that answer is a no, or a yes: a health check would call the server down that
 * it has not asked to the end, and to give it a signal would do harm.
 */
export function decidesByFailure(
  call: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return takersOf(call, sourceCode).some(taker =>
    taker.type === 'BlockStatement'
      ? returnsIn(taker, sourceCode).some(
          ({ argument }) => argument && isVerdict(argument),
        )
      : isVerdict(taker),
  );
}

function isVerdict(answer: TSESTree.Node): boolean {
  const value = unwrap(answer);
  return value.type === 'Literal' && typeof value.value === 'boolean';
}

/** The bodies of what takes the failure of this call, and throws nothing. */
function takersOf(
  call: TSESTree.Node,
  sourceCode: SourceCode,
): readonly TSESTree.Node[] {
  const takers: TSESTree.Node[] = [];
  for (let inner = call; inner.parent; inner = inner.parent) {
    const parent: TSESTree.Node = inner.parent;
    if (isFunctionNode(inner)) break;
    const taker =
      parent.type === 'TryStatement' && parent.block === inner
        ? parent.handler?.body
        : takerBehind(inner, sourceCode);
    if (taker && !throws(taker, sourceCode)) takers.push(taker);
  }
  return takers;
}

/** The handler of `load().catch(() => undefined)`. */
function takerBehind(
  promise: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Node | undefined {
  const link = methodCallOn(promise);
  const [handler] = link?.name === 'catch' ? link.node.arguments : [];
  return handler && resolveFunction(handler, sourceCode)?.body;
}

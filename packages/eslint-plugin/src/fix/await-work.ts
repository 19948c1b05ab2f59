import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { canAwait } from '../ast/can-await.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import type { MemberFunction } from '../groups/member-function.ts';
import { endOfChain } from '../promises/promise-chain.ts';
import type { SourceCode } from '../rule-context.ts';

export interface AwaitWork {
  readonly word: 'await' | 'return';
  readonly fix: TSESLint.ReportFixFunction;
}

/**
 * The edit that waits for the promise of this call, which is dropped: `await`
 * where that can stand; `return` where it is the last thing that the task does.
 */
export function awaitWork(
  call: TSESTree.CallExpression,
  { node: task }: MemberFunction,
  sourceCode: SourceCode,
): AwaitWork | undefined {
  const promise = endOfChain(call);
  const discard =
    promise.parent?.type === 'UnaryExpression' ? promise.parent : undefined;
  const dropped = discard ?? promise;
  const isStatement = dropped.parent?.type === 'ExpressionStatement';
  if (!isStatement && !discard) return undefined;

  const edit = (word: AwaitWork['word']): AwaitWork => {
    const token = discard && sourceCode.getFirstToken(discard);
    return {
      word,
      fix: fixer =>
        token
          ? fixer.replaceText(token, word)
          : fixer.insertTextBefore(dropped, `${word} `),
    };
  };
  if (canAwait(call)) return edit('await');
  const isLast =
    task.body.type === 'BlockStatement' &&
    task.body.body.at(-1) === dropped.parent &&
    !givesNothing(task);
  return isLast ? edit('return') : undefined;
}

/** `(): void => …`, which may return no promise. */
function givesNothing({ returnType }: FunctionNode): boolean {
  return returnType?.typeAnnotation.type === 'TSVoidKeyword';
}

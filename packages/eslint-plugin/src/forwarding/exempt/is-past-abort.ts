import type { TSESTree } from '@typescript-eslint/utils';

import { abortQuestions } from '../../ast/abort-questions.ts';
import { calledName } from '../../ast/called-name.ts';
import { isFunctionNode } from '../../ast/function-literal.ts';
import { endsWithJump } from '../../ast/last-statement.ts';
import { someNode } from '../../ast/walk/some-node.ts';
import { isImplied } from '../../flow/implied.ts';
import { isSleep } from '../../races/is-sleep.ts';
import type { SourceCode } from '../../rule-context.ts';
import type { AvailableSignal } from '../../scope/available-signals.ts';
import { impliesAborted } from '../../scope/implies-aborted.ts';
import type { HostCall, TypeHost } from '../../types/type-host.ts';

/**
 * Whether a `catch` before this lets the abort pass, and nothing else:
 * `catch (error) { if (!signal.aborted) throw error; }`. What comes behind it is to be
 * done after the abort as well, where a call with the signal would only throw.
 */
export function isPastAbort(
  call: HostCall,
  signal: AvailableSignal,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  if (call.type === 'CallExpression' && isSleep(call, host)) return false;
  let inner: TSESTree.Node = call;
  for (; inner.parent && !isFunctionNode(inner); inner = inner.parent) {
    const { parent, range }: TSESTree.Node = inner;
    if (parent.type !== 'BlockStatement' && parent.type !== 'Program') continue;
    const before = parent.body.filter(each => each.range[1] <= range[0]);
    const passing = before.findLastIndex(each =>
      letsAbortPass(each, signal.text, sourceCode),
    );
    if (passing === -1) continue;
    return !before.slice(passing + 1).some(each => asksAgain(each, sourceCode));
  }
  return false;
}

function letsAbortPass(
  statement: TSESTree.Node,
  text: string,
  sourceCode: SourceCode,
): boolean {
  if (statement.type !== 'TryStatement' || !statement.handler) return false;
  const { body } = statement.handler;
  return (
    !endsWithJump(body) &&
    body.body.some(each => {
      if (each.type !== 'IfStatement') return false;
      const { alternate, consequent, test } = each;
      return (
        (endsWithJump(consequent) &&
          meansAbort(test, false, text, sourceCode)) ||
        (alternate !== null &&
          endsWithJump(alternate) &&
          !endsWithJump(consequent) &&
          meansAbort(test, true, text, sourceCode))
      );
    })
  );
}

/** Whether a test with this outcome says that what was caught is the abort. */
function meansAbort(
  test: TSESTree.Expression,
  outcome: boolean,
  text: string,
  sourceCode: SourceCode,
): boolean {
  return (
    impliesAborted(test, outcome, text, sourceCode) ||
    isImplied(test, outcome, (part, value) =>
      part.type === 'BinaryExpression'
        ? isNameOfAbort(part.right) &&
          (value ? equal.has(part.operator) : unequal.has(part.operator))
        : part.type === 'CallExpression' &&
          value &&
          /abort/iu.test(calledName(part.callee)),
    )
  );
}

const equal = new Set(['==', '===']);
const unequal = new Set(['!=', '!==']);

/** The name of an `AbortError`. */
function isNameOfAbort(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && node.value === 'AbortError';
}

/** Whether this may end the work after an abort once more. */
function asksAgain(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  return someNode(
    node,
    sourceCode,
    part => part.type === 'Identifier' && abortQuestions.has(part.name),
    isFunctionNode,
  );
}

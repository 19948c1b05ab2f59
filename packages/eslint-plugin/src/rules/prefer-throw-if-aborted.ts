import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { functionName } from '../ast/function-name.ts';
import { memberName } from '../ast/member-name.ts';
import { wrapped } from '../ast/unwrap.ts';
import { createRule } from '../create-rule.ts';
import { replaceStatement } from '../fix/replace-statement.ts';
import { isClaimed } from '../overlaps/claims.ts';
import type { RuleContext } from '../rule-context.ts';
import { abortExit } from '../signals/abort-exit.ts';
import type { AbortExit } from '../signals/abort-exit.ts';
import { abortedTest } from '../signals/aborted-test.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isUntyped } from '../types/type-kinds.ts';

type MessageId = AbortExit | 'throwReason';

export const preferThrowIfAborted = createRule<[], MessageId>({
  name: 'prefer-throw-if-aborted',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Require `throwIfAborted` where code leaves after an abort',
      strict: true,
    },
    fixable: 'code',
    hasSuggestions: true,
    messages: {
      fallback:
        'A signal that has aborted has a reason, so this is `{{call}}` with a fallback that is never thrown.',
      ownError:
        'This throws an error of its own in place of the reason of `{{signal}}`, so the caller cannot tell a deadline from a cancellation.',
      reason: 'This is `{{call}}`, written out.',
      return:
        'This returns nothing when `{{signal}}` has aborted, so the caller takes the abort for a result.',
      throwReason: 'Throw the reason, with `{{call}}`.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    if (!sourceCode.text.includes('.aborted')) return {};

    return {
      IfStatement(node) {
        if (node.alternate) return;
        const test = abortedTest(node.test, context);
        if (!test || !canThrow(test.signal, context)) return;
        const exit = abortExit(node.consequent, test, context);
        if (!exit || isItself(node)) return;
        // A `throwIfAborted` would hide the failure as well.
        if (isClaimed('masks-failure', exitOf(node), context)) return;

        const signal = sourceCode.getText(test.signal);
        const call = `${signal}${test.isOptional ? '?.' : '.'}throwIfAborted()`;
        const fix = (fixer: TSESLint.RuleFixer): TSESLint.RuleFix | null =>
          sourceCode.getCommentsInside(node).length > 0
            ? null
            : replaceStatement(node, call, fixer, sourceCode);
        const isSame = exit === 'reason' && isOfPlatform(test.signal, context);
        const suggest =
          exit === 'return'
            ? []
            : [{ messageId: 'throwReason' as const, data: { call }, fix }];
        context.report({
          node,
          messageId: exit,
          data: { signal, call },
          ...(isSame ? { fix } : { suggest }),
        });
      },
    };
  },
});

/** Whether this is the body of a `throwIfAborted`, where there was none. */
function isItself(node: TSESTree.IfStatement): boolean {
  const owner = enclosingFunction(node);
  if (!owner) return false;
  if (functionName(owner) === 'throwIfAborted') return true;
  const { parent } = wrapped(owner);
  return parent?.type === 'AssignmentExpression'
    ? parent.left.type === 'MemberExpression' &&
        memberName(parent.left) === 'throwIfAborted'
    : parent?.type === 'Property' && isDescriptorOfIt(parent.parent);
}

/** `Object.defineProperty(AbortSignal.prototype, 'throwIfAborted', { value })` */
function isDescriptorOfIt(descriptor: TSESTree.Node): boolean {
  const { parent } = wrapped(descriptor);
  return (
    parent?.type === 'CallExpression' &&
    parent.arguments.some(
      each => each.type === 'Literal' && each.value === 'throwIfAborted',
    )
  );
}

function exitOf({ consequent }: TSESTree.IfStatement): TSESTree.Node {
  return consequent.type === 'BlockStatement'
    ? (consequent.body[0] ?? consequent)
    : consequent;
}

/** Whether it has the method: the signals that libraries declare may not. */
function canThrow(signal: TSESTree.Node, context: RuleContext): boolean {
  const host = getTypeHost(context);
  return (
    !host ||
    host
      .partsOf(host.typeOf(signal))
      .every(
        part =>
          isUntyped(part, host) ||
          host.propertyOf(part, 'throwIfAborted')?.isOptional === false,
      )
  );
}

/** Whether its `throwIfAborted` is known to throw its `reason`. */
function isOfPlatform(signal: TSESTree.Node, context: RuleContext): boolean {
  const { parent } = wrapped(signal);
  const host = getTypeHost(context);
  if (!host || parent?.type !== 'MemberExpression') return true;
  const origin = host.originOf(parent.property);
  // Where the type is not known, neither is that it is another one.
  return !origin || origin.isOfLanguage || origin.module === 'node';
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isTestFile } from '../ast/is-test-file.ts';
import { deafLoop } from '../checkpoints/deaf-loop.ts';
import { createRule } from '../create-rule.ts';
import { beginBody } from '../fix/begin-body.ts';
import type { LoopNode } from '../flow/loop-shape.ts';
import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { getTypeHost } from '../types/get-type-host.ts';

export const requireAbortCheckpoint = createRule<
  [],
  'deafLoop' | 'addCheckpoint'
>({
  name: 'require-abort-checkpoint',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Require loops without an end to see the abort of the signal that is in scope',
      strict: true,
      requiresTypeChecking: true,
    },
    hasSuggestions: true,
    messages: {
      deafLoop:
        'This loop can go round without a look at `{{signal}}`, so it goes on after the abort.',
      addCheckpoint:
        'Throw the abort of `{{signal}}` at the start of each turn.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    if (!sourceCode.text.includes('await')) return {};
    if (isTestFile(context)) return {};
    const host = getTypeHost(context);
    if (!host) return {};

    const loops: LoopNode[] = [];
    const add = (loop: LoopNode): void => {
      loops.push(loop);
    };

    return {
      DoWhileStatement: add,
      ForStatement: add,
      WhileStatement: add,
      ForOfStatement: add,
      'Program:exit'() {
        for (const loop of loops) {
          const signal = deafLoop(loop, context, host);
          if (signal) report(loop, signal, context);
        }
      },
    };
  },
});

type Context = TSESLint.RuleContext<'addCheckpoint' | 'deafLoop', readonly []>;

function report(
  loop: LoopNode,
  signal: AvailableSignal,
  context: Context,
): void {
  const { body } = loop;
  const { sourceCode } = context;
  const data = { signal: signal.text };
  const checkpoint = `${signal.text}${signal.isOptional ? '?' : ''}.throwIfAborted()`;
  context.report({
    loc: sourceCode.getFirstToken(loop)?.loc ?? loop.loc,
    messageId: 'deafLoop',
    data,
    suggest: isHidden(signal, body, sourceCode)
      ? []
      : [
          {
            messageId: 'addCheckpoint',
            data,
            fix: fixer => beginBody(body, checkpoint, fixer, sourceCode),
          },
        ],
  });
}

/** Whether the body declares something else by this name. */
function isHidden(
  { variable }: AvailableSignal,
  body: TSESTree.Node,
  { scopeManager }: SourceCode,
): boolean {
  return (
    variable !== undefined &&
    (scopeManager?.acquire(body)?.set.has(variable.name) ?? false)
  );
}

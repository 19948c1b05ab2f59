import type { TSESTree } from '@typescript-eslint/utils';

import { isTestFile } from '../ast/is-test-file.ts';
import { deafLoop } from '../checkpoints/deaf-loop.ts';
import { createRule } from '../create-rule.ts';
import { beginBody } from '../fix/begin-body.ts';
import type { LoopNode } from '../flow/loop-shape.ts';
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

    // What the body declares by that name is another thing.
    const isHidden = (
      { variable }: AvailableSignal,
      body: TSESTree.Node,
    ): boolean =>
      variable !== undefined &&
      (sourceCode.scopeManager?.acquire(body)?.set.has(variable.name) ?? false);

    const loops: LoopNode[] = [];
    const add = (loop: LoopNode): void => {
      loops.push(loop);
    };
    function check(loop: LoopNode): void {
      const signal = host && deafLoop(loop, context, host);
      const word = sourceCode.getFirstToken(loop);
      if (!signal || !word) return;
      const { body } = loop;
      const data = { signal: signal.text };
      context.report({
        loc: word.loc,
        messageId: 'deafLoop',
        data,
        suggest: isHidden(signal, body)
          ? []
          : [
              {
                messageId: 'addCheckpoint',
                data,
                fix: fixer =>
                  beginBody(
                    body,
                    `${signal.text}${signal.isOptional ? '?' : ''}.throwIfAborted()`,
                    fixer,
                    sourceCode,
                  ),
              },
            ],
      });
    }

    return {
      DoWhileStatement: add,
      ForStatement: add,
      WhileStatement: add,
      ForOfStatement: add,
      'Program:exit'() {
        loops.forEach(check);
      },
    };
  },
});

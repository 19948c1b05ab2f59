import type { TSESTree } from '@typescript-eslint/utils';

import { calleeText } from '../ast/callee-text.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import { judgeCombinator } from '../combinators/judge-combinator.ts';
import type { CombinatorOptions } from '../combinators/judge-combinator.ts';
import { parentOfTasks } from '../combinators/parent-of-tasks.ts';
import { signalsAt } from '../combinators/signals-at.ts';
import { suggestErrgroup } from '../combinators/suggest-errgroup.ts';
import { createRule } from '../create-rule.ts';
import { usualLimit } from '../fanout/fanout.ts';
import { promiseFanout } from '../fanout/promise-fanout.ts';
import { claim } from '../overlaps/claims.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import { getTypeHost } from '../types/get-type-host.ts';

type MessageId =
  | 'floating'
  | 'swallowed'
  | 'uncancellable'
  | 'losers'
  | 'inTask'
  | 'siblings'
  | 'useTasks'
  | 'useMap';

export const noUncancellableCombinator = createRule<
  [CombinatorOptions],
  MessageId
>({
  name: 'no-uncancellable-combinator',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow combinators of promises that leave their tasks running',
      recommended: true,
      requiresTypeChecking: true,
    },
    hasSuggestions: true,
    messages: {
      floating:
        'Nothing waits for this `Promise.{{method}}`, so its tasks outlive the function and their failure is lost.',
      swallowed:
        'Nothing waits for this `Promise.{{method}}` and its failure is thrown away, so its tasks fail without a trace.',
      uncancellable:
        '`{{callee}}` is given no `signal`{{available}}, so it runs on after another task of this `Promise.{{method}}` has failed.',
      losers:
        '`{{callee}}` is given no `signal`{{available}}, so it runs on after this `Promise.{{method}}` has been decided.',
      inTask:
        'The tasks of this `Promise.{{method}}` are no members of the group, so those that it leaves running outlive the group.',
      siblings:
        'The tasks of this `Promise.{{method}}` have only the signal of the caller, so the failure of one leaves the others running.',
      useTasks:
        'Start the tasks with `{{method}}` of `errgroup`, which cancels the others.',
      useMap:
        'Start the tasks with `map` of `errgroup`{{pace}}, which cancels the others.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          checkSwallowed: {
            type: 'boolean',
            description:
              'Whether to report a combinator that nothing waits for and whose failure goes to an empty `catch`.',
          },
          checkTests: {
            type: 'boolean',
            description:
              'Whether to report tasks that run on in test files, too.',
          },
          checkUnscoped: {
            type: 'boolean',
            description:
              'Whether to report, where no signal is in scope, functions of the project that are not seen to call the platform or a package.',
          },
          requireSiblingAbort: {
            type: 'boolean',
            description:
              'Whether to report tasks that only have the signal of the caller, which the failure of one of them does not abort.',
          },
          taskMode: {
            type: 'boolean',
            description:
              'Whether to report every combinator of two or more tasks inside of a task of a group.',
          },
        },
      },
    ],
    defaultOptions: [
      {
        checkSwallowed: true,
        checkTests: false,
        checkUnscoped: true,
        requireSiblingAbort: false,
        taskMode: true,
      },
    ],
  },

  create(context, [options]) {
    const { sourceCode } = context;
    if (!sourceCode.text.includes('Promise')) return {};
    const host = getTypeHost(context);
    if (!host) return {};

    // What is told of, and the function whose combinator it is told of for.
    const told = new Map<TSESTree.Node, TSESTree.Node | undefined>();

    return {
      // The inner one of two comes first: what that leaves running is told of there. A
      // mapper is run for every element, and what it waits for is left by the others, too.
      'CallExpression:exit'(node: TSESTree.CallExpression) {
        const combinator = promiseCombinator(node, sourceCode);
        const fault =
          combinator && judgeCombinator(combinator, options, context, host);
        if (!fault) return;

        const { kind } = fault;
        const owner = enclosingFunction(node);
        const calls = fault.calls.filter(
          each => !told.has(each) || told.get(each) !== owner,
        );
        const isTold = fault.calls.length > 0 && calls.length === 0;
        if (isTold && kind !== 'inTask') return;
        for (const each of calls) told.set(each, owner);
        const [call] = calls;
        const isDropped = kind === 'floating' || kind === 'swallowed';
        claim('to-be-replaced', node, context);
        if (isDropped) claim('not-awaited', node, context);
        for (const each of calls) claim('no-signal', each, context);
        const [signal] = signalsAt(node, sourceCode, host);
        const isLong = promiseFanout(node, usualLimit, context) !== undefined;
        const group = {
          parent:
            combinator.argument &&
            parentOfTasks(node, combinator.argument, sourceCode, host),
          limit: isLong ? usualLimit : undefined,
        };
        context.report({
          node: node.callee,
          messageId: kind,
          data: {
            method: combinator.method,
            callee: call ? calleeText(call, sourceCode) : '',
            available: signal ? `, though \`${signal.text}\` is in scope` : '',
          },
          suggest: suggestErrgroup(combinator, kind, group, sourceCode, host),
        });
      },
    };
  },
});

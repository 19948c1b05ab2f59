import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { nameNode } from '../ast/function-name.ts';
import { isTestFile } from '../ast/is-test-file.ts';
import { brokenCall } from '../chains/broken-call.ts';
import type { BrokenCall } from '../chains/broken-call.ts';
import { brokenTasks } from '../chains/broken-task.ts';
import { mendChain } from '../chains/mend-chain.ts';
import type { BrokenCalls } from '../chains/mend-chain.ts';
import { abortedWhen } from '../combinators/aborted-when.ts';
import { createRule } from '../create-rule.ts';
import { mayHoldSignal } from '../forwarding/may-hold-signal.ts';
import { mayHaveGroups } from '../groups/may-have-groups.ts';
import { isClaimed } from '../overlaps/claims.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';

type MessageId = 'brokenChain' | 'brokenTask' | 'takeSignal';

export const noBrokenSignalChain = createRule<[], MessageId>({
  name: 'no-broken-signal-chain',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow functions without a signal between a signal and the calls that take it',
      strict: true,
      requiresTypeChecking: true,
    },
    hasSuggestions: true,
    messages: {
      brokenChain:
        '`{{helper}}` takes no signal, so `{{end}}` runs on after `{{signal}}` has aborted: {{chain}}{{sites}}.',
      brokenTask:
        '`{{helper}}` takes no signal, so in a task `{{end}}` runs on after {{when}}: {{chain}}{{sites}}.',
      takeSignal: 'Let `{{helper}}` take a signal and pass it on.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    const host =
      mayHoldSignal(sourceCode.text) || mayHaveGroups(context)
        ? getTypeHost(context)
        : undefined;
    if (!host || isTestFile(context)) return {};
    const found = new Map<object, BrokenCall[]>();

    return {
      CallExpression(node) {
        const broken = [
          brokenCall(node, context, host) ?? [],
          brokenTasks(node, context, host),
        ].flat();
        for (const each of broken) {
          const { key } = each.helper;
          found.set(key, [...(found.get(key) ?? []), each]);
        }
      },
      'Program:exit'() {
        const broken = new Map(
          [...found].map(([key, calls]) => [
            key,
            calls.filter(({ signal }) => !isReported(signal, context)),
          ]),
        );
        for (const [first, ...others] of broken.values()) {
          if (first)
            context.report(reportOf([first, ...others], broken, context));
        }
      },
    };
  },
});

/** Whether it is said of the task that it takes no signal: first things first. */
function isReported(
  signal: BrokenCall['signal'],
  context: RuleContext,
): boolean {
  return (
    signal.kind === 'task' &&
    signal.function !== undefined &&
    isClaimed('no-signal', signal.function, context)
  );
}

function reportOf(
  calls: readonly [BrokenCall, ...BrokenCall[]],
  broken: BrokenCalls,
  context: RuleContext,
): TSESLint.ReportDescriptor<MessageId> {
  const [{ node, chain, helper, signal }] = calls;
  const { sourceCode } = context;
  const isHere = helper.context.sourceCode === sourceCode;
  const name = chain[0] ?? '';
  return {
    node: (isHere ? nameNode(helper.node) : undefined) ?? calledIn(node),
    messageId: signal.kind === 'task' ? 'brokenTask' : 'brokenChain',
    data: {
      helper: name,
      end: chain.at(-1) ?? '',
      ...(signal.kind === 'task'
        ? { when: abortedWhen(signal, context) }
        : { signal: signal.text }),
      chain: chain.join(' → '),
      sites: sitesOf(calls, isHere),
    },
    suggest: [
      {
        messageId: 'takeSignal',
        data: { helper: name },
        fix: fixer =>
          isHere ? (mendChain(helper, broken, fixer) ?? null) : null,
      },
    ],
  };
}

function calledIn(node: BrokenCall['node']): TSESTree.Node {
  return node.type === 'CallExpression' ? node.callee : node;
}

/** Where the report does not stand by itself: the calls it is about. */
function sitesOf(calls: readonly BrokenCall[], isHere: boolean): string {
  const lines = new Set(calls.map(({ node }) => String(node.loc.start.line)));
  if (lines.size === 1 && !isHere) return '';
  return ` (called on ${lines.size === 1 ? 'line' : 'lines'} ${[...lines].join(', ')})`;
}

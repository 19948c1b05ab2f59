import { calleeText } from '../ast/callee-text.ts';
import { isTestFile } from '../ast/is-test-file.ts';
import { createRule } from '../create-rule.ts';
import {
  forwardingDefaults,
  forwardingSchema,
  toSearch,
} from '../forwarding/forwarding-options.ts';
import type { ForwardingOptions } from '../forwarding/forwarding-options.ts';
import { mayHoldSignal } from '../forwarding/may-hold-signal.ts';
import { missingSignals } from '../forwarding/missing-signal.ts';
import type { MissingSignal } from '../forwarding/pair-signals.ts';
import { suggestSignals } from '../forwarding/suggest-signals.ts';
import { claim, isClaimed } from '../overlaps/claims.ts';
import { withSlots } from '../types/declared-slots.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { madeBy } from '../types/is-made-without-signal.ts';
import type { HostCall } from '../types/type-host.ts';

export const forwardSignal = createRule<
  [ForwardingOptions],
  'missingInObject' | 'missingSignal' | 'passSignal'
>({
  name: 'forward-signal',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Require the abort signal that is in scope to be passed to the calls that accept one',
      recommended: true,
      requiresTypeChecking: true,
    },
    hasSuggestions: true,
    messages: {
      missingSignal:
        '`{{callee}}` accepts a signal and is given none, so it runs on after `{{signal}}` has aborted.',
      missingInObject:
        '`new {{callee}}` carries a signal and is given none, so what it is given to runs on after `{{signal}}` has aborted.',
      passSignal: 'Pass `{{signal}}` on.',
    },
    schema: [forwardingSchema],
    defaultOptions: [forwardingDefaults],
  },

  create(context, [options]) {
    const { sourceCode } = context;
    if (!mayHoldSignal(sourceCode.text)) return {};
    if (!options.checkTests && isTestFile(context)) return {};
    const types = getTypeHost(context);
    if (!types) return {};
    const host = withSlots(types, options.signalSlots);
    const search = toSearch(options);

    const found = new Map<HostCall, readonly MissingSignal[]>();
    const check = (node: HostCall): void => {
      const missing = missingSignals(node, search, context, host);
      if (missing.length === 0) return;
      claim('not-forwarded', node, context);
      found.set(node, missing);
    };
    /** Whether what it is given is reported, which is to have the signal. */
    const isMadeIncomplete = (node: HostCall): boolean =>
      node.arguments.some(each => {
        const made = madeBy(each, sourceCode);
        return made !== undefined && found.has(made);
      });
    const report = (
      node: HostCall,
      missing: readonly MissingSignal[],
    ): void => {
      context.report({
        node: node.callee,
        messageId:
          node.type === 'NewExpression' ? 'missingInObject' : 'missingSignal',
        data: {
          callee: calleeText(node, sourceCode),
          signal: missing[0]?.signal.text ?? '',
        },
        suggest: suggestSignals(node, missing, context, host).map(
          ({ signal, fix }) => ({
            messageId: 'passSignal',
            data: { signal },
            fix,
          }),
        ),
      });
    };

    return {
      CallExpression: check,
      ...(options.checkNew && { NewExpression: check }),
      'Program:exit'() {
        for (const [node, missing] of found) {
          if (isClaimed('no-signal', node, context) || isMadeIncomplete(node))
            continue;
          report(node, missing);
        }
      },
    };
  },
});

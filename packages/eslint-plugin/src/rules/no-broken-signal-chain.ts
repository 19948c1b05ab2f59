import { isTestFile } from '../ast/is-test-file.ts';
import { brokenCall } from '../chains/broken-call.ts';
import type { BrokenCall } from '../chains/broken-call.ts';
import { nameNode } from '../chains/function-name.ts';
import { createRule } from '../create-rule.ts';
import { mendChain } from '../fix/mend-chain.ts';
import { getTypeHost } from '../types/type-host.ts';

export const noBrokenSignalChain = createRule<[], 'brokenChain' | 'takeSignal'>(
  {
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
        takeSignal: 'Let `{{helper}}` take a signal and pass it on.',
      },
      schema: [],
    },

    create(context) {
      const { sourceCode } = context;
      const host = mayHoldSignal.test(sourceCode.text)
        ? getTypeHost(context)
        : undefined;
      if (!host || isTestFile(context)) return {};
      const found = new Map<object, [BrokenCall, ...BrokenCall[]]>();

      return {
        CallExpression(node) {
          const broken = brokenCall(node, context, host);
          if (!broken) return;
          const known = found.get(broken.helper.key);
          if (known) known.push(broken);
          else found.set(broken.helper.key, [broken]);
        },
        'Program:exit'() {
          for (const calls of found.values()) {
            const [{ call, chain, helper, signal }] = calls;
            const isHere = helper.context.sourceCode === sourceCode;
            const name = chain[0] ?? '';
            context.report({
              node: (isHere ? nameNode(helper.node) : undefined) ?? call.callee,
              messageId: 'brokenChain',
              data: {
                helper: name,
                end: chain.at(-1) ?? '',
                signal: signal.text,
                chain: chain.join(' → '),
                sites: sitesOf(calls, isHere),
              },
              suggest: [
                {
                  messageId: 'takeSignal',
                  data: { helper: name },
                  fix: fixer => mendChain(calls, fixer, sourceCode) ?? null,
                },
              ],
            });
          }
        },
      };
    },
  },
);

// Words without which hardly a file has a signal: options hold most of them.
const mayHoldSignal =
  /signal|abort|request|options|opts|init|config|context|ctx/iu;

/** Where the report does not stand by itself: the calls it is about. */
function sitesOf(calls: readonly BrokenCall[], isHere: boolean): string {
  const lines = new Set(calls.map(({ call }) => String(call.loc.start.line)));
  if (lines.size === 1 && !isHere) return '';
  return ` (called on ${lines.size === 1 ? 'line' : 'lines'} ${[...lines].join(', ')})`;
}

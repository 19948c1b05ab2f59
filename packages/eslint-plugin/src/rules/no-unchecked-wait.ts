import { methodCall } from '../ast/method-call.ts';
import { createRule } from '../create-rule.ts';
import { checkOutcome } from '../fix/check-outcome.ts';
import { brandDeclaration } from '../groups/group-brand.ts';
import { isGroup } from '../groups/is-group.ts';
import { handsOutcomeOn } from '../outcomes/hands-outcome-on.ts';
import { outcomeLoss } from '../outcomes/outcome-loss.ts';
import { outcomeShape } from '../outcomes/outcome-shape.ts';
import { tellsFailures } from '../outcomes/tells-failures.ts';
import type { OutcomeFault } from '../outcomes/trail.ts';
import { isClaimed } from '../overlaps/claims.ts';
import { getTypeHost } from '../types/get-type-host.ts';

type Options = [{ readonly ignoreVoid: boolean }];
type MessageId = OutcomeFault | 'askOutcome' | 'checkOutcome' | 'throwOutcome';

export const noUncheckedWait = createRule<Options, MessageId>({
  name: 'no-unchecked-wait',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow leaving the outcome of `wait` unchecked',
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      floating:
        'Nothing waits for `{{wait}}`, so its tasks run on and their failure goes unnoticed.',
      dropped:
        'The outcome of `{{wait}}` is dropped, so the code after it runs as if every task had succeeded.',
      errorDropped:
        'Only {{read}} of the outcome of `{{wait}}` is read, so the failure of a task goes unnoticed.',
      swallowed:
        'The outcome of `{{wait}}` ends in an empty `catch`, so the failure of a task goes unnoticed.',
      askOutcome: 'Ask whether the outcome is `ok`.',
      checkOutcome: 'Throw the error of the outcome.',
      throwOutcome: 'Call `orThrow` on the outcome.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          ignoreVoid: {
            type: 'boolean',
            description:
              'Whether `void` says that an outcome is dropped on purpose.',
          },
        },
      },
    ],
    defaultOptions: [{ ignoreVoid: true }],
  },

  create(context, [{ ignoreVoid }]) {
    const { sourceCode } = context;
    const host = getTypeHost(context);
    // Who calls what waits for a group may say nothing of groups.
    const isAsked = host?.mentions(brandDeclaration) === true;
    // `['wait']` counts as well, so the word is what every wait has.
    if (!isAsked && !sourceCode.text.includes('wait')) return {};

    return {
      CallExpression(node): void {
        const call = methodCall(node);
        const isWait = call?.name === 'wait' && isGroup(call.object, context);
        if (!isWait && !isAsked) return;

        const shape = outcomeShape(node, isWait ? host : undefined);
        const loss = outcomeLoss(node, 'promise', {
          context,
          shape,
          ignoreVoid,
          seen: new Set(),
        });
        if (!loss || isClaimed('no-outcome', node, context)) return;
        if (!isWait && !(host && handsOutcomeOn(node, context, host))) return;
        const isTold = isWait && tellsFailures(call.object, context);
        if (isTold && loss.fault !== 'floating') return;

        context.report({
          node,
          messageId: loss.fault,
          data: {
            wait: shortText(sourceCode.getText(node)),
            read: loss.read?.join(' and ') ?? '',
          },
          suggest: checkOutcome(node, loss, shape, sourceCode, host),
        });
      },
    };
  },
});

/** A call that would fill the message is named by its method. */
function shortText(text: string): string {
  return text.length > 40 || text.includes('\n') ? 'wait()' : text;
}

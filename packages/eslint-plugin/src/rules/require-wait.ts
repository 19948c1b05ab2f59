import type { TSESTree } from '@typescript-eslint/utils';

import { createRule } from '../create-rule.ts';
import { useAwaitUsing } from '../fix/use-await-using.ts';
import { isClaimed } from '../overlaps/claims.ts';
import type { RuleContext } from '../rule-context.ts';
import { mayWait } from '../waits/group-reference.ts';
import { namelessGroups } from '../waits/nameless-groups.ts';
import { ownedGroups } from '../waits/owned-group.ts';
import type { OwnedGroup } from '../waits/owned-group.ts';
import { unwaitedExits } from '../waits/unwaited-exits.ts';

type Options = [{ readonly mayThrow: boolean }];
type Fault = 'leftEarly' | 'mayThrow' | 'neverWaited';

export const requireWait = createRule<Options, Fault | 'awaitUsing'>({
  name: 'require-wait',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require groups to be waited for on every way out',
      recommended: true,
    },
    hasSuggestions: true,
    messages: {
      neverWaited:
        'Nothing waits for `{{group}}`, so its tasks outlive the code that started them and their failure is lost.',
      leftEarly:
        'This leaves before `{{group}}` is waited for, so its tasks run on and their failure is lost.',
      mayThrow:
        'If this throws, nothing waits for `{{group}}`, so its tasks run on and their failure is lost.',
      awaitUsing:
        'Declare `{{group}}` with `await using`, which cancels it and waits.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          mayThrow: {
            type: 'boolean',
            description:
              'Whether to report what can throw between the first task and `wait`.',
          },
        },
      },
    ],
    defaultOptions: [{ mayThrow: false }],
  },

  create(context, [{ mayThrow }]) {
    const report = (
      node: TSESTree.Node,
      messageId: Fault,
      group: OwnedGroup,
    ): void => {
      const data = { group: group.variable.name };
      const fix = useAwaitUsing(group, context);
      context.report({
        node,
        messageId,
        data,
        suggest: fix ? [{ messageId: 'awaitUsing', data, fix }] : [],
      });
    };

    return {
      'Program:exit'() {
        for (const node of namelessGroups(context)) {
          const data = { group: 'new Group()' };
          context.report({ node, messageId: 'neverWaited', data });
        }
        for (const group of ownedGroups(context)) {
          if (isDisposed(group)) continue;
          if (isNeverWaited(group, context)) {
            report(nameOf(group), 'neverWaited', group);
            continue;
          }
          const { statements, expressions } = unwaitedExits(
            group,
            start => !isClaimed('never-runs', start, context),
            context,
          );
          for (const exit of statements) {
            if (isClaimed('masks-failure', exit, context)) continue;
            report(exit, 'leftEarly', group);
          }
          // One is enough: what protects it protects the others.
          const [first] =
            mayThrow && statements.length === 0 ? expressions : [];
          if (first) report(first, 'mayThrow', group);
        }
      },
    };
  },
});

function isDisposed({ place }: OwnedGroup): boolean {
  return (
    place.type === 'VariableDeclarator' && place.parent.kind === 'await using'
  );
}

function isNeverWaited(
  { variable, owner }: OwnedGroup,
  context: RuleContext,
): boolean {
  return !variable.references.some(
    reference =>
      reference.isRead() && mayWait(reference.identifier, owner, context),
  );
}

function nameOf({ place }: OwnedGroup): TSESTree.Node {
  return place.type === 'VariableDeclarator' ? place.id : place.left;
}

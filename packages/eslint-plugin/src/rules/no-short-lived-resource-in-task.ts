import type { TSESTree } from '@typescript-eslint/utils';

import { createRule } from '../create-rule.ts';
import { mayHaveGroups } from '../groups/may-have-groups.ts';
import { groupDeclaration } from '../resources/is-joined.ts';
import { outlivedClosing } from '../resources/outlived-closing.ts';
import { outlivedUsing } from '../resources/outlived-using.ts';
import type { OutlivedResource } from '../resources/outlived-using.ts';

type MessageId = 'closed' | 'disposed';

export const noShortLivedResourceInTask = createRule<[], MessageId>({
  name: 'no-short-lived-resource-in-task',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow tasks that use a resource which is disposed of before they end',
      recommended: true,
    },
    messages: {
      disposed:
        '`{{resource}}`{{declared}} is disposed of before `{{group}}`{{made}} has waited for this task, so the task goes on with what is gone.',
      closed:
        '`{{resource}}`{{declared}} is closed in `finally` before `{{group}}`{{made}} has waited for this task, so the task goes on with what is gone.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    if (!mayHaveGroups(context)) return {};
    const report = (
      { name, start, resource }: OutlivedResource,
      messageId: MessageId,
    ): void => {
      const group = groupDeclaration(start.group, context);
      context.report({
        node: name,
        messageId,
        data: {
          resource: resource.name,
          declared: lineOf(resource.defs[0]?.name),
          group: sourceCode.getText(start.group),
          made: lineOf(group),
        },
      });
    };

    return {
      VariableDeclaration(node) {
        if (node.kind !== 'using' && node.kind !== 'await using') return;
        for (const use of outlivedUsing(node, context)) report(use, 'disposed');
      },
      TryStatement(node) {
        for (const use of outlivedClosing(node, context)) report(use, 'closed');
      },
    };
  },
});

function lineOf(declaration: TSESTree.Node | undefined): string {
  return declaration ? ` (line ${String(declaration.loc.start.line)})` : '';
}

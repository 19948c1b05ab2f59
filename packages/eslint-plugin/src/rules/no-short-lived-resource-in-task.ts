import { createRule } from '../create-rule.ts';
import { mayHaveGroups } from '../groups/groups-in-file.ts';
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
        '{{resource}} is disposed of before {{group}} has waited for this task, so the task goes on with what is gone.',
      closed:
        '{{resource}} is closed in `finally` before {{group}} has waited for this task, so the task goes on with what is gone.',
    },
    schema: [],
  },

  create(context) {
    const { sourceCode } = context;
    if (!mayHaveGroups(sourceCode)) return {};
    const report = (
      { name, start, resource }: OutlivedResource,
      messageId: MessageId,
    ): void => {
      const declared = resource.defs[0]?.name;
      const group = groupDeclaration(start.group, context);
      context.report({
        node: name,
        messageId,
        data: {
          resource: place(resource.name, declared?.loc.start.line),
          group: place(sourceCode.getText(start.group), group?.loc.start.line),
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

function place(name: string, line: number | undefined): string {
  return `\`${name}\`${line === undefined ? '' : ` (line ${String(line)})`}`;
}

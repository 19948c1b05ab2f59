import type { TSESTree } from '@typescript-eslint/utils';

import { isLoop } from '../flow/loop-shape.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { outerSignals } from './outer-signals.ts';
import type { OuterSignalOptions } from './outer-signals.ts';

/**
 * The signals of the code around the body of a `withGroup` that it works with
 * when there may be tasks: before it has used the group there are none.
 */
export function outerBodySignals(
  body: Task,
  options: OuterSignalOptions,
  context: RuleContext,
): readonly TSESTree.Expression[] {
  const firstUse = firstUseOfGroup(body, context);
  if (firstUse === undefined) return [];
  return outerSignals(body, options, context).filter(
    signal => firstUse < endOfLoops(signal, body),
  );
}

/** Where the group stands first in the body. */
function firstUseOfGroup(
  { function: body }: Task,
  { sourceCode }: RuleContext,
): number | undefined {
  const [parameter] = body.params;
  const group = sourceCode.scopeManager
    ?.getDeclaredVariables(body)
    .find(({ defs: [definition] }) => definition?.name === parameter);
  const places = group?.references.map(({ identifier }) => identifier.range[0]);
  return places?.length ? Math.min(...places) : undefined;
}

/** Up to where the code of the body may have run when it comes here. */
function endOfLoops(node: TSESTree.Node, { function: body }: Task): number {
  let [end] = node.range;
  for (let { parent } = node; parent && parent !== body; { parent } = parent) {
    if (isLoop(parent)) [, end] = parent.range;
  }
  return end;
}

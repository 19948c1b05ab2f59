import type { TSESTree } from '@typescript-eslint/utils';

import { dottedName } from '../ast/dotted-name.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { throws } from '../ast/walk/throws.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { HostCall } from '../types/type-host.ts';
import { tasksOf } from './tasks-of.ts';

/**
 * Whether each task of this group asks the signal itself, and has another end for an abort
 * than to throw: `if (signal.aborted) { skipped.push(id); return; }`. A parent would reject,
 * and what the tasks have noted would be lost.
 */
export function askThemselves(
  maker: HostCall,
  { text }: Pick<AvailableSignal, 'text'>,
  context: RuleContext,
): boolean {
  const tasks = tasksOf(maker, context);
  const name = text.replaceAll('?.', '.');
  return (
    tasks.length > 0 &&
    tasks.every(({ node }) =>
      someNode(node, context.sourceCode, each =>
        endsFor(each, name, context.sourceCode),
      ),
    )
  );
}

/** `if (signal.aborted) return;` */
function endsFor(
  node: TSESTree.Node,
  signal: string,
  sourceCode: SourceCode,
): boolean {
  return (
    node.type === 'IfStatement' &&
    dottedName(node.test) === `${signal}.aborted` &&
    !throws(node.consequent, sourceCode)
  );
}

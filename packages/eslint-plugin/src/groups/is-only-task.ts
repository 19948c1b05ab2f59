import type { FunctionNode } from '../ast/function-literal.ts';
import { wrapped } from '../ast/unwrap.ts';
import type { RuleContext } from '../rule-context.ts';
import { usesOf } from '../variables/resolve-function.ts';
import { asTask, taskPlaceOf } from './task.ts';

/** Whether nothing but groups call this function, so that it always gets a signal. */
export function isOnlyTask(node: FunctionNode, context: RuleContext): boolean {
  // What another function makes for groups is called by nobody else.
  if (asTask(node, context)?.maker) return true;
  const uses = usesOf(node, context.sourceCode);
  return (
    uses.length > 0 &&
    !isExported(node) &&
    uses.every(use => taskPlaceOf(use, context) !== undefined)
  );
}

function isExported(node: FunctionNode): boolean {
  const { parent } = wrapped(node);
  const declaration =
    parent?.type === 'VariableDeclarator' ? parent.parent : node;
  return declaration.parent.type.startsWith('Export');
}

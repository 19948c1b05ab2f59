import type { TSESTree } from '@typescript-eslint/utils';

import { isFinishing } from '../ast/is-finishing.ts';
import { isFunctionLiteral } from '../ast/function-literal.ts';
import { methodCall } from '../ast/method-call.ts';
import { onlyExpression } from '../ast/only-expression.ts';
import { unwrap } from '../ast/unwrap.ts';
import { links } from '../promises/promise-chain.ts';
import type { RuleContext } from '../rule-context.ts';
import type { HostCall } from '../types/type-host.ts';
import { tasksOf } from './tasks-of.ts';

/** Whether each task of this group is a call that ends something: `() => a.close()`. */
export function areFinishing(maker: HostCall, context: RuleContext): boolean {
  const tasks = tasksOf(maker, context);
  return (
    tasks.length > 0 &&
    tasks.every(({ node }) => {
      const task = unwrap(node);
      const made = isFunctionLiteral(task) && onlyExpression(task.body);
      return made && isFinishingCall(made);
    })
  );
}

/** Also `await a.close()`, and `a.close().catch(log)`. */
function isFinishingCall(node: TSESTree.Node): boolean {
  const value = unwrap(node);
  if (value.type === 'AwaitExpression') return isFinishingCall(value.argument);
  if (value.type !== 'CallExpression') return false;
  const method = methodCall(value);
  return method && links.has(method.name)
    ? isFinishingCall(method.object)
    : isFinishing(value);
}

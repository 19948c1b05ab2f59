import type { TSESTree } from '@typescript-eslint/utils';

import { methodCall } from '../ast/method-call.ts';
import { starters } from './starters.ts';
import type { Task } from './task.ts';

/** The group that this task is given to. One of `errgroup.map` is given to none. */
export function groupOfTask({
  call,
  runner,
}: Pick<Task, 'call' | 'runner'>): TSESTree.Expression | undefined {
  return starters.has(runner) ? methodCall(call)?.object : undefined;
}

import type { TSESLint } from '@typescript-eslint/utils';

import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { combinatorTasks } from './combinator-tasks.ts';
import type { CombinatorFault } from './judge-combinator.ts';
import type { ParentOptions } from './parent-options.ts';
import { rewriteAsMap } from './rewrite-as-map.ts';
import { rewriteAsTasks } from './rewrite-as-tasks.ts';

export interface CombinatorSuggestion {
  readonly messageId: 'useTasks' | 'useMap';
  readonly data: { readonly method: string; readonly pace: string };
  readonly fix: TSESLint.ReportFixFunction;
}

/**
 * The edits that start these tasks in a group, where that is certain to work;
 * those of a list as many at a time as `limit`.
 */
export function suggestErrgroup(
  combinator: PromiseCombinator,
  kind: CombinatorFault['kind'],
  options: ParentOptions,
  sourceCode: SourceCode,
  host: TypeHost,
): readonly CombinatorSuggestion[] {
  const { method, argument } = combinator;
  if (!argument) return [];
  // Nobody waits there: whether to is for the author to decide first.
  if (kind === 'floating' || kind === 'swallowed') return [];
  const tasks = combinatorTasks(argument, method, sourceCode, host);

  const [task, ...others] = tasks;
  if (method === 'all' && task?.mapping && others.length === 0) {
    const fix = rewriteAsMap(combinator, task, options, sourceCode, host);
    const { limit } = options;
    const pace = limit === undefined ? '' : `, ${String(limit)} at a time`;
    return fix ? [{ messageId: 'useMap', data: { method, pace }, fix }] : [];
  }
  const { parent } = options;
  const fix = rewriteAsTasks(combinator, tasks, parent, sourceCode, host);
  return fix
    ? [{ messageId: 'useTasks', data: { method, pace: '' }, fix }]
    : [];
}

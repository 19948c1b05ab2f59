import type { TSESLint } from '@typescript-eslint/utils';

import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { TypeHost } from '../types/type-host.ts';
import { combinatorTasks } from './combinator-tasks.ts';
import type { CombinatorFault } from './judge-combinator.ts';
import { rewriteAsMap } from './rewrite-as-map.ts';
import { rewriteAsTasks } from './rewrite-as-tasks.ts';

export interface CombinatorSuggestion {
  readonly messageId: 'useTasks' | 'useMap';
  readonly data: { readonly method: string };
  readonly fix: TSESLint.ReportFixFunction;
}

/** The edits that start these tasks in a group, where that is certain to work. */
export function suggestErrgroup(
  combinator: PromiseCombinator,
  kind: CombinatorFault['kind'],
  parent: AvailableSignal | undefined,
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
    const fix = rewriteAsMap(combinator, task, parent, sourceCode, host);
    return fix ? [{ messageId: 'useMap', data: { method }, fix }] : [];
  }
  const fix = rewriteAsTasks(combinator, tasks, parent, sourceCode, host);
  return fix ? [{ messageId: 'useTasks', data: { method }, fix }] : [];
}

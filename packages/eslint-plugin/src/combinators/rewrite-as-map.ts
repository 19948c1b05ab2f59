import type { TSESLint } from '@typescript-eslint/utils';

import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import { freeName } from '../variables/free-name.ts';
import type { CombinatorTask } from './combinator-tasks.ts';
import { parentOptions } from './parent-options.ts';
import type { ParentOptions } from './parent-options.ts';
import { giveSignal, takersOf } from './rewrite-task.ts';
import { writeAsMap } from './write-as-map.ts';

/**
 * The edit that makes `map(xs, (x, signal) => a(x, { signal }))` of
 * `Promise.all(xs.map(x => a(x)))`, where the calls of the mapper can take a
 * signal and have none.
 */
export function rewriteAsMap(
  combinator: PromiseCombinator,
  { mapping, ...task }: CombinatorTask,
  options: ParentOptions,
  sourceCode: SourceCode,
  host: TypeHost,
): TSESLint.ReportFixFunction | undefined {
  const takers = takersOf(task, sourceCode, host);
  if (!mapping || !takers) return undefined;
  const name = freeName(['signal', 'taskSignal'], mapping.argument, sourceCode);
  const edit = {
    signal: name,
    uses: (fixer: TSESLint.RuleFixer) =>
      giveSignal(takers, name, fixer, sourceCode),
    options: parentOptions(options, host),
  };
  return writeAsMap(combinator, mapping, edit, sourceCode, host);
}

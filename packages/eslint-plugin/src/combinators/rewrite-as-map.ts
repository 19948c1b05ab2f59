import type { TSESLint } from '@typescript-eslint/utils';

import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import type { CombinatorTask } from './combinator-tasks.ts';
import { parentOptions } from './parent-options.ts';
import type { ParentOptions } from './parent-options.ts';
import { rewriteTask } from './rewrite-task.ts';
import { writeAsMap } from './write-as-map.ts';

/**
 * The edit that makes `map(xs, (x, signal) => a(x, { signal }))` of
 * `Promise.all(xs.map(x => a(x)))`, where the calls of the mapper can take a
 * signal and have none.
 */
export function rewriteAsMap(
  combinator: PromiseCombinator,
  { mapping }: CombinatorTask,
  options: ParentOptions,
  sourceCode: SourceCode,
  host: TypeHost,
): TSESLint.ReportFixFunction | undefined {
  const edit =
    mapping && rewriteTask(mapping.argument, options.parent, sourceCode, host);
  return (
    edit &&
    writeAsMap(
      combinator,
      mapping,
      { ...edit, options: parentOptions(options, host) },
      sourceCode,
      host,
    )
  );
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { combinatorTasks } from '../combinators/combinator-tasks.ts';
import { parentOfTasks } from '../combinators/parent-of-tasks.ts';
import { parentOptions } from '../combinators/parent-options.ts';
import { rewriteTask } from '../combinators/rewrite-task.ts';
import { writeAsMap } from '../combinators/write-as-map.ts';
import type { MapEdit } from '../combinators/write-as-map.ts';
import { forwardSignal } from '../fix/forward-signal.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { callsOfTask } from '../tasks/task-work.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import type { TypeHost } from '../types/type-host.ts';
import type { Fanout } from './fanout.ts';

export interface LimitSuggestion {
  readonly messageId: 'addLimit' | 'useMap';
  readonly fix: TSESLint.ReportFixFunction;
}

/** The edit that bounds this fan-out, where one is certain to work. */
export function suggestLimit(
  fanout: Fanout,
  limit: number,
  context: RuleContext,
): LimitSuggestion | undefined {
  const { options } = fanout;
  if (options) {
    const { call, index } = options;
    const slot = { kind: 'option', index, key: 'limit' } as const;
    const text = String(limit);
    return {
      messageId: 'addLimit',
      fix: fixer =>
        forwardSignal(call, { slot, text }, fixer, context.sourceCode) ?? null,
    };
  }
  const host = getTypeHost(context);
  const fix = host && useMap(fanout, limit, context, host);
  return fix && { messageId: 'useMap', fix };
}

/** `map(xs, (x, signal) => …, { limit, signal })` */
function useMap(
  { call }: Fanout,
  limit: number,
  { sourceCode }: RuleContext,
  host: TypeHost,
): TSESLint.ReportFixFunction | undefined {
  const combinator = promiseCombinator(call, sourceCode);
  if (combinator?.method !== 'all' || !combinator.argument) return undefined;
  const [task, ...others] = combinatorTasks(
    combinator.argument,
    'all',
    sourceCode,
    host,
  );
  if (!task?.mapping || others.length > 0) return undefined;

  const { argument } = task.mapping;
  const parent = parentOfTasks(call, argument, sourceCode, host);
  const signal = signalOfMapper(argument, parent, sourceCode, host);
  const options = parentOptions({ parent, limit }, host);
  return (
    signal &&
    writeAsMap(
      combinator,
      task.mapping,
      { ...signal, options },
      sourceCode,
      host,
    )
  );
}

/** None where the mapper has no use for it; `undefined` where it has another one. */
function signalOfMapper(
  mapper: TSESTree.Expression,
  parent: AvailableSignal | undefined,
  sourceCode: SourceCode,
  host: TypeHost,
): Omit<MapEdit, 'options'> | undefined {
  const edit = rewriteTask(mapper, parent, sourceCode, host);
  const calls = edit ? [] : callsOfTask(mapper, host, sourceCode);
  return (
    edit ??
    (calls.some(call => carriesSignal(call, host, sourceCode)) ? undefined : {})
  );
}

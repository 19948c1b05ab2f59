import type { TSESLint } from '@typescript-eslint/utils';

import { combinatorTasks } from '../combinators/combinator-tasks.ts';
import type { CombinatorTask } from '../combinators/combinator-tasks.ts';
import { parentOptions } from '../combinators/parent-options.ts';
import { giveSignal, takersOf } from '../combinators/rewrite-task.ts';
import { writeAsMap } from '../combinators/write-as-map.ts';
import type { MapEdit } from '../combinators/write-as-map.ts';
import { forwardSignal } from '../fix/forward-signal.ts';
import type { Mapping } from '../promises/combinator-elements.ts';
import { promiseCombinator } from '../promises/promise-combinator.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import { availableSignals } from '../scope/available-signals.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { getTypeHost } from '../types/type-host.ts';
import type { TypeHost } from '../types/type-host.ts';
import { freeName } from '../variables/free-name.ts';
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

  const { mapping } = task;
  const [parent] = availableSignals(call, sourceCode, host);
  const signal = signalOfMapper(task, mapping, parent, sourceCode, host);
  const options = parentOptions({ parent, limit }, host);
  return (
    signal &&
    writeAsMap(combinator, mapping, { ...signal, options }, sourceCode, host)
  );
}

/**
 * The signal that the mapper is to take, and what it gives it to. `undefined` where
 * the signal that it has now would have to give way to another one.
 */
function signalOfMapper(
  task: CombinatorTask,
  { argument }: Mapping,
  parent: AvailableSignal | undefined,
  sourceCode: SourceCode,
  host: TypeHost,
): Omit<MapEdit, 'options'> | undefined {
  const takers = takersOf(task, sourceCode, host);
  if (takers) {
    const signal = freeName(['signal', 'taskSignal'], argument, sourceCode);
    return {
      signal,
      uses: fixer => giveSignal(takers, signal, fixer, sourceCode),
    };
  }
  const carries = task.calls.some(({ node }) =>
    carriesSignal(node, host, sourceCode),
  );
  if (!carries) return {};
  // By the same name the mapper has its own signal wherever it had the other.
  return parent && parent.text === parent.variable?.name
    ? { signal: parent.text }
    : undefined;
}

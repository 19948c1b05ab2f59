import type { TSESTree } from '@typescript-eslint/utils';

import { combinatorElements } from '../promises/combinator-elements.ts';
import type { CombinatorElement } from '../promises/combinator-elements.ts';
import { isNewPromise } from '../promises/is-new-promise.ts';
import type { CombinatorMethod } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import { isThenable } from '../types/thenable.ts';
import type { TypeHost } from '../types/type-host.ts';
import { writtenAs } from '../variables/constant-value.ts';
import { givesNothing } from './gives-nothing.ts';
import { startedCalls } from './started-calls.ts';
import type { StartedCall } from './started-calls.ts';

/** An element that starts work, with the calls that do. */
export interface CombinatorTask extends CombinatorElement {
  readonly calls: readonly StartedCall[];
  /** Whether it gives a promise: a mapper that returns nothing does not. */
  readonly givesPromise: boolean;
}

/**
 * The tasks that this combinator starts itself. A promise that was started
 * elsewhere is none, nor is a value.
 */
export function combinatorTasks(
  argument: TSESTree.Expression,
  method: CombinatorMethod,
  sourceCode: SourceCode,
  host: TypeHost,
): readonly CombinatorTask[] {
  return combinatorElements(argument, sourceCode).flatMap(element => {
    if (
      element.mapping &&
      givesNothing(element.mapping.mapper, sourceCode, host)
    ) {
      return { node: element.node, calls: [], givesPromise: false };
    }
    const calls = startedCalls(element.node, sourceCode);
    if (calls.length > 0 && isPromise(element, host)) {
      return { ...element, calls, givesPromise: true };
    }
    // `new Promise(…)` is what a race is mostly lost to, also by its name. Elsewhere
    // it is a timer, which nothing has to stop.
    return method !== 'all' &&
      isNewPromise(writtenAs(element.node, sourceCode), sourceCode)
      ? { ...element, calls: [], givesPromise: true }
      : [];
  });
}

function isPromise({ node, mapping }: CombinatorElement, host: TypeHost) {
  return mapping !== undefined || isThenable(host.typeOf(node), host);
}

import type { TSESTree } from '@typescript-eslint/utils';

import { findProperty } from '../ast/literals/find-property.ts';
import type { SourceCode } from '../rule-context.ts';
import { carriesSignal } from '../types/carries-signal.ts';
import { freeSlots } from '../types/free-slots.ts';
import type { TypeHost } from '../types/type-host.ts';
import { writtenOptions } from '../variables/written-options.ts';
import { isSleep } from './is-sleep.ts';

/**
 * Whether this is a sleep that a signal could end and that is given none: a
 * function of a module of timers, or one that is called after what it does.
 */
export function isDeafSleep(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return (
    isSleep(call, host) &&
    !isUnreferenced(call, sourceCode) &&
    !carriesSignal(call, host, sourceCode) &&
    freeSlots(call, host, sourceCode).length > 0
  );
}

/** `{ ref: false }`: a timer that does not keep the process alive. */
function isUnreferenced(
  call: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  return call.arguments.some(argument => {
    const options = writtenOptions(argument, sourceCode);
    const value = options && findProperty(options.literal, 'ref')?.value;
    return value?.type === 'Literal' && value.value === false;
  });
}

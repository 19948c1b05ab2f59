import type { TSESTree } from '@typescript-eslint/utils';

import { calledName } from '../ast/called-name.ts';
import { mentionsSignal } from '../types/mentions-signal.ts';
import type { SourceCode } from '../rule-context.ts';
import type { TypeHost } from '../types/type-host.ts';
import type { CallbackPlace } from './callback-place.ts';

/**
 * Whether the call has a signal, and looks after the callback with it: a pipeline
 * destroys its stages, and what is named for it races them, or has it where they look.
 * What only waits for its callbacks, as a retry or a queue, stops between two of them.
 */
export function looksAfterCallback(
  { call, others }: CallbackPlace,
  sourceCode: SourceCode,
  host: TypeHost,
): boolean {
  return (
    (isOfPipeline(call) || ending.test(calledName(call.callee))) &&
    others.some(each => mentionsSignal(each, sourceCode, host))
  );
}

const ending = /abort|cancel|deadline|interrupt|race|signal|timeout/iu;

/** `pipeline(source, stage, sink)`: it ends with its stages, whatever they give. */
export function isOfPipeline(call: TSESTree.CallExpression): boolean {
  return /^pipe(?:line)?$/u.test(calledName(call.callee));
}

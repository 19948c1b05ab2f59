import { memoPerProgram } from './memo-per-program.ts';
import type { HostType } from './type-host.ts';

/**
 * Whether a value of this type is asked whether it is a failure, as a `Result` of
 * neverthrow is by `isErr()`: what gives such a value has a failure for one, and not
 * for a rejection.
 */
export const isResultType = memoPerProgram((type: HostType, host): boolean => {
  const parts = host.partsOf(type);
  return (
    parts.length > 0 &&
    parts.every(part =>
      questions.some(pair =>
        pair.every(name => host.propertyOf(part, name) !== undefined),
      ),
    )
  );
});

const questions = [
  ['isOk', 'isErr'],
  ['isRight', 'isLeft'],
  ['isSuccess', 'isFailure'],
];

import { memoPerProgram } from './memo-per-program.ts';
import { isThenable } from './thenable.ts';
import type { HostType } from './type-host.ts';

/**
 * Whether the work of a call with this result goes on after it has returned: a
 * promise, or an iterator that is asked for one result after the other.
 *
 * `createHash` takes the options of a stream, the signal among them, and has
 * nothing to stop. So have the streams themselves, which can be iterated.
 */
export const goesOn = memoPerProgram(
  (type: HostType, host): boolean =>
    isThenable(type, host) ||
    host
      .partsOf(type)
      .some(
        part =>
          host.isBranded(part, 'asyncIterator') &&
          streamMembers.every(
            name => host.propertyOf(part, name) === undefined,
          ),
      ),
);

const streamMembers = ['pipe', 'getReader'];

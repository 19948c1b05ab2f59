import {
  type Channel,
  channel,
  subscribe,
  unsubscribe,
} from 'node:diagnostics_channel';

import type { GroupTrace, TaskTrace } from 'errgroup';

/** A store that is bound to it is entered by each task. */
export const taskStart: Channel = channel('tracing:errgroup:task:start');

/** Calls `onStart` and `onSettled` for each group until it is disposed of. */
export function watchGroups(
  onStart: (group: GroupTrace) => void,
  onSettled: (group: GroupTrace) => void,
): Disposable {
  return watch(
    'errgroup:group',
    message => onStart(message as GroupTrace), // By the contract of the channel.
    message => onSettled(message as GroupTrace),
  );
}

/** Calls `onStart` and `onSettled` for each task until it is disposed of. */
export function watchTasks(
  onStart: (task: TaskTrace) => void,
  onSettled: (task: TaskTrace) => void,
): Disposable {
  return watch(
    'errgroup:task',
    message => onStart(message as TaskTrace), // By the contract of the channel.
    message => onSettled(message as TaskTrace),
  );
}

function watch(
  name: string,
  onStart: (message: unknown) => void,
  onSettled: (message: unknown) => void,
): Disposable {
  subscribe(`tracing:${name}:start`, onStart);
  subscribe(`tracing:${name}:asyncEnd`, onSettled);
  return {
    [Symbol.dispose]() {
      unsubscribe(`tracing:${name}:start`, onStart);
      unsubscribe(`tracing:${name}:asyncEnd`, onSettled);
    },
  };
}

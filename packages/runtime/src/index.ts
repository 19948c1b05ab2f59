/**
 * The whole public surface.
 *
 * @module errgroup
 */
export { all } from './all.ts';
export { allSettled } from './all-settled.ts';
export { any } from './any.ts';
export { checkpoint } from './checkpoint.ts';
export type {
  CombinatorOptions,
  TaskRecord,
  TaskValue,
} from './collect-tasks.ts';
export {
  GroupAbortedError,
  GroupClosedError,
  GroupStuckError,
  GroupTimeoutError,
  ServiceNotReadyError,
  ServiceReadyTwiceError,
  TaskNotFulfilledError,
} from './errors.ts';
export { forEach } from './for-each.ts';
export { Group } from './group.ts';
export type { GroupOptions, TaskOptions } from './group-options.ts';
export { isAbortOf } from './is-abort-of.ts';
export {
  type AcquireOptions,
  Limiter,
  type LimiterLike,
  type Permit,
} from './limiter.ts';
export { map } from './map.ts';
export { onAbort } from './on-abort.ts';
export type { FailureOutcome, Outcome, SuccessOutcome } from './outcome.ts';
export { race } from './race.ts';
export { type ShieldOptions, shield } from './shield.ts';
export { type SleepOptions, sleep } from './sleep.ts';
export type { LimitedOptions, Source, SourceMaker } from './source.ts';
export type { Mapper } from './start-each.ts';
export type { Service } from './start.ts';
export { type StreamOptions, stream } from './stream.ts';
export type { Task, TaskFunction, TaskInfo, TaskStatus } from './task.ts';
export type { GroupTrace, TaskTrace } from './trace.ts';
export { withGroup } from './with-group.ts';

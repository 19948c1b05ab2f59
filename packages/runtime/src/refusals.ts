import type { TaskFunction } from './task.ts';

type Refusal = (error: unknown) => void;

/** Who is told, in place of the group, that the limiter has no permit for a task. */
export const refusals: WeakMap<TaskFunction<unknown>, Refusal> = new WeakMap<
  TaskFunction<unknown>,
  Refusal
>();

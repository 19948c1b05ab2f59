/**
 * Finds the tasks that a test leaves running.
 *
 * @module errgroup/testing
 */
export { checkLeaks } from './check-leaks.ts';
export { LeakError } from './leak-error.ts';
export type { RunningTask } from './running-task.ts';
export type { LeakCheck, LeakCheckOptions } from './scope-check.ts';

export { checkLeaks } from './check-leaks.ts';
export { LeakError } from './leak-error.ts';
export type { RunningTask } from './running-task.ts';
export type { LeakCheck, LeakCheckOptions } from './scope-check.ts';

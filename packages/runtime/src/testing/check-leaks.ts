import {
  type LeakCheck,
  type LeakCheckOptions,
  ScopeCheck,
} from './scope-check.ts';
import { sharedRegister } from './task-register.ts';

/**
 * Watches the tasks of all groups that are started from here on in this async
 * context, and so in no other test, though it runs at the same time. Disposal
 * is {@link LeakCheck.check}.
 *
 * ```ts
 * await using leaks = checkLeaks();
 * ```
 *
 * No `async` function may stand between this call and the code it is to watch:
 * call it in the test itself, or in a hook that is not `async`.
 *
 * @throws {Error} in a browser and on a Node before 20.16.
 */
export function checkLeaks(options: LeakCheckOptions = {}): LeakCheck {
  const register = sharedRegister();
  const check = new ScopeCheck(register, options);
  register.enter(check);
  return check;
}

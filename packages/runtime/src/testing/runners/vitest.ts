/**
 * Checks every test of Vitest for leaks, with one line of its configuration:
 * `setupFiles: ['errgroup/testing/vitest']`. It comes first there: what a hook enters
 * reaches the test only if no other has been awaited before.
 */
import { beforeEach } from 'vitest';

import { checkLeaks } from '../check-leaks.ts';

// Not `async`: what it enters would not reach the test.
beforeEach(({ task, onTestFinished }) => {
  const leaks = checkLeaks({ name: `Test "${task.name}"` });
  // After every `afterEach`, where tests clean up.
  onTestFinished(async () => {
    // A test that has failed could not clean up.
    if (task.result?.state === 'fail') leaks.stop();
    else await leaks.check();
  });
});

/**
 * Checks every test of Vitest for leaks, with one line of its configuration:
 * `setupFiles: ['errgroup/testing/vitest']`. Before Vitest 4.1 it comes first there: what
 * `beforeEach` enters reaches the test only if no other hook was awaited before.
 */
import * as vitest from 'vitest';

import { checkLeaks } from '../check-leaks.ts';

// Not in every version.
const { aroundEach } = vitest as Partial<typeof vitest>;

if (aroundEach) {
  // Vitest looks which fixtures it asks for.
  aroundEach(async (runTest, { task, onTestFinished }) => {
    watch({ task, onTestFinished });
    await runTest();
  });
} else {
  vitest.beforeEach(watch);
}

// Not `async`: what it enters would not reach the test.
function watch({
  task,
  onTestFinished,
}: Pick<vitest.TestContext, 'task' | 'onTestFinished'>): void {
  const leaks = checkLeaks({ name: `Test "${task.name}"` });
  // After every `afterEach`, where tests clean up.
  onTestFinished(async () => {
    // A test that has failed could not clean up.
    if (task.result?.state === 'fail') leaks.stop();
    else await leaks.check();
  });
}

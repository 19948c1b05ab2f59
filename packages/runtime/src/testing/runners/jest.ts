/**
 * Checks every test of Jest for leaks, with one line of its configuration:
 * `setupFilesAfterEnv: ['errgroup/testing/jest']`.
 *
 * A test may clean up in an `afterEach` of its own file, which Jest runs after
 * the ones of this file. So the check goes on beside them, and a leak fails the
 * file; the message has the name of the test.
 */
import type { LeakError } from '../leak-error.ts';
import { ScopeCheck } from '../scope-check.ts';
import { sharedRegister } from '../task-register.ts';

interface ExpectState {
  readonly currentTestName?: string;
  /** That of the async context: parallel tests have different ones. */
  readonly currentConcurrentTestName?: () => string | undefined;
}

declare const afterEach: (hook: () => void) => void;
declare const afterAll: (hook: () => Promise<void>) => void;
declare const expect: { getState(): ExpectState };

const register = sharedRegister();
/** By the name of the test. */
const checks = new Map<string, ScopeCheck>();
const verdicts: Promise<void>[] = [];
// Watches nothing, but makes the register listen: parallel tests may begin
// before any hook.
const file = new ScopeCheck(register, {});

// What a hook enters does not reach the test, but Jest knows its name there.
register.scopeElsewhere = () => {
  const name = testName();
  return name === undefined ? undefined : (checks.get(name) ?? open(name));
};

afterEach(() => {
  const name = testName() ?? '';
  const check = checks.get(name);
  checks.delete(name);
  if (check) judge(check);
});

afterAll(async () => {
  file.stop();
  // Parallel tests, for which Jest calls no hooks.
  for (const check of checks.values()) judge(check);
  const results = await Promise.allSettled(verdicts);
  const leaks = results.flatMap(result =>
    result.status === 'rejected' ? [result.reason as LeakError] : [],
  );
  if (leaks.length === 0) return;
  throw new Error(leaks.map(({ message }) => message).join('\n\n'));
});

function judge(check: ScopeCheck): void {
  const verdict = check.check();
  // Seen in `afterAll`.
  verdict.catch(() => undefined);
  verdicts.push(verdict);
}

function testName(): string | undefined {
  const { currentTestName, currentConcurrentTestName } = expect.getState();
  return currentConcurrentTestName?.() ?? currentTestName;
}

function open(name: string): ScopeCheck {
  const check = new ScopeCheck(register, { name: `Test "${name}"` });
  checks.set(name, check);
  return check;
}

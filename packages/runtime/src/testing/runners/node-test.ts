/**
 * `node:test` with a `test` and an `it` that check for leaks. It takes the
 * place of `node:test` in an import:
 *
 * ```ts
 * import { describe, it } from 'errgroup/testing/node-test';
 * ```
 *
 * Hooks would not do: what they enter does not reach the test, so that nobody
 * could say which one of two parallel tests has started a task.
 */
import nodeTest, { type TestContext } from 'node:test';

import { checkLeaks } from '../check-leaks.ts';

export {
  after,
  afterEach,
  before,
  beforeEach,
  describe,
  mock,
  run,
  suite,
} from 'node:test';
export { checkedTest as test, checkedIt as it, checkedTest as default };

type Test = typeof nodeTest.test;
type Body = (
  this: TestContext,
  context: TestContext,
  done: (error?: unknown) => void,
) => void | Promise<void>;

const checkedTest: Test = withVariants(nodeTest.test);
const checkedIt: Test = withVariants(nodeTest.it);
Object.assign(checkedTest, { test: checkedTest, it: checkedIt });

function withVariants(test: Test): Test {
  return Object.assign(checked(test), test, {
    // For tests of users: nothing is left out or singled out here.
    only: checked(test.only),
    skip: checked(test.skip),
    todo: checked(test.todo),
  });
}

/** Calls `test`, and checks the function that is among the arguments. */
function checked<F>(test: F & ((...args: never[]) => unknown)): F {
  const call = (...args: unknown[]): unknown =>
    Reflect.apply(
      test,
      undefined,
      args.map(arg => (typeof arg === 'function' ? watched(arg as Body) : arg)),
    );
  // It takes what `test` takes, and gives what it gives.
  return call as F;
}

function watched(body: Body): Body {
  // `node:test` waits for `done` if the function has two parameters.
  const watchedBody: Body =
    body.length > 1
      ? function (context, done) {
          const end = watch(context);
          void body.call(this, context, error => {
            end(!error);
            done(error);
          });
        }
      : async function (context) {
          const end = watch(context);
          let hasPassed = false;
          try {
            // One parameter, so that it looks for no second argument.
            await (
              body as (this: TestContext, context: TestContext) => unknown
            ).call(this, context);
            hasPassed = true;
          } finally {
            end(hasPassed);
          }
        };
  // The name of a test that is given none.
  return Object.defineProperty(watchedBody, 'name', { value: body.name });
}

/** Returns what must be called when the function of the test has ended. */
function watch(context: TestContext): (hasPassed: boolean) => void {
  const leaks = checkLeaks({ name: `Test "${context.name}"` });
  return hasPassed => {
    // After every `afterEach`, and every `after` that the test has called, where
    // tests clean up.
    context.after(async () => {
      // A test that has failed could not clean up.
      if (hasPassed) await leaks.check();
      else leaks.stop();
    });
  };
}

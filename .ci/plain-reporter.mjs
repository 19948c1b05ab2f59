/** Prints the closing line `N passed, N failed, N skipped`. */
export default class PlainReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === 'pending' ? 'skipped' : state]++;
      }
      // A file that fails to load has no tests that could fail.
      if (module.state() === 'failed' && module.errors().length > 0) {
        count.failed++;
      }
    }
    console.log(
      `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`,
    );
  }
}

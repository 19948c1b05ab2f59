import { writeFileSync } from 'node:fs';

/** Writes what became of the tests to the file that `MATRIX_RESULT` names. */
export default class ResultReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const platforms = new Set();
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    const failures = unhandledErrors.map(error => error.message);
    for (const module of modules) {
      platforms.add(module.meta().platform);
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'pending' ? 'skipped' : state]++;
        if (state === 'failed') failures.push(test.fullName);
      }
      // A file that fails to load has no tests that could fail.
      for (const error of module.errors()) {
        counts.failed++;
        failures.push(`${module.relativeModuleId}: ${error.message}`);
      }
    }
    platforms.delete(undefined);
    const result = { platforms: [...platforms], ...counts, failures };
    writeFileSync(process.env.MATRIX_RESULT, JSON.stringify(result));
  }
}

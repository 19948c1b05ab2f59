import type { ESLint } from 'eslint';

/** The result of a file that could not be linted, with the reason. */
export function failedResult(
  filePath: string,
  reason: string,
): ESLint.LintResult {
  return {
    filePath,
    messages: [
      {
        ruleId: null,
        fatal: true,
        severity: 2,
        line: 1,
        column: 1,
        message: reason,
      },
    ],
    suppressedMessages: [],
    errorCount: 1,
    fatalErrorCount: 1,
    warningCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  };
}

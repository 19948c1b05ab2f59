import type { ESLint, Linter } from 'eslint';

/**
 * The result without what is said about rules that are not ours: a comment in
 * the file may switch on rules of a config that is not used here.
 */
export function keepOurs(result: ESLint.LintResult): ESLint.LintResult {
  return withMessages(
    result,
    result.messages.filter(({ fatal, ruleId }) => fatal ?? isOurs(ruleId)),
  );
}

/** The result without warnings. */
export function keepErrors(result: ESLint.LintResult): ESLint.LintResult {
  return withMessages(
    result,
    result.messages.filter(({ severity }) => severity === 2),
  );
}

/** The result with these messages, and with the numbers that go with them. */
function withMessages(
  result: ESLint.LintResult,
  messages: Linter.LintMessage[],
): ESLint.LintResult {
  const errors = messages.filter(({ severity }) => severity === 2);
  const warnings = messages.filter(({ severity }) => severity === 1);
  return {
    ...result,
    messages,
    suppressedMessages: result.suppressedMessages.filter(({ ruleId }) =>
      isOurs(ruleId),
    ),
    errorCount: errors.length,
    fatalErrorCount: messages.filter(({ fatal }) => fatal).length,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(({ fix }) => fix).length,
    fixableWarningCount: warnings.filter(({ fix }) => fix).length,
  };
}

function isOurs(ruleId: string | null): boolean {
  return ruleId?.startsWith('errgroup/') ?? false;
}

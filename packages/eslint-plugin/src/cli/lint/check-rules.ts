import type { Tools } from '../tools.ts';
import { UnlintableError } from '../unlintable-error.ts';
import { createLinter } from './create-linter.ts';
import type { LinterOptions } from './create-linter.ts';

/**
 * Lets ESLint look at the options of the rules before it looks at files.
 *
 * @throws {UnlintableError} if a rule takes no such options.
 */
export async function checkRules(
  tools: Tools,
  options: LinterOptions,
): Promise<void> {
  const linter = createLinter(tools, options, 'nowhere');
  try {
    await linter.calculateConfigForFile('any.ts');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnlintableError(`Cannot lint with these rules: ${reason}`, {
      cause,
    });
  }
}

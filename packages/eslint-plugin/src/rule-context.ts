import type { TSESLint } from '@typescript-eslint/utils';

/** The context of any rule, whatever its messages and options. */
export type RuleContext = Readonly<
  TSESLint.RuleContext<string, readonly unknown[]>
>;

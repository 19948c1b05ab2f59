import type { TSESLint } from '@typescript-eslint/utils';

/** The context of any rule, whatever its messages and options. */
export type RuleContext = Readonly<
  TSESLint.RuleContext<string, readonly unknown[]>
>;

/** What a rule sees of a file: its text, its syntax and its scopes. */
export type SourceCode = RuleContext['sourceCode'];

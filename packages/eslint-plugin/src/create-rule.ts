import { RuleCreator } from '@typescript-eslint/utils/eslint-utils';

export interface RuleDocs {
  /** Whether the `recommended` config has the rule. */
  readonly recommended?: boolean;
  /** Whether the `strict` config has the rule; it has every recommended one. */
  readonly strict?: boolean;
  /** Whether the rule says nothing without type information. */
  readonly requiresTypeChecking?: boolean;
}

/** Makes a rule whose docs are at its usual address. */
export const createRule = RuleCreator<RuleDocs>(
  name =>
    `https://github.com/errgroup/errgroup/blob/main/packages/eslint-plugin/docs/rules/${name}.md`,
);

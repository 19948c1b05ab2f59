import { RuleCreator } from '@typescript-eslint/utils/eslint-utils';

import { checkSettings } from './check-settings.ts';

export interface RuleDocs {
  /** Whether the `recommended` config has the rule. */
  readonly recommended?: boolean;
  /** Whether the `strict` config has the rule; it has every recommended one. */
  readonly strict?: boolean;
  /** Whether the rule says nothing without type information. */
  readonly requiresTypeChecking?: boolean;
}

const create = RuleCreator<RuleDocs>(
  name =>
    `https://github.com/errgroup/errgroup/blob/main/packages/eslint-plugin/docs/rules/${name}.md`,
);

/** Makes a rule whose docs are at its usual address, and that checks the settings. */
export const createRule: typeof create = rule =>
  create({
    ...rule,
    create(context, options) {
      checkSettings(context.settings.errgroup);
      return rule.create(context, options);
    },
  });

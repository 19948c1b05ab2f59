import { RuleCreator } from '@typescript-eslint/utils/eslint-utils';

import { checkSettings } from './check-settings.ts';
import type { SourceCode } from './rule-context.ts';

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

/**
 * Makes a rule whose docs are at its usual address, and that checks the settings. It has
 * nothing to say of JSON or Markdown, which a config that names no files sends it as well.
 */
export const createRule: typeof create = rule =>
  create({
    ...rule,
    create(context, options) {
      checkSettings(context.settings.errgroup);
      return isScript(context.sourceCode) ? rule.create(context, options) : {};
    },
  });

/** Whether its syntax is that of JavaScript: ESLint's own flag, which its types leave out. */
function isScript(sourceCode: SourceCode): boolean {
  return (sourceCode as { isESTree?: boolean }).isESTree === true;
}

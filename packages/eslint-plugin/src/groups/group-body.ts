import type { TSESTree } from '@typescript-eslint/utils';

import { errgroupExport } from './errgroup-export.ts';
import type { RuleContext } from './rule-context.ts';

/** Whether a function that stands here is the body of a `withGroup`. */
export function isGroupBody(use: TSESTree.Node, context: RuleContext): boolean {
  const { parent } = use;
  return (
    parent?.type === 'CallExpression' &&
    parent.arguments[0] === use &&
    errgroupExport(parent.callee, context) === 'withGroup'
  );
}

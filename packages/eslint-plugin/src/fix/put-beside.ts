import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Adds a property after these options: in their literal, or in one of its own. */
export function putBeside(
  options: TSESTree.Node,
  property: string,
  fixer: TSESLint.RuleFixer,
): readonly TSESLint.RuleFix[] {
  return options.parent?.type === 'SpreadElement'
    ? [fixer.insertTextAfter(options.parent, `, ${property}`)]
    : [
        fixer.insertTextBefore(options, '{ ...'),
        fixer.insertTextAfter(options, `, ${property} }`),
      ];
}

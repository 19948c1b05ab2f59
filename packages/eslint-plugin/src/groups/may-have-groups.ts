import type { TSESLint } from '@typescript-eslint/utils';

import { memberName } from '../ast/member-name.ts';
import { memberOn } from '../ast/member-on.ts';
import { moduleStatements } from '../ast/module-statements.ts';
import { memoPerFile } from '../memo-per-node.ts';
import type { RuleContext } from '../rule-context.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { passedOnExport } from './errgroup-export.ts';
import { brandDeclaration } from './group-brand.ts';
import { getGroupSettings } from './group-settings.ts';
import { makerFunctions } from './maker-functions.ts';

/**
 * Whether this file may have to do with groups, as far as its text shows, and the
 * program that it is in: most programs know of none.
 */
export const mayHaveGroups = memoPerFile((context): boolean => {
  const { text } = context.sourceCode;
  const { factories, groupTypes } = getGroupSettings(context);
  // A default export has another name here, and none by which it was exported.
  const names = [...factories, ...groupTypes].map(({ name, from }) =>
    name === 'default' ? (from ?? name) : name,
  );
  if (['errgroup', ...names].some(name => text.includes(name))) return true;
  const host = getTypeHost(context);
  if (!host) return false;
  if (groupTypes.length > 0 && gate.test(text)) return true;
  if (!host.mentions(brandDeclaration)) return false;
  return gate.test(text) || importsRuntime(context);
});

/** Whether it imports what another module exports of the runtime. */
function importsRuntime(context: RuleContext): boolean {
  const { sourceCode } = context;
  return moduleStatements(sourceCode.ast).some(
    statement =>
      statement.type === 'ImportDeclaration' &&
      statement.specifiers.some(
        specifier =>
          passedOnExport(specifier.local, context) !== undefined ||
          sourceCode
            .getDeclaredVariables(specifier)
            .some(variable => isNamespace(variable, context)),
      ),
  );
}

/** Whether a function of the runtime is called by this name: `flow.map(…)`. */
function isNamespace(
  { references }: TSESLint.Scope.Variable,
  context: RuleContext,
): boolean {
  return references.some(({ identifier }) => {
    const member = memberOn(identifier);
    return (
      member !== undefined &&
      makerFunctions.has(memberName(member) ?? '') &&
      passedOnExport(member, context) !== undefined
    );
  });
}

// Where a group is made, its class is named, if only by an import; one that is
// given to the code is of no use without its methods.
const gate = /group|\b(?:go|tryGo|start|wait)\b/i;

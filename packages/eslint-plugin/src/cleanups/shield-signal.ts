import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { callWith } from '../ast/call-with.ts';
import { enclosingFunction } from '../ast/enclosing-function.ts';
import { addParameter } from '../fix/add-parameter.ts';
import { errgroupExport } from '../groups/errgroup-export.ts';
import { getGroupSettings } from '../groups/group-settings.ts';
import type { RuleContext } from '../rule-context.ts';
import { findVariable } from '../variables/find-variable.ts';
import { freeName } from '../variables/free-name.ts';

interface ShieldSignal {
  readonly name: string;
  /** Takes it, where the callback does not yet. */
  readonly take: (fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[];
}

/** The signal that `shield` gives to the callback around this place. */
export function shieldSignal(
  place: TSESTree.Node,
  context: RuleContext,
): ShieldSignal | undefined {
  const callback = enclosingFunction(place);
  const runner = callback && callWith(callback);
  if (!runner || errgroupExport(runner.callee, context) !== 'shield')
    return undefined;
  const { sourceCode } = context;
  const [parameter] = callback.params;
  if (!parameter) {
    const { signalName } = getGroupSettings(context);
    const name = freeName([signalName, 'own'], callback, sourceCode);
    return {
      name,
      take: fixer => addParameter(callback, name, fixer, sourceCode),
    };
  }
  if (parameter.type !== 'Identifier') return undefined;
  const { name } = parameter;
  const meant = findVariable(name, place, sourceCode)?.defs[0]?.name;
  return meant === parameter ? { name, take: () => [] } : undefined;
}

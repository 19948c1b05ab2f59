import type { TSESLint } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { isResult } from '../ast/is-result.ts';
import { isTypeScript } from '../ast/is-typescript.ts';
import { namedList } from '../ast/literals/named-list.ts';
import { wrapped } from '../ast/unwrap.ts';
import { getGroupSettings } from '../groups/group-settings.ts';
import type { Task } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { freeName } from '../variables/free-name.ts';
import { addParameter } from './add-parameter.ts';
import { documentParameter } from './document-parameter.ts';

/** The parameter by which a task takes the signal of its group. */
export interface TakenTaskSignal {
  readonly name: string;
  readonly fix: (fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[];
}

/**
 * Lets a task take its signal that does not yet, by a name that hides none that
 * is used in it unless it is given. `undefined` where something else states the
 * type of the task.
 */
export function takeTaskSignal(
  { function: task, signalIndex }: Task,
  context: RuleContext,
  givenName?: string,
): TakenTaskSignal | undefined {
  const { sourceCode } = context;
  const params = task.params.filter(
    each => !(each.type === 'Identifier' && each.name === 'this'),
  );
  const skipped = signalIndex - params.length;
  if (skipped < 0 || skipped > 1 || wrapped(task) !== task) return undefined;
  if (namedList(task) === 'stated') return undefined;

  const { signalName } = getGroupSettings(context);
  const name =
    givenName ?? freeName([signalName, 'taskSignal'], task, sourceCode);
  const isAnnotated = statesTypes(task) && isTypeScript(context);
  const text = [
    ...(skipped > 0 ? ['_item'] : []),
    isAnnotated ? `${name}: AbortSignal` : name,
  ].join(', ');
  const isNamed =
    task.type === 'FunctionDeclaration' ||
    task.parent.type === 'VariableDeclarator';
  const isUndocumented = isNamed && !isTypeScript(context);
  return {
    name,
    fix: fixer => [
      ...addParameter(task, text, fixer, sourceCode),
      ...(isUndocumented
        ? documentParameter(task, name, fixer, sourceCode)
        : []),
    ],
  };
}

/** Whether its parameters have no type but what they say: what it is handed to has one. */
function statesTypes(task: FunctionNode): boolean {
  return (
    task.type === 'FunctionDeclaration' ||
    namedList(task) !== undefined ||
    Boolean(task.typeParameters) ||
    isResult(task)
  );
}

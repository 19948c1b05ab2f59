import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import { isResult } from '../ast/is-result.ts';
import { isTypeScript } from '../ast/is-typescript.ts';
import { namedList } from '../ast/literals/named-list.ts';
import { wrapped } from '../ast/unwrap.ts';
import { getGroupSettings } from '../groups/group-settings.ts';
import { taskPlaceOf } from '../groups/task.ts';
import type { RuleContext } from '../rule-context.ts';
import { freeName } from '../variables/free-name.ts';
import { usesOf } from '../variables/resolve-function.ts';
import type { DeafTask } from './deaf-task.ts';
import { givenParameters } from './parameter-use.ts';

/** The signal that a task would use. */
export interface TakenSignal {
  readonly name: string;
  /** The parameter as it is to be written, where the task has none yet. */
  readonly parameter?: string;
  /** Whether nothing but a comment can state the type of that parameter. */
  readonly isUndocumented?: boolean;
}

/**
 * The signal that this task would use, by the name of its parameter, by that of
 * the settings, or by a free one. `undefined` for a function with a name of its
 * own that is not only a task: its other callers have no signal to give.
 */
export function takenSignal(
  { function: task, signalIndex, parameter }: DeafTask,
  context: RuleContext,
): TakenSignal | undefined {
  if (parameter.kind === 'unread') return { name: parameter.name };
  const { signalName } = getGroupSettings(context);
  const name = freeName([signalName], task, context.sourceCode);
  const count = givenParameters(task).length;
  if (count + 1 < signalIndex) return undefined;
  const skipped = count < signalIndex ? '_item, ' : '';
  const annotated = `${skipped}${isTypeScript(context) ? `${name}: AbortSignal` : name}`;

  const owner = ownerOf(task);
  if (owner) {
    return isOnlyTask(task, signalIndex, owner, context)
      ? {
          name,
          parameter: annotated,
          isUndocumented: !isTypeScript(context),
        }
      : undefined;
  }
  // `as` and `satisfies` may state a type that has no such parameter.
  const list = namedList(task);
  if (wrapped(task) !== task || list === 'stated') return undefined;
  // A generic function does not get the types of its parameters from its place,
  // nor does one in a list with a name, and one that a mapper makes may not.
  const isAnnotated = task.typeParameters ?? list ?? isResult(task);
  return { name, parameter: isAnnotated ? annotated : `${skipped}${name}` };
}

type Owner = TSESTree.FunctionDeclaration | TSESTree.VariableDeclarator;

/** What gives the function a name that the rest of the file can use. */
function ownerOf(task: FunctionNode): Owner | undefined {
  if (task.type === 'FunctionDeclaration') return task;
  const { parent } = wrapped(task);
  return parent?.type === 'VariableDeclarator' ? parent : undefined;
}

function isOnlyTask(
  task: FunctionNode,
  signalIndex: number,
  owner: Owner,
  context: RuleContext,
): boolean {
  const declaration =
    owner.type === 'VariableDeclarator' ? owner.parent : owner;
  const isExported =
    declaration.parent.type === 'ExportNamedDeclaration' ||
    declaration.parent.type === 'ExportDefaultDeclaration';
  const hasOwnType =
    owner.type === 'VariableDeclarator' &&
    // In oxlint what is not written is null.
    (Boolean(owner.id.typeAnnotation) || owner.init !== task);
  return (
    !isExported &&
    !hasOwnType &&
    usesOf(task, context.sourceCode).every(
      use => taskPlaceOf(use, context)?.signalIndex === signalIndex,
    )
  );
}

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../ast/function-literal.ts';
import type { SourceCode } from '../rule-context.ts';
import type { DeafTask } from '../tasks/deaf-task.ts';
import type { TakenSignal } from '../tasks/taken-signal.ts';
import type { Loop } from '../tasks/task-work.ts';
import { findVariable } from '../variables/find-variable.ts';
import { addParameter } from './add-parameter.ts';
import { beginBody } from './begin-body.ts';
import { documentParameter } from './document-parameter.ts';
import { forwardSignal } from './forward-signal.ts';

/**
 * The edits that make a task listen: it takes the signal, passes it to every
 * call that has a slot for it, and where there is none looks at it at the start
 * of each loop. `undefined` where nothing in it would use the signal.
 */
export function takeSignal(
  task: DeafTask,
  { name, parameter, isUndocumented = false }: TakenSignal,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] | undefined {
  const declared = parameter === undefined;
  const uses =
    task.calls.length > 0
      ? task.calls.flatMap(({ call, slot }) =>
          // A parameter further in may have the same name.
          declared && !isParameterOf(task.function, name, call, sourceCode)
            ? []
            : (forwardSignal(call, { slot, text: name }, fixer, sourceCode) ??
              []),
        )
      : task.loops.flatMap(loop => checkInLoop(loop, name, fixer, sourceCode));
  if (uses.length === 0) return undefined;
  return declared
    ? uses
    : [
        ...addParameter(task.function, parameter, fixer, sourceCode),
        ...(isUndocumented
          ? documentParameter(task.function, name, fixer, sourceCode)
          : []),
        ...uses,
      ];
}

function isParameterOf(
  task: FunctionNode,
  name: string,
  place: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  const variable = findVariable(name, place, sourceCode);
  return variable?.defs.some(({ node }) => node === task) ?? false;
}

function checkInLoop(
  { body }: Loop,
  name: string,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): TSESLint.RuleFix | readonly TSESLint.RuleFix[] {
  return beginBody(body, `${name}.throwIfAborted()`, fixer, sourceCode) ?? [];
}

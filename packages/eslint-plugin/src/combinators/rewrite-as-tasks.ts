import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { addImport } from '../fix/add-import.ts';
import { appendItem, argumentsOf } from '../fix/append-item.ts';
import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { TypeHost } from '../types/type-host.ts';
import type { CombinatorTask } from './combinator-tasks.ts';
import { parentOptions } from './parent-options.ts';
import { isMovable } from './is-movable.ts';
import { losesNarrowing } from './loses-narrowing.ts';
import { rewriteTask } from './rewrite-task.ts';
import type { TaskEdit } from './rewrite-task.ts';

/**
 * The edit that makes `all([signal => a({ signal }), …])` of
 * `Promise.all([a(), …])`, and likewise of `any` and `race`. Only where every
 * element can take a signal: a task that cannot be stopped gains nothing from a
 * group.
 */
export function rewriteAsTasks(
  { call, method, argument }: PromiseCombinator,
  tasks: readonly CombinatorTask[],
  parent: AvailableSignal | undefined,
  sourceCode: SourceCode,
  host: TypeHost,
): TSESLint.ReportFixFunction | undefined {
  if (argument?.type !== 'ArrayExpression') return undefined;
  // What stands between the parts of `Promise.all` would be lost.
  if (call.optional || call.typeArguments) return undefined;
  if (sourceCode.getCommentsInside(call.callee).length > 0) return undefined;
  if (argument.elements.length !== tasks.length) return undefined;
  // A function in a list that is spread gets no type for its parameter.
  if (argument.elements.some(each => each?.type === 'SpreadElement')) return;
  const elements = tasks.map(task =>
    takingElement(task, parent, sourceCode, host),
  );
  const binding = addImport(method, call, sourceCode, { host });
  if (!binding || !elements.every(element => element !== undefined)) return;

  const options = parentOptions({ parent }, host);
  const list = argumentsOf(call, sourceCode);
  return fixer => [
    ...binding.fix(fixer),
    fixer.replaceText(call.callee, binding.text),
    ...elements.flatMap(({ node, signal, uses }) => [
      fixer.insertTextBefore(firstToken(node, sourceCode), `${signal} => `),
      ...uses(fixer),
    ]),
    ...(options === undefined || !list
      ? []
      : [appendItem(list, options, fixer, sourceCode)]),
  ];
}

interface TakingElement extends TaskEdit {
  readonly node: TSESTree.Node;
}

function takingElement(
  task: CombinatorTask,
  parent: AvailableSignal | undefined,
  sourceCode: SourceCode,
  host: TypeHost,
): TakingElement | undefined {
  const { node, mapping } = task;
  if (mapping || !isMovable(node, sourceCode)) return undefined;
  if (losesNarrowing(node, sourceCode, host)) return undefined;
  const edit = rewriteTask(node, parent, sourceCode, host);
  return edit && { node, ...edit };
}

/** The first token of an element, with the parentheses around it. */
function firstToken(
  node: TSESTree.Node,
  sourceCode: SourceCode,
): TSESTree.Node | TSESTree.Token {
  let first: TSESTree.Node | TSESTree.Token = node;
  for (;;) {
    const before: TSESTree.Token | null = sourceCode.getTokenBefore(first);
    if (before?.value !== '(') return first;
    first = before;
  }
}

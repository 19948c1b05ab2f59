import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { addImport } from '../fix/add-import.ts';
import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import type { AvailableSignal } from '../scope/available-signals.ts';
import type { TypeHost } from '../types/type-host.ts';
import { freeName } from '../variables/free-name.ts';
import type { CombinatorTask } from './combinator-tasks.ts';
import { parentOptions } from './parent-options.ts';
import { giveSignal, isMovable, takersOf } from './rewrite-task.ts';
import type { Taker } from './rewrite-task.ts';

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
  const elements = tasks.map(task => takingElement(task, sourceCode, host));
  const binding = addImport(method, call, sourceCode, { host });
  if (!binding || !elements.every(element => element !== undefined)) return;

  return fixer => [
    ...binding.fix(fixer),
    fixer.replaceText(call.callee, binding.text),
    ...elements.flatMap(({ node, takers }) => {
      const name = freeName(['signal', 'taskSignal'], node, sourceCode);
      return [
        fixer.insertTextBefore(firstToken(node, sourceCode), `${name} => `),
        ...giveSignal(takers, name, fixer, sourceCode),
      ];
    }),
    fixer.insertTextAfter(argument, parentOptions({ parent }, host)),
  ];
}

interface TakingElement {
  readonly node: TSESTree.Node;
  readonly takers: readonly Taker[];
}

function takingElement(
  task: CombinatorTask,
  sourceCode: SourceCode,
  host: TypeHost,
): TakingElement | undefined {
  if (task.mapping || !isMovable(task.node, sourceCode)) return undefined;
  const takers = takersOf(task, sourceCode, host);
  return takers && { node: task.node, takers };
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

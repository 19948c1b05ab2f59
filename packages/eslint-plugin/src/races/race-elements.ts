import type { TSESTree } from '@typescript-eslint/utils';

import { enclosingFunction } from '../ast/enclosing-function.ts';
import { takenOf } from '../ast/member-on.ts';
import { methodCallOn } from '../ast/method-call.ts';
import { unwrap } from '../ast/unwrap.ts';
import type { PromiseCombinator } from '../promises/promise-combinator.ts';
import type { SourceCode } from '../rule-context.ts';
import { constantOf } from '../variables/declarator-of.ts';
import { findVariable } from '../variables/find-variable.ts';
import { readsOf } from '../variables/reads-of.ts';

/** The promises that race each other: of one alone there is no loser. */
export function raceElements(
  { argument }: PromiseCombinator,
  sourceCode: SourceCode,
): readonly TSESTree.Expression[] {
  const list = argument && unwrap(argument);
  const elements =
    list?.type === 'Identifier' ? ofNamed(list, sourceCode) : ofLiteral(list);
  return elements.length < 2 ? [] : elements.filter(isExpression);
}

type Element = TSESTree.CallExpressionArgument | null;

function ofLiteral(list: TSESTree.Node | undefined): readonly Element[] {
  return list?.type === 'ArrayExpression' ? list.elements : [];
}

/**
 * Those of a list that this function makes for the race: `const all = [work]`, and what
 * it adds before, `if (ms) all.push(late)`. What is in the list from the start races with
 * each that is added; of two that are added there may be one at a time.
 */
function ofNamed(
  name: TSESTree.Identifier,
  sourceCode: SourceCode,
): readonly Element[] {
  const variable = findVariable(name.name, name, sourceCode);
  const made = constantOf(variable);
  const first = made ? ofLiteral(unwrap(made)) : [];
  if (!made || !first.some(isExpression)) return [];
  const owner = enclosingFunction(name);
  const others = readsOf(variable).filter(read => read !== name);
  const added = others.flatMap(read => {
    const call = methodCallOn(read);
    return call?.name === 'push' && read.range[1] <= name.range[0]
      ? [call.node]
      : [];
  });
  const isInSight =
    added.length + others.filter(isCounted).length === others.length &&
    [made, ...added].every(each => enclosingFunction(each) === owner);
  return isInSight ? [...first, ...added.flatMap(each => each.arguments)] : [];
}

/** `list.length` */
function isCounted(read: TSESTree.Node): boolean {
  return takenOf(read) === 'length';
}

function isExpression(element: Element): element is TSESTree.Expression {
  return element !== null && element.type !== 'SpreadElement';
}

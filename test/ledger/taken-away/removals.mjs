import ts from 'typescript';

import { withoutSignal } from './without-signal.mjs';

/**
 * The edits that take this expression away with the statement it is in, as
 * somebody would write it who has not thought of it. Of a condition that is what is
 * left without a signal. `undefined` where it would be more than the one thing: a
 * declaration, a `return`, a loop.
 */
export function removalOf(node) {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isArrowFunction(parent) && parent.body === at && !ts.isBlock(at))
      return [edit(at, 'undefined')];
    if (ts.isIfStatement(parent) && parent.expression === at)
      return removalOfQuestion(parent);
    if (ts.isExpressionStatement(parent)) return removalOfStatement(parent);
    if (ts.isStatement(parent)) return undefined;
  }
  return undefined;
}

/** What an `if` does where there is no signal, or none that aborts. */
export function removalOfQuestion(statement) {
  const { expression, thenStatement, elseStatement } = statement;
  const value = withoutSignal(expression);
  if (typeof value === 'string') return [edit(expression, value)];
  const start = statement.getStart();
  if (value)
    return [
      cut(start, thenStatement.getStart()),
      ...(elseStatement ? [cut(thenStatement.end, statement.end)] : []),
    ];
  return elseStatement
    ? [cut(start, elseStatement.getStart())]
    : removalOfStatement(statement);
}

/** With the `if` that has nothing else in it. */
function removalOfStatement(statement) {
  const { parent } = statement;
  if (isAlone(statement) && !ts.isFunctionLike(parent.parent)) {
    const around = ts.isBlock(parent) ? parent.parent : parent;
    if (ts.isIfStatement(around) && !around.elseStatement)
      return removalOfStatement(around);
  }
  return [edit(statement, isListed(parent) ? '' : '{}')];
}

function isAlone({ parent }) {
  return (
    ts.isIfStatement(parent) ||
    (ts.isBlock(parent) && parent.statements.length === 1)
  );
}

function isListed(parent) {
  return (
    ts.isBlock(parent) ||
    ts.isSourceFile(parent) ||
    ts.isModuleBlock(parent) ||
    ts.isCaseOrDefaultClause(parent)
  );
}

export function edit(node, by) {
  return { start: node.getStart(), end: node.end, by };
}

export function cut(start, end) {
  return { start, end, by: '' };
}

/** What an element takes of its list, with the comma. */
export function elementRange(list, index) {
  const element = list[index];
  return index === 0
    ? [element.getStart(), list[1]?.getStart() ?? list.end]
    : [list[index - 1].getEnd(), element.getEnd()];
}

/**
 * All of these edits, each once and without those in others; `undefined` if there
 * are none, or if one of the lists is `undefined`.
 */
export function together(lists) {
  if (lists.length === 0 || lists.includes(undefined)) return undefined;
  const edits = lists.flat();
  return edits.filter(
    (one, index) =>
      !edits.some(
        (other, at) =>
          at !== index &&
          other.start <= one.start &&
          one.end <= other.end &&
          (at < index || other.start < one.start || one.end < other.end),
      ),
  );
}

/** The text with these edits, which do not overlap. */
export function written(text, edits) {
  return [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (before, { start, end, by }) =>
        before.slice(0, start) + by + before.slice(end),
      text,
    );
}

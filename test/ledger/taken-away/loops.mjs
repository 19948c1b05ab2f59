import ts from 'typescript';

import { edit, removalOf, removalOfQuestion, together } from './removals.mjs';
import { isCallOf, nodesIn, ownNodesIn, signalsIn, textOf } from './syntax.mjs';

/** A loop without an end that sees the abort no longer, and has no other look at a signal. */
export const checkedLoops = {
  id: 'loop',
  rule: 'require-abort-checkpoint',
  what: 'each check for the abort in a loop without an end that names the signal in no other way',
  find: source =>
    nodesIn(source)
      .filter(isEndless)
      .flatMap(node => {
        const own = ownNodesIn(node);
        if (!own.some(ts.isAwaitExpression)) return [];
        const edits = together([...conditionOf(node), ...own.flatMap(checkOf)]);
        if (!edits) return [];
        const isLeft = ({ pos, end }) =>
          !edits.some(each => each.start <= end && pos <= each.end);
        return signalsIn(node).some(isLeft) ? [] : [{ node, edits }];
      }),
};

/** A `catch` in a loop that no longer asks whether it was an abort. */
export const askingCatches = {
  id: 'catch',
  rule: 'no-swallowed-abort',
  what: 'each question for the abort in a `catch` of a loop that then goes on',
  find: source =>
    nodesIn(source)
      .filter(ts.isTryStatement)
      .flatMap(node => {
        const { tryBlock, catchClause } = node;
        if (!catchClause || !isInLoop(node) || leaves(catchClause.block))
          return [];
        if (!ownNodesIn(tryBlock).some(ts.isAwaitExpression)) return [];
        const edits = together(
          ownNodesIn(catchClause.block).flatMap(questionOf),
        );
        return edits ? [{ node, edits }] : [];
      }),
};

function isEndless(node) {
  if (ts.isWhileStatement(node))
    return node.expression.kind === ts.SyntaxKind.TrueKeyword || isLive(node);
  return ts.isDoStatement(node) || (ts.isForStatement(node) && !node.condition);
}

/** `while (!signal.aborted)` */
function isLive({ expression }) {
  return /^!\s*[\w.?]*\.aborted$/.test(expression.getText());
}

function conditionOf(node) {
  return ts.isWhileStatement(node) && isLive(node)
    ? [[edit(node.expression, 'true')]]
    : [];
}

function checkOf(node) {
  const isCheck =
    isCallOf(node, 'throwIfAborted') ||
    (ts.isIfStatement(node) && /\baborted\b/.test(textOf(node.expression)));
  return isCheck ? [removalOfCheck(node)] : [];
}

function questionOf(node) {
  const isQuestion = ts.isIfStatement(node)
    ? /abort|cancel/i.test(textOf(node.expression))
    : ts.isCallExpression(node) &&
      ts.isExpressionStatement(node.parent) &&
      /rethrow|throwIf\w*(?:Abort|Cancel)/i.test(textOf(node.expression));
  return isQuestion ? [removalOfCheck(node)] : [];
}

function removalOfCheck(node) {
  return ts.isIfStatement(node) ? removalOfQuestion(node) : removalOf(node);
}

function isInLoop(node) {
  const around = ts.findAncestor(
    node.parent,
    at => ts.isIterationStatement(at, false) || ts.isFunctionLike(at),
  );
  return around !== undefined && !ts.isFunctionLike(around);
}

/** In any case, and not for an abort alone. */
function leaves({ statements }) {
  const last = statements.at(-1);
  return (
    last !== undefined &&
    (ts.isThrowStatement(last) ||
      ts.isReturnStatement(last) ||
      ts.isBreakStatement(last))
  );
}

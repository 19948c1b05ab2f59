import ts from 'typescript';

import { cut, removalOf, together } from './removals.mjs';
import {
  executorAround,
  functionAround,
  isCallOf,
  isSignalName,
  nodesIn,
  outermostAround,
  signalsIn,
  textOf,
  textOfCallee,
} from './syntax.mjs';

/** A timer that nothing clears any more, where there is a signal. */
export const clearedTimers = {
  id: 'timer',
  rule: 'no-leaked-timer',
  what: 'each `clearTimeout` or `clearInterval` of a timer, where a function around it names a signal',
  find: source =>
    timersIn(source)
      .filter(({ node }) => !executorAround(node) && hasSignalAround(node))
      .flatMap(withoutClears),
};

/** `try { … } finally { clearTimeout(timer) }` without the `try` and the `finally`. */
export const finallyClearedTimers = {
  id: 'finally',
  rule: 'no-leaked-timer',
  what: 'the `try` and `finally` around `clearTimeout` or `clearInterval`',
  find: source =>
    timersIn(source)
      .filter(({ node }) => !executorAround(node) && hasSignalAround(node))
      .flatMap(({ node, clears }) => {
        const [clear, ...others] = clears;
        if (!clear || others.length > 0) return [];
        const attempt = finallyOf(clear);
        if (!attempt) return [];
        const { tryBlock, finallyBlock } = attempt;
        const last = tryBlock.statements.at(-1);
        // What comes after a `return` would not run.
        if (!last || ts.isReturnStatement(last) || ts.isThrowStatement(last))
          return [];
        const inner = block => [block.getStart() + 1, block.end - 1];
        const [bodyStart, bodyEnd] = inner(tryBlock);
        const [clearStart, clearEnd] = inner(finallyBlock);
        return [
          {
            node,
            edits: [
              cut(attempt.getStart(), bodyStart),
              cut(bodyEnd, clearStart),
              cut(clearEnd, attempt.end),
            ],
          },
        ];
      }),
};

/** A race with a timer that nothing clears any more. */
export const racedTimers = {
  id: 'race',
  rule: 'no-leaky-race',
  what: 'each `clearTimeout` of the timer of a `new Promise`, in a function with a `Promise.race`',
  find: source =>
    timersIn(source)
      .filter(({ node }) => executorAround(node) && hasRace(node))
      .flatMap(withoutClears),
};

function withoutClears({ node, clears }) {
  const edits = together(clears.map(removalOf));
  return edits ? [{ node, edits }] : [];
}

/** `t = setTimeout(…)`, each with what clears `t`. */
function timersIn(source) {
  return nodesIn(source)
    .filter(node => isTimer(node))
    .flatMap(node => {
      const name = handleOf(node);
      if (!name) return [];
      const clears = nodesIn(outermostAround(node)).filter(
        each =>
          (isCallOf(each, 'clearTimeout') || isCallOf(each, 'clearInterval')) &&
          each.arguments.length === 1 &&
          textOf(each.arguments[0]).replace(/!$/, '') === name,
      );
      return [{ node, clears }];
    });
}

function isTimer(node) {
  return (
    (isCallOf(node, 'setTimeout') || isCallOf(node, 'setInterval')) &&
    node.arguments.length > 1
  );
}

/** Of a variable, not of a field. */
function handleOf(node) {
  let { parent } = node;
  while (ts.isAsExpression(parent) || ts.isParenthesizedExpression(parent))
    parent = parent.parent;
  if (ts.isVariableDeclaration(parent) && functionAround(parent))
    return ts.isIdentifier(parent.name) ? parent.name.text : undefined;
  return ts.isBinaryExpression(parent) && ts.isIdentifier(parent.left)
    ? parent.left.text
    : undefined;
}

function hasSignalAround(node) {
  const around = outermostAround(node);
  return (
    !ts.isSourceFile(around) &&
    (signalsIn(around).length > 0 ||
      nodesIn(around).some(
        each => ts.isParameter(each) && isSignalName(textOf(each.name)),
      ))
  );
}

function hasRace(node) {
  const around = outermostAround(node);
  return (
    !ts.isSourceFile(around) &&
    nodesIn(around).some(each => textOfCallee(each) === 'Promise.race')
  );
}

/** The `try` without a `catch` whose `finally` does this and nothing else. */
function finallyOf(clear) {
  const statement = ts.findAncestor(clear, ts.isExpressionStatement);
  const block = statement?.parent;
  const attempt = block?.parent;
  return attempt &&
    ts.isTryStatement(attempt) &&
    attempt.finallyBlock === block &&
    block.statements.length === 1 &&
    !attempt.catchClause
    ? attempt
    : undefined;
}

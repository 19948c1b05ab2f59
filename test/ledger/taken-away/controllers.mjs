import ts from 'typescript';

import { cut, edit, removalOf, together } from './removals.mjs';
import {
  functionAround,
  isAbortListener,
  isAsked,
  nameOf,
  nodesIn,
  receiverOf,
  textOf,
  textOfCallee,
} from './syntax.mjs';

/** A controller that nothing aborts any more. */
export const abortedControllers = {
  id: 'controller',
  rule: 'no-placebo-signal',
  what: 'each `abort()` of a controller in a variable that is only read for its signal beside that',
  find: source =>
    nodesIn(source)
      .filter(isLocalController)
      .flatMap(node => {
        const uses = usesOf(node);
        const aborts = uses.filter(isAborted);
        if (!uses.every(use => isAborted(use) || isRead(use, 'signal')))
          return [];
        const edits = together(aborts.map(use => removalOf(use.parent.parent)));
        return edits ? [{ node, edits }] : [];
      }),
};

/** `AbortSignal.any([signal, deadline])` is `deadline` alone. */
export const composedDeadlines = {
  id: 'deadline',
  rule: 'no-detached-signal',
  what: 'the signal beside a deadline in `AbortSignal.any([signal, deadline])`',
  find: source =>
    nodesIn(source)
      .filter(node => textOfCallee(node) === 'AbortSignal.any')
      .flatMap(node => {
        const [list] = node.arguments;
        if (!list || !ts.isArrayLiteralExpression(list)) return [];
        if (list.elements.length !== 2) return [];
        const [first, second] = list.elements;
        const deadline = [second, first].find(isDeadline);
        return deadline
          ? [
              {
                node,
                edits: [edit(choiceOf(node, deadline), textOf(deadline))],
              },
            ]
          : [];
      }),
};

/** A controller with a timer no longer hears of the signal of the caller. */
export const linkedDeadlines = {
  id: 'link',
  rule: 'no-detached-signal',
  what: 'the listener that aborts a controller with a deadline, and all else that is asked of its signal',
  find: source =>
    nodesIn(source)
      .filter(isAbortListener)
      .flatMap(node => {
        const around = functionAround(node);
        const signal = receiverOf(node);
        if (!around || !abortsDeadline(node, around)) return [];
        const uses = nodesIn(around).filter(
          each =>
            isReference(each) && textOf(each).replace(/\?$/, '') === signal,
        );
        const edits = uses.every(isAsked) && together(uses.map(removalOf));
        return edits ? [{ node, edits }] : [];
      }),
};

/** `AbortSignal.any([one, other])` is `AbortSignal.any([one])`. */
export const composedSignals = {
  id: 'second',
  rule: 'no-placebo-signal',
  what: 'the second of two signals in `AbortSignal.any([one, other])`',
  find: source =>
    nodesIn(source)
      .filter(node => textOfCallee(node) === 'AbortSignal.any')
      .flatMap(node => {
        const [list] = node.arguments;
        if (!list || !ts.isArrayLiteralExpression(list)) return [];
        const [first, second] = list.elements;
        return list.elements.length === 2
          ? [{ node, edits: [cut(first.end, second.end)] }]
          : [];
      }),
};

function isLocalController(node) {
  return (
    ts.isVariableDeclaration(node) &&
    ts.isIdentifier(node.name) &&
    node.initializer !== undefined &&
    ts.isNewExpression(node.initializer) &&
    nameOf(node.initializer.expression) === 'AbortController' &&
    functionAround(node) !== undefined
  );
}

/** By its name, in the function that declares it. */
function usesOf({ name }) {
  return nodesIn(functionAround(name)).filter(
    node =>
      ts.isIdentifier(node) &&
      node.text === name.text &&
      node !== name &&
      !(
        ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
      ),
  );
}

function isAborted(use) {
  return isRead(use, 'abort') && ts.isCallExpression(use.parent.parent);
}

function isRead({ parent }, name) {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === name;
}

/** A signal that nothing but the time aborts. */
function isDeadline(node) {
  if (textOfCallee(node) === 'AbortSignal.timeout') return true;
  const around = functionAround(node);
  if (!around) return false;
  if (ts.isIdentifier(node))
    return nodesIn(around).some(
      each =>
        ts.isVariableDeclaration(each) &&
        each.name.getText() === node.text &&
        each.initializer !== undefined &&
        textOfCallee(each.initializer) === 'AbortSignal.timeout',
    );
  const [controller] = /^(\w+)\.signal$/.exec(textOf(node))?.slice(1) ?? [];
  return controller !== undefined && isDeadlineController(controller, around);
}

function isDeadlineController(name, around) {
  return nodesIn(around).some(
    each =>
      textOfCallee(each) === 'setTimeout' &&
      textOf(each.arguments[0] ?? each).includes(`${name}.abort(`),
  );
}

/** The listener is, or is the name of, what aborts a controller that a timer aborts. */
function abortsDeadline(node, around) {
  const listener = node.arguments[1];
  const declared = nodesIn(around).find(
    each =>
      (ts.isVariableDeclaration(each) || ts.isFunctionDeclaration(each)) &&
      each.name?.getText() === textOf(listener),
  );
  const abort = /(\w+)\.abort\(/.exec(textOf(declared ?? listener));
  return abort !== null && isDeadlineController(abort[1], around);
}

function isReference(node) {
  return (
    ts.isPropertyAccessExpression(node) ||
    (ts.isIdentifier(node) &&
      !ts.isPropertyAccessExpression(node.parent) &&
      !ts.isParameter(node.parent) &&
      !ts.isBindingElement(node.parent))
  );
}

/** `signal ? AbortSignal.any([signal, deadline]) : deadline` */
function choiceOf(node, deadline) {
  const { parent } = node;
  return ts.isConditionalExpression(parent) &&
    [parent.whenTrue, parent.whenFalse].some(
      branch => textOf(branch) === textOf(deadline),
    )
    ? parent
    : node;
}

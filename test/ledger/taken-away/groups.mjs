import ts from 'typescript';

import { removalOfUse } from './chains.mjs';
import { cut, edit, elementRange, together } from './removals.mjs';
import { isFunction, nodesIn, textOf, textOfCallee } from './syntax.mjs';

/** A task that no longer takes its signal, and has that of the group's caller. */
export const outerSignals = {
  id: 'outer',
  rule: 'no-outer-signal-in-task',
  what: 'the signal of a task, which has that of the code around it instead',
  isOfGroups: true,
  find: source =>
    tasksIn(source).flatMap(({ node, parameter, index, options }) => {
      const outer = outerOf(options);
      const uses = usesOf(parameter, node.body);
      if (!outer || uses.length === 0) return [];
      return [
        {
          node,
          edits: [
            cut(...elementRange(node.parameters, index)),
            ...uses.map(use => replaced(use, outer)),
          ],
        },
      ];
    }),
};

/** A task that no longer takes its signal, nor passes it on. */
export const deafTasks = {
  id: 'task',
  rule: 'require-task-signal',
  what: 'the signal of a task, and all that it does with it',
  isOfGroups: true,
  find: source =>
    tasksIn(source).flatMap(({ node, parameter, index }) => {
      const uses = usesOf(parameter, node.body);
      const edits = together([
        [cut(...elementRange(node.parameters, index))],
        ...uses.map(removalOfUse),
      ]);
      return edits && uses.length > 0 ? [{ node, edits }] : [];
    }),
};

/** A group that is no longer given the signal of its caller. */
export const orphanedGroups = {
  id: 'parent',
  rule: 'require-parent-signal',
  what: 'the `signal` that a group is given',
  isOfGroups: true,
  find: source =>
    nodesIn(source)
      .filter(node => outerOf(optionsOf(node)))
      .map(node => ({
        node,
        edits: [
          cut(...elementRange(node.arguments, node.arguments.length - 1)),
        ],
      })),
};

export const uncheckedWaits = {
  id: 'outcome',
  rule: 'no-unchecked-wait',
  what: 'the `orThrow()` of what `wait` gives',
  isOfGroups: true,
  find: source =>
    waitsIn(source).map(node => ({
      node,
      edits: [edit(node, 'await group_.wait();')],
    })),
};

export const unwaitedGroups = {
  id: 'wait',
  rule: 'require-wait',
  what: 'the `wait` of a group',
  isOfGroups: true,
  find: source =>
    waitsIn(source).map(node => ({ node, edits: [edit(node, '')] })),
};

export const lateTasks = {
  id: 'late',
  rule: 'no-go-after-wait',
  what: 'the last `go` before the `wait` of a group, which comes after it',
  isOfGroups: true,
  find: source =>
    waitsIn(source).flatMap(node => {
      const { statements } = node.parent;
      const last = statements.at(-2);
      return [
        {
          node,
          edits: [
            edit(last, ''),
            edit(node, `${textOf(node)} ${last.getText()}`),
          ],
        },
      ];
    }),
};

/** `() => work()` is `() => { work(); }`. */
export const detachedTasks = {
  id: 'return',
  rule: 'no-detached-work-in-task',
  what: 'the `return` of the promise that a task makes',
  isOfGroups: true,
  find: source =>
    nodesIn(source)
      .filter(node => textOfCallee(node) === 'group_.go')
      .map(node => node.arguments[0])
      .filter(task => isFunction(task) && ts.isCallExpression(task.body))
      .map(node => ({
        node,
        edits: [edit(node.body, `{ ${node.body.getText()}; }`)],
      })),
};

const combinators = /^errgroup\.(?:all|allSettled|any|race|map)$/;

/** Each with its signal, and with the options of its group. */
function tasksIn(source) {
  return nodesIn(source).flatMap(node => {
    if (textOfCallee(node) === 'group_.go')
      return taskOf(node.arguments[0], groupOf(node));
    if (!combinators.test(textOfCallee(node))) return [];
    const [first, second] = node.arguments;
    const tasks = ts.isArrayLiteralExpression(first)
      ? first.elements
      : [second];
    return tasks.flatMap(task => taskOf(task, optionsOf(node)));
  });
}

function taskOf(node, options) {
  const index = node?.parameters?.length - 1;
  const parameter = node?.parameters?.[index];
  return parameter?.name.getText() === 'signal'
    ? [{ node, parameter, index, options }]
    : [];
}

/** The options in `new Group(…)` before this `go`. */
function groupOf(go) {
  const block = ts.findAncestor(
    go,
    at => ts.isBlock(at) && /^\{ const group_ = /.test(at.getText()),
  );
  const made = block && nodesIn(block).find(ts.isNewExpression);
  return made && optionsOf(made);
}

function optionsOf(node) {
  const isGroup =
    (ts.isNewExpression(node) &&
      textOf(node.expression) === 'errgroup.Group') ||
    combinators.test(textOfCallee(node));
  return isGroup ? node.arguments.at(-1) : undefined;
}

/** `x` of `{ signal: x }` */
function outerOf(options) {
  const [property] =
    options && ts.isObjectLiteralExpression(options) ? options.properties : [];
  return property?.name?.getText() === 'signal' &&
    ts.isPropertyAssignment(property)
    ? property.initializer.getText()
    : undefined;
}

function usesOf(parameter, body) {
  return [body, ...nodesIn(body)].filter(
    node =>
      ts.isIdentifier(node) &&
      node.text === parameter.name.text &&
      !isNameOfProperty(node),
  );
}

function isNameOfProperty({ parent, pos }) {
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertyAccessExpression(parent)) &&
    parent.name.pos === pos
  );
}

function replaced(use, outer) {
  return edit(
    use,
    ts.isShorthandPropertyAssignment(use.parent)
      ? `${use.text}: ${outer}`
      : outer,
  );
}

function waitsIn(source) {
  return nodesIn(source).filter(
    node =>
      ts.isExpressionStatement(node) &&
      textOf(node) === '(await group_.wait()).orThrow();',
  );
}

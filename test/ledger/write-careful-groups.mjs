import ts from 'typescript';

import { edit, written } from './taken-away/removals.mjs';
import {
  isFunction,
  nodesIn,
  signalsIn,
  textOf,
} from './taken-away/syntax.mjs';

/**
 * This file with combinators of promises written out as groups that have all the
 * care there is, its lines where they were: `await Promise.all(…)` that stands
 * alone as a `Group` whose outcome is checked, and the others, where the work has
 * one signal, as `all`, `map` and the like. The tasks take that signal from the group,
 * which is given it. `undefined` where there is none, or where the name is taken.
 */
export function writeCarefulGroups(file, text) {
  if (/\berrgroup\b/.test(text) || text.startsWith('#!')) return undefined;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const edits = nodesIn(source).flatMap(node => editOf(node) ?? []);
  const outer = edits.filter(
    one =>
      !edits.some(
        other =>
          other !== one && other.start <= one.start && one.end <= other.end,
      ),
  );
  return outer.length > 0
    ? `import * as errgroup from 'errgroup'; ${written(text, outer)}`
    : undefined;
}

function editOf(node) {
  const [list, ...others] = ts.isCallExpression(node) ? node.arguments : [];
  const method = list && /^Promise\.(\w+)$/.exec(textOf(node.expression))?.[1];
  if (!method || others.length > 0) return undefined;
  const signal = signalOf(list);
  if (!signal && signalsIn(list).length > 0) return undefined;
  const work = workOf(list, signal);
  if (!work) return undefined;
  const statement = node.parent.parent;
  if (
    method === 'all' &&
    ts.isAwaitExpression(node.parent) &&
    ts.isExpressionStatement(statement) &&
    ts.isBlock(statement.parent)
  )
    return edit(statement, groupOf(work, signal));
  if (!signal || !(method in combinators)) return undefined;
  if (work.items && method !== 'all') return undefined;
  return edit(node, combinatorOf(method, work, signal));
}

const combinators = { all: true, allSettled: true, any: true, race: true };

function groupOf({ tasks, items, item, mapped }, signal) {
  const made = `const group_ = new errgroup.Group(${optionsOf(signal)});`;
  const starts = items
    ? `for (const ${item} of ${items}) group_.go(${mapped});`
    : tasks.map(task => `group_.go(${task});`).join(' ');
  return `{ ${made} ${starts} (await group_.wait()).orThrow(); }`;
}

function combinatorOf(method, { tasks, items, item, mapped }, signal) {
  return items
    ? `errgroup.map(${items}, ${mapped.replace('(', `(${item}, `)}, ${optionsOf(signal)})`
    : `errgroup.${method}([${tasks.join(', ')}], ${optionsOf(signal)})`;
}

function optionsOf(signal) {
  return signal ? `{ signal: ${signal} }` : '';
}

/** What is started: tasks, or one for each item. */
function workOf(list, signal) {
  if (ts.isArrayLiteralExpression(list)) {
    const { elements } = list;
    return elements.length > 0 && elements.every(isStartedHere)
      ? { tasks: elements.map(each => taskOf(each, false, signal)) }
      : undefined;
  }
  if (!ts.isCallExpression(list) || list.arguments.length !== 1)
    return undefined;
  const [mapper] = list.arguments;
  const { expression: callee } = list;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'map')
    return undefined;
  if (!isFunction(mapper) || mapper.parameters.length !== 1) return undefined;
  const [parameter] = mapper.parameters;
  if (parameter.type) return undefined;
  const isAsync = /^async\b/.test(mapper.getText());
  return {
    items: callee.expression.getText(),
    item: parameter.name.getText(),
    mapped: taskOf(mapper.body, isAsync, signal),
  };
}

function taskOf(body, isAsync, signal) {
  const uses = signal
    ? mentionsIn(body).map(each => edit(each, named(each)))
    : [];
  const start = body.getStart();
  const text = written(
    body.getSourceFile().text.slice(0, body.end),
    uses,
  ).slice(start);
  const needsAsync = isAsync || (!ts.isBlock(body) && hasAwait(body));
  const value = ts.isObjectLiteralExpression(body) ? `(${text})` : text;
  return `${needsAsync ? 'async ' : ''}(${uses.length > 0 ? 'signal' : ''}) => ${value}`;
}

/** The text of the one signal that is used in here, if there is one alone. */
function signalOf(list) {
  const texts = new Set(mentionsIn(list).map(textOf));
  const [text, ...others] = texts;
  if (!text || others.length > 0) return undefined;
  const isDeclared = nodesIn(list).some(
    node =>
      (ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isVariableDeclaration(node)) &&
      (node.name.getText() === text || node.name.getText() === 'signal'),
  );
  return isDeclared || /[?(]/.test(text) ? undefined : text;
}

/** `signal`, `options.signal`: the whole of it, and not the name of a property. */
function mentionsIn(root) {
  return signalsIn(root)
    .filter(
      node =>
        !(ts.isPropertyAssignment(node.parent) && node.parent.name === node),
    )
    .map(node =>
      ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
        ? node.parent
        : node,
    );
}

function named({ parent, text }) {
  return ts.isShorthandPropertyAssignment(parent) && text !== 'signal'
    ? `${text}: signal`
    : 'signal';
}

/** Not a promise that has a name: its work has begun. */
function isStartedHere(element) {
  return (
    !ts.isSpreadElement(element) &&
    !ts.isIdentifier(element) &&
    !ts.isOmittedExpression(element)
  );
}

function hasAwait(node) {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, child => hasAwait(child) || undefined) ?? false;
}

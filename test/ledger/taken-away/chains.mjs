import ts from 'typescript';

import {
  cut,
  elementRange,
  removalOf,
  together,
  written,
} from './removals.mjs';
import { isAsked, isSignalName, nodesIn } from './syntax.mjs';

/** A function of the file takes and is given no signal any more. */
export const chainedFunctions = {
  id: 'chain',
  rule: 'no-broken-signal-chain',
  what: 'the last parameter, a signal, of a function that is only called in its file, with all its uses',
  find: source => {
    const nodes = nodesIn(source);
    return nodes.filter(isChained).flatMap(node => {
      const calls = callsOf(node, nodes);
      if (!calls) return [];
      const parameter = node.parameters.at(-1);
      const uses = nodesIn(node.body).filter(
        each => ts.isIdentifier(each) && each.text === parameter.name.text,
      );
      const edits = together([
        removalFrom(node.parameters, node.parameters.length - 1),
        ...calls
          .filter(call => call.arguments.length === node.parameters.length)
          .map(call => removalFrom(call.arguments, call.arguments.length - 1)),
        ...uses.map(removalOfUse),
      ]);
      return edits && !isNamedStill(node, edits) ? [{ node, edits }] : [];
    });
  },
};

function isChained(node) {
  if (!ts.isFunctionLike(node) || !node.body || !nameOfFunction(node))
    return false;
  const last = node.parameters.at(-1);
  return (
    last !== undefined &&
    ts.isIdentifier(last.name) &&
    isSignalName(last.name.text) &&
    !isOfProcess(last) &&
    isOfTheFile(node)
  );
}

/** `signal: NodeJS.Signals`, `signal: 'SIGTERM' | 'SIGKILL'` */
function isOfProcess({ type }) {
  return /\bSignals\b|'SIG/.test(type?.getText() ?? '');
}

function nameOfFunction({ name, parent }) {
  if (name) return name;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)
    ? parent.name
    : undefined;
}

function isOfTheFile(node) {
  const has = (of, kind) => of.modifiers?.some(each => each.kind === kind);
  if (ts.isMethodDeclaration(node))
    return (
      ts.isPrivateIdentifier(node.name) ||
      has(node, ts.SyntaxKind.PrivateKeyword)
    );
  const declaration = ts.isVariableDeclaration(node.parent)
    ? node.parent.parent.parent
    : node;
  return !has(declaration, ts.SyntaxKind.ExportKeyword);
}

/** `undefined` if it is used in any other way. */
function callsOf(node, nodes) {
  const name = nameOfFunction(node);
  const uses = nodes.filter(
    each =>
      (ts.isIdentifier(each) || ts.isPrivateIdentifier(each)) &&
      each.text === name.text &&
      each !== name,
  );
  const calls = uses.map(callOf);
  return calls.length > 0 && !calls.includes(undefined) ? calls : undefined;
}

function callOf(use) {
  const { parent } = use;
  const callee =
    ts.isPropertyAccessExpression(parent) && parent.name === use ? parent : use;
  return ts.isCallExpression(callee.parent) &&
    callee.parent.expression === callee
    ? callee.parent
    : undefined;
}

/** The edits by which this use of a signal is no more: passed on, or asked. */
export function removalOfUse(use) {
  const { parent } = use;
  // `{ signal: signal }` has two of them.
  if (ts.isShorthandPropertyAssignment(parent)) return property(parent);
  if (ts.isPropertyAssignment(parent)) return property(parent);
  const list = ts.isCallExpression(parent) ? parent.arguments : [];
  if (list.length > 0 && list.at(-1) === use)
    return removalFrom(list, list.length - 1);
  return isAsked(use) ? removalOf(use) : undefined;
}

function property(node) {
  const list = node.parent.properties;
  return removalFrom(list, list.indexOf(node));
}

function removalFrom(list, index) {
  return [cut(...elementRange(list, index))];
}

/** Then nobody has forgotten it. */
function isNamedStill(node, edits) {
  const text = node.getSourceFile().text.slice(0, node.end);
  const inside = edits.filter(
    ({ start, end }) => node.pos <= start && end <= node.end,
  );
  return /signal|abort|cancel/i.test(written(text, inside).slice(node.pos));
}

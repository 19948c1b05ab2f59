import ts from 'typescript';

const combinators = new Set(['all', 'allSettled', 'any', 'race']);

/**
 * This file with the combinators of promises that it writes out as those of
 * `errgroup`, its lines where they were, and no other edit: the tasks take no
 * signal. `undefined` where there is none, or where the name is taken.
 */
export function writeAsGroups(file, text) {
  if (/\berrgroup\b/.test(text) || text.startsWith('#!')) return undefined;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const calls = [];
  const visit = node => {
    const edits = ts.isCallExpression(node) ? editsOf(node, source) : [];
    if (edits.length > 0) calls.push(edits);
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (calls.length === 0) return undefined;
  // From the end, so that no place moves. What is put in comes before what stands
  // there: a task may be a combinator as well.
  const edits = calls
    .flat()
    .sort((one, other) => other.start - one.start || other.end - one.end);
  const written = edits.reduce(
    (before, { start, end, by }) =>
      before.slice(0, start) + by + before.slice(end),
    text,
  );
  return {
    text: `import * as errgroup from 'errgroup'; ${written}`,
    combinators: calls.length,
  };
}

function editsOf(call, source) {
  const { expression: callee, arguments: given } = call;
  const [list] = given;
  if (!isCombinator(callee) || given.length !== 1) return [];
  const replace = (node, by) => ({
    start: node.getStart(source),
    end: node.end,
    by,
  });
  if (ts.isArrayLiteralExpression(list)) {
    if (list.elements.length === 0 || !list.elements.every(isStartedHere))
      return [];
    return [
      replace(callee.expression, 'errgroup'),
      ...list.elements.map(element => {
        const start = element.getStart(source);
        const by = hasAwait(element) ? 'async () => ' : '() => ';
        return { start, end: start, by };
      }),
    ];
  }
  if (callee.name.text !== 'all' || !isMapped(list)) return [];
  const [mapper] = list.arguments;
  return [
    replace(callee, 'errgroup.map'),
    {
      start: list.expression.expression.end,
      end: mapper.getStart(source),
      by: ', ',
    },
    { start: mapper.end, end: list.end, by: '' },
  ];
}

function isCombinator(callee) {
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'Promise' &&
    combinators.has(callee.name.text)
  );
}

/** Not a promise that has a name: its work has begun. */
function isStartedHere(element) {
  return (
    !ts.isSpreadElement(element) &&
    !ts.isIdentifier(element) &&
    !ts.isOmittedExpression(element)
  );
}

/** `items.map(item => …)`: the second argument of a task is its signal. */
function isMapped(list) {
  if (!ts.isCallExpression(list) || list.arguments.length !== 1) return false;
  const [mapper] = list.arguments;
  return (
    ts.isPropertyAccessExpression(list.expression) &&
    list.expression.name.text === 'map' &&
    (ts.isArrowFunction(mapper) || ts.isFunctionExpression(mapper)) &&
    mapper.parameters.length <= 1
  );
}

function hasAwait(node) {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, child => hasAwait(child) || undefined) ?? false;
}

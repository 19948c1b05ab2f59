import ts from 'typescript';

/** What a signal is asked, or told. */
const asked = new Set([
  'aborted',
  'reason',
  'addEventListener',
  'removeEventListener',
  'throwIfAborted',
  'onabort',
]);

/** Every node in here, in order; `into` says which nodes to look into. */
export function nodesIn(root, into = () => true) {
  const found = [];
  const visit = node => {
    found.push(node);
    if (into(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(root, visit);
  return found;
}

/** Those that run when this runs: not those of functions in it. */
export function ownNodesIn(root) {
  return nodesIn(root, node => !ts.isFunctionLike(node));
}

/** By its name: types say more, and cost minutes for each repository. */
export function isSignalName(name) {
  return /^(?:abort|cancel)?signal$|(?:Abort|Cancel)?Signal$/.test(name);
}

/** The names of signals that are used in here; not in types. */
export function signalsIn(root) {
  return nodesIn(root, node => !ts.isTypeNode(node)).filter(
    node => ts.isIdentifier(node) && isSignalName(node.text),
  );
}

export function isCallOf(node, name) {
  return ts.isCallExpression(node) && nameOf(node.expression) === name;
}

/** `a` of `a`, `b` of `a.b` and `a?.b`. */
export function nameOf(node) {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : '';
}

/** `a` of `a.b`, without the `?` of `a?.b`, in one line. */
export function receiverOf(call) {
  return ts.isPropertyAccessExpression(call.expression)
    ? textOf(call.expression.expression).replace(/\?$/, '')
    : '';
}

export function textOf(node) {
  return node.getText().replace(/\s+/g, ' ');
}

/** `a.b` of `a.b(…)` */
export function textOfCallee(node) {
  return ts.isCallExpression(node) ? textOf(node.expression) : '';
}

/** `X.addEventListener('abort', …)` */
export function isAbortListener(node) {
  return isEventCall(node, 'addEventListener');
}

/** `X.removeEventListener('abort', …)` */
export function isAbortRemoval(node) {
  return isEventCall(node, 'removeEventListener');
}

function isEventCall(node, name) {
  const [event] = node.arguments ?? [];
  return (
    isCallOf(node, name) &&
    ts.isStringLiteralLike(event) &&
    event.text === 'abort'
  );
}

export function functionAround(node) {
  return ts.findAncestor(node.parent, ts.isFunctionLike);
}

/** The outermost function, or the file. */
export function outermostAround(node) {
  let found = node.getSourceFile();
  for (let at = node.parent; at; at = at.parent)
    if (ts.isFunctionLike(at)) found = at;
  return found;
}

/** The function of `new Promise(function)`. */
export function executorOf(node) {
  if (!ts.isNewExpression(node) || nameOf(node.expression) !== 'Promise')
    return undefined;
  const [executor] = node.arguments ?? [];
  return executor && isFunction(executor) ? executor : undefined;
}

export function executorAround(node) {
  return ts.findAncestor(
    node,
    at => isFunction(at) && at.parent && executorOf(at.parent) === at,
  );
}

export function isFunction(node) {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

/** `onAbort(signal, …)` */
export function isHook(node) {
  return isCallOf(node, 'onAbort') || isCallOf(node, 'addAbortListener');
}

/** Whether this name of a signal does not pass it on. */
export function isAsked(node) {
  let at = node;
  while (
    ts.isNonNullExpression(at.parent) ||
    (ts.isPropertyAccessExpression(at.parent) && at.parent.name === at)
  )
    at = at.parent;
  const { parent } = at;
  if (ts.isPropertyAccessExpression(parent)) return asked.has(parent.name.text);
  return ts.isCallExpression(parent)
    ? isHook(parent)
    : ts.isIfStatement(parent) ||
        ts.isBinaryExpression(parent) ||
        ts.isPrefixUnaryExpression(parent);
}

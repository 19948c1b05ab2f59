import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import { isTypeScript } from '../ast/is-typescript.ts';
import { isWithin } from '../ast/is-within.ts';
import { unwrap, wrapped } from '../ast/unwrap.ts';
import { someNode } from '../ast/walk/some-node.ts';
import { isLoop } from '../flow/loop-shape.ts';
import { startOfChain } from '../promises/promise-chain.ts';
import type { SourceCode, RuleContext } from '../rule-context.ts';
import { platformTimer } from '../timers/platform-timer.ts';
import { getTypeHost } from '../types/get-type-host.ts';
import { isGlobalName } from '../variables/find-variable.ts';
import { freeName } from '../variables/free-name.ts';
import { writtenValue } from '../variables/sole-read.ts';
import { declareBefore } from './declare-before.ts';
import { semicolonBehind } from './semicolons.ts';
import { usesDocTypes } from './uses-doc-types.ts';

/**
 * The edit that clears this timer when the race is decided: a variable for its handle,
 * and a `finally` behind the race. `undefined` for a timer that another function arms or
 * that arms another one, for one of several races, and where a variable has no place.
 */
export function clearTimer(
  timer: TSESTree.CallExpression,
  element: TSESTree.Expression,
  race: TSESTree.CallExpression,
  context: RuleContext,
): TSESLint.ReportFixFunction | undefined {
  const { sourceCode } = context;
  const value = writtenValue(element, sourceCode);
  const promise = startOfChain(unwrap(value));
  const callee = unwrap(timer.callee);
  const clear = clearOf(callee, race, sourceCode);
  if (clear === undefined || !isWithin(timer, promise)) return undefined;
  if (armsAnother(timer, sourceCode)) return undefined;
  if (value !== element && !runsOnceAfter(race, value)) return undefined;

  const name = freeName(['timer', 'raceTimer'], sourceCode.ast, sourceCode);
  const declaration = declarationOf(name, timer, context);
  return fixer => {
    const assignment = assign(name, timer, fixer, sourceCode);
    const edits = assignment && [
      ...assignment,
      fixer.insertTextAfter(race, `.finally(() => ${clear}(${name}))`),
    ];
    return (
      (edits && declareBefore(value, declaration, edits, fixer, sourceCode)) ??
      null
    );
  };
}

function declarationOf(
  name: string,
  timer: TSESTree.CallExpression,
  context: RuleContext,
): string {
  const { sourceCode } = context;
  const callee = sourceCode.getText(timer.callee);
  const host = getTypeHost(context);
  // Beside the types of Node.js, those of the page are another signature.
  const isNumber = host
    ? host.propertyOf(host.typeOf(timer), 'toFixed') !== undefined
    : /^(?:self|window)\./u.test(callee);
  const handle = isNumber ? 'number' : `ReturnType<typeof ${callee}>`;
  const type = `${handle} | undefined`;
  if (isTypeScript(context)) return `let ${name}: ${type}`;
  const doc = usesDocTypes(sourceCode) ? `/** @type {${type}} */ ` : '';
  return `${doc}let ${name}`;
}

/** How the timer is cleared, beside how it is set. */
function clearOf(
  callee: TSESTree.Node,
  place: TSESTree.Node,
  sourceCode: SourceCode,
): string | undefined {
  if (callee.type === 'MemberExpression')
    return callee.computed
      ? undefined
      : `${sourceCode.getText(callee.object)}.clearTimeout`;
  return isGlobalName('clearTimeout', place, sourceCode)
    ? 'clearTimeout'
    : undefined;
}

function armsAnother(
  { arguments: [callback] }: TSESTree.CallExpression,
  sourceCode: SourceCode,
): boolean {
  return (
    callback !== undefined &&
    someNode(
      callback,
      sourceCode,
      node =>
        node.type === 'CallExpression' &&
        platformTimer(node, sourceCode) !== undefined,
    )
  );
}

/** Whether the race comes once after this, and not in each turn of a loop. */
function runsOnceAfter(race: TSESTree.Node, promise: TSESTree.Node): boolean {
  for (let { parent } = race; parent; { parent } = parent) {
    if (isWithin(promise, parent)) return true;
    if (isLoop(parent) || isFunctionNode(parent)) return false;
  }
  return false;
}

/** Keeps the handle, which is dropped. */
function assign(
  name: string,
  timer: TSESTree.CallExpression,
  fixer: TSESLint.RuleFixer,
  sourceCode: SourceCode,
): readonly TSESLint.RuleFix[] | undefined {
  const handle = wrapped(timer);
  const { parent } = handle;
  const isDiscarded = parent?.type === 'UnaryExpression';
  const whole = isDiscarded ? parent : handle;
  const start = fixer.replaceTextRange(
    [whole.range[0], handle.range[0]],
    `${name} = `,
  );
  if (whole.parent?.type === 'ExpressionStatement') return [start];
  const isValue =
    whole.parent?.type === 'ArrowFunctionExpression' &&
    sourceCode.getTokenBefore(whole)?.value === '=>';
  const end = semicolonBehind(whole, null, sourceCode);
  return isValue
    ? [
        fixer.replaceTextRange(start.range, `{ ${start.text}`),
        fixer.insertTextAfter(whole, `${end} }`),
      ]
    : undefined;
}

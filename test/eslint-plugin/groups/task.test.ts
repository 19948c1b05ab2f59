import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import {
  enclosingTask,
  getTask,
} from '../../../packages/eslint-plugin/src/groups/task.ts';
import { ask } from '../support/ask.ts';

describe('getTask', () => {
  const given = (call: string) =>
    ask<TSESTree.CallExpression>({
      code: `import { Group } from 'errgroup';\nconst group = new Group();\n${call};`,
      selector: 'ExpressionStatement > CallExpression',
      answer: (node, context) => getTask(node, context)?.type,
    })[0];

  it.each([
    'group.go(() => {})',
    'group.tryGo(() => {})',
    "group['go'](() => {})",
  ])('is the first argument of %s', call => {
    expect(given(call)).toBe('ArrowFunctionExpression');
  });

  it.each([
    'group.go()',
    'group.go(...tasks)',
    'group.wait(() => {})',
    'go(() => {})',
    'other.go(() => {})',
  ])('is nothing in %s', call => {
    expect(given(call)).toBeUndefined();
  });
});

describe('enclosingTask', () => {
  /** The call that `here()` is a task of, and which parameter has the signal. */
  const around = (code: string) =>
    ask<TSESTree.CallExpression>({
      code: `import { Group, all, any, map, forEach } from 'errgroup';\nconst group = new Group();\n${code};`,
      selector: 'CallExpression[callee.name="here"]',
      answer: (node, context) => {
        const task = enclosingTask(node, context);
        return (
          task &&
          `${context.sourceCode.getText(task.call.callee)} ${String(task.signalIndex)}`
        );
      },
    })[0];

  it.each([
    ['a task of a group', 'group.go(() => here())', 'group.go 0'],
    [
      'a nested function',
      'group.go(() => ids.map(() => here()))',
      'group.go 0',
    ],
    ['a service', 'group.start((signal, ready) => here())', 'group.start 0'],
    ['an element', 'all([() => here()])', 'all 0'],
    ['a member', 'any({ first: () => here() })', 'any 0'],
    ['a mapper', 'map(ids, id => here())', 'map 1'],
    [
      'the inner of two',
      'group.go(() => forEach(ids, () => here()))',
      'forEach 1',
    ],
    [
      'a named function',
      'const work = () => here(); group.go(work)',
      'group.go 0',
    ],
  ])('is found from %s', (_, code, task) => {
    expect(around(code)).toBe(task);
  });

  it.each([
    ['no function', 'here()'],
    ['a function of another method', 'group.cancel(() => here())'],
    ['the source of a mapper', 'map(() => here(), id => id)'],
    ['a list of Promise', 'Promise.all([() => here()])'],
    ['a task of another object', 'other.go(() => here())'],
  ])('is not found from %s', (_, code) => {
    expect(around(code)).toBeUndefined();
  });
});

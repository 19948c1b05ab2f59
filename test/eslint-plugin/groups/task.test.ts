import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { taskPlaces } from '../../../packages/eslint-plugin/src/groups/task-places.ts';
import { enclosingTask } from '../../../packages/eslint-plugin/src/groups/task.ts';
import { ask } from '../support/ask.ts';

describe('taskPlaces', () => {
  const given = (call: string) =>
    ask<TSESTree.CallExpression>({
      code: `import { Group, all, map } from 'errgroup';\nconst group = new Group();\n${call};`,
      selector: 'ExpressionStatement > CallExpression',
      answer: (node, context) =>
        taskPlaces(node, context).map(
          ({ node: task, runner, signalIndex }) =>
            `${context.sourceCode.getText(task)} ${runner} ${String(signalIndex)}`,
        ),
    })[0];

  it.each([
    ['group.go(a)', ['a go 0']],
    ['group.tryGo(a)', ['a tryGo 0']],
    ["group['go'](a)", ['a go 0']],
    ['group.start(a)', ['a start 0']],
    ['group.go(isFast ? a : b)', ['a go 0', 'b go 0']],
    ['all([a, ...more, b])', ['a all 0', 'b all 0']],
    ['all({ a, two: b, ...more })', ['a all 0', 'b all 0']],
    ['all(ids.map(id => make(id)))', ['make(id) all 0']],
    ['all([...ids.map(id => { return a; })])', ['a all 0']],
    ['map(ids, a)', ['a map 1']],
  ])('are what %s runs', (call, places) => {
    expect(given(call)).toEqual(places);
  });

  it.each([
    'group.go()',
    'group.go(...tasks)',
    'group.wait(a)',
    'go(a)',
    'other.go(a)',
    'all(tasks)',
    'all(ids.map(id => {}))',
    'map(ids)',
    'map(ids, ...more)',
  ])('are none in %s', call => {
    expect(given(call)).toEqual([]);
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
    ['a task of a mapper', 'all(ids.map(id => () => here()))', 'all 0'],
    ['a task of a list', 'all([...ids.map(id => () => here())])', 'all 0'],
    ['a branch', 'group.go(isFast ? () => here() : other)', 'group.go 0'],
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
    [
      'what makes the source of a mapper',
      'map(() => here(), id => id)',
      'map 0',
    ],
  ])('is found from %s', (_, code, task) => {
    expect(around(code)).toBe(task);
  });

  it.each([
    ['no function', 'here()'],
    ['a function of another method', 'group.cancel(() => here())'],
    ['the source of a mapper', 'map([here()], id => id)'],
    ['a list of Promise', 'Promise.all([() => here()])'],
    ['a task of another object', 'other.go(() => here())'],
  ])('is not found from %s', (_, code) => {
    expect(around(code)).toBeUndefined();
  });
});

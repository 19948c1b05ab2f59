import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { groupKey } from '../../../packages/eslint-plugin/src/groups/group-key.ts';
import { groupsInFile } from '../../../packages/eslint-plugin/src/groups/groups-in-file.ts';
import { ask } from '../support/ask.ts';

const inFile = (code: string) =>
  ask<TSESTree.Program>({
    code: `import { Group } from 'errgroup';\n${code}`,
    selector: 'Program',
    isTyped: false,
    answer: (_, context) => {
      const { creations, calls } = groupsInFile(context);
      return {
        creations: creations.map(({ holder }) => holder?.variable.name),
        calls: calls.map(({ method }) => method),
      };
    },
  })[0];

describe('groupsInFile', () => {
  it('has the groups that the file makes, with what holds them', () => {
    const code = `
      const one = new Group();
      let other;
      other = new Group();
      keep(new Group());
      const either = isFast ? new Group() : new Group({ limit: 1 });
    `;
    expect(inFile(code)).toMatchObject({
      creations: ['one', 'other', undefined, 'either', 'either'],
    });
  });

  it('has the calls of their methods', () => {
    const code = `
      const group = new Group();
      group.go(task);
      group?.tryGo(task);
      group['wait']();
      group[Symbol.asyncDispose]();
      other.go(task);
      group.signal.throwIfAborted();
    `;
    expect(inFile(code)).toMatchObject({
      calls: ['go', 'tryGo', 'wait', 'asyncDispose'],
    });
  });

  it('is the same for every rule of a run', () => {
    const seen = ask({
      code: "import { Group } from 'errgroup';\nnew Group();\nlet x;",
      selector: 'Program, VariableDeclaration',
      answer: (_, context) => groupsInFile(context),
    });
    expect(seen[0]).toBe(seen[1]);
  });
});

describe('groupKey', () => {
  const areSame = (code: string) => {
    const keys: unknown[] = [];
    ask<TSESTree.CallExpression>({
      code,
      selector: 'CallExpression[callee.name="use"]',
      isTyped: false,
      answer: ({ arguments: [argument] }, context) =>
        keys.push(argument && groupKey(argument, context)),
    });
    return keys[0] !== undefined && keys[0] === keys[1];
  };

  it.each([
    ['a variable', 'const a = f(); use(a); use(a!);'],
    ['a copy', 'const a = f(); const b = a; use(a); use(b);'],
    ['a member', 'const a = f(); use(a.b.c); use(a?.b["c"]);'],
    ['a copy of a member', 'const a = f(); const c = a.b; use(c); use(a.b);'],
    ['a field', 'class A { #g; f() { use(this.#g); } g() { use(this.#g); } }'],
  ])('is the same for %s', (_, code) => {
    expect(areSame(code)).toBe(true);
  });

  it.each([
    ['two variables', 'const a = f(); const b = f(); use(a); use(b);'],
    ['a variable that is shadowed', 'use(a); { const a = f(); use(a); }'],
    ['two members', 'const a = f(); use(a.b); use(a.c);'],
    ['two calls', 'use(f()); use(f());'],
    ['two classes', 'class A { f = use(this.g) } class B { f = use(this.g) }'],
    [
      'a private and a public field',
      'class A { f() { use(this.g, use(this.#g)); } #g; g; }',
    ],
    ['a variable of itself', 'const a = a; use(a); use(f());'],
  ])('differs for %s', (_, code) => {
    expect(areSame(code)).toBe(false);
  });
});

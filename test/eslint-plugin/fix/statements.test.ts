import type { TSESTree } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import {
  insertStatementAfter,
  insertStatementFirst,
} from '../../../packages/eslint-plugin/src/fix/insert-statement.ts';
import { replaceStatement } from '../../../packages/eslint-plugin/src/fix/replace-statement.ts';
import { applied } from '../support/ask.ts';

it.each([
  ['with a semicolon', 'it();\nb();', 'it();\nx;\nb();'],
  ['without one', 'it()\nb()', 'it()\nx\nb()'],
  ['as far in', '{\n\tit();\n}', '{\n\tit();\n\tx;\n}'],
  ['with the line ends of the file', 'it();\r\nb();', 'it();\r\nx;\r\nb();'],
  ['behind a comment', 'it(); // a\nb();', 'it(); // a\nx;\nb();'],
  [
    'before the semicolon that stands in front of the next one',
    'it() // a\n;[1].map(f)',
    'it() // a\nx\n;[1].map(f)',
  ],
  [
    'in the line of what follows',
    'it(); /* b */ b();',
    'it(); x; /* b */ b();',
  ],
  ['in the line of the block', '{ it(); }', '{ it(); x; }'],
  ['in the line of the block, without a semicolon', '{ it() }', '{ it(); x }'],
])('after a statement %s', (_, before, after) => {
  const code = applied<TSESTree.ExpressionStatement>({
    code: before,
    selector: 'ExpressionStatement[expression.callee.name="it"]',
    edit: (fixer, node, { sourceCode }) =>
      insertStatementAfter(node, 'x', fixer, sourceCode),
  });

  expect(code).toBe(after);
});

it.each([
  ['empty', 'it: {}', 'it: { x; }'],
  ['empty, with a space', 'it: { }', 'it: { x; }'],
  ['of one line', 'it: { a(); }', 'it: { x; a(); }'],
  ['of one line, without semicolons', 'it: { a() }', 'it: { x; a() }'],
  ['of lines', 'it: {\n  a();\n}', 'it: {\n  x;\n  a();\n}'],
  ['without semicolons', 'it: {\n  a()\n}', 'it: {\n  x\n  a()\n}'],
  [
    'without semicolons, before what would go on with it',
    'it: {\n  [1].map(a)\n}',
    'it: {\n  x;\n  [1].map(a)\n}',
  ],
  [
    'without semicolons, before one that needs none',
    'a()\nit: {\n  if (b) { c() }\n}',
    'a()\nit: {\n  x\n  if (b) { c() }\n}',
  ],
  [
    'with a comment',
    'it: {\n  // a\n  a();\n}',
    'it: {\n  x;\n  // a\n  a();\n}',
  ],
  [
    'with a comment alone',
    '{\n\tit: {\n\t\t// a\n\t}\n}',
    '{\n\tit: {\n\t\tx;\n\t\t// a\n\t}\n}',
  ],
  ['with a comment behind its brace', 'it: { // a\n}', 'it: { // a\n  x;\n}'],
  ['of no lines', 'b()\nit: {\n}', 'b()\nit: {\n  x\n}'],
  ['of no lines, in tabs', '{\n\tit: {\n\t}\n}', '{\n\tit: {\n\t\tx;\n\t}\n}'],
  [
    'with the line ends of the file',
    'it: {\r\n  a();\r\n}',
    'it: {\r\n  x;\r\n  a();\r\n}',
  ],
])('at the start of a block %s', (_, before, after) => {
  const code = applied<TSESTree.BlockStatement>({
    code: before,
    selector: 'LabeledStatement > BlockStatement',
    edit: (fixer, node, { sourceCode }) =>
      insertStatementFirst(node, 'x', fixer, sourceCode),
  });

  expect(code).toBe(after);
});

it.each([
  ['with a semicolon', 'x', 'if (it) b();\nc();', 'x;\nc();'],
  ['without one', 'x', 'if (it) b()\nc()', 'x\nc()'],
  ['of a block', 'x', 'if (it) { b(); }\nc();', 'x;\nc();'],
  ['of lines without semicolons', 'x', 'if (it) {\n  b()\n}\nc()', 'x\nc()'],
  ['before another one in its line', 'x', 'if (it) { b() } c()', 'x; c()'],
  [
    'before a semicolon in the next line',
    'x',
    'if (it) b()\n;[1].map(c)',
    'x\n;[1].map(c)',
  ],
  [
    'before what would go on with it',
    'x',
    'if (it) {\n  b()\n}\n[1].map(c)',
    'x;\n[1].map(c)',
  ],
  ['which goes on with nothing', '(x)', 'a();\nif (it) b();', 'a();\n(x);'],
  [
    'which would go on with the one above',
    '(x)',
    'a()\nif (it) b()',
    'a()\n;(x)',
  ],
  [
    'which would go on with the body above',
    '(x)',
    'for (const a of b) c()\nif (it) b()',
    'for (const a of b) c()\n;(x)',
  ],
  [
    'below a block',
    '(x)',
    'function f() {}\nif (it) b()',
    'function f() {}\n(x)',
  ],
  [
    'in a case',
    '(x)',
    'switch (a) {\n  case 1:\n    if (it) b()\n}',
    'switch (a) {\n  case 1:\n    (x)\n}',
  ],
])('in the place of a statement %s', (_, text, before, after) => {
  const code = applied<TSESTree.IfStatement>({
    code: before,
    selector: 'IfStatement[test.name="it"]',
    edit: (fixer, node, { sourceCode }) =>
      replaceStatement(node, text, fixer, sourceCode),
  });

  expect(code).toBe(after);
});

import { expect, it } from 'vitest';

import { addImport } from '../../../packages/eslint-plugin/src/fix/add-import.ts';
import { applied } from '../support/ask.ts';

const cases: Record<string, readonly [before: string, after: string]> = {
  'the first import': ['it;', "import { all } from 'errgroup';\n\nall;"],
  'after the other imports': [
    "import a from 'a';\nimport b from 'b';\n\nit;",
    "import a from 'a';\nimport b from 'b';\nimport { all } from 'errgroup';\n\nall;",
  ],
  'in their quotes': [
    'import a from "a";\nit;',
    'import a from "a";\nimport { all } from "errgroup";\nall;',
  ],
  'without a semicolon': [
    "import a from 'a'\nit",
    "import a from 'a'\nimport { all } from 'errgroup'\nall",
  ],
  'first, as the lines inside of a function have no semicolon': [
    'function f() {\n  it\n  return 1\n}\n',
    "import { all } from 'errgroup'\n\nfunction f() {\n  all\n  return 1\n}\n",
  ],
  'to an import that is there': [
    "import { Group } from 'errgroup';\nit;",
    "import { Group, all } from 'errgroup';\nall;",
  ],
  'to an import with a trailing comma': [
    "import {\n  Group,\n} from 'errgroup';\nit;",
    "import {\n  Group,\n  all,\n} from 'errgroup';\nall;",
  ],
  'behind the comment of the last name': [
    "import {\n  Group, // a\n  map // b\n} from 'errgroup';\nit;",
    "import {\n  Group, // a\n  map, // b\n  all\n} from 'errgroup';\nall;",
  ],
  'with the indentation of the other names': [
    "import {\n\tGroup,\n} from 'errgroup';\nit;",
    "import {\n\tGroup,\n\tall,\n} from 'errgroup';\nall;",
  ],
  'with the line ends of the file': [
    "import {\r\n  Group,\r\n} from 'errgroup';\r\nit;",
    "import {\r\n  Group,\r\n  all,\r\n} from 'errgroup';\r\nall;",
  ],
  'to a mixed import': [
    "import { type Outcome } from 'errgroup';\nit;",
    "import { type Outcome, all } from 'errgroup';\nall;",
  ],
  'beside an import of types': [
    "import type { Group } from 'errgroup';\nit;",
    "import type { Group } from 'errgroup';\nimport { all } from 'errgroup';\nall;",
  ],
  'beside an import for its effects': [
    "import 'errgroup';\nit;",
    "import 'errgroup';\nimport { all } from 'errgroup';\nall;",
  ],
  'not twice': [
    "import { all } from 'errgroup';\nit;",
    "import { all } from 'errgroup';\nall;",
  ],
  'not twice, under another name': [
    "import { all as together } from 'errgroup';\nit;",
    "import { all as together } from 'errgroup';\ntogether;",
  ],
  'not beside a namespace': [
    "import * as eg from 'errgroup';\nit;",
    "import * as eg from 'errgroup';\neg.all;",
  ],
  'under a name that is free': [
    'const all = 1;\nit;',
    "import { all as allTasks } from 'errgroup';\n\nconst all = 1;\nallTasks;",
  ],
  'under a name that is free where it is used': [
    "import { all } from 'errgroup';\nfunction f(all) { it; }",
    "import { all, all as allTasks } from 'errgroup';\nfunction f(all) { allTasks; }",
  ],
  'under the second name that is free': [
    'const all = 1, allTasks = 2;\nit;',
    "import { all as allTasks2 } from 'errgroup';\n\nconst all = 1, allTasks = 2;\nallTasks2;",
  ],
  'after the directives': [
    "'use client';\nit;",
    "'use client';\nimport { all } from 'errgroup';\n\nall;",
  ],
  'after the comment at the head': [
    '// Licence.\n\nit;',
    "// Licence.\n\nimport { all } from 'errgroup';\n\nall;",
  ],
  'not in a file of CommonJS': [
    "const a = require('a');\nexports.f = () => { it; };",
    "const a = require('a');\nexports.f = () => { it; };",
  ],
  'not beside what is exported there': [
    'module.exports = () => { it; };',
    'module.exports = () => { it; };',
  ],
  'not where the config declares its names': [
    "/* global require */\nrequire('a');\nit;",
    "/* global require */\nrequire('a');\nit;",
  ],
  'in a module that has a require': [
    "import a from 'a';\nconst b = require('b');\nit;",
    "import a from 'a';\nimport { all } from 'errgroup';\nconst b = require('b');\nall;",
  ],
  'beside a parameter of such a name': [
    "const f = require => { require('a'); it; };",
    "import { all } from 'errgroup';\n\nconst f = require => { require('a'); all; };",
  ],
  'before the doc of the first statement': [
    '/** Doc. */\nfunction f() { it; }',
    "import { all } from 'errgroup';\n\n/** Doc. */\nfunction f() { all; }",
  ],
};

it.each(Object.entries(cases))('%s', (_, [before, after]) => {
  const code = applied({
    code: before,
    selector: 'ExpressionStatement > Identifier[name="it"]',
    edit(fixer, node, { sourceCode }) {
      const binding = addImport('all', node, sourceCode);
      return binding
        ? [...binding.fix(fixer), fixer.replaceText(node, binding.text)]
        : null;
    },
  });

  expect(code).toBe(after);
});

import path from 'node:path';

import { expect, it } from 'vitest';

// Workers run the built code.
import { lintInWorkers } from '../../../packages/eslint-plugin/dist/cli/lint/lint-in-workers.js';
import { leakyAll, tsconfig } from '../support/sources.ts';
import { tempProject } from '../support/temp-project.ts';

const packages = ['a', 'b', 'c'];

it('a heap that is half full after each group gives the same findings', async () => {
  const { results, started } = await lintWith(400);

  expect(results).toEqual(
    packages.map(name => ({
      file: `${name}/leaky.ts`,
      messages: ['errgroup/no-uncancellable-combinator'],
    })),
  );
  expect(started).toEqual(packages.map(name => `${name}/leaky.ts`));
});

it('a group that does not fit is named, with what to do', async () => {
  const { results } = await lintWith(40);

  expect(results).toEqual(
    packages.map(name => ({
      file: `${name}/leaky.ts`,
      messages: [
        expect.stringMatching(
          /^The types of .+tsconfig\.json do not fit into 40 MB\. Set NODE_OPTIONS=/,
        ),
      ],
    })),
  );
});

async function lintWith(heapLimit: number) {
  const folder = tempProject(
    Object.fromEntries(
      packages.flatMap(name => [
        [`${name}/tsconfig.json`, tsconfig],
        [`${name}/leaky.ts`, leakyAll],
      ]),
    ),
  );
  const groups = packages.map(name => ({
    tsconfig: path.join(folder, name, 'tsconfig.json'),
    files: [path.join(folder, name, 'leaky.ts')],
  }));
  const started: string[] = [];
  const linted = await lintInWorkers(
    groups,
    {
      folder,
      heapLimit,
      config: 'recommended',
      rules: {},
      fix: false,
      fixSuggestions: false,
    },
    file => started.push(path.relative(folder, file)),
  );
  const results = linted
    .flatMap(group => group.results)
    .map(({ filePath, messages }) => ({
      file: path.relative(folder, filePath),
      messages: messages.map(({ ruleId, message }) => ruleId ?? message),
    }));
  return { results, started };
}

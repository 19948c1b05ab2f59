import path from 'node:path';

import { expect, it } from 'vitest';

import {
  clean,
  droppedOutcome,
  tsconfig,
} from '../eslint-plugin/support/sources.ts';
import { tempProject } from '../eslint-plugin/support/temp-project.ts';
import { runDemo } from './support/demo.ts';

it('a path is checked as the command of the plugin does, with its options', () => {
  const folder = tempProject({
    'tsconfig.json': tsconfig,
    'src/dropped.ts': droppedOutcome,
  });

  const { code, stdout, stderr } = runDemo([folder, '--format', 'json']);

  expect(JSON.parse(stdout)).toMatchObject([
    { messages: [{ ruleId: 'errgroup/no-unchecked-wait' }] },
  ]);
  expect(stderr).toContain('1 finding in 1 file.');
  expect(code).toBe(1);
});

it('a relative path is taken from the folder where npm was called', () => {
  const folder = tempProject({
    'tsconfig.json': tsconfig,
    'src/a.ts': clean,
    'elsewhere/b.ts': droppedOutcome,
  });

  const { code, stderr } = runDemo(['../src'], path.join(folder, 'elsewhere'));

  expect(stderr).toContain('No findings in 1 file.');
  expect(code).toBe(0);
});

it('explains its use for a flag that it does not know', () => {
  const { code, stdout, stderr } = runDemo(['--fast']);

  expect(stderr).toContain("Unknown option '--fast'");
  expect(stderr).toContain('npm run demo -- <path>');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

it('explains its use when asked', () => {
  const { code, stdout, stderr } = runDemo(['--help']);

  expect(stdout).toContain('npm run demo -- <path>');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

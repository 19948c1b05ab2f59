import json from '@eslint/json';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import { expect, it } from 'vitest';

import { examples } from './support/doc-examples.ts';

// A config that names no files, as `--init` adds it, is for those of any language.
const linter = new Linter();

it.each(Object.keys(plugin.rules))('%s has nothing to say of JSON', rule => {
  const text = JSON.stringify(examples(rule).map(({ code }) => code));

  expect(
    linter.verify(text, {
      plugins: { json, errgroup: plugin },
      language: 'json/json',
      rules: { [`errgroup/${rule}`]: 'error' },
    }),
  ).toEqual([]);
});

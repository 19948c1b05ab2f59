import { readFileSync } from 'node:fs';
import path from 'node:path';

import { root, rulePages } from '../.vitepress/repository/pages.ts';

/** Code to start from. */
export interface Preset {
  readonly title: string;
  readonly code: string;
  /** Whether it is the first ❌ example of a rule, whose title is its name. */
  readonly isRule: boolean;
}

declare const data: readonly Preset[];
export { data };

const own = ['product-page', 'group', 'cured'];

export default {
  watch: ['./presets/*.ts', '../../packages/eslint-plugin/docs/rules/*.md'],
  load: (): readonly Preset[] => [
    ...own.map(name => {
      const file = path.join(import.meta.dirname, `presets/${name}.ts`);
      const text = readFileSync(file, 'utf8');
      const title = text.slice('// '.length, text.search(/[:,]|\n/u));
      return { title, code: text, isRule: false };
    }),
    ...rulePages().flatMap(({ file, title }) => {
      const code = firstIncorrect(readFileSync(path.join(root, file), 'utf8'));
      return code === undefined ? [] : [{ title, code, isRule: true }];
    }),
  ],
};

/** An example with an `option` shows something only where that is set. */
function firstIncorrect(markdown: string): string | undefined {
  const [, after = ''] = markdown.split(/^❌ Incorrect$/mu);
  return /^```ts\n([\s\S]*?)^```$/mu.exec(after)?.[1];
}

import fs from 'node:fs';
import path from 'node:path';

import * as typescriptParser from '@typescript-eslint/parser';
import * as astroParser from 'astro-eslint-parser';
import dedent from 'dedent';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-errgroup';
import * as svelteParser from 'svelte-eslint-parser';
import { afterAll, describe, expect, it } from 'vitest';
import * as vueParser from 'vue-eslint-parser';

import { examples } from './support/doc-examples.ts';
import { linkedProject } from './support/linked-project.ts';

const components = {
  vue: {
    parser: vueParser,
    file: (code: string) => `<script lang="ts">\n${code}\n</script>\n`,
  },
  svelte: {
    parser: svelteParser,
    file: (code: string) => `<script module lang="ts">\n${code}\n</script>\n`,
  },
  astro: {
    parser: astroParser,
    file: (code: string) => `---\n${code}\n---\n<p></p>\n`,
  },
};
type Kind = keyof typeof components;
const kinds = Object.keys(components) as Kind[];

const folder = linkedProject(10, {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2023', 'ESNext.Disposable', 'DOM'],
      types: ['node'],
      module: 'preserve',
      strict: true,
    },
    files: [
      'file.ts',
      'file.vue',
      'file.svelte',
      'file.astro',
      'load.ts',
      'ids.ts',
    ],
  }),
  'file.ts': '',
  'file.vue': '',
  'file.svelte': '',
  'file.astro': '',
  'ids.ts': 'export declare const ids: string[];',
  'load.ts': dedent`
    export async function load(id: string): Promise<Response> {
      return fetch(id);
    }
  `,
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

describe.each(kinds)('in a component of %s', kind => {
  it.each(Object.keys(plugin.rules))(
    '%s says what it says in a module',
    rule => {
      for (const { code, options } of examples(rule)) {
        const inModule = lint(code, rule, options);
        const inComponent = lint(
          components[kind].file(code),
          rule,
          options,
          kind,
        );

        expect(inComponent.map(facts)).toEqual(inModule.map(facts));
      }
    },
  );

  it('reads a function of another file', () => {
    const code = dedent`
      import { load } from './load';
      export async function both(signal: AbortSignal) {
        await fetch('/a', { signal });
        await load('/b');
      }
    `;

    const messages = lint(
      components[kind].file(code),
      'no-broken-signal-chain',
      [],
      kind,
    );

    expect(messages.map(({ line }) => line)).toEqual([5]);
  });
});

describe('a suggestion imports what it needs', () => {
  const before = 'await Promise.all(ids.map(id => fetch(id)));';
  const after =
    'await map(ids, (id, signal) => fetch(id, { signal }), { limit: 16 });';
  const cases: Record<
    string,
    readonly [kind: Kind, file: (code: string, added: string) => string]
  > = {
    'in the script of Vue': [
      'vue',
      (code, added) => `<script setup lang="ts">
import { ids } from './ids';${added}
${code}
</script>
`,
    ],
    'in the script of Svelte, indented as it is': [
      'svelte',
      (code, added) => `<p></p>
<script lang="ts">
  import { ids } from './ids';${added && `\n  ${added.trim()}`}
  ${code}
</script>
`,
    ],
    'in the first script of Svelte, which does not see the other': [
      'svelte',
      (code, added) => `<script module lang="ts">
  ${added && `${added.trim()}\n\n  `}export async function both(ids: string[]) {
    ${code}
  }
</script>
<script lang="ts">
  import { ids } from './ids';
</script>
`,
    ],
    'for the markup of Svelte, in the script that it sees': [
      'svelte',
      (code, added) => `<script module lang="ts">
  import one from './one';
</script>
<script lang="ts">
  import { ids } from './ids';${added && `\n  ${added.trim()}`}
</script>
<button onclick={async () => { ${code} }}></button>
`,
    ],
    'in the front matter of Astro': [
      'astro',
      (code, added) => `---
import { ids } from './ids';${added}
${code}
---
<p></p>
`,
    ],
  };

  it.each(Object.entries(cases))('%s', (_, [kind, file]) => {
    const code = file(before, '');

    const [message] = lint(code, 'no-uncancellable-combinator', [], kind);

    expect(applied(message, code)).toBe(
      file(after, "\nimport { map } from 'errgroup';"),
    );
  });

  it.each([
    ['svelte', `<p>{(async (ids: string[]) => { ${before} })([])}</p>\n`],
    ['astro', `<p>{(async (ids: string[]) => { ${before} })([])}</p>\n`],
  ] as const)('%s has no place for it without a script', (kind, code) => {
    const messages = lint(code, 'no-uncancellable-combinator', [], kind);

    expect(messages.map(({ suggestions }) => suggestions)).toEqual([undefined]);
  });
});

describe('a suggestion has types where the script does', () => {
  const before = `import { Group } from 'errgroup';
const load = () => fetch('/a');
const group = new Group();
group.go(load);`;
  const typed = before.replace(
    `() => fetch('/a')`,
    `(signal: AbortSignal) => fetch('/a', { signal })`,
  );
  const plain = typed.replace(': AbortSignal', '');
  const script = (code: string): string => `<script>\n${code}\n</script>\n`;

  it.each([
    ['vue', components.vue.file, typed],
    ['svelte', components.svelte.file, typed],
    ['astro', components.astro.file, typed],
    ['vue', script, plain],
    ['svelte', script, plain],
  ] as const)('%s', (kind, file, after) => {
    const code = file(before);

    const [message] = lint(code, 'require-task-signal', [], kind);

    expect(applied(message, code)).toBe(file(after));
  });
});

/** What a rule says of this file of the project. */
function lint(
  code: string,
  rule: string,
  options: readonly unknown[],
  kind: Kind | 'ts' = 'ts',
): Linter.LintMessage[] {
  const types =
    // Its parser knows of no project service.
    kind === 'astro' ? { project: true } : { projectService: true };
  return new Linter({ cwd: folder }).verify(
    code,
    {
      files: ['**/*.{ts,vue,svelte,astro}'],
      languageOptions: {
        parser: kind === 'ts' ? typescriptParser : components[kind].parser,
        parserOptions: {
          ...types,
          parser: typescriptParser,
          extraFileExtensions: kinds.map(each => `.${each}`),
          tsconfigRootDir: folder,
        },
      },
      plugins: { errgroup: plugin },
      rules: { [`errgroup/${rule}`]: ['error', ...options] },
    },
    path.join(folder, `file.${kind}`),
  );
}

/** All of a message but the number of a line, which the tags around the code move. */
function facts({ message, column }: Linter.LintMessage): object {
  return { message: message.replaceAll(/\bline \d+/gu, 'line'), column };
}

/** The code after the first suggestion. */
function applied(
  message: Linter.LintMessage | undefined,
  code: string,
): string | undefined {
  const fix = message?.suggestions?.[0]?.fix;
  return (
    fix && code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])
  );
}

import plugin, { type ErrgroupPlugin } from 'eslint-plugin-errgroup';

import { rulePages } from '../.vitepress/repository/pages.ts';

export interface RuleRow {
  readonly name: string;
  readonly route: string;
  readonly description: string;
  readonly config: 'recommended' | 'strict' | 'all';
  readonly suggests: boolean;
  readonly needsTypes: boolean;
}

interface Docs {
  readonly recommended?: boolean;
  readonly strict?: boolean;
  readonly requiresTypeChecking?: boolean;
}

declare const data: readonly RuleRow[];
export { data };

export default {
  watch: ['../../packages/eslint-plugin/docs/rules/*.md'],
  load(): readonly RuleRow[] {
    const rules: Partial<ErrgroupPlugin['rules']> = plugin.rules;
    return rulePages().flatMap(({ title: name, route }) => {
      const meta = rules[name as keyof typeof rules]?.meta;
      if (!meta) return [];
      const docs = meta.docs as Docs & { readonly description: string };
      return {
        name,
        route: `/${route}`,
        description: docs.description,
        config: docs.recommended
          ? 'recommended'
          : docs.strict
            ? 'strict'
            : 'all',
        suggests: meta.hasSuggestions === true,
        needsTypes: docs.requiresTypeChecking === true,
      };
    });
  },
};

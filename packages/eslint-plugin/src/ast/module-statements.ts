import type { TSESTree } from '@typescript-eslint/utils';

type Statements = readonly TSESTree.ProgramStatement[];

/** The statements of a module, without the markup of a component. */
export function moduleStatements({ body }: TSESTree.Program): Statements {
  const scripts = scriptsIn(body);
  return scripts.length > 0
    ? scripts.flatMap(script => script.body)
    : body.filter(({ type }) => !markup.test(type));
}

/**
 * Those of them that stand beside what can be imported for this node: a component of
 * Svelte can have two scripts, and its markup sees the last one.
 */
export function statementsBeside(
  { range: [start, end] }: TSESTree.Node,
  program: TSESTree.Program,
): Statements {
  const scripts = scriptsIn(program.body);
  const script =
    scripts.find(({ range }) => range[0] <= start && end <= range[1]) ??
    scripts.at(-1);
  return script?.body ?? moduleStatements(program);
}

/** The elements that Svelte has its statements in. */
interface Script {
  readonly type: 'SvelteScriptElement';
  readonly range: TSESTree.Range;
  readonly body: Statements;
}

function scriptsIn(
  body: readonly (Script | TSESTree.ProgramStatement)[],
): readonly Script[] {
  return body.filter(({ type }) => type === 'SvelteScriptElement') as Script[];
}

const markup = /^(?:Astro|Svelte)/u;

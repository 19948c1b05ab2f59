import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { childNodes } from '../ast/walk/child-nodes.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import type { HostBody, TypeHost } from '../types/type-host.ts';

/** A file of the program, as a rule would see it that lints it. */
export interface ProjectFile {
  readonly context: RuleContext;
  /** Its functions, by the range of their body. */
  readonly functions: ReadonlyMap<string, FunctionNode>;
}

// A tree is many times the size of its file, and the next call is most often
// into a file that was looked at before.
const MAX_FILES = 24;

const files = new WeakMap<object, Map<string, ProjectFile | undefined>>();

/**
 * The file that this body is in: another one than is being linted is parsed by
 * the parser of the user, into the types that are there already. `undefined`
 * where that parser cannot.
 */
export function projectFile(
  body: HostBody,
  context: RuleContext,
  host: TypeHost,
): ProjectFile | undefined {
  let known = files.get(host.program);
  if (!known)
    files.set(
      host.program,
      (known = new Map<string, ProjectFile | undefined>()),
    );
  if (known.has(body.file)) return known.get(body.file);

  const [oldest] = known.keys();
  if (known.size >= MAX_FILES && oldest !== undefined) known.delete(oldest);
  const sourceCode = parse(body, context, host);
  const file = sourceCode && {
    context: withSource(sourceCode, body.file, context),
    functions: functionsIn(sourceCode),
  };
  known.set(body.file, file);
  return file;
}

const own = new WeakMap<SourceCode, ReadonlyMap<string, FunctionNode>>();

/** The functions of the file that is being linted. */
export function ownFunctions(
  sourceCode: SourceCode,
): ReadonlyMap<string, FunctionNode> {
  let functions = own.get(sourceCode);
  if (!functions) own.set(sourceCode, (functions = functionsIn(sourceCode)));
  return functions;
}

function parse(
  { file, text }: HostBody,
  { languageOptions, sourceCode }: RuleContext,
  host: TypeHost,
): SourceCode | undefined {
  const { parser, parserOptions } = languageOptions;
  if (!parser || !('parseForESLint' in parser)) return undefined;
  try {
    const { ast, ...rest } = parser.parseForESLint(text, {
      ecmaFeatures: parserOptions.ecmaFeatures,
      programs: [host.program],
      filePath: file,
      comment: true,
      loc: true,
      range: true,
      tokens: true,
    }) as unknown as Parsed;
    const { scopeManager, services: parserServices, visitorKeys } = rest;
    if (parserServices.program !== host.program) return undefined;
    // The class of ESLint, which the plugin does not import.
    const Source = sourceCode.constructor as new (parts: object) => SourceCode;
    return new Source({ ast, parserServices, scopeManager, text, visitorKeys });
  } catch {
    // Another parser, or one that wants other options: the file stays unread.
    return undefined;
  }
}

interface Parsed {
  readonly ast: TSESTree.Program;
  readonly scopeManager: TSESLint.Scope.ScopeManager;
  readonly services: { readonly program?: object };
  readonly visitorKeys: TSESLint.SourceCode.VisitorKeys;
}

function withSource(
  sourceCode: SourceCode,
  filename: string,
  context: RuleContext,
): RuleContext {
  return Object.create(context, {
    filename: { value: filename },
    sourceCode: { value: sourceCode },
  }) as RuleContext;
}

/** Also gives each node its parent, as ESLint does on its way through a file. */
function functionsIn({
  ast,
  visitorKeys,
}: SourceCode): ReadonlyMap<string, FunctionNode> {
  const functions = new Map<string, FunctionNode>();
  const visit = (node: TSESTree.Node): void => {
    if (isFunctionNode(node)) functions.set(node.body.range.join(), node);
    for (const child of childNodes(node, visitorKeys)) {
      child.parent ??= node as never;
      visit(child);
    }
  };
  visit(ast);
  return functions;
}

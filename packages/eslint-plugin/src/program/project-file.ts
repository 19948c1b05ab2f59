import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { childNodes } from '../ast/walk/child-nodes.ts';
import type { RuleContext, SourceCode } from '../rule-context.ts';
import type { HostBody, TypeHost } from '../types/type-host.ts';

// A tree is many times the size of its file, and the next call is most often
// into a file that was looked at before.
const MAX_FILES = 24;

const files = new WeakMap<object, Map<string, RuleContext | undefined>>();

/**
 * The file that this body is in, another one than is being linted, as a rule would
 * see it that lints it: parsed by the parser of the user, into the types that are
 * there already. `undefined` where that parser cannot.
 */
export function projectFile(
  body: HostBody,
  context: RuleContext,
  host: TypeHost,
): RuleContext | undefined {
  let known = files.get(host.program);
  if (!known)
    files.set(
      host.program,
      (known = new Map<string, RuleContext | undefined>()),
    );
  if (known.has(body.file)) return known.get(body.file);

  const [oldest] = known.keys();
  if (known.size >= MAX_FILES && oldest !== undefined) known.delete(oldest);
  const sourceCode = parse(body, context, host);
  if (sourceCode) setParents(sourceCode.ast, sourceCode);
  const file = sourceCode && withSource(sourceCode, body.file, context);
  known.set(body.file, file);
  return file;
}

function parse(
  { file, text }: HostBody,
  { languageOptions, sourceCode }: RuleContext,
  host: TypeHost,
): SourceCode | undefined {
  const { parserOptions } = languageOptions;
  const parser = scriptParser(languageOptions);
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

/** That of a component hands its scripts to the parser in its options. */
function scriptParser({ parser, parserOptions }: LanguageOptions): Parser {
  const inner = parserOptions.parser as Parser;
  return inner && typeof inner === 'object' ? inner : parser;
}

type LanguageOptions = RuleContext['languageOptions'];
type Parser = LanguageOptions['parser'];

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

/** As ESLint does on its way through a file. */
function setParents(node: TSESTree.Node, sourceCode: SourceCode): void {
  for (const child of childNodes(node, sourceCode.visitorKeys)) {
    child.parent ??= node as never;
    setParents(child, sourceCode);
  }
}

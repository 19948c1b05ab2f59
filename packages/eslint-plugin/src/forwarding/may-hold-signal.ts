// A signal that is declared here is called one, or its type is (`AbortSignal`,
// `abortSignal`, `AbortController`). The other words are for what holds one that is
// declared elsewhere: a request, options, a context, and what frameworks call
// theirs (`extra` of MCP, `queryFn` of TanStack Query, `thunkApi` of Redux Toolkit).
const words =
  /signal|abort|request|options|opts|init|config|context|ctx|extra|queryFn|thunkApi/iu;

/**
 * Whether a signal may be in scope somewhere in this file. A report names one, and
 * what names it is declared in the file: where neither a signal nor a holder is,
 * there is nothing to report, and no type need be asked for. What is missed are
 * holders that are called something else and typed elsewhere (`params: Params`).
 */
export function mayHoldSignal(text: string): boolean {
  return words.test(text);
}

import type { SourceCode } from '../rule-context.ts';

/** Whether the comments of this file, which is JavaScript, state its types. */
export function usesDocTypes({ text }: SourceCode): boolean {
  return /@(?:param|type)\s*\{|@ts-check\b/u.test(text);
}

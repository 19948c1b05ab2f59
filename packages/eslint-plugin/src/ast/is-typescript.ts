import type { RuleContext } from '../rule-context.ts';

const typescriptName = /\.(?:[cm]?tsx?|astro)$/u;
const scriptOfJavaScript = /\.[cm]?jsx?$/u;
const typescriptScript = /<script\b[^>]*\blang\s*=\s*["']?tsx?\b/u;

/** Whether types can be written here: in a component, where its script says so. */
export function isTypeScript({
  filename,
  sourceCode,
}: Pick<RuleContext, 'filename' | 'sourceCode'>): boolean {
  if (typescriptName.test(filename)) return true;
  return (
    !scriptOfJavaScript.test(filename) && typescriptScript.test(sourceCode.text)
  );
}

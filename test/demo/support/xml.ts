/** The contents of all elements of this name that hold nothing but text. */
export function textsOf(xml: string, name: string): string[] {
  const elements = xml.matchAll(
    new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'),
  );
  return [...elements].map(([, content]) => content ?? '');
}

/**
 * The first tag that closes nothing or is never closed, the first bare `&`, or
 * `undefined` where the document is well formed.
 */
export function unbalancedTag(xml: string): string | undefined {
  const bare = /&(?!(?:amp|lt|gt|quot);)/.exec(xml);
  if (bare) return xml.slice(bare.index, bare.index + 20);

  const open: string[] = [];
  for (const [tag, slash, name, rest] of xml.matchAll(
    /<(\/?)(\w+)((?:\s+[\w:-]+="[^"<]*")*\s*\/?)>|</g,
  )) {
    if (name === undefined) return tag;
    if (rest?.endsWith('/')) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.pop();
}

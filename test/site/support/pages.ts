import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const docs = path.join(import.meta.dirname, '../../../docs');
const dist = path.join(docs, '.vitepress/dist');

/** A page of the built site. */
export interface BuiltPage {
  /** Its address, with the leading slash. */
  readonly address: string;
  readonly html: string;
}

export function builtPages(): BuiltPage[] {
  return filesIn(dist, '.html').map(file => ({
    address: `/${file}`,
    html: readFileSync(path.join(dist, file), 'utf8'),
  }));
}

/** The addresses of everything that the built site has. */
export function files(): string[] {
  return filesIn(dist, '').map(file => `/${file}`);
}

/** The Markdown files that are written for the site, and those of the API. */
export function markdownFiles(): string[] {
  return filesIn(docs, '.md');
}

/** The files below `folder`, without what is installed or generated there. */
function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !['node_modules', '.vitepress'].includes(name))
    .flatMap(entry =>
      entry.isDirectory()
        ? filesIn(path.join(folder, entry.name), extension).map(
            file => `${entry.name}/${file}`,
          )
        : [entry.name].filter(name => name.endsWith(extension)),
    )
    .sort();
}

import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

/** The bytes of what `source` imports: bundled, minified, `gzip -9`. */
export async function gzipSize(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

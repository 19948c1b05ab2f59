import { beforeAll } from 'vitest';

// Told by the tests themselves, so that the table says what they did run on.
beforeAll(({}, { file }) => {
  file.meta.platform = platform();
});

function platform() {
  const { Deno, Bun, process, navigator } = globalThis;
  if (Deno) return `Deno ${Deno.version.deno}`;
  if (Bun) return `Bun ${Bun.version}`;
  if (process?.versions?.node) return `Node ${process.versions.node}`;
  const [, name, version] =
    /(Firefox|Chrome)\/([\d.]+)/.exec(navigator.userAgent) ??
    /(WebKit)\/([\d.]+)/.exec(navigator.userAgent);
  return `${name === 'Chrome' ? 'Chromium' : name} ${version}`;
}

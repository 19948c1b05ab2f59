import { beforeAll } from 'vitest';

// Told by the tests themselves, so that the table says what they did run on.
beforeAll(({}, { file }) => {
  file.meta.platform = platform();
});

function platform() {
  const { Deno, Bun, process, navigator } = globalThis;
  if (Deno) return `Deno ${Deno.version.deno}`;
  if (Bun) return `Bun ${Bun.version}`;
  // It passes for a Node, and does not say which version of its own it is.
  const workerd = process?.env?.MATRIX_WORKERD;
  if (workerd) return `workerd ${workerd}`;
  if (process?.versions?.node) return `Node ${process.versions.node}`;
  const [, name, version] =
    /(Firefox|Chrome)\/([\d.]+)/.exec(navigator.userAgent) ??
    /(WebKit)\/([\d.]+)/.exec(navigator.userAgent);
  return `${name === 'Chrome' ? 'Chromium' : name} ${version}`;
}

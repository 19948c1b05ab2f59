// What the tools ask of Node while they load. Imported before them.
Object.assign(globalThis, {
  process: { env: {}, platform: 'browser', cwd: () => '/' },
});

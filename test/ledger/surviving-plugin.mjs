import errgroup from 'eslint-plugin-errgroup';

/**
 * The plugin with rules that go on after they have thrown, and the list of what
 * they threw: one crash would otherwise hide every finding after it.
 */
export function survivingPlugin() {
  const crashes = [];
  const rules = Object.entries(errgroup.rules).map(([name, rule]) => [
    name,
    {
      ...rule,
      create(context) {
        const safely =
          work =>
          (...args) => {
            try {
              return work(...args);
            } catch (error) {
              crashes.push({
                rule: name,
                file: context.filename,
                stack: String(error?.stack ?? error),
              });
              return {};
            }
          };
        const listeners = safely(() => rule.create(context))();
        return Object.fromEntries(
          Object.entries(listeners).map(([on, listener]) => [
            on,
            safely(listener),
          ]),
        );
      },
    },
  ]);
  return { plugin: { ...errgroup, rules: Object.fromEntries(rules) }, crashes };
}

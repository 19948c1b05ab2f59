import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

/** A loop over a call that is given a context, of which it knows this by its type. */
function visiting(type: string, handler: readonly string[] = []): string {
  return [
    'interface Context { readonly id: string; readonly signal: AbortSignal }',
    `declare function visit(context: ${type}): Promise<void>;`,
    'export async function f(context: Context) {',
    '  for (const name of ["x", "y"]) {',
    '    try {',
    '      await visit(context);',
    '    } catch (error) {',
    ...handler.map(line => `      ${line}`),
    '      console.error(name, error);',
    '    }',
    '  }',
    '}',
  ].join('\n');
}

/** A loop over a call that is given an object with this member. */
function saving(member: string, handler: readonly string[] = []): string {
  return [
    'declare class Entities {',
    `  ${member}`,
    '  find(id: string): Promise<string>;',
    '}',
    'declare function save(entities: Entities, name: string): Promise<void>;',
    'export async function f(entities: Entities) {',
    '  for (const name of ["x", "y"]) {',
    '    try {',
    '      await save(entities, name);',
    '    } catch (error) {',
    ...handler.map(line => `      ${line}`),
    '      console.error(name, error);',
    '    }',
    '  }',
    '}',
  ].join('\n');
}

ruleTester.run('no-swallowed-abort', ruleOf('no-swallowed-abort'), {
  valid: [
    {
      name: 'a function that knows of no signal in what it is given',
      code: visiting('{ readonly id: string }'),
    },
    {
      name: 'a function that is given the context as a mere object',
      code: visiting('object'),
    },
    {
      name: 'a function that is given the context of several types without a signal',
      code: visiting('{ readonly id: string } | object | undefined'),
    },
    {
      name: 'a function that is given what may keep a signal for itself',
      code: saving('protected signal?: AbortSignal;'),
    },
  ],
  invalid: [
    ...['unknown', 'any', 'Context', 'Context | string'].map(type => ({
      name: `a function that is given the context as ${type}`,
      code: visiting(type),
      errors: [
        {
          messageId: 'goesOn' as const,
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort' as const,
              output: visiting(type, ['context.signal.throwIfAborted();']),
            },
          ],
        },
      ],
    })),
    {
      name: 'a function that is given what always keeps one',
      code: saving('private signal: AbortSignal;'),
      errors: [
        {
          messageId: 'goesOn',
          line: 10,
          column: 7,
          endLine: 10,
          endColumn: 12,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a function that is given what may have one',
      code: saving('readonly signal?: AbortSignal;'),
      errors: [
        {
          messageId: 'goesOn',
          line: 10,
          column: 7,
          endLine: 10,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'throwAbort',
              output: saving('readonly signal?: AbortSignal;', [
                'entities.signal?.throwIfAborted();',
              ]),
            },
          ],
        },
      ],
    },
  ],
});

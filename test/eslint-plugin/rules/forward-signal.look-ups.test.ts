import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('forward-signal', ruleOf('forward-signal'), {
  valid: [
    {
      name: 'one row, or a number, for a client',
      code: dedent`
        interface Query { where?: object; signal?: AbortSignal }
        declare const users: {
          count(query?: Query): Promise<number>;
          findOneByOrFail(query?: Query): Promise<object>;
          findUnique(query?: Query): Promise<object | null>;
        };
        export async function GET(request: Request) {
          const id = new URL(request.url).hash;
          const user = await users.findUnique({ where: { id } });
          const owner = await users.findOneByOrFail({ where: { id } });
          return Response.json([user, owner, await users.count()]);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'rows for a client, and one row for a caller',
      code: dedent`
        interface Query { where?: object; signal?: AbortSignal }
        declare const users: {
          find(query?: Query): Promise<object[]>;
          findOne(query?: Query): Promise<object | null>;
          findOneAndLock(query?: Query): Promise<object | null>;
        };
        export async function GET(request: Request) {
          const { hash } = new URL(request.url);
          const found = await users.find({ where: { hash } });
          return Response.json([found, await users.findOneAndLock({ where: { hash } })]);
        }
        export async function load(id: string, signal: AbortSignal) {
          return await users.findOne({ where: { id } });
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 9,
          column: 23,
          endLine: 9,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Query { where?: object; signal?: AbortSignal }
                declare const users: {
                  find(query?: Query): Promise<object[]>;
                  findOne(query?: Query): Promise<object | null>;
                  findOneAndLock(query?: Query): Promise<object | null>;
                };
                export async function GET(request: Request) {
                  const { hash } = new URL(request.url);
                  const found = await users.find({ where: { hash }, signal: request.signal });
                  return Response.json([found, await users.findOneAndLock({ where: { hash } })]);
                }
                export async function load(id: string, signal: AbortSignal) {
                  return await users.findOne({ where: { id } });
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 10,
          column: 38,
          endLine: 10,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Query { where?: object; signal?: AbortSignal }
                declare const users: {
                  find(query?: Query): Promise<object[]>;
                  findOne(query?: Query): Promise<object | null>;
                  findOneAndLock(query?: Query): Promise<object | null>;
                };
                export async function GET(request: Request) {
                  const { hash } = new URL(request.url);
                  const found = await users.find({ where: { hash } });
                  return Response.json([found, await users.findOneAndLock({ where: { hash }, signal: request.signal })]);
                }
                export async function load(id: string, signal: AbortSignal) {
                  return await users.findOne({ where: { id } });
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 13,
          column: 16,
          endLine: 13,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Query { where?: object; signal?: AbortSignal }
                declare const users: {
                  find(query?: Query): Promise<object[]>;
                  findOne(query?: Query): Promise<object | null>;
                  findOneAndLock(query?: Query): Promise<object | null>;
                };
                export async function GET(request: Request) {
                  const { hash } = new URL(request.url);
                  const found = await users.find({ where: { hash } });
                  return Response.json([found, await users.findOneAndLock({ where: { hash } })]);
                }
                export async function load(id: string, signal: AbortSignal) {
                  return await users.findOne({ where: { id }, signal });
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});

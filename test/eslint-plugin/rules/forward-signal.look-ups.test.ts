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
    {
      name: 'a query, and who it is that asks',
      code: dedent`
        interface Options { signal?: AbortSignal }
        declare const orders: { find(query: object, options?: Options): Promise<object[]> };
        declare function getSession(request: object, options?: Options): Promise<{ user: string }>;
        declare function verifyToken(token: string, options?: Options): Promise<boolean>;
        export async function GET(request: Request) {
          const { user } = await getSession(request.headers);
          if (!(await verifyToken(user))) return new Response(null, { status: 401 });
          return Response.json(await orders.find({ user }));
        }
      `,
    },
    {
      name: 'what moves something on to another state',
      code: dedent`
        interface Options { signal?: AbortSignal }
        declare const orders: {
          approve(id: string, options?: Options): Promise<object>;
          drainShard(id: string, options?: Options): Promise<object>;
          enqueueLetter(id: string, options?: Options): Promise<object>;
          startDelivery(id: string, options?: Options): Promise<object>;
        };
        export async function POST(request: Request) {
          const order = await orders.approve(request.url);
          const letter = await orders.enqueueLetter(request.url);
          const shard = await orders.drainShard(request.url);
          return Response.json([order, letter, shard, await orders.startDelivery(request.url)]);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'what moves something on, and who it is, for a caller',
      code: dedent`
        interface Options { signal?: AbortSignal }
        declare function startDelivery(id: string, options?: Options): Promise<object>;
        declare function getSession(id: string, options?: Options): Promise<object>;
        export async function deliver(id: string, signal: AbortSignal) {
          const session = await getSession(id);
          return [session, await startDelivery(id, { signal })];
        }
        export async function deliverAll(id: string, signal: AbortSignal) {
          return [await startDelivery(id), signal.reason];
        }
      `,
      errors: [
        {
          messageId: 'missingSignal',
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Options { signal?: AbortSignal }
                declare function startDelivery(id: string, options?: Options): Promise<object>;
                declare function getSession(id: string, options?: Options): Promise<object>;
                export async function deliver(id: string, signal: AbortSignal) {
                  const session = await getSession(id, { signal });
                  return [session, await startDelivery(id, { signal })];
                }
                export async function deliverAll(id: string, signal: AbortSignal) {
                  return [await startDelivery(id), signal.reason];
                }
              `,
            },
          ],
        },
        {
          messageId: 'missingSignal',
          line: 9,
          column: 17,
          endLine: 9,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'passSignal',
              output: dedent`
                interface Options { signal?: AbortSignal }
                declare function startDelivery(id: string, options?: Options): Promise<object>;
                declare function getSession(id: string, options?: Options): Promise<object>;
                export async function deliver(id: string, signal: AbortSignal) {
                  const session = await getSession(id);
                  return [session, await startDelivery(id, { signal })];
                }
                export async function deliverAll(id: string, signal: AbortSignal) {
                  return [await startDelivery(id, { signal }), signal.reason];
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a scan for a client, and one row for a caller',
      code: dedent`
        interface Query { where?: object; signal?: AbortSignal }
        declare const users: {
          scan(query?: Query): Promise<object[]>;
          findOne(query?: Query): Promise<object | null>;
          findOneAndLock(query?: Query): Promise<object | null>;
        };
        export async function GET(request: Request) {
          const { hash } = new URL(request.url);
          const found = await users.scan({ where: { hash } });
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
                  scan(query?: Query): Promise<object[]>;
                  findOne(query?: Query): Promise<object | null>;
                  findOneAndLock(query?: Query): Promise<object | null>;
                };
                export async function GET(request: Request) {
                  const { hash } = new URL(request.url);
                  const found = await users.scan({ where: { hash }, signal: request.signal });
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
                  scan(query?: Query): Promise<object[]>;
                  findOne(query?: Query): Promise<object | null>;
                  findOneAndLock(query?: Query): Promise<object | null>;
                };
                export async function GET(request: Request) {
                  const { hash } = new URL(request.url);
                  const found = await users.scan({ where: { hash } });
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
                  scan(query?: Query): Promise<object[]>;
                  findOne(query?: Query): Promise<object | null>;
                  findOneAndLock(query?: Query): Promise<object | null>;
                };
                export async function GET(request: Request) {
                  const { hash } = new URL(request.url);
                  const found = await users.scan({ where: { hash } });
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

import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run('no-broken-signal-chain', ruleOf('no-broken-signal-chain'), {
  valid: [
    {
      name: 'a helper that is given the lease of its job',
      code: dedent`
        declare const queue: string;
        interface Job { id: string; leaseId: string }
        async function giveBack(id: string) {
          const response = await fetch(\`\${queue}/\${id}\`);
          return response.ok;
        }
        export async function run(job: Job, signal: AbortSignal) {
          await fetch(job.id, { signal });
          return await giveBack(job.leaseId);
        }
      `,
    },
    {
      name: 'a helper that is given a lease by its name',
      code: dedent`
        declare const queue: string;
        async function giveBack(id: string) {
          const response = await fetch(\`\${queue}/\${id}\`);
          return response.ok;
        }
        export async function run(url: string, leaseToken: string, signal: AbortSignal) {
          await fetch(url, { signal });
          return await giveBack(leaseToken);
        }
      `,
    },
    {
      name: 'a helper that is given a lease among other things',
      code: dedent`
        declare const queue: string;
        async function touch({ id }: { id: string; lease: string }) {
          const response = await fetch(\`\${queue}/\${id}\`);
          return response.ok;
        }
        export async function run(id: string, lease: string, signal: AbortSignal) {
          await fetch(id, { signal });
          return await touch({ id, lease });
        }
      `,
    },
    {
      name: 'a helper that writes down that a job has failed',
      code: dedent`
        declare const queue: string;
        async function failJob(id: string) {
          const response = await fetch(\`\${queue}/\${id}\`);
          return response.ok;
        }
        export async function run(url: string, signal: AbortSignal) {
          await fetch(url, { signal });
          return await failJob(url);
        }
      `,
    },
  ],
  invalid: [
    {
      name: 'a helper that goes on elsewhere after a failure',
      code: dedent`
        declare const mirror: string;
        async function failOver(id: string) {
          const response = await fetch(\`\${mirror}/\${id}\`);
          return response.ok;
        }
        export async function run(url: string, signal: AbortSignal) {
          await fetch(url, { signal });
          return await failOver(url);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                declare const mirror: string;
                async function failOver(id: string, signal?: AbortSignal) {
                  const response = await fetch(\`\${mirror}/\${id}\`, { ...(signal && { signal }) });
                  return response.ok;
                }
                export async function run(url: string, signal: AbortSignal) {
                  await fetch(url, { signal });
                  return await failOver(url, signal);
                }
              `,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that is given the name of a release, which is no lease',
      code: dedent`
        declare const queue: string;
        async function giveBack(id: string) {
          const response = await fetch(\`\${queue}/\${id}\`);
          return response.ok;
        }
        export async function run(url: string, releaseName: string, signal: AbortSignal) {
          await fetch(url, { signal });
          return await giveBack(releaseName);
        }
      `,
      errors: [
        {
          messageId: 'brokenChain',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'takeSignal',
              output: dedent`
                declare const queue: string;
                async function giveBack(id: string, signal?: AbortSignal) {
                  const response = await fetch(\`\${queue}/\${id}\`, { ...(signal && { signal }) });
                  return response.ok;
                }
                export async function run(url: string, releaseName: string, signal: AbortSignal) {
                  await fetch(url, { signal });
                  return await giveBack(releaseName, signal);
                }
              `,
            },
          ],
        },
      ],
    },
  ],
});

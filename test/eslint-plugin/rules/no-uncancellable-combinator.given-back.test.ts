import dedent from 'dedent';

import { RuleTester, ruleOf, typed } from '../support/rule-tester.ts';

const ruleTester = new RuleTester(typed);

ruleTester.run(
  'no-uncancellable-combinator',
  ruleOf('no-uncancellable-combinator'),
  {
    valid: [
      {
        name: 'functions that give a promise out of a try, which takes its own failure',
        code: dedent`
          async function get(url: string, init?: RequestInit) {
            try {
              return fetch(url, init).catch(() => null);
            } catch {
              return null;
            }
          }
          export async function f(urls: string[]) {
            await Promise.all(urls.map(async url => await get(url)));
          }
        `,
      },
      {
        name: 'functions that give out of a try what another function has caught',
        code: dedent`
          async function open(url: string, init?: RequestInit) {
            try {
              return await fetch(url, init);
            } catch {
              return null;
            }
          }
          async function get(url: string, init?: RequestInit) {
            try {
              return open(new URL(url).href, init);
            } catch {
              return null;
            }
          }
          export async function f(urls: string[]) {
            await Promise.all(urls.map(async url => await get(url)));
          }
        `,
      },
    ],
    invalid: [
      {
        name: 'functions that give a promise out of a try without waiting for it',
        code: dedent`
          async function get(url: string, init?: RequestInit) {
            try {
              return fetch(url, init);
            } catch {
              return null;
            }
          }
          export async function f(urls: string[]) {
            await Promise.all(urls.map(async url => await get(url)));
          }
        `,
        errors: [
          {
            messageId: 'uncancellable',
            line: 9,
            column: 9,
            endLine: 9,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'useMap',
                output: dedent`
                  import { map } from 'errgroup';

                  async function get(url: string, init?: RequestInit) {
                    try {
                      return fetch(url, init);
                    } catch {
                      return null;
                    }
                  }
                  export async function f(urls: string[]) {
                    await map(urls, async (url, signal) => await get(url, { signal }), { limit: 16 });
                  }
                `,
              },
            ],
          },
        ],
      },
    ],
  },
);

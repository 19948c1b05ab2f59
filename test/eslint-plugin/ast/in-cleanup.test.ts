import { expect, it } from 'vitest';

import { inCleanup } from '../../../packages/eslint-plugin/src/ast/in-cleanup.ts';
import { ask } from '../support/ask.ts';

const cleanup = {
  'a finally block': 'try {} finally { it; }',
  'a catch clause': 'try {} catch { it; }',
  'a callback in a finally block': 'try {} finally { xs.map(x => { it; }); }',
  'a disposal': 'class C { [Symbol.dispose]() { it; } }',
  'an async disposal': 'class C { async [Symbol.asyncDispose]() { it; } }',
  'a disposal of a literal':
    'const o = { async [Symbol.asyncDispose]() { it; } };',
  'a function named for it': 'function close() { it; }',
  'a longer name': 'async function closeAll() { it; }',
  'a function that does it for another': 'const performClose = () => { it; };',
  'a private method': 'class C { #shutdown() { it; } }',
  'a method with an underscore': 'class C { _destroy() { it; } }',
  'a class field': 'class C { stop = async () => { it; }; }',
  'a variable': 'const teardown = function () { it; };',
  'an assigned member': 'server.close = () => { it; };',
  'an abort listener': "signal.addEventListener('abort', () => { it; });",
  'an abort handler': 'signal.onabort = () => { it; };',
  'a deferred callback': 'stack.defer(async () => { it; });',
  'shield of errgroup': 'shield(() => { it; }, { timeout: 1 });',
  'onAbort of errgroup': 'onAbort(signal, () => { it; });',
};

const work = {
  'a try block': 'try { it; } finally {}',
  'a function of another name': 'function load() { it; }',
  'a name that begins like one': 'function closest() { it; }',
  'a component named like one': 'function Close() { it; }',
  'another listener': "target.addEventListener('click', () => { it; });",
  'another callback': 'stack.push(() => { it; });',
  'a function called on the spot': '(() => { it; })();',
  'a key that is computed': 'const o = { [close]() { it; } };',
  'the module': 'it;',
};

it.each(Object.entries(cleanup))('cleans up: %s', (_, code) => {
  expect(answers(code)).toEqual([true]);
});

it.each(Object.entries(work))('does not: %s', (_, code) => {
  expect(answers(code)).toEqual([false]);
});

function answers(code: string): unknown[] {
  return ask({
    code,
    selector: 'ExpressionStatement > Identifier[name="it"]',
    isTyped: false,
    answer: node => inCleanup(node),
  });
}

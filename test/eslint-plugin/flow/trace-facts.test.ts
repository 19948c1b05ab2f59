import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { isFunctionNode } from '../../../packages/eslint-plugin/src/ast/function-literal.ts';
import { traceFacts } from '../../../packages/eslint-plugin/src/flow/trace-facts.ts';
import { ask } from '../support/ask.ts';

/**
 * Facts begin at calls of `begin`, all end at calls of `end`. The lines of the
 * calls of `here` that some fact reaches, and of what leaves the code with one.
 */
function traceOf(body: string) {
  const begins = new Set<TSESTree.Node>();
  const ends = new Set<TSESTree.Node>();
  const heres: TSESTree.Node[] = [];
  const [trace] = ask<TSESTree.CallExpression | TSESTree.Program>({
    code: `async function* f() {${body}\n}`,
    selector: 'CallExpression, Program:exit',
    isTyped: false,
    answer(node, { sourceCode }) {
      if ('body' in node) {
        const [owner] = node.body;
        return owner && isFunctionNode(owner)
          ? traceFacts(owner, { begins, ends }, sourceCode)
          : undefined;
      }
      const name = sourceCode.getText(node.callee);
      if (name === 'begin') begins.add(node);
      if (name === 'end') ends.add(node);
      if (name === 'here') heres.push(node);
      return undefined;
    },
  }).filter(answer => answer !== undefined) as ReturnType<typeof traceFacts>[];
  if (!trace) throw new Error('The code has no function.');
  const lines = (nodes: Iterable<TSESTree.Node>) =>
    [...nodes].map(({ loc }) => loc.start.line - 1);
  return {
    here: lines(heres.filter(node => trace.at(node).size > 0)),
    exits: lines(trace.exits.keys()),
    throws: lines(trace.throws.keys()),
    ends: trace.end.size > 0,
  };
}

const isHere = (body: string) => traceOf(body).here.length > 0;

describe('what holds at a point', () => {
  it.each([
    ['what has begun', 'begin(); here();'],
    ['what begins in an earlier turn', 'for (;;) { here(); begin(); }'],
    [
      'what begins before continue',
      'for (const a of b) { here(); begin(); continue; }',
    ],
    [
      'what begins in an earlier turn of do',
      'do { here(); begin(); } while (a);',
    ],
    ['what begins in the update', 'for (let i = 0; a; begin()) here();'],
    ['what begins on one branch', 'if (a) begin(); here();'],
    ['what begins in a condition', 'a && begin(); here();'],
    ['what begins in an argument', 'f(begin(), here());'],
    ['what begins before break', 'for (;;) { begin(); break; } here();'],
    [
      'what begins before a labelled break',
      'a: { begin(); if (b) break a; end(); } here();',
    ],
    [
      'what begins before break to an outer loop',
      'a: for (;;) for (;;) { begin(); break a; } here();',
    ],
    [
      'what falls into the next case',
      'switch (a) { case 1: begin(); case 2: here(); }',
    ],
    [
      'what begins in a case',
      'switch (a) { case 1: begin(); break; default: end(); } here();',
    ],
    [
      'what holds when the block throws',
      'try { begin(); g(); end(); } catch { here(); }',
    ],
    [
      'what holds when it is thrown',
      'try { begin(); throw a; } catch { here(); }',
    ],
    ['what holds in finally', 'try { begin(); return; } finally { here(); }'],
    [
      'what holds after try and finally',
      'try { begin(); } finally { a(); } here();',
    ],
    ['what a callback of a list begins', 'a.map(b => { begin(); }); here();'],
    [
      'what a callback begins in an earlier turn',
      'a.forEach(() => { here(); begin(); });',
    ],
    ['what an executor begins', 'new Promise(() => begin()); here();'],
    ['what is called on the spot', '(() => { begin(); })(); here();'],
    [
      'what a function begins that is called',
      'const g = () => begin(); g(); here();',
    ],
    [
      'what a declaration begins that is called',
      'g(); here(); function g() { begin(); }',
    ],
    ['a function that is made later', 'begin(); on(() => here());'],
    ['code that ends on one path', 'begin(); if (a) end(); here();'],
    ['what begins in static code', 'class A { static { begin(); } } here();'],
    ['what begins behind wrappers', '(begin()! as any); here();'],
    [
      'what ends in a part that the condition is met without',
      'begin(); if (a || end()) here();',
    ],
    [
      'what ends in a part that it is not met without',
      'begin(); if (a && end()) g(); else here();',
    ],
    ['what ends in an operand of ??', 'begin(); if (a ?? end()) here();'],
  ])('is %s', (_, body) => {
    expect(isHere(body)).toBe(true);
  });

  it.each([
    ['what begins later', 'here(); begin();'],
    ['what has ended', 'begin(); end(); here();'],
    [
      'what ends on both branches',
      'begin(); if (a) end(); else end(); here();',
    ],
    ['what begins on the other branch', 'if (a) begin(); else here();'],
    [
      'what begins on a branch that returns',
      'if (a) { begin(); return; } here();',
    ],
    [
      'what begins on a branch that ends the process',
      'if (a) { begin(); process.exit(1); } here();',
    ],
    [
      'what ends in finally',
      'try { begin(); g(); } finally { end(); } here();',
    ],
    ['what ends in every turn', 'for (;;) { end(); here(); begin(); }'],
    [
      'what comes after a loop with no end',
      'begin(); for (;;) { g(); } here();',
    ],
    ['what comes after while (true)', 'begin(); while (true) { g(); } here();'],
    [
      'what an earlier case begins',
      'switch (a) { case 1: begin(); break; case 2: here(); }',
    ],
    [
      'what begins where nothing throws after it',
      'try { g(); begin(); } catch { here(); }',
    ],
    [
      'what ends before anything throws',
      'try { begin(); end(); g(); } catch { here(); }',
    ],
    ['what a function begins that is handed on', 'on(() => begin()); here();'],
    [
      'what a function begins that is not called',
      'function g() { begin(); } here();',
    ],
    ['a function that was made before', 'on(() => here()); begin();'],
    [
      'a declaration that is handed on',
      'begin(); on(g); function g() { here(); }',
    ],
    ['what a helper ends', 'const g = () => end(); begin(); g(); here();'],
    ['what begins in a field', 'class A { a = begin(); } here();'],
    ['what begins in a type', 'type A = typeof begin; here();'],
    [
      'what ends in each part that a condition needs',
      'begin(); if (a && end()) here();',
    ],
    [
      'what ends before no part is met',
      'begin(); if (a || end()) return; here();',
    ],
    ['what ends before the opposite', 'begin(); if (!(a || end())) here();'],
    ['what ends before a choice', 'begin(); (a || end()) ? g() : here();'],
    ['what ends before each turn', 'begin(); while (a && end()) { here(); }'],
    [
      'what ends before each turn but the first',
      'do { here(); begin(); } while (a && end());',
    ],
    [
      'what ends before a loop does',
      'begin(); while (a || end()) { g(); } here();',
    ],
  ])('is not %s', (_, body) => {
    expect(isHere(body)).toBe(false);
  });

  it('does not follow a function into itself', () => {
    expect(isHere('g(); here(); function g() { begin(); g(); }')).toBe(true);
  });
});

describe('what leaves the code', () => {
  it('is a return and a throw, and not what is caught', () => {
    const trace = traceOf(`
      begin();
      if (a) return;
      if (b) throw b;
      try { throw c; } catch { d.push(1); }
      end();
      return;
    `);
    expect(trace).toMatchObject({ exits: [2, 3], throws: [], ends: false });
  });

  it('leaves with what holds after finally', () => {
    const trace = traceOf(`
      begin();
      try { if (a) return; } finally { end(); }
      begin();
      try { if (a) return; } finally { a.push(b); }
      end();
    `);
    expect(trace.exits).toEqual([4]);
  });

  it('is what throws', () => {
    const trace = traceOf(`
      await a;
      begin();
      await b;
      try { await c; } catch {}
      end();
      await d;
    `);
    expect(trace.throws).toEqual([3]);
  });

  it('is not the return of a callback, nor what it throws later', () => {
    const trace = traceOf(`
      begin();
      a.map(async b => { if (b) return 1; throw b; });
      end();
    `);
    expect(trace).toMatchObject({ exits: [], ends: false });
  });

  it('is a return that finally replaces', () => {
    const trace = traceOf(`
      begin();
      try { return 1; } finally { if (a) return 2; }
    `);
    expect(trace.exits).toEqual([2, 2]);
  });

  it('is the end of the body', () => {
    expect(traceOf('begin();').ends).toBe(true);
  });
});

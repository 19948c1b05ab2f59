import { describe, expect, it } from 'vitest';

import { lint } from '../support/lint.ts';

/** Where the signal comes from, by what stands before the code and after it. */
interface Source {
  readonly before: string;
  readonly after?: string;
  /** How the code names the signal. */
  readonly signal: string;
}

const sources: Readonly<Record<string, Source>> = {
  'a parameter': {
    before: 'export async function f(signal: AbortSignal) {',
    signal: 'signal',
  },
  'a parameter by another name': {
    before: 'export async function f(stop: AbortSignal) {',
    signal: 'stop',
  },
  'an option': {
    before: 'export async function f(options: { signal?: AbortSignal }) {',
    signal: 'options.signal',
  },
  'a parameter taken apart': {
    before: 'export async function f({ signal }: { signal: AbortSignal }) {',
    signal: 'signal',
  },
  'a request': {
    before: 'export async function f(request: Request) {',
    signal: 'request.signal',
  },
  'a local variable': {
    before:
      'export async function f(outer: AbortSignal) { const signal = AbortSignal.any([outer, AbortSignal.timeout(5)]);',
    signal: 'signal',
  },
  'the signal of a task': {
    before:
      "import type { Group } from 'errgroup'; export const f = (group: Group) => group.go(async signal => {",
    after: '});',
    signal: 'signal',
  },
  'a method': {
    before: 'export class C { async f(signal: AbortSignal) {',
    after: '}}',
    signal: 'signal',
  },
  'a field with a function': {
    before: 'export class C { f = async (signal: AbortSignal) => {',
    after: '}}',
    signal: 'signal',
  },
  'a generator': {
    before: 'export async function* f(signal: AbortSignal) {',
    signal: 'signal',
  },
};

const declarations = [
  'declare function load(signal?: AbortSignal): Promise<string>;',
  'declare function poll(): Promise<void>;',
  'async function helper() { return await load(); }',
];

const faults = {
  'forward-signal': 'await load();',
  'no-aborted-signal-in-cleanup':
    'try { await load(SIGNAL); } finally { await load(SIGNAL); }',
  'no-broken-signal-chain': 'await helper();',
  'no-detached-signal':
    'await load(AbortSignal.timeout(5)); await load(SIGNAL);',
  'no-leaked-timer':
    'setTimeout(() => console.log("late"), 1_000); await load(SIGNAL);',
  'no-signal-growth':
    'let s = SIGNAL; for (;;) { s = AbortSignal.any([s, AbortSignal.timeout(5)]); await load(s); }',
  'no-swallowed-abort':
    'for (;;) { try { await load(SIGNAL); } catch (error) { console.log(error); } }',
  'prefer-throw-if-aborted': 'if (SIGNAL.aborted) throw SIGNAL.reason;',
  'require-abort-checkpoint': 'while (true) await poll();',
  'require-abortable-executor':
    'await new Promise(resolve => setTimeout(resolve, 1_000));',
};

const cures: Readonly<Record<keyof typeof faults, string>> = {
  'forward-signal': 'await load(SIGNAL);',
  'no-aborted-signal-in-cleanup':
    'try { await load(SIGNAL); } finally { await load(AbortSignal.timeout(5)); }',
  'no-broken-signal-chain': 'await load(SIGNAL);',
  'no-detached-signal':
    'await load(AbortSignal.any([SIGNAL, AbortSignal.timeout(5)]));',
  'no-leaked-timer':
    'const timer = setTimeout(() => console.log("late"), 1_000); try { await load(SIGNAL); } finally { clearTimeout(timer); }',
  'no-signal-growth':
    'for (;;) await load(AbortSignal.any([SIGNAL, AbortSignal.timeout(5)]));',
  'no-swallowed-abort':
    'for (;;) { try { await load(SIGNAL); } catch (error) { console.log(error); throw error; } }',
  'prefer-throw-if-aborted': 'SIGNAL.throwIfAborted();',
  'require-abort-checkpoint':
    'while (true) { SIGNAL.throwIfAborted(); await poll(); }',
  'require-abortable-executor': 'await load(SIGNAL);',
};

const rules = Object.keys(faults) as (keyof typeof faults)[];
const matrix = rules.flatMap(rule =>
  Object.entries(sources).map(([name, source]) => ({
    title: `${rule}: ${name}`,
    rule,
    fault: inSource(faults[rule], source),
    cure: inSource(cures[rule], source),
  })),
);

describe.each(matrix)('$title', ({ rule, fault, cure }) => {
  it('is seen with types', () => {
    const messages = lint({ rule, code: fault });

    expect(messages.map(({ ruleId }) => ruleId)).toEqual([`errgroup/${rule}`]);
  });

  it('is seen without types, or nothing is', () => {
    const messages = lint({ rule, code: fault, isTyped: false });

    expect(messages.length).toBeLessThanOrEqual(1);
  });

  it('is accepted when it is cured', () => {
    expect(lint({ rule, code: cure })).toEqual([]);
    expect(lint({ rule, code: cure, isTyped: false })).toEqual([]);
  });
});

function inSource(
  code: string,
  { before, after = '}', signal }: Source,
): string {
  return [
    ...declarations,
    before,
    code.replaceAll('SIGNAL', signal),
    after,
  ].join('\n');
}

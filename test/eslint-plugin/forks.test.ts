// A function that calls another twice, which calls a third twice: from the first of
// thirty there are a thousand million ways to the last. A rule that goes each of them
// never comes back, as in a bundle, where everything is inside of one function.
import { expect, it } from 'vitest';

import { lintWithAll, programOf } from './support/program-of-uses.ts';

const depth = 30;

/** How `self` and `walk` of each level call those of the next, which `#` stands for. */
const levels: Readonly<Record<string, string>> = {
  'waits for both': `
    async function self(signal: AbortSignal): Promise<unknown> { await self#(signal); return await self#(signal); }
    async function walk(id: string): Promise<unknown> { await walk#(id); return await walk#(id); }`,
  'gives one or the other': `
    const self = async (signal: AbortSignal): Promise<unknown> => ids.length > 1 ? await self#(signal) : self#(signal);
    const walk = (id: string): Promise<unknown> => id ? walk#(id) : walk#("a");`,
  'maps both': `
    async function self(signal: AbortSignal): Promise<unknown> { return await Promise.all([...ids.map(() => self#(signal)), self#(signal)]); }
    function walk(id: string): Promise<unknown> { return Promise.all([...ids.map(walk#), ...ids.map(walk#)]); }`,
  'tries one and then the other': `
    async function self(signal: AbortSignal): Promise<unknown> { try { return await self#(signal); } catch { return await self#(signal); } }
    function walk(id: string): Promise<unknown> { return walk#(id).catch(() => walk#(id)); }`,
  'takes the failure of both': `
    async function self(signal: AbortSignal): Promise<void> { try { await self#(signal); await self#(signal); } catch (error) { console.error(error); } }
    async function walk(id: string): Promise<void> { try { await walk#(id); await walk#(id); } catch (error) { console.error(error); } }`,
  'chains both': `
    function self(signal: AbortSignal): Promise<unknown> { return self#(signal).then(() => self#(signal), () => self#(signal)); }
    function walk(id: string): Promise<unknown> { return walk#(id).then(() => walk#(id)).finally(() => walk#(id)); }`,
  'races both': `
    async function self(signal: AbortSignal): Promise<unknown> { return await Promise.race([self#(signal), self#(signal), sleep(1_000)]); }
    async function walk(id: string): Promise<unknown> { return await Promise.any([walk#(id), walk#(id)]); }`,
  'calls both later': `
    async function self(signal: AbortSignal): Promise<unknown> { const timer = setTimeout(() => void self#(signal), 1_000); signal.addEventListener("abort", () => { clearTimeout(timer); void self#(signal); }); return; }
    const walk = (id: string): Promise<unknown> => new Promise(resolve => { setTimeout(() => { walk#(id).then(resolve); walk#(id).then(resolve); }, 1_000); });`,
  'asks whether it goes on': `
    async function self(signal: AbortSignal): Promise<unknown> { if (signal.aborted) return self#(signal); await load("a"); return self#(signal); }
    const walk = async (id: string): Promise<unknown> => { for (;;) { if (id === "") { await walk#(id); break; } await walk#(id); } return; };`,
  'starts both in a group': `
    async function self(signal: AbortSignal): Promise<unknown> { await using group = new Group({ signal }); group.go(self#); group.go(own => self#(own)); return (await group.wait()).ok; }
    async function walk(id: string): Promise<unknown> { return [await map(ids, walk#), await all([() => walk#(id), () => walk#(id)])]; }`,
};

it.each(Object.entries(levels))(
  'no rule goes each way through functions of which each %s',
  (_, level) => {
    expect(lintWithAll(programOf(definition(level)), true)).not.toEqual([]);
  },
);

function definition(level: string): string {
  const all = Array.from({ length: depth }, (_, at) =>
    level
      .replace(/(?<=function |const )(?:self|walk)(?=\(| =)/gu, name =>
        at === 0 ? name : name + String(at),
      )
      .replaceAll('#', String(at + 1)),
  );
  const last = `
    async function self${String(depth)}(signal: AbortSignal): Promise<unknown> { return await load("a", signal); }
    function walk${String(depth)}(id: string): Promise<unknown> { return load(id); }`;
  return [...all, last].join('\n');
}

/** A finding that needs no types. */
export const droppedOutcome = `
import { Group } from 'errgroup';
export async function run(): Promise<void> {
  const group = new Group();
  await group.wait();
}
`;

/** A finding that needs types: they say that `load` could take a signal. */
export const leakyAll = `
declare function load(id: string, signal?: AbortSignal): Promise<string>;
export async function run(): Promise<void> {
  await Promise.all([load('a'), load('b')]);
}
`;

/** Nothing to find. */
export const clean = 'export const answer = 42;\n';

export const tsconfig = JSON.stringify({ compilerOptions: { strict: true } });
